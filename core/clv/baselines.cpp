#include "core/clv/baselines.h"

#include "core/clv/formulas.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

/// Share of the window's first-half buyers who bought in its second half too, per month.
double monthlyRetentionIn(const OccasionIndex& occasions, std::size_t customers, const WindowFigures& window)
{
    const Day middle = window.from + window.days() / 2;
    std::uint64_t before = 0;
    std::uint64_t again = 0;
    for (std::size_t i = 0; i < customers; ++i) {
        bool first = false;
        bool second = false;
        for (const Occasion& o : occasions.of(i)) {
            first = first || (o.day >= window.from && o.day < middle);
            second = second || (o.day >= middle && o.day <= window.to);
        }
        before += first ? 1U : 0U;
        again += first && second ? 1U : 0U;
    }
    if (before == 0)
        return 0;
    const double share = static_cast<double>(again) / static_cast<double>(before);
    return std::pow(share, 1 / monthsFromDays(window.days() / 2.0).value);
}

/// sum over the months of a span of r^k, the last one by its part
double keptMonths(double months, double retention)
{
    double sum = 0;
    double kept = retention;
    for (double left = months; left > 0; left -= 1) {
        sum += kept * std::min(1.0, left);
        kept *= retention;
    }
    return sum;
}

}  // namespace

std::vector<BaselineForecast> baselineForecasts(const OrderBook& book, const CustomerSummary& summary, Window window,
                                                int days)
{
    const std::size_t n = summary.size();
    const WindowFigures figures = windowFigures(book, summary, window);
    const PurchaseFigures purchases = purchaseFigures(figures, false);
    const double perYear = purchases.frequencyPerYear.value_or(0);
    const double years = yearsFromDays(days).value;
    const double months = monthsFromDays(days).value;
    const double retention = monthlyRetentionIn(occasionsOf(book, summary), n, figures);
    const Months lifetime = toMonths(lifespanFromChurn(1 - retention).lifespan);

    const double simple = perYear * std::min(years, meanObservedLifespan(summary).value);
    const double predictive = predictiveFormula(PerMonth{perYear / 12}, 1, 1, Months{std::min(months, lifetime.value)});
    const double form = perYear / 12 * keptMonths(months, retention);

    std::vector<BaselineForecast> result{{"simple", std::vector<double>(n)},
                                         {"historical", std::vector<double>(n)},
                                         {"predictive-formula", std::vector<double>(n)},
                                         {"retention-form", std::vector<double>(n)},
                                         {"zero", std::vector<double>(n)}};
    for (std::size_t i = 0; i < n; ++i) {
        const bool buyer = summary.last[i] >= figures.from;
        result[0].expected[i] = buyer ? simple : 0;
        result[1].expected[i] = summary.ageDays[i] > 0 ? summary.frequency[i] / double{summary.ageDays[i]} * days : 0;
        result[2].expected[i] = buyer ? predictive : 0;
        result[3].expected[i] = buyer ? form : 0;
    }
    return result;
}

}  // namespace perennial
