// The default end of observation (product 1.1): the last day with a valid order that is neither
// after the time of import nor isolated.
#pragma once

#include "core/base/calendar.h"
#include "core/summary/orders.h"

#include <vector>

namespace perennial {

struct DefaultAsOf {
    Day asOf;
    std::vector<Day> isolatedDays;  ///< ascending
    std::vector<Day> futureDays;    ///< ascending
};

/// Looks at the purchases of `orders`. A day is isolated when it lies behind a gap of more than ten
/// times the 99 % quantile of the other gaps between active days, and the days behind the gap hold
/// at most 1 % of the purchases (a shop that reopens after a year has a gap, but no typing error).
/// Without any purchase up to `today`: the last day of all orders.
[[nodiscard]] DefaultAsOf defaultAsOf(const Orders& orders, Day today);

}  // namespace perennial
