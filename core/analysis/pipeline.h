// The stages of run(), in their order. Private to this room.
#pragma once

#include "core/analysis/analysis.h"

#include <functional>
#include <span>

namespace perennial {

/// The method of subscriptions, by name.
inline constexpr std::string_view contractModel = "sbg";

/// Stage 1: orders, summary, occasions, lapse. Of Extent::Customers the orders and the summary, and the
/// occasions where the model needs them.
[[nodiscard]] Result<Observed> observe(const Snapshot& snapshot, const Definitions& definitions, Extent extent,
                                       Progress& progress);
/// What the base bought in the window of the definitions. Errors: MoneyOverflow.
[[nodiscard]] Result<WindowColumns> windowColumns(const Observed& observed, Window window);

/// What goes into stage 2 beside the observed part.
struct FitTask {
    const Ledger& ledger;
    const Definitions& definitions;
    double marginRate = 1;  ///< enters the residual value
    bool pastKnown = true;  ///< false: the days of single purchases are made up, no past can be held out and scored
    Extent extent = Extent::Whole;
};
/// Stage 2: models and predictions. A model that cannot be fitted is no error: Fitted::failure says why.
/// What `memory` knows is not worked out again. What the referee found goes into `refereed`.
[[nodiscard]] Result<Fitted> fit(const Observed& observed, const FitTask& task, FitMemory& memory, Refereed& refereed,
                                 Progress& progress);
/// What the referee finds where only the window has changed: models and predictions are the same, and the formula
/// methods are scored over the new one.
[[nodiscard]] Result<Refereed> withWindow(const Refereed& before, const std::string& formula, const Observed& observed,
                                          const FitTask& task, FitMemory& memory, Progress& progress);

/// Stage 3: margin, CAC, historical and total value of each customer.
void addMargin(Analysis& analysis);
void addAcquisitionCost(Analysis& analysis);
void addValue(Analysis& analysis);

/// Stage 4: every segmentation offered, and the filter.
[[nodiscard]] std::vector<Segmentation> segmentations(Analysis& analysis);
/// Own segments are added by run() after these, because their rules may name them.
[[nodiscard]] Result<std::vector<bool>> filterOf(const Analysis& analysis, const std::string& filter);
/// The RFM scores and groups by the definitions; edges or rules that cannot be read are the program's own, and said
/// in `problems` when given.
[[nodiscard]] RfmScores rfmScoresOf(const Analysis& analysis, std::vector<Error>* problems = nullptr);
[[nodiscard]] RfmRules rfmRulesOf(const Analysis& analysis, std::vector<Error>* problems = nullptr);
/// All figures of one segmentation. `lifetimes` has one entry per base customer.
[[nodiscard]] SegmentTable tableOf(const Analysis& analysis, Segmentation segmentation,
                                   std::span<const Lifetime> lifetimes);

/// Stage 5: the figures of some base customers. `lifetimes` has one entry per base customer.
[[nodiscard]] KeyFigures keyFigures(const Analysis& analysis, std::span<const std::uint32_t> members,
                                    std::span<const Lifetime> lifetimes);

/// Puts another window into the figures of an analysis that is the same but for its window, each of a segment; with an
/// empty `segmentOf` there is one, of the whole base. What does not look at the window stays.
void takeWindow(const Analysis& analysis, std::span<const std::uint16_t> segmentOf,
                std::span<KeyFigures> figuresOfSegments);

/// Value of a new customer before CAC, by the method of the values.
using NewcomerValue = std::function<Figure(const PredictionTerms&)>;
[[nodiscard]] NewcomerValue newcomerValue(const Analysis& analysis);

/// New-customer value, LTV:CAC and payback: of the fitted population, so for the whole base only.
void addNewCustomer(const Analysis& analysis, KeyFigures& figures);

/// Indices 0 .. n-1, or of the true entries of `chosen` when it is not empty.
[[nodiscard]] std::vector<std::uint32_t> membersOf(std::size_t n, const std::vector<bool>& chosen);

}  // namespace perennial
