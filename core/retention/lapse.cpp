#include "core/retention/lapse.h"

#include <algorithm>
#include <optional>

namespace perennial {

namespace {

constexpr double tolerableReturns = 0.10;
constexpr int historyMonths = 18;

/// How many silences were measured at L days, and how many of them ended within the follow-up.
struct Returns {
    std::vector<std::int64_t> silent;    ///< by L
    std::vector<std::int64_t> returned;  ///< by L
};

Day startOf(const CustomerSummary& summary)
{
    return *std::ranges::min_element(summary.first);
}

/// Adds 1 to the entries from..to of a vector that is summed up afterwards.
void addRange(std::vector<std::int64_t>& differences, int from, int to)
{
    if (from > to)
        return;
    ++differences[static_cast<std::size_t>(from)];
    --differences[static_cast<std::size_t>(to) + 1];
}

void sumUp(std::vector<std::int64_t>& differences)
{
    std::int64_t running = 0;
    for (std::int64_t& d : differences)
        d = running += d;
}

Returns countReturns(const OccasionIndex& occasions, const CustomerSummary& summary)
{
    const auto length = static_cast<std::size_t>(std::max(0, summary.asOf - startOf(summary))) + 2;
    Returns counts{std::vector<std::int64_t>(length), std::vector<std::int64_t>(length)};
    for (std::size_t i = 0; i < summary.size(); ++i) {
        const auto own = occasions.of(i);
        for (std::size_t k = 0; k < own.size(); ++k) {
            const int measurable = summary.asOf - own[k].day - lapseFollowUpDays;
            const bool ends = k + 1 < own.size();
            const int gap = ends ? own[k + 1].day - own[k].day : measurable + 1;
            const int last = std::min(gap - 1, measurable);
            addRange(counts.silent, 1, last);
            if (ends)
                addRange(counts.returned, std::max(1, gap - lapseFollowUpDays), last);
        }
    }
    sumUp(counts.silent);
    sumUp(counts.returned);
    return counts;
}

Figure returnsAt(const Returns& counts, int days)
{
    const auto at = static_cast<std::size_t>(days);
    if (at >= counts.silent.size() || counts.silent[at] < lapseMinimumSilences)
        return undefined(Reason::HistoryTooShort);
    return static_cast<double>(counts.returned[at]) / static_cast<double>(counts.silent[at]);
}

std::optional<int> shortestSilence(const Returns& counts)
{
    for (int days = 1; days < static_cast<int>(counts.silent.size()); ++days) {
        const Figure share = returnsAt(counts, days);
        if (!share)
            return std::nullopt;
        if (*share <= tolerableReturns)
            return days;
    }
    return std::nullopt;
}

std::vector<Lifetime> gapsOfRepeatBuyers(const OccasionIndex& occasions, const CustomerSummary& summary)
{
    std::vector<Lifetime> gaps;
    for (std::size_t i = 0; i < summary.size(); ++i) {
        const auto own = occasions.of(i);
        if (own.size() < 2)
            continue;
        for (std::size_t k = 1; k < own.size(); ++k)
            gaps.push_back({static_cast<double>(own[k].day - own[k - 1].day), true});
        gaps.push_back({static_cast<double>(summary.asOf - own.back().day), false});
    }
    return gaps;
}

}  // namespace

Lapse findLapse(const OccasionIndex& occasions, const CustomerSummary& summary)
{
    Lapse lapse;
    if (std::ranges::none_of(summary.frequency, [](std::uint32_t x) { return x > 0; }))
        return lapse;
    lapse.defined = true;
    const Returns counts = countReturns(occasions, summary);
    const bool longHistory = addMonths(startOf(summary), historyMonths) <= summary.asOf + 1;
    const std::optional<int> silence = longHistory ? shortestSilence(counts) : std::nullopt;
    if (silence) {
        lapse.days = *silence;
    } else {
        const std::vector<SurvivalPoint> curve = kaplanMeier(gapsOfRepeatBuyers(occasions, summary));
        // 1e-12: .1 itself is not exact after a product of fractions
        const auto reached =
            std::ranges::find_if(curve, [](const SurvivalPoint& p) { return p.survival <= tolerableReturns + 1e-12; });
        lapse.rule = reached != curve.end() ? LapseRule::GapPercentile : LapseRule::LongestGap;
        lapse.days = static_cast<int>((reached != curve.end() ? *reached : curve.back()).time);
    }
    lapse.pastError = returnsAt(counts, lapse.days);
    return lapse;
}

std::vector<Lifetime> lifetimes(const CustomerSummary& summary, const Lapse& lapse, bool includeOneTime,
                                const std::vector<bool>& chosen)
{
    std::vector<Lifetime> result;
    result.reserve(summary.size());
    for (std::size_t i = 0; i < summary.size(); ++i) {
        if ((!chosen.empty() && !chosen[i]) || (!includeOneTime && summary.frequency[i] == 0))
            continue;
        const int silence = summary.asOf - summary.last[i];
        if (lapse.defined && silence >= lapse.days)
            result.push_back({static_cast<double>(summary.last[i] - summary.first[i]), true});
        else
            result.push_back({static_cast<double>(summary.asOf - summary.first[i]), false});
    }
    return result;
}

}  // namespace perennial
