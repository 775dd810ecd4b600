// How a figure responds to one lever or two, around a what-if result.
#include "core/analysis/chart_parts.h"

#include <algorithm>
#include <cmath>

namespace perennial {

using namespace charts;

namespace {

TermKind kindOf(std::string_view figure)
{
    if (figure == "annual_retention")
        return TermKind::Percent;
    if (figure == "ltv_to_cac")
        return TermKind::Number;
    if (figure == "purchases" || figure == "alive_in_12_months")
        return TermKind::Count;
    return figure == "clv" || figure == "clv_new_customer" ? TermKind::Money : TermKind::MoneyWhole;
}

Term positionTerm(LeverUnit unit, double position)
{
    switch (unit) {
    case LeverUnit::Money: return money(position);
    case LeverUnit::Months: return count(position);
    default: return percent(position);
    }
}

LeverUnit unitOf(std::string_view lever)
{
    const LeverInfo* info = leverNamed(lever);
    return info ? info->unit : LeverUnit::Relative;
}

/// The place of the position nearest to `wanted`.
std::size_t nearest(const std::vector<double>& positions, double wanted)
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < positions.size(); ++i)
        if (std::abs(positions[i] - wanted) < std::abs(positions[best] - wanted))
            best = i;
    return best;
}

}  // namespace

ChartData responseChart(const std::vector<ResponsePoint>& curve, const WhatIfResult& result, std::string_view lever,
                        std::string_view figure, const LeverNeutrals& today, const std::string& currency)
{
    const auto best =
        std::ranges::max_element(curve, {}, [](const ResponsePoint& p) { return p.value.value_or(-1e300); });
    if (best == curve.end() || !best->value)
        return nothing("response", best == curve.end() ? Reason::NotApplicable : best->value.error());
    LeverResponse response;
    response.lever = lever;
    response.unit = unitOf(lever);
    response.figureKind = kindOf(figure);
    response.points = curve;
    response.today = leverValue({}, lever, today);
    response.position = leverValue(result.scenario.levers, lever, today);
    response.base = figureNamed(result.base, figure).value_or(undefined(Reason::NotApplicable));
    response.scenario = figureNamed(result.changed, figure).value_or(undefined(Reason::NotApplicable));
    ChartData chart;
    chart.id = "response";
    chart.currency = currency;
    const bool inside = best != curve.begin() && best + 1 != curve.end();
    chart.title = {inside ? "response.title-best" : "response.title-end",
                   {key(std::string(lever)),
                    {response.figureKind, best->value, {}},
                    positionTerm(response.unit, best->lever),
                    key(std::string(figure))}};
    chart.subtitle = {"response.subtitle", {key(std::string(figure))}};
    chart.table.columns = {"lever", "value"};
    for (const ResponsePoint& point : curve)
        chart.table.rows.push_back({positionTerm(response.unit, point.lever), {response.figureKind, point.value, {}}});
    chart.content = std::move(response);
    return chart;
}

ChartData leverMapChart(const ResponseMap& map, const WhatIfResult& result, std::string_view first,
                        std::string_view second, std::string_view figure, const LeverNeutrals& today,
                        const std::string& currency)
{
    LeverMap content;
    content.first = first;
    content.second = second;
    content.firstUnit = unitOf(first);
    content.secondUnit = unitOf(second);
    content.figureKind = kindOf(figure);
    content.base = figureNamed(result.base, figure).value_or(undefined(Reason::NotApplicable));
    if (map.values.empty() || !content.base)
        return nothing("lever-map", content.base ? Reason::NotApplicable : content.base.error());
    content.row = nearest(map.first, leverValue(result.scenario.levers, first, today));
    content.column = nearest(map.second, leverValue(result.scenario.levers, second, today));
    ChartData chart;
    chart.id = "lever-map";
    chart.currency = currency;
    chart.title = {"lever-map.title", {key(std::string(first)), key(std::string(second)), key(std::string(figure))}};
    chart.subtitle = {"lever-map.subtitle", {{content.figureKind, content.base, {}}}};
    chart.table.columns = {"lever", "lever", "value"};
    for (std::size_t i = 0; i < map.values.size(); ++i)
        for (std::size_t j = 0; j < map.values[i].size(); ++j)
            chart.table.rows.push_back({positionTerm(content.firstUnit, map.first[i]),
                                        positionTerm(content.secondUnit, map.second[j]),
                                        {content.figureKind, map.values[i][j], {}}});
    content.map = map;
    chart.content = std::move(content);
    return chart;
}

}  // namespace perennial
