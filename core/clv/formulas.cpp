#include "core/clv/formulas.h"

#include <cmath>

namespace perennial {

namespace {

constexpr double longestLifespanMonths = 60;  ///< of 1 / churn

}  // namespace

PurchaseFigures purchaseFigures(const WindowFigures& window, bool hasAmounts)
{
    PurchaseFigures f;
    if (window.purchases == 0 || window.customers == 0)
        return f;
    const double n = static_cast<double>(window.purchases);
    const double c = static_cast<double>(window.customers);
    const double perYear = daysPerYear / window.days();
    f.purchaseFrequency = n / c;
    f.frequencyPerYear = n / c * perYear;
    if (!hasAmounts) {
        f.averagePurchaseValue = f.customerValue = f.customerValuePerYear = undefined(Reason::NoAmounts);
        return f;
    }
    const double revenue = window.revenue.major();
    f.averagePurchaseValue = revenue / n;
    f.customerValue = revenue / c;
    f.customerValuePerYear = revenue / c * perYear;
    return f;
}

Years meanObservedLifespan(const CustomerSummary& summary)
{
    if (summary.size() == 0)
        return {};
    double days = 0;
    for (const float recency : summary.recencyDays)
        days += recency;
    return yearsFromDays(days / static_cast<double>(summary.size()));
}

CappedLifespan lifespanFromChurn(double churnPerMonth)
{
    if (!(churnPerMonth * longestLifespanMonths > 1))
        return {toYears(Months{longestLifespanMonths}), true};
    return {toYears(Months{1 / churnPerMonth}), false};
}

Figure simpleClv(Figure customerValuePerYear, Years lifespan)
{
    return customerValuePerYear ? Figure(*customerValuePerYear * lifespan.value) : customerValuePerYear;
}

double predictiveFormula(PerMonth transactions, double averageOrderValue, double grossMargin, Months lifetime)
{
    return transactions.value * averageOrderValue * grossMargin * lifetime.value;
}

namespace {

bool sound(double retention, double discount)
{
    return std::isfinite(retention) && std::isfinite(discount) && retention >= 0 && discount > -1
           && retention < 1 + discount;
}

/// What the case receives per unit of the sum over q^k from k = 0.
double firstFactor(FirstPayment first, double q, double discount)
{
    switch (first) {
    case FirstPayment::Now: return 1;
    case FirstPayment::Excluded: return q;
    case FirstPayment::PeriodEnd: return 1 / (1 + discount);
    }
    return 1;
}

}  // namespace

Figure retentionForm(double marginPerPeriod, double retention, double discount, FirstPayment first)
{
    if (!sound(retention, discount) || !std::isfinite(marginPerPeriod))
        return undefined(Reason::NotApplicable);
    const double q = retention / (1 + discount);
    return marginPerPeriod * firstFactor(first, q, discount) / (1 - q);
}

Figure retentionForm(double marginPerPeriod, double retention, double discount, FirstPayment first, int periods)
{
    // a finite sum needs no r < 1 + d
    if (!std::isfinite(marginPerPeriod) || !std::isfinite(retention) || retention < 0 || !(discount > -1)
        || periods < 0)
        return undefined(Reason::NotApplicable);
    const double q = retention / (1 + discount);
    const double sum = q == 1 ? periods : (1 - std::pow(q, periods)) / (1 - q);
    return marginPerPeriod * firstFactor(first, q, discount) * sum;
}

double monthlyRetention(double annual)
{
    return std::pow(annual, 1.0 / 12);
}

double monthlyDiscount(double annual)
{
    return std::expm1(std::log1p(annual) / 12);
}

}  // namespace perennial
