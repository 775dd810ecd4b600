// A table as CSV: UTF-8, commas, points, ISO days.
#include "core/analysis/output_file.h"
#include "core/analysis/table_files.h"

#include <cerrno>
#include <cstdio>
#include <memory>
#include <unistd.h>

namespace perennial {

namespace {

void appendField(std::string& line, const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        line += text;
        return;
    }
    line += '"';
    for (const char c : text)
        line.append(c == '"' ? 2 : 1, c);
    line += '"';
}

void appendCell(std::string& line, const TableCell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell))
        appendField(line, harmlessText(*text));
    else
        line += toCsvText(cell);
}

}  // namespace

Result<> writeCsv(const Table& table, const std::string& path, const std::string& shownPath, Progress& progress)
{
    const std::unique_ptr<std::FILE, FileCloser> file(std::fopen(path.c_str(), "wb"));
    if (!file)
        return std::unexpected(writeError(shownPath, errno));
    std::string lines;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        lines += c ? "," : "";
        appendField(lines, table.columns[c].name);
    }
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
            appendCell(lines, table.columns[c].cell(row));
        }
        lines += '\n';
    }
    if (std::fflush(file.get()) != 0 || ::fsync(::fileno(file.get())) != 0)
        return std::unexpected(writeError(shownPath, errno));
    return {};
}

}  // namespace perennial
