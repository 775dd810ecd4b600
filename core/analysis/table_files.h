// The two forms of a table on disk. Private to this room: others call writeTable().
#pragma once

#include "core/analysis/table.h"

namespace perennial {

/// Progress is told, and cancelling looked for, once in so many rows.
constexpr std::size_t rowsPerStep = 4096;

/// Write the whole table to `path`; errors name `shownPath`, the file that the user asked for.
[[nodiscard]] Result<> writeCsv(const Table& table, const std::string& path, const std::string& shownPath,
                                Progress& progress);
[[nodiscard]] Result<> writeXlsx(const Table& table, const std::string& path, const std::string& shownPath,
                                 Progress& progress);

}  // namespace perennial
