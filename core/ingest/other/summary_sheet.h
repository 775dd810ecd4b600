// Tables of customers already summed up: repeat purchases x, recency t_x, age T and mean spend, one row each.
#pragma once

#include "core/ingest/import_session.h"
#include "core/ingest/other/sheet_roles.h"
#include "core/summary/summed_customers.h"

#include <string>
#include <vector>

namespace perennial {

/// A sheet of customers, and how it was understood.
struct SummedCustomers {
    SummedBase base;
    std::vector<RowIssue> rejected;  ///< "number-invalid", "not-possible" (recency beyond age, ...), "customer-twice"
    ImportSource source;             ///< without sha256

    [[nodiscard]] std::uint64_t rowsRead() const { return base.rows.size() + rejected.size(); }
};

/// Reads the first sheet that has frequency, recency and age. Its unit is choices.unit; unset: weeks where the values
/// are fractions, else days. Errors: those of readers; ColumnMissing for a choice; TableKindUnsupported
/// {customer-summary} where frequency, recency or age is missing.
[[nodiscard]] Result<SummedCustomers> readSummarySheet(const std::string& path, const ImportChoices& choices, Day asOf,
                                                       Progress& progress);

/// The table is one of customers already summed up, so that its rows cannot be orders: inspect() is blocked by this.
[[nodiscard]] bool saysSummedUp(const Error& error);

/// Imports as inspected, in one transaction; these customers then are the workspace's base. Errors: those of
/// readSummarySheet() and Workspace::importSummed(); FileChanged.
[[nodiscard]] Result<ImportRecord> importSummed(const Inspection& inspection, Day asOf, Workspace& workspace,
                                                Progress& progress);

/// Guesses of the columns, and choices over them. Errors: ColumnMissing.
[[nodiscard]] Result<std::vector<ColumnGuess>> summaryRoles(const PlainTable& table, const ImportChoices& choices,
                                                            const std::string& path);
/// A number of purchases, a recency and an age are there.
[[nodiscard]] bool isSummary(const std::vector<ColumnGuess>& columns);
/// The rows of one table under complete roles.
[[nodiscard]] SummedCustomers readSummaryRows(const PlainTable& table, const std::vector<ColumnGuess>& columns,
                                              const ImportChoices& choices, Day asOf);

}  // namespace perennial
