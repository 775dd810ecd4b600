// The ledger: the typed, kept rows of a workspace as columns, customers and orders as indices.
//
// It is the snapshot that an analysis works on: immutable once built, cheap to share between
// threads, and filled by whatever source there is (the store today, a company's database later).
#pragma once

#include "core/base/calendar.h"
#include "core/base/money.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace perennial {

using CustomerIndex = std::uint32_t;
using OrderIndex = std::uint32_t;
inline constexpr std::uint32_t noIndex = 0xFFFFFFFF;  ///< anonymous customer, no value, none

/// What the status or type column says of a row, in the words of product 1.1.
enum class OrderStatus : std::uint8_t {
    Valid,
    Cancelled,
    Void,
    Failed,
    Pending,
    Draft,
    Test,
    Fraud,
    Refunded,
    PartiallyRefunded
};

enum class LineKind : std::uint8_t {
    Sale,
    Refund,  // negative row, or one whose status or type says so
    GiftCard,
};

/// A column of few distinct texts, dictionary-coded per row; code noIndex = blank.
struct DictionaryColumn {
    std::string name;                  ///< header as the sheet has it
    std::string role;                  ///< "channel", "country", "category", "product", or "" for an extra column
    std::vector<std::string> values;   ///< code -> text
    std::vector<std::uint32_t> codes;  ///< one per ledger row

    /// What definitions call it by: the role, of an extra column the header.
    [[nodiscard]] const std::string& id() const { return role.empty() ? name : role; }
};

/// Rows of a currency that wait outside every figure for want of an exchange rate.
struct RowsWithoutRate {
    std::uint64_t rows = 0;
    MoneySum amount;  ///< in their own currency
    Day first;        ///< of the days that a rate is wanted for
    Day last;
    bool beforeFirstRate = false;  ///< the currency has rates by day, and these days lie before the first of them
    std::string ratesInto;         ///< there is a rate, but into this currency, which is not that of the figures
};

/// What the times of the rows say of their zone, and what the zone of the definitions does to their days. Counts rows
/// of the workspace, also those that wait for an exchange rate.
struct ZoneReading {
    std::string zone;                ///< that the days are moved into; "" = they are as written
    bool ofHeads = false;            ///< rows of `byHead` are moved too
    std::uint64_t stated = 0;        ///< a time with an offset behind it
    std::uint64_t byHead = 0;        ///< a time of which only the heading of its column says the offset
    std::uint64_t unstated = 0;      ///< a time, and nothing says its offset: stays as written
    std::uint64_t notKept = 0;       ///< imported by a program that kept no offsets: stays as written
    std::uint64_t otherDay = 0;      ///< on another day than the written one
    std::uint64_t otherMonth = 0;    ///< and in another month
    std::uint64_t headOtherDay = 0;  ///< rows of `byHead` that are, or would be, on another day
    std::uint64_t headOtherMonth = 0;

    /// The heading's word has been neither taken nor left, and it matters.
    [[nodiscard]] bool asksForHeads(bool answered) const { return !zone.empty() && byHead > 0 && !answered; }
};

/// Kept rows in the order of import. All row columns have the same length; money is in `currency`.
struct Ledger {
    // rows
    std::vector<std::int64_t> rowId;  ///< primary key in the workspace, for explain
    std::vector<OrderIndex> order;    ///< index into the order columns
    std::vector<Day> day;             ///< day of the row, in the zone of the definitions
    std::vector<Money> amount;        ///< net line value: amount or quantity x price, less discount; refunds negative
    std::vector<Money> tax;           ///< empty when the sheet has none
    std::vector<Money> shipping;      ///< empty when the sheet has none
    std::vector<Money> cost;          ///< unit cost x quantity; empty when the sheet has none
    std::vector<std::int64_t> quantity;  ///< units in 1/10,000, 0 = not given; empty without products or quantities
    std::vector<LineKind> kind;
    std::vector<OrderStatus> status;
    std::vector<DictionaryColumn> attributes;  ///< product, category, channel, country, extra columns

    // orders: rows sharing an order id and a customer; without an order id each row is its own order
    std::vector<std::string> orderId;          ///< text of the sheet; empty vector when it is not loaded or not there
    std::vector<CustomerIndex> orderCustomer;  ///< noIndex = anonymous
    std::vector<OrderIndex> refundedOrder;     ///< for a pure refund order: the order it reduces, or noIndex

    // customers
    std::vector<std::string> customerKey;   ///< as compared; one per CustomerIndex
    std::vector<std::string> customerName;  ///< as shown; may be empty when equal to the key

    bool hasAmounts = true;  ///< false: occasions only, money figures are undefined
    std::string currency = "XXX";
    std::map<std::string, RowsWithoutRate> withoutRate;  ///< by currency
    ZoneReading zone;

    [[nodiscard]] std::size_t rowCount() const { return rowId.size(); }
    [[nodiscard]] std::size_t orderCount() const { return orderCustomer.size(); }
    [[nodiscard]] std::size_t customerCount() const { return customerKey.size(); }
};

}  // namespace perennial
