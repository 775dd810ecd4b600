// Mouse, wheel and keys of a chart: hover, brush, zoom, the walk from point to point.
#include "ui/charts/chart.h"
#include "ui/charts/chart_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace perennial::ui {

namespace {

constexpr double dragStart = 5;
constexpr double zoomStep = 0.8;

}  // namespace

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (dragFrom_ && chart_ && (event->buttons() & Qt::LeftButton)) {
        const double by = event->position().x() - dragFrom_->x();
        if (dragged_ || std::abs(by) > dragStart) {
            dragged_ = true;
            if (selecting_) {
                const auto from = rowNear(dragFrom_->x());
                const auto to = rowNear(event->position().x());
                if (from && to)
                    select(*from, *to);
                return;
            }
            chart_->pan(-by / std::max(1, width()));
            dragFrom_ = event->position();
            redraw();
            return;
        }
    }
    const bool onLegend = seriesAt(event->position()) != nullptr;
    setCursor(onLegend ? Qt::PointingHandCursor : Qt::ArrowCursor);
    stand(onLegend ? std::nullopt : pointAt(event->position()));
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    dragFrom_ = event->position();
    dragged_ = false;
    selecting_ = dragSelects(event->modifiers());
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const bool click = dragFrom_ && !dragged_;
    dragFrom_.reset();
    if (!click)
        return;
    if (const std::string* key = seriesAt(event->position()))
        return toggleSeries(std::string(*key));
    clearSelection();
    stand(pointAt(event->position()));
    if (const auto row = currentRow())
        emit pointActivated(*row);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent*)
{
    if (chart_ && chart_->isZoomed()) {
        chart_->resetZoom();
        redraw();
    }
}

void ChartView::leaveEvent(QEvent*)
{
    if (!hasFocus())
        stand({});
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    resting_ = false;
    update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    resting_ = event->reason() == Qt::PopupFocusReason;
    if (!resting_)  // what explains the point comes back to it
        stand({});
    update();
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    // Plain turning scrolls the page; zooming asks for Ctrl.
    if (!chart_ || !chart_->canZoom() || !(event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    const double turns = event->angleDelta().y() / 120.0;
    chart_->zoom(std::pow(zoomStep, turns), event->position().x() / std::max(1, width()));
    redraw();
}

void ChartView::move(int by)
{
    const auto n = static_cast<int>(pointCount());
    if (n == 0)
        return;
    if (!point_) {
        stand(by > 0 ? 0 : static_cast<std::size_t>(n - 1));
        return;
    }
    stand(static_cast<std::size_t>(std::clamp(static_cast<int>(*point_) + by, 0, n - 1)));
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (!chart_)
        return QWidget::keyPressEvent(event);
    const auto zoomBy = [&](double factor) {
        chart_->zoom(factor, 0.5);
        redraw();
    };
    if (chart_->canSelect() && (event->modifiers() & Qt::ShiftModifier)) {
        const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
        if (by != 0)
            return extendSelection(by);
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: return move(1);
    case Qt::Key_Left:
    case Qt::Key_Up: return move(-1);
    case Qt::Key_PageDown: return move(10);
    case Qt::Key_PageUp: return move(-10);
    case Qt::Key_Home: point_.reset(); return move(1);
    case Qt::Key_End: point_.reset(); return move(-1);
    case Qt::Key_Escape:
        if (!point_ && !range_)
            break;
        clearSelection();
        return stand({});
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const auto row = currentRow())
            emit pointActivated(*row);
        return;
    case Qt::Key_Plus: return zoomBy(zoomStep);
    case Qt::Key_Minus: return zoomBy(1 / zoomStep);
    case Qt::Key_0: return zoomBy(1e9);
    default: break;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace perennial::ui
