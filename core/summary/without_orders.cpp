#include "core/summary/without_orders.h"

namespace perennial {

namespace {

template <class Column>
void keep(Column& column, const std::vector<std::uint32_t>& rows)
{
    if (column.empty())
        return;
    Column kept;
    kept.reserve(rows.size());
    for (const std::uint32_t row : rows)
        kept.push_back(column[row]);
    column = std::move(kept);
}

}  // namespace

Ledger withoutOrders(const Ledger& ledger, const std::vector<OrderIndex>& orders)
{
    std::vector<OrderIndex> number(ledger.orderCount(), 0);
    for (const OrderIndex order : orders)
        number[order] = noIndex;
    std::vector<std::uint32_t> kept;
    for (std::uint32_t o = 0; o < ledger.orderCount(); ++o)
        if (number[o] != noIndex) {
            number[o] = static_cast<OrderIndex>(kept.size());
            kept.push_back(o);
        }
    Ledger left = ledger;
    keep(left.orderId, kept);
    keep(left.orderCustomer, kept);
    keep(left.refundedOrder, kept);
    for (OrderIndex& parent : left.refundedOrder)
        parent = parent == noIndex ? noIndex : number[parent];
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < ledger.rowCount(); ++row)
        if (number[ledger.order[row]] != noIndex)
            rows.push_back(row);
    keep(left.rowId, rows);
    keep(left.order, rows);
    for (OrderIndex& order : left.order)
        order = number[order];
    keep(left.day, rows);
    keep(left.amount, rows);
    keep(left.tax, rows);
    keep(left.shipping, rows);
    keep(left.cost, rows);
    keep(left.quantity, rows);
    keep(left.kind, rows);
    keep(left.status, rows);
    for (DictionaryColumn& column : left.attributes)
        keep(column.codes, rows);
    return left;
}

}  // namespace perennial
