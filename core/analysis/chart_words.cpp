#include "core/analysis/chart_words.h"

#include <charconv>
#include <cmath>

namespace perennial {

namespace {

std::string decimal(double value, int decimals)
{
    if (!std::isfinite(value))
        return {};
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals);
    std::string text(buffer, end.ptr);
    if (text.find_first_not_of("-0.") == std::string::npos && text.starts_with('-'))
        text.erase(0, 1);
    return text;
}

std::string period(double number, int perYear, const char* letter)
{
    const int index = static_cast<int>(number);
    const int year = 1970 + (index >= 0 ? index / perYear : (index - perYear + 1) / perYear);
    const int part = index - (year - 1970) * perYear + 1;
    return std::to_string(year) + "-" + letter + std::to_string(part);
}

/// What a spreadsheet takes for a formula when it stands first in a cell.
bool startsLikeFormula(const std::string& text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

std::string csvField(std::string text, bool isText)
{
    if (isText && startsLikeFormula(text))
        text.insert(0, "'");
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

}  // namespace

std::string plain(const Term& term)
{
    if (term.kind == TermKind::Text || term.kind == TermKind::Key)
        return term.text;
    if (!term.value || !std::isfinite(*term.value))
        return {};
    const double value = *term.value;
    switch (term.kind) {
    case TermKind::Count: return decimal(value, 0);
    case TermKind::Money:
    case TermKind::MoneyWhole: return decimal(value, 2);
    case TermKind::Percent:
    case TermKind::PercentWhole: return decimal(value, 6);
    case TermKind::Day: return toIso(perennial::Day{static_cast<std::int32_t>(value)});
    case TermKind::Month: return toIso(perennial::Month{static_cast<std::int32_t>(value)});
    case TermKind::Quarter: return period(value, 4, "Q");
    case TermKind::HalfYear: return period(value, 2, "H");
    default: return decimal(value, 4);
    }
}

std::string toCsv(const DataTable& table)
{
    std::string csv;
    const auto endField = [&](std::size_t i, std::size_t n) { csv += i + 1 < n ? "," : "\r\n"; };
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        csv += csvField(table.columns[i], true);
        endField(i, table.columns.size());
    }
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            csv += csvField(plain(row[i]), row[i].kind == TermKind::Text);
            endField(i, row.size());
        }
    return csv;
}

}  // namespace perennial
