// How sure a forecast is: how wrong such a forecast would have been in the past, and what speaks against it.
#pragma once

#include "core/analysis/overview.h"
#include "ui/support/widgets/popover.h"

#include <QString>

namespace perennial::ui {

/// One sentence beside the forecast: "A year ago such a forecast would have been 4.1 % too low."; empty when
/// nothing could be held out.
[[nodiscard]] QString pastErrorSentence(const std::optional<HoldoutScore>& latest);

/// The popover: the latest time held out with every method's error, the 90 % intervals, the warnings.
[[nodiscard]] Explanation pastErrorExplanation(const Analysis& analysis);

}  // namespace perennial::ui
