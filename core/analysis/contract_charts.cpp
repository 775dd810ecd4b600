#include "core/analysis/contract_charts.h"

#include "core/analysis/chart_parts.h"
#include "core/retention/contract_value.h"

#include <algorithm>
#include <cmath>

namespace perennial {

using namespace charts;

namespace {

constexpr std::uint64_t fewestContracts = 10;  // beyond the time at which fewer are left the curve says little
constexpr double projected = 0.5;              // of the observed time
constexpr int outlookMonths = 36;
constexpr int outlookRenewals = 5;
constexpr double shortWords = 12;  // months after which the title speaks of the share that is left

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
    const SbgModel& model = book.ownModel ? *book.ownModel : *book.figures.sbg;
    for (int t = 0; t * period <= until + period; ++t)
        curves.model.push_back({static_cast<double>(t) * period, model.survival(t)});
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

ChartData contractOutlookChart(const ContractBook& book, std::size_t contract)
{
    if (book.table.ended[contract] || !book.figures.sbg)
        return nothing("survival", book.table.ended[contract] ? Reason::NotApplicable : Reason::FitFailed);
    const SbgModel& model = *book.figures.sbg;
    const int period = book.table.periodMonths;
    const int renewals = renewalsOf(book.table, contract);
    SurvivalCurves path;
    path.underContract = true;
    ChartData chart;
    chart.id = "survival";
    chart.currency = book.table.currency;
    chart.table.columns = {"renewal", "months", "stays", "survival"};
    for (int t = 0; t * period <= outlookMonths || t <= outlookRenewals; ++t) {
        path.model.push_back({static_cast<double>(t) * period, model.survivalFrom(renewals, t)});
        chart.table.rows.push_back(
            {count(renewals + t), number1(static_cast<double>(t) * period),
             percent(t > 0 ? Figure(model.retention(renewals + t)) : undefined(Reason::NotApplicable)),
             percent(path.model.back().survival)});
    }
    path.horizonMonths = path.model.back().time;
    const int ofYear = std::max(1, static_cast<int>(shortWords) / period);
    chart.title = {
        "outlook.title",
        {wholePercent(model.survivalFrom(renewals, ofYear)), spanOfMonths(static_cast<double>(ofYear) * period)}};
    chart.subtitle = {"outlook.subtitle", {count(renewals)}};
    chart.content = std::move(path);
    return chart;
}

}  // namespace perennial
