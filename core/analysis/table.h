// A table that leaves the program: columns with types, cells made when asked for, so that a table of
// a million customers needs no memory of its own. Written as CSV or XLSX, atomically.
#pragma once

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/base/progress.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace perennial {

/// One cell. monostate = undefined: empty in CSV and XLSX.
using TableCell = std::variant<std::monostate, std::string, std::int64_t, double, Money, Day>;

enum class ColumnType : std::uint8_t { Text, Integer, Number, Rate, Money, Date };

struct TableColumn {
    std::string name;  ///< stable English name, "expected_purchases"
    ColumnType type = ColumnType::Text;
    std::function<TableCell(std::size_t row)> cell;  ///< safe to call from two threads
    bool total = false;  ///< XLSX: summed below the last row, by a formula that follows the filter
};

struct Table {
    std::string title;  ///< name of the sheet
    std::vector<TableColumn> columns;
    std::size_t rows = 0;
    std::vector<std::string> notes;  ///< lines of a second sheet in XLSX: definitions, hash, reasons of dashes
};

/// Writes by the ending of `path` (.csv, .xlsx; others: FormatUnsupported). An existing file is
/// replaced only when the new one is complete. Text that begins with = + - @ or a control character
/// gets a leading apostrophe, so that no program takes it for a formula. XLSX: typed cells, frozen head
/// and first column, filters, number formats, widths by the first rows, totals.
/// Errors: WriteFailed, DiskFull, FileTooLarge (more rows than a sheet holds), Cancelled.
[[nodiscard]] Result<> writeTable(const Table& table, const std::string& path, Progress& progress);

/// The cell as CSV writes it, unquoted: ISO days, decimal points, at most nine significant digits.
[[nodiscard]] std::string toCsvText(const TableCell& cell);

}  // namespace perennial
