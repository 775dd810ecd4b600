#include "core/clv/formula_forecast.h"

#include "core/clv/formulas.h"
#include "core/clv/month_grid.h"

#include <algorithm>
#include <cmath>
#include <limits>

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
    for (int month = 0; month < months; ++month) {
        sum += kept * std::min(1.0, months - month);
        kept *= retention;
    }
    return sum;
}

/// Cumulative expected purchases at the end of each month of the horizon -> (undiscounted, discounted).
template <class Expected>
std::pair<double, double> overHorizon(const PredictionTerms& terms, const Expected& expected)
{
    const MonthGrid grid(terms, TimeUnit::Day);
    std::vector<double> cumulative;
    for (const double end : grid.ends)
        cumulative.push_back(terms.dynamics.purchases * expected(end));
    return {cumulative.back(), grid.discounted(cumulative)};
}

}  // namespace

std::string_view name(FormulaMethod method)
{
    switch (method) {
    case FormulaMethod::Simple: return "simple";
    case FormulaMethod::Historical: return "historical";
    case FormulaMethod::PredictiveFormula: return "predictive-formula";
    case FormulaMethod::RetentionForm: return "retention-form";
    }
    return {};
}

std::optional<FormulaMethod> formulaMethodNamed(std::string_view wanted)
{
    for (const FormulaMethod method : formulaMethods)
        if (name(method) == wanted)
            return method;
    return std::nullopt;
}

FormulaForecast::FormulaForecast(const OrderBook& book, const CustomerSummary& summary, Window window)
    : summary_(summary)
{
    const WindowFigures figures = windowFigures(book, summary, window);
    const PurchaseFigures purchases = purchaseFigures(figures, summary.hasAmounts);
    windowFrom_ = figures.from;
    perYear_ = purchases.frequencyPerYear.value_or(0);
    windowSpend_ = purchases.averagePurchaseValue;
    lifespanYears_ = meanObservedLifespan(summary).value;
    retention_ = monthlyRetentionIn(occasionsOf(book, summary), summary.size(), figures);
    lifetimeMonths_ = toMonths(lifespanFromChurn(1 - retention_).lifespan).value;
    double repeats = 0;
    double days = 0;
    double orders = 0;
    MoneySum revenue;
    for (std::size_t i = 0; i < summary.size(); ++i) {
        repeats += summary.frequency[i];
        days += static_cast<double>(summary.ageDays[i]);
        orders += summary.orders[i];
        if (summary.hasAmounts)
            revenue += summary.revenue[i];
    }
    meanRate_ = days > 0 ? repeats / days : 0;
    overallSpend_ = summary.hasAmounts ? Figure(revenue.major() / orders) : undefined(Reason::NoAmounts);
}

double FormulaForecast::ofBuyer(FormulaMethod method, double days) const
{
    const double months = monthsFromDays(days).value;
    switch (method) {
    case FormulaMethod::Simple: return perYear_ * std::min(yearsFromDays(days).value, lifespanYears_);
    case FormulaMethod::PredictiveFormula:
        return predictiveFormula(PerMonth{perYear_ / 12}, 1, 1, Months{std::min(months, lifetimeMonths_)});
    case FormulaMethod::RetentionForm: return perYear_ / 12 * keptMonths(months, retention_);
    case FormulaMethod::Historical: break;
    }
    return meanRate_ * days;
}

double FormulaForecast::expected(FormulaMethod method, std::size_t i, double days) const
{
    if (method == FormulaMethod::Historical)
        return summary_.ageDays[i] > 0 ? summary_.frequency[i] / double{summary_.ageDays[i]} * days : 0;
    return summary_.last[i] >= windowFrom_ ? ofBuyer(method, days) : 0;
}

double FormulaForecast::expectedNew(FormulaMethod method, double days) const
{
    return ofBuyer(method, days);
}

Figure FormulaForecast::spend(FormulaMethod method, std::size_t i) const
{
    if (method != FormulaMethod::Historical || !summary_.hasAmounts)
        return windowSpend_;
    return summary_.revenue[i].major() / summary_.orders[i];
}

Figure FormulaForecast::spendNew(FormulaMethod method) const
{
    return method == FormulaMethod::Historical ? overallSpend_ : windowSpend_;
}

Result<Predictions> predictByFormula(const FormulaForecast& forecast, FormulaMethod method,
                                     const CustomerSummary& summary, const PredictionTerms& terms, Progress& progress)
{
    if (auto sound = checkTerms(terms); !sound)
        return pass(sound);
    if (summary.size() == 0)
        return fail(ErrorKind::NoData, {"purchases"});
    if (!progress.advance(0, 0))
        return fail(ErrorKind::Cancelled);
    constexpr float none = std::numeric_limits<float>::quiet_NaN();
    const std::size_t n = summary.size();
    Predictions out;
    out.model = name(method);
    out.horizonMonths = terms.horizonMonths;
    out.probabilityAlive.assign(n, none);
    out.probabilityNoPurchase.assign(n, none);
    out.spendDefined = forecast.spend(method, 0);
    // all of a formula's buyers share one future; under `historical` it is the customer's rate times this one
    const bool own = method == FormulaMethod::Historical;
    const auto [buyer, buyerDiscounted] =
        overHorizon(terms, [&](double days) { return own ? days : forecast.expectedNew(method, days); });
    for (std::size_t i = 0; i < n; ++i) {
        const double share = own ? forecast.expected(method, i, 1) : forecast.expected(method, i, 1) > 0 ? 1.0 : 0.0;
        out.expectedPurchases.push_back(static_cast<float>(share * buyer));
        out.discountedPurchases.push_back(static_cast<float>(share * buyerDiscounted));
        out.totalPurchases += share * buyer;
        if (!out.spendDefined)
            continue;
        const double spend = *forecast.spend(method, i);
        const double residual = spend * terms.margin * share * buyerDiscounted;
        out.expectedSpend.push_back(static_cast<float>(spend));
        out.residual.push_back(static_cast<float>(residual));
        out.totalResidual += residual;
    }
    return out;
}

Figure newCustomerByFormula(const FormulaForecast& forecast, FormulaMethod method, double meanFirstOrder,
                            const PredictionTerms& terms)
{
    const Figure spend = forecast.spendNew(method);
    if (!spend)
        return spend;
    if (!checkTerms(terms) || !std::isfinite(meanFirstOrder))
        return undefined(Reason::NotApplicable);
    const double discounted =
        overHorizon(terms, [&](double days) { return forecast.expectedNew(method, days); }).second;
    return terms.margin * (meanFirstOrder + *spend * discounted);
}

}  // namespace perennial
