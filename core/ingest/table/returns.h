// A sheet of returned order ids beside the orders (Returns, 退货): those orders are refunded.
#pragma once

#include "core/ingest/table/sheets.h"

#include <string>
#include <unordered_set>

namespace perennial {

struct ReturnsSheet {
    std::string name;  ///< "" when the workbook has none
    std::unordered_set<std::string> orders;
};

/// Looks for such a sheet among those left out: its name says returns, or a column does, and one of its
/// columns holds order ids. Rows whose flag says no are left out. Errors of readers.
[[nodiscard]] Result<ReturnsSheet> readReturns(SourceFile& source, const std::vector<SheetLook>& others,
                                               Progress& progress);

}  // namespace perennial
