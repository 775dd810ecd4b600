#include "core/whatif/sensitivity.h"

#include "core/whatif/levers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace perennial {

namespace {

struct NamedFigure {
    std::string_view name;
    Figure (*value)(const WhatIfFigures&);
};

constexpr std::array<NamedFigure, 11> figures{{
    {"clv", [](const WhatIfFigures& f) { return f.clvMean; }},
    {"clv_total", [](const WhatIfFigures& f) { return f.clvTotal; }},
    {"residual", [](const WhatIfFigures& f) { return f.residual; }},
    {"revenue", [](const WhatIfFigures& f) { return f.revenue; }},
    {"margin", [](const WhatIfFigures& f) { return f.margin; }},
    {"profit", [](const WhatIfFigures& f) { return f.profit; }},
    {"clv_new_customer", [](const WhatIfFigures& f) { return f.newCustomerClv; }},
    {"ltv_to_cac", [](const WhatIfFigures& f) { return f.ltvToCac; }},
    {"purchases", [](const WhatIfFigures& f) { return Figure(f.purchases); }},
    {"alive_in_12_months", [](const WhatIfFigures& f) { return Figure(f.aliveIn12Months); }},
    {"annual_retention", [](const WhatIfFigures& f) { return f.annualRetention; }},
}};

constexpr auto figureNames = [] {
    std::array<std::string_view, figures.size()> names;
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] = figures[i].name;
    return names;
}();

/// The figure of the scenario with one lever set.
Result<Figure> figureAt(const WhatIfEngine& engine, Scenario scenario, std::string_view lever, double value,
                        std::string_view figure)
{
    setLever(scenario.levers, lever, value);
    auto result = engine.fast(scenario);
    if (!result)
        return pass(result);
    return figureNamed(result->changed, figure);
}

std::vector<double> evenly(const LeverRange& range, std::size_t count)
{
    std::vector<double> positions;
    for (std::size_t i = 0; i < count; ++i)
        positions.push_back(
            range.minimum + (range.maximum - range.minimum) * static_cast<double>(i) / static_cast<double>(count - 1));
    return positions;
}

/// An impossible position has no value; other errors are passed on.
Result<Figure> orUndefined(Result<Figure> figure)
{
    if (!figure && figure.error().kind == ErrorKind::OptionInvalid)
        return Figure(undefined(Reason::NotApplicable));
    return figure;
}

Result<> checkFigure(std::string_view figure)
{
    const WhatIfFigures none;
    if (auto known = figureNamed(none, figure); !known)
        return pass(known);
    return {};
}

}  // namespace

std::span<const std::string_view> whatIfFigureNames()
{
    return figureNames;
}

Result<Figure> figureNamed(const WhatIfFigures& all, std::string_view name)
{
    for (const NamedFigure& figure : figures)
        if (figure.name == name)
            return figure.value(all);
    std::string known;
    for (const NamedFigure& figure : figures)
        known += (known.empty() ? "" : ", ") + std::string(figure.name);
    return fail(ErrorKind::UnknownName, {"figure", std::string(name), known}, {}, {Hint::CheckSpelling});
}

Result<std::vector<ResponsePoint>> responseCurve(const WhatIfEngine& engine, const Scenario& at, std::string_view lever,
                                                 std::string_view figure, std::size_t points)
{
    if (auto known = checkFigure(figure); !known)
        return pass(known);
    const auto range = engine.range(lever);
    if (!range)
        return std::unexpected(range.error());
    std::vector<ResponsePoint> curve;
    const bool wholeSteps = leverNamed(lever)->unit == LeverUnit::Months;
    for (double position : evenly(*range, std::max<std::size_t>(points, 2))) {
        if (wholeSteps)
            position = std::round(position);
        if (!curve.empty() && curve.back().lever == position)
            continue;
        auto value = orUndefined(figureAt(engine, at, lever, position, figure));
        if (!value)
            return pass(value);
        curve.push_back({position, *value});
    }
    return curve;
}

Result<ResponseMap> responseMap(const WhatIfEngine& engine, const Scenario& at, std::string_view firstLever,
                                std::string_view secondLever, std::string_view figure, std::size_t steps)
{
    const auto range = engine.range(firstLever);
    if (!range)
        return std::unexpected(range.error());
    ResponseMap map;
    map.first = evenly(*range, std::max<std::size_t>(steps, 2));
    for (double& position : map.first) {
        if (leverNamed(firstLever)->unit == LeverUnit::Months)
            position = std::round(position);
        Scenario moved = at;
        setLever(moved.levers, firstLever, position);
        auto row = responseCurve(engine, moved, secondLever, figure, steps);
        if (!row)
            return pass(row);
        map.second.clear();
        map.values.emplace_back();
        for (const ResponsePoint& point : *row) {
            map.second.push_back(point.lever);
            map.values.back().push_back(point.value);
        }
    }
    return map;
}

}  // namespace perennial
