// Survival with censored customers: Kaplan & Meier 1958; Greenwood variance; exponential-formula bands.
#pragma once

#include <cstdint>
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
/// One point per time at which somebody ended, ascending; before the first point S is 1. Customers
/// censored at a time still count as at risk there. Linear in lifetimes where the times are whole days.
/// (1,1)(2,1)(2,0)(3,1)(5,0)(6,1)(8,0) gives .8571 .7143 .5357 .2679 with bands (.334,.979) ...
[[nodiscard]] std::vector<SurvivalPoint> kaplanMeier(std::vector<Lifetime> lifetimes, double z = 1.96);

/// Area under the curve up to `horizon` (same unit as the times): restricted mean survival time. Past
/// the last point the curve stays where it is.
[[nodiscard]] double areaUnder(std::span<const SurvivalPoint> curve, double horizon);

/// Survival at a time.
[[nodiscard]] double survivalAt(std::span<const SurvivalPoint> curve, double time);

/// Log-rank test of two groups (Mantel 1966; hypergeometric variance): chi-square with 1 degree of
/// freedom and its p. Without any event in common risk sets: chi-square 0, p 1.
struct LogRank {
    double chiSquare = 0;
    double p = 1;
    int freedom = 1;
};
[[nodiscard]] LogRank logRank(std::span<const Lifetime> a, std::span<const Lifetime> b);

/// The same of any number of groups: chi-square with one degree of freedom less than there are groups with members.
/// Fewer than two of them: chi-square 0, p 1, freedom 0. Cubic in groups.
[[nodiscard]] LogRank logRank(std::span<const std::vector<Lifetime>> groups);

}  // namespace perennial
