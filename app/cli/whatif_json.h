// A what-if result as JSON.
#pragma once

#include "app/cli/json.h"
#include "core/analysis/whatif_base.h"
#include "core/whatif/folklore.h"
#include "core/whatif/levers.h"
#include "core/whatif/uncertainty.h"

namespace perennial::cli {

/// base, scenario (the same keys), waterfall, break_even, segments.
void putResult(JsonObject& json, const WhatIfResult& result);
[[nodiscard]] Json assumptionsJson(const Scenario& scenario, const KnownEffects& known, bool given);
[[nodiscard]] Json leversJson(const Levers& levers, const LeverNeutrals& neutrals);
[[nodiscard]] Json tornadoJson(const std::vector<TornadoBar>& bars);
[[nodiscard]] Json uncertaintyJson(const WhatIfBand& band);
/// Figures without a value are null, with their reason under "folklore".
[[nodiscard]] Json folkloreJson(const std::vector<FolkloreCheck>& checks, JsonObject& outer);

}  // namespace perennial::cli
