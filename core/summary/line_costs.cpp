#include "core/summary/line_costs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string_view>

namespace perennial {

namespace {

constexpr double notGiven = std::numeric_limits<double>::quiet_NaN();

/// Product before category before all others.
std::size_t precedence(std::string_view column)
{
    constexpr std::array<std::string_view, 2> first{"product", "category"};
    return static_cast<std::size_t>(std::find(first.begin(), first.end(), column) - first.begin());
}

}  // namespace

LineCosts::LineCosts(const Ledger& ledger, const Definitions& definitions)
    : ledger_(ledger)
    , definitions_(definitions)
    , any_(!ledger.cost.empty() || !definitions.marginBy.empty())
    , rest_(definitions.margin.value_or(1))
{
    for (const DictionaryColumn& column : ledger.attributes) {
        std::vector<double> rates(column.values.size(), notGiven);
        bool named = false;
        for (std::size_t code = 0; code < rates.size(); ++code) {
            const auto found = definitions.marginBy.find({column.id(), column.values[code]});
            if (found == definitions.marginBy.end())
                continue;
            rates[code] = found->second;
            named = true;
        }
        if (named)
            columns_.push_back({&column, std::move(rates)});
    }
    std::ranges::stable_sort(columns_, [](const Column& a, const Column& b) {
        return std::pair(precedence(a.column->id()), a.column->id())
               < std::pair(precedence(b.column->id()), b.column->id());
    });
}

double LineCosts::rateByColumn(std::size_t row) const
{
    for (const Column& column : columns_)
        if (const std::uint32_t code = column.column->codes[row]; code != noIndex && !std::isnan(column.rates[code]))
            return column.rates[code];
    return notGiven;
}

double LineCosts::rateOf(std::size_t row) const
{
    const double rate = rateByColumn(row);
    return std::isnan(rate) ? rest_ : rate;
}

Money LineCosts::of(std::size_t row) const
{
    const Money given = ledger_.cost.empty() ? Money() : ledger_.cost[row];
    if (!given.isZero())
        return given.isNegative() == ledger_.amount[row].isNegative() ? given : -given;
    const double parts = static_cast<double>(ledger_.amount[row].parts()) * (1 - rateOf(row));
    return Money::fromParts(static_cast<std::int64_t>(std::nearbyint(parts)));
}

std::vector<Error> LineCosts::unused() const
{
    constexpr std::size_t mostNamed = 5;
    const auto joined = [](const auto& all, auto nameOf) {
        std::string names;
        for (std::size_t i = 0; i < all.size() && i < mostNamed; ++i)
            names.append(i > 0 ? ", " : "").append(nameOf(all[i]));
        return names + (all.size() > mostNamed ? ", ..." : "");
    };
    std::vector<Error> errors;
    for (const auto& [where, rate] : definitions_.marginBy) {
        const auto column = std::ranges::find(ledger_.attributes, where.first, &DictionaryColumn::id);
        const bool isThere = column != ledger_.attributes.end();
        if (isThere && std::ranges::find(column->values, where.second) != column->values.end())
            continue;
        errors.push_back(
            {.kind = ErrorKind::OptionInvalid,
             .arguments = {"margin", isThere ? where.first + ":" + where.second : where.first,
                           isThere ? joined(column->values, [](const std::string& value) { return value; })
                                   : joined(ledger_.attributes, [](const DictionaryColumn& c) { return c.id(); })}});
    }
    return errors;
}

MarginSources LineCosts::sources() const
{
    MarginSources count;
    for (std::size_t row = 0; row < ledger_.rowCount(); ++row) {
        if (!ledger_.cost.empty() && !ledger_.cost[row].isZero())
            ++count.byLine;
        else
            ++(std::isnan(rateByColumn(row)) ? count.byRate : count.byColumn);
    }
    return count;
}

}  // namespace perennial
