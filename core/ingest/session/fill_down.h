// Merged cells and printed lists write a date or an order id once, in the first row of a group, and leave the rows
// below it empty.
#pragma once

#include "core/ingest/convert/plan.h"
#include "core/ingest/table/sheets.h"

#include <vector>

namespace perennial {

/// Sets fillsDown of the date and of the order id, and customerFillsDown where the customer is left out with them. Only
/// on clear evidence: the first row has the value, empty cells come in rows that are orders otherwise, and either
/// - date and order id (or date and customer) are left out together and no value stands twice in a row; or
/// - the dates run in one direction, no date stands twice in a row, and the days between two written dates do not grow
///   with the empty rows between them, as they would where dates are merely missing.
void findFilledDown(ImportPlan& plan, const std::vector<SheetLook>& sheets);

}  // namespace perennial
