// Every contract as a row of a table that leaves the program.
#pragma once

#include "core/analysis/table.h"
#include "core/retention/contracts.h"

#include <memory>

namespace perennial {

/// customer, contract (its id, where the sheets give one), further columns of ids under their headings, months, ended,
/// start, end, monthly_charge, paid, renewals, retention_next (chance to be kept at the next renewal), months_to_come
/// (discounted) and clv_to_come (margin), these three by sBG and of running contracts only; clv (margin of what was
/// paid and to come); then the other columns of the sheet under their headings. The table keeps the book.
[[nodiscard]] Table contractList(std::shared_ptr<const ContractBook> book);

}  // namespace perennial
