// The cells of one worksheet of an XLS file ([MS-XLS] 2.1.7.20.5).
#pragma once

#include "core/ingest/cells/row_builder.h"
#include "core/ingest/cells/serial_date.h"
#include "core/ingest/xls/biff.h"
#include "core/ingest/xls/workbook.h"

#include <memory>
#include <optional>
#include <vector>

namespace perennial {

class XlsSheetReader final : public SheetReader {
public:
    XlsSheetReader(std::shared_ptr<const XlsWorkbook> book, std::size_t sheet, std::string path);

    [[nodiscard]] Result<bool> next(RowBlock& block) override;
    [[nodiscard]] std::uint64_t bytesDone() const override;
    [[nodiscard]] std::uint64_t bytesTotal() const override;

private:
    /// Walks the records once: where the sheet ends, and its cells in the order of their rows.
    void survey();
    bool advance(RowBlock& block);
    void take(const biff::Record& record);
    void takeFormula(const biff::Record& record);
    void takeMultiple(const biff::Record& record);
    void takeText(const biff::Record& record);
    void set(std::size_t column, const Cell& cell) { row_.set(column, cell.kind, cell.text); }
    [[nodiscard]] FormatKind formatOf(std::size_t xf) const;
    void damaged(std::string_view what);

    std::shared_ptr<const XlsWorkbook> book_;
    std::string path_;
    std::string sheet_;
    std::size_t begin_;
    std::size_t end_ = 0;
    std::vector<std::size_t> order_;  // offsets of the cells, row by row
    std::size_t position_ = 0;        // of the next one in it
    bool cut_ = false;
    NumberCells numbers_;
    RowBuilder row_;
    bool inRow_ = false;
    std::optional<Error> failure_;
};

}  // namespace perennial
