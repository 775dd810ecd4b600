// From rows to orders: net values, which orders are purchases, stand-alone refunds (product 1.1).
#pragma once

#include "core/base/definitions.h"
#include "core/summary/ledger.h"

#include <array>
#include <string>
#include <vector>

namespace perennial {

/// Why an order is no purchase. Excluded orders are counted with their money, never dropped silently.
enum class Exclusion : std::uint8_t {
    None,
    Cancelled,
    Void,
    Failed,
    Pending,
    Draft,
    Test,
    Fraud,
    GiftCard,
    Free,
    NegativeNet,
    ReducedToZero,
    AfterAsOf,
    RefundOnly,  // refund rows only: no order at all, never counted as excluded (product 1.1)
    count
};

/// "cancelled", "reduced-to-zero": the name in JSON and in the reconciliation; "" for None.
[[nodiscard]] std::string name(Exclusion exclusion);

/// One order of one customer. Columns of equal length, in the ledger's order of orders.
struct Orders {
    std::vector<CustomerIndex> customer;
    std::vector<Day> day;              ///< earliest day among its sale rows
    std::vector<Money> net;            ///< lines - discounts - refunds that reduce it; tax and shipping by the rules
    std::vector<Money> cost;           ///< by core/summary/line_costs.h; empty when no line has one
    std::vector<Exclusion> exclusion;  ///< None = valid order = purchase
    std::vector<std::uint32_t> rows;   ///< number of source rows behind it

    [[nodiscard]] std::size_t size() const { return customer.size(); }
    [[nodiscard]] bool isPurchase(std::size_t i) const { return exclusion[i] == Exclusion::None; }
};

/// A refund that stands alone on its own date and reduces the customer's revenue.
struct StandAloneRefund {
    CustomerIndex customer = noIndex;
    Day day;
    Money amount;  ///< negative
    OrderIndex order = noIndex;
    Money cost = {};  ///< of the goods that came back, negative; zero where the refunded order bears it
};

/// What one rule leaves out. A line excluded from an order that stays adds its money only, so that
/// net of the purchases + stand-alone refunds + excluded amounts = amount of all rows, always.
struct ExclusionCount {
    std::uint64_t orders = 0;
    MoneySum amount;
};

struct OrderBook {
    Orders orders;
    std::vector<StandAloneRefund> refunds;
    std::array<ExclusionCount, static_cast<std::size_t>(Exclusion::count)> excluded{};
    Day asOf;                       ///< end of observation used
    std::vector<Day> isolatedDays;  ///< days behind gaps that the default as-of date skipped
    std::vector<Day> futureDays;    ///< days after `today` that it skipped
};

/// Builds orders from rows under the definitions. Linear in rows.
///
/// - A row whose status a rule excludes leaves its order; the order is excluded when no other sale row,
///   or none with money, remains.
/// - Refund rows of an order, and those of a refund-only order that names it (Ledger::refundedOrder),
///   reduce it: in its net on its own day (RefundDate::OrderDate), or as stand-alone refunds on theirs
///   (OwnDate). Under both the same orders are purchases: one reduced to zero is none, and what a
///   refund exceeds it by stands alone. Without a known order a refund stands alone.
/// - A sale whose status says 'refunded' while no refund row reduces it counts as reduced to zero.
/// - A refund of an excluded order leaves with that order. A refund that is itself pending, failed,
///   void, draft or test does not count; one marked cancelled does (it is what cancelled the order).
/// - Rows after the as-of date enter no figure.
///
/// The as-of date is definitions.asOf, else the date of the last valid order, skipping dates after
/// `today` (the time of import) and isolated ones (gap over 10 x the 99 % quantile of gaps between
/// active days). Fails with NoData when no row has a date, MoneyOverflow when a net value leaves the range.
[[nodiscard]] Result<OrderBook> buildOrders(const Ledger& ledger, const Definitions& definitions, Day today);

}  // namespace perennial
