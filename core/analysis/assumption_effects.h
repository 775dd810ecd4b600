// What each assumption does to the figures: everything else as it is, the one changed, the same pipeline.
#pragma once

#include "core/analysis/analysis.h"

#include <span>
#include <string>
#include <vector>

namespace perennial {

enum class Assumption : std::uint8_t {
    Margin,
    AcquisitionCost,
    ServingCost,
    Discount,
    Horizon,
    Model,
    Unit,
    Lifespan,
    LifespanHorizon,
    Window,
    RefundDate,
    Rule,
};

/// A rule that can be switched, and what it leaves out (None: it adds to the money instead).
struct SwitchableRule {
    bool OrderRules::*rule;
    Exclusion exclusion;
};
/// In the order in which they are shown.
[[nodiscard]] std::span<const SwitchableRule> switchableRules();

/// One assumption put elsewhere.
struct AssumptionChange {
    Assumption assumption = Assumption::Margin;
    /// Which: the model among repeatBuyingModels(), the enumerator of unit, estimator, window and refund date, the rule
    /// among switchableRules(). Else 0.
    std::size_t choice = 0;
    double step = 0;  ///< what was added: margin and discount as a fraction, costs in major units, horizons in months
    Definitions definitions;
};

/// What can be tried on this analysis: a point of margin, a tenth of the acquisition cost, a hundredth of the average
/// purchase value as serving cost, a point of discount, a year more of each horizon, every other model, unit and
/// estimator, all time (or the last year) as window, the other date of refunds, each rule that finds something to
/// switch. Left out: what is not given and so does nothing (acquisition cost), what the data do not have.
[[nodiscard]] std::vector<AssumptionChange> assumptionChanges(const Analysis& analysis);

/// The figure that an assumption acts upon: the mean CLV, or the simple CLV for window and lifespan.
[[nodiscard]] const Figure& figureOf(Assumption assumption, const KeyFigures& figures);

struct AssumptionEffect {
    AssumptionChange change;
    Figure before = undefined(Reason::NoAmounts);
    Figure after = undefined(Reason::NoAmounts);  ///< of the same customers' shop; undefined where it cannot be had
};

/// Runs the pipeline once per change, without scores of the past: the model in use stays the same unless it is what
/// changes. `today`: as in the snapshot of the analysis. Errors: MoneyOverflow, Cancelled; a change that leaves no
/// purchases is an effect without a figure.
[[nodiscard]] Result<std::vector<AssumptionEffect>> assumptionEffects(const Analysis& analysis, Day today,
                                                                      Progress& progress);

}  // namespace perennial
