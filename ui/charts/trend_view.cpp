// Value of the first 12 months and CAC of new customers, by quarter.
#include "ui/charts/chart_text.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/views.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

class ValueAndCostView final : public LineChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    ValueAndCostView(const ChartData& data, const ChartStyle& style)
        : LineChart(data, style)
        , content_(std::get<ValueAndCostTrend>(data_.content))
    {
        Curve past;
        Curve ahead;
        Curve cost;
        std::vector<double> lower;
        std::vector<double> upper;
        for (const auto& p : content_.points) {
            const double key = p.quarter;
            if (p.cost)
                cost.add(key, *p.cost);
            if (!p.forecast)
                past.add(key, *p.value);
            if (p.forecast && ahead.keys.empty() && !past.keys.empty()) {  // the dashes begin at the last known point
                ahead.add(past.keys.back(), past.values.back());
                lower.push_back(past.values.back());
                upper.push_back(past.values.back());
            }
            if (p.forecast) {
                ahead.add(key, *p.value);
                lower.push_back(p.lower);
                upper.push_back(p.upper);
            }
        }
        if (content_.hasBand && ahead.keys.size() > 1)
            value_.push_back(addBand(ahead.keys, lower, upper, style.tokens.value()));
        value_.push_back(addLine(ahead.keys, ahead.values, dashedPen(style.tokens.value())));
        value_.push_back(addLine(past.keys, past.values, linePen(style.tokens.value())));
        cost_ = addLine(cost.keys, cost.values, linePen(style.tokens.cost()));
        hasForecast_ = !ahead.keys.empty();
        allowZoom();
    }

protected:
    void arrange(const QSizeF& size) override
    {
        for (QCPGraph* graph : value_)
            graph->setVisible(!isHidden(valueKey));
        cost_->setVisible(!isHidden(costKey));
        double high = 1e-9;
        double seen = high;
        double low = 0;
        for (const auto& p : content_.points) {
            if (cost_->visible())
                high = std::max(high, p.cost.value_or(0));
            if (isHidden(valueKey))
                continue;
            seen = std::max({seen, *p.value, p.cost.value_or(0)});
            high = std::max({high, *p.value, p.upper});
            low = std::min({low, *p.value, p.lower});
        }
        arrangeAxes(size, low, axisEnd(seen, high), Unit::Money, lineHeight(style_.font()) + 4, 14, 0);
        setKeyRange(content_.points.front().quarter - 0.25, content_.points.back().quarter + 0.25);
    }

    void paintUnder(QPainter& painter) override
    {
        paintGrid(painter);
        std::vector<double> keys;
        QStringList labels;
        const std::size_t n = content_.points.size();
        const double room = textWidth(style_.font(), quarter(0)) + 14;
        const auto most = std::max<std::size_t>(2, static_cast<std::size_t>(area().width() / room));
        const std::size_t step = std::max<std::size_t>(1, (n + most - 1) / most);
        for (std::size_t i = 0; i < n; i += step) {
            keys.push_back(content_.points[i].quarter);
            labels << quarter(i);
        }
        paintKeyLabels(painter, keys, labels);
    }

    void paintOver(QPainter& painter) override
    {
        for (std::size_t i = 0; i < content_.points.size(); ++i) {
            const auto& p = content_.points[i];
            const bool noValue = isHidden(valueKey);
            if (!inView(p.quarter) || (noValue && !p.cost))
                continue;
            const QPointF where = at(p.quarter, noValue ? *p.cost : *p.value);
            if (!p.forecast && !noValue)
                paintDot(painter, where, style_.tokens.value());
            points_.push_back({where, {}, i});
        }
        if (hasForecast_)
            drawLabel(painter, {area().right(), 1}, Qt::AlignRight | Qt::AlignTop,
                      content_.hasBand ? tr("forecast, 90 % band") : tr("dashed: forecast"), style_.font(),
                      style_.tokens.muted);
        paintNames(painter);
    }

private:
    static constexpr const char* valueKey = "value";
    static constexpr const char* costKey = "cac";

    struct Curve {
        std::vector<double> keys;
        std::vector<double> values;
        void add(double key, double value)
        {
            keys.push_back(key);
            values.push_back(value);
        }
    };

    [[nodiscard]] QString quarter(std::size_t i) const
    {
        return text(Term{TermKind::Quarter, static_cast<double>(content_.points[i].quarter), {}}, style_.format,
                    data_.currency);
    }

    /// The names stand at the curves, where the gap to the other one is.
    void paintNames(QPainter& painter)
    {
        const auto seen = [this](const auto& one) { return inView(one.quarter); };
        const auto first = std::ranges::find_if(content_.points, seen);
        if (first == content_.points.end())
            return;
        const auto last = std::find_if_not(first, content_.points.end(), seen);
        const auto place = static_cast<std::size_t>(first - content_.points.begin() + (last - first) / 4);
        const auto& p = content_.points[place];
        const bool costBelow = !p.cost || *p.cost < *p.value;
        double least = *p.value;
        double most = *p.value;
        double costMost = p.cost.value_or(0);
        double costLeast = costMost;
        const std::size_t reach = std::max<std::size_t>(2, content_.points.size() / 3);
        for (std::size_t i = place > reach ? place - reach : 0;
             i <= std::min(place + reach, content_.points.size() - 1); ++i) {
            least = std::min(least, *content_.points[i].value);
            most = std::max(most, *content_.points[i].value);
            costMost = std::max(costMost, content_.points[i].cost.value_or(costMost));
            costLeast = std::min(costLeast, content_.points[i].cost.value_or(costLeast));
        }
        const double x = px(p.quarter) + 30;
        const QString words = tr("value, first 12 months");
        if (!p.cost) {
            paintWords(painter, {x, py(costBelow ? least : most)}, words, true, !costBelow);
            return;
        }
        paintSeriesName(painter, {x, py(costBelow ? least : most)}, valueKey, words, true, !costBelow);
        // Between the curves if there is room for both names, else on the outer side of the cost.
        const double line = lineHeight(style_.font());
        const double gap = costBelow ? py(costMost) - py(least) : py(most) - py(costLeast);
        const bool between = gap > 3 * line;
        paintSeriesName(painter, {x - 20, py(between == costBelow ? costMost : costLeast)}, costKey, tr("CAC"), true,
                        between == costBelow);
    }

    const ValueAndCostTrend& content_;
    std::vector<QCPGraph*> value_;  ///< band, forecast and past
    QCPGraph* cost_ = nullptr;
    bool hasForecast_ = false;
};

}  // namespace

views::Made views::valueAndCost(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<ValueAndCostView>(data, style);
}

}  // namespace perennial::ui
