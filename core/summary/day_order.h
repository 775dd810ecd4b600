// Visiting the purchases of an order book so that each customer's come in the order of time.
#pragma once

#include "core/summary/orders.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace perennial {

/// The purchases up to `until`, as order indices in the order of days (stable); empty when every
/// customer's purchases already come in that order, as in most sheets. Linear in purchases plus days.
[[nodiscard]] std::vector<OrderIndex> purchasesByDay(const Orders& orders, Day until, std::size_t customers);

/// Calls visit(order) for each purchase up to `until`, each customer's in the order of time.
template <class Visit>
void visitByDay(const Orders& orders, Day until, std::size_t customers, Visit&& visit)
{
    const std::vector<OrderIndex> sorted = purchasesByDay(orders, until, customers);
    if (!sorted.empty()) {
        for (const OrderIndex order : sorted)
            visit(order);
        return;
    }
    for (OrderIndex order = 0; order < orders.size(); ++order)
        if (orders.isPurchase(order) && orders.day[order] <= until)
            visit(order);
}

}  // namespace perennial
