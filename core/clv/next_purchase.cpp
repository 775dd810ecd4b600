#include "core/clv/next_purchase.h"

#include "core/clv/over_ages.h"
#include "core/clv/spend.h"
#include "core/clv/state_walk.h"

#include <array>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>
#include <limits>

namespace perennial {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// Time by which 1 - P(no purchase) reaches one half; NaN beyond `latest`.
double medianTime(const FittedModel& model, const CustomerState& c, double latest)
{
    const double alive = model.probabilityAlive(c);
    if (!(alive > 0.5))
        return unknown;
    const double target = (alive - 0.5) / alive;
    // in ln(1 + t), where the chance falls evenly
    const auto above = [&](double logTime) {
        return model.noPurchaseAlive(c.frequency, c.age, std::expm1(logTime)) - target;
    };
    const double end = std::log1p(latest);
    const double atEnd = above(end);
    if (!(atEnd <= 0))
        return unknown;
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

constexpr std::size_t agePoints = 24;  ///< relative error below 1e-6 for what is asked of them here

/// Discounted purchases of a living customer for each state: of many ages with one frequency by interpolation.
std::vector<double> residualOfLiving(const StateTable& table, const FittedModel& model, double delta)
{
    const auto exact = [&](double frequency, double age) {
        return model.discountedResidualAlive(frequency, age, delta).value_or(unknown);
    };
    const std::vector<FrequencyGroup> groups = frequencyGroups(table);
    std::vector<double> result(table.size());
    forEachChunk(groups.size(), 1, [&](std::size_t, std::size_t g, std::size_t) {
        const FrequencyGroup& group = groups[g];
        const auto& states = table.states;
        std::size_t ages = 1;
        for (std::size_t i = group.begin + 1; i < group.end; ++i)
            ages += states[i].age != states[i - 1].age ? 1U : 0U;
        if (ages > 2 * agePoints) {
            const OverAges<1, agePoints> smooth(states[group.begin].age, states[group.end - 1].age,
                                                [&](double age) { return std::array{exact(group.frequency, age)}; });
            for (std::size_t i = group.begin; i < group.end; ++i)
                result[i] = smooth(states[i].age)[0];
            return;
        }
        for (std::size_t i = group.begin; i < group.end; ++i)
            result[i] = i > group.begin && states[i].age == states[i - 1].age ? result[i - 1]
                                                                              : exact(group.frequency, states[i].age);
    });
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
    std::vector<double> purchases = residualOfLiving(table, model, delta);
    for (std::size_t i = 0; i < table.size(); ++i)
        purchases[i] *= model.probabilityAlive(table.states[i]);
    std::vector<float> result(summary.size());
    for (std::size_t i = 0; i < summary.size(); ++i) {
        const double mean = spend.expectedSpend(summary.frequency[i], summary.meanRepeatSpend(i)).value_or(unknown);
        result[i] = static_cast<float>(purchases[table.stateOf[i]] * mean * terms.margin);
    }
    return result;
}

}  // namespace perennial
