#include "core/clv/mortal_stream.h"

#include "core/math/special_functions.h"
#include "core/math/weighted_nodes.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace perennial {

namespace {

constexpr double longestSeries = 1500;  ///< terms; beyond that quadrature is faster
constexpr double deepestStart = 600;    ///< -ln P(N = 0); beyond that it would underflow
constexpr double negligible = 1e-18;

/// E[q^(c (j + deferred))], j = 0, 1, ..., computed when asked for.
class SurvivalMoments {
public:
    explicit SurvivalMoments(const MortalStream& s)
        : s_(s)
    {
    }

    double operator()(std::size_t j)
    {
        while (values_.size() <= j)
            values_.push_back(next());
        return values_[j];
    }

private:
    [[nodiscard]] double next() const
    {
        const double dropouts = static_cast<double>(values_.size()) + s_.deferred;
        if (s_.dropout == 1 && !values_.empty())
            return values_.back() * (s_.b + dropouts - 1) / (s_.a + s_.b + dropouts - 1);
        const double power = s_.dropout * dropouts;
        return std::exp(logGammaDifference(s_.b, power) - logGammaDifference(s_.a + s_.b, power));
    }

    const MortalStream& s_;
    std::vector<double> values_;
};

/// The negative binomial count of an immortal customer, term by term.
struct ImmortalCount {
    double shape;
    double z;            ///< t / (A + t)
    double logNone;      ///< ln P(N = 0)
    double probability;  ///< P(N = n)
    double above;        ///< P(N > n)
    double n = 0;
    double logProbability;

    ImmortalCount(const MortalStream& s, double t)
        : shape(s.shape)
        , z(t / (s.rate + t))
        , logNone(-s.shape * std::log1p(t / s.rate))
        , probability(std::exp(logNone))
        , above(-std::expm1(logNone))
        , logProbability(logNone)
    {
    }
    void advance()
    {
        const double ratio = z * (shape + n) / (n + 1);
        if (logNone > -deepestStart) {
            probability *= ratio;
        } else {
            logProbability += std::log(ratio);
            probability = std::exp(logProbability);
        }
        n += 1;
        above = std::max(0.0, above - probability);
    }
    /// Bound of the sum of P(N > m) over m >= n, once the terms fall: else infinite.
    [[nodiscard]] double tail() const
    {
        const double ratio = std::max(z, z * (shape + n) / (n + 1));
        return ratio < 1 ? probability / ((1 - ratio) * (1 - ratio)) : INFINITY;
    }
    [[nodiscard]] bool suitsSeries() const
    {
        if (-logNone > deepestStart)
            return false;
        const double mean = shape * z / (1 - z);
        const double fall = -std::log(z);
        return mean + 10 * std::sqrt(mean / (1 - z)) + 42 / fall < longestSeries;
    }
};

/// E_p of f(p_c, q_c) where q_c = q^c is the chance to survive a purchase.
template <class Function>
double overDropout(const MortalStream& s, const Function& f)
{
    const BetaNodes nodes = betaNodes(s.a, s.b);
    double sum = 0;
    for (std::size_t i = 0; i < nodes.p.size(); ++i) {
        double p = nodes.p[i];
        double q = nodes.q[i];
        if (s.dropout != 1) {
            const double logSurvival = s.dropout * (p < 0.5 ? std::log1p(-p) : std::log(q));
            q = std::exp(logSurvival);
            p = -std::expm1(logSurvival);
        }
        sum += nodes.weight[i] * (s.deferred != 0 ? q : 1.0) * f(p);
    }
    return sum;
}

double expectedByQuadrature(const MortalStream& s, double t)
{
    const double reach = t / s.rate;
    return overDropout(s, [&](double p) {
        const double small = p * reach;
        // (1 - (1 + p t / A)^-R) / p, whose limit for p -> 0 is R t / A
        return small == 0 ? s.shape * reach : -std::expm1(-s.shape * std::log1p(small)) / p;
    });
}

/// P(N >= 2) of an immortal customer with N ~ NegBin(R, z), z = odds / (1 + odds).
double atLeastTwo(double shape, double odds)
{
    const double z = odds / (1 + odds);
    const double logNone = -shape * std::log1p(odds);
    if (z * (shape + 1) > 0.3)
        return -std::expm1(logNone) - shape * z * std::exp(logNone);
    // a sum of the terms themselves, where their complement would cancel
    double term = std::exp(logNone) * shape * z;
    double sum = 0;
    for (double n = 1; term > negligible * sum; ++n) {
        term *= z * (shape + n) / (n + 1);
        sum += term;
    }
    return sum;
}

/// E[X^2] = E[X] + 2 E[q (1 - e^-u - u e^-u) / p^2] with u = lambda p t.
double secondMomentByQuadrature(const MortalStream& s, double t)
{
    const double reach = t / s.rate;
    const double pairs = overDropout(s, [&](double p) {
        const double small = p * reach;
        if (small * (s.shape + 1) < 1e-17)
            return reach * reach * s.shape * (s.shape + 1) / 2;
        return (1 - p) * atLeastTwo(s.shape, small) / (p * p);
    });
    return expectedByQuadrature(s, t) + 2 * pairs;
}

double expectedBySeries(ImmortalCount count, SurvivalMoments& moments)
{
    double sum = 0;
    for (std::size_t j = 0;; ++j) {
        sum += moments(j) * count.above;
        count.advance();
        if (moments(j) * count.tail() <= negligible * sum)
            return sum;
    }
}

}  // namespace

