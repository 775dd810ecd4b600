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
/// point (a forecast, a model's curve). `segments` is what a chart by segment was made from. Of the payback: the
/// customers shown, though what a new customer brings is learnt from all. Linear in customers.
[[nodiscard]] std::optional<PointScope> scopeOfPoint(const Analysis& analysis, const ChartData& chart, std::size_t row,
                                                     const SegmentTable* segments = nullptr);

/// The customers behind neighbouring bars of the distribution.
struct ValueRange {
    std::optional<double> from;   ///< they are worth at least that, major units; none below the first bar
    std::optional<double> to;     ///< they are worth less than that; none above the last bar
    std::uint64_t customers = 0;  ///< of the filter
    double total = 0;             ///< their CLV
    std::string rule;             ///< "clv >= 100 and clv < 250"; empty when both ends are open
};

/// Of the bars `first` to `last` of distributionChart(analysis); nullopt for other charts. Linear in customers.
[[nodiscard]] std::optional<ValueRange> rangeOfBars(const Analysis& analysis, const ChartData& chart, std::size_t first,
                                                    std::size_t last);

/// Of a cell of the cohort triangle: those retained by its type, or, for orders and money, the cohort with the rows
/// of the period (up to the period for the cumulative value).
[[nodiscard]] PointScope scopeOfCell(const Analysis& analysis, const CohortOptions& options, CohortMap::Measure measure,
                                     Month cohort, int period);

/// A point of a retention curve: those retained, of those who could be.
struct RetainedScope {
    Scope base;
    Scope retained;
};

/// Of the average over cohorts, or of one of them; `options` are those of its table.
[[nodiscard]] RetainedScope scopeOfRetained(const Analysis& analysis, const CohortOptions& options, int period,
                                            std::optional<Month> cohort = {});

}  // namespace perennial
