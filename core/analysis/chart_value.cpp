// Distribution and concentration of the customers' value.
#include "core/analysis/chart_parts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace perennial {

using namespace charts;

namespace {

constexpr double aboutBars = 20;
constexpr std::size_t curvePoints = 200;

Distribution distributionOf(const std::vector<double>& ordered)
{
    Distribution d;
    d.customers = ordered.size();
    d.median = quantile(ordered, 0.5);
    d.p90 = quantile(ordered, 0.9);
    d.mean = std::accumulate(ordered.begin(), ordered.end(), 0.0) / static_cast<double>(ordered.size());
    d.belowZero = static_cast<std::uint64_t>(std::lower_bound(ordered.begin(), ordered.end(), 0.0) - ordered.begin());

    const double low = std::min(0.0, quantile(ordered, 0.005));
    const double high = std::max(quantile(ordered, 0.965), low + 1e-6);
    d.width = niceStep((high - low) / aboutBars);
    const double first = std::floor(low / d.width) * d.width;
    const double last = std::max(std::ceil(high / d.width) * d.width, first + d.width);
    d.openBelow = ordered.front() < first;
    d.openAbove = ordered.back() >= last;
    const auto bars = static_cast<std::size_t>(std::lround((last - first) / d.width)) + (d.openAbove ? 1 : 0);
    for (std::size_t b = 0; b < bars; ++b)
        d.bars.push_back({first + static_cast<double>(b) * d.width, first + static_cast<double>(b + 1) * d.width, 0});
    for (const double value : ordered) {
        const double place = std::floor((value - first) / d.width);
        ++d.bars[static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(bars - 1)))].customers;
    }
    return d;
}

DataTable tableOf(const Distribution& d)
{
    DataTable table{{"clv_from", "clv_to", "customers", "share"}, {}};
    for (std::size_t b = 0; b < d.bars.size(); ++b) {
        const Distribution::Bar& bar = d.bars[b];
        Figure from = bar.from;
        Figure to = bar.to;
        if (b == 0 && d.openBelow)
            from = undefined(Reason::NotApplicable);
        if (b + 1 == d.bars.size() && d.openAbove)
            to = undefined(Reason::NotApplicable);
        table.rows.push_back({wholeMoney(from), wholeMoney(to), count(static_cast<double>(bar.customers)),
                              percent(static_cast<double>(bar.customers) / static_cast<double>(d.customers))});
    }
    return table;
}

Concentration concentrationOf(const std::vector<double>& descending, double total)
{
    Concentration c;
    c.total = total;
    const std::size_t n = descending.size();
    const std::size_t points = std::min(curvePoints, n);
    double sum = 0;
    std::size_t next = 1;
    const double topPlace = 0.2 * static_cast<double>(n);
    c.curve.push_back({0, 0});
    for (std::size_t i = 0; i < n; ++i) {
        const double before = sum;
        sum += descending[i];
        const Concentration::Point here{static_cast<double>(i + 1) / static_cast<double>(n), sum / total};
        if (here.value > c.peak.value)
            c.peak = here;
        if (static_cast<double>(i) < topPlace && topPlace <= static_cast<double>(i + 1))
            c.topShare = (before + (topPlace - static_cast<double>(i)) * descending[i]) / total;
        if (i + 1 >= next * n / points) {
            c.curve.push_back(here);
            ++next;
        }
    }
    return c;
}

}  // namespace

ChartData charts::distributionOfValues(std::vector<double> values, bool marginGiven, const std::string& currency)
{
    std::sort(values.begin(), values.end());
    Distribution d = distributionOf(values);
    ChartData chart;
    chart.id = "distribution";
    chart.currency = currency;
    chart.title = {"distribution.title", {wholeMoney(d.median)}};
    chart.shortTitle = {"distribution.short", {wholeMoney(d.median)}};
    chart.subtitle = {marginGiven ? "distribution.subtitle" : "distribution.subtitle-no-margin",
                      {wholeMoney(d.width), count(static_cast<double>(d.customers))}};
    chart.table = tableOf(d);
    chart.content = std::move(d);
    return chart;
}

ChartData distributionChart(const Analysis& analysis)
{
    std::vector<double> values = chosenValues(analysis.clv, analysis.filter);
    if (values.empty())
        return nothing("distribution", whyNoValue(analysis));
    return distributionOfValues(std::move(values), analysis.marginGiven, analysis.definitions.currency);
}

ChartData concentrationChart(const Analysis& analysis)
{
    std::vector<double> values = chosenValues(analysis.clv, analysis.filter);
    if (values.empty())
        return nothing("concentration", whyNoValue(analysis));
    return concentrationOfValues(std::move(values), analysis.definitions.currency);
}

ChartData charts::concentrationOfValues(std::vector<double> values, const std::string& currency)
{
    std::sort(values.begin(), values.end(), std::greater<>());
    const double total = std::accumulate(values.begin(), values.end(), 0.0);
    if (total <= 0)
        return nothing("concentration", Reason::NegativeValues);
    Concentration c = concentrationOf(values, total);
    ChartData chart;
    chart.id = "concentration";
    chart.currency = currency;
    chart.title = {"concentration.title", {wholePercent(c.topShare)}};
    chart.shortTitle = {"concentration.short", {wholePercent(c.topShare)}};
    chart.subtitle = {"concentration.subtitle", {count(static_cast<double>(values.size()))}};
    chart.table.columns = {"customers_share", "value_share", "value"};
    for (const Concentration::Point& p : c.curve)
        chart.table.rows.push_back({percent(p.customers), percent(p.value), wholeMoney(p.value * total)});
    chart.content = std::move(c);
    return chart;
}

}  // namespace perennial
