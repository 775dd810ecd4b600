// Per-customer predictions as columns, and the CLV of existing and new customers (product 1.2, 1.3).
#pragma once

#include "core/clv/model.h"
#include "core/clv/spend.h"

#include <vector>

namespace perennial {

/// One entry per customer of the summary. NaN = undefined; the reason is the same for a whole column
/// (Predictions::reasons...) except P(alive) of one-time buyers under BG/NBD.
struct Predictions {
    std::string model;  ///< purchases and value come from this model
    double horizonMonths = 12;
    std::vector<float> probabilityAlive;       ///< NaN with OneTimeUnderBgNbd for x = 0 under bg-nbd
    std::vector<float> probabilityNoPurchase;  ///< in the next 12 months
    std::vector<float> expectedPurchases;      ///< over the horizon, undiscounted
    std::vector<float> discountedPurchases;    ///< sum over k of purchases in month k / (1+d)^(k/12)
    std::vector<float> expectedSpend;          ///< E[M], major units, before margin
    std::vector<float> residual;               ///< E[M] x margin x discounted purchases, major units
    Figure spendDefined = 0.0;                 ///< has a value when money columns are defined, else their reason
    double totalPurchases = 0;                 ///< sums in double, of the unrounded values
    double totalResidual = 0;
};

struct PredictionTerms {
    double horizonMonths = 12;   ///< H >= 1
    double discountRate = 0.10;  ///< effective, a year; month k discounted by (1+d)^(k/12) at month end
    double margin = 1;
    double daysPerMonthInRate = daysPerMonth;  ///< tests against published tables set 4.345 weeks
    Dynamics dynamics;
};

/// OptionInvalid for a horizon outside 0 .. 1200 months, a discount rate <= -1, levers below 0, and numbers that are
/// none.
[[nodiscard]] Result<> checkTerms(const PredictionTerms& terms);

/// Predicts for every customer; equal (x, t_x, T) are computed once; two threads. `spend` may be
/// nullptr (no amounts): money columns are then empty with a reason.
[[nodiscard]] Result<Predictions> predict(const CustomerSummary& summary, const FittedModel& model,
                                          const SpendModel* spend, const PredictionTerms& terms, Progress& progress);

/// CLV of a NEW customer over H months, before CAC: margin x (mean first order + sum over k of
/// E[M] (E[X(k)] - E[X(k-1)]) / (1+d)^(k/12)). Major units.
[[nodiscard]] Figure newCustomerValue(const FittedModel& model, const SpendModel& spend, double meanFirstOrder,
                                      const PredictionTerms& terms);

/// Annual retention = sum P(alive at as-of + 12 months) / sum P(alive at as-of). Never from bg-nbd:
/// the caller passes mbg-nbd or pareto-nbd. Undefined when nobody is alive.
[[nodiscard]] Figure annualRetention(const CustomerSummary& summary, const FittedModel& model,
                                     const Dynamics& dynamics = {});

}  // namespace perennial
