#include "core/summary/day_order.h"

#include <limits>
#include <numeric>

namespace perennial {

namespace {

bool isOrdered(const Orders& orders, Day until, std::size_t customers)
{
    std::vector<std::int32_t> last(customers, std::numeric_limits<std::int32_t>::min());
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (!orders.isPurchase(i) || orders.day[i] > until || orders.customer[i] == noIndex)
            continue;
        std::int32_t& before = last[orders.customer[i]];
        if (orders.day[i].number < before)
            return false;
        before = orders.day[i].number;
    }
    return true;
}

/// Counting sort: days lie close together, so that this is linear.
std::vector<OrderIndex> countingSort(const Orders& orders, const std::vector<OrderIndex>& purchases, Day first,
                                     std::size_t days)
{
    std::vector<std::uint32_t> begin(days + 1);
    for (const OrderIndex order : purchases)
        ++begin[static_cast<std::size_t>(orders.day[order] - first) + 1];
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    std::vector<OrderIndex> sorted(purchases.size());
    for (const OrderIndex order : purchases)
        sorted[begin[static_cast<std::size_t>(orders.day[order] - first)]++] = order;
    return sorted;
}

}  // namespace

std::vector<OrderIndex> purchasesByDay(const Orders& orders, Day until, std::size_t customers)
{
    if (isOrdered(orders, until, customers))
        return {};
    std::vector<OrderIndex> purchases;
    Day first = until;
    Day last{std::numeric_limits<std::int32_t>::min()};
    for (OrderIndex i = 0; i < orders.size(); ++i) {
        if (!orders.isPurchase(i) || orders.day[i] > until)
            continue;
        purchases.push_back(i);
        first = std::min(first, orders.day[i]);
        last = std::max(last, orders.day[i]);
    }
    const std::int64_t days = std::int64_t{last.number} - first.number + 1;
    if (days <= static_cast<std::int64_t>(purchases.size()) * 4 + (1 << 20))
        return countingSort(orders, purchases, first, static_cast<std::size_t>(days));
    std::stable_sort(purchases.begin(), purchases.end(),
                     [&](OrderIndex a, OrderIndex b) { return orders.day[a] < orders.day[b]; });
    return purchases;
}

}  // namespace perennial
