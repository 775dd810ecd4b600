// Value of cohorts by age beside their CAC, and the trend of both by quarter.
#include "core/analysis/chart_parts.h"
#include "core/analysis/summed_up.h"
#include "core/analysis/value_method.h"
#include "core/retention/ltv_by_age.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace perennial {

using namespace charts;

namespace {

constexpr int daysOfFirstYear = 365;
constexpr std::size_t quartersShown = 12;
constexpr std::size_t sampledPerQuarter = 200;
using Groups = std::map<int, std::vector<std::uint32_t>>;

/// Base customers by months of first occasion / `months`.
Groups groupsOf(const Analysis& analysis, int months)
{
    Groups groups;
    const CustomerSummary& summary = analysis.summary();
    for (std::uint32_t i = 0; i < summary.size(); ++i)
        if (analysis.filter.empty() || analysis.filter[i])
            groups[static_cast<int>(std::floor(static_cast<double>(Month::of(summary.first[i]).number) / months))]
                .push_back(i);
    return groups;
}

/// Net revenue of a customer up to an age.
double revenueToAge(const Analysis& analysis, std::uint32_t i, int age)
{
    double sum = 0;
    const Day first = analysis.summary().first[i];
    for (const Occasion& occasion : analysis.observed->occasions.of(i)) {
        if (occasion.day - first >= age)
            break;
        sum += occasion.net.major();
    }
    return sum;
}

/// Value by age of the cohorts, in the order of the groups.
std::vector<ValueByAge> valuesOf(const Analysis& analysis, const Groups& groups)
{
    const auto others = static_cast<std::uint16_t>(groups.size());  // outside the filter
    std::vector<std::uint16_t> groupOf(analysis.summary().size(), others);
    std::uint16_t number = 0;
    for (const auto& [period, members] : groups) {
        for (const std::uint32_t i : members)
            groupOf[i] = number;
        ++number;
    }
    return valueByAge(analysis.summary(), analysis.observed->occasions, groupOf, groups.size() + 1,
                      analysis.marginRate);
}

LtvByAge::Row rowOf(const Analysis& analysis, int half, const std::vector<std::uint32_t>& members,
                    const ValueByAge& values)
{
    LtvByAge::Row row;
    row.name.kind = TermKind::HalfYear;
    row.name.value = half;
    row.customers = members.size();
    row.cost = meanCost(analysis, members);
    for (const ValueAtAge& age : values.ages) {
        LtvByAge::Cell cell;
        cell.value = age.value;
        cell.complete = age.complete;
        cell.customers = age.customers;
        if (age.value && analysis.marginRate != 0)
            cell.revenue = *age.value * age.customers / analysis.marginRate;
        cell.paidBack = age.value && row.cost && *age.value >= *row.cost;
        row.cells.push_back(cell);
    }
    return row;
}

void addAgeTitle(ChartData& chart, const LtvByAge& table)
{
    const LtvByAge::Row& newest = table.rows.back();
    chart.subtitle = {"ltv-by-age.subtitle", {}};
    if (!newest.cost) {
        chart.title = {"ltv-by-age.title-no-cost", {}};
        return;
    }
    for (std::size_t a = 0; a < table.ages.size(); ++a)
        if (newest.cells[a].paidBack) {
            chart.title = {"ltv-by-age.title", {count(table.ages[a])}};
            return;
        }
    chart.title = {"ltv-by-age.title-not-yet", {}};
}

}  // namespace

ChartData ltvByAgeChart(const Analysis& analysis, std::size_t most)
{
    if (isSummedUp(analysis))
        return nothing("ltv-by-age", Reason::NoDates);
    if (!analysis.summary().hasAmounts)
        return nothing("ltv-by-age", Reason::NoAmounts);
    LtvByAge table;
    table.ages.assign(valueAges.begin(), valueAges.end());
    table.margin = analysis.marginRate;
    const Groups groups = groupsOf(analysis, 6);
    const std::vector<ValueByAge> values = valuesOf(analysis, groups);
    const std::size_t skip = groups.size() > most ? groups.size() - most : 0;
    std::size_t place = 0;
    for (const auto& [half, members] : groups) {
        if (place >= skip)
            table.rows.push_back(rowOf(analysis, half, members, values[place]));
        ++place;
    }
    if (table.rows.empty())
        return nothing("ltv-by-age", Reason::NoPurchases);
    ChartData chart = chartOf("ltv-by-age", analysis);
    addAgeTitle(chart, table);
    chart.table.columns = {"cohort", "age_days", "ltv", "customers", "net_revenue", "complete", "cac"};
    for (const LtvByAge::Row& row : table.rows)
        for (std::size_t a = 0; a < table.ages.size(); ++a)
            chart.table.rows.push_back({row.name, count(table.ages[a]), money(row.cells[a].value),
                                        count(static_cast<double>(row.cells[a].customers)), money(row.cells[a].revenue),
                                        key(row.cells[a].complete ? "yes" : "no"), money(row.cost)});
    chart.content = std::move(table);
    return chart;
}

