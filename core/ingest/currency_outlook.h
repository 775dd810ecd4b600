// What exchange rates would do with the rows of a file before it is imported.
#pragma once

#include "core/ingest/import_session.h"

namespace perennial {

/// The rows of one currency that is not that of the figures.
struct CurrencyOutlook {
    std::string currency;
    std::uint64_t rows = 0;  ///< with money, that will count
    MoneySum amount;         ///< in their own currency
    RowsWithoutRate waiting;
    MoneySum converted;  ///< of the rows that do not wait, in the currency of the figures
};

/// The currency of the figures after the import: `figures`, that of the workspace before ("" or XXX = none), under the
/// definitions; else the one that most rows of the file name.
[[nodiscard]] std::string currencyAfter(const Inspection& inspection, const Definitions& definitions,
                                        const std::string& figures);

/// By currency, without those of the figures and of rows that name none. Each row is converted at the rate of its own
/// day; the workspace takes that of its order's day, so that a late refund may come out otherwise.
[[nodiscard]] std::vector<CurrencyOutlook> currencyOutlook(const Inspection& inspection, const Definitions& definitions,
                                                           const std::string& into);

}  // namespace perennial
