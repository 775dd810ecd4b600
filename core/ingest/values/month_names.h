// Words that occur in dates, in many languages.
#pragma once

#include <string_view>

namespace perennial {

enum class DateWord : unsigned char {
    Unknown,
    Month,         // a month's name; number is 1..12
    MonthFollows,  // "tháng", "thg": the next number is the month
    Morning,       // AM, ص, 上午, SA
    Afternoon,     // PM, م, 下午, CH
    Filler,        // weekday, "de", "ngày", ordinal endings ...
    Hijri,         // month of the Islamic calendar, or the mark of its years
    BuddhistEra,   // "พ.ศ."
};

struct DateWordMeaning {
    DateWord kind = DateWord::Unknown;
    int number = 0;
    bool thai = false;
};

/// Meaning of a word, as foldedWord() makes it but without inner points ("ม.ค." is "มค").
[[nodiscard]] DateWordMeaning dateWord(std::string_view folded);

}  // namespace perennial
