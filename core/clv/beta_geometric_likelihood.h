// Log-likelihood of BG/NBD and MBG/NBD with exact gradient and Hessian.
#pragma once

#include "core/clv/state_table.h"
#include "core/math/objective.h"

namespace perennial {

/// When a customer may drop out for the first time: what tells MBG/NBD from BG/NBD.
enum class FirstDropout : std::uint8_t { AfterFirstRepeat, AfterFirstPurchase };

/// Fader, Hardie & Lee 2005, eq. 6, and Batislam et al. 2007, eq. 5, written alike:
///   L = Gamma(r+x)/Gamma(r) alpha^r B(a,b+n)/B(a,b) [ (alpha+T)^-(r+x) + k (alpha+t_x)^-(r+x) ]
/// with n = x and k = a/(b+x-1) for x > 0, 0 for x = 0 (BG); n = x+1 and k = a/(b+x) (MBG).
struct BetaGeometricTerms {
    double r = 0;
    double alpha = 0;
    double a = 0;
    double b = 0;
    FirstDropout first = FirstDropout::AfterFirstRepeat;

    /// n: the dropout chances that a customer alive has survived.
    [[nodiscard]] double survived(double x) const { return first == FirstDropout::AfterFirstPurchase ? x + 1 : x; }
    /// Is there a dropout chance that may have taken a customer with x repeats?
    [[nodiscard]] bool mayBeGone(double x) const { return survived(x) > 0; }
    /// ln of odds of being gone: ln k + (r+x) ln((alpha+T)/(alpha+t_x)); needs mayBeGone(x).
    [[nodiscard]] double logOddsGone(const CustomerState& c) const;
    [[nodiscard]] double logLikelihood(const CustomerState& c) const;
};

/// The log-likelihood of a table at natural parameters (r, alpha, a, b).
class BetaGeometricLikelihood final : public Objective {
public:
    BetaGeometricLikelihood(const StateTable& table, FirstDropout first);
    [[nodiscard]] std::size_t dimension() const override { return 4; }
    [[nodiscard]] Derivatives evaluate(const Point& at) const override;

private:
    const StateTable& table_;
    FirstDropout first_;
    std::vector<FrequencyGroup> groups_;
    double customers_ = 0;
};

}  // namespace perennial
