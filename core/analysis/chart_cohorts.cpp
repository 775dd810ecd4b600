// The cohort triangle.
#include "core/analysis/chart_cohort_forecast.h"
#include "core/analysis/chart_parts.h"
#include "core/analysis/summed_up.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace perennial {

using namespace charts;

double CohortMap::maximum() const
{
    double most = 0;
    for (const Row& row : rows)
        for (std::size_t k = 1; k < row.cells.size(); ++k)
            most = std::max(most, row.cells[k].value);
    return most;
}

double CohortMap::strength(std::size_t row, std::size_t column) const
{
    const double value = rows[row].cells[column].value;
    double most = 0;
    switch (scale) {
    case Scale::Whole: most = maximum(); break;
    case Scale::Row:
        for (std::size_t k = 1; k < rows[row].cells.size(); ++k)
            most = std::max(most, rows[row].cells[k].value);
        break;
    case Scale::Column:
        for (const Row& other : rows)
            if (column < other.cells.size())
                most = std::max(most, other.cells[column].value);
        break;
    }
    return most > 0 ? value / most : 0;
}

namespace {

double valueOf(const CohortCell& cell, const Cohort& cohort, CohortMap::Measure measure, bool absolute)
{
    const double size = absolute && measure != CohortMap::Measure::LtvToCac ? 1 : cohort.size;
    switch (measure) {
    case CohortMap::Measure::Customers: return cell.customers / size;
    case CohortMap::Measure::Orders: return cell.orders / size;
    case CohortMap::Measure::Revenue: return cell.revenue.major() / size;
    case CohortMap::Measure::CumulativePerCustomer:
    case CohortMap::Measure::LtvToCac: return cell.cumulativeRevenue.major() / size;
    }
    return 0;
}

Term termOf(double value, CohortMap::Measure measure, bool absolute)
{
    switch (measure) {
    case CohortMap::Measure::Customers: return absolute ? count(value) : percent(value);
    case CohortMap::Measure::Orders: return absolute ? count(value) : number(value);
    case CohortMap::Measure::LtvToCac: return number(value);
    default: return money(value);
    }
}

/// Weighted over the customers of all cohorts that have reached the period; of head counts and sums the plain
/// mean over these cohorts.
std::vector<double> averageOf(const CohortTable& table, CohortMap::Measure measure, bool absolute)
{
    std::vector<double> average;
    if (measure == CohortMap::Measure::Customers && !absolute) {
        for (const AverageRetention& a : table.average)
            if (a.customers > 0)
                average.push_back(a.rate);
        return average;
    }
    for (std::size_t k = 0;; ++k) {
        double sum = 0;
        double weights = 0;
        for (const Cohort& cohort : table.cohorts)
            if (k < cohort.cells.size() && cohort.cells[k].complete && cohort.size > 0) {
                const double weight = absolute ? 1 : cohort.size;
                sum += valueOf(cohort.cells[k], cohort, measure, absolute) * weight;
                weights += weight;
            }
        if (weights == 0)
            return average;
        average.push_back(sum / weights);
    }
}

/// The customers of each cohort of a table, by month of the first occasion.
using MembersByMonth = std::map<Month, std::vector<std::uint32_t>>;

MembersByMonth membersByMonth(const Analysis& analysis, const std::vector<bool>& chosen)
{
    MembersByMonth members;
    for (std::uint32_t i = 0; i < analysis.summary().size(); ++i)
        if (chosen.empty() || chosen[i])
            members[Month::of(analysis.summary().first[i])].push_back(i);
    return members;
}

/// Mean CAC; free customers have none to be divided by.
Figure costOf(const Analysis& analysis, const std::vector<std::uint32_t>& members)
{
    const Figure cost = meanCost(analysis, members);
    return cost && *cost > 0 ? cost : undefined(Reason::NoAcquisitionCost);
}

void addForecastCells(CohortMap::Row& row, const Cohort& cohort, const std::vector<double>& sums, const CohortMap& map,
                      std::size_t periods)
{
    const bool share = !map.absolute || map.measure == CohortMap::Measure::LtvToCac;
    for (std::size_t k = 0; k < sums.size() && row.cells.size() < periods; ++k) {
        CohortMap::Cell cell{share ? sums[k] / cohort.size : sums[k], 0, true, true};
        if (map.measure == CohortMap::Measure::Customers)
            cell.customers = static_cast<std::uint32_t>(std::lround(sums[k]));
        row.cells.push_back(cell);
    }
}

/// Margin for revenue, by CAC. The average is the margin of all cohorts that have a cost, by their cost.
void divideByCost(CohortMap& map, const Analysis& analysis, const CohortTable& table, const MembersByMonth& members)
{
    const double margin = analysis.marginRate;
    for (CohortMap::Row& row : map.rows)
        for (CohortMap::Cell& cell : row.cells)
            cell.value = row.cost ? cell.value * margin / *row.cost : 0;
    std::vector<double> value(map.average.size());
    std::vector<double> cost(map.average.size());
    for (const Cohort& cohort : table.cohorts) {
        const Figure each = cohort.size > 0 ? costOf(analysis, members.at(cohort.month)) : 0.0;
        for (std::size_t k = 0; each && k < std::min(value.size(), cohort.cells.size()); ++k)
            if (cohort.cells[k].complete) {
                value[k] += cohort.cells[k].cumulativeRevenue.major() * margin;
                cost[k] += *each * cohort.size;
            }
    }
    map.average.clear();
    for (std::size_t k = 0; k < value.size() && cost[k] > 0; ++k)
        map.average.push_back(value[k] / cost[k]);
}

/// `analysis` is asked for forecasts and costs only; null: there are none.
CohortMap mapOf(const Analysis* analysis, const CohortTable& table, const CohortChartOptions& options)
{
    const std::size_t most = options.most;
    CohortMap map;
    map.measure = options.measure;
    map.scale = options.scale;
    map.absolute = options.absolute;
    map.type = table.type;
    map.period = table.period;
    map.allCohorts = table.cohorts.size();
    map.forecast = options.forecast && canForecastCohorts(*analysis, table.type, map.measure);
    const bool byCost = map.measure == CohortMap::Measure::LtvToCac;
    const MembersByMonth members =
        map.forecast || byCost ? membersByMonth(*analysis, options.chosen) : MembersByMonth();
    const std::size_t first = table.cohorts.size() > most ? table.cohorts.size() - most : 0;
    std::size_t periods = 0;
    for (std::size_t c = first; c < table.cohorts.size(); ++c)
        periods = std::max(periods, std::min(most, table.cohorts[c].cells.size()));
    for (std::size_t c = first; c < table.cohorts.size(); ++c) {
        const Cohort& cohort = table.cohorts[c];
        if (cohort.size == 0)
            continue;
        CohortMap::Row row{cohort.month, cohort.size, {}};
        if (byCost)
            row.cost = costOf(*analysis, members.at(cohort.month));
        for (const CohortCell& cell : cohort.cells)
            row.cells.push_back({valueOf(cell, cohort, map.measure, map.absolute), cell.customers, cell.complete});
        if (row.cells.size() > most)
            row.cells.resize(most);
        if (map.forecast)
            addForecastCells(
                row, cohort,
                cohortForecast(*analysis, cohort, members.at(cohort.month), table.period, map.measure, periods), map,
                periods);
        map.rows.push_back(std::move(row));
    }
    // asked for, but every cell may be past: then nothing speaks of a forecast
    map.forecast = map.forecast && std::ranges::any_of(map.rows, [](const CohortMap::Row& row) {
                       return !row.cells.empty() && row.cells.back().forecast;
                   });
    map.average = averageOf(table, map.measure, map.absolute);
    if (map.average.size() > most)
        map.average.resize(most);
    if (byCost)
        divideByCost(map, *analysis, table, members);
    return map;
}

DataTable tableOf(const CohortMap& map)
{
    const bool byCost = map.measure == CohortMap::Measure::LtvToCac;
    DataTable table{{"cohort", "size", "period", "value", "customers", "complete"}, {}};
    if (byCost)
        table.columns.emplace_back("cac");
    if (map.forecast)
        table.columns.emplace_back("forecast");
    for (std::size_t r = 0; r < map.rows.size(); ++r)
        for (std::size_t k = 0; k < map.rows[r].cells.size(); ++k) {
            const CohortMap::Row& row = map.rows[r];
            const CohortMap::Cell& cell = row.cells[k];
            Term value = termOf(cell.value, map.measure, map.absolute);
            if (!map.hasValues(r))
                value.value = undefined(Reason::NoAcquisitionCost);
            Term customers = count(cell.customers);
            if (cell.forecast && map.measure != CohortMap::Measure::Customers)
                customers.value = undefined(Reason::NotApplicable);
            table.rows.push_back({term(row.month), count(row.size), count(static_cast<double>(k)), value, customers,
                                  key(cell.complete && !cell.forecast ? "yes" : "no")});
            if (byCost)
                table.rows.back().push_back(money(row.cost));
            if (map.forecast)
                table.rows.back().push_back(key(cell.forecast ? "yes" : "no"));
        }
    return table;
}

bool hasPeriods(const CohortTable& table)
{
    return std::any_of(table.cohorts.begin(), table.cohorts.end(), [](const Cohort& c) { return c.cells.size() > 1; });
}

ChartData chartOfMap(CohortMap map, const CohortChartOptions& options, const std::string& currency)
{
    const CohortMap::Measure measure = map.measure;
    ChartData chart;
    chart.id = "cohorts";
    chart.currency = currency;
    const Term next = map.average.size() > 1 ? termOf(map.average[1], measure, options.absolute)
                                             : percent(undefined(Reason::HistoryTooShort));
    if (measure == CohortMap::Measure::Customers && !options.absolute && next.value)
        chart.title = {"cohorts.title-" + typeKey(map.type), {wholePercent(next.value)}};
    else
        chart.title = {"cohorts.title-other", {}};
    static constexpr const char* measures[] = {"customers", "orders", "revenue", "cumulative-value", "ltv-to-cac"};
    chart.subtitle = {measure == CohortMap::Measure::Customers
                          ? "cohorts.subtitle-" + typeKey(map.type)
                          : std::string("cohorts.subtitle-") + measures[static_cast<std::size_t>(measure)],
                      {term(map.rows.front().month), term(map.rows.back().month)}};
    if (measure == CohortMap::Measure::LtvToCac
        && !std::ranges::all_of(map.rows, [](const CohortMap::Row& row) { return row.cost.has_value(); }))
        chart.subtitle.key += "-gaps";
    chart.table = tableOf(map);
    chart.content = std::move(map);
    return chart;
}

}  // namespace

