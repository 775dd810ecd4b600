// A part of a shop's customers with all their orders, for questions that a sample answers as well.
#pragma once

#include "core/summary/orders.h"

namespace perennial {

/// The orders and refunds of every n-th customer, about `most` of them; n = 1 (everything) for fewer. Orders of
/// nobody are left out.
[[nodiscard]] OrderBook sampledBook(const OrderBook& book, std::size_t customers, std::size_t most);

}  // namespace perennial
