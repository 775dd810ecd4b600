#include "core/ingest/values/date.h"
#include "core/ingest/values/text.h"

namespace perennial {
namespace {

/// What a number of so many digits may count: Excel serials of 1954 to 2119, Unix times since 1985.
BareNumber meaningOf(const DateParts& parts)
{
    if (parts.bareDigits == 5 && parts.bareValue >= 20'000 && parts.bareValue <= 80'000)
        return BareNumber::ExcelSerial;
    if (parts.bareDigits == 10 && parts.bareValue >= 4.8e8 && parts.bareValue <= 4.2e9)
        return BareNumber::UnixSeconds;
    if (parts.bareDigits == 13 && parts.bareValue >= 4.8e11 && parts.bareValue <= 4.2e12)
        return BareNumber::UnixMilliseconds;
    if (parts.bareDigits == 7
        && parseDate(std::to_string(static_cast<std::int64_t>(parts.bareValue)), CellKind::Text,
                     {.bare = BareNumber::RocDays})
                   .state
               == ValueState::Ok)
        return BareNumber::RocDays;
    return BareNumber::None;
}

/// The usual ISO form, without taking it apart; years of other calendars are not among it.
bool isIso(std::string_view text)
{
    return text.size() >= 10 && (text[0] == '1' || text[0] == '2') && text[4] == '-' && text[7] == '-'
           && parseDate(text, CellKind::Text, {}).state == ValueState::Ok;
}

std::string counted(std::string_view key, std::int64_t a, std::int64_t b)
{
    return std::string(key) + '\t' + std::to_string(a) + '\t' + std::to_string(b);
}

}  // namespace

void DateEvidence::add(std::string_view text, CellKind kind)
{
    text = trimmed(text);
    if (saysNothing(text))
        return;
    ++cells;
    if (kind == CellKind::Date) {
        ++dates, ++certain;
        return;
    }
    if (isIso(text)) {
        ++dates, ++certain;
        return;
    }
    const DateParts parts = takeDateApart(text);
    if (parts.kind == DateParts::Kind::Hijri) {
        if (hijri++ == 0)
            hijriExample = text;
        return;
    }
    if (parts.kind == DateParts::Kind::Bare) {
        ++bare[static_cast<std::size_t>(meaningOf(parts))];
        return;
    }
    const bool asDay = dayOf(parts, DateOrder::DayMonthYear).has_value();
    const bool asMonth = dayOf(parts, DateOrder::MonthDayYear).has_value();
    const bool asYear = dayOf(parts, DateOrder::YearMonthDay).has_value();
    if (!asDay && !asMonth && !asYear)
        return;
    ++dates;
    thai += parts.thai;
    roc += parts.roc;
    japanese += parts.japanese;
    if (parts.month > 0 || parts.marked || parts.length[0] >= 3) {
        ++certain;
        return;
    }
    dotted += parts.separator == '.';
    if (!asDay && !asMonth)
        ++yearFirst;
    else if (asDay != asMonth)
        ++(asDay ? dayFirst : monthFirst);
    else if (parts.value[0] != parts.value[1]) {
        ++eitherOrder;
        if (example.empty())
            example = text;
    }
}

DateDecision decideDateForm(const DateEvidence& e)
{
    DateDecision decision;
    for (std::size_t i = 1; i < e.bare.size(); ++i)
        if (e.bare[i] > 0 && e.bare[i] >= e.bare[static_cast<std::size_t>(decision.form.bare)])
            decision.form.bare = static_cast<BareNumber>(i);
    if (e.yearFirst > 0 && e.dayFirst + e.monthFirst == 0) {
        decision.form.order = DateOrder::YearMonthDay;
        decision.evidence = counted("date-order-year-first", e.yearFirst, e.dates);
    } else if (e.dayFirst > 0 || e.monthFirst > 0) {
        const bool dayFirst = e.dayFirst >= e.monthFirst;
        decision.form.order = dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
        decision.evidence = counted(dayFirst ? "date-order-day-first" : "date-order-month-first",
                                    dayFirst ? e.dayFirst : e.monthFirst, e.dates);
    } else if (e.eitherOrder > 0) {
        decision.form.order = DateOrder::DayMonthYear;
        decision.ambiguous = e.dotted < e.eitherOrder && e.thai < e.eitherOrder;
        decision.evidence = decision.ambiguous ? "date-order-ambiguous\t" + e.example
                            : e.thai > 0       ? counted("date-order-thai", e.thai, e.dates)
                                               : counted("date-order-dots", e.dotted, e.dates);
    } else if (e.dates > e.certain) {  // 05/05/2024 only: every order says the same
        decision.form.order = DateOrder::DayMonthYear;
        decision.evidence = counted("date-order-same", e.dates, e.dates);
    } else if (decision.form.bare != BareNumber::None && e.dates == 0) {
        const auto count = e.bare[static_cast<std::size_t>(decision.form.bare)];
        decision.evidence = counted(decision.form.bare == BareNumber::ExcelSerial ? "date-serial"
                                    : decision.form.bare == BareNumber::RocDays   ? "date-roc"
                                                                                  : "date-unix",
                                    count, e.cells);
    } else {
        decision.evidence = counted("date-order-certain", e.certain, e.dates);
    }
    return decision;
}

}  // namespace perennial
