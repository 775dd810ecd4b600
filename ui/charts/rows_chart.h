// Charts of named rows with a horizontal value axis: names at the start, a figure at the end. Right to
// left the whole is mirrored.
#pragma once

#include "ui/charts/chart_text.h"
#include "ui/charts/plot_chart.h"

namespace perennial::ui {

class RowsChart : public PlotChart {
public:
    using PlotChart::PlotChart;
    [[nodiscard]] QSizeF leastSize() const override
    {
        return {280, static_cast<double>(names_.size()) * 20 + footer_ + 4};
    }

protected:
    /// Names at the start and words at the end of each row; `footer` pixels stay free below.
    void setRows(QStringList names, QStringList ends, double footer, double mostRowHeight);
    /// Room on both sides of the plot area in addition to names and ends.
    void arrangeRows(const QSizeF& size, double low, double high, double inner);

    [[nodiscard]] double rowY(std::size_t row) const
    {
        return area().top() + (static_cast<double>(row) + 0.5) * rowHeight_;
    }
    [[nodiscard]] double rowHeight() const { return rowHeight_; }
    /// Of rows that stand closer than a line of text only some have words.
    [[nodiscard]] bool hasWords(std::size_t row) const { return row % everyRow_ == 0; }
    void paintName(QPainter& painter, std::size_t row, bool strong = false) const;
    void paintEnd(QPainter& painter, std::size_t row, const QColor& colour, bool strong = false) const;
    struct Entry {
        QColor colour;
        std::string key;
        QString words;
    };
    /// Swatches below, at the start; each hides its series.
    void paintLegend(QPainter& painter, const std::vector<Entry>& entries, bool secondRound = false);

    QStringList names_;
    QStringList ends_;
    double footer_ = 0;

private:
    double rowHeight_ = 26;
    double mostRowHeight_ = 36;
    double nameRoom_ = 0;
    double endRoom_ = 0;
    std::size_t everyRow_ = 1;  ///< has words
};

}  // namespace perennial::ui
