// A chart that paints itself: the same on a widget, in a picture, in SVG and on the pages of a report.
#pragma once

#include "core/analysis/chart_data.h"
#include "ui/charts/chart_style.h"

#include <QPainterPath>
#include <QRectF>

#include <memory>
#include <set>
#include <string>
#include <vector>

class QCPPainter;

namespace perennial::ui {

/// Something that the pointer or the keyboard can stand on.
struct ChartPoint {
    QPointF mark;          ///< where the point is; read-outs stand beside it
    QRectF area;           ///< bar or cell; empty for points of a curve
    std::size_t row = 0;   ///< of ChartData::table
    QPainterPath shape{};  ///< of what is no rectangle; then `area` is empty
};

/// A series that the legend names and that can be hidden.
struct ChartSeries {
    std::string key;  ///< within the chart, the same in every language
    QString name;
    QRectF area;  ///< of its entry in the legend
};

class Chart {
public:
    Chart(const ChartData& data, const ChartStyle& style)
        : data_(data)
        , style_(style)
    {
    }
    virtual ~Chart() = default;
    Chart(const Chart&) = delete;
    Chart& operator=(const Chart&) = delete;

    /// Paints into a rectangle of logical pixels. The painter's state is left as it was.
    virtual void paint(QCPPainter& painter, const QRectF& where) = 0;

    /// Least size at which nothing is left out.
    [[nodiscard]] virtual QSizeF leastSize() const { return {240, 160}; }

    /// Points in the order of the keyboard, relative to the rectangle of the last paint().
    [[nodiscard]] const std::vector<ChartPoint>& points() const { return points_; }

    /// The entries of the legend at the last paint(), relative to its rectangle; empty where nothing can be hidden.
    [[nodiscard]] const std::vector<ChartSeries>& series() const { return series_; }
    /// Keys of the series that the next paint() leaves out; ranges follow, and their entries are drawn faded.
    void setHidden(std::set<std::string> keys) { hidden_ = std::move(keys); }
    [[nodiscard]] bool isHidden(const std::string& key) const { return hidden_.contains(key); }

    /// Whether neighbouring points can be chosen together: bars of customers along a value.
    [[nodiscard]] virtual bool canSelect() const { return false; }

    /// Zoom and pan along the first axis. `at` and `by` are shares of the width of the last paint(). Charts without
    /// such an axis are looked at more closely as a picture (ChartView).
    [[nodiscard]] virtual bool canZoom() const { return false; }
    virtual void zoom(double factor, double at)
    {
        Q_UNUSED(factor)
        Q_UNUSED(at)
    }
    virtual void pan(double by) { Q_UNUSED(by) }
    virtual void resetZoom() {}
    [[nodiscard]] virtual bool isZoomed() const { return false; }

    [[nodiscard]] const ChartData& data() const { return data_; }
    [[nodiscard]] const ChartStyle& style() const { return style_; }

protected:
    ChartData data_;
    ChartStyle style_;
    std::vector<ChartPoint> points_;
    std::vector<ChartSeries> series_;

private:
    std::set<std::string> hidden_;
};

}  // namespace perennial::ui
