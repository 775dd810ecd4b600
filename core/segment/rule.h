// Own rules: all / any / not of conditions on figures and columns, nested, written as text.
//
//   orders >= 3 and revenue > 250 and not ("Channel" = "ads" or country in (DE, AT))
//   first_date >= 2024-01-01 and silent_days < 60
//
// 'or' binds weaker than 'and', 'and' weaker than 'not'; names and words may stand in quotes; texts are
// compared without regard to ASCII case.
#pragma once

#include "core/base/error.h"
#include "core/segment/segmentation.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace perennial {

enum class RuleOperator : std::uint8_t { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains, In };

using RuleValue = std::variant<double, Day, std::string>;

struct Rule {
    enum class Kind : std::uint8_t { All, Any, Not, Condition };
    Kind kind = Kind::All;
    std::vector<Rule> parts;  ///< of All, Any (none: All holds for everybody, Any for nobody) and Not (one)

    std::string field;  ///< of a condition
    RuleOperator op = RuleOperator::Equal;
    std::vector<RuleValue> values;  ///< one, or several for In

    bool operator==(const Rule&) const = default;
};

/// OptionInvalid ("rule", what was found and where, what was expected).
[[nodiscard]] Result<Rule> parseRule(std::string_view text);
/// parseRule(toText(r)) == r for every rule that parseRule yields.
[[nodiscard]] std::string toText(const Rule& rule);

/// What a rule may ask about. From the summary come: orders, purchases (occasions), revenue, average_order,
/// first_date, last_date, silent_days, age_days. NaN holds for no condition.
struct RuleData {
    const CustomerSummary* summary = nullptr;  ///< null: of contracts, which have none of its figures
    std::size_t contracts = 0;                 ///< how many, where there is no summary
    /// "clv", "p_alive", ... of a base customer or contract; NaN = none.
    std::map<std::string, std::function<double(std::size_t)>, std::less<>> numbers;
    /// Columns of the sheet (byColumn) and other segmentations.
    std::map<std::string, std::shared_ptr<const Segmentation>, std::less<>> texts;

    [[nodiscard]] std::size_t size() const { return summary ? summary->size() : contracts; }
};

/// The figures of the summary that every rule may ask about.
[[nodiscard]] std::vector<std::string_view> summaryFieldNames();
/// Every field that a rule mentions, each once.
[[nodiscard]] std::vector<std::string> fieldsOf(const Rule& rule);

/// Base customers, or contracts, for whom the rule holds. UnknownName lists the fields there are; OptionInvalid for a
/// number compared with a text. Linear in customers and conditions.
[[nodiscard]] Result<std::vector<bool>> customersOfRule(const Rule& rule, const RuleData& data);

/// Two segments, "matching" and "others"; id "rule:" + text.
[[nodiscard]] Result<Segmentation> segmentsByRule(std::string_view text, const RuleData& data);

/// A rule with its name, for segmentsByRules.
struct NamedRule {
    std::string name;
    Rule rule;
};
/// The first rule that holds names the segment; the rest is "other", last. Id "own". Every rule has a
/// segment, also one that holds for nobody.
[[nodiscard]] Result<Segmentation> segmentsByRules(const std::vector<NamedRule>& rules, const RuleData& data);

}  // namespace perennial
