// Acquisition spend as a sheet: month (or day), channel and amount, one row each or a column per channel.
#pragma once

#include "core/base/definitions.h"
#include "core/ingest/import_session.h"

#include <string>
#include <vector>

namespace perennial {

/// A row of the sheet that is no spend.
struct SpendProblem {
    std::int64_t row = 0;
    std::string reason;  ///< "date-invalid", "date-missing", "amount-invalid", "amount-missing"
    std::string found;
};

struct SpendSheet {
    std::vector<SpendEntry> entries;  ///< one per month and channel, ascending
    std::uint64_t rowsRead = 0;
    std::uint64_t rowsKept = 0;
    std::vector<SpendProblem> rejected;
    std::string currency = "XXX";  ///< of the amounts; XXX where the sheet does not say
    Money total;
};

/// Reads the first sheet that holds spend. Amounts of one month and channel are added up. Errors: those of
/// readers; FieldMissing {date} or {amount}; CurrencyMixed; DateOrderAmbiguous; NoData where no row is spend.
[[nodiscard]] Result<SpendSheet> readSpendSheet(const std::string& path, const ImportChoices& choices,
                                                Progress& progress);

/// The definitions with the sheet's months and channels in place of their former amounts. `currency`: of the
/// workspace's figures. Amounts in another one are converted at its rate (on the month's last day), else CurrencyMixed.
[[nodiscard]] Result<Definitions> withSpend(Definitions definitions, const SpendSheet& sheet,
                                            const std::string& currency);

/// Keeps the spend in the definitions of a workspace, in the currency of its figures.
Result<> keepSpend(const SpendSheet& sheet, Workspace& workspace, Progress& progress);

}  // namespace perennial
