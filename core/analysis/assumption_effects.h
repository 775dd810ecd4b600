// What each assumption does to the figures: everything else as it is, the one changed, the same pipeline.
#pragma once

#include "core/analysis/analysis.h"

#include <functional>
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
    AsOf,
    Zone,
    ZoneOfHeadings,
    Rate,
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
    /// What was added: margin and discount as a fraction, costs in major units, horizons and end of observation in
    /// months, costs of acquisition and rates as a share of what they are.
    double step = 0;
    std::string currency;  ///< of a rate: what it turns into the currency of the figures
    Definitions definitions;
};

/// What the changes start from: the definitions as asked, with the model that was used.
[[nodiscard]] Definitions changedFrom(const Analysis& analysis);

/// What can be tried on this analysis: a point of margin, a tenth of the acquisition cost, a hundredth of the average
/// purchase value as serving cost, a point of discount, a year more of each horizon, every other model, unit and
/// estimator, all time (or the last year) as window, the other date of refunds, each rule that finds something to
/// switch, an end of observation a month earlier, the days as written (where they are, in UTC) or the headings' word
/// the other way where rows would move, a tenth more for each currency that rows are converted from. Left out: what is
/// not given and so does nothing (acquisition cost), what the data do not have.
[[nodiscard]] std::vector<AssumptionChange> assumptionChanges(const Analysis& analysis);

/// The figure that an assumption acts upon: the mean CLV, or the simple CLV for window and lifespan.
[[nodiscard]] const Figure& figureOf(Assumption assumption, const KeyFigures& figures);

struct AssumptionEffect {
    AssumptionChange change;
    Figure before = undefined(Reason::NoAmounts);
    Figure after = undefined(Reason::NoAmounts);  ///< of the same customers' shop; undefined where it cannot be had
};

/// The rows that the analysis is of, read under other definitions, as Workspace::ledger does: zone and rates act there.
using RowsUnder = std::function<Result<Ledger>(const Definitions&, Progress&)>;

/// Runs the pipeline once per change, without scores of the past: the model in use stays the same unless it is what
/// changes. `today`: as in the snapshot of the analysis. Errors: those of `rows`, MoneyOverflow, Cancelled; a change
/// that leaves no purchases is an effect without a figure.
[[nodiscard]] Result<std::vector<AssumptionEffect>> assumptionEffects(const Analysis& analysis, Day today,
                                                                      const RowsUnder& rows, Progress& progress);

}  // namespace perennial
