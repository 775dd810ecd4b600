// The list of contracts as it leaves the program, under a privacy.
#pragma once

#include "core/analysis/contract_list.h"
#include "core/export/customer_names.h"

namespace perennial {

/// contractList() with the customers' names under `privacy`. Under any but Full the ids of contracts stay blank: they
/// name the customer to whoever has the sheet.
[[nodiscard]] Table contractExport(std::shared_ptr<const ContractBook> book, Privacy privacy);

}  // namespace perennial
