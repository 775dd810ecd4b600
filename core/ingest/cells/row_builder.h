// Collects the cells of one row, which a file may give with gaps, and hands them to a block.
#pragma once

#include "core/ingest/reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace perennial {

class RowBuilder {
public:
    static constexpr std::size_t maxColumns = 16'384;  // XFD, the last column of a spreadsheet
    /// Text of one row, as for text files: repeated and shared cells make gigabytes of little.
    static constexpr std::size_t maxBytes = 16U << 20;

    void begin(std::int64_t rowNumber)
    {
        rowNumber_ = rowNumber;
        cells_.clear();
        text_.clear();
    }
    /// Copies the text. The column counts from 0 and must be under maxColumns.
    void set(std::size_t column, CellKind kind, std::string_view text)
    {
        at(column) = {kind, nullptr, text_.size(), text.size()};
        text_ += text;
    }
    /// The text must outlive the row.
    void setLasting(std::size_t column, CellKind kind, std::string_view text)
    {
        at(column) = {kind, text.data(), 0, text.size()};
    }
    /// Takes over the cell of the column before, `times` times (files that say "repeated").
    void repeat(std::size_t column, std::size_t times)
    {
        const Pending source = at(column);
        for (std::size_t i = 1; i < times && column + i < maxColumns; ++i)
            at(column + i) = source;
    }
    [[nodiscard]] std::int64_t rowNumber() const { return rowNumber_; }
    [[nodiscard]] bool empty() const { return cells_.empty(); }
    [[nodiscard]] bool isTooLong() const
    {
        std::size_t bytes = 0;
        for (const Pending& cell : cells_)
            bytes += cell.length;
        return bytes > maxBytes;
    }

    void finish(RowBlock& block) const { finish(block, rowNumber_); }
    /// The same cells as another row (rows that are repeated).
    void finish(RowBlock& block, std::int64_t rowNumber) const
    {
        block.beginRow(rowNumber);
        for (const Pending& cell : cells_) {
            const char* from = cell.lasting != nullptr ? cell.lasting : text_.data() + cell.offset;
            block.addCell(cell.kind, {from, cell.length});
        }
        block.endRow();
    }

private:
    struct Pending {
        CellKind kind = CellKind::Empty;
        const char* lasting = nullptr;
        std::size_t offset = 0;
        std::size_t length = 0;
    };
    Pending& at(std::size_t column)
    {
        if (column >= cells_.size())
            cells_.resize(column + 1);
        return cells_[column];
    }

    std::int64_t rowNumber_ = 0;
    std::vector<Pending> cells_;
    std::string text_;
};

}  // namespace perennial
