// Intervals of single customers: their predictive distribution at the fitted parameters.
#include "core/clv/intervals.h"
#include "core/clv/state_walk.h"
#include "core/clv/value_moments.h"
#include "core/math/special_functions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perennial {

namespace {

constexpr double lowTail = (1 - intervalLevel) / 2;
constexpr double highTail = 1 - lowTail;

/// Smallest n with P(X <= n) >= probability, X = 0 when gone, else as `given`.
double countQuantile(const std::vector<double>& given, double alive, double probability)
{
    double below = 1 - alive;
    for (std::size_t n = 0; n < given.size(); ++n) {
        below += alive * given[n];
        if (below >= probability)
            return static_cast<double>(n);
    }
    return static_cast<double>(given.size());
}

/// Counts that hold all but a negligible part of the distribution (Cantelli's inequality is far wider
/// than these tails, which fall geometrically).
std::size_t countsNeeded(double mean, double meanSquare)
{
    const double deviation = std::sqrt(std::max(0.0, meanSquare - mean * mean));
    return static_cast<std::size_t>(std::min(1e5, std::ceil(mean + 8 * deviation))) + 3;
}

std::vector<Interval> purchaseIntervals(const StateTable& table, const FittedModel& model, double horizon)
{
    std::vector<Interval> result(table.size());
    const auto alive = [&](const CustomerState& c) {
        double mean = 0;
        model.expectedPurchasesAlive(c.frequency, c.age, std::span(&horizon, 1), {}, std::span(&mean, 1));
        std::vector<double> p(countsNeeded(mean, model.secondMomentAlive(c.frequency, c.age, horizon)));
        model.purchaseDistributionAlive(c.frequency, c.age, horizon, p);
        return p;
    };
    walkStates(table, alive, [&](std::size_t, std::size_t i, const CustomerState& c, const std::vector<double>& given) {
        const double a = model.probabilityAlive(c);
        result[i] = {countQuantile(given, a, lowTail), countQuantile(given, a, highTail)};
    });
    return result;
}

/// Quantile of a value that is 0 with probability `none`, else gamma with the moments that remain.
double valueQuantile(const ValueMoments& value, double none, double probability)
{
    const double some = 1 - none;
    if (probability <= none || !(some > 0) || !(value.mean > 0))
        return 0;
    const double mean = value.mean / some;
    const double variance = (value.variance + value.mean * value.mean) / some - mean * mean;
    if (!(variance > 0))
        return mean;
    const double shape = mean * mean / variance;
    return gammaQuantile(shape, (probability - none) / some) * variance / mean;
}

/// Before margin; NaN where the spend has no variance.
Interval residualInterval(const PurchaseMoments& purchases, const SpendModel& spend, double frequency, double meanSpend)
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    const auto value = valueMoments(purchases, spend, frequency, meanSpend);
    if (!value)
        return {nan, nan};
    return {valueQuantile(*value, purchases.noPurchase, lowTail),
            valueQuantile(*value, purchases.noPurchase, highTail)};
}

}  // namespace

Result<CustomerIntervals> customerIntervals(const CustomerSummary& summary, const FittedModel& model,
                                            const SpendModel* spend, const PredictionTerms& terms, Progress& progress,
                                            const Predictions* all)
{
    if (auto sound = checkTerms(terms); !sound)
        return pass(sound);
    const StateTable table = groupStates(summary, model.report().unit, KeepCustomers::Yes);
    const auto moments =
        all ? purchaseMoments(table, model, terms, *all) : purchaseMoments(table, model, terms, progress);
    if (moments.size() != table.size())
        return fail(ErrorKind::Cancelled);
    const MonthGrid grid(terms, model.report().unit);
    const auto counts = purchaseIntervals(table, model, grid.ends.back());
    CustomerIntervals result;
    for (const std::uint32_t state : table.stateOf) {
        result.purchasesLower.push_back(static_cast<float>(counts[state].lower));
        result.purchasesUpper.push_back(static_cast<float>(counts[state].upper));
    }
    if (spend == nullptr || !summary.hasAmounts || !spend->populationMean())
        return result;
    result.residualLower.resize(summary.size());
    result.residualUpper.resize(summary.size());
    forEachChunk(summary.size(), statesPerChunk, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const Interval interval =
                residualInterval(moments[table.stateOf[i]], *spend, summary.frequency[i], summary.meanRepeatSpend(i));
            const auto [lower, upper] = std::minmax({terms.margin * interval.lower, terms.margin * interval.upper});
            result.residualLower[i] = static_cast<float>(lower);
            result.residualUpper[i] = static_cast<float>(upper);
        }
    });
    return result;
}

}  // namespace perennial
