// Whether the rows of a workspace are still those that something was made from. Inside the room only.
//
// The state of a file is the change counter of the SQLite header (sqlite.org, "Database File Format", 1.3.9), which
// every committed transaction raises by one, whichever program writes. Table quiet_write (resources/sql/008.sql) names
// the latest run of writes that changed no row.
#pragma once

#include "core/store/sqlite.h"

#include <cstdint>
#include <optional>

namespace perennial {

/// Nothing for a database without a file of its own, and for one in WAL mode, where writes do not raise the counter.
/// Call it inside a transaction: outside, another program may be writing.
[[nodiscard]] std::optional<std::int64_t> fileState(const Database& database);

/// Commits what changes no row that figures are made of.
[[nodiscard]] Result<> commitQuietly(Database& database, Transaction& transaction);

/// Whether no row has been written since the file was in that state.
[[nodiscard]] Result<bool> hasSameRows(const Database& database, std::int64_t since);

}  // namespace perennial
