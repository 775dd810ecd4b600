// A ledger with some of its orders left out: what the figures would be without them.
#pragma once

#include "core/summary/ledger.h"

#include <vector>

namespace perennial {

/// The ledger without the rows of these orders; customers keep their numbers. Linear in rows.
[[nodiscard]] Ledger withoutOrders(const Ledger& ledger, const std::vector<OrderIndex>& orders);

}  // namespace perennial
