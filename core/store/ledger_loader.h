// Loading the rows of a workspace as a Ledger. Inside the room only.
#pragma once

#include "core/base/definitions.h"
#include "core/base/progress.h"
#include "core/store/sqlite.h"
#include "core/summary/ledger.h"

namespace perennial {

[[nodiscard]] Result<Ledger> loadLedger(const Database& database, const Definitions& definitions, Progress& progress);

}  // namespace perennial
