// Gamma-Gamma model of spend per occasion. Fader & Hardie 2013, "The Gamma-Gamma Model of Monetary
// Value". Fitted on customers with x > 0 and m_x > 0; the first occasion is left out of the mean.
#pragma once

#include "core/clv/model.h"

namespace perennial {

class SpendModel {
public:
    SpendModel() = default;
    /// At given p, q, v > 0 (v in major units of money).
    SpendModel(double p, double q, double v);

    /// E[M | x, m_x]; for x = 0 the population mean. Undefined (SpendShapeTooSmall) when q <= 1.
    [[nodiscard]] Figure expectedSpend(double frequency, double meanSpend) const;
    /// E[M] = p v / (q - 1); undefined when q <= 1.
    [[nodiscard]] Figure populationMean() const;
    [[nodiscard]] double logLikelihood(double frequency, double meanSpend) const;
    [[nodiscard]] const FitReport& report() const { return report_; }

private:
    friend Result<SpendModel> fitSpend(const CustomerSummary&, const FitOptions&, Progress&);
    double p_ = 0;
    double q_ = 0;
    double v_ = 0;
    FitReport report_;
};

/// Maximum likelihood. Warns of a correlation of frequency and spend above .3 and of q <= 1.
/// Errors: FitImpossible (no amounts, no repeat buyers, all spends equal), Cancelled.
[[nodiscard]] Result<SpendModel> fitSpend(const CustomerSummary& summary, const FitOptions& options,
                                          Progress& progress);

}  // namespace perennial
