// What-if: levers on price, retention and the rest, and what they do to residual and new-customer
// value (product 1.5). History is a constant.
#pragma once

#include "core/base/definitions.h"
#include "core/base/error.h"
#include "core/base/figure.h"
#include "core/base/progress.h"
#include "core/clv/prediction.h"
#include "core/segment/segmentation.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// The positions of all levers. Neutral by default: then the scenario is the base exactly.
struct Levers {
    double price = 0;                     ///< g: +0.05 = 5 % dearer; > -1
    double retentionPoints = 0;           ///< change of annual retention, as a fraction (+0.03 = 3 points)
    double frequency = 0;                 ///< relative change of purchases while alive; >= -1
    double marginPoints = 0;              ///< change of the margin rate, as a fraction
    double discountGiven = 0;             ///< share of list price given away, 0 .. <1
    double acquisitionCost = 0;           ///< relative change of CAC
    double newCustomers = 0;              ///< relative change of new customers a year
    Money retentionSpend;                 ///< per living customer and year
    std::optional<double> discountRate;   ///< a year; unset = of the definitions
    std::optional<double> horizonMonths;  ///< unset = of the definitions

    bool operator==(const Levers&) const = default;
};

/// How a lever acts beyond itself. Marked assumed until estimated from the data. A discount acts on
/// purchases like a price of (1-discount), and on the quality of the customers it brings.
struct SideEffects {
    bool on = true;
    double elasticity = -1.0;            ///< e <= 0: purchases x (1+g)^e
    double retentionResponse = -0.5;     ///< k <= 0: odds of annual retention x (1+g)^k
    double acquisitionElasticity = 0.7;  ///< 0 < a <= 1: new customers grow with spend^a, so each costs more
    double discountQuality = 1.0;        ///< q >= 0: customers won at a discount buy again x (1-discount)^q
    bool elasticityEstimated = false;
    double elasticityError = 0;  ///< standard error of an estimated e; an assumed one has none
    bool operator==(const SideEffects&) const = default;
};

/// Levers of one segment in place of the scenario's own: 'price +5 % for Loyal, retention spend for At risk'.
/// New customers join no segment yet: their number and cost follow the scenario's own levers.
struct SegmentRule {
    std::string segment;  ///< "id/name" of WhatIfBase::segmentation
    Levers levers;
    bool operator==(const SegmentRule&) const = default;
};

/// What a scenario is for: its levers mean the same, those that contracts do not know stay neutral.
enum class ScenarioKind : std::uint8_t { Orders, Contracts };
/// The documents of a workspace in which scenarios of a kind are kept: "scenario", "contract-scenario".
[[nodiscard]] std::string documentsOf(ScenarioKind kind);

struct Scenario {
    std::string name;
    std::string note;
    std::string segment;   ///< "" = all customers
    std::string madeOn;    ///< ISO day on which it was saved; "" = not yet
    std::string dataHash;  ///< hash of the definitions behind it
    Levers levers;
    SideEffects effects;
    std::vector<SegmentRule> rules;
    ScenarioKind kind = ScenarioKind::Orders;
    bool operator==(const Scenario&) const = default;
};

/// The figures of the base or of a scenario; same keys in JSON. Major units. Purchases, revenue, margin and
/// residual are of the customers there are today; profit and the new-customer figures add those to come
/// (they are undefined for a segment of a result: nobody knows which segment a new customer joins).
struct WhatIfFigures {
    std::uint64_t customers = 0;
    Figure clvTotal = undefined(Reason::NoAmounts);  ///< historical + residual
    Figure clvMean = undefined(Reason::NoAmounts);
    Figure residual = undefined(Reason::NoAmounts);  ///< discounted margin of the horizon, after retention spend
    Figure revenue = undefined(Reason::NoAmounts);   ///< expected over the horizon, undiscounted
    Figure margin = undefined(Reason::NoAmounts);    ///< expected over the horizon, undiscounted
    Figure profit = undefined(Reason::NoAmounts);  ///< margin of the horizon, new customers included, less acquisition
                                                   ///< and retention spend (none where none is given), undiscounted
    Figure newCustomerClv = undefined(Reason::NoAmounts);  ///< less CAC when given
    Figure ltvToCac = undefined(Reason::NoAcquisitionCost);
    Figure paybackMonths = undefined(Reason::NoAcquisitionCost);
    double purchases = 0;  ///< expected over the horizon
    double aliveIn12Months = 0;
    Figure annualRetention = undefined(Reason::NoRepeatBuyers);
    std::vector<double> cumulativeMargin;  ///< by month 0..24, undiscounted; empty without amounts
};

