#include "core/clv/beta_geometric_likelihood.h"

#include "core/math/parallel.h"
#include "core/math/special_functions.h"

#include <cmath>

namespace perennial {

namespace {

enum : std::size_t { iShape, iScale, iA, iB };

/// ln B(a, b+n) / B(a, b) and ln Gamma(r+x) / Gamma(r), for all customers of one frequency.
void addFrequencyTerms(Derivatives& d, const BetaGeometricTerms& m, double x, double weight)
{
    const double n = m.survived(x);
    const double ab = m.a + m.b;
    d.value += weight * (logGammaDifference(m.r, x) + logGammaDifference(m.b, n) - logGammaDifference(ab, n));
    const double digammaAb = digammaDifference(ab, n);
    d.gradient[iShape] += weight * digammaDifference(m.r, x);
    d.gradient[iA] -= weight * digammaAb;
    d.gradient[iB] += weight * (digammaDifference(m.b, n) - digammaAb);
    const double trigammaAb = trigammaDifference(ab, n);
    d.hessian[iShape][iShape] += weight * trigammaDifference(m.r, x);
    d.hessian[iA][iA] -= weight * trigammaAb;
    d.hessian[iB][iB] += weight * (trigammaDifference(m.b, n) - trigammaAb);
    d.addMixed(iA, iB, -weight * trigammaAb);
}

/// ln alpha^r for every customer.
void addScaleTerms(Derivatives& d, const BetaGeometricTerms& m, double customers)
{
    d.value += customers * m.r * std::log(m.alpha);
    d.gradient[iShape] += customers * std::log(m.alpha);
    d.gradient[iScale] += customers * m.r / m.alpha;
    d.addMixed(iShape, iScale, customers / m.alpha);
    d.hessian[iScale][iScale] -= customers * m.r / (m.alpha * m.alpha);
}

/// -(r+x) ln(alpha+T) + ln(1 + odds of being gone), of one state.
void addStateTerms(Derivatives& d, const BetaGeometricTerms& m, const CustomerState& c, double weight)
{
    const double shape = m.r + c.frequency;
    const double inverseAge = 1 / (m.alpha + c.age);
    const double logAge = std::log(m.alpha + c.age);
    d.value -= weight * shape * logAge;
    d.gradient[iShape] -= weight * logAge;
    d.gradient[iScale] -= weight * shape * inverseAge;
    d.hessian[iScale][iScale] += weight * shape * inverseAge * inverseAge;
    d.hessian[iShape][iScale] -= weight * inverseAge;
    if (!m.mayBeGone(c.frequency))
        return;

    const double logOdds = m.logOddsGone(c);
    const double gone = logistic(logOdds);
    d.value += weight * log1pExp(logOdds);
    const double inverseRecency = 1 / (m.alpha + c.recency);
    const double inverseB = 1 / (m.b + m.survived(c.frequency) - 1);
    const double logRatio = std::log1p((c.age - c.recency) * inverseRecency);
    const double slope[4] = {logRatio, shape * (inverseAge - inverseRecency), 1 / m.a, -inverseB};
    for (std::size_t i = 0; i < 4; ++i) {
        d.gradient[i] += weight * gone * slope[i];
        for (std::size_t j = i; j < 4; ++j)
            d.hessian[i][j] += weight * gone * (1 - gone) * slope[i] * slope[j];
    }
    d.hessian[iShape][iScale] += weight * gone * (inverseAge - inverseRecency);
    d.hessian[iScale][iScale] += weight * gone * shape * (inverseRecency * inverseRecency - inverseAge * inverseAge);
    d.hessian[iA][iA] -= weight * gone / (m.a * m.a);
    d.hessian[iB][iB] += weight * gone * inverseB * inverseB;
}

}  // namespace

double BetaGeometricTerms::logOddsGone(const CustomerState& c) const
{
    return std::log(a) - std::log(b + survived(c.frequency) - 1)
           + (r + c.frequency) * std::log1p((c.age - c.recency) / (alpha + c.recency));
}

double BetaGeometricTerms::logLikelihood(const CustomerState& c) const
{
    const double x = c.frequency;
    const double n = survived(x);
    // alpha^r (alpha+T)^-(r+x), with the two powers of r joined so that huge alpha does not cancel
    const double alive = logGammaDifference(r, x) + logGammaDifference(b, n) - logGammaDifference(a + b, n)
                         - r * std::log1p(c.age / alpha) - x * std::log(alpha + c.age);
    return mayBeGone(x) ? alive + log1pExp(logOddsGone(c)) : alive;
}

BetaGeometricLikelihood::BetaGeometricLikelihood(const StateTable& table, FirstDropout first)
    : table_(table)
    , first_(first)
    , groups_(frequencyGroups(table))
{
    for (const double w : table.weight)
        customers_ += w;
}

Derivatives BetaGeometricLikelihood::evaluate(const Point& at) const
{
    const BetaGeometricTerms m{at[iShape], at[iScale], at[iA], at[iB], first_};
    constexpr std::size_t chunkSize = 8192;
    std::vector<Derivatives> parts((table_.size() + chunkSize - 1) / chunkSize);
    forEachChunk(table_.size(), chunkSize, [&](std::size_t chunk, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            addStateTerms(parts[chunk], m, table_.states[i], table_.weight[i]);
    });
    Derivatives total;
    for (const Derivatives& part : parts)
        total += part;
    // the states fill the upper triangle only
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = i + 1; j < 4; ++j)
            total.hessian[j][i] = total.hessian[i][j];
    addScaleTerms(total, m, customers_);
    for (const FrequencyGroup& group : groups_)
        addFrequencyTerms(total, m, group.frequency, group.weight);
    return total;
}

}  // namespace perennial
