// Digits and number signs of other scripts as ASCII.
#pragma once

#include <string>
#include <string_view>

namespace perennial {

/// Stands for a decimal mark that is one whatever the column says (Arabic U+066B).
inline constexpr char certainDecimalMark = '\x02';
/// Stands for a grouping mark that is one whatever the column says (Arabic U+066C).
inline constexpr char certainGroupMark = '\'';

/// The text with every decimal digit (Arabic-Indic, Persian, Thai, Devanagari, full-width ...), minus,
/// comma, point, percent sign, slash, colon and space of other scripts as its ASCII equal; direction
/// marks are taken out. Other characters stay. Call it for texts that are not ASCII.
[[nodiscard]] std::string withAsciiDigits(std::string_view text);

/// 0 to 9 only.
[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

}  // namespace perennial