/// One bar of the waterfall: lever, its direct or side effect, and the change of `residual` when it is
/// applied after the bars before it. Levers that are not moved have no bar.
struct WaterfallStep {
    std::string lever;   ///< names of core/whatif/levers.h
    std::string effect;  ///< "direct", "fewer-purchases", "more-purchases", "more-leave", "fewer-leave", "cost"
    double change = 0;
};

/// Loss of purchases (fraction) up to which a price rise pays; negative for a price cut: the gain it needs.
/// Undefined when the price does not change.
struct BreakEven {
    Figure revenue = undefined(Reason::NotApplicable);  ///< 1 - 1/(1+g)
    Figure margin = undefined(Reason::NotApplicable);   ///< g/(g+m)
    Figure clv = undefined(Reason::NotApplicable);      ///< by bisection on the engine's residual, leavers included
};
[[nodiscard]] BreakEven breakEven(double priceChange, double marginRate);

/// One segment of a result. Totals of all segments add up to those of the whole.
struct WhatIfSegment {
    std::string name;
    WhatIfFigures base;
    WhatIfFigures changed;
    double price = 0;  ///< change of price that acts on it
    BreakEven breakEven{};
    double dropout = 1;  ///< c that its retention needs
};

struct WhatIfResult {
    Scenario scenario;
    WhatIfFigures base;
    WhatIfFigures changed;
    std::vector<WaterfallStep> waterfall{};  ///< added in order they are exactly changed.residual - base.residual
    std::vector<WhatIfSegment> segments{};   ///< of WhatIfBase::segmentation; empty without one
    BreakEven breakEven{};                   ///< of the scenario's own price
    double marginRate = 1;                   ///< of the scenario's own levers
    double dropout = 1;                      ///< c that the retention of the scenario's own levers needs
    std::vector<double> dropouts{};          ///< the same by segment of the engine, one entry without a segmentation
};

/// Everything a scenario needs of an analysis. Shared and immutable.
struct WhatIfBase {
    const CustomerSummary* summary = nullptr;
    const FittedModel* model = nullptr;           ///< for purchases and value
    const FittedModel* aliveModel = nullptr;      ///< mbg-nbd or pareto-nbd, for retention and the living
    const SpendModel* spend = nullptr;            ///< null: no money figures
    const std::vector<float>* spendOf = nullptr;  ///< spend of each base customer; null = expected by `spend`
    bool distinctStates = false;  ///< frequencies are numbers of states (sBG): nothing lies between them
    double margin = 1;
    double meanFirstOrder = 0;
    double historicalTotal = 0;
    double newCustomersPerYear = 0;
    std::vector<bool> chosen;                           ///< base customers of the segment; empty = all
    std::optional<double> acquisitionCost;              ///< CAC, major units; unset = that of the definitions
    const Segmentation* segmentation = nullptr;         ///< for WhatIfResult::segments; null = none
    const std::vector<double>* historical = nullptr;    ///< by base customer, for the CLV of segments; null = unknown
    std::shared_ptr<const FittedModel> ownModel;        ///< keeps `model` and `aliveModel` alive where nobody else does
    std::shared_ptr<const SpendModel> ownSpend;         ///< the same of `spend`
    std::shared_ptr<const CustomerSummary> ownSummary;  ///< and of `summary`
};

/// What a lever may be set to for this base (core/whatif/levers.h).
struct LeverRange {
    double minimum = 0;
    double maximum = 0;
    double neutral = 0;  ///< today's value
};

struct WhatIfBand;
struct BandOptions;

