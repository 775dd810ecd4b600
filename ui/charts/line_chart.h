// Curves over months, with ticks of money or shares on the value axis and words at the curves.
#pragma once

#include "ui/charts/plot_chart.h"

#include <algorithm>

namespace perennial::ui {

class LineChart : public PlotChart {
public:
    using PlotChart::PlotChart;

protected:
    enum class Unit { Money, Count, Percent };

    /// Chooses ticks for a range and a height, and sets margins. `top` is free room above.
    void arrangeAxes(const QSizeF& size, double low, double high, Unit unit, double top, double end, double foot);
    /// Where the value axis ends: above the band, but not so far that a wide one flattens the curve. What lies beyond
    /// is cut at the edge of the plot; the table beside the chart names it.
    [[nodiscard]] static double axisEnd(double largestValue, double topOfBand)
    {
        return largestValue > 0 ? std::min(topOfBand, 3 * largestValue) : topOfBand;
    }
    void paintGrid(QPainter& painter) { paintValueAxis(painter, ticks_, labels_); }

    /// A direct label near a point, moved into the plot area.
    void paintWords(QPainter& painter, QPointF at, const QString& words, bool strong, bool above) const;
    /// Where paintWords() puts its words.
    [[nodiscard]] QRectF wordsRect(QPointF at, const QString& words, bool strong, bool above) const;
    /// A direct label that is the legend of its curve: it can be clicked, and is faded while the curve is hidden.
    void paintSeriesName(QPainter& painter, QPointF at, const std::string& key, const QString& words, bool strong,
                         bool above);
    void paintDot(QPainter& painter, QPointF at, const QColor& colour, bool hollow = false) const;
    [[nodiscard]] QString amount(double value, Unit unit) const;

private:
    std::vector<double> ticks_;
    QStringList labels_;
    double most_ = 0;
};

}  // namespace perennial::ui
