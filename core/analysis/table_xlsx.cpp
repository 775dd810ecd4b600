// A table as XLSX: typed cells, frozen head, filters, number formats, widths, totals.
#include "core/analysis/output_file.h"
#include "core/analysis/table_files.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <xlsxwriter.h>

namespace perennial {

namespace {

constexpr std::size_t mostRows = 1'048'574;  // of a sheet, less head and totals
constexpr std::size_t rowsForWidth = 200;

/// Cell formats of one workbook.
class Formats {
public:
    explicit Formats(lxw_workbook* book)
    {
        const std::array<const char*, 6> patterns{"@", "#,##0", "#,##0.0000", "0.0000", "#,##0.00", "yyyy-mm-dd"};
        for (std::size_t i = 0; i < patterns.size(); ++i) {
            byType_[i] = workbook_add_format(book);
            format_set_num_format(byType_[i], patterns[i]);
            totals_[i] = workbook_add_format(book);
            format_set_num_format(totals_[i], patterns[i]);
            format_set_bold(totals_[i]);
            format_set_top(totals_[i], LXW_BORDER_THIN);
        }
        head = workbook_add_format(book);
        format_set_bold(head);
        format_set_bottom(head, LXW_BORDER_THIN);
    }
    [[nodiscard]] lxw_format* of(ColumnType type) const { return byType_[static_cast<std::size_t>(type)]; }
    [[nodiscard]] lxw_format* total(ColumnType type) const { return totals_[static_cast<std::size_t>(type)]; }
    lxw_format* head = nullptr;

private:
    std::array<lxw_format*, 6> byType_{};
    std::array<lxw_format*, 6> totals_{};
};

/// Writes a cell; returns its value for the total.
double writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const TableCell& cell, lxw_format* format)
{
    double value = 0;
    if (const auto* text = std::get_if<std::string>(&cell)) {
        worksheet_write_string(sheet, row, column, harmlessText(*text).c_str(), format);
        return 0;
    }
    if (const auto* integer = std::get_if<std::int64_t>(&cell))
        value = static_cast<double>(*integer);
    else if (const auto* number = std::get_if<double>(&cell))
        value = *number;
    else if (const auto* money = std::get_if<Money>(&cell))
        value = money->major();
    else if (const auto* day = std::get_if<Day>(&cell))
        value = *day - Day::from(1899, 12, 30);
    else
        return 0;
    worksheet_write_number(sheet, row, column, value, format);
    return value;
}

/// Characters that the first rows of a column need.
double widthOf(const TableColumn& column, std::size_t rows)
{
    constexpr std::size_t least = 10;
    constexpr std::size_t most = 48;
    std::size_t width = column.name.size() + 3;  // the filter's button
    for (std::size_t row = 0; row < std::min(rows, rowsForWidth); ++row)
        width = std::max(width, toCsvText(column.cell(row)).size() + 2);
    return static_cast<double>(std::clamp(width, least, most));
}

void writeTotals(const Table& table, lxw_worksheet* sheet, const Formats& formats, const std::vector<double>& sums)
{
    const bool any = std::any_of(table.columns.begin(), table.columns.end(), [](const auto& c) { return c.total; });
    if (!any || table.rows == 0)
        return;
    const auto row = static_cast<lxw_row_t>(table.rows + 1);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const TableColumn& column = table.columns[i];
        if (!column.total)
            continue;
        const auto c = static_cast<lxw_col_t>(i);
        char range[LXW_MAX_CELL_RANGE_LENGTH];
        lxw_rowcol_to_range(range, 1, c, row - 1, c);
        worksheet_write_formula_num(sheet, row, c, (std::string("=SUBTOTAL(109,") + range + ")").c_str(),
                                    formats.total(column.type), sums[c]);
    }
}

Result<> fillSheet(const Table& table, lxw_worksheet* sheet, const Formats& formats, Progress& progress)
{
    const auto lastColumn = static_cast<lxw_col_t>(table.columns.size() - 1);
    for (lxw_col_t c = 0; c <= lastColumn; ++c) {
        const TableColumn& column = table.columns[c];
        worksheet_set_column(sheet, c, c, widthOf(column, table.rows), formats.of(column.type));
        worksheet_write_string(sheet, 0, c, column.name.c_str(), formats.head);
    }
    std::vector<double> sums(table.columns.size());
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (row % rowsPerStep == 0 && !progress.advance(row, table.rows))
            return fail(ErrorKind::Cancelled);
        for (lxw_col_t c = 0; c <= lastColumn; ++c)
            sums[c] += writeCell(sheet, static_cast<lxw_row_t>(row + 1), c, table.columns[c].cell(row),
                                 formats.of(table.columns[c].type));
    }
    writeTotals(table, sheet, formats, sums);
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows), lastColumn);
    return {};
}

}  // namespace

Result<> writeXlsx(const Table& table, const std::string& path, const std::string& shownPath, Progress& progress)
{
    if (table.rows > mostRows)
        return fail(ErrorKind::FileTooLarge, {"XLSX", std::to_string(mostRows)}, {.file = shownPath});
    std::string folder = std::filesystem::path(path).parent_path().string();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.empty() ? nullptr : folder.data();
    lxw_workbook* book = workbook_new_opt(path.c_str(), &options);
    if (!book)
        return std::unexpected(writeError(shownPath, errno ? errno : EIO));
    const Formats formats(book);
    lxw_worksheet* sheet = workbook_add_worksheet(book, table.title.c_str());
    Result<> filled;
    errno = 0;
    if (sheet)
        filled = fillSheet(table, sheet, formats, progress);
    else
        filled = std::unexpected(writeError(shownPath, errno ? errno : EIO));
    if (sheet && !table.notes.empty()) {
        lxw_worksheet* notes = workbook_add_worksheet(book, "about");
        worksheet_set_column(notes, 0, 0, 80, nullptr);
        for (std::size_t i = 0; i < table.notes.size(); ++i)
            worksheet_write_string(notes, static_cast<lxw_row_t>(i), 0, harmlessText(table.notes[i]).c_str(), nullptr);
    }
    errno = 0;
    const lxw_error code = workbook_close(book);
    if (!filled)
        return filled;
    if (code != LXW_NO_ERROR)
        return std::unexpected(errno ? writeError(shownPath, errno)
                                     : Error{ErrorKind::WriteFailed, {lxw_strerror(code)}, {.file = shownPath}, {}});
    return {};
}

}  // namespace perennial
