#include "core/analysis/price_months.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <tuple>

namespace perennial {

namespace {

constexpr std::size_t fewestLines = 5;
constexpr double fewestLinesOnAverage = 10;
constexpr double leastShare = 0.6;
constexpr double samePrice = 0.005;
constexpr double leastDiscount = 0.01;

struct SoldLine {
    std::uint32_t product = 0;
    Month month;
    double price = 0;  ///< of a unit
    double units = 1;
};

const DictionaryColumn* productColumn(const Ledger& ledger)
{
    for (const DictionaryColumn& column : ledger.attributes)
        if (column.role == "product" && column.codes.size() == ledger.rowCount())
            return &column;
    return nullptr;
}

std::vector<SoldLine> soldLines(const Ledger& ledger, const DictionaryColumn& products, Day asOf)
{
    const bool counted = !ledger.quantity.empty();
    std::vector<SoldLine> lines;
    for (std::size_t i = 0; i < ledger.rowCount(); ++i) {
        if (products.codes[i] == noIndex || ledger.kind[i] != LineKind::Sale || ledger.status[i] != OrderStatus::Valid
            || ledger.amount[i].parts() <= 0 || ledger.day[i] > asOf || (counted && ledger.quantity[i] <= 0))
            continue;
        const double units = counted ? static_cast<double>(ledger.quantity[i]) / Money::scale : 1;
        lines.push_back({products.codes[i], Month::of(ledger.day[i]), ledger.amount[i].major() / units, units});
    }
    std::ranges::sort(lines, {}, [](const SoldLine& l) { return std::tuple(l.product, l.month.number, l.price); });
    return lines;
}

/// The price that most of these lines, sorted by price, have; when enough of them have it.
std::optional<double> priceOf(std::span<const SoldLine> lines)
{
    if (lines.size() < fewestLines)
        return std::nullopt;
    const double middle = lines[lines.size() / 2].price;  // a majority holds the middle
    const auto same = std::ranges::count_if(
        lines, [middle](const SoldLine& l) { return std::abs(l.price / middle - 1) <= samePrice; });
    if (static_cast<double>(same) < leastShare * static_cast<double>(lines.size()))
        return std::nullopt;
    return middle;
}

void takeMonth(std::span<const SoldLine> lines, PricedMonths& into)
{
    const std::optional<double> price = priceOf(lines);
    if (!price)
        return;
    double units = 0;
    for (const SoldLine& line : lines) {
        units += line.units;
        if (const double share = 1 - line.price / *price; share >= leastDiscount)
            into.discounts.push_back(share);
    }
    into.months.push_back({lines.front().product, lines.front().month, *price, units});
}

/// The lines from the front that `same` holds together with the first one.
template <class Same>
std::span<const SoldLine> takeRun(std::span<const SoldLine>& lines, Same same)
{
    std::size_t end = 1;
    while (end < lines.size() && same(lines[end], lines.front()))
        ++end;
    const auto run = lines.first(end);
    lines = lines.subspan(end);
    return run;
}

}  // namespace

PricedMonths pricedMonths(const Ledger& ledger, Day asOf)
{
    PricedMonths result;
    const DictionaryColumn* products = productColumn(ledger);
    if (!products || !ledger.hasAmounts)
        return result;
    result.hasProducts = true;
    result.hasQuantities = !ledger.quantity.empty();
    std::vector<SoldLine> sold = soldLines(ledger, *products, asOf);
    if (sold.empty())
        return result;
    const auto [first, last] = std::ranges::minmax(sold, {}, [](const SoldLine& l) { return l.month.number; });
    std::erase_if(
        sold, [from = first.month, to = last.month](const SoldLine& l) { return l.month == from || l.month == to; });
    for (std::span<const SoldLine> rest = sold; !rest.empty();) {
        auto product = takeRun(rest, [](const SoldLine& a, const SoldLine& b) { return a.product == b.product; });
        const int months = product.back().month.number - product.front().month.number + 1;
        if (static_cast<double>(product.size()) < fewestLinesOnAverage * months)
            continue;
        while (!product.empty())
            takeMonth(takeRun(product, [](const SoldLine& a, const SoldLine& b) { return a.month == b.month; }),
                      result);
    }
    std::ranges::sort(result.discounts);
    return result;
}

}  // namespace perennial
