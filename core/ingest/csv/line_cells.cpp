#include "core/ingest/csv/line_cells.h"

#include "core/ingest/values/code_points.h"
#include "core/ingest/values/text.h"

#include <unicode/uchar.h>

namespace perennial {
namespace {

constexpr std::size_t tabStop = 8;

/// Places that a character takes.
std::size_t widthOf(UChar32 c, std::size_t bytes, LineUnit unit)
{
    if (unit == LineUnit::Bytes || c < 0x80)
        return unit == LineUnit::Bytes ? bytes : 1;
    if (unit == LineUnit::Characters)
        return 1;
    const int kind = u_charType(c);
    if (kind == U_NON_SPACING_MARK || kind == U_ENCLOSING_MARK || kind == U_FORMAT_CHAR)
        return 0;
    const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

bool isBlank(UChar32 c)
{
    return c == ' ' || c == '\t' || c == 0xA0 || c == 0x3000 || c == 0x202F;
}

}  // namespace

void LineCells::assign(std::string_view line, LineUnit unit)
{
    line_ = line;
    offsets_.clear();
    blank_.clear();
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t begin = i;
        const UChar32 c = nextCodePoint(line, i);
        if (c == '\f' || c == '\r')
            continue;
        std::size_t places = widthOf(c, i - begin, unit);
        if (c == '\t')
            places = tabStop - offsets_.size() % tabStop;
        offsets_.insert(offsets_.end(), places, begin);
        blank_.insert(blank_.end(), places, isBlank(c));
    }
}

std::string_view LineCells::text(std::size_t begin, std::size_t end) const
{
    if (begin >= offsets_.size() || end <= begin)
        return {};
    // a character that begins left of the cut belongs to the left
    while (begin > 0 && begin < offsets_.size() && offsets_[begin] == offsets_[begin - 1])
        ++begin;
    if (begin == offsets_.size())
        return {};
    while (end < offsets_.size() && offsets_[end] == offsets_[end - 1])
        ++end;
    const std::size_t from = offsets_[begin];
    const std::size_t to = end < offsets_.size() ? offsets_[end] : line_.size();
    return trimmed(line_.substr(from, to - from));
}

}  // namespace perennial
