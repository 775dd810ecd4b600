// RFM rules and edges as text, for the workspace.
//
// Rules, one a line: "4-5 4-5 4-5 champions" (recency, frequency, monetary, name); a first line "own"
// says that the names are the user's words. Edges: three lines of four ascending numbers.
#pragma once

#include "core/base/error.h"
#include "core/segment/segmentation.h"

#include <string>
#include <string_view>

namespace perennial {

[[nodiscard]] std::string toText(const RfmRules& rules);
[[nodiscard]] std::string toText(const RfmEdges& edges);

/// OptionInvalid ("rfm-rules", the line, what was expected). rfmRulesFrom(toText(r)) == r.
[[nodiscard]] Result<RfmRules> rfmRulesFrom(std::string_view text);
/// OptionInvalid ("rfm-edges", the line, what was expected).
[[nodiscard]] Result<RfmEdges> rfmEdgesFrom(std::string_view text);

}  // namespace perennial
