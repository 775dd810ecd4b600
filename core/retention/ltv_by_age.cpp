#include "core/retention/ltv_by_age.h"

namespace perennial {

namespace {

/// Sums of one group while it is collected.
struct Sums {
    std::array<MoneySum, valueAges.size()> untilAge;
    MoneySum firstOccasion;
};

void addCustomer(ValueByAge& result, Sums& sums, std::span<const Occasion> own, Day first, Day asOf)
{
    ++result.customers;
    if (!own.empty())
        sums.firstOccasion += own.front().net;
    for (std::size_t a = 0; a < valueAges.size(); ++a) {
        if (asOf - first + 1 < valueAges[a])
            return;
        ++result.ages[a].customers;
        for (const Occasion& occasion : own) {
            if (occasion.day - first >= valueAges[a])
                break;
            sums.untilAge[a] += occasion.net;
        }
    }
}

void finish(ValueByAge& result, const Sums& sums, bool hasAmounts, double margin)
{
    for (std::size_t a = 0; a < valueAges.size(); ++a) {
        ValueAtAge& at = result.ages[a];
        at.days = valueAges[a];
        at.complete = result.customers > 0 && at.customers == result.customers;
        if (!hasAmounts)
            at.value = undefined(Reason::NoAmounts);
        else if (at.customers > 0)
            at.value = sums.untilAge[a].major() * margin / at.customers;
    }
    if (!hasAmounts)
        result.firstOrder = undefined(Reason::NoAmounts);
    else if (result.customers > 0)
        result.firstOrder = sums.firstOccasion.major() * margin / result.customers;
}

}  // namespace

std::vector<ValueByAge> valueByAge(const CustomerSummary& summary, const OccasionIndex& occasions,
                                   std::span<const std::uint16_t> group, std::size_t groups, double margin)
{
    std::vector<ValueByAge> results(groups);
    std::vector<Sums> sums(groups);
    for (std::size_t i = 0; i < summary.size(); ++i)
        addCustomer(results[group[i]], sums[group[i]], occasions.of(i), summary.first[i], summary.asOf);
    for (std::size_t g = 0; g < groups; ++g)
        finish(results[g], sums[g], summary.hasAmounts, margin);
    return results;
}

}  // namespace perennial
