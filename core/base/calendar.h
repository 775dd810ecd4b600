// Days, months and the units of time that rates are given in.
//
// A day is a wall-clock calendar day of the sheet (proleptic Gregorian); no time zone is applied
// unless the definitions name one. A month in a rate is 365.25/12 days, a year 365.25 days.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace perennial {

inline constexpr double daysPerYear = 365.25;
inline constexpr double daysPerMonth = daysPerYear / 12;
inline constexpr double daysPerWeek = 7;

/// A calendar day, counted from 1970-01-01 (day 0).
struct Day {
    std::int32_t number = 0;

    static Day from(std::chrono::year_month_day ymd);
    static Day from(int year, unsigned month, unsigned day);
    /// By the clock of the machine, in UTC.
    static Day today();
    [[nodiscard]] std::chrono::year_month_day ymd() const;

    constexpr auto operator<=>(const Day&) const = default;
    constexpr Day operator+(int days) const { return Day{number + days}; }
    constexpr Day operator-(int days) const { return Day{number - days}; }
    /// Difference in days.
    constexpr int operator-(Day other) const { return number - other.number; }
};

/// The same day of the month `months` later (or earlier), the last day of it where there is no such day.
[[nodiscard]] Day addMonths(Day day, int months);

/// A calendar month, counted from January 1970 (month 0).
struct Month {
    std::int32_t number = 0;

    static Month of(Day day);
    [[nodiscard]] Day firstDay() const;
    [[nodiscard]] Day lastDay() const;
    constexpr auto operator<=>(const Month&) const = default;
    constexpr Month operator+(int months) const { return Month{number + months}; }
    constexpr int operator-(Month other) const { return number - other.number; }
};

/// "1997-09-30"
[[nodiscard]] std::string toIso(Day day);
/// "1997-09"
[[nodiscard]] std::string toIso(Month month);
/// Reads "1997-09-30" and nothing else; nullopt if the day does not exist.
[[nodiscard]] std::optional<Day> parseIsoDay(std::string_view text);

/// The unit in which a model counts time. A forecast does not depend on it (only parameters do).
enum class TimeUnit : std::uint8_t { Day, Week, Month };
[[nodiscard]] constexpr double daysPer(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day: return 1;
    case TimeUnit::Week: return daysPerWeek;
    case TimeUnit::Month: return daysPerMonth;
    }
    return 1;
}

/// A span of time that cannot be mixed up with a bare number: months and years are distinct types.
struct Months {
    double value = 0;
};
struct Years {
    double value = 0;
};
[[nodiscard]] constexpr Months toMonths(Years y)
{
    return {y.value * 12};
}
[[nodiscard]] constexpr Years toYears(Months m)
{
    return {m.value / 12};
}
[[nodiscard]] constexpr Years yearsFromDays(double days)
{
    return {days / daysPerYear};
}
[[nodiscard]] constexpr Months monthsFromDays(double days)
{
    return {days / daysPerMonth};
}

}  // namespace perennial
