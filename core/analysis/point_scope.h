// The customers and rows behind one point of a chart.
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/evidence.h"

#include <optional>

namespace perennial {

/// What stands behind a point.
struct PointScope {
    Scope scope;
    bool hasRows = false;  ///< the rows of the scope, summed, are the money of the point
};

/// Of a point of a chart made from `analysis`, by the row of its table; nullopt where customers do not make the
/// point (a forecast, a model's curve). `segments` is what a chart by segment was made from. Linear in customers.
[[nodiscard]] std::optional<PointScope> scopeOfPoint(const Analysis& analysis, const ChartData& chart, std::size_t row,
                                                     const SegmentTable* segments = nullptr);

/// Of a cell of the cohort triangle: those retained by its type, or, for orders and money, the cohort with the rows
/// of the period (up to the period for the cumulative value).
[[nodiscard]] PointScope scopeOfCell(const Analysis& analysis, const CohortOptions& options, CohortMap::Measure measure,
                                     Month cohort, int period);

}  // namespace perennial
