// Taking an import back. Inside the room only.
#pragma once

#include "core/store/sqlite.h"

namespace perennial {

/// Inside the caller's transaction and BulkMode. Afterwards
/// - lines that the import brought and that no later import had are gone, with their orders,
///   customers and names; lines that a later import had too belong to that one,
/// - lines that the import replaced stand again; where a later import has replaced the newer version,
///   the old one waits in the history for that import's undo,
/// - the reconciliations of later imports say what is now true of their rows, and still add up.
[[nodiscard]] Result<> undoImportIn(Database& database, std::int64_t import);

}  // namespace perennial
