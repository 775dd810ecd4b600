// Expectations over beta and gamma distributions as weighted sums.
//
// The trapezoidal rule in the logit (beta) or the logarithm (gamma) of the variable: integrands of
// the models are analytic in a strip around that axis, so the rule converges geometrically for any
// shape, however close to 0 or however large. Trefethen & Weideman, SIAM Review 56 (2014).
#pragma once

#include <vector>

namespace perennial {

/// p ~ Beta(a, b). E[f(p)] = sum of weight f(p); q = 1 - p without cancellation. f must be bounded and
/// settled where p or q is below e^-80: what lies there stands in one node, however small a or b.
struct BetaNodes {
    std::vector<double> p;
    std::vector<double> q;
    std::vector<double> weight;
};
[[nodiscard]] BetaNodes betaNodes(double a, double b);

/// g ~ Gamma(shape, rate 1); f settled below e^-80.
struct GammaNodes {
    std::vector<double> g;
    std::vector<double> weight;
};
[[nodiscard]] GammaNodes gammaNodes(double shape);

}  // namespace perennial
