#include "core/clv/baselines.h"

#include "core/clv/formula_forecast.h"

namespace perennial {

std::vector<BaselineForecast> baselineForecasts(const OrderBook& book, const CustomerSummary& summary, Window window,
                                                int days)
{
    const std::size_t n = summary.size();
    const FormulaForecast forecast(book, summary, window);
    std::vector<BaselineForecast> result;
    for (const FormulaMethod method : formulaMethods) {
        BaselineForecast& added = result.emplace_back(BaselineForecast{name(method), std::vector<double>(n)});
        for (std::size_t i = 0; i < n; ++i)
            added.expected[i] = forecast.expected(method, i, days);
    }
    result.push_back({"zero", std::vector<double>(n)});
    return result;
}

}  // namespace perennial
