// The formula methods as models, so that what-if can move their levers: today's values are those of
// formula_forecast.h; a changed retention scales them as customers who leave at a steady rate would
// (product 1.5: 'formula methods: their r').
#pragma once

#include "core/clv/formula_forecast.h"

#include <functional>
#include <memory>

namespace perennial {

struct FormulaTerms {
    FormulaMethod method = FormulaMethod::Simple;
    std::function<double(double)> purchases;  ///< of a buyer (or a new customer) within some days, at today's retention
    double annualRetention = 1;               ///< r; 1 = nobody leaves, always so for Historical
    double windowDays = 365.25;               ///< customers silent for as long or longer are none any more
};

/// P(alive) is 1 within the window and 0 beyond (Historical: 1). With the dropout factor c, purchases are those of
/// `purchases` times the ratio of the integrals of r^(c t) and r^t. Historical: each customer's own pace x / T.
/// Unit: days.
[[nodiscard]] std::unique_ptr<FittedModel> formulaModel(FormulaTerms terms);

/// The terms of a method on a base: annual retention of the window's buyers, for Simple exp(-1 / mean lifespan).
[[nodiscard]] FormulaTerms formulaTerms(const OrderBook& book, const CustomerSummary& summary, Window window,
                                        FormulaMethod method);

/// Everybody spends `mean`, major units: Gamma-Gamma without scatter between customers. Null unless above 0.
[[nodiscard]] std::unique_ptr<SpendModel> certainSpend(double mean);
/// A new customer spends the method's mean.
[[nodiscard]] std::unique_ptr<SpendModel> formulaSpend(const OrderBook& book, const CustomerSummary& summary,
                                                       Window window, FormulaMethod method);

}  // namespace perennial
