// Names of the ways to divide the base, and of what rules ask about.
#pragma once

#include <QString>

#include <string>

namespace perennial::ui {

/// "rfm" -> "RFM groups", "column:Channel" -> "Channel".
[[nodiscard]] QString segmentationName(const std::string& id);
/// A field of a rule that is no column: "p_alive" -> "P(alive)".
[[nodiscard]] QString ruleFieldName(const std::string& field);

}  // namespace perennial::ui
