// What the figures of the retention page say of themselves: formula, numbers, customers and rows.
#pragma once

#include "core/retention/at_risk.h"
#include "core/retention/order_rhythm.h"
#include "ui/pages/explain.h"

namespace perennial::ui {

[[nodiscard]] Explanation secondOrderExplanation(const Explainer& by, const OrderRhythm& rhythm);
[[nodiscard]] Explanation medianGapExplanation(const Explainer& by, const OrderRhythm& rhythm);
[[nodiscard]] Explanation lapseExplanation(const Explainer& by);

/// What all who fade may cost together, and the spread of the gaps between orders.
[[nodiscard]] Explanation fadingTotalExplanation(const Explainer& by, const std::vector<AtRiskCustomer>& fading);
[[nodiscard]] Explanation gapsExplanation(const Explainer& by, const OrderRhythm& rhythm);

/// Of a cell of the order ladder; `column` of LadderCard.
[[nodiscard]] Explanation rungExplanation(const Explainer& by, const LadderRung& rung, int column);
/// Of a cell of the list of fading customers; `column` of FadingCard.
[[nodiscard]] Explanation fadingExplanation(const Explainer& by, const AtRiskCustomer& customer, int column);

/// Of a point of a retention curve: of the cohort or group `name`, or of all cohorts together where it is null.
[[nodiscard]] Explanation retainedExplanation(const Explainer& by, const Term* name, int period, RetentionType type,
                                              const RetainedScope& found);

}  // namespace perennial::ui
