// What own rules may ask about: the figures and columns of an analysis by name.
#pragma once

#include "core/analysis/analysis.h"
#include "core/segment/rule.h"

#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// A field of a rule, for lists to choose from.
struct RuleField {
    enum class Kind : std::uint8_t { Number, Day, Text };
    std::string name;
    Kind kind = Kind::Number;
    bool isColumn = false;            ///< a column of the sheet: the name is the user's
    std::vector<std::string> values;  ///< of a text: the most frequent ones first, at most 50
};

/// Every field with which a rule over this analysis works.
[[nodiscard]] std::vector<RuleField> ruleFields(const Analysis& analysis);

/// The data for one rule: columns of the sheet are divided only where the rule mentions them. Refers to
/// the analysis, which must outlive it. Linear in rows for each column mentioned.
[[nodiscard]] RuleData ruleData(const Analysis& analysis, const std::vector<std::string>& fields);

/// Base customers for whom the rule holds. Errors: those of parseRule and customersOfRule.
[[nodiscard]] Result<std::vector<bool>> customersOfRule(const Analysis& analysis, std::string_view rule);

/// "matching" and "others", id "rule:" + text.
[[nodiscard]] Result<Segmentation> segmentsByRule(const Analysis& analysis, std::string_view rule);

/// The user's own segments (Definitions::segments.own) as one segmentation, id "own". Errors name the segment
/// in place.column.
[[nodiscard]] Result<Segmentation> ownSegments(const Analysis& analysis);

}  // namespace perennial
