// Which numbers of a spreadsheet are dates: that stands only in their number format.
// Source: ECMA-376 part 1, 18.8.30 (built-in ids) and 18.8.31 (codes); [MS-XLS] 2.4.126 uses the same.
#pragma once

#include <cstdint>
#include <string_view>

namespace perennial {

enum class FormatKind : std::uint8_t {
    Number,
    Date,      // shows a day, with or without a time
    Time,      // shows a time of day only
    Duration,  // hours beyond 24: "[h]:mm"
};

/// The kind of a format code such as "dd/mm/yyyy;@" or "#,##0.00 [$€-407]".
[[nodiscard]] FormatKind formatKind(std::string_view code);

/// The kind of a built-in format id (0 to 163).
[[nodiscard]] FormatKind builtinFormatKind(int id);

}  // namespace perennial
