// A part of a shop's customers with all their orders, for questions that a sample answers as well.
#pragma once

#include "core/summary/orders.h"

namespace perennial {

/// Its customers are numbered anew, so that what is worked out of it takes as long as a shop of its size would.
struct SampledShop {
    OrderBook book;
    Ledger ledger;  ///< as many customers as there are, without names; no rows
};

/// The orders and refunds of every n-th customer, about `most` of them; n = 1 (everything) for fewer. Orders of
/// nobody are left out.
[[nodiscard]] SampledShop sampledShop(const OrderBook& book, const Ledger& ledger, std::size_t most);

}  // namespace perennial
