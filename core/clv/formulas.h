// The formulas that the field's articles teach (product 1.2), each under its usual name. Units are
// types: a rate per month and a lifetime in years cannot be multiplied by accident.
#pragma once

#include "core/base/calendar.h"
#include "core/base/figure.h"
#include "core/summary/customer_summary.h"

namespace perennial {

/// APV, APF and CV of a window. APV x APF = R / C always.
struct PurchaseFigures {
    Figure averagePurchaseValue = undefined(Reason::NoPurchases);  ///< APV = R / N, major units
    Figure purchaseFrequency = undefined(Reason::NoPurchases);     ///< APF = N / C, in the window
    Figure customerValue = undefined(Reason::NoPurchases);         ///< CV = APV x APF, in the window
    Figure customerValuePerYear = undefined(Reason::NoPurchases);  ///< CV x 365.25 / days(W)
    Figure frequencyPerYear = undefined(Reason::NoPurchases);      ///< APF x 365.25 / days(W)
};
[[nodiscard]] PurchaseFigures purchaseFigures(const WindowFigures& window, bool hasAmounts);

/// Lifespan (a): mean of last - first occasion. Biased low: living customers still buy.
[[nodiscard]] Years meanObservedLifespan(const CustomerSummary& summary);

/// Lifespan (b): 1 / churn per month; churn 0 is capped at 60 months (capped = true).
struct CappedLifespan {
    Years lifespan;
    bool capped = false;
};
[[nodiscard]] CappedLifespan lifespanFromChurn(double churnPerMonth);

/// simple CLV = customer value per year x lifespan.
[[nodiscard]] Figure simpleClv(Figure customerValuePerYear, Years lifespan);

/// Predictive formula: T x AOV x AGM x ALT, T in transactions per customer and month, ALT in months.
struct PerMonth {
    double value = 0;
};
[[nodiscard]] double predictiveFormula(PerMonth transactions, double averageOrderValue, double grossMargin,
                                       Months lifetime);

/// Cases of the retention form: when the first margin is received.
enum class FirstPayment : std::uint8_t { Now, Excluded, PeriodEnd };

/// m per period, r retention, d discount of the same period, for ever. Requires 0 <= r < 1 + d.
/// m 100, r .8, d .1: 366.67 (Now), 266.67 (Excluded), 333.33 (PeriodEnd).
[[nodiscard]] Figure retentionForm(double marginPerPeriod, double retention, double discount, FirstPayment first);
/// The same over H periods. H = 5: 292.06, 212.41, 265.51.
[[nodiscard]] Figure retentionForm(double marginPerPeriod, double retention, double discount, FirstPayment first,
                                   int periods);

/// r^(1/12) and (1+d)^(1/12) - 1.
[[nodiscard]] double monthlyRetention(double annual);
[[nodiscard]] double monthlyDiscount(double annual);

}  // namespace perennial
