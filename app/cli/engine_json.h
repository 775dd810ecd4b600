// What the models say beyond their figures, as JSON: intervals, warnings, how well they fit and fitted.
#pragma once

#include "app/cli/json.h"

namespace perennial::cli {

/// {lower, upper, level}; null without one.
[[nodiscard]] Json purchasesIntervalJson(const std::optional<GroupInterval>& of);
[[nodiscard]] Json residualIntervalJson(const std::optional<GroupInterval>& of);
/// [{id, model, have, need, enough_on, parameters, text}]
[[nodiscard]] Json warningsJson(const std::vector<Finding>& findings);
/// [{date, expected, actual}] cumulative purchases, week by week
[[nodiscard]] Json trackingJson(const std::vector<TrackingPoint>& points);
/// [{purchases, actual, expected}]; the last entry holds this many or more
[[nodiscard]] Json frequencyFitJson(const std::vector<FrequencyCount>& counts);
/// [{purchases, customers}] of the horizon to come, as expected; the last entry holds this many or more
[[nodiscard]] Json purchaseDistributionJson(const Analysis& analysis);

}  // namespace perennial::cli
