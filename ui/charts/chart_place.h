// Where a part of a chart stands in a widget that looks at the chart more closely.
#pragma once

#include <QRectF>

namespace perennial::ui {

/// `closer` times as large, with `origin` of the larger picture in the corner of the widget.
[[nodiscard]] inline QRectF placed(const QRectF& area, double closer, QPointF origin)
{
    return {area.topLeft() * closer - origin, area.size() * closer};
}

}  // namespace perennial::ui
