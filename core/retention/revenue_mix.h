// Revenue of new and of returning customers by month (product 1.4).
#pragma once

#include "core/summary/customer_summary.h"

#include <span>
#include <vector>

namespace perennial {

/// One calendar month. A customer is new in the month of its first occasion, returning afterwards.
struct MonthMix {
    Month month;
    bool complete = true;  ///< the month lies wholly within the observation
    std::uint32_t newCustomers = 0;
    std::uint32_t returningCustomers = 0;  ///< distinct buyers of the month who came in an earlier one
    std::uint32_t newOrders = 0;
    std::uint32_t returningOrders = 0;
    MoneySum newRevenue;  ///< net of purchases, stand-alone refunds included
    MoneySum returningRevenue;
};

/// Every month from the first purchase to the as-of date, also those without a sale. Linear in occasions.
[[nodiscard]] std::vector<MonthMix> revenueMix(const CustomerSummary& summary, const OccasionIndex& occasions,
                                               std::span<const StandAloneRefund> refunds = {},
                                               const std::vector<bool>& chosen = {});

}  // namespace perennial
