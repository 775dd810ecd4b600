// The odds that a customer of the Pareto/NBD has dropped out unseen:
//   D = s (alpha+T)^R (beta+T)^s  integral from t_x to T of (alpha+y)^-R (beta+y)^-(s+1) dy,  R = r + x,
// so that L = alive (1 + D) and P(alive) = 1 / (1 + D).
//
// Fader & Hardie (2005) write the integral as a difference of two 2F1, which cancels for large x and
// is singular where alpha = beta. Here it is taken as it stands: all terms are positive, and in the
// logarithm of min(alpha, beta) + y the integrand is analytic in the strip of half-width pi, so that
// a few Gauss-Legendre panels give it to machine precision at any parameters.
#pragma once

#include "core/math/derivatives.h"

namespace perennial {

/// Places of the parameters in gradients and Hessians of the Pareto/NBD.
enum ParetoIndex : std::size_t { iR, iAlpha, iS, iBeta };

struct ParetoOdds {
    double alpha = 0;
    double beta = 0;
    double shape = 0;  ///< R = r + x
    double s = 0;
    double from = 0;  ///< t_x
    double to = 0;    ///< T
};

/// ln D; -infinity where from = to.
[[nodiscard]] double logOdds(const ParetoOdds& o);

/// ln D with derivatives by (R, alpha, s, beta). Needs from < to.
[[nodiscard]] Derivatives logOddsWithDerivatives(const ParetoOdds& o);

}  // namespace perennial
