// What the fits of the repeat-buying models share: looking at the base, grouping, warnings.
#pragma once

#include "core/clv/maximum_likelihood.h"
#include "core/clv/state_table.h"

#include <functional>

namespace perennial {

/// Moments of a base that starts are made of, in the unit of the fit.
struct BaseFigures {
    double timePerPurchase = 0;  ///< sum of ages / sum of repeat occasions
    double meanAge = 0;
};

/// What tells the fit of one model from another.
struct RepeatFit {
    std::string_view model;
    std::vector<std::string_view> parameters;
    std::vector<Point> (*starts)(const BaseFigures&) = nullptr;
    Point (*priorCentre)(const BaseFigures&) = nullptr;
};

/// With fewer repeat buyers the weak prior is used (FitWarning::PriorUsed says so).
inline constexpr std::uint64_t fewRepeatBuyers = 50;
/// A shorter observation gets FitWarning::HistoryTooShort.
inline constexpr double shortHistoryDays = 180;

using LikelihoodOf = std::function<std::unique_ptr<Objective>(const StateTable&)>;

/// Errors: FitImpossible with {model, why}, why one of no-customers, one-customer, no-time-observed,
/// one-time-buyers-only, data-not-finite, likelihood-not-finite; Cancelled.
[[nodiscard]] Result<FitReport> fitRepeatBuying(const RepeatFit& fit, const LikelihoodOf& likelihood,
                                                const CustomerSummary& summary, const FitOptions& options,
                                                Progress& progress);

}  // namespace perennial
