#include "core/clv/state_prediction.h"

#include "core/clv/state_walk.h"

#include <atomic>

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
    const auto alive = [&](const CustomerState& c) {
        done += 1;
        if (std::this_thread::get_id() == caller && !progress.advance(done, 0))
            stop = true;
        return stop ? AlivePrediction{} : predictAlive(model, c, grid, terms);
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
