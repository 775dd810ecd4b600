// The formula methods as models, so that what-if can move their levers: a customer who still is one buys
// at a steady pace (Poisson) and leaves at a steady rate (product 1.5: 'formula methods: their r').
#pragma once

#include "core/clv/model.h"

namespace perennial {

struct FormulaTerms {
    std::string method;           ///< "simple", "historical", "predictive-formula", "retention-form"
    double purchasesPerYear = 0;  ///< of a customer; of "historical" only that of new customers
    double annualRetention = 1;   ///< r; 1 = nobody leaves
    double windowDays = 365.25;   ///< customers silent for longer are none any more
};

[[nodiscard]] bool isFormulaMethod(std::string_view method);

/// Retention of a mean lifespan L: exp(-1 / L), L in years.
[[nodiscard]] double retentionOfLifespan(Years lifespan);

/// P(alive) is 1 within the window and 0 beyond ("historical": 1); given alive, E[X(t)] is the pace times
/// the integral of r^(c t), c being the dropout factor of Dynamics. "historical": each customer's own pace x / T, and
/// nobody leaves. Unit: days.
[[nodiscard]] std::unique_ptr<FittedModel> formulaModel(const FormulaTerms& terms);

}  // namespace perennial
