// Gamma-Gamma model of spend per occasion. Fader & Hardie 2013, "The Gamma-Gamma Model of Monetary
// Value". Fitted on customers with x > 0 and m_x > 0; the first occasion is left out of the mean.
#pragma once

#include "core/clv/model.h"

namespace perennial {

/// Of frequency and spend; above it the model's independence does not hold (FitWarning).
inline constexpr double strongCorrelation = 0.3;

class SpendModel {
public:
    SpendModel() = default;
    /// At given p, q, v > 0 (v in major units of money).
    SpendModel(double p, double q, double v);
    /// The model that a fit reported, of p, q, v > 0.
    explicit SpendModel(FitReport report);

    /// E[M | x, m_x]; for x = 0 the population mean. Undefined (SpendShapeTooSmall) when q <= 1.
    [[nodiscard]] Figure expectedSpend(double frequency, double meanSpend) const;
    /// E[M] = p v / (q - 1); undefined when q <= 1.
    [[nodiscard]] Figure populationMean() const;
    /// Moments of what a customer spends per occasion, from its posterior (Fader & Hardie 2013): its own
    /// mean z has E[z] = expectedSpend, and a single occasion has variance z^2 / p around z.
    struct Moments {
        double meanSquare = 0;        ///< E[z^2]
        double occasionVariance = 0;  ///< E[z^2] / p
    };
    /// SpendShapeTooSmall where they are infinite (p x + q <= 2).
    [[nodiscard]] std::expected<Moments, Reason> spendMoments(double frequency, double meanSpend) const;
    [[nodiscard]] double logLikelihood(double frequency, double meanSpend) const;
    [[nodiscard]] const FitReport& report() const { return report_; }

private:
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
