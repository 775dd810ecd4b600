// The tables `summed_base` and `summed_customer`. Inside the room only; its calls belong into the caller's transaction.
#pragma once

#include "core/store/import_writer.h"
#include "core/store/sqlite.h"
#include "core/store/workspace.h"
#include "core/summary/summed_customers.h"

namespace perennial {

/// Writes an import with its customers and rejected rows, and its reconciliation; yields its id.
[[nodiscard]] Result<std::int64_t> writeSummed(Database& database, const ImportSource& source, const SummedBase& base,
                                               std::span<const RowIssue> rejected, Progress& progress);

/// Takes the customers of an import out; later imports then say what is true of theirs. An end of observation in the
/// definitions goes too: it was that of these. The import itself stays.
[[nodiscard]] Result<> removeSummed(Database& database, std::int64_t import);

/// The customers of the newest sheet; nullopt where there is none.
[[nodiscard]] Result<std::optional<SummedBase>> readSummed(const Database& database);

/// Its ledger, with money as the definitions want it: converted at their rate; without one there are no amounts, and
/// Ledger::rowsWithoutRate says so. Errors: MoneyOverflow.
[[nodiscard]] Result<Ledger> ledgerOfSummed(SummedBase base, const Definitions& definitions);

/// End of observation of the newest sheet; nullopt where there is none.
[[nodiscard]] Result<std::optional<Day>> summedUntil(const Database& database);

/// The rows with these ids of a ledger that was made of summed customers, in their order.
[[nodiscard]] Result<std::vector<SourceRow>> summedRowsByIds(const Database& database,
                                                             std::span<const std::int64_t> ids);
/// The row of a customer, at most one.
[[nodiscard]] Result<std::vector<SourceRow>> summedRowsOf(const Database& database, const std::string& customer);

}  // namespace perennial
