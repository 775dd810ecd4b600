// Customers that a sheet has already summed up: repeat purchases x, recency t_x, age T and mean spend, one row each.
#pragma once

#include "core/base/calendar.h"
#include "core/base/money.h"
#include "core/summary/ledger.h"

#include <optional>
#include <string>
#include <vector>

namespace perennial {

/// One row. Recency and age are in the unit of the sheet, which may be a fraction.
struct SummedCustomer {
    std::int64_t id = 0;  ///< in the workspace; 0 = not there
    std::string sheet;
    std::int64_t rowNumber = 0;
    std::string customer;  ///< as compared
    double repeats = 0;    ///< purchases after the first
    double recency = 0;
    double age = 0;
    Money spend;  ///< mean of a purchase; 0 without amounts
};

struct SummedBase {
    std::vector<SummedCustomer> rows;
    Day asOf;
    TimeUnit unit = TimeUnit::Day;  ///< of recency and age
    bool recencyIsSilence = false;  ///< from the last purchase to the end, not from the first to the last
    bool hasSpend = false;
    std::string currency = "XXX";
};

/// Days that have this x, t_x and T.
struct SummedDays {
    long repeats = 0;
    long last = 0;  ///< from the first purchase
    long age = 0;
};
/// nullopt where there are none: a negative number, recency beyond age, more purchases than days.
[[nodiscard]] std::optional<SummedDays> daysOf(const SummedCustomer& customer, const SummedBase& base);

/// x + 1 purchases of each customer on days that give back x, t_x and T: the first at asOf - T, the last t_x later, the
/// others spread evenly between them, each of the mean spend. The models need no more than x, t_x, T and the mean; what
/// the days between say (gaps, months) is not known. Row ids are rowIdOf(customer.id, purchase). Customers that
/// daysOf() cannot place are left out.
[[nodiscard]] Ledger ledgerOf(const SummedBase& base);

/// The id of a row of the ledger, and the customer that it came from.
[[nodiscard]] constexpr std::int64_t rowIdOf(std::int64_t customer, long purchase)
{
    return customer * 65'536 + purchase + 1;
}
[[nodiscard]] constexpr std::int64_t customerOfRow(std::int64_t row)
{
    return (row - 1) / 65'536;
}

}  // namespace perennial
