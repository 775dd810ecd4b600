#include "core/whatif/levers.h"
#include "core/whatif/sensitivity.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

/// How far one relative step goes from the present position; 0 where the lever has no scale of its own.
double stepOf(const LeverInfo& lever, const WhatIfResult& at, double relativeStep)
{
    const Levers& levers = at.scenario.levers;
    if (lever.name == "retention")
        return relativeStep * at.changed.annualRetention.value_or(0);
    if (lever.name == "margin")
        return relativeStep * std::abs(at.marginRate);
    switch (lever.unit) {
    case LeverUnit::Relative: return relativeStep * (1 + leverValue(levers, lever.name, {}));
    case LeverUnit::Share:
    case LeverUnit::Money: return relativeStep * leverValue(levers, lever.name, {});
    default: return 0;
    }
}

/// The change when a lever is moved by `step`, halved while that is impossible.
Result<double> changeOf(const WhatIfEngine& engine, const Scenario& at, const LeverInfo& lever, double position,
                        double step, double start, std::string_view figure, bool& clipped)
{
    constexpr int mostHalvings = 8;
    for (int i = 0; i <= mostHalvings; ++i, step /= 2, clipped = true) {
        Scenario moved = at;
        setLever(moved.levers, lever.name, position + step);
        auto result = engine.fast(moved);
        if (!result && result.error().kind != ErrorKind::OptionInvalid)
            return pass(result);
        if (!result)
            continue;
        const auto value = figureNamed(result->changed, figure);
        return *value ? **value - start : 0;
    }
    return 0.0;
}

}  // namespace

Result<std::vector<TornadoBar>> tornado(const WhatIfEngine& engine, const Scenario& at, double relativeStep,
                                        std::string_view figure)
{
    auto now = engine.fast(at);
    if (!now)
        return pass(now);
    const auto start = figureNamed(now->changed, figure);
    if (!start)
        return std::unexpected(start.error());
    if (!*start)
        return fail(ErrorKind::NoData, {std::string(figure)});
    const double discountRate = engine.range("discount-rate")->neutral;
    std::vector<TornadoBar> bars;
    for (const LeverInfo& lever : levers()) {
        const bool isRate = lever.unit == LeverUnit::Rate;
        const double position = leverValue(at.levers, lever.name, {discountRate, 0});
        const double step = isRate ? relativeStep * position : stepOf(lever, *now, relativeStep);
        if (step == 0)
            continue;
        TornadoBar bar{.lever = std::string(lever.name)};
        const auto down = changeOf(engine, at, lever, position, -step, **start, figure, bar.clipped);
        const auto up = changeOf(engine, at, lever, position, step, **start, figure, bar.clipped);
        if (!down || !up)
            return std::unexpected(down ? up.error() : down.error());
        bar.down = *down;
        bar.up = *up;
        if (bar.down != 0 || bar.up != 0)
            bars.push_back(std::move(bar));
    }
    std::ranges::stable_sort(bars, std::greater{},
                             [](const TornadoBar& bar) { return std::max(std::abs(bar.down), std::abs(bar.up)); });
    return bars;
}

}  // namespace perennial
