#include "core/ingest/cells/serial_date.h"

#include <charconv>
#include <chrono>
#include <cmath>

namespace perennial {

namespace {

constexpr std::int64_t secondsPerDay = 86'400;
constexpr double firstBeyond = 2'958'466;  // 10000-01-01 in the system from 1900
constexpr int days1904 = 1462;             // from 1900's day 0 to 1904-01-01

char* twoDigits(char* to, std::int64_t value)
{
    *to++ = static_cast<char>('0' + value / 10 % 10);
    *to++ = static_cast<char>('0' + value % 10);
    return to;
}

char* timeOfDay(char* to, std::int64_t seconds)
{
    to = twoDigits(to, seconds / 3600);
    *to++ = ':';
    to = twoDigits(to, seconds / 60 % 60);
    *to++ = ':';
    return twoDigits(to, seconds % 60);
}

char* day(char* to, std::int64_t serial)
{
    using namespace std::chrono;
    // Day 60 of the system from 1900 is the 29th of February that never was: days before it lie one later.
    const sys_days epoch = sys_days{year{1899} / December / 30};
    const year_month_day date{epoch + days{serial < 60 ? serial + 1 : serial}};
    const int y = static_cast<int>(date.year());
    to = twoDigits(to, y / 100);
    to = twoDigits(to, y % 100);
    *to++ = '-';
    to = twoDigits(to, static_cast<unsigned>(date.month()));
    *to++ = '-';
    return twoDigits(to, static_cast<unsigned>(date.day()));
}

bool digitsAt(std::string_view text, std::size_t at, std::size_t count)
{
    for (std::size_t i = at; i < at + count; ++i)
        if (i >= text.size() || text[i] < '0' || text[i] > '9')
            return false;
    return true;
}

bool isIsoDay(std::string_view text)
{
    return digitsAt(text, 0, 4) && text.size() >= 10 && text[4] == '-' && digitsAt(text, 5, 2) && text[7] == '-'
           && digitsAt(text, 8, 2);
}

bool isIsoTime(std::string_view text)
{
    return text.size() >= 8 && digitsAt(text, 0, 2) && text[2] == ':' && digitsAt(text, 3, 2) && text[5] == ':'
           && digitsAt(text, 6, 2);
}

}  // namespace

Cell NumberCells::cell(double value, FormatKind kind)
{
    if (!std::isfinite(value))
        return {CellKind::Error, "#NUM!"};
    const double serial = system_ == DateSystem::From1904 ? value + days1904 : value;
    const bool timeOnly = kind == FormatKind::Time && value >= 0 && value < 1;
    const bool dated = (kind == FormatKind::Date || kind == FormatKind::Time) && serial >= 1 && serial < firstBeyond;
    if (!timeOnly && !dated)
        return {CellKind::Number, numbers_.of(value)};
    const auto seconds = static_cast<std::int64_t>(std::llround((timeOnly ? value : serial) * secondsPerDay));
    char* to = text_.data();
    if (timeOnly) {
        to = timeOfDay(to, seconds % secondsPerDay);
    } else {
        to = day(to, seconds / secondsPerDay);
        if (seconds % secondsPerDay != 0) {
            *to++ = 'T';
            to = timeOfDay(to, seconds % secondsPerDay);
        }
    }
    return {timeOnly ? CellKind::Text : CellKind::Date, {text_.data(), static_cast<std::size_t>(to - text_.data())}};
}

Cell NumberCells::cell(std::string_view raw, FormatKind kind)
{
    if (kind == FormatKind::Number || kind == FormatKind::Duration) {
        const auto text = numbers_.of(raw);
        return text ? Cell{CellKind::Number, *text} : Cell{CellKind::Text, raw};
    }
    const auto value = parseNumber(raw);
    return value ? cell(*value, kind) : Cell{CellKind::Text, raw};
}

Cell NumberCells::isoCell(std::string_view raw)
{
    if (!isIsoDay(raw))
        return {CellKind::Text, raw};
    if (raw.size() == 10)
        return {CellKind::Date, raw};
    if (raw[10] != 'T' || !isIsoTime(raw.substr(11)))
        return {CellKind::Text, raw};
    // Parts of a second and the zone mark are not kept: cells hold the wall clock.
    const std::string_view whole = raw.substr(0, 19);
    return {CellKind::Date, whole.substr(11) == "00:00:00" ? raw.substr(0, 10) : whole};
}

}  // namespace perennial
