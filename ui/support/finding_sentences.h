// What a fit says against itself: each warning with what is missing and when it will do.
#pragma once

#include "core/clv/findings.h"
#include "ui/support/format.h"

#include <QString>

namespace perennial::ui {

/// One paragraph of two or three sentences.
[[nodiscard]] QString sentence(const Finding& finding, const Format& format);

/// Why no model can be fitted, from the key of the core: "nobody has bought a second time yet". An unknown key as it
/// is.
[[nodiscard]] QString obstacleWords(const std::string& key);

}  // namespace perennial::ui
