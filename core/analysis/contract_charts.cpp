#include "core/analysis/contract_charts.h"

#include "core/analysis/chart_parts.h"

#include <algorithm>
#include <cmath>

namespace perennial {

using namespace charts;

namespace {

constexpr std::uint64_t fewestContracts = 10;  // beyond the time at which fewer are left the curve says little
constexpr double projected = 0.5;              // of the observed time
constexpr double shortWords = 12;              // months after which the title speaks of the share that is left

SurvivalCurves::Curve observedCurve(const ContractFigures& figures)
{
    SurvivalCurves::Curve curve{key("contracts"), {SurvivalPoint{}}};
    curve.points.front().atRisk = figures.customers;
    for (const SurvivalPoint& point : figures.survival)
        if (point.atRisk >= std::min(fewestContracts, figures.customers))
            curve.points.push_back(point);
    return curve;
}

void addModel(SurvivalCurves& curves, const ContractBook& book)
{
    const double until = curves.observedMonths * (1 + projected);
    const int period = book.table.periodMonths;
    for (int t = 0; t * period <= until + period; ++t)
        curves.model.push_back({static_cast<double>(t) * period, book.figures.sbg->survival(t)});
    curves.horizonMonths = curves.model.back().time;
}

void fillTable(DataTable& table, const SurvivalCurves& curves)
{
    table.columns = {"group", "months", "survival", "lower", "upper", "at_risk"};
    for (const SurvivalPoint& p : curves.curves.front().points)
        table.rows.push_back({curves.curves.front().name, number1(p.time), percent(p.survival),
                              percent(p.hasBand ? Figure(p.lower) : undefined(Reason::NotApplicable)),
                              percent(p.hasBand ? Figure(p.upper) : undefined(Reason::NotApplicable)),
                              count(static_cast<double>(p.atRisk))});
    for (const SurvivalCurves::ModelPoint& p : curves.model)
        table.rows.push_back({key(p.time <= curves.observedMonths ? "sbg-model" : "sbg-projection"), number1(p.time),
                              percent(p.survival), percent(undefined(Reason::NotApplicable)),
                              percent(undefined(Reason::NotApplicable)), count(0)});
}

}  // namespace

ChartData contractSurvivalChart(const ContractBook& book)
{
    const ContractFigures& figures = book.figures;
    if (figures.survival.empty())
        return nothing("survival", Reason::HistoryTooShort);
    SurvivalCurves curves;
    curves.underContract = true;
    curves.curves.push_back(observedCurve(figures));
    curves.observedMonths = curves.curves.front().points.back().time;
    curves.horizonMonths = curves.observedMonths;
    if (figures.sbg)
        addModel(curves, book);
    ChartData chart;
    chart.id = "survival";
    chart.currency = book.table.currency;
    const double month = std::min(shortWords, curves.observedMonths);
    chart.title = {"contracts.title", {wholePercent(survivalAt(figures.survival, month)), spanOfMonths(month)}};
    chart.subtitle = {figures.sbg ? "contracts.subtitle" : "contracts.subtitle-no-model",
                      {count(static_cast<double>(figures.customers))}};
    fillTable(chart.table, curves);
    chart.content = std::move(curves);
    return chart;
}

}  // namespace perennial
