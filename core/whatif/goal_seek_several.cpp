// Goal seek with several levers: the least effort that reaches a target.
#include "core/whatif/levers.h"
#include "core/whatif/sensitivity.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

constexpr int rounds = 4;
constexpr int stepsAlong = 40;
constexpr int bisectionsEach = 50;

/// A lever that may be moved, in shares of its range.
struct Free {
    std::string name;
    LeverRange range;
    double start = 0;
    double cost = 1;

    [[nodiscard]] double width() const { return range.maximum - range.minimum; }
};

/// The search: positions are start + share of the range, kept within it.
class Several {
public:
    Several(const WhatIfEngine& engine, const Scenario& from, std::string_view figure, std::vector<Free> free)
        : engine_(engine)
        , from_(from)
        , figure_(figure)
        , free_(std::move(free))
    {
    }

    [[nodiscard]] Levers leversAt(const std::vector<double>& shares) const
    {
        Levers levers = from_.levers;
        for (std::size_t i = 0; i < free_.size(); ++i)
            setLever(levers, free_[i].name,
                     std::clamp(free_[i].start + shares[i] * free_[i].width(), free_[i].range.minimum,
                                free_[i].range.maximum));
        return levers;
    }

    /// nullopt where the position is impossible or the figure undefined.
    [[nodiscard]] std::optional<double> at(const std::vector<double>& shares) const
    {
        Scenario moved = from_;
        moved.levers = leversAt(shares);
        const auto result = engine_.fast(moved);
        if (!result)
            return std::nullopt;
        const auto value = figureNamed(result->changed, figure_);
        return value && *value ? std::optional(**value) : std::nullopt;
    }

    /// Where a unit of effort brings most: gradient / cost, of length 1 in the largest share.
    [[nodiscard]] std::vector<double> direction(const std::vector<double>& around, bool up) const
    {
        constexpr double h = 0.01;
        std::vector<double> result(free_.size());
        double most = 0;
        for (std::size_t i = 0; i < free_.size(); ++i) {
            std::vector<double> low = around;
            std::vector<double> high = around;
            low[i] -= h;
            high[i] += h;
            const auto below = at(low);
            const auto above = at(high);
            const auto here = at(around);
            const double slope = below && above  ? (*above - *below) / 2
                                 : above && here ? *above - *here
                                 : below && here ? *here - *below
                                                 : 0;
            result[i] = (up ? 1 : -1) * slope / free_[i].cost;
            most = std::max(most, std::abs(result[i]));
        }
        for (double& d : result)
            d = most > 0 ? d / most : 0;
        return result;
    }

    /// The first point from the start along `direction` that reaches the target.
    [[nodiscard]] std::optional<std::vector<double>> along(const std::vector<double>& direction, double target, bool up)
    {
        const auto point = [&](double t) {
            std::vector<double> shares = direction;
            for (double& share : shares)
                share *= t;
            return shares;
        };
        const auto reaches = [&](double value) { return up ? value >= target : value <= target; };
        double before = 0;
        for (int i = 1; i <= 2 * stepsAlong; ++i) {  // beyond 1: levers at their end stay there
            const double t = static_cast<double>(i) / stepsAlong;
            const auto value = at(point(t));
            if (!value)
                break;
            if (!nearest_ || std::abs(*value - target) < std::abs(nearest_->second - target))
                nearest_ = std::pair(point(t), *value);
            if (!reaches(*value)) {
                before = t;
                continue;
            }
            double high = t;
            for (int b = 0; b < bisectionsEach; ++b) {
                const double middle = (before + high) / 2;
                const auto here = at(point(middle));
                (here && reaches(*here) ? high : before) = middle;
            }
            return point(high);
        }
        return std::nullopt;
    }

    [[nodiscard]] const std::optional<std::pair<std::vector<double>, double>>& nearest() const { return nearest_; }
    [[nodiscard]] std::size_t size() const { return free_.size(); }

private:
    const WhatIfEngine& engine_;
    const Scenario& from_;
    std::string_view figure_;
    std::vector<Free> free_;
    std::optional<std::pair<std::vector<double>, double>> nearest_;
};

Result<std::vector<Free>> freeLevers(const WhatIfEngine& engine, const Scenario& from,
                                     const std::vector<GoalLever>& levers)
{
    std::vector<Free> free;
    for (const GoalLever& lever : levers) {
        const auto range = engine.range(lever.name);
        if (!range)
            return std::unexpected(range.error());
        const double start = leverValue(from.levers, lever.name, {range->neutral, range->neutral});
        if (range->maximum > range->minimum && lever.cost > 0)
            free.push_back({lever.name, *range, std::clamp(start, range->minimum, range->maximum), lever.cost});
    }
    return free;
}

}  // namespace

Result<GoalByLevers> seekGoal(const WhatIfEngine& engine, const Scenario& from, const std::string& figure,
                              double target, const std::vector<GoalLever>& levers)
{
    if (const auto known = figureNamed(WhatIfFigures{}, figure); !known)
        return std::unexpected(known.error());
    auto free = freeLevers(engine, from, levers);
    if (!free)
        return std::unexpected(free.error());
    Several several(engine, from, figure, std::move(*free));
    std::vector<double> shares(several.size());
    const auto now = several.at(shares);
    if (!now || several.size() == 0)
        return GoalByLevers{.levers = {}, .reached = 0, .nearest = from.levers, .reason = "undefined"};
    if (*now == target)
        return GoalByLevers{.levers = from.levers, .reached = *now, .nearest = from.levers, .reason = {}};
    const bool up = target > *now;
    std::optional<std::vector<double>> found;
    for (int round = 0; round < rounds; ++round) {
        // the least effort touches the target where the direction is that of the gradient there
        const auto next = several.along(several.direction(found.value_or(shares), up), target, up);
        if (!next)
            break;
        found = next;
    }
    if (found) {
        const Levers reached = several.leversAt(*found);
        return GoalByLevers{
            .levers = reached, .reached = several.at(*found).value_or(target), .nearest = reached, .reason = {}};
    }
    const auto& nearest = several.nearest();
    return GoalByLevers{.levers = {},
                        .reached = nearest ? nearest->second : *now,
                        .nearest = nearest ? several.leversAt(nearest->first) : from.levers,
                        .reason = "out-of-range"};
}

}  // namespace perennial
