#include "core/analysis/pipeline.h"
#include "core/clv/contracts.h"
#include "core/clv/formula_forecast.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

constexpr int paybackHorizonMonths = 60;

/// Sums over the members that several figures need.
struct Sums {
    MoneySum revenue;
    double historical = 0;
    double residual = 0;
    double alive = 0;
    double aliveNextYear = 0;
    double acquisitionCost = 0;
    std::uint64_t withAcquisitionCost = 0;
};

void addToWindow(const Analysis& analysis, std::uint32_t customer, WindowFigures& window)
{
    window.customers += analysis.window->purchases[customer] > 0;
    window.purchases += analysis.window->purchases[customer];
    window.revenue += analysis.window->revenue[customer];
}

Sums sumsOf(const Analysis& analysis, std::span<const std::uint32_t> members, KeyFigures& figures)
{
    const CustomerSummary& summary = analysis.summary();
    const Observed& observed = *analysis.observed;
    const Fitted& fitted = *analysis.fitted;
    Sums sums;
    for (const std::uint32_t i : members) {
        figures.repeatCustomers += summary.frequency[i] > 0;
        figures.purchases += summary.orders[i];
        figures.rows += observed.rows[i];
        addToWindow(analysis, i, figures.window);
        if (summary.hasAmounts)
            sums.revenue += summary.revenue[i];
        if (!analysis.historical.empty())
            sums.historical += analysis.historical[i];
        if (!fitted.predictions.residual.empty())
            sums.residual += static_cast<double>(fitted.predictions.residual[i]);
        if (!fitted.predictions.expectedPurchases.empty())
            figures.expectedPurchases += static_cast<double>(fitted.predictions.expectedPurchases[i]);
        if (!fitted.alive.empty()) {
            sums.alive += static_cast<double>(fitted.alive[i]);
            sums.aliveNextYear += static_cast<double>(fitted.aliveNextYear[i]);
        }
        if (!analysis.acquisitionCost.empty() && !std::isnan(analysis.acquisitionCost[i])) {
            sums.acquisitionCost += static_cast<double>(analysis.acquisitionCost[i]);
            ++sums.withAcquisitionCost;
        }
    }
    return sums;
}

Years lifespanOf(const Analysis& analysis, std::span<const std::uint32_t> members, std::span<const Lifetime> lifetimes,
                 Figure annualRetention, bool& capped)
{
    switch (analysis.definitions.lifespan) {
    case LifespanEstimator::MeanObserved: {
        double days = 0;
        for (const std::uint32_t i : members)
            days += static_cast<double>(analysis.summary().recencyDays[i]);
        return yearsFromDays(days / static_cast<double>(members.size()));
    }
    case LifespanEstimator::InverseChurn: {
        const CappedLifespan span = lifespanFromChurn(annualRetention ? 1 - monthlyRetention(*annualRetention) : 0);
        capped = span.capped;
        return span.lifespan;
    }
    case LifespanEstimator::KaplanMeier: {
        std::vector<Lifetime> chosen;
        chosen.reserve(members.size());
        for (const std::uint32_t i : members)
            chosen.push_back(lifetimes[i]);
        const double horizonDays = analysis.definitions.lifespanHorizonMonths * daysPerMonth;
        return yearsFromDays(areaUnder(kaplanMeier(std::move(chosen)), horizonDays));
    }
    }
    return {};
}

void addFormulas(const Analysis& analysis, KeyFigures& figures)
{
    figures.perWindow = purchaseFigures(figures.window, analysis.summary().hasAmounts);
    const PurchaseFigures& window = figures.perWindow;
    figures.simpleClv = simpleClv(window.customerValuePerYear, figures.lifespan);
    if (!window.averagePurchaseValue || !window.purchaseFrequency) {
        figures.predictiveFormula =
            undefined(window.averagePurchaseValue ? Reason::NoPurchases : window.averagePurchaseValue.error());
        figures.retentionForm = figures.predictiveFormula;
        return;
    }
    const double months = monthsFromDays(figures.window.days()).value;
    figures.predictiveFormula =
        predictiveFormula(PerMonth{*window.purchaseFrequency / months}, *window.averagePurchaseValue,
                          analysis.marginRate, toMonths(figures.lifespan));
    figures.retentionForm =
        figures.annualRetention
            ? retentionForm(*window.customerValuePerYear * analysis.marginRate, *figures.annualRetention,
                            analysis.definitions.discountRate, FirstPayment::Now)
            : undefined(figures.annualRetention.error());
}

NewcomerValue newContract(const Analysis& analysis)
{
    NoProgress progress;
    const CustomerSummary& summary = analysis.summary();
    const auto contracts = contractsFrom(summary, analysis.observed->occasions);
    const auto model = contracts ? fitContracts(*contracts, {}, progress) : Result<SbgModel>(pass(contracts));
    if (!contracts || !model)
        return [](const PredictionTerms&) { return undefined(Reason::FitFailed); };
    MoneySum revenue;
    double orders = 0;
    for (std::size_t i = 0; i < summary.size(); ++i) {
        revenue += summary.revenue[i];
        orders += summary.orders[i];
    }
    return [contracts = *contracts, model = *model, first = analysis.meanFirstOrder, spend = revenue.major() / orders](
               const PredictionTerms& terms) { return newContractValue(contracts, model, first, spend, terms); };
}

}  // namespace

