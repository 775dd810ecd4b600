#include "core/ingest/reader.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace perennial {

std::string delimiterWord(std::string_view delimiter)
{
    if (delimiter == "\t")
        return "tab";
    constexpr std::string_view hexDigits = "0123456789abcdef";
    std::string word;
    for (const char c : delimiter) {
        const auto code = static_cast<unsigned char>(c);
        if (code >= 0x20 && c != '\x7f') {
            word += c;
            continue;
        }
        word += "0x";
        word += hexDigits[code / 16];
        word += hexDigits[code % 16];
    }
    return word;
}

void RowBlock::clear()
{
    cells_.clear();
    begins_.resize(1);
    rowNumbers_.clear();
    large_.clear();
    chunk_ = 0;
    used_ = 0;
    textBytes_ = 0;
}

void RowBlock::beginRow(std::int64_t rowNumber)
{
    rowNumbers_.push_back(rowNumber);
}

void RowBlock::addCell(CellKind kind, std::string_view text)
{
    cells_.push_back({kind, kind == CellKind::Empty ? std::string_view{} : store(text)});
}

void RowBlock::endRow()
{
    const auto first = cells_.begin() + static_cast<std::ptrdiff_t>(begins_.back());
    if (std::all_of(first, cells_.end(), [](const Cell& cell) { return cell.kind == CellKind::Empty; })) {
        cells_.erase(first, cells_.end());
        rowNumbers_.pop_back();
        return;
    }
    begins_.push_back(cells_.size());
}

std::string_view RowBlock::store(std::string_view text)
{
    textBytes_ += text.size();
    if (text.size() > chunkSize) {
        large_.push_back(std::make_unique_for_overwrite<char[]>(text.size()));
        std::memcpy(large_.back().get(), text.data(), text.size());
        return {large_.back().get(), text.size()};
    }
    if (chunks_.empty() || used_ + text.size() > chunkSize) {
        if (!chunks_.empty())
            ++chunk_;
        if (chunk_ == chunks_.size())
            chunks_.push_back(std::make_unique_for_overwrite<char[]>(chunkSize));
        used_ = 0;
    }
    char* to = chunks_[chunk_].get() + used_;
    std::memcpy(to, text.data(), text.size());
    used_ += text.size();
    return {to, text.size()};
}

}  // namespace perennial
