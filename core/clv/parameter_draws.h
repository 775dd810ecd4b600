// Draws of a model's parameters from the normal approximation of their logarithms.
#pragma once

#include "core/clv/model.h"

#include <cstdint>
#include <vector>

namespace perennial {

/// `count` sets of parameters around the fitted ones, in antithetic pairs, the same for the same seed
/// on every machine. Empty when the report has no covariance (given parameters, or not determined).
[[nodiscard]] std::vector<std::vector<double>> parameterDraws(const FitReport& report, std::size_t count,
                                                              std::uint64_t seed);

}  // namespace perennial
