#include "core/segment/segmentation.h"

#include "core/retention/lapse.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

/// The value at rank ceil(share n) from above: whoever reaches it belongs to the share.
double edgeOfShare(std::vector<double>& values, double share)
{
    const auto rank = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(values.size()) - 1e-9));
    if (rank <= 0)
        return std::numeric_limits<double>::infinity();
    const auto at = values.begin() + std::min<std::ptrdiff_t>(rank, std::ssize(values)) - 1;
    std::nth_element(values.begin(), at, values.end(), std::greater{});
    return *at;
}

std::string nameOf(Month month, int monthsPerGroup)
{
    std::string iso = toIso(month);
    if (monthsPerGroup == 1)
        return iso;
    const std::string year = iso.substr(0, iso.size() - 3);
    return monthsPerGroup == 12 ? year : year + "-Q" + std::to_string((month.number % 12 + 12) % 12 / 3 + 1);
}

}  // namespace

Segmentation byMonths(std::span<const Day> days, std::string id, int monthsPerGroup)
{
    Segmentation result{.id = std::move(id), .names = {}, .translatable = false, .of = {}};
    if (days.empty())
        return result;
    const auto groupOf = [monthsPerGroup](Day day) {
        const int month = Month::of(day).number;
        return (month - ((month % monthsPerGroup) + monthsPerGroup) % monthsPerGroup) / monthsPerGroup;
    };
    const auto [oldest, newest] = std::ranges::minmax_element(days);
    const int start = groupOf(*oldest);
    std::vector<bool> used(static_cast<std::size_t>(groupOf(*newest) - start) + 1);
    for (const Day first : days)
        used[static_cast<std::size_t>(groupOf(first) - start)] = true;
    std::vector<std::uint16_t> numbers(used.size());
    for (std::size_t g = 0; g < used.size(); ++g) {
        if (!used[g])
            continue;
        numbers[g] = static_cast<std::uint16_t>(result.names.size());
        result.names.push_back(nameOf(Month{(start + static_cast<int>(g)) * monthsPerGroup}, monthsPerGroup));
    }
    std::vector<std::uint16_t> of(days.size());
    for (std::size_t i = 0; i < days.size(); ++i)
        of[i] = numbers[static_cast<std::size_t>(groupOf(days[i]) - start)];
    result.of = std::move(of);
    return result;
}

std::vector<std::uint32_t> Segmentation::counts() const
{
    std::vector<std::uint32_t> counts(names.size());
    for (const std::uint16_t segment : of)
        ++counts[segment];
    return counts;
}

std::vector<bool> Segmentation::members(std::size_t segment) const
{
    std::vector<bool> chosen(of.size());
    for (std::size_t i = 0; i < of.size(); ++i)
        chosen[i] = of[i] == segment;
    return chosen;
}

Segmentation valueTiers(const std::vector<double>& clv, const TierCuts& cuts)
{
    Segmentation result{.id = "value", .names = {"top", "middle", "lower", "negative"}, .translatable = true, .of = {}};
    constexpr double lowest = -std::numeric_limits<double>::infinity();
    std::vector<double> values(clv.size());
    std::ranges::transform(clv, values.begin(), [](double v) { return std::isnan(v) ? lowest : v; });
    std::vector<double> ranked = values;
    const double topEdge = edgeOfShare(ranked, cuts.top);
    const double middleEdge = edgeOfShare(ranked, cuts.top + cuts.middle);
    std::vector<std::uint16_t> of(clv.size());
    for (std::size_t i = 0; i < clv.size(); ++i) {
        if (clv[i] < 0)
            of[i] = 3;
        else
            of[i] = std::isnan(clv[i]) ? 2 : values[i] >= topEdge ? 0 : values[i] >= middleEdge ? 1 : 2;
    }
    result.of = std::move(of);
    return result;
}

void nameTiersAsCut(Segmentation& tiers)
{
    for (std::string& tier : tiers.names)
        if (tier != "negative")
            tier += "-tier";
}

Segmentation acquisitionMonths(const CustomerSummary& summary)
{
    return byMonths(summary.first, "cohort", 1);
}
Segmentation acquisitionQuarters(const CustomerSummary& summary)
{
    return byMonths(summary.first, "cohort-quarter", 3);
}
Segmentation acquisitionYears(const CustomerSummary& summary)
{
    return byMonths(summary.first, "cohort-year", 12);
}

Segmentation lifecycle(const CustomerSummary& summary, int lapseDays)
{
    Segmentation result{
        .id = "lifecycle", .names = {"new", "active", "at-risk", "lapsed"}, .translatable = true, .of = {}};
    std::vector<std::uint16_t> of(summary.size());
    for (std::size_t i = 0; i < summary.size(); ++i) {
        const int silent = summary.asOf - summary.last[i];
        if (lapseDays > 0 && silent >= lapseDays)
            of[i] = 3;
        else if (lapseDays > 0 && silent >= atRiskDays(lapseDays))
            of[i] = 2;
        else
            of[i] = summary.frequency[i] == 0 ? 0 : 1;
    }
    result.of = std::move(of);
    return result;
}

}  // namespace perennial
