// One line a customer: the table of `perennial customers`, the customers page and its export.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/table.h"

namespace perennial {

/// customer, first_date, last_date, orders, revenue, frequency, recency, age (days), p_alive,
/// expected_purchases, expected_spend, clv_historical, clv_residual, clv, p_no_purchase_12m, reason.
/// The table refers to the analysis, which must outlive it.
[[nodiscard]] Table customerTable(const Analysis& analysis);

}  // namespace perennial
