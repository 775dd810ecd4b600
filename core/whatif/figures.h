// From the outlook of a group to its figures. Private to this room.
#pragma once

#include "core/whatif/outlook.h"

#include <optional>
#include <vector>

namespace perennial::whatif {

/// What the levers do to a group beside its outlook. Neutral: the base.
struct Terms {
    double price = 1;           ///< factor of the price paid
    double margin = 1;          ///< margin rate at today's price
    double purchases = 1;       ///< factor of purchases
    double newPurchases = 1;    ///< further factor of the repeat purchases of new customers
    double discountRate = 0.1;  ///< effective, a year
    double horizon = 12;        ///< months; one of the times
    double retentionSpend = 0;  ///< per living customer and year, major units

    /// With unit cost fixed: 1 - (1 - m) / price.
    [[nodiscard]] double marginRate() const { return price == 1 ? margin : 1 - (1 - margin) / price; }
    /// Margin of one unit of today's expected value.
    [[nodiscard]] double marginOfValue() const { return marginRate() * price * purchases; }
};

/// The months of a horizon: index of each end among the times, length in months, discount factor.
struct HorizonMonth {
    std::size_t end = 0;
    double length = 1;
    double discount = 1;
};
[[nodiscard]] std::vector<HorizonMonth> horizonMonths(const Times& times, double horizon, double discountRate);

/// Discounted margin of the horizon less retention spend; undiscounted pieces beside it. All add up
/// over groups.
struct Sums {
    double customers = 0;
    double historical = 0;
    double purchases = 0;
    double revenue = 0;
    double margin = 0;
    double residual = 0;
    double retentionCost = 0;  ///< undiscounted
    double living = 0;
    double livingNextYear = 0;
    std::vector<double> cumulativeMargin;  ///< month 0..24

    void operator+=(const Sums& other);
};

/// The residual alone: what the waterfall asks for at every step.
[[nodiscard]] double residualOf(const Outlook& outlook, const Terms& terms, const Times& times);
[[nodiscard]] Sums sumsOf(const Outlook& outlook, const Terms& terms, const Times& times);

/// Customers to come.
struct NewCustomers {
    std::vector<double> purchases;  ///< E[X] of a new customer at the times
    double meanFirstOrder = 0;
    double meanSpend = 0;  ///< E[M]
    double perYear = 0;
    std::optional<double> acquisitionCost;  ///< of each
};

/// Which figures can be reckoned at all.
struct Known {
    Figure money = 0.0;      ///< a value, or why there is none
    bool historical = true;  ///< the value of the past is known
};

/// Figures of one group without customers to come.
[[nodiscard]] WhatIfFigures figuresOf(const Sums& sums, const Known& known);
/// Adds what customers to come bring and cost.
void addNewCustomers(WhatIfFigures& figures, const Sums& sums, const NewCustomers& coming, const Terms& terms,
                     const Times& times, const Known& known);

}  // namespace perennial::whatif
