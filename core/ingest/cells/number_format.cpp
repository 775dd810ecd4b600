#include "core/ingest/cells/number_format.h"

#include <algorithm>
#include <cctype>

namespace perennial {

namespace {

/// What letters a code shows outside of quoted text, colours and conditions.
struct Letters {
    bool day = false;      // y, d, or the eras g and e, or Buddhist years b
    bool month = false;    // m: months or minutes
    bool time = false;     // h, s
    bool elapsed = false;  // [h], [m], [s]
    bool digits = false;   // 0, #, ?
};

bool isElapsed(std::string_view inside)
{
    const auto all = [&](char letter) {
        return std::ranges::all_of(inside, [&](unsigned char c) { return std::tolower(c) == letter; });
    };
    return !inside.empty() && (all('h') || all('m') || all('s'));
}

void take(Letters& letters, char c, char following)
{
    switch (std::tolower(static_cast<unsigned char>(c))) {
    case 'y':
    case 'd':
    case 'b':
    case 'g': letters.day = true; break;
    case 'e':
        if (following == '+' || following == '-')
            letters.digits = true;  // exponent
        else
            letters.day = true;
        break;
    case 'm': letters.month = true; break;
    case 'h':
    case 's': letters.time = true; break;
    case '0':
    case '#':
    case '?': letters.digits = true; break;
    default: break;
    }
}

/// The letters of the first section: the one for positive numbers.
Letters scan(std::string_view code)
{
    Letters letters;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';')
            break;
        if (c == '"' || c == '[') {
            const std::size_t close = code.find(c == '"' ? '"' : ']', i + 1);
            if (close == std::string_view::npos)
                break;
            if (c == '[' && isElapsed(code.substr(i + 1, close - i - 1)))
                letters.elapsed = true;
            i = close;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;  // the next character is shown, left out or repeated as it stands
        } else {
            take(letters, c, i + 1 < code.size() ? code[i + 1] : '\0');
        }
    }
    return letters;
}

bool isGeneral(std::string_view code)
{
    constexpr std::string_view general = "general";
    return code.size() >= general.size()
           && std::ranges::equal(code.substr(0, general.size()), general,
                                 [](unsigned char a, char b) { return std::tolower(a) == b; });
}

}  // namespace

FormatKind formatKind(std::string_view code)
{
    if (isGeneral(code))
        return FormatKind::Number;
    const Letters letters = scan(code);
    if (letters.elapsed)
        return FormatKind::Duration;
    // "0" beside date letters only stands for parts of a second: "ss.000".
    if (letters.digits && !letters.time)
        return FormatKind::Number;
    if (letters.day || (letters.month && !letters.time))
        return FormatKind::Date;
    return letters.time ? FormatKind::Time : FormatKind::Number;
}

FormatKind builtinFormatKind(int id)
{
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57
        || id == 58)
        return FormatKind::Date;
    if ((id >= 18 && id <= 21) || id == 45 || id == 47 || (id >= 32 && id <= 35) || id == 55 || id == 56)
        return FormatKind::Time;
    return id == 46 ? FormatKind::Duration : FormatKind::Number;
}

}  // namespace perennial
