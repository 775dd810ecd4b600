// 90 % prediction intervals: what the future may bring besides what is expected.
//
// Totals carry both uncertainties: that of the parameters (weighted draws, parameter_draws.h) and that of
// the customers' own behaviour (variance of the sum, independent given the parameters). A single customer's interval is
// its predictive distribution at the fitted parameters, against which theirs is small.
#pragma once

#include "core/clv/prediction.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace perennial {

inline constexpr double intervalLevel = 0.90;

struct Interval {
    double lower = 0;
    double upper = 0;

    bool operator==(const Interval&) const = default;
};

/// Of the sum over the customers of one group.
struct GroupInterval {
    Interval purchases;                ///< over the horizon
    std::optional<Interval> residual;  ///< major units; none where residualDefined has no value
};

struct GroupIntervals {
    std::vector<GroupInterval> groups;
    Figure residualDefined = 0.0;      ///< or the reason: no amounts, no spend model, infinite variance (p x + q <= 2)
    bool parameterUncertainty = true;  ///< false: the report has no covariance, only sampling is in the intervals
};

struct IntervalOptions {
    std::uint64_t seed = 20240229;
    std::size_t draws = 0;          ///< of the parameters; 0: 200
    std::size_t sampleFrom = 4000;  ///< of a larger base, every n-th customer of each group stands for its neighbours
    const Predictions* all = nullptr;  ///< predictions of the whole base, where they are at hand: centres of a sample
};

/// Intervals for totals by group. `groupOf` has one entry below `groups` per customer; empty: all are group 0.
/// The same seed gives the same intervals. Errors: those of predict(), OptionInvalid.
[[nodiscard]] Result<GroupIntervals> groupIntervals(const CustomerSummary& summary, const FittedModel& model,
                                                    const SpendModel* spend, const PredictionTerms& terms,
                                                    std::span<const std::uint32_t> groupOf, std::size_t groups,
                                                    const IntervalOptions& options, Progress& progress);

/// One entry per customer. Purchases are whole counts: the 5 % and 95 % quantiles, so that at least
/// 90 % of customers lie within. Value: no purchase with its probability, else a gamma distribution
/// with the right mean and variance. NaN where undefined. `all`: the predictions, where they are at hand.
struct CustomerIntervals {
    std::vector<float> purchasesLower;
    std::vector<float> purchasesUpper;
    std::vector<float> residualLower;  ///< empty when money is undefined
    std::vector<float> residualUpper;
};
[[nodiscard]] Result<CustomerIntervals> customerIntervals(const CustomerSummary& summary, const FittedModel& model,
                                                          const SpendModel* spend, const PredictionTerms& terms,
                                                          Progress& progress, const Predictions* all = nullptr);

}  // namespace perennial
