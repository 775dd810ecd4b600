// When a customer will buy again, and what is left of its life in all.
#pragma once

#include "core/clv/prediction.h"

#include <vector>

namespace perennial {

/// Beyond this a date of the next purchase means nothing.
inline constexpr double latestNextPurchaseDays = 3653;

/// Days from the end of observation until the chance of a further purchase reaches one half, per customer (the
/// median of the time to the next purchase). NaN where it does not within ten years: most probably the
/// customer does not come back. Two threads. Errors: Cancelled.
[[nodiscard]] Result<std::vector<float>> nextPurchaseDays(const CustomerSummary& summary, const FittedModel& model,
                                                          Progress& progress);

/// E[M] x margin x discounted expected purchases of the whole remaining life (DERT; Fader, Hardie & Lee 2005,
/// J. Marketing Research 42(4)), discounted continuously at ln(1 + d) a year. NaN where the sum does not
/// converge or the spend is undefined. Major units. Errors: Cancelled.
[[nodiscard]] Result<std::vector<float>> lifetimeResidual(const CustomerSummary& summary, const FittedModel& model,
                                                          const SpendModel& spend, const PredictionTerms& terms,
                                                          Progress& progress);

}  // namespace perennial
