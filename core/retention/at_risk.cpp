#include "core/retention/at_risk.h"

#include <algorithm>

namespace perennial {

namespace {

double marginPerYear(const CustomerSummary& summary, std::size_t i, const Lapse& lapse, double margin)
{
    const double span = std::max<double>(summary.recencyDays[i], lapse.days);
    const double occasionsPerYear = summary.frequency[i] / span * daysPerYear;
    const double spend = summary.revenue[i].major() / (summary.frequency[i] + 1.0);
    return occasionsPerYear * spend * margin;
}

bool ranksBefore(const AtRiskCustomer& a, const AtRiskCustomer& b)
{
    const double lossA = a.expectedLoss.value_or(0);
    const double lossB = b.expectedLoss.value_or(0);
    if (lossA != lossB)
        return lossA > lossB;
    return a.silentDays != b.silentDays ? a.silentDays > b.silentDays : a.index < b.index;
}

}  // namespace

std::vector<AtRiskCustomer> atRiskCustomers(const CustomerSummary& summary, const Lapse& lapse,
                                            std::span<const float> probabilityAlive, const AtRiskOptions& options)
{
    std::vector<AtRiskCustomer> list;
    if (!lapse.defined || lapse.days <= 0)
        return list;
    for (std::uint32_t i = 0; i < summary.size(); ++i) {
        const int silent = summary.asOf - summary.last[i];
        const bool lapsed = silent >= lapse.days;
        if (summary.frequency[i] == 0 || silent < atRiskDays(lapse.days) || (lapsed && !options.includeLapsed)
            || (!options.chosen.empty() && !options.chosen[i]))
            continue;
        AtRiskCustomer customer{
            .index = i, .silentDays = silent, .lapsed = lapsed, .probabilityAlive = probabilityAlive[i]};
        if (summary.hasAmounts) {
            const double yearly = marginPerYear(summary, i, lapse, options.margin);
            customer.marginPerYear = yearly;
            customer.expectedLoss = yearly * (1 - customer.probabilityAlive);
            if (*customer.expectedLoss < options.leastLoss)
                continue;
        }
        list.push_back(customer);
    }
    const std::size_t kept = options.limit == 0 ? list.size() : std::min(options.limit, list.size());
    std::ranges::partial_sort(list, list.begin() + static_cast<std::ptrdiff_t>(kept), ranksBefore);
    list.resize(kept);
    return list;
}

}  // namespace perennial
