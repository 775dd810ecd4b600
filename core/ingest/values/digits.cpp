#include "core/ingest/values/digits.h"

#include "core/ingest/values/code_points.h"

#include <unicode/uchar.h>

namespace perennial {
namespace {

/// ASCII equal of a character, 0 for none, -1 to take it out.
int asciiEqual(UChar32 c)
{
    switch (c) {
    case 0x00A0:
    case 0x202F:
    case 0x2009:
    case 0x2007:
    case 0x3000: return ' ';
    case 0x2212:
    case 0x2012:
    case 0x2013:
    case 0xFE63:
    case 0xFF0D: return '-';
    case 0x066B: return certainDecimalMark;
    case 0x066C:
    case 0x2019: return certainGroupMark;
    case 0x060C:
    case 0xFF0C:
    case 0x3001: return ',';
    case 0xFF0E:
    case 0x3002: return '.';
    case 0x066A:
    case 0xFF05: return '%';
    case 0xFF0F: return '/';
    case 0xFF1A: return ':';
    case 0xFF08: return '(';
    case 0xFF09: return ')';
    case 0xFF04: return '$';
    case 0xFF0B: return '+';
    case 0x200E:
    case 0x200F:
    case 0x061C:
    case 0xFEFF:
    case 0x200B: return -1;
    default: break;
    }
    if (c >= 0x202A && c <= 0x202E)
        return -1;
    if (c >= 0x80 && u_charType(c) == U_DECIMAL_DIGIT_NUMBER)
        return '0' + u_charDigitValue(c);
    return c < 0x80 ? c : 0;
}

}  // namespace

std::string withAsciiDigits(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        const UChar32 c = nextCodePoint(text, i);
        const int ascii = asciiEqual(c);
        if (ascii > 0)
            out += static_cast<char>(ascii);
        else if (ascii == 0)
            out.append(text.substr(begin, i - begin));
    }
    return out;
}

}  // namespace perennial
