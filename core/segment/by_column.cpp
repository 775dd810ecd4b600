// Segments by a column of the sheet.
#include "core/retention/base_index.h"
#include "core/segment/segmentation.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace perennial {

namespace {

/// So many values always divide: there is a name for each on a page.
constexpr std::size_t alwaysSegments = 500;
constexpr std::size_t mostSegmentsOfAColumn = 20'000;
constexpr double mostValuesPerCustomer = 0.9;

constexpr std::size_t mostSegments = std::numeric_limits<std::uint16_t>::max();

/// The first code that is not blank among the sale rows of each order.
std::vector<std::uint32_t> codeOfOrders(const Ledger& ledger, const DictionaryColumn& column)
{
    std::vector<std::uint32_t> codes(ledger.orderCount(), noIndex);
    for (std::size_t row = 0; row < column.codes.size(); ++row) {
        std::uint32_t& code = codes[ledger.order[row]];
        if (code == noIndex && ledger.kind[row] != LineKind::Refund)
            code = column.codes[row];
    }
    return codes;
}

/// The first purchase of each base customer: earliest day, then order of import.
std::vector<OrderIndex> firstOrders(const Orders& orders, const CustomerSummary& summary)
{
    const BaseIndex indices(summary);
    std::vector<OrderIndex> first(summary.size(), noIndex);
    for (OrderIndex o = 0; o < orders.size(); ++o) {
        if (!orders.isPurchase(o) || orders.day[o] > summary.asOf)
            continue;
        const std::uint32_t i = indices.of(orders.customer[o]);
        if (i != noIndex && (first[i] == noIndex || orders.day[o] < orders.day[first[i]]))
            first[i] = o;
    }
    return first;
}

/// Names the used codes (the last entry of `counts` is the blank), largest first, and numbers them.
std::vector<std::uint16_t> nameSegments(Segmentation& result, const std::vector<std::uint32_t>& counts,
                                        const std::vector<std::string>& values)
{
    std::vector<std::uint32_t> order(counts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::erase_if(order, [&](std::uint32_t code) { return counts[code] == 0; });
    std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) { return counts[a] > counts[b]; });
    std::vector<std::uint16_t> numbers(counts.size());
    result.restMerged = order.size() > mostSegments;
    for (std::size_t n = 0; n < order.size(); ++n) {
        const std::size_t number = std::min(n, mostSegments - 1);
        numbers[order[n]] = static_cast<std::uint16_t>(number);
        if (number < result.names.size())
            result.names[number] = "…";
        else
            result.names.push_back(order[n] < values.size() ? values[order[n]] : std::string());
    }
    return numbers;
}

}  // namespace

bool canDivide(std::size_t values, std::size_t customers)
{
    return values <= alwaysSegments
           || (values <= mostSegmentsOfAColumn
               && static_cast<double>(values) <= mostValuesPerCustomer * static_cast<double>(customers));
}

Segmentation byCodes(std::string id, std::span<const std::uint32_t> codes, const std::vector<std::string>& values)
{
    Segmentation result{.id = std::move(id), .names = {}, .translatable = false, .of = {}};
    const auto blank = static_cast<std::uint32_t>(values.size());
    // a value written as empty text is blank, too
    const auto codeOf = [&](std::size_t i) {
        return codes[i] == noIndex || values[codes[i]].empty() ? blank : codes[i];
    };
    std::vector<std::uint32_t> counts(values.size() + 1);
    for (std::size_t i = 0; i < codes.size(); ++i)
        ++counts[codeOf(i)];
    const std::vector<std::uint16_t> numbers = nameSegments(result, counts, values);
    std::vector<std::uint16_t> of(codes.size());
    for (std::size_t i = 0; i < codes.size(); ++i)
        of[i] = numbers[codeOf(i)];
    result.of = std::move(of);
    return result;
}

Segmentation byColumn(const OrderBook& book, const Ledger& ledger, const CustomerSummary& summary,
                      const DictionaryColumn& column)
{
    const std::vector<std::uint32_t> codes = codeOfOrders(ledger, column);
    const std::vector<OrderIndex> first = firstOrders(book.orders, summary);
    std::vector<std::uint32_t> codeOf(summary.size(), noIndex);
    for (std::size_t i = 0; i < summary.size(); ++i)
        if (first[i] != noIndex)
            codeOf[i] = codes[first[i]];
    return byCodes("column:" + column.name, codeOf, column.values);
}

}  // namespace perennial
