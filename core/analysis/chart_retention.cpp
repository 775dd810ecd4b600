// Retention by month of age, and survival.
#include "core/analysis/chart_parts.h"
#include "core/analysis/summed_up.h"

#include <algorithm>

namespace perennial {

using namespace charts;

namespace {

void addAverage(RetentionCurves& curves, const CohortTable& cohorts)
{
    curves.type = cohorts.type;
    for (std::size_t k = 1; k < cohorts.average.size(); ++k)
        if (cohorts.average[k].customers > 0)
            curves.average.push_back(cohorts.average[k].rate);
}

ChartData finishCurves(const CohortTable& cohorts, RetentionCurves curves, const std::string& currency)
{
    ChartData chart;
    chart.id = "retention";
    chart.currency = currency;
    chart.title = {"retention.title",
                   {wholePercent(curves.average.front()), wholePercent(curves.average.back()),
                    count(static_cast<double>(curves.average.size()))}};
    chart.subtitle = {"retention.subtitle-" + typeKey(cohorts.type),
                      {count(static_cast<double>(cohorts.cohorts.size()))}};
    chart.table.columns = {"group", "period", "retention_rate", "customers"};
    for (std::size_t k = 0; k < curves.average.size(); ++k)
        chart.table.rows.push_back({key("average-of-cohorts"), count(static_cast<double>(k + 1)),
                                    percent(curves.average[k]), count(cohorts.average[k + 1].customers)});
    for (const RetentionCurves::Curve& curve : curves.cohorts)
        for (std::size_t k = 0; k < curve.drawn(curves.average.size()); ++k)
            chart.table.rows.push_back(
                {curve.name, count(static_cast<double>(k + 1)), percent(curve.rates[k]), count(curve.bases[k])});
    chart.content = std::move(curves);
    return chart;
}

}  // namespace

ChartData retentionChart(const Analysis& analysis, const CohortTable& cohorts, std::size_t most)
{
    if (isSummedUp(analysis))
        return nothing("retention", Reason::NoDates);
    return chartOfRetention(cohorts, most, analysis.definitions.currency);
}

ChartData charts::chartOfRetention(const CohortTable& cohorts, std::size_t most, const std::string& currency)
{
    RetentionCurves curves;
    addAverage(curves, cohorts);
    if (curves.average.empty())
        return nothing("retention", Reason::HistoryTooShort);
    const std::size_t first = cohorts.cohorts.size() > most ? cohorts.cohorts.size() - most : 0;
    for (std::size_t c = first; c < cohorts.cohorts.size(); ++c) {
        const Cohort& cohort = cohorts.cohorts[c];
        RetentionCurves::Curve curve{term(cohort.month), {}, {}, 0};
        for (std::size_t k = 1; k < cohort.cells.size() && cohort.size > 0; ++k) {
            curve.rates.push_back(cohort.cells[k].customers / static_cast<double>(cohort.size));
            curve.bases.push_back(cohort.size);
            curve.complete += cohort.cells[k].complete;
        }
        if (!curve.rates.empty())
            curves.cohorts.push_back(std::move(curve));
    }
    return finishCurves(cohorts, std::move(curves), currency);
}

ChartData retentionChart(const Analysis& analysis, const CohortTable& all, const std::vector<RetentionGroup>& groups)
{
    RetentionCurves curves;
    addAverage(curves, all);
    if (curves.average.empty())
        return nothing("retention", Reason::HistoryTooShort);
    for (const RetentionGroup& group : groups) {
        RetentionCurves own;
        addAverage(own, group.cohorts);
        if (own.average.empty())
            continue;
        RetentionCurves::Curve curve{group.name, own.average, {}, own.average.size()};
        for (std::size_t k = 0; k < curve.complete; ++k)
            curve.bases.push_back(group.cohorts.average[k + 1].customers);
        curves.cohorts.push_back(std::move(curve));
    }
    return finishCurves(all, std::move(curves), analysis.definitions.currency);
}

namespace {

/// Beyond the time at which few are left the curve says little.
constexpr std::uint64_t fewestAtRisk = 10;
constexpr std::size_t mostSteps = 400;

SurvivalCurves::Curve curveOf(Term name, const std::vector<SurvivalPoint>& days)
{
    SurvivalCurves::Curve curve{std::move(name), {}};
    const std::size_t stride = std::max<std::size_t>(1, days.size() / mostSteps);
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (days[i].atRisk < fewestAtRisk && i > 0)
            break;
        if (i % stride != 0 && i + 1 < days.size())
            continue;
        curve.points.push_back(days[i]);
        curve.points.back().time = days[i].time / daysPerMonth;
    }
    if (curve.points.empty() || curve.points.front().time > 0)
        curve.points.insert(curve.points.begin(), SurvivalPoint{});
    return curve;
}

ChartData finish(ChartData chart, SurvivalCurves curves)
{
    for (const SurvivalCurves::Curve& curve : curves.curves)
        curves.horizonMonths = std::max(curves.horizonMonths, curve.points.back().time);
    chart.table.columns = {"group", "months", "survival", "lower", "upper", "at_risk"};
    for (const SurvivalCurves::Curve& curve : curves.curves)
        for (const SurvivalPoint& p : curve.points)
            chart.table.rows.push_back({curve.name, number1(p.time), percent(p.survival),
                                        percent(p.hasBand ? Figure(p.lower) : undefined(Reason::NotApplicable)),
                                        percent(p.hasBand ? Figure(p.upper) : undefined(Reason::NotApplicable)),
                                        count(static_cast<double>(p.atRisk))});
    chart.content = std::move(curves);
    return chart;
}

}  // namespace

