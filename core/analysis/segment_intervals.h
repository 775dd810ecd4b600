// How sure the forecast of each segment is.
#pragma once

#include "core/analysis/analysis.h"

#include <optional>

namespace perennial {

/// 90 % intervals of purchases and residual value over the horizon, one per segment (a segment without customers
/// has 0 .. 0). None for a formula method or without a model. Errors: Cancelled.
[[nodiscard]] Result<std::optional<GroupIntervals>>
segmentIntervals(const Analysis& analysis, const Segmentation& segmentation, Progress& progress);

}  // namespace perennial
