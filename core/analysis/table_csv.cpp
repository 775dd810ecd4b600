// A table as CSV: UTF-8, commas, points, ISO days.
#include "core/analysis/output_file.h"
#include "core/analysis/table_files.h"
#include "core/math/parallel.h"

#include <algorithm>
#include <array>
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

void appendRow(std::string& lines, const Table& table, std::size_t row)
{
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (c)
            lines += ',';
        appendCell(lines, table.columns[c].cell(row));
    }
    lines += '\n';
}

/// Rows become text in two threads, piece by piece; the pieces of a step stand in the order of the rows.
constexpr std::size_t rowsPerPiece = rowsPerStep / 4;
constexpr std::size_t piecesPerStep = 16;

bool write(std::FILE* file, const std::string& text)
{
    return std::fwrite(text.data(), 1, text.size(), file) == text.size();
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
    if (!write(file.get(), lines))
        return std::unexpected(writeError(shownPath, errno));
    std::array<std::string, piecesPerStep> pieces;
    for (std::size_t row = 0; row < table.rows; row += rowsPerPiece * piecesPerStep) {
        if (!progress.advance(row, table.rows))
            return fail(ErrorKind::Cancelled);
        const std::size_t rows = std::min(rowsPerPiece * piecesPerStep, table.rows - row);
        forEachChunk(rows, rowsPerPiece, [&](std::size_t piece, std::size_t begin, std::size_t end) {
            pieces[piece].clear();
            for (std::size_t i = begin; i < end; ++i)
                appendRow(pieces[piece], table, row + i);
        });
        for (std::size_t piece = 0; piece * rowsPerPiece < rows; ++piece)
            if (!write(file.get(), pieces[piece]))
                return std::unexpected(writeError(shownPath, errno));
    }
    if (!progress.advance(table.rows, table.rows))
        return fail(ErrorKind::Cancelled);
    if (std::fflush(file.get()) != 0 || ::fsync(::fileno(file.get())) != 0)
        return std::unexpected(writeError(shownPath, errno));
    return {};
}

}  // namespace perennial
