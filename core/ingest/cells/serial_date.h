// Days of a spreadsheet: serial numbers as ISO text.
#pragma once

#include "core/ingest/cells/number_format.h"
#include "core/ingest/cells/number_text.h"
#include "core/ingest/reader.h"

#include <string_view>

namespace perennial {

enum class DateSystem : std::uint8_t {
    From1900,  // 1 = 1900-01-01, and a 29th of February 1900 (60) that never was
    From1904,  // 0 = 1904-01-01
};

/// Makes cells of numbers. Texts are valid until the next call.
class NumberCells {
public:
    explicit NumberCells(DateSystem system = DateSystem::From1900)
        : system_(system)
    {
    }

    /// The cell of a number shown with a format of that kind: "2009-12-01" or, when there is a time of day,
    /// "2009-12-01T07:45:00" (rounded to the second); a time of day alone is the text "07:45:00". What no
    /// calendar holds (before the first day, after 9999) and durations stay numbers.
    [[nodiscard]] Cell cell(double value, FormatKind kind);
    /// The same for a number as it stands in the file; text that is no number stays text.
    [[nodiscard]] Cell cell(std::string_view raw, FormatKind kind);
    /// A date as ISO 8601 text in a file ("2009-12-01T07:45:00.000Z") in the form above; else a text cell.
    [[nodiscard]] Cell isoCell(std::string_view raw);

private:
    DateSystem system_;
    NumberText numbers_;
    std::array<char, 32> text_{};
};

}  // namespace perennial
