// What inspect() finds out of a table that holds no orders: its kind, columns, notes, preview and rows.
#pragma once

#include "core/ingest/other/plain_table.h"
#include "core/ingest/saved_mapping.h"
#include "core/ingest/table/sheets.h"

namespace perennial {

/// Chosen, or said by a column that has a role of the kind only, or by what it is refused for as orders (`blocked`).
void decideKind(Inspection& inspection);

/// Notes why the kind was taken.
void noteKind(Inspection& inspection);

/// Columns, forms, preview and the rows to expect of a sheet of contracts; notes each. Sets `blocked` to "contract", or
/// to why it cannot be read as one: FieldMissing {contract-span}, DateOrderAmbiguous. Errors: ColumnMissing.
[[nodiscard]] Result<> understandContracts(Inspection& inspection, SheetLook sheet, const SavedMapping& saved);

/// The same of customers already summed up; `blocked` is "customer-summary" or FieldMissing {summed-up}.
[[nodiscard]] Result<> understandCustomers(Inspection& inspection, SheetLook sheet, const SavedMapping& saved);

}  // namespace perennial
