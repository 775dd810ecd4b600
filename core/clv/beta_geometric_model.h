// BG/NBD and MBG/NBD as fitted models; they differ in FirstDropout only.
#pragma once

#include "core/clv/beta_geometric_likelihood.h"
#include "core/clv/mortal_stream.h"

namespace perennial {

class BetaGeometricModel final : public FittedModel {
public:
    /// The report's parameters are r, alpha, a, b > 0.
    BetaGeometricModel(FitReport report, FirstDropout first);

    [[nodiscard]] const FitReport& report() const override { return report_; }
    [[nodiscard]] bool oneTimeBuyersAlwaysAlive() const override;
    [[nodiscard]] double logLikelihood(const CustomerState& c) const override { return terms_.logLikelihood(c); }
    [[nodiscard]] double probabilityAlive(const CustomerState& c) const override;
    void expectedPurchasesAlive(double frequency, double age, std::span<const double> times, const Dynamics& d,
                                std::span<double> expected) const override;
    [[nodiscard]] double survivalAlive(double frequency, double age, double t, const Dynamics& d) const override;
    [[nodiscard]] double noPurchaseAlive(double frequency, double age, double t) const override;
    void purchaseDistributionAlive(double frequency, double age, double t,
                                   std::span<double> probability) const override;
    [[nodiscard]] double secondMomentAlive(double frequency, double age, double t) const override;
    [[nodiscard]] Figure discountedResidualAlive(double frequency, double age, double delta) const override;
    [[nodiscard]] double expectedPurchasesNew(double t, const Dynamics& d) const override;
    [[nodiscard]] double probabilityAliveNew(double t, const Dynamics& d) const override;
    [[nodiscard]] std::unique_ptr<FittedModel> withParameters(std::span<const double> values) const override;

private:
    /// Posterior of a customer alive at `age`.
    [[nodiscard]] MortalStream living(double frequency, double age, double dropout) const;
    [[nodiscard]] MortalStream newcomer(double dropout) const;

    FitReport report_;
    BetaGeometricTerms terms_;
};

template <FirstDropout first>
Result<std::unique_ptr<FittedModel>> fitBetaGeometric(const CustomerSummary& summary, const FitOptions& options,
                                                      Progress& progress);
template <FirstDropout first>
Result<std::unique_ptr<FittedModel>> betaGeometricAt(std::span<const double> parameters, TimeUnit unit);

}  // namespace perennial
