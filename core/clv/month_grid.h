// The months of a horizon with their discount factors.
#pragma once

#include "core/clv/prediction.h"

#include <span>
#include <vector>

namespace perennial {

/// Month k ends after k months and is discounted by (1+d)^(k/12); the last month of a horizon that is
/// no whole number of months ends with the horizon.
struct MonthGrid {
    std::vector<double> ends;  ///< in the unit of the model
    std::vector<double> discount;

    MonthGrid(const PredictionTerms& terms, TimeUnit unit);
    /// sum over k of (purchases in month k) x discount k
    [[nodiscard]] double discounted(std::span<const double> cumulative) const;
};

}  // namespace perennial
