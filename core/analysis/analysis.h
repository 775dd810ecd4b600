// The one pipeline: run(snapshot, definitions) -> an immutable Analysis that window, command line,
// report and charts take. Nobody else computes a figure.
#pragma once

#include "core/base/definitions.h"
#include "core/base/figure.h"
#include "core/base/progress.h"
#include "core/base/shared_column.h"
#include "core/clv/findings.h"
#include "core/clv/fit_memory.h"
#include "core/clv/formulas.h"
#include "core/clv/frequency_fit.h"
#include "core/clv/holdout.h"
#include "core/clv/intervals.h"
#include "core/clv/prediction.h"
#include "core/retention/cohorts.h"
#include "core/retention/lapse.h"
#include "core/retention/survival.h"
#include "core/segment/segmentation.h"
#include "core/store/import_writer.h"
#include "core/summary/customer_summary.h"

#include <memory>
#include <string>
#include <vector>

namespace perennial {

/// What an analysis is made from: an immutable picture of a workspace.
struct Snapshot {
    std::string name;  ///< of the workspace, as shown
    std::shared_ptr<const Ledger> ledger;
    std::vector<ImportRecord> imports;
    Day today;                                        ///< time of import, for dates in the future
    std::shared_ptr<const FitTexts> known = nullptr;  ///< results of fits that the workspace has kept; may be null
};

/// The figures of the base or of one segment, each under its usual name. Money in major units.
struct KeyFigures {
    std::uint64_t customers = 0;                    ///< base customers of the segment
    std::uint64_t repeatCustomers = 0;              ///< of them with x > 0
    std::uint64_t purchases = 0;                    ///< all valid orders up to the as-of date
    std::uint64_t rows = 0;                         ///< source rows behind the purchases
    Figure revenue = undefined(Reason::NoAmounts);  ///< of all time, identified customers
    WindowFigures window;
    PurchaseFigures perWindow;  ///< APV, APF, CV
    Years lifespan;
    bool lifespanCapped = false;                              ///< estimator (b) with churn 0
    Figure simpleClv = undefined(Reason::NoAmounts);          ///< revenue, as the articles teach it
    Figure predictiveFormula = undefined(Reason::NoAmounts);  ///< T x AOV x AGM x ALT
    Figure retentionForm = undefined(Reason::NoAmounts);      ///< case FirstPayment::Now, yearly
    Figure historicalTotal = undefined(Reason::NoAmounts);    ///< margin of the past, less CAC and serving cost
    Figure historicalMean = undefined(Reason::NoAmounts);
    double expectedPurchases = 0;                         ///< next horizon
    Figure residualTotal = undefined(Reason::NoAmounts);  ///< discounted margin of the horizon
    Figure clvTotal = undefined(Reason::NoAmounts);       ///< historical + residual
    Figure clvMean = undefined(Reason::NoAmounts);
    Figure newCustomerClv = undefined(Reason::NoAmounts);  ///< of a new customer over the horizon, less CAC when given
    Figure alive = undefined(Reason::NoRepeatBuyers);      ///< sum of P(alive), never from bg-nbd
    Figure annualRetention = undefined(Reason::NoRepeatBuyers);
    Figure acquisitionCost = undefined(Reason::NoAcquisitionCost);  ///< CAC
    Figure valueToCac = undefined(Reason::NoAcquisitionCost);       ///< (mean CLV + CAC) / CAC of these customers
    Figure ltvToCac = undefined(Reason::NoAcquisitionCost);         ///< of new customers: CLV before CAC / CAC
    Figure paybackMonths = undefined(Reason::NoAcquisitionCost);
};

/// One way of dividing the base with all figures side by side.
struct SegmentTable {
    Segmentation segmentation;
    std::vector<KeyFigures> figures;  ///< parallel to segmentation.names
};

/// What each base customer bought in the window W.
struct WindowColumns {
    Day from;
    Day to;
    std::vector<std::uint32_t> purchases;
    std::vector<Money> revenue;  ///< valid orders and stand-alone refunds dated in W
};

/// The observed part: depends on the ledger, the as-of date and the rules only.
struct Observed {
    OrderBook book;
    CustomerSummary summary;  ///< up to the end of observation (calibrate-until when set)
    OccasionIndex occasions;
    std::vector<std::uint32_t> rows;  ///< source rows behind the purchases of each base customer
    Lapse lapse;
    /// With a calibration day: the same up to the as-of date, which ends window and base (product 1.1, 1.2).
    std::shared_ptr<const Observed> atAsOf;
};

/// The fitted part: depends on the observed part, model, unit, horizon, discount and margin.
struct Fitted {
    std::vector<FitReport> reports;                 ///< of every model that was tried, the spend model last
    std::shared_ptr<const FittedModel> model;       ///< for purchases and value; null when none could be fitted
    std::shared_ptr<const FittedModel> aliveModel;  ///< mbg-nbd or pareto-nbd; null when none could be fitted
    std::optional<SpendModel> spend;
    std::optional<Error> failure;  ///< why there is no model
    std::string formula;           ///< the formula method asked for, whose values `predictions` holds; else empty
    Predictions predictions;       ///< of `model`, or of `formula`; predictions.model names it
    std::optional<GroupInterval> interval;    ///< 90 %, of the whole base; none for a formula method
    std::vector<Finding> findings;            ///< warnings of all fits with what is missing, gravest first
    std::vector<FrequencyCount> frequencies;  ///< how well `model` describes the data it was fitted on
    std::vector<float> alive;                 ///< P(alive) by aliveModel, for the living and the at-risk list
    std::vector<float> aliveNextYear;         ///< P(alive 12 months from now) by aliveModel
    FitTexts results;                         ///< of the fits behind all this, known and new: what a workspace keeps
};

/// What the referee found: how the models, and the formula methods over the window, did in the past.
struct Refereed {
    std::string chosenBecause;      ///< the model: "asked", "no-past" (sums), or a ChoiceReason
    bool beatenByBaseline = false;  ///< a formula or the zero forecast erred less
    std::vector<HoldoutScore> holdout;
    std::vector<TrackingPoint> tracking;  ///< of predictions.model over the latest time held out; none for a formula
};

struct Analysis {
    std::string name;
    Definitions asked;        ///< as given
    Definitions definitions;  ///< as used: as-of date and currency filled in from the data
    std::string hash;         ///< hashOf(asked), printed with every figure
    std::shared_ptr<const Ledger> ledger;
    std::vector<ImportRecord> imports;
    std::shared_ptr<const FitTexts> known;  ///< as in the snapshot; may be null

