// Customers already summed up: repeat purchases x, recency t_x, age T and mean spend, one row each.
#pragma once

#include "core/ingest/import_session.h"
#include "core/summary/ledger.h"

#include <string>
#include <vector>

namespace perennial {

/// What became of a summed-up table.
struct SummedCustomers {
    Ledger ledger;
    Day asOf;
    TimeUnit unit = TimeUnit::Day;  ///< of the sheet's recency and age
    bool recencyIsSilence =
        false;  ///< the sheet counts from the last purchase to the end, not from the first to the last
    std::uint64_t rowsRead = 0;
    std::uint64_t rowsRejected = 0;  ///< no number, recency beyond age, more purchases than days
};

/// Puts x + 1 purchases on days that give back x, t_x and T exactly: the first at asOf - T, the last t_x later,
/// the others spread evenly between them, each of the mean spend. The models need no more than x, t_x, T and the
/// mean; what the days between say (cohorts by month, gaps) is not known. `unit` unset: weeks where the values are
/// fractions, else days. Errors: those of readers; TableKindUnsupported {customer-summary} where frequency, recency or
/// age is missing.
[[nodiscard]] Result<SummedCustomers> readSummarySheet(const std::string& path, const ImportChoices& choices, Day asOf,
                                                       std::optional<TimeUnit> unit, Progress& progress);

}  // namespace perennial
