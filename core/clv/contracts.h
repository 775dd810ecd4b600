// Contracts and subscriptions read from regular payments, and what sBG expects of them.
#pragma once

#include "core/clv/prediction.h"
#include "core/clv/sbg.h"

#include <vector>

namespace perennial {

/// How often a contract is renewed.
enum class RenewalPeriod : std::uint8_t { Month, Quarter, Year };
/// 1, 3 or 12.
[[nodiscard]] int monthsOf(RenewalPeriod period);

/// One contract per base customer, in the order of the summary.
struct Contracts {
    RenewalPeriod period = RenewalPeriod::Month;
    std::vector<int> renewals;     ///< payments after the first, counted by the time between first and last
    std::vector<bool> ended;       ///< the next payment is overdue by more than half a period
    std::vector<float> dueMonths;  ///< from the end of observation to the next payment, >= 0; of ended ones 0
};

/// The period is the one that at least 60 % of the gaps between successive occasions come near (within 20 %).
/// Errors: FitImpossible {sbg, why}: no-customers, one-time-buyers-only, no-regular-renewals.
[[nodiscard]] Result<Contracts> contractsFrom(const CustomerSummary& summary, const OccasionIndex& occasions);

/// Fitted on the renewals of all contracts; those that run are censored. Errors: those of fitSbg().
[[nodiscard]] Result<SbgModel> fitContracts(const Contracts& contracts, const FitOptions& options, Progress& progress);

/// E[renewals of contract i within `months` of the end of observation].
[[nodiscard]] double expectedRenewals(const Contracts& contracts, const SbgModel& model, std::size_t i, double months);

/// Columns as those of the other models: P(alive) is 1 or 0 (a contract's end is seen), spend per payment is the
/// customer's own mean, each renewal is discounted from its due date's month end. Errors: those of predict().
[[nodiscard]] Result<Predictions> predictContracts(const Contracts& contracts, const SbgModel& model,
                                                   const CustomerSummary& summary, const PredictionTerms& terms,
                                                   Progress& progress);

/// P(contract i runs `months` after the end of observation).
[[nodiscard]] double contractSurvival(const Contracts& contracts, const SbgModel& model, std::size_t i, double months);

/// CLV of a new contract over the horizon, before CAC: margin x (mean first payment + mean payment x discounted
/// renewals). Major units.
[[nodiscard]] Figure newContractValue(const Contracts& contracts, const SbgModel& model, double meanFirstOrder,
                                      double meanSpend, const PredictionTerms& terms);

}  // namespace perennial
