#include "core/math/special_functions.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>
#include <cmath>

namespace perennial {

namespace {

namespace policies = boost::math::policies;
/// Double arithmetic throughout, and numbers instead of exceptions: the callers look at the result.
using Plain =
    policies::policy<policies::promote_double<false>, policies::overflow_error<policies::ignore_error>,
                     policies::pole_error<policies::ignore_error>, policies::domain_error<policies::ignore_error>>;

/// From here on Stirling's series with six terms is exact to double precision.
constexpr double stirlingFrom = 12;
/// Up to this many steps a difference is a plain sum, which cannot cancel.
constexpr double sumUpTo = 16;

bool isSmallWhole(double d)
{
    return d <= sumUpTo && d == std::floor(d);
}

/// Tail of Stirling's series of ln Gamma: sum of B_2k / (2k (2k-1) z^(2k-1)).
double stirlingTail(double z)
{
    const double i = 1 / z;
    const double i2 = i * i;
    return i * (1.0 / 12 - i2 * (1.0 / 360 - i2 * (1.0 / 1260 - i2 * (1.0 / 1680 - i2 * (1.0 / 1188)))));
}

/// Part of the digamma series behind ln z - 1 / (2 z).
double digammaTail(double z)
{
    const double i2 = 1 / (z * z);
    return -i2 * (1.0 / 12 - i2 * (1.0 / 120 - i2 * (1.0 / 252 - i2 * (1.0 / 240 - i2 * (1.0 / 132)))));
}

/// Part of the trigamma series behind 1 / z + 1 / (2 z^2).
double trigammaTail(double z)
{
    const double i = 1 / z;
    const double i2 = i * i;
    return i * i2 * (1.0 / 6 - i2 * (1.0 / 30 - i2 * (1.0 / 42 - i2 * (1.0 / 30 - i2 * (5.0 / 66)))));
}

}  // namespace

double logGamma(double z)
{
    return boost::math::lgamma(z, Plain());
}

double digamma(double z)
{
    return boost::math::digamma(z, Plain());
}

double trigamma(double z)
{
    return boost::math::trigamma(z, Plain());
}

double logGammaDifference(double z, double d)
{
    if (isSmallWhole(d)) {
        double sum = 0;
        for (double i = 0; i < d; ++i)
            sum += std::log(z + i);
        return sum;
    }
    if (z < stirlingFrom)
        return logGamma(z + d) - logGamma(z);
    return (z + d - 0.5) * std::log1p(d / z) + d * (std::log(z) - 1) + stirlingTail(z + d) - stirlingTail(z);
}

double digammaDifference(double z, double d)
{
    if (isSmallWhole(d)) {
        double sum = 0;
        for (double i = 0; i < d; ++i)
            sum += 1 / (z + i);
        return sum;
    }
    if (z < stirlingFrom)
        return digamma(z + d) - digamma(z);
    return std::log1p(d / z) + d / (2 * z * (z + d)) + digammaTail(z + d) - digammaTail(z);
}

double trigammaDifference(double z, double d)
{
    if (isSmallWhole(d)) {
        double sum = 0;
        for (double i = 0; i < d; ++i)
            sum -= 1 / ((z + i) * (z + i));
        return sum;
    }
    if (z < stirlingFrom)
        return trigamma(z + d) - trigamma(z);
    const double w = z + d;
    return -d / (z * w) - d * (z + w) / (2 * z * z * w * w) + trigammaTail(w) - trigammaTail(z);
}

double log1pExp(double x)
{
    return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
}

double logistic(double x)
{
    if (x >= 0)
        return 1 / (1 + std::exp(-x));
    const double e = std::exp(x);
    return e / (1 + e);
}

double logSumExp(double a, double b)
{
    const double high = std::max(a, b);
    if (std::isinf(high))
        return high;
    return high + std::log1p(std::exp(std::min(a, b) - high));
}

double relativeDecay(double z)
{
    return z == 0 ? 1 : -std::expm1(-z) / z;
}

double normalProbability(double z)
{
    return 0.5 * boost::math::erfc(-z / std::sqrt(2.0), Plain());
}

double gammaQuantile(double shape, double p)
{
    return boost::math::gamma_p_inv(shape, p, Plain());
}

double chiSquareTail(double x, double freedom)
{
    return boost::math::gamma_q(freedom / 2, x / 2, Plain());
}

double studentQuantile(double p, double freedom)
{
    const double tail = std::min(p, 1 - p);
    const double x = boost::math::ibeta_inv(freedom / 2, 0.5, 2 * tail, Plain());
    const double t = std::sqrt(freedom * (1 - x) / x);
    return p < 0.5 ? -t : t;
}

double normalQuantile(double p)
{
    return -std::sqrt(2.0) * boost::math::erfc_inv(2 * p, Plain());
}

}  // namespace perennial
