// The table `contract`. Inside the room only; its calls belong into the caller's transaction.
#pragma once

#include "core/store/import_writer.h"
#include "core/store/sqlite.h"
#include "core/store/workspace.h"

namespace perennial {

/// Writes an import with its contracts and rejected rows, and its reconciliation; yields its id.
[[nodiscard]] Result<std::int64_t> writeContracts(Database& database, const ImportSource& source,
                                                  std::span<const ContractRow> rows, std::span<const RowIssue> rejected,
                                                  Progress& progress);

/// Takes the contracts of an import out; later imports then say what is true of theirs. The import itself stays.
[[nodiscard]] Result<> removeContracts(Database& database, std::int64_t import);

/// Every version of a customer's contracts, newest import first; at most `limit`.
[[nodiscard]] Result<std::vector<ContractSource>> contractRowsOf(const Database& database, const std::string& customer,
                                                                 std::size_t limit);

/// The newest version of every contract, in the order of their rows.
[[nodiscard]] Result<StoredContracts> readContracts(const Database& database);

}  // namespace perennial
