// The referee: every method is fitted on the data up to a day and scored on what came after it.
//
// Fair to all: the customers are those of the base on the calibration day, the score compares each
// customer's expected purchases (occasions) with the actual ones until the end.
#pragma once

#include "core/clv/model.h"
#include "core/summary/customer_summary.h"

#include <string>
#include <vector>

namespace perennial {

/// Score of one method on held-out time (product 1.7).
struct HoldoutScore {
    std::string model;            ///< a name of product 1.3, or "zero": nobody buys again
    Day from;                     ///< first held-out day
    Day to;                       ///< last held-out day
    std::uint64_t customers = 0;  ///< that were scored: of a large base a sample
    double expected = 0;          ///< purchases of these customers
    double actual = 0;
    double errorPercent = 0;                                ///< 100 (expected - actual) / actual; NaN when actual is 0
    double mae = 0;                                         ///< per customer
    double rmse = 0;                                        ///< per customer
    Figure rankCorrelation = undefined(Reason::NoHoldout);  ///< Spearman's, ties share their mean rank
    /// Share of customers within their 90 % predictive interval; .90 for a calibrated model. Counts are
    /// discrete, so each customer enters with the overlap of its probability step and the central 90 %
    /// (non-randomised PIT; Czado, Gneiting & Held 2009, Biometrics 65). Models only.
    Figure coverage90 = undefined(Reason::NoHoldout);
    Figure topDecileShare =
        undefined(Reason::NoHoldout);  ///< share of the actual purchases made by the 10 % ranked highest
};

struct HoldoutOptions {
    TimeUnit unit = TimeUnit::Week;
    Window window = Window::Months12;  ///< of the formula methods
    bool baselines = true;             ///< the formula methods and the zero forecast
    bool coverage = true;
    std::string model{};  ///< fit this one only; empty: every model of the registry
};

/// Fits each model on the purchases up to `calibrateUntil`, scores on (calibrateUntil, end]. A model
/// that cannot be fitted there has no row. Order: the registry's, sbg where the payments are those of contracts, then
/// simple, historical, predictive-formula, retention-form, zero. Errors: OptionInvalid (end not after calibrateUntil),
/// NoData (nobody bought by calibrateUntil), Cancelled.
[[nodiscard]] Result<std::vector<HoldoutScore>> scoreHoldout(const OrderBook& book, const Ledger& ledger,
                                                             Day calibrateUntil, Day end, const HoldoutOptions& options,
                                                             Progress& progress);

/// One week of tracking: cumulative purchases since the calibration day.
struct TrackingPoint {
    Day day;
    double expected = 0;
    double actual = 0;
};
/// Weekly cumulative actual and expected repeat purchases of the calibration base under a model
/// fitted on it.
[[nodiscard]] Result<std::vector<TrackingPoint>> trackHoldout(const OrderBook& book, const Ledger& ledger,
                                                              const FittedModel& model, Day calibrateUntil, Day end,
                                                              Progress& progress);

/// Why `auto` took its model.
enum class ChoiceReason : std::uint8_t {
    LeastHoldoutError,  // least error of the total over the rolling origins (near ties: least RMSE)
    HistoryTooShort,    // nothing could be held out: the default model
    OnlyOneFits,        // the other models could not be fitted
};
/// "least-holdout-error", "history-too-short", "only-one-fits"
[[nodiscard]] std::string name(ChoiceReason reason);

/// The last day known and the last day held out.
struct HoldoutOrigin {
    Day until;
    Day end;
};

struct ModelChoice {
    std::string model = "bg-nbd";
    ChoiceReason reason = ChoiceReason::HistoryTooShort;
    std::vector<HoldoutOrigin> origins;   ///< newest first
    std::vector<HoldoutScore> scores;     ///< of every origin, in their order
    bool beatenByBaseline = false;        ///< a formula or the zero forecast had a smaller error of the total
    std::vector<TrackingPoint> tracking;  ///< of the model chosen, over the latest origin
};

/// Up to three rolling origins: holdouts of `horizonDays` (at most a third of the history) that end at
/// `end`, half and one such span earlier. With options.model there is nothing to choose: that one and the
/// formula methods are scored at the latest origin.
[[nodiscard]] Result<ModelChoice> chooseModel(const OrderBook& book, const Ledger& ledger, Day end, int horizonDays,
                                              const HoldoutOptions& options, Progress& progress);

/// Adds the scores of the formula methods over `window` to a choice that was made without them (options.baselines),
/// on the same orders: the choice itself does not depend on the window.
[[nodiscard]] Result<> addBaselines(ModelChoice& choice, const OrderBook& book, const Ledger& ledger, Window window,
                                    Progress& progress);

}  // namespace perennial
