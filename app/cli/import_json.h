// What an import brought, as JSON.
#pragma once

#include "app/cli/json.h"
#include "core/ingest/import_session.h"
#include "core/ingest/other/spend_sheet.h"

#include <vector>

namespace perennial::cli {

/// All outcomes of the run together.
[[nodiscard]] Reconciliation sumOf(const std::vector<ImportRecord>& records);

/// Counts and money of every outcome with their reasons. Without amounts the money is null.
void putReconciliation(JsonObject& json, const Reconciliation& all, bool hasAmounts);
/// How the file was read: encoding, delimiter, sheet, header row, mapping, known export.
void putSource(JsonObject& json, const ImportSource& source);
/// Counts over the whole workspace.
Result<> putCounts(JsonObject& json, const Workspace& workspace, Progress& progress);
/// One object a file: what was understood with its evidence, and its own reconciliation.
[[nodiscard]] Json importsJson(const std::vector<ImportRecord>& records, const std::vector<Inspection>& inspections);
[[nodiscard]] Json spendJson(const SpendSheet& sheet);

}  // namespace perennial::cli
