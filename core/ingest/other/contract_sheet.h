// Tables of contracts: (start, end, price per period) or (tenure, charge, churned), as telecom files have.
#pragma once

#include "core/ingest/import_session.h"
#include "core/summary/contract_table.h"

namespace perennial {

/// Reads the first sheet that has a start, or a tenure and a churned flag. Yearly prices are divided by twelve.
/// The end of observation is `asOf`, else the latest date up to `today`. A row whose start or tenure cannot be read is
/// rejected and counted. Errors: those of readers; TableKindUnsupported {contract} where neither is there;
/// DateOrderAmbiguous.
[[nodiscard]] Result<ContractTable> readContractSheet(const std::string& path, const ImportChoices& choices,
                                                      std::optional<Day> asOf, Day today, Progress& progress);

}  // namespace perennial
