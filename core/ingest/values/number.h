// Numbers as people write them, read exactly: no float on the way.
#pragma once

#include "core/base/money.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace perennial {

/// What became of a cell.
enum class ValueState : std::uint8_t { Ok, Blank, Invalid, Overflow, FormulaError, Unsupported };

/// How the numbers of one column are written.
struct NumberForm {
    char decimalMark = '.';  ///< '.' or ','; the other one groups
    std::int8_t shift =
        0;  ///< places that the head takes the mark to the left: 2 for "in cents", -3 for "in thousands"
};

struct ParsedNumber {
    ValueState state = ValueState::Invalid;
    Decimal value;
    std::string_view currency;  ///< code of a sign or code beside the number, or ""; static text
    bool percent = false;       ///< "15 %": value is 15
};

/// Reads one cell: grouping by the other mark, apostrophe, space or NBSP (groups of three, Indian
/// groups of two too), sign in front or behind, parentheses, currency at either end, percent, exponent,
/// digits of other scripts. Digits beyond 18 significant ones are cut if they are decimals.
[[nodiscard]] ParsedNumber parseNumber(std::string_view text, NumberForm form);

/// Collects how the numbers of a column are written, to decide the decimal mark on the whole column.
struct NumberEvidence {
    std::int64_t texts = 0;            ///< cells that are numbers under some reading
    std::int64_t point = 0;            ///< only readable (or only sensible) with a decimal point
    std::int64_t comma = 0;            ///< only with a decimal comma
    std::int64_t groupOrPoint = 0;     ///< "1.234": either
    std::int64_t groupOrComma = 0;     ///< "1,234": either
    std::int64_t longUngrouped = 0;    ///< four digits or more before the mark, without grouping
    std::int64_t withoutDecimals = 0;  ///< with a currency that is written without decimals
    std::string example;               ///< first ambiguous one

    void add(std::string_view text);
};

/// The decision on a column, with the key of its evidence (evidence.h).
struct DecimalMark {
    char mark = '.';
    bool ambiguous = false;
    std::string evidence;
};
[[nodiscard]] DecimalMark decideDecimalMark(const NumberEvidence& evidence);

}  // namespace perennial
