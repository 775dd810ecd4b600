#include "core/clv/state_prediction.h"

#include "core/clv/over_ages.h"
#include "core/clv/state_walk.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <functional>
#include <memory>
#include <optional>

namespace perennial {

namespace {

constexpr double monthsWithoutPurchase = 12;  ///< horizon of the P(no purchase) column

/// The part that depends on (x, T) only, given alive.
struct AlivePrediction {
    double noPurchase = 0;
    double purchases = 0;
    double discounted = 0;
};

AlivePrediction predictAlive(const FittedModel& model, const CustomerState& c, const MonthGrid& grid,
                             const PredictionTerms& terms)
{
    std::vector<double> cumulative(grid.ends.size());
    model.expectedPurchasesAlive(c.frequency, c.age, grid.ends, terms.dynamics, cumulative);
    const double year = monthsWithoutPurchase * terms.daysPerMonthInRate / daysPer(model.report().unit);
    return {model.noPurchaseAlive(c.frequency, c.age, year), cumulative.back(), grid.discounted(cumulative)};
}

/// Where one frequency comes with many ages its predictions are interpolated between points of age, after a look
/// whether that is exact enough (P(no purchase) by its logarithm, for it runs over many powers of ten); else, and for
/// all others, each (x, T) is worked out in full.
class AliveByAge {
public:
    AliveByAge(const StateTable& table, const FittedModel& model, const MonthGrid& grid, const PredictionTerms& terms,
               const std::function<bool()>& goOn)
        : groups_(frequencyGroups(table))
        , smooth_(groups_.size())
    {
        forEachChunk(groups_.size(), 1, [&](std::size_t, std::size_t g, std::size_t) {
            const FrequencyGroup& group = groups_[g];
            std::size_t ages = 1;
            for (std::size_t i = group.begin + 1; i < group.end; ++i)
                ages += table.states[i].age != table.states[i - 1].age ? 1U : 0U;
            if (ages < manyAges || !goOn())
                return;
            const auto exact = [&](double age) {
                const AlivePrediction a = predictAlive(model, {group.frequency, 0, age}, grid, terms);
                return std::array{std::log(a.noPurchase), a.purchases, a.discounted};
            };
            auto smooth =
                std::make_unique<Smooth>(table.states[group.begin].age, table.states[group.end - 1].age, exact);
            if (smooth->agrees(exact, tolerance))
                smooth_[g] = std::move(smooth);
        });
    }

    [[nodiscard]] std::optional<AlivePrediction> operator()(const CustomerState& c) const
    {
        const auto group = std::ranges::lower_bound(groups_, c.frequency, {}, &FrequencyGroup::frequency);
        const auto& smooth = smooth_[static_cast<std::size_t>(group - groups_.begin())];
        if (!smooth)
            return std::nullopt;
        const auto [logNoPurchase, purchases, discounted] = (*smooth)(c.age);
        return AlivePrediction{std::exp(logNoPurchase), purchases, discounted};
    }

private:
    static constexpr std::size_t agePoints = 40;
    static constexpr std::size_t manyAges = 4 * agePoints;
    static constexpr double tolerance = 1e-10;
    using Smooth = OverAges<3, agePoints>;

    std::vector<FrequencyGroup> groups_;
    std::vector<std::unique_ptr<Smooth>> smooth_;
};

}  // namespace

std::vector<StatePrediction> predictStates(const StateTable& table, const FittedModel& model, const MonthGrid& grid,
                                           const PredictionTerms& terms, Progress& progress)
{
    if (!progress.advance(0, 0))
        return {};
    std::vector<StatePrediction> result(table.size());
    std::atomic<bool> stop{false};
    std::atomic<std::uint64_t> done{0};
    const auto caller = std::this_thread::get_id();
    const auto goOn = [&] {
        done += 1;
        if (std::this_thread::get_id() == caller && !progress.advance(done, 0))
            stop = true;
        return !stop;
    };
    const AliveByAge byAge(table, model, grid, terms, goOn);
    const auto alive = [&](const CustomerState& c) {
        if (!goOn())
            return AlivePrediction{};
        const auto known = byAge(c);
        return known ? *known : predictAlive(model, c, grid, terms);
    };
    walkStates(table, alive, [&](std::size_t, std::size_t i, const CustomerState& c, const AlivePrediction& a) {
        const double p = stop ? 0 : model.probabilityAlive(c);
        result[i] = {p, (1 - p) + p * a.noPurchase, p * a.purchases, p * a.discounted};
    });
    if (stop)
        result.clear();
    return result;
}

}  // namespace perennial
