#include "ui/pages/page.h"

#include "core/analysis/summed_up.h"
#include "ui/pages/session.h"
#include "ui/support/in_turn.h"
#include "ui/support/widgets/empty_state.h"

#include <QShowEvent>

namespace perennial::ui {

Page::Page(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , context_(context)
{
}

void Page::sayEmpty(EmptyState* empty, Icon icon, const QString& what)
{
    if (context_.session.isReading())
        empty->setWords(icon, what, tr("The workspace is being read. This page follows by itself."));
    else if (context_.session.isStopped())
        empty->setWords(icon, what, tr("Reading the workspace was cancelled. Nothing in it has changed."), tr("Go on"));
    else if (context_.session.contracts())
        empty->setWords(icon, what,
                        tr("This page is made from orders, and this workspace holds contracts. What they bring stands "
                           "on Overview, who stays on Retention, what groups of them are worth on Segments, what "
                           "another price would do on What-if. A sheet of orders imported beside them fills this "
                           "page."),
                        tr("Open Retention"));
    else if (const auto& analysis = context_.session.analysis(); analysis && isSummedUp(*analysis))
        empty->setWords(icon, what,
                        tr("This page is made from the dates of single orders, and this workspace holds customers "
                           "already summed up. What each is worth and whether it is still there stands on Customers."),
                        tr("Open Customers"));
    else
        empty->setWords(icon, what, tr("There are no purchases in this workspace yet."), tr("Import a spreadsheet"));
}

void Page::leaveEmpty()
{
    if (context_.session.isStopped())
        return context_.session.resume();
    emit goTo(context_.session.contracts()  ? QStringLiteral("retention")
              : context_.session.analysis() ? QStringLiteral("customers")
                                            : QStringLiteral("data"));
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && language_.isNow(*this))
        InTurn::runAlone(*this, [this] {
            if (language_.isNow(*this))  // another page may stand in front by now
                retranslate();
        });
}

bool Page::catchUp()
{
    const bool due = language_.take();
    if (due)
        retranslate();
    return due;
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    catchUp();
}

}  // namespace perennial::ui