void MortalStream::expectedPurchases(std::span<const double> times, std::span<double> expected) const
{
    SurvivalMoments moments(*this);
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (!(times[i] > 0)) {
            expected[i] = 0;
        } else if (dropout == 0) {
            expected[i] = shape * times[i] / rate;
        } else {
            const ImmortalCount count(*this, times[i]);
            expected[i] =
                count.suitsSeries() ? expectedBySeries(count, moments) : expectedByQuadrature(*this, times[i]);
        }
    }
}

double MortalStream::secondMoment(double t) const
{
    if (!(t > 0))
        return 0;
    ImmortalCount count(*this, t);
    if (!count.suitsSeries())
        return secondMomentByQuadrature(*this, t);
    SurvivalMoments moments(*this);
    double sum = 0;
    for (std::size_t j = 0;; ++j) {
        const double n = static_cast<double>(j);
        sum += (2 * n + 1) * moments(j) * count.above;
        count.advance();
        if ((2 * n + 1) * moments(j) * count.tail() <= negligible * sum)
            return sum;
    }
}

double MortalStream::survival(double t) const
{
    if (dropout == 0)
        return 1;
    SurvivalMoments moments(*this);
    if (!(t > 0))
        return moments(0);
    ImmortalCount count(*this, t);
    if (!count.suitsSeries())
        return overDropout(*this, [&](double p) { return std::exp(-shape * std::log1p(p * t / rate)); });
    double sum = 0;
    for (std::size_t n = 0;; ++n) {
        sum += moments(n) * count.probability;
        count.advance();
        if (moments(n) * count.tail() <= negligible * sum)
            return sum;
    }
}

double MortalStream::noPurchase(double t) const
{
    return std::exp(-shape * std::log1p(t / rate));
}

void MortalStream::distribution(double t, std::span<double> probability) const
{
    SurvivalMoments moments(*this);
    ImmortalCount count(*this, t);
    double atLeast = 1;  // P(N >= n)
    for (std::size_t n = 0; n < probability.size(); ++n) {
        const double alive = moments(n) * count.probability;
        const double dropped = n == 0 ? 0 : (moments(n - 1) - moments(n)) * atLeast;
        probability[n] = alive + dropped;
        atLeast = count.above;
        count.advance();
    }
}

double MortalStream::discounted(double delta) const
{
    // E[lambda / (delta + lambda p)]: the next purchase at rate lambda, each survived with q
    const GammaNodes rates = gammaNodes(shape);
    return overDropout(*this, [&](double p) {
        double sum = 0;
        for (std::size_t i = 0; i < rates.g.size(); ++i)
            sum += rates.weight[i] * rates.g[i] / (delta * rate + rates.g[i] * p);
        return sum;
    });
}

}  // namespace perennial
