// Contracts by the month of their start, followed over calendar months (product 1.4).
#pragma once

#include "core/retention/cohorts.h"
#include "core/summary/contract_table.h"

namespace perennial {

/// A contract counts in a month in which it runs on one day at least; it runs from its start to the day before its end.
/// CohortCell::customers are contracts, `orders` payments due in the month, `revenue` what those that run pay a month.
/// `chosen` limits to some contracts; empty = all. No cohorts without dates. Linear in the months that contracts ran.
[[nodiscard]] CohortTable contractCohorts(const ContractTable& table, const std::vector<bool>& chosen = {});

}  // namespace perennial
