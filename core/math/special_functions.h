// Special functions of the models, stable at huge and at tiny arguments.
#pragma once

namespace perennial {

/// ln Gamma(z), z > 0.
[[nodiscard]] double logGamma(double z);
/// psi(z) = d/dz ln Gamma(z), z > 0.
[[nodiscard]] double digamma(double z);
/// psi'(z), z > 0.
[[nodiscard]] double trigamma(double z);

/// ln Gamma(z + d) - ln Gamma(z) for z > 0, d >= 0, without the cancellation of the two logarithms
/// where z is much larger than d. Stirling's series (Abramowitz & Stegun 6.1.40) differenced term by term.
[[nodiscard]] double logGammaDifference(double z, double d);
/// psi(z + d) - psi(z), the same way.
[[nodiscard]] double digammaDifference(double z, double d);
/// psi'(z + d) - psi'(z), the same way; never positive.
[[nodiscard]] double trigammaDifference(double z, double d);

/// ln(1 + e^x) without overflow.
[[nodiscard]] double log1pExp(double x);
/// 1 / (1 + e^-x) without overflow.
[[nodiscard]] double logistic(double x);
/// ln(e^a + e^b) without overflow.
[[nodiscard]] double logSumExp(double a, double b);
/// (1 - e^-z) / z, 1 at z = 0; any real z.
[[nodiscard]] double relativeDecay(double z);

/// Distribution function of the standard normal distribution, and its quantile for 0 < p < 1.
[[nodiscard]] double normalProbability(double z);
[[nodiscard]] double normalQuantile(double p);
/// Quantile of Gamma(shape, rate 1), 0 < p < 1.
[[nodiscard]] double gammaQuantile(double shape, double p);
/// P(chi-square with `freedom` >= 1 degrees of freedom > x), x >= 0.
[[nodiscard]] double chiSquareTail(double x, double freedom);
/// Quantile of Student's t with `freedom` >= 1 degrees of freedom, 0 < p < 1.
[[nodiscard]] double studentQuantile(double p, double freedom);

}  // namespace perennial
