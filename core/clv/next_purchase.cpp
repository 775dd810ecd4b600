#include "core/clv/next_purchase.h"

#include "core/clv/spend.h"
#include "core/clv/state_walk.h"

#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>
#include <limits>

namespace perennial {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Time by which 1 - P(no purchase) reaches one half; NaN beyond `latest`.
double medianTime(const FittedModel& model, const CustomerState& c, double latest)
{
    const double alive = model.probabilityAlive(c);
    if (!(alive > 0.5))
        return nan;
    const double target = (alive - 0.5) / alive;
    // in ln(1 + t), where the chance falls evenly
    const auto above = [&](double logTime) {
        return model.noPurchaseAlive(c.frequency, c.age, std::expm1(logTime)) - target;
    };
    const double end = std::log1p(latest);
    const double atEnd = above(end);
    if (!(atEnd <= 0))
        return nan;
    std::uintmax_t steps = 60;
    const auto within = [](double a, double b) { return std::abs(a - b) < 1e-7; };
    const auto [low, high] = boost::math::tools::toms748_solve(above, 0.0, end, 1 - target, atEnd, within, steps);
    return std::expm1(0.5 * (low + high));
}

std::vector<float> byCustomer(const StateTable& table, const std::vector<double>& perState)
{
    std::vector<float> result;
    result.reserve(table.stateOf.size());
    for (const std::uint32_t state : table.stateOf)
        result.push_back(static_cast<float>(perState[state]));
    return result;
}

}  // namespace

Result<std::vector<float>> nextPurchaseDays(const CustomerSummary& summary, const FittedModel& model,
                                            Progress& progress)
{
    if (!progress.advance(0, 0))
        return fail(ErrorKind::Cancelled);
    const double unit = daysPer(model.report().unit);
    const StateTable table = groupStates(summary, model.report().unit, KeepCustomers::Yes);
    std::vector<double> days(table.size());
    forEachChunk(table.size(), statesPerChunk, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            days[i] = unit * medianTime(model, table.states[i], latestNextPurchaseDays / unit);
    });
    return byCustomer(table, days);
}

Result<std::vector<float>> lifetimeResidual(const CustomerSummary& summary, const FittedModel& model,
                                            const SpendModel& spend, const PredictionTerms& terms, Progress& progress)
{
    if (auto sound = checkTerms(terms); !sound)
        return pass(sound);
    if (!progress.advance(0, 0))
        return fail(ErrorKind::Cancelled);
    const double unit = daysPer(model.report().unit);
    const double delta = std::log1p(terms.discountRate) / (12 * terms.daysPerMonthInRate) * unit;
    const StateTable table = groupStates(summary, model.report().unit, KeepCustomers::Yes);
    std::vector<double> purchases(table.size());
    const auto alive = [&](const CustomerState& c) {
        return model.discountedResidualAlive(c.frequency, c.age, delta).value_or(nan);
    };
    walkStates(table, alive, [&](std::size_t, std::size_t i, const CustomerState& c, double residual) {
        purchases[i] = residual * model.probabilityAlive(c);
    });
    std::vector<float> result = byCustomer(table, purchases);
    for (std::size_t i = 0; i < summary.size(); ++i) {
        const double mean = spend.expectedSpend(summary.frequency[i], summary.meanRepeatSpend(i)).value_or(nan);
        result[i] = static_cast<float>(purchases[table.stateOf[i]] * mean * terms.margin);
    }
    return result;
}

}  // namespace perennial
