// Cohorts and survival as JSON, of customers and of contracts alike.
#pragma once

#include "app/cli/json.h"

namespace perennial::cli {

[[nodiscard]] Json cohortsJson(const CohortTable& table);
[[nodiscard]] Json averageJson(const CohortTable& table);
/// Points of a curve in days.
[[nodiscard]] Json survivalOfDays(const std::vector<SurvivalPoint>& curve);
/// Points of a curve in months, with the days beside them (a month has 365.25/12).
[[nodiscard]] Json survivalOfMonths(const std::vector<SurvivalPoint>& curve);

}  // namespace perennial::cli
