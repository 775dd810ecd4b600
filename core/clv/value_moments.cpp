#include "core/clv/value_moments.h"

#include "core/clv/state_walk.h"

#include <algorithm>

namespace perennial {

std::vector<PurchaseMoments> purchaseMoments(const StateTable& table, const FittedModel& model,
                                             const PredictionTerms& terms, Progress& progress)
{
    const MonthGrid grid(terms, model.report().unit);
    const auto predicted = predictStates(table, model, grid, terms, progress);
    std::vector<PurchaseMoments> result(predicted.size());
    if (predicted.empty())
        return result;
    const double horizon = grid.ends.back();
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
    walkStates(table, alive, [&](std::size_t, std::size_t i, const CustomerState&, const Alive& a) {
        const double p = predicted[i].alive;
        const double lever = a.mean > 0 && p > 0 ? predicted[i].purchases / (p * a.mean) : 1;
        result[i] = {(1 - p) + p * a.none, predicted[i].purchases, p * a.meanSquare * lever * lever,
                     predicted[i].discounted};
    });
    return result;
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
