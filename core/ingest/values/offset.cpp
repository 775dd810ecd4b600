#include "core/ingest/values/offset.h"

#include "core/ingest/values/digits.h"

#include <algorithm>

namespace perennial {
namespace {

constexpr std::int32_t leastOffset = -12 * 60;
constexpr std::int32_t mostOffset = 14 * 60;
constexpr std::int32_t quarter = 15;
constexpr std::string_view longMinus = "\xE2\x88\x92";  // U+2212

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// Letters of three at `at`, whatever their case.
bool isWordAt(std::string_view text, std::size_t at, std::string_view word)
{
    return std::ranges::equal(text.substr(at, word.size()), word, [](char c, char lower) {
        return (isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c) == lower;
    });
}

/// "utc" stands by itself, or as a part of camelCase: not in "outcome".
bool standsAlone(std::string_view text, std::size_t begin, std::size_t end)
{
    if (begin > 0 && (isUpper(text[begin - 1]) || isLower(text[begin - 1]))
        && !(isLower(text[begin - 1]) && isUpper(text[begin])))
        return false;
    if (end == text.size() || (!isUpper(text[end]) && !isLower(text[end])))
        return true;
    const bool beginsWord = end + 1 < text.size() && isLower(text[end + 1]);  // UTCDate
    return isUpper(text[end]) && (isLower(text[end - 1]) || beginsWord);
}

}  // namespace

std::optional<std::int32_t> takeOffset(std::string_view text, std::size_t& at)
{
    const std::string_view rest = text.substr(std::min(at, text.size()));
    const bool isMinus = rest.starts_with('-') || rest.starts_with(longMinus);
    if (!isMinus && !rest.starts_with('+'))
        return std::nullopt;
    std::size_t end = rest.starts_with(longMinus) ? longMinus.size() : 1;
    const auto take = [&](std::size_t most) {
        const std::size_t begin = end;
        while (end < rest.size() && end - begin < most && isDigit(rest[end]))
            ++end;
        return rest.substr(begin, end - begin);
    };
    std::string_view hours = take(5);
    std::string_view minutes;
    if (hours.size() > 2) {  // 0700, 530
        minutes = hours.substr(hours.size() - 2);
        hours.remove_suffix(2);
    } else if (end + 2 < rest.size() && rest[end] == ':' && isDigit(rest[end + 1]) && isDigit(rest[end + 2])) {
        ++end;
        minutes = take(3);
    }
    const auto numberOf = [](std::string_view digits) {
        std::int32_t number = 0;
        for (const char c : digits)
            number = number * 10 + (c - '0');
        return number;
    };
    const std::int32_t offset = (numberOf(hours) * 60 + numberOf(minutes)) * (isMinus ? -1 : 1);
    if (hours.empty() || hours.size() > 2 || minutes.size() > 2 || numberOf(minutes) > 59 || offset < leastOffset
        || offset > mostOffset || offset % quarter != 0)
        return std::nullopt;
    at += end;
    return offset;
}

bool namesUtc(std::string_view word)
{
    return word == "utc" || word == "gmt" || word == "ut" || word == "z";
}

std::optional<std::int32_t> offsetInHeading(std::string_view heading)
{
    constexpr std::size_t length = 3;
    for (std::size_t i = 0; i + length <= heading.size(); ++i) {
        if ((!isWordAt(heading, i, "utc") && !isWordAt(heading, i, "gmt")) || !standsAlone(heading, i, i + length))
            continue;
        std::size_t behind = i + length;
        while (behind < heading.size() && heading[behind] == ' ')
            ++behind;
        return takeOffset(heading, behind).value_or(0);
    }
    return std::nullopt;
}

}  // namespace perennial
