// What each product cost in each month, read from the lines that were sold.
#pragma once

#include "core/base/calendar.h"
#include "core/summary/ledger.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace perennial {

/// A product in a month in which it had one price.
struct PricedMonth {
    std::uint32_t product = 0;  ///< code of the product column
    Month month;
    double price = 0;  ///< of one unit, major units
    double units = 0;  ///< sold, at whatever discount
};

struct PricedMonths {
    bool hasProducts = false;         ///< the sheet has a product column, and amounts
    bool hasQuantities = false;       ///< prices are amount / quantity; else line amounts, each line one unit
    std::vector<PricedMonth> months;  ///< by product, then month
    std::vector<double> discounts;    ///< of the lines sold 1 % or more below the month's price: share of it, ascending
};

/// The price of a product in a month is that of at least 60 % of its sales lines, give or take half a percent, of five
/// lines or more: unit price = amount / quantity (net of discounts) where the sheet gives quantities, else the line
/// amount, so that amounts which differ by an unknown quantity are no prices. Products with under 10 lines in a month
/// of their selling time on average are left out: which of their months have five lines would depend on what they
/// sold. So are the first and the last month of the ledger, which may be incomplete. Linear in rows but for sorting.
[[nodiscard]] PricedMonths pricedMonths(const Ledger& ledger, Day asOf);

}  // namespace perennial
