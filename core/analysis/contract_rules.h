// Own rules over contracts: what they may ask about, and for which contracts one holds. Rules are texts as those over
// customers (core/segment/rule.h).
#pragma once

#include "core/analysis/rule_data.h"
#include "core/retention/contracts.h"

#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// Every field with which a rule over these contracts works: months (under contract so far), renewals, state (running,
/// ended), start, end, monthly_charge, price (of one period), paid, clv, clv_to_come, retention_next, months_to_come,
/// and every column of the sheet under its heading ("column:HEADING" for one that is called like a field). Figures of
/// the time to come are by the base's sBG; of ended contracts there are none.
[[nodiscard]] std::vector<RuleField> contractRuleFields(const ContractBook& book);

/// Errors: those of parseRule() and customersOfRule().
[[nodiscard]] Result<std::vector<bool>> contractsOfRule(const ContractBook& book, std::string_view rule);

/// "matching" and "others", id "rule:" + text.
[[nodiscard]] Result<Segmentation> contractSegmentsByRule(const ContractBook& book, std::string_view rule);

/// Named rules as one segmentation, id "own"; the first that holds names the segment, the rest is "other". Errors name
/// the segment in place.column.
[[nodiscard]] Result<Segmentation> ownContractSegments(const ContractBook& book, const std::vector<OwnSegment>& own);

}  // namespace perennial
