#include "ui/support/widgets/row_mover.h"

#include "ui/support/tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPalette>
#include <QScrollBar>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace perennial::ui {
namespace {

constexpr int markHeight = 2;
constexpr int scrollEdge = 12;  ///< from the upper or lower end: there the list scrolls on

}  // namespace

RowMover::RowMover(QAbstractItemView* view, std::function<void(int from, int to)> move)
    : QObject(view)
    , view_(view)
    , viewport_(view->viewport())
    , move_(std::move(move))
    , mark_(new QWidget(view->viewport()))
{
    mark_->hide();
    mark_->setAttribute(Qt::WA_TransparentForMouseEvents);
    mark_->setAutoFillBackground(true);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    const QString how = tr("Drag a row to its place, or move it by Alt with an arrow.");
    view->setToolTip(how);
    view->setAccessibleDescription(how);
}

bool RowMover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (gap_ >= 0 && key->key() == Qt::Key_Escape) {
            if (event->type() == QEvent::KeyPress)
                stop();
            event->accept();
            return true;
        }
        return event->type() == QEvent::KeyPress && key->modifiers() & Qt::AltModifier && moveByKey(key->key());
    }
    if (watched != viewport_)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress: press(*static_cast<QMouseEvent*>(event)); return false;
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        return mouse->buttons() & Qt::LeftButton && drag(mouse->position().toPoint().y());
    }
    case QEvent::MouseButtonRelease: return drop();
    case QEvent::Hide: stop(); return false;
    default: return false;
    }
}

void RowMover::press(const QMouseEvent& mouse)
{
    stop();
    if (mouse.button() != Qt::LeftButton)
        return;
    pressed_ = view_->indexAt(mouse.position().toPoint()).row();
    pressedAt_ = mouse.position().toPoint().y();
}

bool RowMover::moveByKey(int key)
{
    const int by = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    if (by == 0)
        return false;
    const int from = view_->currentIndex().row();
    const int to = from + by;
    if (from >= 0 && to >= 0 && to < view_->model()->rowCount())
        move_(from, to);
    return true;
}

bool RowMover::drag(int y)
{
    if (pressed_ < 0)
        return false;
    if (gap_ < 0 && std::abs(y - pressedAt_) < QApplication::startDragDistance())
        return true;
    QScrollBar* bar = view_->verticalScrollBar();
    if (y < scrollEdge)
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    else if (y > view_->viewport()->height() - scrollEdge)
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    showGap(gapAt(y));
    return true;
}

bool RowMover::drop()
{
    if (gap_ < 0) {
        stop();
        return false;
    }
    const int from = pressed_;
    const int to = gap_ > from ? gap_ - 1 : gap_;
    stop();
    if (to != from)
        move_(from, to);
    return true;
}

void RowMover::stop()
{
    pressed_ = -1;
    gap_ = -1;
    if (mark_)
        mark_->hide();
}

int RowMover::gapAt(int y) const
{
    const int rows = view_->model()->rowCount();
    for (int row = 0; row < rows; ++row)
        if (y < view_->visualRect(view_->model()->index(row, 0)).center().y())
            return row;
    return rows;
}

void RowMover::showGap(int gap)
{
    gap_ = gap;
    const QAbstractItemModel* model = view_->model();
    const int y = gap < model->rowCount() ? view_->visualRect(model->index(gap, 0)).top()
                                          : view_->visualRect(model->index(gap - 1, 0)).bottom() + 1;
    QPalette palette = mark_->palette();
    palette.setColor(QPalette::Window, tokens().accent);
    mark_->setPalette(palette);
    mark_->setGeometry(0, std::max(0, y - markHeight / 2), view_->viewport()->width(), markHeight);
    mark_->raise();
    mark_->show();
}

}  // namespace perennial::ui
