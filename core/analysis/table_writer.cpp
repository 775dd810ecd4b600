#include "core/analysis/table.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <unistd.h>
#include <xlsxwriter.h>

namespace perennial {

namespace {

constexpr std::size_t rowsPerStep = 4096;
constexpr std::size_t mostXlsxRows = 1'048'575;

/// Text that a spreadsheet program could take for a formula gets an apostrophe in front.
std::string harmless(std::string text)
{
    if (!text.empty() && (std::strchr("=+-@", text.front()) || static_cast<unsigned char>(text.front()) < ' '))
        text.insert(text.begin(), '\'');
    return text;
}

void appendCsv(std::string& line, const TableCell& cell)
{
    const bool isText = std::holds_alternative<std::string>(cell);
    const std::string text = isText ? harmless(std::get<std::string>(cell)) : toCsvText(cell);
    if (!isText || text.find_first_of(",\"\r\n") == std::string::npos) {
        line += text;
        return;
    }
    line += '"';
    for (const char c : text)
        line.append(c == '"' ? 2 : 1, c);
    line += '"';
}

Error writeError(const std::string& path, int code)
{
    if (code == ENOSPC || code == EDQUOT)
        return {ErrorKind::DiskFull, {}, {.file = path}, {Hint::FreeDiskSpace}};
    return {ErrorKind::WriteFailed, {std::strerror(code)}, {.file = path}, {Hint::ChooseAnotherFolder}};
}

struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

Result<> writeCsv(const Table& table, const std::string& path, const std::string& shownPath, Progress& progress)
{
    std::unique_ptr<std::FILE, Closer> file(std::fopen(path.c_str(), "wb"));
    if (!file)
        return std::unexpected(writeError(shownPath, errno));
    std::string lines;
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        lines += (c ? "," : "") + table.columns[c].name;
    lines += '\n';
    for (std::size_t row = 0; row <= table.rows; ++row) {
        if (row % rowsPerStep == 0 || row == table.rows) {
            if (std::fwrite(lines.data(), 1, lines.size(), file.get()) != lines.size())
                return std::unexpected(writeError(shownPath, errno));
            lines.clear();
            if (!progress.advance(row, table.rows))
                return fail(ErrorKind::Cancelled);
        }
        if (row == table.rows)
            break;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            if (c)
                lines += ',';
            appendCsv(lines, table.columns[c].cell(row));
        }
        lines += '\n';
    }
    if (std::fflush(file.get()) != 0 || ::fsync(::fileno(file.get())) != 0)
        return std::unexpected(writeError(shownPath, errno));
    return {};
}

/// Cell formats of one workbook.
class Formats {
public:
    explicit Formats(lxw_workbook* book)
    {
        const std::array<const char*, 6> patterns{"@", "#,##0", "#,##0.0000", "0.0000", "#,##0.00", "yyyy-mm-dd"};
        for (std::size_t i = 0; i < patterns.size(); ++i) {
            byType_[i] = workbook_add_format(book);
            format_set_num_format(byType_[i], patterns[i]);
        }
        head = workbook_add_format(book);
        format_set_bold(head);
        format_set_bottom(head, LXW_BORDER_THIN);
    }
    [[nodiscard]] lxw_format* of(ColumnType type) const { return byType_[static_cast<std::size_t>(type)]; }
    lxw_format* head = nullptr;

private:
    std::array<lxw_format*, 6> byType_{};
};

void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const TableCell& cell, lxw_format* format)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        worksheet_write_string(sheet, row, column, harmless(*text).c_str(), format);
    else if (const auto* integer = std::get_if<std::int64_t>(&cell))
        worksheet_write_number(sheet, row, column, static_cast<double>(*integer), format);
    else if (const auto* number = std::get_if<double>(&cell))
        worksheet_write_number(sheet, row, column, *number, format);
    else if (const auto* money = std::get_if<Money>(&cell))
        worksheet_write_number(sheet, row, column, money->major(), format);
    else if (const auto* day = std::get_if<Day>(&cell))
        worksheet_write_number(sheet, row, column, *day - Day::from(1899, 12, 30), format);
}

Result<> fillSheet(const Table& table, lxw_worksheet* sheet, const Formats& formats, Progress& progress)
{
    const auto lastColumn = static_cast<lxw_col_t>(table.columns.size() - 1);
    for (lxw_col_t c = 0; c <= lastColumn; ++c) {
        const TableColumn& column = table.columns[c];
        worksheet_set_column(sheet, c, c, column.type == ColumnType::Text ? 28 : 14, formats.of(column.type));
        worksheet_write_string(sheet, 0, c, column.name.c_str(), formats.head);
    }
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (row % rowsPerStep == 0 && !progress.advance(row, table.rows))
            return fail(ErrorKind::Cancelled);
        for (lxw_col_t c = 0; c <= lastColumn; ++c)
            writeCell(sheet, static_cast<lxw_row_t>(row + 1), c, table.columns[c].cell(row),
                      formats.of(table.columns[c].type));
    }
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows), lastColumn);
    return {};
}

Result<> writeXlsx(const Table& table, const std::string& path, const std::string& shownPath, Progress& progress)
{
    if (table.rows > mostXlsxRows)
        return fail(ErrorKind::FileTooLarge, {"XLSX", std::to_string(mostXlsxRows)}, {.file = shownPath});
    std::string folder = std::filesystem::path(path).parent_path().string();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.empty() ? nullptr : folder.data();
    lxw_workbook* book = workbook_new_opt(path.c_str(), &options);
    if (!book)
        return std::unexpected(writeError(shownPath, errno ? errno : EIO));
    const Formats formats(book);
    Result<> filled = fillSheet(table, workbook_add_worksheet(book, table.title.c_str()), formats, progress);
    if (!table.notes.empty()) {
        lxw_worksheet* notes = workbook_add_worksheet(book, "about");
        worksheet_set_column(notes, 0, 0, 80, nullptr);
        for (std::size_t i = 0; i < table.notes.size(); ++i)
            worksheet_write_string(notes, static_cast<lxw_row_t>(i), 0, table.notes[i].c_str(), nullptr);
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

}  // namespace

std::string toCsvText(const TableCell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* integer = std::get_if<std::int64_t>(&cell))
        return std::to_string(*integer);
    if (const auto* number = std::get_if<double>(&cell)) {
        char buffer[40];
        return {buffer, std::to_chars(buffer, buffer + sizeof buffer, *number, std::chars_format::general, 9).ptr};
    }
    if (const auto* money = std::get_if<Money>(&cell))
        return toDecimalString(*money);
    if (const auto* day = std::get_if<Day>(&cell))
        return toIso(*day);
    return {};
}

Result<> writeTable(const Table& table, const std::string& path, Progress& progress)
{
    const bool csv = path.ends_with(".csv");
    if (!csv && !path.ends_with(".xlsx"))
        return fail(ErrorKind::FormatUnsupported, {std::filesystem::path(path).extension().string()}, {.file = path});
    const std::string partial = path + ".part" + std::to_string(::getpid());
    Result<> written = csv ? writeCsv(table, partial, path, progress) : writeXlsx(table, partial, path, progress);
    std::error_code ignored;
    if (!written) {
        std::filesystem::remove(partial, ignored);
        return written;
    }
    if (std::rename(partial.c_str(), path.c_str()) != 0) {
        const Error error = writeError(path, errno);
        std::filesystem::remove(partial, ignored);
        return std::unexpected(error);
    }
    return {};
}

}  // namespace perennial
