#include "ui/support/restyling.h"

#include "ui/support/in_turn.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QStyle>
#include <QToolTip>

#include <utility>

namespace perennial::ui {
namespace {

// Qt leaves a widget alone that has a style of its own and has not been polished: so is marked who waits.

bool waits(const QWidget& widget)
{
    return widget.testAttribute(Qt::WA_SetStyle) && !widget.testAttribute(Qt::WA_WState_Polished);
}

void letWait(QWidget& widget)
{
    widget.setAttribute(Qt::WA_SetStyle);
    widget.setAttribute(Qt::WA_WState_Polished, false);
}

void restyle(QWidget& widget)
{
    widget.setAttribute(Qt::WA_SetStyle, false);
    widget.style()->polish(&widget);
    widget.setAttribute(Qt::WA_WState_Polished);
    widget.update();  // and no StyleChange, of which every layout would measure its widgets anew
}

}  // namespace

void Restyling::apply(const QPalette& palette, const QString& sheet)
{
    QList<QPointer<QWidget>> seen;
    waiting_.clear();
    for (QWidget* widget : QApplication::allWidgets()) {
        if (!widget->testAttribute(Qt::WA_WState_Polished) && !waits(*widget))
            continue;  // was never shown: takes the sheet in force then
        letWait(*widget);
        (widget->isVisible() ? seen : waiting_) << widget;
    }
    // Another sheet over the one in force costs Qt twice as much as taking that away first.
    qApp->setStyleSheet(QString());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    qApp->setStyleSheet(sheet);
    for (const auto& widget : seen)
        if (widget)
            restyle(*widget);
    if (waiting_.isEmpty())
        return;
    qApp->installEventFilter(this);
    if (!std::exchange(inTurn_, true))
        InTurn::run(*this, [this] { restyleSome(); });
}

bool Restyling::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType())
        if (auto* widget = static_cast<QWidget*>(watched); waits(*widget))
            restyle(*widget);
    return false;
}

void Restyling::restyleSome()
{
    constexpr qint64 sliceMilliseconds = 4;
    QElapsedTimer slice;
    slice.start();
    while (!waiting_.isEmpty() && slice.elapsed() < sliceMilliseconds) {
        const QPointer<QWidget> next = waiting_.takeLast();
        if (next && waits(*next))
            restyle(*next);
    }
    inTurn_ = !waiting_.isEmpty();
    if (inTurn_)
        InTurn::run(*this, [this] { restyleSome(); });
    else
        qApp->removeEventFilter(this);
}

}  // namespace perennial::ui
