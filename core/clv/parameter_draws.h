// Draws of a model's parameters: what else the data could have meant.
#pragma once

#include "core/clv/model.h"
#include "core/clv/state_table.h"

#include <cstdint>
#include <vector>

namespace perennial {

/// `count` sets of parameters around the fitted ones from the normal approximation of their logarithms, in
/// antithetic pairs, the same for the same seed on every machine. Empty when the report has no covariance
/// (given parameters).
[[nodiscard]] std::vector<std::vector<double>> parameterDraws(const FitReport& report, std::size_t count,
                                                              std::uint64_t seed);

/// Draws with weights of sum 1; both empty when there is no covariance.
struct WeightedDraws {
    std::vector<std::vector<double>> values;
    std::vector<double> weight;
};

/// Equal weights: the normal approximation as it is.
[[nodiscard]] WeightedDraws equallyWeighted(const FitReport& report, std::size_t count, std::uint64_t seed);

/// Importance sampling: draws of a slightly wider normal distribution, each weighted by the likelihood of
/// `table` (and the prior of the fit) over its density. Follows a curved or flat ridge, where the normal
/// approximation leaves it. `table` holds all customers of the fit, in the unit of the report.
[[nodiscard]] WeightedDraws likelihoodWeighted(const FittedModel& model, const StateTable& table, std::size_t count,
                                               std::uint64_t seed);

}  // namespace perennial