ChartData charts::chartOfCohorts(const CohortTable& cohorts, const CohortChartOptions& options,
                                 const std::string& currency)
{
    if (!hasPeriods(cohorts))
        return nothing("cohorts", Reason::HistoryTooShort);
    return chartOfMap(mapOf(nullptr, cohorts, options), options, currency);
}

ChartData cohortChart(const Analysis& analysis, const CohortTable& cohorts, std::size_t most,
                      CohortMap::Measure measure)
{
    if (isSummedUp(analysis))
        return nothing("cohorts", Reason::NoDates);
    return cohortChart(analysis, cohorts, CohortChartOptions{.measure = measure, .most = most});
}

ChartData cohortChart(const Analysis& analysis, const CohortTable& cohorts, const CohortChartOptions& options)
{
    const CohortMap::Measure measure = options.measure;
    if (!hasPeriods(cohorts))
        return nothing("cohorts", Reason::HistoryTooShort);
    const bool needsMoney = measure != CohortMap::Measure::Customers && measure != CohortMap::Measure::Orders;
    if (needsMoney && !analysis.summary().hasAmounts)
        return nothing("cohorts", Reason::NoAmounts);
    CohortMap map = mapOf(&analysis, cohorts, options);
    if (measure == CohortMap::Measure::LtvToCac
        && std::ranges::none_of(map.rows, [](const CohortMap::Row& row) { return row.cost.has_value(); }))
        return nothing("cohorts", Reason::NoAcquisitionCost);
    return chartOfMap(std::move(map), options, analysis.definitions.currency);
}

}  // namespace perennial
