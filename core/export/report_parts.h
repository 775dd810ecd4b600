// What a report is drawn from: its charts and its longest list, worked out once for all of its sections.
#pragma once

#include "core/analysis/chart_data.h"
#include "core/retention/at_risk.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace perennial {

/// Charts that the data yield nothing for are empty.
struct ReportParts {
    ChartData distribution;
    ChartData concentration;
    ChartData cost;           ///< by channel, or by the segmentation in front
    ChartData segments;       ///< of the segmentation in front
    ChartData boardSegments;  ///< the largest of them
    ChartData rfm;
    ChartData cohorts;
    ChartData retention;
    ChartData survival;
    ChartData ltvByAge;
    ChartData payback;
    ChartData forecast;
    ChartData newAndReturning;
    ChartData valueAndCost;
    std::vector<AtRiskCustomer> fading;  ///< valuable and going, of the segment filter; the largest loss first
    std::uint64_t belowZero = 0;         ///< customers of the filter whose value is negative
};

/// Errors: Cancelled.
[[nodiscard]] Result<std::shared_ptr<const ReportParts>> reportParts(const Analysis& analysis, Progress& progress);

}  // namespace perennial
