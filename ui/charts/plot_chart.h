// A chart on QCustomPlot: axes, ranges and plottables are the plot's; labels, marks and hatching are
// painted by us below and above them. The plot is never shown: it paints into any painter.
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/drawing.h"
#include "ui/charts/plot_library.h"

#include <functional>

namespace perennial::ui {

class PlotChart : public Chart {
public:
    PlotChart(const ChartData& data, const ChartStyle& style);
    ~PlotChart() override;

    void paint(QCPPainter& painter, const QRectF& where) override;

    [[nodiscard]] bool canZoom() const override { return zoomable_; }
    void zoom(double factor, double at) override;
    void pan(double by) override;
    void resetZoom() override;
    [[nodiscard]] bool isZoomed() const override { return zoomed_; }

protected:
    /// Sets margins and ranges for a size; called before each painting.
    virtual void arrange(const QSizeF& size) = 0;
    /// Below the plottables: grid, axis labels.
    virtual void paintUnder(QPainter& painter) { Q_UNUSED(painter) }
    /// Above the plottables: marks, direct labels. Adds to points_.
    virtual void paintOver(QPainter& painter) { Q_UNUSED(painter) }

    /// Room around the plot area. `value` is the side on which the value axis stands: left, or right in
    /// right-to-left languages; `other` is the opposite one.
    void setMargins(double value, double top, double other, double bottom);
    /// The whole range of the first axis; a zoomed range stays.
    void setKeyRange(double low, double high);
    void setValueRange(double low, double high);
    void allowZoom() { zoomable_ = true; }

    [[nodiscard]] double px(double key) const { return x_->coordToPixel(key); }
    [[nodiscard]] double py(double value) const { return y_->coordToPixel(value); }
    [[nodiscard]] QPointF at(double key, double value) const { return {px(key), py(value)}; }
    [[nodiscard]] QRectF area() const { return area_; }
    [[nodiscard]] QSizeF size() const { return size_; }
    [[nodiscard]] bool inView(double key) const;

    /// Grid lines with labels on the side of the value axis; the line at zero stronger.
    void paintValueAxis(QPainter& painter, const std::vector<double>& ticks, const QStringList& labels) const;
    /// Room that the labels of a value axis need.
    [[nodiscard]] double labelRoom(const QStringList& labels) const;
    /// Labels under the plot area; those that would touch the one before are left out.
    void paintKeyLabels(QPainter& painter, const std::vector<double>& keys, const QStringList& labels,
                        double gap = 6) const;

    /// An entry of the legend: a swatch with words, hollow and faded while its series is hidden. Returns the width.
    double paintEntry(QPainter& painter, QPointF leftCentre, const QColor& colour, const std::string& key,
                      const QString& words, bool round = false);

    QCPGraph* addLine(const std::vector<double>& keys, const std::vector<double>& values, const QPen& pen);
    /// The area between two curves; the graph that carries it.
    QCPGraph* addBand(const std::vector<double>& keys, const std::vector<double>& lower,
                      const std::vector<double>& upper, const QColor& colour, bool steps = false);

    std::unique_ptr<QCustomPlot> plot_;
    QCPAxis* x_ = nullptr;
    QCPAxis* y_ = nullptr;

private:
    class Sketch;

    QRectF area_;
    QSizeF size_;
    QCPRange wholeKeys_;
    bool zoomable_ = false;
    bool zoomed_ = false;
};

}  // namespace perennial::ui
