// The columns that a line and its history have in common. Inside the room only.
#pragma once

#include <string_view>

namespace perennial {

inline constexpr std::string_view lineColumns =
    "id, sheet_id, row_number, order_id, day, amount, kind_id, status_id, currency_id, content_hash, second, line_ref, "
    "excluded_by, tax, shipping, cost, product_id, category_id, channel_id, country_id, extra, quantity, "
    "offset_minutes";

}  // namespace perennial
