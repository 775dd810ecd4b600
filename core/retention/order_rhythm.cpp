#include "core/retention/order_rhythm.h"

#include <numeric>

namespace perennial {

namespace {

void count(std::vector<std::uint64_t>& counts, int days)
{
    const auto at = static_cast<std::size_t>(days);
    if (at >= counts.size())
        counts.resize(at + 1);
    ++counts[at];
}

/// Day of the n-th smallest gap (0-based).
double nth(const std::vector<std::uint64_t>& counts, std::uint64_t n)
{
    std::uint64_t seen = 0;
    for (std::size_t days = 0; days < counts.size(); ++days) {
        seen += counts[days];
        if (seen > n)
            return static_cast<double>(days);
    }
    return 0;
}

Figure median(const std::vector<std::uint64_t>& counts)
{
    const std::uint64_t total = std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
    if (total == 0)
        return undefined(Reason::NoRepeatBuyers);
    return (nth(counts, (total - 1) / 2) + nth(counts, total / 2)) / 2;
}

/// What is collected while walking over the customers.
struct Tally {
    std::vector<std::uint64_t> reached;                     ///< customers with exactly n occasions, n < maxRungs + 1
    std::vector<std::vector<std::uint64_t>> gapsAfterRung;  ///< gap counts from rung n to n + 1
    std::uint64_t observed = 0;
    std::uint64_t cameBack = 0;
};

void addCustomer(OrderRhythm& rhythm, Tally& collected, std::span<const Occasion> own)
{
    for (std::size_t k = 1; k < own.size(); ++k) {
        const int gap = own[k].day - own[k - 1].day;
        count(rhythm.gapCounts, gap);
        if (k <= collected.gapsAfterRung.size())
            count(collected.gapsAfterRung[k - 1], gap);
    }
    ++collected.reached[std::min(own.size(), collected.reached.size() - 1)];
}

std::vector<LadderRung> ladderOf(const Tally& collected, std::uint32_t maxRungs)
{
    std::vector<LadderRung> ladder;
    std::uint64_t left = std::accumulate(collected.reached.begin() + 1, collected.reached.end(), std::uint64_t{0});
    for (std::uint32_t n = 1; n <= maxRungs && left > 0; ++n) {
        const std::uint64_t next = left - collected.reached[n];
        ladder.push_back({n, static_cast<std::uint32_t>(left), static_cast<double>(next) / static_cast<double>(left),
                          median(collected.gapsAfterRung[n - 1])});
        left = next;
    }
    return ladder;
}

}  // namespace

OrderRhythm orderRhythm(const CustomerSummary& summary, const OccasionIndex& occasions, const RhythmOptions& options)
{
    OrderRhythm rhythm;
    Tally collected;
    collected.reached.resize(options.maxRungs + 2);
    collected.gapsAfterRung.resize(options.maxRungs);
    for (std::size_t i = 0; i < summary.size(); ++i) {
        if (!options.chosen.empty() && !options.chosen[i])
            continue;
        const auto own = occasions.of(i);
        addCustomer(rhythm, collected, own);
        if (summary.asOf - summary.first[i] < options.secondOrderDays)
            continue;
        ++collected.observed;
        collected.cameBack += own.size() > 1 && own[1].day - own[0].day <= options.secondOrderDays;
    }
    rhythm.medianGapDays = median(rhythm.gapCounts);
    rhythm.secondOrderBase = collected.observed;
    if (collected.observed > 0)
        rhythm.secondOrderRate = static_cast<double>(collected.cameBack) / static_cast<double>(collected.observed);
    rhythm.ladder = ladderOf(collected, options.maxRungs);
    return rhythm;
}

}  // namespace perennial
