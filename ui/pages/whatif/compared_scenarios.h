// Scenarios of orders as CompareView shows them.
#pragma once

#include "ui/pages/explain.h"
#include "ui/pages/whatif/compare_view.h"
#include "ui/pages/whatif/live_engine.h"

namespace perennial::ui {

[[nodiscard]] ComparedScenarios comparedScenarios(const Explainer& by, std::vector<WhatIfResult> results,
                                                  std::shared_ptr<const LiveEngine> live);

}  // namespace perennial::ui
