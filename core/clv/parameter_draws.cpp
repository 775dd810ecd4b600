#include "core/clv/parameter_draws.h"

#include "core/clv/maximum_likelihood.h"
#include "core/clv/state_walk.h"
#include "core/math/special_functions.h"
#include "core/math/symmetric_matrix.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace perennial {

namespace {

/// A uniform number in (0, 1) made of 53 bits: unlike the distributions of the library it is the same everywhere.
double uniform(std::mt19937_64& generator)
{
    return (static_cast<double>(generator() >> 11) + 0.5) * 0x1p-53;
}

struct NormalDraws {
    std::vector<std::vector<double>> values;
    std::vector<double> halfSquare;  ///< z'z / 2 of the standard normal vector behind each
};

/// With deviations `scale` times those of the report.
NormalDraws normalDraws(const FitReport& report, std::size_t count, std::uint64_t seed, double scale)
{
    const std::size_t n = report.parameters.size();
    if (report.logCovariance.size() != n * n)
        return {};
    Matrix covariance{};
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            covariance[i][j] = report.logCovariance[i * n + j];
    const auto factor = choleskyFactor(covariance, n);
    if (!factor)
        return {};
    std::mt19937_64 generator(seed);
    NormalDraws draws;
    while (draws.values.size() < count) {
        Point z{};
        double square = 0;
        for (std::size_t i = 0; i < n; ++i) {
            z[i] = normalQuantile(uniform(generator));
            square += z[i] * z[i];
        }
        for (const double sign : {scale, -scale}) {
            std::vector<double> values(n);
            for (std::size_t i = 0; i < n; ++i) {
                double move = 0;
                for (std::size_t j = 0; j <= i; ++j)
                    move += (*factor)[i][j] * z[j];
                const double drawn = report.parameters[i].value * std::exp(sign * move);
                values[i] = std::clamp(drawn, smallestParameter, largestParameter);
            }
            draws.values.push_back(std::move(values));
            draws.halfSquare.push_back(square / 2);
        }
    }
    return draws;
}

double logLikelihoodOf(const FittedModel& model, const StateTable& table)
{
    std::vector<double> parts(chunksOf(table));
    forEachChunk(table.size(), statesPerChunk, [&](std::size_t chunk, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            parts[chunk] += table.weight[i] * model.logLikelihood(table.states[i]);
    });
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}

double logPrior(const FitReport& report, const std::vector<double>& values)
{
    double sum = 0;
    for (std::size_t i = 0; i < report.logPriorCentre.size(); ++i) {
        const double z = (std::log(values[i]) - report.logPriorCentre[i]) / priorDeviation;
        sum -= z * z / 2;
    }
    return sum;
}

}  // namespace

std::vector<std::vector<double>> parameterDraws(const FitReport& report, std::size_t count, std::uint64_t seed)
{
    return normalDraws(report, count, seed, 1).values;
}

WeightedDraws equallyWeighted(const FitReport& report, std::size_t count, std::uint64_t seed)
{
    WeightedDraws draws{parameterDraws(report, count, seed), {}};
    draws.weight.assign(draws.values.size(), 1 / static_cast<double>(draws.values.size()));
    return draws;
}

WeightedDraws likelihoodWeighted(const FittedModel& model, const StateTable& table, std::size_t count,
                                 std::uint64_t seed)
{
    constexpr double wider = 1.2;  // a proposal lighter in the tails than its target would give a few draws all weight
    NormalDraws proposal = normalDraws(model.report(), count, seed, wider);
    std::vector<double> logWeight;
    for (std::size_t k = 0; k < proposal.values.size(); ++k) {
        const auto at = model.withParameters(proposal.values[k]);
        const double target = logLikelihoodOf(*at, table) + logPrior(model.report(), proposal.values[k]);
        logWeight.push_back(std::isfinite(target) ? target + proposal.halfSquare[k] : -INFINITY);
    }
    if (logWeight.empty())
        return {};
    const double largest = *std::ranges::max_element(logWeight);
    WeightedDraws draws{std::move(proposal.values), {}};
    double sum = 0;
    for (const double w : logWeight) {
        draws.weight.push_back(std::exp(w - largest));
        sum += draws.weight.back();
    }
    for (double& w : draws.weight)
        w /= sum;
    return draws;
}

}  // namespace perennial
