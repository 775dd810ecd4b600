// What the numbers among the assumptions say of themselves.
#pragma once

#include "ui/pages/explain.h"

namespace perennial::ui {

/// Orders and money that a rule leaves out, with their rows; `rule` in words.
[[nodiscard]] Explanation exclusionExplanation(const Explainer& by, const QString& rule, Exclusion exclusion);
/// The acquisition spend by channel, or by month where no channel is told.
[[nodiscard]] Explanation spendExplanation(const Explainer& by, const Definitions& definitions);

}  // namespace perennial::ui
