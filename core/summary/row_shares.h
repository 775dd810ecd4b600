// What each row of the ledger adds to the money of the purchases: the way back from a figure to its rows.
#pragma once

#include "core/summary/orders.h"

#include <vector>

namespace perennial {

/// A row that enters a purchase or a stand-alone refund.
struct RowShare {
    std::uint32_t row = 0;       ///< of the ledger
    OrderIndex order = noIndex;  ///< the purchase that it belongs to or reduces; noIndex: a refund that stands alone
    CustomerIndex customer = noIndex;
    Day day;       ///< on which the money counts
    Money amount;  ///< with tax and shipping as the rules say
};

/// Every row that counts up to the as-of date, in the order of the ledger. The shares of a purchase add up
/// to its net, those without an order to the stand-alone refunds, so that the sum over all is that of the
/// order book. Linear in rows.
[[nodiscard]] std::vector<RowShare> rowShares(const Ledger& ledger, const Definitions& definitions,
                                              const OrderBook& book);

}  // namespace perennial
