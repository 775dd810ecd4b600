// Reads text in aligned columns as rows of a sheet, line by line.
#pragma once

#include "core/ingest/csv/aligned_layout.h"
#include "core/ingest/csv/csv_reader.h"

namespace perennial {

class AlignedReader final : public SheetReader {
public:
    /// `lines` yields each line as one field.
    AlignedReader(std::unique_ptr<CsvReader> lines, AlignedLayout layout);

    [[nodiscard]] Result<bool> next(RowBlock& block) override;
    [[nodiscard]] std::uint64_t bytesDone() const override { return lines_->bytesDone(); }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return lines_->bytesTotal(); }

private:
    std::unique_ptr<CsvReader> lines_;
    AlignedLayout layout_;
    RowBlock block_;
    std::vector<std::string_view> fields_;
};

}  // namespace perennial
