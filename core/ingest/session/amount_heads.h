// What the heads of money columns, and their sums, say of the amounts: units, percent, tax.
#pragma once

#include "core/ingest/convert/plan.h"
#include "core/ingest/table/sheets.h"

#include <vector>

namespace perennial {

/// Sets for each column of money:
/// - the shift of its numbers where the head names a unit ("amount_cents", "in thousands", 千円) and, for cents, the
///   numbers are whole;
/// - discounts in percent where the head says so ("discount %");
/// - the tax as included in the amount where a third column is always the amount less the tax.
void readAmountHeads(ImportPlan& plan, const std::vector<SheetLook>& sheets);

}  // namespace perennial
