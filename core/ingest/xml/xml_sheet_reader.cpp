#include "core/ingest/xml/xml_sheet_reader.h"

#include "core/ingest/words.h"

namespace perennial {

namespace {

constexpr std::size_t blockRows = 4096;
constexpr std::size_t blockBytes = 4U << 20;

}  // namespace

bool XmlRows::blockFull() const
{
    return block_->rowCount() >= blockRows || block_->textBytes() >= blockBytes;
}

namespace {

Error tooLong()
{
    return {ErrorKind::FileTooLarge, {excess::record, std::to_string(RowBuilder::maxBytes)}, {}, {Hint::ExportAgain}};
}

}  // namespace

void XmlRows::append(std::string& cell, std::string_view piece)
{
    if (cell.size() + piece.size() > RowBuilder::maxBytes)
        failure = tooLong();
    else
        cell += piece;
}

void XmlRows::emitRow(std::int64_t times)
{
    if (row_.empty())
        return;
    if (row_.isTooLong()) {
        failure = tooLong();
        return;
    }
    row_.finish(*block_);
    owed_ = times - 1;
    owedNumber_ = row_.rowNumber();
    if (!drain())
        pause = true;
}

bool XmlRows::drain()
{
    for (; owed_ > 0; --owed_) {
        if (blockFull())
            return false;
        row_.finish(*block_, ++owedNumber_);
    }
    return true;
}

XmlSheetReader::XmlSheetReader(std::unique_ptr<ByteSource> source, std::unique_ptr<XmlRows> rows, Place place,
                               std::string part)
    : rows_(std::move(rows))
    , place_(std::move(place))
    , stream_(std::move(source), *rows_, place_.file, std::move(part))
{
}

Result<bool> XmlSheetReader::next(RowBlock& block)
{
    block.clear();
    if (pending_)
        return std::unexpected(*pending_);
    rows_->fill(&block);
    rows_->drain();
    while (!ended_ && !rows_->blockFull()) {
        auto more = stream_.step();
        if (!more) {
            pending_ = std::move(more).error();
            pending_->place = {place_.file, place_.sheet, rows_->currentRow(), pending_->place.column};
            break;
        }
        ended_ = !*more;
    }
    if (block.rowCount() == 0 && pending_)
        return std::unexpected(*pending_);
    return block.rowCount() > 0;
}

}  // namespace perennial
