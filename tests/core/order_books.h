// Shared by the tests of orders: books built from a ledger, their sums as text.
#pragma once

#include "core/summary/orders.h"
#include "tests/core/ledger_fixture.h"

namespace perennial::test {

inline constexpr Day farAway{30000};

inline OrderBook built(const Ledger& ledger, const Definitions& definitions = {}, Day today = farAway)
{
    Result<OrderBook> book = buildOrders(ledger, definitions, today);
    if (!book)
        throw std::runtime_error("buildOrders: " + name(book.error().kind));
    return std::move(*book);
}

inline std::string netOf(const OrderBook& book, std::size_t order)
{
    return toDecimalString(book.orders.net[order]);
}

inline const ExclusionCount& excluded(const OrderBook& book, Exclusion exclusion)
{
    return book.excluded[static_cast<std::size_t>(exclusion)];
}

inline MoneySum purchasesOf(const OrderBook& book)
{
    MoneySum sum;
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        if (book.orders.isPurchase(i))
            sum += book.orders.net[i];
    return sum;
}

inline MoneySum refundsOf(const OrderBook& book)
{
    MoneySum sum;
    for (const StandAloneRefund& refund : book.refunds)
        sum += refund.amount;
    return sum;
}

/// Net of the purchases + stand-alone refunds + excluded amounts.
inline std::string totalOf(const OrderBook& book)
{
    MoneySum sum = purchasesOf(book);
    sum += refundsOf(book);
    for (const ExclusionCount& count : book.excluded)
        sum += count.amount;
    return toDecimalString(*sum.total());
}

inline std::string totalOf(const Ledger& ledger)
{
    MoneySum sum;
    for (const Money amount : ledger.amount)
        sum += amount;
    return toDecimalString(*sum.total());
}

inline std::size_t purchaseCount(const OrderBook& book)
{
    return static_cast<std::size_t>(
        std::count(book.orders.exclusion.begin(), book.orders.exclusion.end(), Exclusion::None));
}

}  // namespace perennial::test
