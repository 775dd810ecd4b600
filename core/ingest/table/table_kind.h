// What kind of table it is: orders can be imported, other kinds are refused with the reason.
#pragma once

#include "core/ingest/columns/column_profile.h"
#include "core/ingest/import_session.h"

#include <optional>
#include <string>
#include <vector>

namespace perennial {

/// Why the table is no list of orders: TableKindUnsupported with "contract" (tenure and churn instead
/// of dates), "subscriptions" (a start and an end in each row), "customer-summary" (frequency, recency, age),
/// "cross-tab" (periods as columns), "one-column" (nothing divides the rows) or "daily-totals" (a date and sums, nobody
/// named); FieldMissing with "date" or "customer" otherwise. `saidToBeOrders`: by the user, so that it is judged as
/// orders alone.
[[nodiscard]] std::optional<Error> refusal(const std::vector<ColumnGuess>& columns,
                                           const std::vector<ColumnProfile>& profiles, const std::string& path,
                                           const std::string& sheet, bool saidToBeOrders = false);

}  // namespace perennial
