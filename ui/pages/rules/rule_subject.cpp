#include "ui/pages/rules/rule_subject.h"

#include "core/analysis/rule_data.h"

namespace perennial::ui {

namespace {

perennial::Rule atLeast(const char* field, double value)
{
    return {.kind = perennial::Rule::Kind::Condition,
            .parts = {},
            .field = field,
            .op = RuleOperator::GreaterOrEqual,
            .values = {value}};
}

}  // namespace

RuleSubject rulesOfCustomers(std::shared_ptr<const Analysis> analysis)
{
    std::vector<RuleField> fields = ruleFields(*analysis);
    return {std::move(fields),
            [analysis = std::move(analysis)](const std::string& rule) { return customersOfRule(*analysis, rule); },
            atLeast("orders", 2), false};
}

RuleSubject rulesOfContracts(std::shared_ptr<const ContractBook> book)
{
    std::vector<RuleField> fields = contractRuleFields(*book);
    return {std::move(fields),
            [book = std::move(book)](const std::string& rule) { return contractsOfRule(*book, rule); },
            atLeast("months", 12), true};
}

}  // namespace perennial::ui
