#include "core/ingest/currency_outlook.h"

#include <algorithm>

namespace perennial {

namespace {

std::uint64_t rowsOf(const std::map<Day, CurrencyRows>& days)
{
    std::uint64_t all = 0;
    for (const auto& [day, rows] : days)
        all += rows.rows;
    return all;
}

void wait(RowsWithoutRate& waiting, Day day, const CurrencyRows& rows)
{
    waiting.first = waiting.rows == 0 ? day : std::min(waiting.first, day);
    waiting.last = waiting.rows == 0 ? day : std::max(waiting.last, day);
    waiting.rows += rows.rows;
    waiting.amount += rows.amount;
}

}  // namespace

std::string currencyAfter(const Inspection& inspection, const Definitions& definitions, const std::string& figures)
{
    std::string prevailing = figures.empty() ? std::string(unknownCurrency) : figures;
    std::uint64_t most = 0;
    if (prevailing == unknownCurrency)
        for (const auto& [currency, days] : inspection.currencies)
            if (const std::uint64_t rows = rowsOf(days); currency != unknownCurrency && rows > most) {
                most = rows;
                prevailing = currency;
            }
    return currencyOfFigures(definitions, prevailing);
}

std::vector<CurrencyOutlook> currencyOutlook(const Inspection& inspection, const Definitions& definitions,
                                             const std::string& into)
{
    std::vector<CurrencyOutlook> all;
    for (const auto& [currency, days] : inspection.currencies) {
        if (currency == into || currency == unknownCurrency)
            continue;
        CurrencyOutlook& outlook = all.emplace_back();
        outlook.currency = currency;
        const bool byDay = ratesServe(definitions, into) && definitions.ratesByDay.courseOf(currency);
        outlook.waiting.beforeFirstRate = byDay;
        for (const auto& [day, rows] : days) {
            outlook.rows += rows.rows;
            outlook.amount += rows.amount;
            const Decimal* rate = rateOf(definitions, into, currency, day);
            const auto total = rows.amount.total();
            const auto money =
                rate && total ? multiply({total->parts(), Money::scaleDigits}, *rate) : std::optional<Money>();
            if (money)
                outlook.converted += *money;
            else
                wait(outlook.waiting, day, rows);
        }
    }
    return all;
}

}  // namespace perennial
