// Spearman's rank correlation.
#pragma once

#include "core/base/figure.h"

#include <span>
#include <vector>

namespace perennial {

/// Ranks from 1; equal values share the mean of their ranks.
[[nodiscard]] std::vector<double> ranksOf(std::span<const double> values);

/// Correlation of the ranks of two columns of equal length; NotApplicable when one does not vary.
[[nodiscard]] Figure rankCorrelation(std::span<const double> a, std::span<const double> b);

}  // namespace perennial
