// How sure the forecast of one customer is.
#pragma once

#include "core/analysis/analysis.h"
#include "core/clv/intervals.h"

namespace perennial {

/// 90 % prediction interval of the discounted margin that one base customer brings over the horizon, major units.
/// NoData where there is no model or no spend model.
[[nodiscard]] Result<Interval> residualInterval(const Analysis& analysis, std::uint32_t base, Progress& progress);

}  // namespace perennial
