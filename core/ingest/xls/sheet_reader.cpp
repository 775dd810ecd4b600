#include "core/ingest/xls/sheet_reader.h"

#include "core/ingest/words.h"

#include <algorithm>

namespace perennial {

namespace {

constexpr std::size_t blockRows = 4096;
constexpr std::size_t blockBytes = 4U << 20;

bool isCell(std::uint16_t type)
{
    switch (type) {
    case biff::Formula:
    case biff::MulRk:
    case biff::RString:
    case biff::LabelSst:
    case biff::Number:
    case biff::Label:
    case biff::BoolErr:
    case biff::Rk: return true;
    default: return false;
    }
}

}  // namespace

XlsSheetReader::XlsSheetReader(std::shared_ptr<const XlsWorkbook> book, std::size_t sheet, std::string path)
    : book_(std::move(book))
    , path_(std::move(path))
    , sheet_(book_->sheets[sheet].info.name)
    , begin_(book_->sheets[sheet].offset)
    , numbers_(book_->dates)
{
    survey();
}

void XlsSheetReader::survey()
{
    const std::string_view stream = book_->stream;
    std::vector<std::pair<std::uint16_t, std::size_t>> cells;
    std::size_t depth = 0;  // charts within a sheet are substreams too
    end_ = begin_;
    while (true) {
        const auto record = biff::recordAt(stream, end_);
        cut_ = !record;
        if (cut_ || (record->type == biff::EndOfSubstream && depth <= 1))
            break;
        if (record->type == biff::BeginOfSubstream)
            ++depth;
        else if (record->type == biff::EndOfSubstream)
            --depth;
        else if (depth == 1 && isCell(record->type)) {
            cells.emplace_back(biff::u16(record->data, 0), end_);
        }
        end_ = record->next;
    }
    // Most writers have them in this order already.
    std::ranges::stable_sort(cells, {}, [](const auto& cell) { return cell.first; });
    order_.reserve(cells.size());
    for (const auto& [row, offset] : cells)
        order_.push_back(offset);
}

Result<bool> XlsSheetReader::next(RowBlock& block)
{
    block.clear();
    while (!failure_ && block.rowCount() < blockRows && block.textBytes() < blockBytes && advance(block)) {
    }
    if (block.rowCount() > 0)
        return true;
    if (!failure_ && cut_)
        failure_ = Error{ErrorKind::FileTruncated, {damage::record}, {}, {Hint::ExportAgain}};
    if (!failure_)
        return false;
    failure_->place = {path_, sheet_, row_.rowNumber(), ""};
    return std::unexpected(*failure_);
}

/// Takes one cell record; false when there is none left.
bool XlsSheetReader::advance(RowBlock& block)
{
    const auto record = position_ < order_.size() ? biff::recordAt(book_->stream, order_[position_]) : std::nullopt;
    const std::int64_t row = record ? biff::u16(record->data, 0) + 1 : 0;
    if (inRow_ && (!record || row != row_.rowNumber())) {
        row_.finish(block);
        inRow_ = false;
        return true;
    }
    if (!record)
        return false;
    if (!inRow_)
        row_.begin(row);
    inRow_ = true;
    ++position_;
    take(*record);
    return true;
}

void XlsSheetReader::take(const biff::Record& record)
{
    constexpr std::size_t valueAt = 6;
    const std::string_view data = record.data;
    const std::size_t column = biff::u16(data, 2);
    const FormatKind format = formatOf(biff::u16(data, 4));
    switch (record.type) {
    case biff::LabelSst: {
        const std::size_t index = biff::u32(data, valueAt);
        if (index >= book_->textCount())
            return damaged(damage::sharedString);
        const std::string_view text = book_->text(index);
        row_.setLasting(column, text.empty() ? CellKind::Empty : CellKind::Text, text);
        break;
    }
    case biff::Number: set(column, numbers_.cell(biff::real(data, valueAt), format)); break;
    case biff::Rk: set(column, numbers_.cell(biff::rk(biff::u32(data, valueAt)), format)); break;
    case biff::MulRk: takeMultiple(record); break;
    case biff::Formula: takeFormula(record); break;
    case biff::BoolErr: {
        const auto value = static_cast<std::uint8_t>(biff::u16(data, valueAt) & 0xFFU);
        const bool isError = biff::u16(data, valueAt) >> 8U != 0;
        set(column, isError ? Cell{CellKind::Error, biff::errorWord(value)}
                            : Cell{CellKind::Boolean, value == 0 ? "FALSE" : "TRUE"});
        break;
    }
    default: takeText(record); break;
    }
}

void XlsSheetReader::takeMultiple(const biff::Record& record)
{
    constexpr std::size_t first = 4;
    constexpr std::size_t size = 6;
    std::size_t column = biff::u16(record.data, 2);
    for (std::size_t at = first; at + size + 2 <= record.data.size(); at += size, ++column)
        set(column, numbers_.cell(biff::rk(biff::u32(record.data, at + 2)), formatOf(biff::u16(record.data, at))));
}

/// The cached result of a formula: a number, or what is marked by 0xFFFF in its last two bytes.
void XlsSheetReader::takeFormula(const biff::Record& record)
{
    constexpr std::size_t resultAt = 6;
    const std::size_t column = biff::u16(record.data, 2);
    if (biff::u16(record.data, resultAt + 6) != 0xFFFF) {
        set(column, numbers_.cell(biff::real(record.data, resultAt), formatOf(biff::u16(record.data, 4))));
        return;
    }
    const auto kind = static_cast<std::uint8_t>(biff::u16(record.data, resultAt) & 0xFFU);
    const auto value = static_cast<std::uint8_t>(biff::u16(record.data, resultAt + 2) & 0xFFU);
    if (kind == 0)
        takeText(record);
    else if (kind == 1)
        set(column, {CellKind::Boolean, value == 0 ? "FALSE" : "TRUE"});
    else if (kind == 2)
        set(column, {CellKind::Error, biff::errorWord(value)});
}

/// Text in the record itself, or after a formula in a STRING record (one of a shared formula may stand between).
void XlsSheetReader::takeText(const biff::Record& record)
{
    constexpr std::size_t stringAt = 6;
    const std::string_view stream = book_->stream;
    std::string text;
    if (record.type == biff::Formula) {
        auto following = biff::recordAt(stream, record.next);
        for (int i = 0; i < 3 && following && following->type != biff::String && !isCell(following->type); ++i)
            following = biff::recordAt(stream, following->next);
        if (!following || following->type != biff::String)
            return damaged(damage::record);
        biff::Chain chain(stream, *following);
        chain.string(text);
        if (chain.failed())
            return damaged(damage::record);
    } else {
        biff::Chain chain(stream, record);
        chain.skip(stringAt);
        const std::size_t count = chain.word();
        const bool wide = (chain.byte() & 1U) != 0;
        chain.characters(count, wide, text);
        if (chain.failed())
            return damaged(damage::record);
    }
    row_.set(biff::u16(record.data, 2), text.empty() ? CellKind::Empty : CellKind::Text, text);
}

FormatKind XlsSheetReader::formatOf(std::size_t xf) const
{
    return xf < book_->formats.size() ? book_->formats[xf] : FormatKind::Number;
}

void XlsSheetReader::damaged(std::string_view what)
{
    failure_ = Error{ErrorKind::FileDamaged, {std::string(what)}, {}, {Hint::ExportAgain}};
}

std::uint64_t XlsSheetReader::bytesDone() const
{
    return position_ < order_.size() ? order_[position_] - begin_ : bytesTotal();
}

std::uint64_t XlsSheetReader::bytesTotal() const
{
    return end_ - begin_;
}

}  // namespace perennial
