#include "core/ingest/values/date.h"

#include "core/ingest/values/digits.h"
#include "core/ingest/values/text.h"

#include <cmath>

namespace perennial {
namespace {

constexpr int secondsPerDay = 86'400;
constexpr int yearsBeforeRoc = 1911;  // its first year is 1912

int twoDigits(std::string_view text, std::size_t at)
{
    return isDigit(text[at]) && isDigit(text[at + 1]) ? (text[at] - '0') * 10 + (text[at + 1] - '0') : -1;
}

std::optional<Day> checkedDay(int year, int month, int day)
{
    using namespace std::chrono;
    if (year < 1900 || year > 2200 || month < 1 || day < 1)
        return std::nullopt;
    const year_month_day ymd{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                             std::chrono::day(static_cast<unsigned>(day))};
    return ymd.ok() ? std::optional(Day::from(ymd)) : std::nullopt;
}

/// "2009-12-01", "2009-12-01 07:45", "2009-12-01T07:45:00": the form that most exports write.
bool readIso(std::string_view text, ParsedDate& out)
{
    if (text.size() < 10 || text[4] != '-' || text[7] != '-'
        || (text.size() > 10 && text.size() != 16 && text.size() != 19))
        return false;
    const int year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
    const int month = twoDigits(text, 5);
    const int day = twoDigits(text, 8);
    if (year < 1900 || year > 2200 || month < 1 || day < 1)
        return false;
    if (text.size() >= 16) {
        const int hour = twoDigits(text, 11);
        const int minute = twoDigits(text, 14);
        const int second = text.size() == 19 ? twoDigits(text, 17) : 0;
        if ((text[10] != ' ' && text[10] != 'T') || text[13] != ':' || hour < 0 || hour > 23 || minute < 0
            || minute > 59 || second < 0 || second > 59 || (text.size() == 19 && text[16] != ':'))
            return false;
        out.secondOfDay = hour * 3600 + minute * 60 + second;
    }
    const auto found = checkedDay(year, month, day);
    if (!found)
        return false;
    out.day = *found;
    out.state = ValueState::Ok;
    return true;
}

int fullYear(int year, int length, bool thai)
{
    if (year >= 2400 && year <= 2600)
        return year - 543;
    if (isRocYear(year, length))
        return year + yearsBeforeRoc;
    if (length >= 3)
        return year;
    if (thai && year >= 43)  // short Buddhist year: 67 is 2567
        return 2500 + year - 543;
    return year < 69 ? 2000 + year : 1900 + year;
}

std::optional<Day> dayWithNamedMonth(const DateParts& p)
{
    // "2024 Jan 5", "5 Jan 2024", "Jan 5, 2024", "Jan-05-24", "05-Jan-24"
    std::size_t year = 1;
    if (p.length[0] == 4 || (p.value[0] > 31 && p.value[1] <= 31))
        year = 0;
    return checkedDay(fullYear(p.value[year], p.length[year], p.thai), p.month, p.value[1 - year]);
}

ParsedDate fromRoc(double value)
{
    const auto digits = static_cast<int>(value);
    const auto day = checkedDay(digits / 10000 + yearsBeforeRoc, digits / 100 % 100, digits % 100);
    return day && digits == value ? ParsedDate{ValueState::Ok, *day, -1} : ParsedDate{};
}

ParsedDate fromBare(double value, BareNumber meaning)
{
    double days = 0;
    switch (meaning) {
    case BareNumber::RocDays: return fromRoc(value);
    case BareNumber::ExcelSerial: days = value - 25'569; break;  // serial of 1970-01-01 in the 1900 system
    case BareNumber::UnixSeconds: days = value / secondsPerDay; break;
    case BareNumber::UnixMilliseconds: days = value / 1000 / secondsPerDay; break;
    case BareNumber::None: return {};
    }
    double whole = std::floor(days);
    auto second = static_cast<std::int32_t>(std::lround((days - whole) * secondsPerDay));
    if (second == secondsPerDay)
        whole += 1, second = 0;
    const bool isUnix = meaning != BareNumber::ExcelSerial;
    return {ValueState::Ok, Day{static_cast<std::int32_t>(whole)}, isUnix || second != 0 ? second : -1, false,
            isUnix ? 0 : noOffset};
}

}  // namespace

std::optional<Day> dayOf(const DateParts& p, DateOrder order)
{
    if (p.kind != DateParts::Kind::Numbers)
        return std::nullopt;
    if (p.month > 0)
        return dayWithNamedMonth(p);
    if (p.length[0] >= 3 || p.marked)
        return checkedDay(fullYear(p.value[0], p.length[0], p.thai), p.value[1], p.value[2]);
    if (order == DateOrder::YearMonthDay && p.length[2] <= 2)
        return checkedDay(fullYear(p.value[0], p.length[0], p.thai), p.value[1], p.value[2]);
    const bool dayFirst = order != DateOrder::MonthDayYear;
    return checkedDay(fullYear(p.value[2], p.length[2], p.thai), p.value[dayFirst ? 1 : 0], p.value[dayFirst ? 0 : 1]);
}

bool isEitherOrder(const DateParts& p)
{
    return p.kind == DateParts::Kind::Numbers && p.month == 0 && !p.marked && p.length[0] < 3
           && p.value[0] != p.value[1] && dayOf(p, DateOrder::DayMonthYear).has_value()
           && dayOf(p, DateOrder::MonthDayYear).has_value();
}

ParsedDate parseDate(std::string_view text, CellKind kind, const DateForm& form)
{
    ParsedDate parsed;
    text = trimmed(text);
    if (kind != CellKind::Error && readIso(text, parsed))
        return parsed;
    if (kind == CellKind::Error || isFormulaError(text)) {
        parsed.state = ValueState::FormulaError;
        return parsed;
    }
    if (saysNothing(text)) {
        parsed.state = ValueState::Blank;
        return parsed;
    }
    const DateParts parts = takeDateApart(text);
    if (parts.kind == DateParts::Kind::Hijri) {
        parsed.state = ValueState::Unsupported;
        return parsed;
    }
    if (parts.kind == DateParts::Kind::Bare)
        return fromBare(parts.bareValue, form.bare);
    if (const auto day = dayOf(parts, form.order)) {
        parsed.eitherOrder = isEitherOrder(parts);
        parsed.day = *day;
        parsed.secondOfDay = parts.secondOfDay;
        parsed.offset = parts.secondOfDay >= 0 ? parts.offset : noOffset;
        parsed.state = ValueState::Ok;
    }
    return parsed;
}

}  // namespace perennial
