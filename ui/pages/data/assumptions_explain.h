// What the numbers among the assumptions say of themselves.
#pragma once

#include "core/analysis/assumption_effects.h"
#include "core/summary/line_costs.h"
#include "ui/pages/explain.h"

#include <functional>
#include <vector>

namespace perennial::ui {

/// Orders and money that a rule leaves out, with their rows; `rule` in words.
[[nodiscard]] Explanation exclusionExplanation(const Explainer& by, const QString& rule, Exclusion exclusion);
/// Whether a change is meant; all that are meant are of one assumption.
using WhichChange = std::function<bool(const AssumptionChange&)>;
/// What an assumption does: the figure with it changed less the figure as it is.
[[nodiscard]] Explanation effectExplanation(const Explainer& by, const std::vector<AssumptionEffect>& effects,
                                            const WhichChange& isMeant);
/// Where the margins of the rows come from.
[[nodiscard]] Explanation marginSourcesExplanation(const Explainer& by, const MarginSources& sources);
/// The acquisition spend by channel, or by month where no channel is told.
[[nodiscard]] Explanation spendExplanation(const Explainer& by, const Definitions& definitions);

}  // namespace perennial::ui
