// Where the table begins: the header row under title rows.
#pragma once

#include "core/ingest/table/sample.h"

#include <optional>
#include <string>
#include <vector>

namespace perennial {

struct TableHead {
    std::int64_t headerRow = 0;        ///< 1-based row of the sheet; 0: the table has no header
    std::vector<std::string> headers;  ///< trimmed texts of the header cells, empty where the cell is
    std::int64_t titleRows = 0;        ///< filled rows above the header
};

/// Finds the header among the first rows: a wide row of words above rows of values. A chosen row
/// (1-based) is taken as it is, 0 means "no header".
[[nodiscard]] TableHead findHeader(const Sample& sample, std::optional<std::int64_t> chosenRow);

}  // namespace perennial