NewcomerValue newcomerValue(const Analysis& analysis)
{
    const Fitted& fitted = *analysis.fitted;
    const double first = analysis.meanFirstOrder;
    if (const auto method = formulaMethodNamed(fitted.formula))
        return [forecast = FormulaForecast(analysis.observed->book, analysis.summary(), analysis.definitions.window),
                method,
                first](const PredictionTerms& terms) { return newCustomerByFormula(forecast, *method, first, terms); };
    if (!fitted.formula.empty())
        return newContract(analysis);
    if (!fitted.model || !fitted.spend)
        return [](const PredictionTerms&) { return undefined(Reason::FitFailed); };
    return [&fitted, first](const PredictionTerms& terms) {
        return newCustomerValue(*fitted.model, *fitted.spend, first, terms);
    };
}

namespace {

/// First month in which the cumulative discounted margin of a new customer reaches the CAC.
Figure payback(const NewcomerValue& valueOver, PredictionTerms terms, double acquisitionCost)
{
    for (int month = 1; month <= paybackHorizonMonths; ++month) {
        terms.horizonMonths = month;
        const Figure value = valueOver(terms);
        if (!value)
            return value;
        if (*value >= acquisitionCost)
            return month;
    }
    return undefined(Reason::NotWithinHorizon);
}

}  // namespace

void addNewCustomer(const Analysis& analysis, KeyFigures& figures)
{
    if (!analysis.summary().hasAmounts)
        return;
    PredictionTerms terms;
    terms.horizonMonths = analysis.definitions.horizonMonths;
    terms.discountRate = analysis.definitions.discountRate;
    terms.margin = analysis.marginRate;
    const NewcomerValue valueOver = newcomerValue(analysis);
    const Figure value = valueOver(terms);
    figures.newCustomerClv = value;
    if (!value || !figures.acquisitionCost)
        return;
    figures.newCustomerClv = *value - *figures.acquisitionCost;
    if (*figures.acquisitionCost > 0) {
        figures.ltvToCac = *value / *figures.acquisitionCost;
        figures.paybackMonths = payback(valueOver, terms, *figures.acquisitionCost);
    }
}

namespace {

bool someoneRepeats(const CustomerSummary& summary)
{
    return std::ranges::any_of(summary.frequency, [](std::uint32_t x) { return x > 0; });
}

void addValues(const Analysis& analysis, const Sums& sums, KeyFigures& figures)
{
    const auto customers = static_cast<double>(figures.customers);
    figures.revenue = sums.revenue.major();
    figures.historicalTotal = sums.historical;
    figures.historicalMean = sums.historical / customers;
    if (analysis.clv.empty()) {
        const Figure& spend = analysis.fitted->predictions.spendDefined;
        const bool valued = analysis.fitted->model || !analysis.fitted->formula.empty();
        const Reason why = valued && !spend                     ? spend.error()
                           : someoneRepeats(analysis.summary()) ? Reason::FitFailed
                                                                : Reason::NoRepeatBuyers;
        figures.residualTotal = figures.clvTotal = figures.clvMean = undefined(why);
        return;
    }
    figures.residualTotal = sums.residual;
    figures.clvTotal = sums.historical + sums.residual;
    figures.clvMean = *figures.clvTotal / customers;
    if (figures.acquisitionCost && *figures.acquisitionCost > 0)
        figures.valueToCac = (*figures.clvMean + *figures.acquisitionCost) / *figures.acquisitionCost;
}

}  // namespace

KeyFigures keyFigures(const Analysis& analysis, std::span<const std::uint32_t> members,
                      std::span<const Lifetime> lifetimes)
{
    KeyFigures figures;
    figures.customers = members.size();
    figures.window.from = analysis.window->from;
    figures.window.to = analysis.window->to;
    if (members.empty())
        return figures;
    const bool hasAmounts = analysis.summary().hasAmounts;
    const Sums sums = sumsOf(analysis, members, figures);
    if (sums.alive > 0) {
        figures.alive = sums.alive;
        figures.annualRetention = sums.aliveNextYear / sums.alive;
    }
    if (sums.withAcquisitionCost > 0)
        figures.acquisitionCost = sums.acquisitionCost / static_cast<double>(sums.withAcquisitionCost);
    figures.lifespan = lifespanOf(analysis, members, lifetimes, figures.annualRetention, figures.lifespanCapped);
    addFormulas(analysis, figures);
    if (hasAmounts)
        addValues(analysis, sums, figures);
    return figures;
}

void takeWindow(const Analysis& analysis, std::span<const std::uint16_t> segmentOf,
                std::span<KeyFigures> figuresOfSegments)
{
    for (KeyFigures& figures : figuresOfSegments)
        figures.window = {analysis.window->from, analysis.window->to, 0, 0, {}};
    for (std::uint32_t i = 0; i < analysis.summary().size(); ++i)
        addToWindow(analysis, i, figuresOfSegments[segmentOf.empty() ? 0 : segmentOf[i]].window);
    for (KeyFigures& figures : figuresOfSegments)
        if (figures.customers > 0)
            addFormulas(analysis, figures);
}

}  // namespace perennial
