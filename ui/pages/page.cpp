#include "ui/pages/page.h"

namespace perennial::ui {

Page::Page(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , context_(context)
{
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace perennial::ui
