// Predictions of distinct states, from which columns and totals are made.
#pragma once

#include "core/clv/month_grid.h"
#include "core/clv/state_table.h"

namespace perennial {

/// What is worked out once per distinct state.
struct StatePrediction {
    double alive = 0;       ///< P(alive)
    double noPurchase = 0;  ///< P(no purchase in 12 months)
    double purchases = 0;   ///< over the horizon
    double discounted = 0;  ///< the same, discounted month by month
};

/// All states of a table on two threads. Empty when cancelled.
[[nodiscard]] std::vector<StatePrediction> predictStates(const StateTable& table, const FittedModel& model,
                                                         const MonthGrid& grid, const PredictionTerms& terms,
                                                         Progress& progress);

}  // namespace perennial
