// What the formula methods of product 1.2 forecast for each customer: the same numbers for the referee, who
// scores them beside the models, and for whoever chooses one of them as the method of the values.
#pragma once

#include "core/clv/prediction.h"

#include <array>
#include <optional>
#include <string_view>

namespace perennial {

enum class FormulaMethod : std::uint8_t { Simple, Historical, PredictiveFormula, RetentionForm };
inline constexpr std::array formulaMethods{FormulaMethod::Simple, FormulaMethod::Historical,
                                           FormulaMethod::PredictiveFormula, FormulaMethod::RetentionForm};

/// "simple", "historical", "predictive-formula", "retention-form": the names of product 1.3.
[[nodiscard]] std::string_view name(FormulaMethod method);
[[nodiscard]] std::optional<FormulaMethod> formulaMethodNamed(std::string_view name);

/// Window figures are of `window` at the end of the summary; its buyers are the customers who bought in it:
/// - simple: a buyer goes on at the mean frequency for the mean observed lifespan at most
/// - historical: each customer goes on at its own rate x / T
/// - predictive-formula: T per month for the lifetime 1 / churn at most
/// - retention-form: T per month, kept from month to month at the retention rate
/// The monthly retention is that of the customers who bought in the first half of the window: their share with
/// a purchase in the second half, to the power of one over half its months.
class FormulaForecast {
public:
    FormulaForecast(const OrderBook& book, const CustomerSummary& summary, Window window);

    /// Expected purchases of one base customer in the next `days`, days >= 0.
    [[nodiscard]] double expected(FormulaMethod method, std::size_t customer, double days) const;
    /// The same of a customer who has just bought for the first time: a buyer of the window; under `historical`
    /// one with the mean rate of all.
    [[nodiscard]] double expectedNew(FormulaMethod method, double days) const;
    /// Mean net value of a purchase, major units: of the window; under `historical` the customer's own.
    [[nodiscard]] Figure spend(FormulaMethod method, std::size_t customer) const;
    /// That of a new customer: of the window; under `historical` of all purchases.
    [[nodiscard]] Figure spendNew(FormulaMethod method) const;

private:
    [[nodiscard]] double ofBuyer(FormulaMethod method, double days) const;

    const CustomerSummary& summary_;
    Day windowFrom_;
    double perYear_ = 0;        ///< purchases of a buyer
    double lifespanYears_ = 0;  ///< mean observed
    double retention_ = 0;      ///< a month
    double lifetimeMonths_ = 0;
    double meanRate_ = 0;  ///< a day, repeat occasions of all customers
    Figure windowSpend_;
    Figure overallSpend_;
};

/// Columns as those of a model: purchases and residual value by the formula, P(alive) and P(no purchase) NaN
/// (a formula knows neither). Errors: those of predict().
[[nodiscard]] Result<Predictions> predictByFormula(const FormulaForecast& forecast, FormulaMethod method,
                                                   const CustomerSummary& summary, const PredictionTerms& terms,
                                                   Progress& progress);

/// CLV of a new customer by the formula, before CAC (compare newCustomerValue).
[[nodiscard]] Figure newCustomerByFormula(const FormulaForecast& forecast, FormulaMethod method, double meanFirstOrder,
                                          const PredictionTerms& terms);

}  // namespace perennial
