// Retention by month and Kaplan-Meier curves.
#include "ui/charts/chart_text.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/views.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

/// Of the groups compared: the same one in both charts, neighbours far apart.
QColor groupColour(const ChartStyle& style, std::size_t group)
{
    static constexpr std::size_t order[] = {0, 3, 2, 1, 4, 5, 6};
    return style.tokens.series[order[group % std::size(order)]];
}

class RetentionView final : public LineChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    RetentionView(const ChartData& data, const ChartStyle& style)
        : LineChart(data, style)
        , content_(std::get<RetentionCurves>(data_.content))
    {
        hasGroups_ = !content_.cohorts.empty() && content_.cohorts.front().name.kind != TermKind::Month;
        for (std::size_t c = 0; c < content_.cohorts.size(); ++c) {
            const RetentionCurves::Curve& curve = content_.cohorts[c];
            std::vector<double> keys;
            std::vector<double> rates;
            for (std::size_t k = 0; k < curve.drawn(content_.average.size()); ++k) {
                keys.push_back(static_cast<double>(k + 1));
                rates.push_back(curve.rates[k]);
            }
            lines_.push_back(addLine(keys, rates,
                                     hasGroups_ ? linePen(groupColour(style, c), 1.5)
                                                : linePen(withAlpha(style.tokens.base(), 0.35), 1)));
        }
        std::vector<double> keys;
        for (std::size_t k = 0; k < content_.average.size(); ++k)
            keys.push_back(static_cast<double>(k + 1));
        lines_.push_back(addLine(keys, content_.average, linePen(averageColour())));
        allowZoom();
    }

protected:
    void arrange(const QSizeF& size) override
    {
        double most = 0.05;
        for (std::size_t c = 0; c < lines_.size(); ++c) {
            lines_[c]->setVisible(!isHidden(keyOf(c)));
            if (lines_[c]->visible())
                for (const QCPGraphData& point : *lines_[c]->data())
                    most = std::max(most, point.value);
        }
        const double high = std::min(1.0, std::ceil(most * 20 + 0.2) / 20);
        arrangeAxes(size, 0, high, Unit::Percent, 8, 12, lineHeight(style_.font()));
        setKeyRange(0.7, std::max(2.0, static_cast<double>(content_.average.size())));
    }

    void paintUnder(QPainter& painter) override
    {
        paintGrid(painter);
        std::vector<double> keys;
        QStringList labels;
        const std::size_t step = content_.average.size() > 14 ? 3 : 1;
        for (std::size_t k = 1; k <= content_.average.size(); k += step) {
            keys.push_back(static_cast<double>(k));
            labels << style_.format.signedInteger(static_cast<qint64>(k));
        }
        paintKeyLabels(painter, keys, labels);
        drawLabel(painter, {area().center().x(), size().height() - 1}, Qt::AlignHCenter | Qt::AlignBottom,
                  tr("months since first purchase"), style_.font(), style_.tokens.muted);
    }

    void paintOver(QPainter& painter) override
    {
        for (std::size_t k = 0; k < content_.average.size(); ++k) {
            const double key = static_cast<double>(k + 1);
            if (!inView(key) || isHidden(averageKey))
                continue;
            const QPointF where = at(key, content_.average[k]);
            paintDot(painter, where, averageColour());
            points_.push_back({where, {}, k});
        }
        std::size_t row = content_.average.size();
        for (std::size_t c = 0; c < content_.cohorts.size(); ++c)
            for (std::size_t k = 0; k < content_.cohorts[c].drawn(content_.average.size()); ++k, ++row)
                if (const auto key = static_cast<double>(k + 1); inView(key) && !isHidden(keyOf(c)))
                    points_.push_back({at(key, content_.cohorts[c].rates[k]), {}, row});
        if (hasGroups_)
            paintGroups(painter);
        else
            paintName(painter);
    }

