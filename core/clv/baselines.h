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

/// The formula methods as FormulaForecast makes them (formula_forecast.h), then "zero": nobody buys again.
[[nodiscard]] std::vector<BaselineForecast> baselineForecasts(const OrderBook& book, const CustomerSummary& summary,
                                                              Window window, int days);

}  // namespace perennial
