// What-if: levers on price, retention and the rest, and what they do to residual and new-customer
// value (product 1.5). History is a constant.
#pragma once

#include "core/base/definitions.h"
#include "core/base/error.h"
#include "core/base/figure.h"
#include "core/clv/prediction.h"
#include "core/segment/segmentation.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace perennial {

/// The positions of all levers. Neutral by default: then the scenario is the base exactly.
struct Levers {
    double price = 0;              ///< g: +0.05 = 5 % dearer; > -1
    double retentionPoints = 0;    ///< change of annual retention, as a fraction (+0.03 = 3 points)
    double frequency = 0;          ///< relative change of purchases while alive; >= -1
    double marginPoints = 0;       ///< change of the margin rate, as a fraction
    double discountGiven = 0;      ///< share of list price given away, 0 .. <1
    double acquisitionCost = 0;    ///< relative change of CAC
    double newCustomers = 0;       ///< relative change of new customers a year
    Money retentionSpend;          ///< per living customer and year
    std::optional<double> discountRate;   ///< a year; unset = of the definitions
    std::optional<double> horizonMonths;  ///< unset = of the definitions

    bool operator==(const Levers&) const = default;
};

/// How price acts on customers. Marked assumed until estimated from the data.
struct SideEffects {
    bool on = true;
    double elasticity = -1.0;          ///< e <= 0: purchases x (1+g)^e
    double retentionResponse = -0.5;   ///< k <= 0: odds of annual retention x (1+g)^k
    bool elasticityEstimated = false;
    bool operator==(const SideEffects&) const = default;
};

struct Scenario {
    std::string name;
    std::string note;
    std::string segment;   ///< "" = all customers
    Levers levers;
    SideEffects effects;
    bool operator==(const Scenario&) const = default;
};

/// The figures of the base or of a scenario; same keys in JSON. Major units.
struct WhatIfFigures {
    std::uint64_t customers = 0;
    Figure clvTotal = undefined(Reason::NoAmounts);      ///< historical + residual
    Figure clvMean = undefined(Reason::NoAmounts);
    Figure residual = undefined(Reason::NoAmounts);      ///< discounted margin of the horizon, after retention spend
    Figure revenue = undefined(Reason::NoAmounts);       ///< expected over the horizon, undiscounted
    Figure margin = undefined(Reason::NoAmounts);        ///< expected over the horizon, undiscounted
    Figure profit = undefined(Reason::NoAmounts);        ///< margin - acquisition and retention spend
    Figure newCustomerClv = undefined(Reason::NoAmounts);///< less CAC when given
    Figure ltvToCac = undefined(Reason::NoAcquisitionCost);
    Figure paybackMonths = undefined(Reason::NoAcquisitionCost);
    double purchases = 0;                                ///< expected over the horizon
    double aliveIn12Months = 0;
    Figure annualRetention = undefined(Reason::NoRepeatBuyers);
    std::vector<double> cumulativeMargin;                ///< by month 0..24, undiscounted
};

/// One bar of the waterfall: lever, its direct or side effect, and the change of `residual`.
struct WaterfallStep {
    std::string lever;   ///< "price", "retention", ...
    std::string effect;  ///< "direct", "fewer-purchases", "more-leave", "cost"
    double change = 0;
};

/// Loss of purchases (fraction) up to which a price rise pays. Undefined when the rise is 0.
struct BreakEven {
    Figure revenue = undefined(Reason::NotApplicable);  ///< 1 - 1/(1+g)
    Figure margin = undefined(Reason::NotApplicable);   ///< g/(g+m)
    Figure clv = undefined(Reason::NotApplicable);      ///< by root search on the engine's residual
};
[[nodiscard]] BreakEven breakEven(double priceChange, double marginRate);

struct WhatIfResult {
    Scenario scenario;
    WhatIfFigures base;
    WhatIfFigures changed;
    std::vector<WaterfallStep> waterfall;  ///< sums exactly to changed.residual - base.residual
    BreakEven breakEven;
    double marginRate = 1;                 ///< of the scenario
};

/// Everything a scenario needs of an analysis. Shared and immutable.
struct WhatIfBase {
    const CustomerSummary* summary = nullptr;
    const FittedModel* model = nullptr;            ///< for purchases and value
    const FittedModel* aliveModel = nullptr;       ///< mbg-nbd or pareto-nbd, for retention and the living
    const SpendModel* spend = nullptr;             ///< null: no money figures
    double margin = 1;
    double meanFirstOrder = 0;
    double historicalTotal = 0;
    double newCustomersPerYear = 0;
    std::vector<bool> chosen;                      ///< base customers of the segment; empty = all
};

/// Customers compressed to weighted cells of equal (x, t_x, T, spend class), prepared once.
class WhatIfEngine {
public:
    WhatIfEngine(const WhatIfBase& base, const Definitions& definitions);
    ~WhatIfEngine();
    WhatIfEngine(WhatIfEngine&&) noexcept;

    /// Fast path: while the hand moves. Differs from exact() by less than 0.1 % of the total.
    [[nodiscard]] Result<WhatIfResult> fast(const Scenario& scenario) const;
    /// Exact path: every customer's own posterior. Errors: OptionInvalid for an impossible lever (names it).
    [[nodiscard]] Result<WhatIfResult> exact(const Scenario& scenario, Progress& progress) const;

private:
    struct Cells;
    std::unique_ptr<Cells> cells_;
};

/// One lever's effect when moved by the same relative step down and up.
struct TornadoBar {
    std::string lever;
    double down = 0;
    double up = 0;
};
[[nodiscard]] Result<std::vector<TornadoBar>> tornado(const WhatIfEngine& engine, const Scenario& at, double relativeStep);

/// The least change of one lever that reaches a target, or why none does (value in `reason`).
struct GoalSeek {
    std::optional<double> lever;
    double reached = 0;      ///< target figure at that lever, or at the end of its range
    std::string reason;      ///< "" when found; "out-of-range", "not-monotone"
};
[[nodiscard]] Result<GoalSeek> seekGoal(const WhatIfEngine& engine, const Scenario& from, const std::string& figure,
                                        double target, const std::string& lever);

}  // namespace perennial
