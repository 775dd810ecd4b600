// Puts money and status together: what a row with this amount and this status is.
#pragma once

#include "core/ingest/convert/converter.h"
#include "core/ingest/convert/row_money.h"

namespace perennial {

/// Sets amount, tax, shipping, cost, currency, kind and status of the row. A negative amount is a refund; a
/// refund written as a positive number is negated; a positive refund column marks its order. `sameOrder`: the
/// row continues an order whose first row was marked.
void applyMoney(const RowMoney& money, const StatusMeaning& meaning, bool sameOrder, ConvertedRow& out);

}  // namespace perennial
