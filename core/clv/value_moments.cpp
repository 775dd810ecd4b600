#include "core/clv/value_moments.h"

#include "core/clv/state_walk.h"

#include <algorithm>

namespace perennial {

namespace {

/// From what is expected of each state over the horizon, alive or not.
template <class Expected>
std::vector<PurchaseMoments> momentsFrom(const StateTable& table, const FittedModel& model, double horizon,
                                         const Expected& expected)
{
    std::vector<PurchaseMoments> result(table.size());
    struct Alive {
        double mean;
        double meanSquare;
        double none;
    };
    const auto alive = [&](const CustomerState& c) {
        Alive a{};
        model.expectedPurchasesAlive(c.frequency, c.age, std::span(&horizon, 1), {}, std::span(&a.mean, 1));
        a.meanSquare = model.secondMomentAlive(c.frequency, c.age, horizon);
        a.none = model.noPurchaseAlive(c.frequency, c.age, horizon);
        return a;
    };
    walkStates(table, alive, [&](std::size_t, std::size_t i, const CustomerState& c, const Alive& a) {
        const auto [p, purchases, discounted] = expected(i, c);
        const double lever = a.mean > 0 && p > 0 ? purchases / (p * a.mean) : 1;
        result[i] = {(1 - p) + p * a.none, purchases, p * a.meanSquare * lever * lever, discounted};
    });
    return result;
}

struct Expectation {
    double alive;
    double purchases;
    double discounted;
};

}  // namespace

std::vector<PurchaseMoments> purchaseMoments(const StateTable& table, const FittedModel& model,
                                             const PredictionTerms& terms, Progress& progress)
{
    const MonthGrid grid(terms, model.report().unit);
    const auto predicted = predictStates(table, model, grid, terms, progress);
    if (predicted.empty())
        return {};
    return momentsFrom(table, model, grid.ends.back(), [&](std::size_t i, const CustomerState&) {
        return Expectation{predicted[i].alive, predicted[i].purchases, predicted[i].discounted};
    });
}

std::vector<PurchaseMoments> purchaseMoments(const StateTable& table, const FittedModel& model,
                                             const PredictionTerms& terms, const Predictions& all)
{
    std::vector<std::uint32_t> customerOf(table.size());
    for (std::uint32_t i = 0; i < table.stateOf.size(); ++i)
        customerOf[table.stateOf[i]] = i;
    const double horizon = MonthGrid(terms, model.report().unit).ends.back();
    return momentsFrom(table, model, horizon, [&](std::size_t i, const CustomerState& c) {
        return Expectation{model.probabilityAlive(c), double{all.expectedPurchases[customerOf[i]]},
                           double{all.discountedPurchases[customerOf[i]]}};
    });
}

std::expected<ValueMoments, Reason> valueMoments(const PurchaseMoments& purchases, const SpendModel& spend,
                                                 double frequency, double meanSpend)
{
    const Figure mean = spend.expectedSpend(frequency, meanSpend);
    const auto moments = spend.spendMoments(frequency, meanSpend);
    if (!mean)
        return std::unexpected(mean.error());
    if (!moments)
        return std::unexpected(moments.error());
    const double weight = purchases.weight();
    const double value = *mean * purchases.discounted;
    const double square = moments->meanSquare * purchases.meanSquare * weight * weight;
    return ValueMoments{value, std::max(0.0, square - value * value)
                                   + moments->occasionVariance * purchases.discounted * weight};
}

}  // namespace perennial
