// Reads delimited text as rows of a sheet, in bounded memory.
#pragma once

#include "core/ingest/csv/record_parser.h"
#include "core/ingest/csv/text_stream.h"
#include "core/ingest/reader.h"

#include <optional>

namespace perennial {

/// A record may have at most this many bytes (FileTooLarge beyond it): a file without line ends must
/// not fill the memory.
inline constexpr std::size_t maxRecordBytes = 16U << 20;

class CsvReader final : public SheetReader {
public:
    CsvReader(std::unique_ptr<TextStream> text, Dialect dialect, std::int64_t skipLines, std::string file);

    [[nodiscard]] Result<bool> next(RowBlock& block) override;
    [[nodiscard]] std::uint64_t bytesDone() const override { return text_->bytesDone(); }
    [[nodiscard]] std::uint64_t bytesTotal() const override { return text_->bytesTotal(); }

private:
    /// One record into parser_; false at the end of the text.
    Result<bool> nextRecord();
    Result<> refill();
    Result<bool> endOfText();
    Result<> grow();
    Error placed(Error error) const;

    std::unique_ptr<TextStream> text_;
    RecordParser parser_;
    std::string file_;
    std::int64_t skip_;
    std::int64_t row_ = 0;  // records read, after the skipped lines
    std::string buffer_;
    std::size_t begin_ = 0;  // of the text not yet parsed
    std::size_t end_ = 0;
    bool last_ = false;
    std::optional<Error> pending_;  // met while reading ahead; told when the rows before it are out
};

}  // namespace perennial
