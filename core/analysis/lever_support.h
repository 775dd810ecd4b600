// How far each lever of a what-if has been in the data: within these ranges a scenario stays on known ground.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/price_months.h"

#include <cstddef>
#include <optional>

namespace perennial {

/// Least and greatest value that were seen, in the unit in which the lever's value of today is known.
struct SeenRange {
    double lowest = 0;
    double highest = 0;
    std::size_t parts = 0;  ///< quarters, years, months or lines that were compared
};

/// Unset: the data cannot say. Of the segment filter where there is one, but for price, discount, CAC and new
/// customers.
struct LeverSupport {
    std::optional<SeenRange> price;  ///< relative change: set by knownEffects() where changes were found
    std::optional<SeenRange>
        retention;  ///< annual, of the customers who came in each quarter (30 of them or more alive)
    std::optional<SeenRange> frequency;  ///< purchases a year of a buyer, in windows like W one before the other (30
                                         ///< buyers or more)
    std::optional<SeenRange> margin;     ///< rate of each month (30 purchases or more), where the sheet has costs
    std::optional<SeenRange> discount;   ///< 0 .. 95th percentile of the discounts off the month's price (20 or more)
    std::optional<SeenRange> acquisitionCost;  ///< mean of the new customers of each month (10 or more), where spend is
                                               ///< given
    std::optional<SeenRange> newCustomers;     ///< of any twelve months, going back month by month from the as-of date
};

/// Two parts or more are needed for a range, three months for margin and CAC; the first and the last month of the data
/// are left out there, they may be incomplete. Linear in rows.
[[nodiscard]] LeverSupport leverSupport(const Analysis& analysis, const PricedMonths& prices);

}  // namespace perennial
