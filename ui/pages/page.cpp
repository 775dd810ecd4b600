#include "ui/pages/page.h"

#include <QShowEvent>

#include <utility>

namespace perennial::ui {

Page::Page(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , context_(context)
{
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // A page that nobody sees takes the new language when it is shown: all of them at once would stall the window.
    languageStale_ = !isVisible();
    if (!languageStale_)
        retranslate();
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(languageStale_, false))
        retranslate();
}

}  // namespace perennial::ui
