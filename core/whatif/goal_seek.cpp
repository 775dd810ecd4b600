#include "core/whatif/levers.h"
#include "core/whatif/sensitivity.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

constexpr int stepsToEachEnd = 48;
constexpr int bisections = 60;

/// A position that could be reckoned.
struct Tried {
    double position = 0;
    double value = 0;
};

class Search {
public:
    Search(const WhatIfEngine& engine, const Scenario& from, const std::string& figure, double target,
           const LeverInfo& lever)
        : engine_(engine)
        , from_(from)
        , figure_(figure)
        , target_(target)
        , lever_(lever)
    {
    }

    /// nullopt where the position is impossible or the figure has no value; remembers the nearest value.
    [[nodiscard]] Result<std::optional<Tried>> at(double position)
    {
        if (lever_.unit == LeverUnit::Months)
            position = std::round(position);
        Scenario moved = from_;
        setLever(moved.levers, lever_.name, position);
        auto result = engine_.fast(moved);
        if (!result && result.error().kind != ErrorKind::OptionInvalid)
            return pass(result);
        if (!result)
            return std::optional<Tried>();
        const auto value = figureNamed(result->changed, figure_);
        if (!value)
            return std::unexpected(value.error());
        if (!*value)
            return std::optional<Tried>();
        const Tried tried{position, **value};
        if (!nearest_ || std::abs(tried.value - target_) < std::abs(nearest_->value - target_))
            nearest_ = tried;
        return std::optional(tried);
    }

    /// From `start` towards `end`: the first pair of positions between which the target lies.
    [[nodiscard]] Result<std::optional<std::pair<Tried, Tried>>> bracket(Tried start, double end)
    {
        Tried before = start;
        for (int i = 1; i <= stepsToEachEnd; ++i) {
            const auto tried = at(start.position + (end - start.position) * i / stepsToEachEnd);
            if (!tried)
                return std::unexpected(tried.error());
            if (!*tried)
                break;
            if (((*tried)->value >= target_) != (start.value >= target_) || (*tried)->value == target_)
                return std::optional(std::pair(before, **tried));
            before = **tried;
        }
        return std::optional<std::pair<Tried, Tried>>();
    }

    [[nodiscard]] Result<Tried> solve(Tried low, Tried high)
    {
        const bool lowAbove = low.value >= target_;
        for (int i = 0; i < bisections && low.position != high.position && high.value != target_; ++i) {
            const auto middle = at((low.position + high.position) / 2);
            if (!middle)
                return std::unexpected(middle.error());
            if (!*middle || (*middle)->position == low.position || (*middle)->position == high.position)
                break;
            (((*middle)->value >= target_) == lowAbove ? low : high) = **middle;
        }
        return high;
    }

    [[nodiscard]] const std::optional<Tried>& nearest() const { return nearest_; }

private:
    const WhatIfEngine& engine_;
    const Scenario& from_;
    const std::string& figure_;
    double target_;
    const LeverInfo& lever_;
    std::optional<Tried> nearest_;
};

GoalSeek unreached(const std::optional<Tried>& nearest)
{
    if (!nearest)
        return {.lever = {}, .reached = 0, .nearestLever = 0, .reason = "undefined"};
    return {.lever = {}, .reached = nearest->value, .nearestLever = nearest->position, .reason = "out-of-range"};
}

}  // namespace

Result<GoalSeek> seekGoal(const WhatIfEngine& engine, const Scenario& from, const std::string& figure, double target,
                          const std::string& lever)
{
    const auto range = engine.range(lever);
    if (!range)
        return std::unexpected(range.error());
    if (const auto known = figureNamed(WhatIfFigures{}, figure); !known)
        return std::unexpected(known.error());
    const LeverInfo& info = *leverNamed(lever);
    Search search(engine, from, figure, target, info);
    const double position =
        std::clamp(leverValue(from.levers, lever, {.discountRate = range->neutral, .horizonMonths = range->neutral}),
                   range->minimum, std::max(range->minimum, range->maximum));
    const auto start = search.at(position);
    if (!start)
        return std::unexpected(start.error());
    if (!*start)
        return unreached(search.nearest());
    if ((*start)->value == target)
        return GoalSeek{.lever = position, .reached = target, .nearestLever = position, .reason = {}};

    std::optional<Tried> found;
    for (const double end : {range->maximum, range->minimum}) {
        const auto bracketed = search.bracket(**start, end);
        if (!bracketed)
            return std::unexpected(bracketed.error());
        if (!*bracketed)
            continue;
        const auto solved = search.solve((*bracketed)->first, (*bracketed)->second);
        if (!solved)
            return std::unexpected(solved.error());
        if (!found || std::abs(solved->position - position) < std::abs(found->position - position))
            found = *solved;
    }
    if (!found)
        return unreached(search.nearest());
    return GoalSeek{.lever = found->position, .reached = found->value, .nearestLever = found->position, .reason = {}};
}

Figure retentionThatPays(const WhatIfEngine& engine, const Scenario& scenario)
{
    if (scenario.levers.retentionSpend.isZero())
        return undefined(Reason::NotApplicable);
    Scenario without = scenario;
    without.levers.retentionSpend = Money();
    without.levers.retentionPoints = 0;
    const auto target = engine.fast(without);
    if (!target || !target->changed.residual)
        return undefined(target ? target->changed.residual.error() : Reason::NotApplicable);
    Scenario spending = scenario;
    spending.levers.retentionPoints = 0;
    const auto sought = seekGoal(engine, spending, "residual", *target->changed.residual, "retention");
    if (!sought || !sought->lever)
        return undefined(Reason::NotWithinHorizon);
    return *sought->lever;
}

}  // namespace perennial
