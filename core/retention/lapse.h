// Lapse: after how much silence a customer without a contract counts as gone (product 1.3).
#pragma once

#include "core/base/figure.h"
#include "core/retention/survival.h"
#include "core/summary/customer_summary.h"

#include <vector>

namespace perennial {

/// Days of the "following 6 months" of the lapse rule.
inline constexpr int lapseFollowUpDays = 183;
/// The rule of returns needs at least so many silences with a full follow-up, else its share is noise.
inline constexpr int lapseMinimumSilences = 20;

enum class LapseRule : std::uint8_t {
    Returns,        // the shortest silence after which at most 10 % came back within 6 months
    GapPercentile,  // 90th percentile of gaps by Kaplan-Meier, open gaps censored
    LongestGap,     // the data do not reach that percentile: the longest gap that anybody came back from
};

/// Non-contractual lapse (product 1.3): the shortest silence after which at most 10 % of the silent
/// customers bought again within the following 6 months, measured on this data. A silence is the time
/// after any occasion, one-time buyers included; it is measured at L when it lasted longer than L days
/// and the 6 months after it lie within the observation. With under 18 months of history, too few
/// silences or no such L: the 90th percentile of gaps of those who bought at least twice.
struct Lapse {
    int days = 0;
    Figure pastError = undefined(Reason::HistoryTooShort);  ///< share of the silent who came back within 6 months at L
    LapseRule rule = LapseRule::Returns;
    bool defined = false;  ///< false: nobody bought twice
};
/// Linear in occasions.
[[nodiscard]] Lapse findLapse(const OccasionIndex& occasions, const CustomerSummary& summary);

/// Silence from which a customer is at risk: .8 L.
[[nodiscard]] constexpr double atRiskDays(double lapseDays)
{
    return 0.8 * lapseDays;
}

/// One lifetime per base customer, in days: ended at the last occasion when silent for >= lapse days
/// (a lapsed one-time buyer has duration 0), else censored at the end of observation. One-time buyers
/// count when `includeOneTime` (lifespan estimator c), else they are left out (the curve of the
/// retention page). With an undefined lapse everybody is censored.
[[nodiscard]] std::vector<Lifetime> lifetimes(const CustomerSummary& summary, const Lapse& lapse, bool includeOneTime,
                                              const std::vector<bool>& chosen = {});

}  // namespace perennial
