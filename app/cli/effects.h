// What each assumption does to the figures, on the command line.
#pragma once

#include "app/cli/json.h"
#include "core/analysis/assumption_effects.h"

#include <vector>

namespace perennial::cli {

/// One object an effect: the definitions that are changed, as in `definitions`, and the figure before and after.
[[nodiscard]] Json effectsJson(const std::vector<AssumptionEffect>& effects, const Analysis& analysis);
void printEffects(const std::vector<AssumptionEffect>& effects, const Analysis& analysis);

}  // namespace perennial::cli
