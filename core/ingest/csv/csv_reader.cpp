#include "core/ingest/csv/csv_reader.h"

#include "core/ingest/words.h"

#include <algorithm>
#include <cstring>

namespace perennial {

namespace {

constexpr std::size_t firstBuffer = 1U << 18;
constexpr std::size_t blockRows = 4096;
constexpr std::size_t blockBytes = 4U << 20;
constexpr char dosEndOfFile = '\x1a';

}  // namespace

CsvReader::CsvReader(std::unique_ptr<TextStream> text, Dialect dialect, std::int64_t skipLines, std::string file)
    : text_(std::move(text))
    , parser_(std::move(dialect))
    , file_(std::move(file))
    , skip_(skipLines)
    , buffer_(firstBuffer, '\0')
{
}

Result<bool> CsvReader::next(RowBlock& block)
{
    block.clear();
    while (block.rowCount() < blockRows && block.textBytes() < blockBytes) {
        auto found = nextRecord();
        if (!found) {
            // The rows before the bad place are delivered first; the next call tells.
            if (block.rowCount() == 0)
                return pass(found);
            pending_ = std::move(found).error();
            begin_ = end_;
            last_ = true;
            return true;
        }
        if (!*found)
            break;
        if (skip_ > 0) {
            --skip_;
            continue;
        }
        block.beginRow(++row_);
        for (const std::string_view field : parser_.fields())
            block.addCell(field.empty() ? CellKind::Empty : CellKind::Text, field);
        block.endRow();
    }
    return block.rowCount() > 0;
}

Result<bool> CsvReader::nextRecord()
{
    while (true) {
        if (begin_ != end_) {
            switch (parser_.parse(buffer_.data() + begin_, buffer_.data() + end_, last_ && !pending_)) {
            case RecordParser::Outcome::Record: begin_ += parser_.size(); return true;
            case RecordParser::Outcome::TooManyFields:
                return std::unexpected(placed(
                    {ErrorKind::FileTooLarge, {excess::columns, std::to_string(RecordParser::maxFields)}, {}, {}}));
            case RecordParser::Outcome::More: break;
            }
        }
        if (last_)
            return endOfText();
        if (auto more = refill(); !more)
            return pass(more);
    }
}

Result<bool> CsvReader::endOfText()
{
    if (pending_)
        return std::unexpected(placed(*pending_));
    if (begin_ == end_)
        return false;
    return std::unexpected(placed({ErrorKind::FileTruncated, {damage::quoteOpen}, {}, {Hint::ExportAgain}}));
}

Result<> CsvReader::refill()
{
    if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    if (buffer_.size() - end_ < firstBuffer / 4)
        if (auto grown = grow(); !grown)
            return grown;
    const auto got = text_->read({buffer_.data() + end_, buffer_.size() - end_});
    if (!got) {
        pending_ = got.error();
        last_ = true;
        return {};
    }
    if (*got == 0) {
        last_ = true;
        if (end_ > 0 && buffer_[end_ - 1] == dosEndOfFile)
            --end_;
        return {};
    }
    if (const void* zero = std::memchr(buffer_.data() + end_, '\0', *got)) {
        // Up to there the text is good.
        pending_ = Error{ErrorKind::FileDamaged, {damage::zeroBytes}, {}, {Hint::ExportAgain}};
        last_ = true;
        end_ = static_cast<std::size_t>(static_cast<const char*>(zero) - buffer_.data());
        return {};
    }
    end_ += *got;
    return {};
}

Result<> CsvReader::grow()
{
    if (end_ >= maxRecordBytes) {
        Error error =
            parser_.quoteOpen()
                ? Error{ErrorKind::FileDamaged, {damage::quoteOpen}, {}, {Hint::ExportAgain}}
                : Error{
                    ErrorKind::FileTooLarge, {excess::record, std::to_string(maxRecordBytes)}, {}, {Hint::ExportAgain}};
        return std::unexpected(placed(std::move(error)));
    }
    buffer_.resize(std::min(buffer_.size() * 2, maxRecordBytes + firstBuffer));
    return {};
}

Error CsvReader::placed(Error error) const
{
    error.place.file = file_;
    if (error.place.row == 0)
        error.place.row = row_ + 1;
    return error;
}

}  // namespace perennial
