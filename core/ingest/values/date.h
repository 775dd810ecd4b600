// Dates as people write them, read as the wall-clock day of the sheet; an offset behind the time is read beside it and
// moves nothing here.
#pragma once

#include "core/base/calendar.h"
#include "core/base/time_zone.h"
#include "core/ingest/import_session.h"
#include "core/ingest/values/number.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace perennial {

/// What a bare number in a date column counts.
/// RocDays: 1120501, the seventh digit counted back is the year of the Republic of China (Taiwan).
enum class BareNumber : std::uint8_t { None, ExcelSerial, UnixSeconds, UnixMilliseconds, RocDays };

/// How the dates of one column are written.
struct DateForm {
    DateOrder order = DateOrder::YearMonthDay;
    BareNumber bare = BareNumber::None;
};

struct ParsedDate {
    ValueState state = ValueState::Invalid;  ///< Unsupported: a Hijri date
    Day day;
    std::int32_t secondOfDay = -1;  ///< -1: no time given
    bool eitherOrder = false;       ///< day first and month first yield two different days
    /// Minutes east of UTC that stand behind the time ("+02:00", "Z", "GMT-3"); a Unix time is UTC. noOffset: none
    /// said, or a zone by its name alone ("CET").
    std::int32_t offset = noOffset;
};

/// A date taken apart, before its order is known.
struct DateParts {
    enum class Kind : std::uint8_t { None, Numbers, Bare, Hijri } kind = Kind::None;
    int count = 0;  ///< numbers that belong to the date
    std::array<int, 3> value{};
    std::array<int, 3> length{};  ///< digits of each
    int month = 0;                ///< 1..12 when named
    int beforeMonth = 0;          ///< numbers in front of the name
    char separator = 0;           ///< '/', '-', '.' or ' ' between the first two
    bool marked = false;          ///< year, month and day carry marks (2024年1月5日) or order is certain
    bool thai = false;
    bool roc = false;       ///< a year of the Republic of China: 112 is 2023
    bool japanese = false;  ///< a year of a Japanese era: R6, 令和6年
    int bareDigits = 0;     ///< integer digits of a bare number
    double bareValue = 0;
    std::int32_t secondOfDay = -1;
    std::int32_t offset = noOffset;  ///< minutes east of UTC
};

/// Three digits where a year stands: years of the Republic of China, 1971 to 2111.
[[nodiscard]] constexpr bool isRocYear(std::int64_t year, int length)
{
    return length == 3 && year >= 60 && year <= 200;
}

/// Takes a text apart. Kind::None: no date in any order.
[[nodiscard]] DateParts takeDateApart(std::string_view text);

/// Reads one cell under the form of its column. Cells that the reader already knows as dates are ISO.
[[nodiscard]] ParsedDate parseDate(std::string_view text, CellKind kind, const DateForm& form);

/// Day of the parts under an order; nullopt if there is no such day. Years 2400 to 2600 are Buddhist, years of three
/// digits in front (60 to 200) those of the Republic of China, two-digit years 1969 to 2068.
[[nodiscard]] std::optional<Day> dayOf(const DateParts& parts, DateOrder order);

/// Day first and month first yield two different days ("03/04/2024"): no named month, no marks, no year in front.
[[nodiscard]] bool isEitherOrder(const DateParts& parts);

/// Seconds of a text "h:mm[:ss[.fff]]" with or without AM/PM anywhere in it; -1 if there is none.
[[nodiscard]] std::int32_t timeIn(std::string_view text);

/// Collects the dates of a column, to decide their order on the whole column.
struct DateEvidence {
    std::int64_t cells = 0;        ///< filled cells
    std::int64_t dates = 0;        ///< cells that are a date in some order
    std::int64_t certain = 0;      ///< ISO, named months, marks: no question of order
    std::int64_t dayFirst = 0;     ///< first number above 12: day-month-year
    std::int64_t monthFirst = 0;   ///< second number above 12: month-day-year
    std::int64_t yearFirst = 0;    ///< three short numbers, the first above 31
    std::int64_t eitherOrder = 0;  ///< both numbers up to 12 and different
    std::int64_t dotted = 0;       ///< numbers separated by points
    std::int64_t thai = 0;         ///< Thai digits, months or Buddhist years
    std::int64_t roc = 0;          ///< years of the Republic of China
    std::int64_t japanese = 0;     ///< years of Japanese eras
    std::int64_t hijri = 0;
    std::array<std::int64_t, 5> bare{};  ///< by BareNumber
    std::string example;                 ///< first ambiguous text
    std::string hijriExample;

    void add(std::string_view text, CellKind kind);
};

struct DateDecision {
    DateForm form;
    bool ambiguous = false;
    std::string evidence;  ///< key of evidence.h with arguments
};
[[nodiscard]] DateDecision decideDateForm(const DateEvidence& evidence);

}  // namespace perennial