namespace {

/// Margin of the first 12 months: what is there, and what is expected of those who are younger.
struct FirstYear {
    double soFar = 0;   ///< per customer
    double toCome = 0;  ///< per customer
    bool complete = true;
};

/// `method`: that of the values, null where there is none.
FirstYear firstYearOf(const Analysis& analysis, const ValueMethod* method, const std::vector<std::uint32_t>& members)
{
    const CustomerSummary& summary = analysis.summary();
    const Fitted& fitted = *analysis.fitted;
    FirstYear year;
    for (const std::uint32_t i : members) {
        year.soFar += revenueToAge(analysis, i, daysOfFirstYear);
        year.complete &= summary.asOf - summary.first[i] >= daysOfFirstYear;
    }
    const double scale = analysis.marginRate / static_cast<double>(members.size());
    year.soFar *= scale;
    if (year.complete || !method || fitted.predictions.expectedSpend.empty())
        return year;
    const FittedModel& model = *method->model;
    const double unit = daysPer(model.report().unit);
    const std::size_t n = std::min(sampledPerQuarter, members.size());
    for (std::size_t k = 0; k < n; ++k) {
        const std::uint32_t i = members[k * members.size() / n];
        const double left = daysOfFirstYear - (summary.asOf - summary.first[i]);
        if (left > 0)
            year.toCome += static_cast<double>(fitted.predictions.expectedSpend[i])
                           * model.expectedPurchases(stateOf(*method->customers, i, unit), left / unit);
    }
    year.toCome *= analysis.marginRate / static_cast<double>(n);
    return year;
}

/// Relative scatter of complete quarters from one to the next.
double scatterOf(const std::vector<ValueAndCostTrend::Point>& points)
{
    double squares = 0;
    int n = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        if (!points[i].forecast && *points[i].value > 0 && *points[i - 1].value > 0) {
            const double d = std::log(*points[i].value / *points[i - 1].value);
            squares += d * d;
            ++n;
        }
    return n >= 3 ? std::sqrt(squares / n / 2) : 0;
}

void addTrendWords(ChartData& chart, const ValueAndCostTrend& trend)
{
    const ValueAndCostTrend::Point* first = nullptr;
    const ValueAndCostTrend::Point* last = nullptr;
    for (const ValueAndCostTrend::Point& p : trend.points) {
        if (!first)
            first = &p;
        last = &p;
    }
    const bool costs = first->cost && last->cost && *first->cost > 0;
    const double grown = *first->value > 0 ? *last->value / *first->value - 1 : 0;
    const double dearer = costs ? *last->cost / *first->cost - 1 : 0;
    if (costs && dearer > 0.02 && grown < dearer)
        chart.title = {"value-and-cost.cost-grew",
                       {wholePercent(dearer), {TermKind::Quarter, static_cast<double>(first->quarter), {}}}};
    else if (grown > 0.02)
        chart.title = {"value-and-cost.value-grew",
                       {wholePercent(grown), {TermKind::Quarter, static_cast<double>(first->quarter), {}}}};
    else if (grown < -0.02)
        chart.title = {"value-and-cost.value-fell",
                       {wholePercent(-grown), {TermKind::Quarter, static_cast<double>(first->quarter), {}}}};
    else
        chart.title = {"value-and-cost.steady", {}};
    chart.subtitle = {"value-and-cost.subtitle", {}};
    chart.table.columns = {"quarter", "customers", "value_12_months", "lower", "upper", "forecast", "cac"};
    for (const ValueAndCostTrend::Point& p : trend.points)
        chart.table.rows.push_back({{TermKind::Quarter, static_cast<double>(p.quarter), {}},
                                    count(static_cast<double>(p.customers)),
                                    money(p.value),
                                    money(p.forecast ? Figure(p.lower) : undefined(Reason::NotApplicable)),
                                    money(p.forecast ? Figure(p.upper) : undefined(Reason::NotApplicable)),
                                    key(p.forecast ? "yes" : "no"),
                                    money(p.cost)});
}

}  // namespace

ChartData valueAndCostChart(const Analysis& analysis)
{
    if (!analysis.summary().hasAmounts)
        return nothing("value-and-cost", Reason::NoAmounts);
    const Groups groups = groupsOf(analysis, 3);
    if (groups.size() < 2)
        return nothing("value-and-cost", Reason::HistoryTooShort);
    ValueAndCostTrend trend;
    std::vector<double> expectedShare;
    const auto method = valueMethod(analysis);
    const std::size_t skip = groups.size() > quartersShown ? groups.size() - quartersShown : 0;
    std::size_t place = 0;
    for (const auto& [quarter, members] : groups) {
        if (place++ < skip)
            continue;
        const FirstYear year = firstYearOf(analysis, method ? &*method : nullptr, members);
        const double value = year.soFar + year.toCome;
        trend.points.push_back(
            {quarter, value, value, value, !year.complete, meanCost(analysis, members), members.size()});
        expectedShare.push_back(value > 0 ? year.toCome / value : 0);
    }
    const double scatter = scatterOf(trend.points);
    for (std::size_t i = 0; i < trend.points.size(); ++i) {
        ValueAndCostTrend::Point& p = trend.points[i];
        if (!p.forecast || scatter == 0)
            continue;
        // Only what is still to come is uncertain.
        const double half = z90 * scatter * std::sqrt(std::clamp(expectedShare[i], 0.0, 1.0));
        p.lower = *p.value * std::exp(-half);
        p.upper = *p.value * std::exp(half);
        trend.hasBand = true;
    }
    ChartData chart = chartOf("value-and-cost", analysis);
    addTrendWords(chart, trend);
    chart.content = std::move(trend);
    return chart;
}

}  // namespace perennial
