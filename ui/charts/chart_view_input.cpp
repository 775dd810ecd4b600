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
constexpr double panStep = 0.1;  // of what is seen

}  // namespace

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (dragFrom_ && chart_ && (event->buttons() & Qt::LeftButton)) {
        const QPointF by = event->position() - *dragFrom_;
        if (dragged_ || by.manhattanLength() > dragStart) {
            dragged_ = true;
            if (selecting_) {
                const auto from = rowNear(dragFrom_->x());
                const auto to = rowNear(event->position().x());
                if (from && to)
                    select(*from, *to);
                return;
            }
            dragFrom_ = event->position();
            return pan(by);
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
    if (isZoomed())
        showAll();
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
    if (!chart_ || !(event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    const double turns = event->angleDelta().y() / 120.0;
    zoomBy(std::pow(zoomStep, turns), event->position());
}

void ChartView::move(int by)
{
    const auto n = static_cast<int>(pointCount());
    if (n == 0)
        return;
    if (!point_)
        stand(by > 0 ? 0 : static_cast<std::size_t>(n - 1));
    else
        stand(static_cast<std::size_t>(std::clamp(static_cast<int>(*point_) + by, 0, n - 1)));
    reveal();
}

void ChartView::standOn(std::size_t row)
{
    if (!chart_)
        return;
    const auto& points = chart_->points();
    const auto found = std::ranges::find(points, row, &ChartPoint::row);
    stand(found == points.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - points.begin())));
    reveal();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (!chart_)
        return QWidget::keyPressEvent(event);
    const QPointF middle = QRectF(rect()).center();
    if (event->modifiers() & Qt::ControlModifier) {
        const int right = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
        const int down = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
        if (right != 0 || down != 0)
            return pan({-right * panStep * width(), -down * panStep * height()});
    }
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
    case Qt::Key_Plus: return zoomBy(zoomStep, middle);
    case Qt::Key_Minus: return zoomBy(1 / zoomStep, middle);
    case Qt::Key_0: return showAll();
    default: break;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace perennial::ui
