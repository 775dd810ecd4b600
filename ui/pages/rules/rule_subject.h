// What a rule is about: the customers of an analysis, or contracts.
#pragma once

#include "core/analysis/contract_rules.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace perennial::ui {

struct RuleSubject {
    std::vector<RuleField> fields;
    /// For whom a rule holds; runs in a job.
    std::function<Result<std::vector<bool>>(const std::string& rule)> holds;
    perennial::Rule first;   ///< a new rule begins with this condition
    bool contracts = false;  ///< words say contracts, not customers
};

[[nodiscard]] RuleSubject rulesOfCustomers(std::shared_ptr<const Analysis> analysis);
[[nodiscard]] RuleSubject rulesOfContracts(std::shared_ptr<const ContractBook> book);

}  // namespace perennial::ui
