#include "core/ingest/convert/apply_money.h"

#include "core/ingest/values/currency.h"

#include <cstdlib>

namespace perennial {
namespace {

void negate(TypedRow& row)
{
    for (Money* money : {&row.amount, &row.tax, &row.shipping, &row.cost})
        if (!money->isNegative())
            *money = -*money;
    row.quantity = -std::abs(row.quantity);
}

}  // namespace

void applyMoney(const RowMoney& money, const StatusMeaning& meaning, bool sameOrder, ConvertedRow& out)
{
    TypedRow& row = out.row;
    row.amount = money.amount;
    row.tax = money.tax;
    row.shipping = money.shipping;
    row.cost = money.cost;
    row.quantity = money.quantity;
    if (!money.currency.empty() && row.currency == unknownCurrency)
        row.currency = money.currency;
    row.kind = meaning.kind;
    row.status = meaning.noOrder ? OrderStatus::Void : meaning.status;
    out.noOrder = meaning.noOrder;
    if (row.amount.isNegative())
        row.kind = LineKind::Refund;
    else if (row.kind == LineKind::Refund)
        negate(row);
    const bool refund = row.kind == LineKind::Refund;
    if (refund && row.status == OrderStatus::Refunded)  // the row is the refund itself
        row.status = OrderStatus::Valid;
    if (!refund && !sameOrder && !money.refunded.isZero() && row.status != OrderStatus::Refunded)
        row.status = money.fullyRefunded ? OrderStatus::Refunded : OrderStatus::PartiallyRefunded;
}

}  // namespace perennial
