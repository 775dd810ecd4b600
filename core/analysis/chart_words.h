// Words and tables of charts without a language: a sentence is a key with arguments, a table is
// columns of typed terms. The window translates and formats them; CSV writes them plainly.
#pragma once

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/figure.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace perennial {

/// How a term is written.
enum class TermKind : std::uint8_t {
    Count,       ///< whole number
    Money,       ///< major units, with the currency's digits
    MoneyWhole,  ///< major units, no decimals
    Percent,     ///< fraction; shown with one decimal
    PercentWhole,
    Number,    ///< two decimals
    Number1,   ///< one decimal
    Day,       ///< days since 1970-01-01
    Month,     ///< months since January 1970
    Quarter,   ///< quarters since 1970 Q1
    HalfYear,  ///< half-years since 1970 H1
    Days,      ///< a span in days
    Months,    ///< a span in months
    Text,      ///< the user's own words
    Key,       ///< a word that the window translates ("champions", "price", "yes")
};

/// A figure or a word with the way in which it is written.
struct Term {
    TermKind kind = TermKind::Text;
    Figure value = 0.0;
    std::string text;  ///< of Text and Key

    bool operator==(const Term&) const = default;
};

[[nodiscard]] inline Term count(double n)
{
    return {TermKind::Count, n, {}};
}
[[nodiscard]] inline Term money(Figure major)
{
    return {TermKind::Money, major, {}};
}
[[nodiscard]] inline Term wholeMoney(Figure major)
{
    return {TermKind::MoneyWhole, major, {}};
}
[[nodiscard]] inline Term percent(Figure fraction)
{
    return {TermKind::Percent, fraction, {}};
}
[[nodiscard]] inline Term wholePercent(Figure fraction)
{
    return {TermKind::PercentWhole, fraction, {}};
}
[[nodiscard]] inline Term number(Figure value)
{
    return {TermKind::Number, value, {}};
}
[[nodiscard]] inline Term number1(Figure value)
{
    return {TermKind::Number1, value, {}};
}
[[nodiscard]] inline Term term(Day day)
{
    return {TermKind::Day, static_cast<double>(day.number), {}};
}
[[nodiscard]] inline Term term(Month month)
{
    return {TermKind::Month, static_cast<double>(month.number), {}};
}
[[nodiscard]] inline Term spanOfDays(double days)
{
    return {TermKind::Days, days, {}};
}
[[nodiscard]] inline Term spanOfMonths(double months)
{
    return {TermKind::Months, months, {}};
}
[[nodiscard]] inline Term words(std::string text)
{
    return {TermKind::Text, 0.0, std::move(text)};
}
[[nodiscard]] inline Term key(std::string text)
{
    return {TermKind::Key, 0.0, std::move(text)};
}

/// A sentence: the window has the words of `key`, with %1, %2 ... for the arguments.
struct Statement {
    std::string key;
    std::vector<Term> arguments;

    bool operator==(const Statement&) const = default;
};

/// The figures behind a chart, one row per point.
struct DataTable {
    std::vector<std::string> columns;  ///< keys ("customers", "clv_total"): headings of CSV, translated in the window
    std::vector<std::vector<Term>> rows;
};

/// The term as CSV and JSON write it: plain decimal, ISO date, fraction; empty when undefined.
[[nodiscard]] std::string plain(const Term& term);

/// RFC 4180 with a header line; a text that a spreadsheet would take for a formula is preceded by an apostrophe.
[[nodiscard]] std::string toCsv(const DataTable& table);

}  // namespace perennial
