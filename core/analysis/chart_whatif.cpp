// Charts of a what-if result.
#include "core/analysis/chart_parts.h"

#include <algorithm>
#include <cmath>

namespace perennial {

using namespace charts;

namespace {

/// Where the axis begins when all bars stand high: so that the steps can be seen.
double cutOf(const Waterfall& w)
{
    double low = std::min(w.base, w.scenario);
    double high = std::max(w.base, w.scenario);
    double running = w.base;
    for (const Waterfall::Step& step : w.steps) {
        running += step.change;
        low = std::min(low, running);
        high = std::max(high, running);
    }
    const double room = high - low;
    if (low <= 0 || low < 2 * room)
        return 0;
    const double step = niceStep(room / 2);
    return std::max(0.0, std::floor((low - room * 0.8) / step) * step);
}

/// The position behind a direct effect; none where segments have levers of their own.
std::optional<double> positionOf(const Scenario& scenario, const WaterfallStep& step)
{
    if (step.effect != "direct" || !scenario.rules.empty())
        return std::nullopt;
    return leverValue(scenario.levers, step.lever, {});
}

/// Gain of all direct effects and loss of all side effects.
void addTitle(ChartData& chart, const Waterfall& w)
{
    const double change = w.scenario - w.base;
    const auto strongest = std::max_element(w.steps.begin(), w.steps.end(), [](const auto& a, const auto& b) {
        return std::abs(a.change) < std::abs(b.change);
    });
    if (strongest == w.steps.end() || std::abs(change) < 0.005) {
        chart.title = {"waterfall.title-none", {}};
        return;
    }
    chart.title = {change > 0 ? "waterfall.title-gain" : "waterfall.title-loss",
                   {wholeMoney(std::abs(change)), key(strongest->key)}};
}

}  // namespace

ChartData waterfallChart(const WhatIfResult& result, const std::string& currency)
{
    if (!result.base.residual || !result.changed.residual)
        return nothing("waterfall",
                       result.base.residual ? result.changed.residual.error() : result.base.residual.error());
    Waterfall w;
    w.base = *result.base.residual;
    w.scenario = *result.changed.residual;
    for (const WaterfallStep& step : result.waterfall)
        if (std::abs(step.change) >= 0.005)
            w.steps.push_back({step.lever + "-" + step.effect, step.change, positionOf(result.scenario, step),
                               leverNamed(step.lever) ? leverNamed(step.lever)->unit : LeverUnit::Relative});
    w.cutAt = cutOf(w);
    ChartData chart;
    chart.id = "waterfall";
    chart.currency = currency;
    addTitle(chart, w);
    chart.subtitle = {w.cutAt > 0 ? "waterfall.subtitle-cut" : "waterfall.subtitle", {}};
    chart.table.columns = {"step", "change", "value"};
    chart.table.rows.push_back({key("base"), money(undefined(Reason::NotApplicable)), money(w.base)});
    double running = w.base;
    for (const Waterfall::Step& step : w.steps)
        chart.table.rows.push_back({key(step.key), money(step.change), money(running += step.change)});
    chart.table.rows.push_back({key("scenario"), money(w.scenario - w.base), money(w.scenario)});
    chart.content = std::move(w);
    return chart;
}

ChartData marginCurvesChart(const WhatIfResult& result, const std::string& currency, const WhatIfBand* band)
{
    MarginCurves curves{result.base.cumulativeMargin, result.changed.cumulativeMargin, 12};
    if (curves.base.size() < 2 || curves.scenario.size() != curves.base.size())
        return nothing("curves", result.base.residual ? Reason::FitFailed : result.base.residual.error());
    if (result.scenario.levers.horizonMonths)
        curves.horizonMonths = static_cast<int>(std::lround(*result.scenario.levers.horizonMonths));
    const bool banded = band && band->baseMargin.size() == curves.base.size();
    if (banded) {
        curves.level = band->level;
        curves.baseBand = band->baseMargin;
        curves.scenarioBand = band->changedMargin;
    }
    const double lead = curves.scenario.back() - curves.base.back();
    ChartData chart;
    chart.id = "curves";
    chart.currency = currency;
    chart.title = {lead > 0.005    ? "curves.title-lead"
                   : lead < -0.005 ? "curves.title-behind"
                                   : "curves.title-same",
                   {wholeMoney(std::abs(lead)), count(static_cast<double>(curves.base.size() - 1))}};
    chart.subtitle =
        banded ? Statement{"curves.subtitle-bands", {wholePercent(curves.level)}} : Statement{"curves.subtitle", {}};
    chart.table.columns = {"months", "base", "scenario"};
    if (banded)
        chart.table.columns.insert(chart.table.columns.end(), {"lower", "upper"});
    for (std::size_t k = 0; k < curves.base.size(); ++k) {
        chart.table.rows.push_back(
            {count(static_cast<double>(k)), wholeMoney(curves.base[k]), wholeMoney(curves.scenario[k])});
        if (banded) {
            chart.table.rows.back().push_back(wholeMoney(curves.scenarioBand[k].lower));
            chart.table.rows.back().push_back(wholeMoney(curves.scenarioBand[k].upper));
        }
    }
    chart.content = std::move(curves);
    return chart;
}

ChartData tornadoChart(const std::vector<TornadoBar>& bars, double step, const std::string& currency)
{
    Tornado tornado{bars, step};
    if (bars.empty())
        return nothing("tornado", Reason::FitFailed);
    const auto size = [](const TornadoBar& bar) { return std::max(std::abs(bar.down), std::abs(bar.up)); };
    std::stable_sort(tornado.bars.begin(), tornado.bars.end(),
                     [&](const auto& a, const auto& b) { return size(a) > size(b); });
    ChartData chart;
    chart.id = "tornado";
    chart.currency = currency;
    if (tornado.bars.size() > 1)
        chart.title = {"tornado.title", {key(tornado.bars[0].lever), key(tornado.bars[1].lever)}};
    else
        chart.title = {"tornado.title-one", {key(tornado.bars[0].lever)}};
    chart.subtitle = {"tornado.subtitle", {wholePercent(step)}};
    chart.table.columns = {"lever", "down", "up"};
    for (const TornadoBar& bar : tornado.bars)
        chart.table.rows.push_back({key(bar.lever), money(bar.down), money(bar.up)});
    chart.content = std::move(tornado);
    return chart;
}

}  // namespace perennial
