// Printed lists name a customer once and leave it out of the rows that follow.
#pragma once

#include "core/ingest/convert/plan.h"
#include "core/ingest/table/sheets.h"

#include <vector>

namespace perennial {

/// Sets customerInGroups where rows of their own name the customer of the rows below, and customerFillsDown where the
/// first row of each customer does. A sheet in which rows without a customer are anonymous is left alone: there
/// customers come back, and the dates run on from one to the next.
void findCustomerGroups(ImportPlan& plan, const std::vector<SheetLook>& sheets);

}  // namespace perennial
