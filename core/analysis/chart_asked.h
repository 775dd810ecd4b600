// Charts by name that an analysis alone does not yield: of one customer, between two dates, around a what-if result.
// Private to this room.
#pragma once

#include "core/analysis/chart_data.h"

namespace perennial::charts {

/// Of the segmentation in front where customers move between its segments, else of RFM. Empty (TooFewRows of history)
/// where nobody had bought by then.
[[nodiscard]] Result<ChartData> movementSince(const Analysis& analysis, const ChartRequest& request);
[[nodiscard]] Result<ChartData> flowSince(const Analysis& analysis, const ChartRequest& request);

/// Errors: UnknownName {"customer", key}.
[[nodiscard]] Result<ChartData> timelineOf(const Analysis& analysis, const ChartRequest& request);
[[nodiscard]] Result<ChartData> aliveOf(const Analysis& analysis, const ChartRequest& request);

[[nodiscard]] Result<ChartData> waterfallOfRise(const Analysis& analysis, const ChartRequest& request);
[[nodiscard]] Result<ChartData> curvesOfRise(const Analysis& analysis, const ChartRequest& request);
[[nodiscard]] Result<ChartData> tornadoOfBase(const Analysis& analysis, const ChartRequest& request);

/// Of the value of the horizon. Errors: UnknownName {"lever", name, known}.
[[nodiscard]] Result<ChartData> responseToLever(const Analysis& analysis, const ChartRequest& request);
[[nodiscard]] Result<ChartData> mapOfLevers(const Analysis& analysis, const ChartRequest& request);

}  // namespace perennial::charts