/// The customers of a base as weighted cells, prepared once. Given alive a customer's future depends on
/// (x, T) only, so that cells of equal (x, T), weighted by P(alive) and by P(alive) x expected spend,
/// lose nothing; exact() sums over them (many ages by 32 nodes, to 1e-10). fast() interpolates between
/// dropout factors on fewer nodes, scaled so that it meets the exact figures where nothing is changed.
///
/// Where Scenario::segment is "id/name" of base.segmentation and the base is not limited by `chosen`,
/// levers act on that segment only and the figures are still those of everybody. Rules act on their segments.
class WhatIfEngine {
public:
    WhatIfEngine(const WhatIfBase& base, const Definitions& definitions);
    ~WhatIfEngine();
    WhatIfEngine(WhatIfEngine&&) noexcept;

    /// Fast path: while the hand moves. Differs from exact() by less than 0.1 % of the total. The first call
    /// that moves retention prepares the table (some .3 s for a million customers). Safe from several threads.
    [[nodiscard]] Result<WhatIfResult> fast(const Scenario& scenario) const;
    /// Exact path: every customer's own posterior. Errors: OptionInvalid for an impossible lever (lever,
    /// value, bounds); NoData when retention shall move and nobody is alive; Cancelled.
    [[nodiscard]] Result<WhatIfResult> exact(const Scenario& scenario, Progress& progress) const;

    /// The figures where nothing is changed.
    [[nodiscard]] const WhatIfFigures& base() const;
    /// Bounds of a lever's slider for all customers; UnknownName names the known ones.
    [[nodiscard]] Result<LeverRange> range(std::string_view lever) const;

    /// Band of a result of this engine from draws of the model's parameters: core/whatif/uncertainty.h.
    [[nodiscard]] Result<WhatIfBand> band(const WhatIfResult& result, const BandOptions& options,
                                          Progress& progress) const;

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

/// The change of a figure when one lever is moved by the same relative step down and up.
struct TornadoBar {
    std::string lever;
    double down = 0;
    double up = 0;
    bool clipped = false;  ///< a step would have left the possible range and was shortened
};
/// From the position `at`: price, spend rates and counts by the step; retention and margin by that share of
/// today's rate. Greatest effect first; levers without any effect on the figure are left out.
/// Undefined figure: NoData.
[[nodiscard]] Result<std::vector<TornadoBar>> tornado(const WhatIfEngine& engine, const Scenario& at,
                                                      double relativeStep, std::string_view figure = "profit");

/// The least change of one lever that reaches a target, or why none does (value in `reason`).
struct GoalSeek {
    std::optional<double> lever;
    double reached = 0;       ///< the figure at that lever, or the nearest that the lever's range yields
    double nearestLever = 0;  ///< where `reached` is reached
    std::string
        reason;  ///< "" when found; "out-of-range" = no position reaches it; "undefined" = the figure has no value
};
/// Works on fast(); a lever with several solutions gives the one nearest to its present position.
[[nodiscard]] Result<GoalSeek> seekGoal(const WhatIfEngine& engine, const Scenario& from, const std::string& figure,
                                        double target, const std::string& lever);

/// Points of annual retention that the scenario's retention spend must bring to pay for itself (the other levers as
/// they are), by goal seek on the residual. NotApplicable without such spend, NotWithinHorizon when no retention does.
[[nodiscard]] Figure retentionThatPays(const WhatIfEngine& engine, const Scenario& scenario);

/// A lever that goal seek may move; levers not named are locked.
struct GoalLever {
    std::string name;
    double cost = 1;  ///< effort of moving it over its whole range, relative to the others; > 0
};

/// Several levers together: the least sum over them of cost x (share of the range moved)^2 that reaches the target.
struct GoalByLevers {
    std::optional<Levers> levers;  ///< unset: no position reaches it
    double reached = 0;            ///< the figure there, or the nearest that was met
    Levers nearest;                ///< where `reached` is reached
    std::string reason;            ///< as of GoalSeek
};
/// Works on fast(), from the positions of `from` along the figure's gradient, made anew where the target is met.
[[nodiscard]] Result<GoalByLevers> seekGoal(const WhatIfEngine& engine, const Scenario& from, const std::string& figure,
                                            double target, const std::vector<GoalLever>& levers);

}  // namespace perennial
