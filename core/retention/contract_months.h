// Recurring revenue by calendar month: who came, who left, who pays more or less than a month before.
#pragma once

#include "core/base/figure.h"
#include "core/summary/contract_table.h"

#include <vector>

namespace perennial {

/// One month. A customer counts by all its contracts together; money in major units, a month. At the end: running on
/// the last day of the month, or on the as-of date in the last one.
struct ContractMonth {
    Month month;
    bool complete = true;  ///< its last day is not after the as-of date
    std::uint64_t customersBefore = 0;
    std::uint64_t customers = 0;  ///< at the end
    std::uint64_t won = 0;
    std::uint64_t lost = 0;
    double revenueBefore = 0;
    double revenue = 0;  ///< MRR at the end = before + won + expansion - contraction - lost
    double wonRevenue = 0;
    double lostRevenue = 0;
    double expansion = 0;    ///< of who stayed and pays more than before
    double contraction = 0;  ///< of who stayed and pays less, >= 0

    /// Customers lost / customers before.
    [[nodiscard]] Figure logoChurn() const;
    /// (Revenue lost + contraction) / revenue before.
    [[nodiscard]] Figure revenueChurn() const;
    /// Expansion / revenue before.
    [[nodiscard]] Figure expansionRate() const;
};

/// From the month of the first start to that of the as-of date; empty without dates. A contract runs from its start to
/// the day before its end. Linear in the months that contracts ran.
[[nodiscard]] std::vector<ContractMonth> contractMonths(const ContractTable& table);

}  // namespace perennial
