#include "core/clv/parameter_draws.h"

#include "core/clv/maximum_likelihood.h"
#include "core/math/special_functions.h"
#include "core/math/symmetric_matrix.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace perennial {

namespace {

/// A uniform number in (0, 1) made of 53 bits: unlike the distributions of the library it is the same everywhere.
double uniform(std::mt19937_64& generator)
{
    return (static_cast<double>(generator() >> 11) + 0.5) * 0x1p-53;
}

}  // namespace

std::vector<std::vector<double>> parameterDraws(const FitReport& report, std::size_t count, std::uint64_t seed)
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
    std::vector<std::vector<double>> draws;
    while (draws.size() < count) {
        Point z{};
        for (std::size_t i = 0; i < n; ++i)
            z[i] = normalQuantile(uniform(generator));
        for (const double sign : {1.0, -1.0}) {
            std::vector<double> values(n);
            for (std::size_t i = 0; i < n; ++i) {
                double move = 0;
                for (std::size_t j = 0; j <= i; ++j)
                    move += (*factor)[i][j] * z[j];
                const double drawn = report.parameters[i].value * std::exp(sign * move);
                values[i] = std::clamp(drawn, smallestParameter, largestParameter);
            }
            draws.push_back(std::move(values));
        }
    }
    return draws;
}

}  // namespace perennial
