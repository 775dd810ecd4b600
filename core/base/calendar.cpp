#include "core/base/calendar.h"

#include <cstdio>

namespace perennial {

namespace chrono = std::chrono;

Day Day::from(chrono::year_month_day ymd)
{
    return Day{static_cast<std::int32_t>(chrono::sys_days(ymd).time_since_epoch().count())};
}

Day Day::from(int year, unsigned month, unsigned day)
{
    return from(chrono::year(year) / chrono::month(month) / chrono::day(day));
}

Day Day::today()
{
    return Day{
        static_cast<std::int32_t>(chrono::floor<chrono::days>(chrono::system_clock::now()).time_since_epoch().count())};
}

chrono::year_month_day Day::ymd() const
{
    return chrono::sys_days(chrono::days(number));
}

Day addMonths(Day day, int months)
{
    const auto ymd = day.ymd();
    const auto target = chrono::year_month(ymd.year(), ymd.month()) + chrono::months(months);
    const auto last = chrono::year_month_day_last(target.year(), chrono::month_day_last(target.month())).day();
    return Day::from(target / (ymd.day() < last ? ymd.day() : last));
}

Month Month::of(Day day)
{
    const auto ymd = day.ymd();
    return Month{(static_cast<int>(ymd.year()) - 1970) * 12 + static_cast<std::int32_t>(unsigned(ymd.month())) - 1};
}

Day Month::firstDay() const
{
    const int year = 1970 + (number >= 0 ? number / 12 : -((11 - number) / 12));
    const int month = number - (year - 1970) * 12;
    return Day::from(year, static_cast<unsigned>(month + 1), 1);
}

Day Month::lastDay() const
{
    return (*this + 1).firstDay() - 1;
}

std::string toIso(Day day)
{
    const auto ymd = day.ymd();
    const int year = static_cast<int>(ymd.year());
    const unsigned month = unsigned(ymd.month());
    const unsigned dayOfMonth = unsigned(ymd.day());
    if (year < 0 || year > 9999) {
        char text[16];
        std::snprintf(text, sizeof text, "%04d-%02u-%02u", year, month, dayOfMonth);
        return text;
    }
    const auto digit = [](unsigned value) { return static_cast<char>('0' + value % 10); };
    const auto y = static_cast<unsigned>(year);
    return {
        digit(y / 1000),        digit(y / 100),   digit(y / 10), digit(y), '-', digit(month / 10), digit(month), '-',
        digit(dayOfMonth / 10), digit(dayOfMonth)};
}

std::string toIso(Month month)
{
    return toIso(month.firstDay()).substr(0, 7);
}

std::optional<Day> parseIsoDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    int part[3] = {0, 0, 0};
    int which = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == 4 || i == 7) {
            ++which;
            continue;
        }
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        part[which] = part[which] * 10 + (text[i] - '0');
    }
    const auto ymd = chrono::year(part[0]) / chrono::month(static_cast<unsigned>(part[1]))
                     / chrono::day(static_cast<unsigned>(part[2]));
    if (!ymd.ok())
        return std::nullopt;
    return Day::from(ymd);
}

}  // namespace perennial
