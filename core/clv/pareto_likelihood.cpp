#include "core/clv/pareto_likelihood.h"

#include "core/math/parallel.h"
#include "core/math/special_functions.h"

#include <cmath>

namespace perennial {

namespace {

/// ln of alpha^r (alpha+T)^-(r+x) beta^s (beta+T)^-s, upper triangle only.
void addAliveTerms(Derivatives& d, const ParetoTerms& m, const CustomerState& c, double weight)
{
    const double shape = m.r + c.frequency;
    const double inverseAlpha = 1 / (m.alpha + c.age);
    const double inverseBeta = 1 / (m.beta + c.age);
    const double growthAlpha = std::log1p(c.age / m.alpha);
    const double growthBeta = std::log1p(c.age / m.beta);
    const double lossAlpha = c.age * inverseAlpha / m.alpha;  // 1/alpha - 1/(alpha+T)
    const double lossBeta = c.age * inverseBeta / m.beta;
    d.value -= weight * (m.r * growthAlpha + c.frequency * std::log(m.alpha + c.age) + m.s * growthBeta);
    d.gradient[iR] -= weight * growthAlpha;
    d.gradient[iAlpha] += weight * (m.r * lossAlpha - c.frequency * inverseAlpha);
    d.gradient[iS] -= weight * growthBeta;
    d.gradient[iBeta] += weight * m.s * lossBeta;
    d.hessian[iR][iAlpha] += weight * lossAlpha;
    d.hessian[iAlpha][iAlpha] += weight * (shape * inverseAlpha * inverseAlpha - m.r / (m.alpha * m.alpha));
    d.hessian[iS][iBeta] += weight * lossBeta;
    d.hessian[iBeta][iBeta] += weight * m.s * (inverseBeta * inverseBeta - 1 / (m.beta * m.beta));
}

/// ln(1 + D), upper triangle only.
void addGoneTerms(Derivatives& d, const ParetoTerms& m, const CustomerState& c, double weight)
{
    if (!(c.age > c.recency))
        return;
    const Derivatives odds = logOddsWithDerivatives(m.odds(c));
    const double gone = logistic(odds.value);
    d.value += weight * log1pExp(odds.value);
    for (std::size_t i = 0; i < 4; ++i) {
        d.gradient[i] += weight * gone * odds.gradient[i];
        for (std::size_t j = i; j < 4; ++j)
            d.hessian[i][j] += weight * gone * (odds.hessian[i][j] + (1 - gone) * odds.gradient[i] * odds.gradient[j]);
    }
}

}  // namespace

double ParetoTerms::logLikelihood(const CustomerState& c) const
{
    return logGammaDifference(r, c.frequency) - r * std::log1p(c.age / alpha) - c.frequency * std::log(alpha + c.age)
           - s * std::log1p(c.age / beta) + log1pExp(logOdds(odds(c)));
}

ParetoLikelihood::ParetoLikelihood(const StateTable& table)
    : table_(table)
    , groups_(frequencyGroups(table))
{
}

Derivatives ParetoLikelihood::evaluate(const Point& at) const
{
    const ParetoTerms m{at[iR], at[iAlpha], at[iS], at[iBeta]};
    constexpr std::size_t chunkSize = 1024;
    std::vector<Derivatives> parts((table_.size() + chunkSize - 1) / chunkSize);
    forEachChunk(table_.size(), chunkSize, [&](std::size_t chunk, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            addAliveTerms(parts[chunk], m, table_.states[i], table_.weight[i]);
            addGoneTerms(parts[chunk], m, table_.states[i], table_.weight[i]);
        }
    });
    Derivatives total;
    for (const Derivatives& part : parts)
        total += part;
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = i + 1; j < 4; ++j)
            total.hessian[j][i] = total.hessian[i][j];
    for (const FrequencyGroup& group : groups_) {
        total.value += group.weight * logGammaDifference(m.r, group.frequency);
        total.gradient[iR] += group.weight * digammaDifference(m.r, group.frequency);
        total.hessian[iR][iR] += group.weight * trigammaDifference(m.r, group.frequency);
    }
    return total;
}

}  // namespace perennial
