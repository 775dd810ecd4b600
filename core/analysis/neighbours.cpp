#include "core/analysis/neighbours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace perennial {

namespace {

constexpr std::size_t traits = 3;
using Traits = std::array<double, traits>;

Traits traitsOf(const CustomerSummary& summary, std::uint32_t i)
{
    return {static_cast<double>(summary.recencyDays[i]), static_cast<double>(summary.ageDays[i]),
            summary.hasAmounts ? summary.revenue[i].major() / (summary.frequency[i] + 1.0) : 0};
}

/// 1 / standard deviation of each trait; 0 where all are the same. Deviations are taken from `own`, so that the sums
/// of squares stay small.
Traits scalesOf(const CustomerSummary& summary, const std::vector<std::uint32_t>& alike, const Traits& own)
{
    Traits sum{};
    Traits squares{};
    for (const std::uint32_t i : alike) {
        const Traits other = traitsOf(summary, i);
        for (std::size_t t = 0; t < traits; ++t) {
            const double difference = other[t] - own[t];
            sum[t] += difference;
            squares[t] += difference * difference;
        }
    }
    const double n = static_cast<double>(alike.size()) + 1;  // the customer itself differs by nothing
    Traits scales{};
    for (std::size_t t = 0; t < traits; ++t) {
        const double mean = sum[t] / n;
        const double variance = squares[t] / n - mean * mean;
        scales[t] = variance > 1e-12 * squares[t] / n ? 1 / std::sqrt(variance) : 0;
    }
    return scales;
}

}  // namespace

Neighbours neighboursOf(const CustomerSummary& summary, std::uint32_t base, const std::vector<bool>& chosen,
                        std::size_t most)
{
    std::vector<std::uint32_t> alike;
    for (std::uint32_t i = 0; i < summary.size(); ++i)
        if (summary.frequency[i] == summary.frequency[base] && i != base && (chosen.empty() || chosen[i]))
            alike.push_back(i);
    const Traits own = traitsOf(summary, base);
    const Traits scales = scalesOf(summary, alike, own);
    Neighbours found;
    found.alike = alike.size();
    const auto isNearer = [](const Neighbour& a, const Neighbour& b) { return a.distance < b.distance; };
    for (const std::uint32_t i : alike) {
        const Traits other = traitsOf(summary, i);
        double squares = 0;
        for (std::size_t t = 0; t < traits; ++t)
            squares += std::pow((other[t] - own[t]) * scales[t], 2);
        const Neighbour next{i, std::sqrt(squares)};
        if (found.nearest.size() == most && (most == 0 || !isNearer(next, found.nearest.back())))
            continue;
        if (found.nearest.size() == most)
            found.nearest.pop_back();
        found.nearest.insert(std::ranges::upper_bound(found.nearest, next, isNearer), next);
    }
    return found;
}

}  // namespace perennial
