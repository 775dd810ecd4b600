// What the formula methods forecast for each customer, so that the referee can score them beside the models.
#pragma once

#include "core/summary/customer_summary.h"

#include <string_view>
#include <vector>

namespace perennial {

/// Expected purchases per base customer over some days after the end of observation.
struct BaselineForecast {
    std::string_view method;
    std::vector<double> expected;
};

/// Window figures are of the last 12 months (or `window`) of the summary, its buyers the customers who
/// bought in it:
/// - simple: a buyer goes on at the mean frequency for the mean observed lifespan at most
/// - historical: each customer goes on at its own rate x / T
/// - predictive-formula: T per month for the lifetime 1 / churn at most
/// - retention-form: T per month, kept from month to month at the retention rate
/// - zero: nobody buys again
/// The monthly retention is that of the customers who bought in the first half of the window: their
/// share with a purchase in the second half, to the power of one over half its months.
[[nodiscard]] std::vector<BaselineForecast> baselineForecasts(const OrderBook& book, const CustomerSummary& summary,
                                                              Window window, int days);

}  // namespace perennial
