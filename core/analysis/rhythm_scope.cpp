#include "core/analysis/rhythm_scope.h"

#include "core/analysis/pipeline.h"

#include <algorithm>

namespace perennial {

ShareScope scopeOfSecondOrder(const Analysis& analysis, int days)
{
    const CustomerSummary& summary = analysis.summary();
    ShareScope share;
    for (const std::uint32_t i : membersOf(summary.size(), analysis.filter)) {
        if (summary.asOf - summary.first[i] < days)
            continue;
        share.could.members.push_back(i);
        const auto own = analysis.observed->occasions.of(i);
        if (own.size() > 1 && own[1].day - own[0].day <= days)
            share.did.members.push_back(i);
    }
    share.did.ageBelow = days + 1;
    share.did.purchasesOnly = true;
    return share;
}

ShareScope scopeOfRung(const Analysis& analysis, std::uint32_t number)
{
    const CustomerSummary& summary = analysis.summary();
    ShareScope share;
    for (const std::uint32_t i : membersOf(summary.size(), analysis.filter)) {
        const std::uint32_t occasions = summary.frequency[i] + 1;
        if (occasions >= number)
            share.could.members.push_back(i);
        if (occasions > number)
            share.did.members.push_back(i);
    }
    return share;
}

GapScope scopeOfGaps(const Analysis& analysis, double medianDays, std::uint32_t afterOccasion)
{
    GapScope found;
    for (const std::uint32_t i : membersOf(analysis.summary().size(), analysis.filter)) {
        const auto own = analysis.observed->occasions.of(i);
        const std::size_t first = afterOccasion == 0 ? 1 : afterOccasion;
        const std::size_t end = afterOccasion == 0 ? own.size() : std::min<std::size_t>(own.size(), first + 1);
        if (first >= end)
            continue;
        found.scope.members.push_back(i);
        for (std::size_t k = first; k < end; ++k) {
            const double gap = own[k].day - own[k - 1].day;
            ++(gap < medianDays ? found.shorter : gap > medianDays ? found.longer : found.equal);
        }
    }
    found.scope.purchasesOnly = true;
    return found;
}

SilenceScope scopeOfLapse(const Analysis& analysis)
{
    const Observed& observed = *analysis.observed;
    const Lapse& lapse = observed.lapse;
    SilenceScope found;
    if (!lapse.defined)
        return found;
    for (std::uint32_t i = 0; i < observed.summary.size(); ++i) {
        const auto own = observed.occasions.of(i);
        const std::uint64_t silencesBefore = found.silences;
        const std::uint64_t returnedBefore = found.returned;
        for (std::size_t k = 0; k < own.size(); ++k) {
            const Day followedUp = own[k].day + (lapse.days + lapseFollowUpDays);
            const bool ends = k + 1 < own.size();
            if (followedUp > observed.summary.asOf || (ends && own[k + 1].day <= own[k].day + lapse.days))
                continue;
            ++found.silences;
            found.returned += ends && own[k + 1].day <= followedUp;
        }
        if (found.silences > silencesBefore)
            found.customers.could.members.push_back(i);
        if (found.returned > returnedBefore)
            found.customers.did.members.push_back(i);
    }
    found.customers.could.purchasesOnly = true;
    found.customers.did.purchasesOnly = true;
    return found;
}

}  // namespace perennial
