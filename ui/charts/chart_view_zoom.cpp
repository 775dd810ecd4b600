// Closer and back: along the axis of a chart that has one to zoom, else the picture as a whole.
#include "ui/charts/chart.h"
#include "ui/charts/chart_place.h"
#include "ui/charts/chart_view.h"

#include <QMenu>

#include <algorithm>

namespace perennial::ui {

namespace {

constexpr double closest = 6;
constexpr double menuStep = 0.64;  // two turns of the wheel

}  // namespace

bool ChartView::isZoomed() const
{
    return chart_ && (chart_->isZoomed() || closer_ > 1);
}

void ChartView::zoomBy(double factor, QPointF around)
{
    if (!chart_ || data_->isEmpty())
        return;
    stand({});
    if (chart_->canZoom()) {
        chart_->zoom(factor, around.x() / std::max(1, width()));
    } else {
        const double next = std::clamp(closer_ / factor, 1.0, closest);
        origin_ = (origin_ + around) * (next / closer_) - around;
        closer_ = next;
        keepInside();
    }
    redraw();
}

void ChartView::showAll()
{
    if (!chart_)
        return;
    chart_->resetZoom();
    closer_ = 1;
    origin_ = {};
    redraw();
}

void ChartView::pan(QPointF by)
{
    if (!isZoomed())
        return;
    stand({});
    if (chart_->canZoom()) {
        chart_->pan(-by.x() / std::max(1, width()));
    } else {
        origin_ -= by;
        keepInside();
    }
    redraw();
}

void ChartView::keepInside()
{
    origin_.setX(std::clamp(origin_.x(), 0.0, width() * (closer_ - 1)));
    origin_.setY(std::clamp(origin_.y(), 0.0, height() * (closer_ - 1)));
}

void ChartView::reveal()
{
    if (closer_ <= 1 || !point_)
        return;
    const ChartPoint& point = chart_->points()[*point_];
    constexpr double room = 24;
    const QRectF area = point.area.isEmpty() ? QRectF(point.mark, QSizeF(1, 1)) : point.area;
    const QRectF wanted = placed(area, closer_, origin_).translated(origin_).adjusted(-room, -room, room, room);
    const QPointF before = origin_;
    // its end first, then its beginning: of what is larger than the widget the beginning is seen
    origin_.setX(std::min(std::max(origin_.x(), wanted.right() - width()), wanted.left()));
    origin_.setY(std::min(std::max(origin_.y(), wanted.bottom() - height()), wanted.top()));
    keepInside();
    if (origin_ != before)
        redraw();
}

QList<QAction*> ChartView::addZoomActions(QMenu& menu)
{
    if (!chart_ || data_->isEmpty())
        return {};
    const auto around = QRectF(rect()).center();
    QList<QAction*> actions{
        menu.addAction(tr("Zoom in"), this, [this, around] { zoomBy(menuStep, around); }),
        menu.addAction(tr("Zoom out"), this, [this, around] { zoomBy(1 / menuStep, around); }),
        menu.addAction(tr("Show all"), this, &ChartView::showAll),
    };
    actions[0]->setObjectName(QStringLiteral("zoomIn"));
    actions[1]->setObjectName(QStringLiteral("zoomOut"));
    actions[2]->setObjectName(QStringLiteral("showAll"));
    actions[1]->setEnabled(isZoomed());
    actions[2]->setEnabled(isZoomed());
    return actions;
}

}  // namespace perennial::ui
