// Shifted beta-geometric model of contract renewals: at each renewal a customer leaves with its own
// probability theta ~ Beta(alpha, beta). Fader & Hardie 2007, "How to Project Customer Retention",
// Journal of Interactive Marketing 21(1).
#pragma once

#include "core/clv/model.h"

namespace perennial {

/// Customers at renewal k = 0, 1, 2, ...: atRisk[k] stood before renewal k + 1, lost[k] of them left
/// at it. One cohort that is followed: atRisk[k+1] = atRisk[k] - lost[k]. Cohorts of different length
/// are added up entry by entry; who is censored at a renewal is not at risk there. Weights may be fractions.
struct RenewalTable {
    std::vector<double> atRisk;
    std::vector<double> lost;
};

/// From survival shares .869, .743, ... after renewals 1, 2, ... of one cohort of `customers`.
[[nodiscard]] RenewalTable renewalsFromSurvival(std::span<const double> survival, double customers);

/// One contract per entry: renewals survived, and whether it ended at the next one (else censored).
[[nodiscard]] RenewalTable renewalsFromTenures(std::span<const int> renewals, const std::vector<bool>& ended);

class SbgModel {
public:
    SbgModel() = default;
    /// alpha, beta > 0.
    SbgModel(double alpha, double beta);

    /// S(t): share still under contract after t renewals, t >= 0.
    [[nodiscard]] double survival(double t) const;
    /// r(t) = S(t) / S(t-1), t >= 1: rises with t although nobody changes.
    [[nodiscard]] double retention(double t) const;
    /// Discounted expected residual lifetime of a customer who has made `renewals` renewals, the next due
    /// now: sum over t > n of S(t)/S(n) / (1+d)^(t-n-1). d > 0 a period; undefined for d <= 0 unless alpha > 1 and d =
    /// 0. Fader & Hardie 2010, Marketing Science 29(1), eq. 6. `dropout` c: the chance to stay becomes (1-theta)^c.
    [[nodiscard]] Figure residualLifetime(int renewals, double discount, const Dynamics& dynamics = {}) const;
    /// S(n + t) / S(n) under the lever.
    [[nodiscard]] double survivalFrom(int renewals, double t, const Dynamics& dynamics = {}) const;
    [[nodiscard]] const FitReport& report() const { return report_; }

private:
    friend Result<SbgModel> fitSbg(const RenewalTable&, const FitOptions&, Progress&);
    double alpha_ = 0;
    double beta_ = 0;
    FitReport report_;
};

/// Maximum likelihood. Errors: FitImpossible {sbg, why}: no-customers, nobody-left, all-left-at-once,
/// not-a-renewal-table; Cancelled. report().unit has no meaning: time counts renewals.
[[nodiscard]] Result<SbgModel> fitSbg(const RenewalTable& table, const FitOptions& options, Progress& progress);

}  // namespace perennial