private:
    static constexpr const char* averageKey = "average";

    [[nodiscard]] QColor averageColour() const { return hasGroups_ ? style_.tokens.ink : style_.tokens.value(); }

    /// Groups are hidden one by one, cohorts all together; the average comes last.
    [[nodiscard]] std::string keyOf(std::size_t line) const
    {
        if (line == content_.cohorts.size())
            return averageKey;
        return hasGroups_ ? plain(content_.cohorts[line].name) : "cohorts";
    }

    /// The names of the groups, one below the other at the end of the plot area, where the curves are low.
    void paintGroups(QPainter& painter)
    {
        const double line = lineHeight(style_.font());
        double y = area().top() + line / 2;
        for (std::size_t c = 0; c < content_.cohorts.size(); ++c, y += line) {
            const QString name = text(content_.cohorts[c].name, style_.format, data_.currency);
            const double width = textWidth(style_.font(), name) + 14;
            paintEntry(painter, {area().right() - width, y}, groupColour(style_, c), keyOf(c), name);
        }
        const QString average = word("average-of-cohorts");
        paintEntry(painter, {area().right() - textWidth(style_.font(), average) - 14, y}, averageColour(), averageKey,
                   average);
    }

    /// Above the highest point over which the words stand.
    void paintName(QPainter& painter)
    {
        const QString words = word("average-of-cohorts");
        const double half = textWidth(style_.font(600), words) / 2;
        const double centre = area().left() + area().width() * 0.62;
        double most = 0;
        for (std::size_t k = 0; k < content_.average.size(); ++k)
            if (std::abs(px(static_cast<double>(k + 1)) - centre) < half + 12)
                most = std::max(most, content_.average[k]);
        paintSeriesName(painter, {centre, py(most)}, averageKey, words, true, true);
        if (!content_.cohorts.empty())
            paintCohortsName(painter);
    }

    /// At the end of the plot area, where the curves are low, with the colour that all cohorts share.
    void paintCohortsName(QPainter& painter)
    {
        const QString words = tr("single cohorts");
        const QPointF where(area().right() - textWidth(style_.font(), words) - 14,
                            area().top() + lineHeight(style_.font()) / 2);
        paintEntry(painter, where, withAlpha(style_.tokens.base(), 0.6), keyOf(0), words);
    }

    const RetentionCurves& content_;
    std::vector<QCPGraph*> lines_;  ///< cohorts or groups, then the average
    bool hasGroups_ = false;
};

class SurvivalView final : public LineChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    SurvivalView(const ChartData& data, const ChartStyle& style)
        : LineChart(data, style)
        , content_(std::get<SurvivalCurves>(data_.content))
    {
        for (std::size_t c = 0; c < content_.curves.size(); ++c) {
            std::vector<double> keys;
            std::vector<double> survival;
            std::vector<double> lower;
            std::vector<double> upper;
            for (const SurvivalPoint& p : content_.curves[c].points) {
                keys.push_back(p.time);
                survival.push_back(p.survival);
                lower.push_back(p.hasBand ? p.lower : p.survival);
                upper.push_back(p.hasBand ? p.upper : p.survival);
            }
            QCPGraph* band = addBand(keys, lower, upper, colour(c), true);
            QCPGraph* line = addLine(keys, survival, linePen(colour(c)));
            line->setLineStyle(QCPGraph::lsStepLeft);
            drawn_.push_back({band, line});
        }
        addModel();
        allowZoom();
    }

