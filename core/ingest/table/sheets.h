// Which sheets of a workbook hold the orders: the transaction sheet is proposed, sheets of equal
// columns are appended, hidden ones are left out unless chosen.
#pragma once

#include "core/ingest/import_session.h"
#include "core/ingest/table/header_row.h"

#include <string>
#include <vector>

namespace perennial {

/// A sheet with its first rows.
struct SheetLook {
    std::size_t index = 0;
    SheetInfo info;
    Sample sample;
    TableHead head;
};

struct SheetChoice {
    std::vector<SheetLook> sheets;  ///< in the order in which they are appended
    std::vector<SheetLook> others;  ///< looked at and left out
};

/// Looks at the sheets and chooses. Errors: SheetMissing for a chosen name that does not exist,
/// SheetEmpty when no sheet has a row, and those of readers.
/// `limits`: how much of the chosen sheets is read.
[[nodiscard]] Result<SheetChoice> chooseSheets(SourceFile& source, const ImportChoices& choices,
                                               const std::string& path, const SampleLimits& limits, Progress& progress);

}  // namespace perennial
