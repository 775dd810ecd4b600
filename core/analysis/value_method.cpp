#include "core/analysis/value_method.h"

#include "core/clv/contract_model.h"
#include "core/clv/formula_model.h"

#include <utility>

namespace perennial {

namespace {

/// Shares what the analysis owns, which lives longer.
template <class T>
std::shared_ptr<const T> borrowed(const T& owned)
{
    return std::shared_ptr<const T>(std::shared_ptr<const T>(), &owned);
}

ValueMethod byFormula(const Analysis& analysis, FormulaMethod formula)
{
    const OrderBook& book = analysis.observed->book;
    const Window window = analysis.definitions.window;
    ValueMethod method;
    method.model = method.aliveModel = formulaModel(formulaTerms(book, analysis.summary(), window, formula));
    method.spend = formulaSpend(book, analysis.summary(), window, formula);
    method.spendOf = &analysis.fitted->predictions.expectedSpend;
    method.customers = borrowed(analysis.summary());
    return method;
}

Result<ValueMethod> byContracts(const Analysis& analysis)
{
    NoProgress nobody;
    const CustomerSummary& summary = analysis.summary();
    const auto contracts = contractsFrom(summary, analysis.observed->occasions);
    if (!contracts)
        return std::unexpected(contracts.error());
    const auto fitted = fitContracts(*contracts, {}, nobody);
    if (!fitted)
        return std::unexpected(fitted.error());
    ContractCustomers customers = contractCustomers(*contracts, *fitted, summary);
    ValueMethod method;
    method.model = method.aliveModel = std::move(customers.model);
    method.customers = std::move(customers.summary);
    method.distinctStates = true;
    if (!summary.hasAmounts)
        return method;
    MoneySum revenue;
    double orders = 0;
    for (std::size_t i = 0; i < summary.size(); ++i) {
        revenue += summary.revenue[i];
        orders += summary.orders[i];
    }
    method.spend = certainSpend(revenue.major() / orders);
    method.spendOf = &analysis.fitted->predictions.expectedSpend;
    return method;
}

}  // namespace

bool hasValueMethod(const Analysis& analysis)
{
    const Fitted& fitted = *analysis.fitted;
    return fitted.formula.empty() ? fitted.model != nullptr : !fitted.predictions.expectedPurchases.empty();
}

Result<ValueMethod> valueMethod(const Analysis& analysis)
{
    const Fitted& fitted = *analysis.fitted;
    if (!hasValueMethod(analysis))
        return std::unexpected(fitted.failure.value_or(Error{ErrorKind::NoData, {"model"}, {}, {}}));
    if (const auto formula = formulaMethodNamed(fitted.formula))
        return byFormula(analysis, *formula);
    if (!fitted.formula.empty())
        return byContracts(analysis);
    ValueMethod method;
    method.model = fitted.model;
    method.aliveModel = fitted.aliveModel ? fitted.aliveModel : fitted.model;
    if (fitted.spend)
        method.spend = borrowed(*fitted.spend);
    method.customers = borrowed(analysis.summary());
    return method;
}

}  // namespace perennial
