// Charts of what a change would do to contracts: those of orders, made from the formulas over the sBG.
#include "core/analysis/chart_parts.h"
#include "core/analysis/contract_charts.h"

#include <cmath>

namespace perennial {

using namespace charts;

namespace {

constexpr int monthsOfAYear = 12;
constexpr double sameShare = 0.0005;

/// What the charts of a result read.
WhatIfResult asResult(const ContractResult& result)
{
    const auto figures = [&](const ContractOutlook& look) {
        WhatIfFigures f;
        f.customers = result.figures.contracts;
        f.residual = look.residualValue;
        f.annualRetention = look.annualRetention;
        f.cumulativeMargin = look.cumulativeMargin;
        return f;
    };
    WhatIfResult all{result.scenario, figures(result.figures.base), figures(result.figures.scenario)};
    all.waterfall = result.figures.waterfall;
    all.marginRate = result.figures.scenario.marginRate;
    all.dropout = result.figures.scenario.dropout;
    return all;
}

SurvivalCurves::Curve runningCurve(const char* name, const ContractOutlook& look, int period, std::uint64_t contracts)
{
    SurvivalCurves::Curve curve{key(name), {}};
    for (std::size_t t = 0; t < look.running.size(); ++t) {
        SurvivalPoint point;
        point.time = static_cast<double>(t) * period;
        point.survival = look.running[t];
        point.atRisk = contracts;
        curve.points.push_back(point);
    }
    return curve;
}

}  // namespace

ChartData contractWaterfallChart(const ContractResult& result, const std::string& currency)
{
    ChartData chart = waterfallChart(asResult(result), currency);
    if (!chart.isEmpty())
        chart.subtitle.key.replace(0, std::string_view("waterfall").size(), "contracts.waterfall");
    return chart;
}

ChartData contractMarginChart(const ContractResult& result, const std::string& currency)
{
    ChartData chart = marginCurvesChart(asResult(result), currency);
    if (!chart.isEmpty()) {
        std::get<MarginCurves>(chart.content).horizonMonths = outlookHorizon + 1;  // no mark: the value has no end
        chart.subtitle.key = "contracts.margin-subtitle";
    }
    return chart;
}

ChartData contractRunningChart(const ContractResult& result, const ContractBook& book)
{
    const ContractScenario& figures = result.figures;
    const int period = book.table.periodMonths;
    SurvivalCurves curves;
    curves.underContract = true;
    curves.curves = {runningCurve("base", figures.base, period, figures.contracts),
                     runningCurve("scenario", figures.scenario, period, figures.contracts)};
    curves.horizonMonths = curves.curves.front().points.back().time;
    ChartData chart;
    chart.id = "survival";
    chart.currency = book.table.currency;
    chart.table.columns = {"group", "months", "survival"};
    for (const SurvivalCurves::Curve& curve : curves.curves)
        for (const SurvivalPoint& point : curve.points)
            chart.table.rows.push_back({curve.name, number1(point.time), percent(point.survival)});
    const auto year = static_cast<std::size_t>(monthsOfAYear / period);
    const double today = figures.base.running[year];
    const double then = figures.scenario.running[year];
    chart.title = std::abs(then - today) < sameShare
                      ? Statement{"outlook.running-same", {percent(today), spanOfMonths(monthsOfAYear)}}
                      : Statement{"outlook.running", {percent(then), spanOfMonths(monthsOfAYear), percent(today)}};
    chart.subtitle = {"outlook.running-subtitle", {count(static_cast<double>(figures.contracts))}};
    chart.content = std::move(curves);
    return chart;
}

Result<ChartData> contractPriceRiseChart(std::string_view name, const ContractBook& book)
{
    constexpr double shown = 0.1;
    const std::string& currency = book.table.currency;
    Scenario scenario;
    scenario.kind = ScenarioKind::Contracts;
    if (name == "tornado") {
        const auto bars = contractTornado(book, contractLevers(scenario, book), shown);
        return bars ? Result<ChartData>(tornadoChart(*bars, shown, currency)) : pass(bars);
    }
    scenario.levers.price = shown;
    auto figures = contractWhatIf(book, contractLevers(scenario, book));
    if (!figures)
        return pass(figures);
    const ContractResult result{std::move(scenario), std::move(*figures)};
    return name == "curves" ? contractMarginChart(result, currency) : contractWaterfallChart(result, currency);
}

}  // namespace perennial
