// Survival with censored customers: Kaplan & Meier 1958; Greenwood variance; exponential-formula bands.
#pragma once

#include "core/base/figure.h"
#include "core/summary/customer_summary.h"

#include <span>
#include <vector>

namespace perennial {

/// One observation: followed for `time`, and whether the end (churn) was seen.
struct Lifetime {
    double time = 0;
    bool ended = false;
};

/// A step of the curve: S holds from `time` on.
struct SurvivalPoint {
    double time = 0;
    double survival = 1;
    double lower = 1;  ///< equal to survival where there is no band (S = 0 or 1)
    double upper = 1;
    bool hasBand = false;
    std::uint64_t atRisk = 0;
    std::uint64_t events = 0;
};

/// Band S^exp(+-z sqrt(V)/ln S) with V = sum d/(n(n-d)); z 1.96 for charts (95 %).
/// (1,1)(2,1)(2,0)(3,1)(5,0)(6,1)(8,0) gives .8571 .7143 .5357 .2679 with bands (.334,.979) ...
[[nodiscard]] std::vector<SurvivalPoint> kaplanMeier(std::vector<Lifetime> lifetimes, double z = 1.96);

/// Area under the curve up to `horizon` (same unit as the times): restricted mean survival time.
[[nodiscard]] double areaUnder(std::span<const SurvivalPoint> curve, double horizon);

/// Survival at a time.
[[nodiscard]] double survivalAt(std::span<const SurvivalPoint> curve, double time);

/// Log-rank test of two groups: chi-square with 1 degree of freedom and its p.
struct LogRank {
    double chiSquare = 0;
    double p = 1;
};
[[nodiscard]] LogRank logRank(std::span<const Lifetime> a, std::span<const Lifetime> b);

/// Non-contractual lapse (product 1.3): the shortest silence after which at most 10 % of the silent
/// customers bought again within the following 6 months, measured on this data; with under 18 months of
/// history the 90th percentile of gaps by Kaplan-Meier with open gaps censored.
struct Lapse {
    int days = 0;
    double pastError = 0;       ///< share of the silent who came back within 6 months at this L
    bool fromReturns = false;   ///< true: the first rule; false: percentile of gaps
    bool defined = false;       ///< false: nobody bought twice
};
[[nodiscard]] Lapse findLapse(const OccasionIndex& occasions, const CustomerSummary& summary);

/// One lifetime per base customer, in days: ended at the last occasion when silent for >= lapse days,
/// else censored at the end of observation. One-and-done customers count with duration 0 when
/// `includeOneTime` (lifespan estimator c), else they are left out (the curve of the retention page).
[[nodiscard]] std::vector<Lifetime> lifetimes(const CustomerSummary& summary, const Lapse& lapse, bool includeOneTime,
                                              const std::vector<bool>& chosen = {});

}  // namespace perennial
