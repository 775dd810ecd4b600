#include "core/analysis/renewal_charts.h"

#include "core/analysis/chart_parts.h"

#include <algorithm>

namespace perennial {

using namespace charts;

namespace {

constexpr std::size_t mostCohorts = 6;

SurvivalCurves::Curve curveOfCohort(const RenewalCurve& cohort)
{
    SurvivalCurves::Curve curve{cohort.name.empty() ? key("contracts") : words(cohort.name), {SurvivalPoint{}}};
    curve.points.front().atRisk = static_cast<std::uint64_t>(cohort.atRisk.front());
    for (std::size_t k = 0; k < cohort.survival.size(); ++k)
        curve.points.push_back({.time = static_cast<double>(k + 1),
                                .survival = cohort.survival[k],
                                .atRisk = static_cast<std::uint64_t>(cohort.atRisk[k]),
                                .events = static_cast<std::uint64_t>(cohort.lost[k])});
    return curve;
}

/// A row of the table: renewal `k` (from 0) of a curve.
struct RenewalRow {
    const RenewalCurve* curve = nullptr;
    std::size_t k = 0;

    [[nodiscard]] bool seen() const { return k < curve->atRisk.size(); }
};

}  // namespace

ChartData renewalChart(const RenewalFigures& figures)
{
    SurvivalCurves curves;
    curves.underContract = true;
    for (const RenewalCurve& cohort : figures.cohorts)
        if (curves.curves.size() < mostCohorts)
            curves.curves.push_back(curveOfCohort(cohort));
    curves.observedMonths = static_cast<double>(figures.all.survival.size());
    curves.horizonMonths = curves.observedMonths;
    if (figures.all.model) {
        for (std::size_t t = 0; t <= figures.all.survival.size() + renewalsAhead; ++t)
            curves.model.push_back({static_cast<double>(t), figures.all.model->survival(static_cast<double>(t))});
        curves.horizonMonths = curves.model.back().time;
    }
    ChartData chart;
    chart.id = "survival";
    chart.title = {
        "renewals.title",
        {wholePercent(figures.all.survival.back()), count(static_cast<double>(figures.all.survival.size()))}};
    if (figures.cohorts.size() == 1)
        chart.subtitle = {figures.all.model ? "renewals.subtitle-one" : "renewals.subtitle-one-no-model", {}};
    else
        chart.subtitle = {figures.all.model ? "renewals.subtitle" : "renewals.subtitle-no-model",
                          {count(static_cast<double>(figures.cohorts.size()))}};
    chart.table.columns = {"group", "period", "survival", "at_risk"};
    for (const SurvivalCurves::Curve& curve : curves.curves)
        for (const SurvivalPoint& p : curve.points)
            chart.table.rows.push_back(
                {curve.name, count(p.time), percent(p.survival), count(static_cast<double>(p.atRisk))});
    for (const SurvivalCurves::ModelPoint& p : curves.model)
        chart.table.rows.push_back({key(p.time <= curves.observedMonths ? "sbg-model" : "sbg-projection"),
                                    count(p.time), percent(p.survival), count(0)});
    chart.content = std::move(curves);
    return chart;
}

Table renewalTable(std::shared_ptr<const RenewalFigures> figures)
{
    auto rows = std::make_shared<std::vector<RenewalRow>>();
    const auto add = [&](const RenewalCurve& curve) {
        for (std::size_t k = 0; k < curve.atRisk.size() + (curve.model ? renewalsAhead : 0); ++k)
            rows->push_back({&curve, k});
    };
    for (const RenewalCurve& cohort : figures->cohorts)
        add(cohort);
    if (figures->cohorts.size() > 1)
        add(figures->all);
    Table table{.title = "renewals", .columns = {}, .rows = rows->size(), .notes = {}};
    const auto column = [&](const char* columnName, ColumnType type, TableCell (*get)(const RenewalRow&)) {
        table.columns.push_back({columnName, type, [figures, rows, get](std::size_t i) { return get((*rows)[i]); }});
    };
    column("cohort", ColumnType::Text, [](const RenewalRow& r) -> TableCell { return r.curve->name; });
    column("renewal", ColumnType::Integer,
           [](const RenewalRow& r) -> TableCell { return static_cast<std::int64_t>(r.k + 1); });
    column("at_risk", ColumnType::Number,
           [](const RenewalRow& r) { return r.seen() ? TableCell(r.curve->atRisk[r.k]) : TableCell(); });
    column("lost", ColumnType::Number,
           [](const RenewalRow& r) { return r.seen() ? TableCell(r.curve->lost[r.k]) : TableCell(); });
    column("retention", ColumnType::Rate, [](const RenewalRow& r) {
        return r.seen() && r.curve->atRisk[r.k] > 0 ? TableCell(1 - r.curve->lost[r.k] / r.curve->atRisk[r.k])
                                                    : TableCell();
    });
    column("survival", ColumnType::Rate,
           [](const RenewalRow& r) { return r.seen() ? TableCell(r.curve->survival[r.k]) : TableCell(); });
    column("fitted_retention", ColumnType::Rate, [](const RenewalRow& r) {
        return r.curve->model ? TableCell(r.curve->model->retention(static_cast<double>(r.k + 1))) : TableCell();
    });
    column("fitted_survival", ColumnType::Rate, [](const RenewalRow& r) {
        return r.curve->model ? TableCell(r.curve->model->survival(static_cast<double>(r.k + 1))) : TableCell();
    });
    return table;
}

}  // namespace perennial
