#include "core/ingest/xls/biff.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace perennial::biff {

namespace {

constexpr std::size_t headerSize = 4;

std::uint8_t byteAt(std::string_view bytes, std::size_t at)
{
    return at < bytes.size() ? static_cast<std::uint8_t>(bytes[at]) : 0;
}

}  // namespace

std::uint16_t u16(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint16_t>(byteAt(bytes, at) | byteAt(bytes, at + 1) << 8U);
}

std::uint32_t u32(std::string_view bytes, std::size_t at)
{
    return u16(bytes, at) | static_cast<std::uint32_t>(u16(bytes, at + 2)) << 16U;
}

double real(std::string_view bytes, std::size_t at)
{
    const std::uint64_t bits = u32(bytes, at) | static_cast<std::uint64_t>(u32(bytes, at + 4)) << 32U;
    return std::bit_cast<double>(bits);
}

double rk(std::uint32_t packed)
{
    const bool hundredth = (packed & 1U) != 0;
    const bool integer = (packed & 2U) != 0;
    const double value = integer ? static_cast<double>(static_cast<std::int32_t>(packed) >> 2)
                                 : std::bit_cast<double>(static_cast<std::uint64_t>(packed & ~3U) << 32U);
    return hundredth ? value / 100 : value;
}

std::string_view errorWord(std::uint8_t code)
{
    switch (code) {
    case 0x00: return "#NULL!";
    case 0x07: return "#DIV/0!";
    case 0x0F: return "#VALUE!";
    case 0x17: return "#REF!";
    case 0x1D: return "#NAME?";
    case 0x24: return "#NUM!";
    default: return "#N/A";
    }
}

std::optional<Record> recordAt(std::string_view stream, std::size_t offset)
{
    if (offset > stream.size() || stream.size() - offset < headerSize)
        return std::nullopt;
    const std::size_t length = u16(stream, offset + 2);
    if (stream.size() - offset - headerSize < length)
        return std::nullopt;
    return Record{u16(stream, offset), stream.substr(offset + headerSize, length), offset + headerSize + length};
}

void appendUnit(std::string& to, std::uint16_t unit, std::uint16_t& pending)
{
    std::uint32_t code = unit;
    if (unit >= 0xD800 && unit < 0xDC00) {
        pending = unit;
        return;
    }
    if (unit >= 0xDC00 && unit < 0xE000)  // without a first half: the sign for what cannot be shown
        code = pending != 0 ? 0x10000U + ((pending - 0xD800U) << 10U) + (unit - 0xDC00U) : 0xFFFDU;
    pending = 0;
    if (code < 0x80) {
        to += static_cast<char>(code);
    } else if (code < 0x800) {
        to += static_cast<char>(0xC0U | code >> 6U);
        to += static_cast<char>(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        to += static_cast<char>(0xE0U | code >> 12U);
        to += static_cast<char>(0x80U | (code >> 6U & 0x3FU));
        to += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        to += static_cast<char>(0xF0U | code >> 18U);
        to += static_cast<char>(0x80U | (code >> 12U & 0x3FU));
        to += static_cast<char>(0x80U | (code >> 6U & 0x3FU));
        to += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

Chain::Chain(std::string_view stream, const Record& first)
    : stream_(stream)
    , data_(first.data)
    , next_(first.next)
{
}

bool Chain::more()
{
    while (data_.empty()) {
        const auto record = recordAt(stream_, next_);
        if (!record || record->type != Continue) {
            failed_ = true;
            return false;
        }
        data_ = record->data;
        next_ = record->next;
    }
    return true;
}

std::uint8_t Chain::byte()
{
    if (!more())
        return 0;
    const std::uint8_t value = byteAt(data_, 0);
    data_.remove_prefix(1);
    return value;
}

std::uint16_t Chain::word()
{
    const std::uint8_t low = byte();
    return static_cast<std::uint16_t>(low | byte() << 8U);
}

std::uint32_t Chain::doubleWord()
{
    const std::uint16_t low = word();
    return low | static_cast<std::uint32_t>(word()) << 16U;
}

void Chain::skip(std::size_t count)
{
    while (count > 0 && more()) {
        const std::size_t part = std::min(count, data_.size());
        data_.remove_prefix(part);
        count -= part;
    }
}

void Chain::characters(std::size_t count, bool wide, std::string& to)
{
    std::uint16_t pending = 0;
    while (count > 0) {
        if (data_.empty()) {
            if (!more())
                return;
            wide = (byte() & 1U) != 0;
            continue;
        }
        if (wide && data_.size() < 2) {
            failed_ = true;
            return;
        }
        appendUnit(to, wide ? u16(data_, 0) : byteAt(data_, 0), pending);
        data_.remove_prefix(wide ? 2 : 1);
        --count;
    }
}

void Chain::string(std::string& to)
{
    constexpr unsigned wideFlag = 1;
    constexpr unsigned phoneticFlag = 4;
    constexpr unsigned richFlag = 8;
    constexpr std::size_t runSize = 4;
    const std::size_t count = word();
    const unsigned flags = byte();
    const std::size_t runs = (flags & richFlag) != 0 ? word() : 0;
    const std::size_t phonetic = (flags & phoneticFlag) != 0 ? doubleWord() : 0;
    characters(count, (flags & wideFlag) != 0, to);
    skip(runs * runSize + phonetic);
}

}  // namespace perennial::biff