protected:
    void arrange(const QSizeF& size) override
    {
        const double line = lineHeight(style_.font());
        placeLegend(size.width());
        const int rows = legend_.empty() ? 0 : legend_.back().row + 1;
        arrangeAxes(size, 0, 1, Unit::Percent, 8, 14, line + (rows > 0 ? rows * line + 4 : 0));
        months_ = 1;
        for (std::size_t c = 0; c < drawn_.size(); ++c) {
            const bool shown = !isHidden(keyOf(c));
            drawn_[c].first->setVisible(shown);
            drawn_[c].second->setVisible(shown);
            if (shown)
                months_ = std::max(months_, content_.curves[c].points.back().time);
        }
        const bool projected = !content_.model.empty() && !isHidden(modelKey);
        for (QCPGraph* part : model_)
            part->setVisible(projected);
        if (projected)
            months_ = std::max(months_, content_.model.back().time);
        setKeyRange(0, months_);
    }

    void paintUnder(QPainter& painter) override
    {
        paintGrid(painter);
        std::vector<double> keys;
        QStringList labels;
        const double step = months_ > 100 ? 24 : months_ > 30 ? 12 : months_ > 12 ? 6 : months_ > 5 ? 3 : 1;
        for (double month = 0; month <= months_ + 0.01; month += step) {
            keys.push_back(month);
            labels << style_.format.integer(std::lround(month));
        }
        paintKeyLabels(painter, keys, labels);
        const double line = lineHeight(style_.font());
        drawLabel(painter, {area().center().x(), area().bottom() + 6 + line}, Qt::AlignHCenter | Qt::AlignTop,
                  data_.subtitle.key.starts_with("renewals.")  ? tr("renewals")
                  : data_.subtitle.key.starts_with("outlook.") ? tr("months from now")
                  : content_.underContract                     ? tr("months under contract")
                                                               : tr("months since first purchase"),
                  style_.font(), style_.tokens.muted);
        for (const LegendEntry& entry : legend_) {
            const double left = style_.rightToLeft() ? size().width() - entry.left - entry.width : entry.left;
            const double y = size().height() - (legend_.back().row - entry.row + 0.5) * line - 1;
            paintEntry(painter, {left, y}, entry.colour, entry.key, entry.name);
        }
    }

    void paintOver(QPainter&) override
    {
        std::size_t row = 0;
        for (std::size_t c = 0; c < content_.curves.size(); ++c)
            for (const SurvivalPoint& p : content_.curves[c].points) {
                if (inView(p.time) && !isHidden(keyOf(c)))
                    points_.push_back({at(p.time, p.survival), {}, row});
                ++row;
            }
        for (const SurvivalCurves::ModelPoint& p : content_.model) {
            if (inView(p.time) && !isHidden(modelKey))
                points_.push_back({at(p.time, p.survival), {}, row});
            ++row;
        }
    }

private:
    struct LegendEntry {
        QColor colour;
        std::string key;
        QString name;
        double left = 0;  ///< from the side where reading begins
        double width = 0;
        int row = 0;
    };

    /// Below the chart, one beside the other in as many rows as they need; nothing where there is one curve.
    void placeLegend(double room)
    {
        legend_.clear();
        if (content_.curves.size() < 2 && content_.model.empty())
            return;
        constexpr double side = 4;
        constexpr double gap = 16;
        const auto add = [&](const QColor& colour, const std::string& key, const QString& name) {
            LegendEntry entry{colour, key, name, side, textWidth(style_.font(), name) + 14, 0};
            if (!legend_.empty()) {
                const LegendEntry& last = legend_.back();
                const double left = last.left + last.width + gap;
                const bool fits = left + entry.width <= room - side;
                entry.row = last.row + (fits ? 0 : 1);
                entry.left = fits ? left : side;
            }
            legend_.push_back(std::move(entry));
        };
        for (std::size_t c = 0; c < content_.curves.size(); ++c)
            add(colour(c), keyOf(c), text(content_.curves[c].name, style_.format, data_.currency));
        if (!content_.model.empty())
            add(style_.tokens.value(), modelKey, tr("sBG model"));
    }

    /// Whole up to what was observed, dashed beyond.
    void addModel()
    {
        std::vector<double> keys[2];
        std::vector<double> values[2];
        for (const SurvivalCurves::ModelPoint& p : content_.model) {
            const bool beyond = p.time > content_.observedMonths;
            if (beyond && keys[1].empty() && !keys[0].empty()) {
                keys[1].push_back(keys[0].back());
                values[1].push_back(values[0].back());
            }
            keys[beyond].push_back(p.time);
            values[beyond].push_back(p.survival);
        }
        if (!keys[0].empty())
            model_.push_back(addLine(keys[0], values[0], linePen(style_.tokens.value(), 1.5)));
        if (!keys[1].empty())
            model_.push_back(addLine(keys[1], values[1], dashedPen(style_.tokens.value())));
    }

    [[nodiscard]] std::string keyOf(std::size_t c) const { return plain(content_.curves[c].name); }
    [[nodiscard]] QColor colour(std::size_t c) const
    {
        return content_.curves.size() == 1 ? style_.tokens.alive() : groupColour(style_, c);
    }

    const SurvivalCurves& content_;
    static constexpr auto modelKey = "sbg";
    std::vector<LegendEntry> legend_;
    std::vector<std::pair<QCPGraph*, QCPGraph*>> drawn_;  ///< band and line of each curve
    std::vector<QCPGraph*> model_;                        ///< sBG: as far as was observed, and beyond
    double months_ = 1;                                   ///< along the first axis
};

}  // namespace

views::Made views::retention(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<RetentionView>(data, style);
}

views::Made views::survival(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<SurvivalView>(data, style);
}

}  // namespace perennial::ui
