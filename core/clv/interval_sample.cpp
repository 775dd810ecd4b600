#include "core/clv/interval_sample.h"

#include <algorithm>

namespace perennial {

IntervalSample intervalSample(const CustomerSummary& summary, std::span<const std::uint32_t> groupOf,
                              std::size_t groups, std::size_t most)
{
    constexpr std::size_t leastOfGroup = 200;
    const auto group = [&](std::size_t i) { return groupOf.empty() ? 0U : groupOf[i]; };
    std::vector<std::size_t> size(groups);
    for (std::size_t i = 0; i < summary.size(); ++i)
        ++size[group(i)];
    const std::size_t wanted = summary.size() <= most ? summary.size() : std::max(leastOfGroup, most / groups);
    IntervalSample sample;
    sample.summary.hasAmounts = summary.hasAmounts;
    std::vector<std::size_t> seen(groups);
    std::vector<std::size_t> taken(groups);
    for (std::size_t i = 0; i < summary.size(); ++i) {
        const std::size_t g = group(i);
        const std::size_t step = (size[g] + wanted - 1) / wanted;
        if (seen[g]++ % step != 0)
            continue;
        ++taken[g];
        sample.summary.customer.push_back(summary.customer[i]);
        sample.summary.frequency.push_back(summary.frequency[i]);
        sample.summary.recencyDays.push_back(summary.recencyDays[i]);
        sample.summary.ageDays.push_back(summary.ageDays[i]);
        sample.summary.repeatSpend.push_back(summary.repeatSpend[i]);
        sample.groupOf.push_back(static_cast<std::uint32_t>(g));
    }
    for (std::size_t g = 0; g < groups; ++g)
        sample.standsFor.push_back(taken[g] > 0 ? static_cast<double>(size[g]) / static_cast<double>(taken[g]) : 1);
    return sample;
}

}  // namespace perennial
