// The customers as a table: what `perennial customers` and the window export.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/table.h"

namespace perennial {

/// What is worked out for each base customer only when the table leaves the program. Columns parallel to the
/// base; empty where the method of the values knows no such figure (a formula, no amounts, no model).
struct CustomerOutlook {
    CustomerIntervals intervals;          ///< 90 %, over the horizon
    std::vector<float> nextPurchaseDays;  ///< NaN: more probably than not there is none
    std::vector<float> lifetimeResidual;  ///< major units, margin, the whole life to come
};
/// Errors: Cancelled.
[[nodiscard]] Result<CustomerOutlook> customerOutlook(const Analysis& analysis, Progress& progress);

/// One row per base customer; the table keeps a reference to `analysis`. An empty cell of a row has its reason
/// in the column "reason". Errors: Cancelled.
[[nodiscard]] Result<Table> customerTable(const Analysis& analysis, Progress& progress);

}  // namespace perennial
