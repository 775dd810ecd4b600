// What a trial brought: the groups compared by later data.
#include "core/math/special_functions.h"
#include "core/plays/trial.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <string_view>
#include <unordered_map>

namespace perennial {

namespace {

constexpr double level = 0.95;

struct Wilson {
    double low = 0;
    double high = 1;
};

/// Wilson's score interval of one share.
Wilson wilson(double hits, double n)
{
    const double z = normalQuantile((1 + level) / 2);
    const double p = hits / n;
    const double middle = 2 * n * p + z * z;
    const double spread = z * std::sqrt(z * z + 4 * n * p * (1 - p));
    return {(middle - spread) / (2 * (n + z * z)), (middle + spread) / (2 * (n + z * z))};
}

using CustomerMap = std::unordered_map<std::string_view, std::uint32_t>;

CustomerMap byKey(const Analysis& analysis)
{
    CustomerMap map;
    const CustomerSummary& summary = analysis.summary();
    map.reserve(summary.size());
    for (std::uint32_t i = 0; i < summary.size(); ++i)
        map.emplace(analysis.ledger->customerKey[summary.customer[i]], i);
    return map;
}

TrialGroup groupOf(const std::vector<std::string>& keys, const CustomerMap& known, const Analysis& analysis, Day from,
                   Day to)
{
    TrialGroup group;
    for (const std::string& key : keys) {
        const auto found = known.find(key);
        if (found == known.end()) {
            ++group.missing;
            continue;
        }
        ++group.customers;
        double margin = 0;
        std::uint64_t orders = 0;
        for (const Occasion& occasion : analysis.observed->occasions.of(found->second))
            if (occasion.day >= from && occasion.day <= to) {
                orders += occasion.orders;
                margin += occasion.net.major() * analysis.marginRate;
            }
        group.buyers += orders > 0;
        group.orders += orders;
        group.margin += margin;
        group.marginSquares += margin * margin;
    }
    return group;
}

/// Mean and squared standard error of the margin per customer; two customers at least.
struct Mean {
    double value = 0;
    double errorSquared = 0;
};

Mean meanOf(const TrialGroup& group)
{
    const auto n = static_cast<double>(group.customers);
    const double mean = group.margin / n;
    return {mean, std::max(0.0, group.marginSquares / n - mean * mean) / (n - 1)};
}

/// Welch's interval of the difference of two means.
Interval95 differenceOfMeans(const TrialGroup& a, const TrialGroup& b)
{
    const Mean first = meanOf(a);
    const Mean second = meanOf(b);
    const double squared = first.errorSquared + second.errorSquared;
    const double difference = first.value - second.value;
    if (squared <= 0)
        return {difference, difference, difference};
    const double freedom = squared * squared
                           / (first.errorSquared * first.errorSquared / static_cast<double>(a.customers - 1)
                              + second.errorSquared * second.errorSquared / static_cast<double>(b.customers - 1));
    const double spread = boost::math::quantile(boost::math::students_t(freedom), (1 + level) / 2) * std::sqrt(squared);
    return {difference, difference - spread, difference + spread};
}

}  // namespace

Interval95 differenceOfShares(std::uint64_t hits1, std::uint64_t n1, std::uint64_t hits2, std::uint64_t n2)
{
    const double p1 = static_cast<double>(hits1) / static_cast<double>(n1);
    const double p2 = static_cast<double>(hits2) / static_cast<double>(n2);
    const Wilson first = wilson(static_cast<double>(hits1), static_cast<double>(n1));
    const Wilson second = wilson(static_cast<double>(hits2), static_cast<double>(n2));
    return {p1 - p2, p1 - p2 - std::hypot(p1 - first.low, second.high - p2),
            p1 - p2 + std::hypot(first.high - p1, p2 - second.low)};
}

Uplift upliftOf(const Trial& trial, const Analysis& analysis)
{
    Uplift uplift;
    uplift.from = trial.drawnOn + 1;
    uplift.to = std::min(analysis.summary().asOf, trial.drawnOn + trial.days);
    uplift.daysOver = std::max(0, uplift.to - trial.drawnOn);
    uplift.complete = uplift.daysOver >= trial.days;
    const CustomerMap known = byKey(analysis);
    uplift.contacted = groupOf(trial.contacted, known, analysis, uplift.from, uplift.to);
    uplift.heldBack = groupOf(trial.heldBack, known, analysis, uplift.from, uplift.to);
    if (uplift.daysOver == 0)
        return uplift;
    if (uplift.contacted.customers < 2 || uplift.heldBack.customers < 2) {
        uplift.buyers = uplift.margin = Uplift::undefinedInterval(Reason::NoPurchases);
        return uplift;
    }
    uplift.buyers = differenceOfShares(uplift.contacted.buyers, uplift.contacted.customers, uplift.heldBack.buyers,
                                       uplift.heldBack.customers);
    if (!analysis.summary().hasAmounts) {
        uplift.margin = Uplift::undefinedInterval(Reason::NoAmounts);
        uplift.earned = undefined(Reason::NoAmounts);
        return uplift;
    }
    uplift.margin = differenceOfMeans(uplift.contacted, uplift.heldBack);
    if (trial.costEach)
        uplift.earned = (uplift.margin->value - *trial.costEach) * static_cast<double>(uplift.contacted.customers);
    return uplift;
}

}  // namespace perennial
