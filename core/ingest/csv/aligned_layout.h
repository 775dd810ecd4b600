// Text whose columns stand one below the other, held apart by spaces: printed lists, listings of mainframes, what
// database consoles write. Nothing divides the fields but their place in the line.
//
// The rows of the table are the lines with digits where most lines have digits; the columns lie between the places that
// are blank in all of them, or under the dashes of a ruled line. A gap of one space parts columns only where the heads
// are parted there too, so that "05 Jan 2023" and "Anna Berg" stay whole.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// What the places in a line count: wide characters of East Asia take two cells of a screen, one character, or three
/// bytes, as the program that padded the columns counted.
enum class LineUnit : unsigned char { Cells, Characters, Bytes };

struct AlignedLayout {
    struct Extent {
        std::size_t begin = 0;
        std::size_t end = 0;  ///< behind the last place that is filled in some row
    };
    LineUnit unit = LineUnit::Cells;
    std::vector<Extent> columns;
    std::string headLine;                 ///< the line of heads, "" if there is none; may come again on each page
    std::vector<std::string> heads;       ///< its texts, one for each column
    std::vector<std::string> upperLines;  ///< lines of heads above it, whose words are in `heads`
    std::vector<std::string> titles;      ///< lines above the heads, digits as '0': they come again on each page
    std::vector<std::size_t> digits;      ///< places where most rows have a digit
    std::size_t rows = 0;                 ///< rows of the table in the text looked at
};

/// `head` is the beginning of the text, in whole lines. Nothing if fewer than three columns stand aligned in it.
[[nodiscard]] std::optional<AlignedLayout> findAlignedLayout(std::string_view head);

/// The fields of a line, which they view: those of the heads for their line, none for lines above the heads, the whole
/// line for one that does not keep to the columns (titles, remarks).
void cutLine(const AlignedLayout& layout, std::string_view line, std::vector<std::string_view>& fields);

/// The line with every digit as '0', so that page numbers and days do not tell titles apart.
[[nodiscard]] std::string withoutDigits(std::string_view line);

/// Whatever divides the lines by `delimiter` divides numbers: digits on both sides ("12,50").
[[nodiscard]] bool standsInNumbers(std::string_view delimiter, std::string_view head);

}  // namespace perennial