    std::shared_ptr<const Observed> observed;
    std::shared_ptr<const WindowColumns> window;  ///< null with Extent::Customers
    std::shared_ptr<const Fitted> fitted;
    std::shared_ptr<const Refereed> refereed;

    double marginRate = 1;            ///< overall: margin / revenue of the base
    bool marginGiven = false;         ///< false: every CLV is labelled 'revenue, no margin given'
    SharedColumn<double> historical;  ///< per base customer, major units; empty without amounts
    SharedColumn<double> clv;         ///< historical + residual; empty without amounts

    KeyFigures all;                       ///< of the whole base
    KeyFigures shown;                     ///< of the segment filter; equals `all` without one
    std::vector<bool> filter;             ///< base customers of the segment filter; empty = all
    std::vector<SegmentTable> segments;   ///< every segmentation offered: rfm, value, lifecycle, cohort, own, columns
    CohortTable cohorts;                  ///< retention 'on', of the filter
    std::vector<SurvivalPoint> survival;  ///< repeat customers, days, of the filter
    SharedColumn<float> acquisitionCost;  ///< CAC of each base customer; NaN where none; empty when none is known
    double meanFirstOrder = 0;            ///< mean spend of first occasions, major units
    double newCustomersPerYear = 0;
    std::vector<Error> problems;  ///< own rules and filters that could not be applied, to be said; no figure hides them

    [[nodiscard]] const CustomerSummary& summary() const { return observed->summary; }
    /// The segmentation in front (definitions.segmentation).
    [[nodiscard]] const SegmentTable* segmentsInFront() const;
    /// Those of fitted->results that are not known yet: for the workspace to keep.
    [[nodiscard]] FitTexts newResults() const;
};

/// How much is worked out.
enum class Extent : std::uint8_t {
    Whole,
    Unscored,  ///< no scores of the past where the model is named: an earlier reading takes that of the present one
    Figures,   ///< unscored, too; no intervals of totals, and groups only where the filter asks for some
    /// What belongs to single customers only: observed, model, spend and predictions, historical and total value. No
    /// scores where the model is named; no figures, segments, cohorts, intervals of totals, findings.
    Customers,
};

/// Computes everything, or as much as `extent` says. `previous` (may be null) lets unchanged parts be taken over, so
/// that a new window or filter is fast. Errors: NoData (no valid order), MoneyOverflow, CurrencyMixed, Cancelled.
[[nodiscard]] Result<std::shared_ptr<const Analysis>> run(const Snapshot& snapshot, const Definitions& definitions,
                                                          const Analysis* previous, Progress& progress,
                                                          Extent extent = Extent::Whole);

}  // namespace perennial
