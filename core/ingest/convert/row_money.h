// The money of a row: amount or quantity x price, less discount and refund.
#pragma once

#include "core/ingest/convert/plan.h"
#include "core/ingest/reader.h"

#include <span>
#include <string_view>

namespace perennial {

struct RowMoney {
    std::string_view problem;  ///< key of a rejection, or ""
    int badColumn = -1;
    Money amount;
    Money tax;
    Money shipping;
    Money cost;
    std::int64_t quantity = 0;  ///< units in 1/10,000; 0 = not known
    Money refunded;             ///< of a positive refund column
    bool fullyRefunded = false;
    std::string_view currency;  ///< code of a sign beside the number, or ""
};

/// Reads the money of a row. `continues`: the order's first row has passed, values of the whole order
/// are 0 here. Blank cells are 0, except the amount itself.
[[nodiscard]] RowMoney readMoney(std::span<const Cell> cells, const ImportPlan& plan, bool continues);

}  // namespace perennial
