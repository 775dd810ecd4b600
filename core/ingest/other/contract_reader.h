// The rows of a table of contracts.
#pragma once

#include "core/ingest/other/contract_columns.h"
#include "core/ingest/other/contract_sheet.h"

namespace perennial {

/// Every row that is not empty, kept or rejected. `columns` must be complete.
[[nodiscard]] ContractSheet readContractRows(const PlainTable& table, const ContractColumns& columns);

}  // namespace perennial
