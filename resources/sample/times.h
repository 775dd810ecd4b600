// The three years of the sample shop: its first and last day, its seasons, its price changes.
#pragma once

#include <array>
#include <chrono>

namespace perennial::sample {

/// Days since 1970-01-01.
using DayNumber = int;

constexpr DayNumber dayNumber(std::chrono::year_month_day date)
{
    return static_cast<DayNumber>(std::chrono::sys_days(date).time_since_epoch().count());
}

inline constexpr DayNumber opening = dayNumber(std::chrono::year(2023) / std::chrono::July / 1);
inline constexpr DayNumber closing = dayNumber(std::chrono::year(2026) / std::chrono::June / 18);
inline constexpr DayNumber priceChange = dayNumber(std::chrono::year(2025) / std::chrono::March / 1);
inline constexpr DayNumber beansDearer = dayNumber(std::chrono::year(2024) / std::chrono::September / 1);
inline constexpr DayNumber costChange = dayNumber(std::chrono::year(2025) / std::chrono::January / 1);

inline std::chrono::year_month_day dateOf(DayNumber day)
{
    return std::chrono::sys_days(std::chrono::days(day));
}

inline DayNumber firstOfMonth(DayNumber day)
{
    const auto date = dateOf(day);
    return dayNumber(date.year() / date.month() / 1);
}

/// Demand by calendar month, 1 in an ordinary one: tea and gifts sell before Christmas.
inline double season(DayNumber day)
{
    static constexpr std::array<double, 12> byMonth = {0.95, 0.92, 0.98, 0.95, 0.90, 0.82,
                                                       0.78, 0.82, 0.98, 1.10, 1.55, 1.80};
    return byMonth[static_cast<unsigned>(dateOf(day).month()) - 1];
}
inline constexpr double busiestSeason = 1.80;

/// Months since the opening.
inline int monthNumber(DayNumber day)
{
    const auto from = dateOf(opening);
    const auto to = dateOf(day);
    return 12 * (static_cast<int>(to.year()) - static_cast<int>(from.year()))
           + static_cast<int>(static_cast<unsigned>(to.month()))
           - static_cast<int>(static_cast<unsigned>(from.month()));
}

/// What some 6 % on the prices did to the willingness to order at all: an elasticity of about -0.7.
inline double afterPriceChange(DayNumber day)
{
    return day < priceChange ? 1.0 : 0.96;
}

}  // namespace perennial::sample
