// What the amounts of a sheet stand for: the line or the whole order, before or after discount.
#pragma once

#include "core/ingest/convert/plan.h"
#include "core/ingest/table/sheets.h"

#include <vector>

namespace perennial {

/// Sets orderLevel, discountIsRate and subtractDiscount of the plan from the rows themselves:
/// - amounts that stand on the first row of each order only, or repeat on each of its rows under a
///   heading that means the whole order, count once per order;
/// - a discount column whose values all lie within 0 and 1 is a rate;
/// - an amount that equals quantity x price on rows with a discount is before discount.
void shapeAmounts(ImportPlan& plan, const std::vector<SheetLook>& sheets);

}  // namespace perennial
