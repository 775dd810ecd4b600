// Maximum likelihood of positive parameters, from several starts, with standard errors: shared by
// the repeat-buying models, the spend model and the contract model.
#pragma once

#include "core/clv/model.h"
#include "core/math/objective.h"

#include <optional>

namespace perennial {

struct LikelihoodProblem {
    std::string_view model;  ///< name in errors and in the report
    std::vector<std::string_view> parameters;
    const Objective& logLikelihood;    ///< of the natural parameters
    std::vector<Point> starts;         ///< natural parameters; at least one
    std::optional<Point> nearStart;    ///< close to the maximum: the others only when this one ends badly
    bool bestStartOnly = false;        ///< the others led to the limits on a part of the data, as this one did
    std::optional<Point> priorCentre;  ///< log-normal prior of weak data: its medians
};

/// What numbers can hold: beyond these the models no longer change with the parameter.
inline constexpr double smallestParameter = 1e-7;
inline constexpr double largestParameter = 1e9;

/// Standard deviation of the prior on the logarithm of each parameter: a factor of 4.5 either way.
inline constexpr double priorDeviation = 1.5;

/// Deviation, along a direction of the logarithms in which the likelihood hardly bends (a flat ridge), that
/// draws of the parameters take: a factor of 7.4 either way, far beyond what moves a forecast.
inline constexpr double openDeviation = 2;

/// Searches from the best start, from the others too when that ends badly. The report carries
/// parameters, standard errors, covariance, log-likelihood (without the prior), stop reason and the
/// warnings BoundaryParameter and PriorUsed. Errors: FitImpossible, Cancelled.
[[nodiscard]] Result<FitReport> maximiseLikelihood(const LikelihoodProblem& problem, const FitOptions& options,
                                                   Progress& progress);

/// Names of the parameters so large or small that they only say "no heterogeneity", whatever their value.
[[nodiscard]] std::vector<std::string> parametersAtLimit(const FitReport& report);

/// A report of given parameters; FitImpossible when their number is wrong or one is not finite and positive.
[[nodiscard]] Result<FitReport> givenReport(std::string_view model, std::span<const std::string_view> names,
                                            std::span<const double> values, TimeUnit unit);

/// A copy of a report with other parameter values and nothing that only a fit knows.
[[nodiscard]] FitReport reportAt(const FitReport& report, std::span<const double> values);

}  // namespace perennial
