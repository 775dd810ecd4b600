#include "core/clv/frequency_fit.h"

#include "core/clv/state_walk.h"

#include <algorithm>
#include <map>

namespace perennial {

std::vector<FrequencyCount> frequencyFit(const CustomerSummary& summary, const FittedModel& model, std::uint32_t last)
{
    last = std::max(1U, last);
    std::vector<FrequencyCount> counts(last + 1);
    for (std::uint32_t n = 0; n <= last; ++n)
        counts[n].purchases = n;
    std::map<float, double> customersByAge;
    for (std::size_t i = 0; i < summary.size(); ++i) {
        counts[std::min(summary.frequency[i], last)].actual += 1;
        customersByAge[summary.ageDays[i]] += 1;
    }
    std::vector<double> probability(last);
    for (const auto& [age, customers] : customersByAge) {
        // just after the first purchase: x = 0, T = 0
        model.purchaseDistribution({0, 0, 0}, age / daysPer(model.report().unit), probability);
        double below = 0;
        for (std::uint32_t n = 0; n < last; ++n) {
            counts[n].expected += customers * probability[n];
            below += probability[n];
        }
        counts[last].expected += customers * std::max(0.0, 1 - below);
    }
    return counts;
}

std::vector<FrequencyCount> purchaseDistribution(const CustomerSummary& summary, const FittedModel& model, double days,
                                                 std::uint32_t last)
{
    last = std::max(1U, last);
    const double t = days / daysPer(model.report().unit);
    const StateTable table = groupStates(summary, model.report().unit, KeepCustomers::No);
    std::vector<std::vector<double>> parts(chunksOf(table), std::vector<double>(last));
    const auto alive = [&](const CustomerState& c) {
        std::vector<double> probability(last);
        model.purchaseDistributionAlive(c.frequency, c.age, t, probability);
        return probability;
    };
    walkStates(table, alive, [&](std::size_t chunk, std::size_t i, const CustomerState& c, const auto& given) {
        const double p = model.probabilityAlive(c);
        for (std::size_t n = 0; n < given.size(); ++n)
            parts[chunk][n] += table.weight[i] * (p * given[n] + (n == 0 ? 1 - p : 0));
    });
    std::vector<FrequencyCount> counts(last + 1);
    counts[last] = {last, 0, static_cast<double>(summary.size())};
    for (std::uint32_t n = 0; n < last; ++n) {
        counts[n].purchases = n;
        for (const auto& part : parts)
            counts[n].expected += part[n];
        counts[last].expected -= counts[n].expected;
    }
    counts[last].expected = std::max(0.0, counts[last].expected);
    return counts;
}

}  // namespace perennial