ChartData survivalChart(const Analysis& analysis)
{
    if (isSummedUp(analysis))
        return nothing("survival", Reason::NoDates);
    if (analysis.survival.empty() || !analysis.observed->lapse.defined)
        // those who came again may not have been silent for long enough yet
        return nothing("survival",
                       analysis.shown.repeatCustomers > 0 ? Reason::HistoryTooShort : Reason::NoRepeatBuyers);
    SurvivalCurves curves;
    curves.lapseDays = analysis.observed->lapse.days;
    curves.curves.push_back(curveOf(key("repeat-customers"), analysis.survival));
    ChartData chart = chartOf("survival", analysis);
    const double year = survivalAt(analysis.survival, daysPerYear);
    if (analysis.survival.back().time >= daysPerYear)
        chart.title = {"survival.title", {wholePercent(year)}};
    else
        chart.title = {"survival.title-short",
                       {wholePercent(analysis.survival.back().survival), spanOfDays(analysis.survival.back().time)}};
    chart.subtitle = {"survival.subtitle", {spanOfDays(curves.lapseDays)}};
    return finish(std::move(chart), std::move(curves));
}

ChartData survivalChart(const Analysis& analysis, const std::vector<SurvivalGroup>& groups)
{
    SurvivalCurves curves;
    curves.lapseDays = analysis.observed->lapse.days;
    for (const SurvivalGroup& group : groups)
        if (!group.lifetimes.empty())
            curves.curves.push_back(curveOf(group.name, kaplanMeier(group.lifetimes)));
    if (curves.curves.size() < 2)
        return nothing("survival", Reason::NoRepeatBuyers);
    const LogRank test = logRank(groups[0].lifetimes, groups[1].lifetimes);
    curves.logRankP = test.p;
    ChartData chart = chartOf("survival", analysis);
    chart.title = {test.p < 0.05 ? "survival.title-differ" : "survival.title-alike", {groups[0].name, groups[1].name}};
    constexpr double shownAsNothing = 0.005;  // with two decimals
    if (test.p < shownAsNothing)
        chart.subtitle = {"survival.subtitle-groups-sure", {number(0.01)}};
    else
        chart.subtitle = {"survival.subtitle-groups", {number(test.p)}};
    return finish(std::move(chart), std::move(curves));
}

}  // namespace perennial
