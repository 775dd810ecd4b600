#include "core/analysis/customer_table.h"

#include "core/clv/next_purchase.h"

#include <cmath>

namespace perennial {

namespace {

TableCell number(const std::vector<float>& column, std::size_t row)
{
    if (column.empty() || std::isnan(column[row]))
        return {};
    return static_cast<double>(column[row]);
}

TableCell money(double major)
{
    if (const auto amount = Money::fromMajor(major))
        return *amount;
    return {};
}

TableCell money(const std::vector<float>& column, std::size_t row)
{
    return column.empty() || std::isnan(column[row]) ? TableCell() : money(static_cast<double>(column[row]));
}

TableCell money(const std::vector<double>& column, std::size_t row)
{
    return column.empty() ? TableCell() : money(column[row]);
}

/// Why cells of this customer are empty.
std::string reasonOf(const Analysis& a, std::size_t row)
{
    const Predictions& p = a.fitted->predictions;
    if (!a.fitted->formula.empty() && p.probabilityAlive.empty())
        return name(Reason::FitFailed);
    if (!a.fitted->formula.empty())
        return name(p.spendDefined ? Reason::NotApplicable : p.spendDefined.error());
    if (!a.fitted->model)
        return name(Reason::FitFailed);
    if (!p.spendDefined)
        return name(p.spendDefined.error());
    if (std::isnan(p.probabilityAlive[row]))
        return name(Reason::OneTimeUnderBgNbd);
    return {};
}

PredictionTerms termsOf(const Analysis& a)
{
    PredictionTerms terms;
    terms.horizonMonths = a.definitions.horizonMonths;
    terms.discountRate = a.definitions.discountRate;
    terms.margin = a.marginRate;
    return terms;
}

using AddColumn = std::function<void(const char*, ColumnType, std::function<TableCell(std::size_t)>)>;

void addObservedColumns(const AddColumn& column, const Analysis& a)
{
    const CustomerSummary& s = a.summary();
    column("customer", ColumnType::Text, [&](std::size_t i) { return a.ledger->customerKey[s.customer[i]]; });
    column("first_date", ColumnType::Date, [&](std::size_t i) { return s.first[i]; });
    column("last_date", ColumnType::Date, [&](std::size_t i) { return s.last[i]; });
    column("orders", ColumnType::Integer, [&](std::size_t i) { return static_cast<std::int64_t>(s.orders[i]); });
    column("revenue", ColumnType::Money,
           [&](std::size_t i) { return s.hasAmounts ? TableCell(s.revenue[i]) : TableCell(); });
    column("frequency", ColumnType::Integer, [&](std::size_t i) { return static_cast<std::int64_t>(s.frequency[i]); });
    column("recency", ColumnType::Integer, [&](std::size_t i) { return static_cast<std::int64_t>(s.recencyDays[i]); });
    column("age", ColumnType::Integer, [&](std::size_t i) { return static_cast<std::int64_t>(s.ageDays[i]); });
}

void addExpectedColumns(const AddColumn& column, const Analysis& a)
{
    const Predictions& p = a.fitted->predictions;
    column("p_alive", ColumnType::Rate, [&](std::size_t i) { return number(p.probabilityAlive, i); });
    column("expected_purchases", ColumnType::Number, [&](std::size_t i) { return number(p.expectedPurchases, i); });
    column("expected_spend", ColumnType::Money, [&](std::size_t i) { return money(p.expectedSpend, i); });
    column("clv_historical", ColumnType::Money, [&](std::size_t i) { return money(a.historical, i); });
    column("clv_residual", ColumnType::Money, [&](std::size_t i) { return money(p.residual, i); });
    column("clv", ColumnType::Money, [&](std::size_t i) { return money(a.clv, i); });
    column("p_no_purchase_12m", ColumnType::Rate, [&](std::size_t i) { return number(p.probabilityNoPurchase, i); });
}

/// Ends of a 90 % interval of a value that continues the history.
TableCell clvEnd(const Analysis& a, const std::vector<float>& residual, std::size_t i)
{
    if (residual.empty() || a.historical.empty() || std::isnan(residual[i]))
        return {};
    return money(a.historical[i] + static_cast<double>(residual[i]));
}

void addOutlookColumns(const AddColumn& column, const Analysis& a, const std::shared_ptr<const CustomerOutlook>& o)
{
    const CustomerSummary& s = a.summary();
    column("expected_purchases_lower", ColumnType::Number,
           [o](std::size_t i) { return number(o->intervals.purchasesLower, i); });
    column("expected_purchases_upper", ColumnType::Number,
           [o](std::size_t i) { return number(o->intervals.purchasesUpper, i); });
    column("clv_residual_lower", ColumnType::Money,
           [o](std::size_t i) { return money(o->intervals.residualLower, i); });
    column("clv_residual_upper", ColumnType::Money,
           [o](std::size_t i) { return money(o->intervals.residualUpper, i); });
    column("clv_lower", ColumnType::Money, [&a, o](std::size_t i) { return clvEnd(a, o->intervals.residualLower, i); });
    column("clv_upper", ColumnType::Money, [&a, o](std::size_t i) { return clvEnd(a, o->intervals.residualUpper, i); });
    column("next_purchase_date", ColumnType::Date, [&s, o](std::size_t i) {
        const bool known = !o->nextPurchaseDays.empty() && !std::isnan(o->nextPurchaseDays[i]);
        return known ? TableCell(s.asOf + static_cast<int>(std::ceil(o->nextPurchaseDays[i]))) : TableCell();
    });
    column("clv_residual_lifetime", ColumnType::Money, [o](std::size_t i) { return money(o->lifetimeResidual, i); });
}

}  // namespace

Result<CustomerOutlook> customerOutlook(const Analysis& a, Progress& progress)
{
    CustomerOutlook outlook;
    const Fitted& fitted = *a.fitted;
    if (!fitted.model || !fitted.formula.empty())
        return outlook;
    const SpendModel* spend = fitted.spend ? &*fitted.spend : nullptr;
    auto intervals = customerIntervals(a.summary(), *fitted.model, spend, termsOf(a), progress, &fitted.predictions);
    if (!intervals)
        return pass(intervals);
    outlook.intervals = std::move(*intervals);
    auto next = nextPurchaseDays(a.summary(), *fitted.model, progress);
    if (!next)
        return pass(next);
    outlook.nextPurchaseDays = std::move(*next);
    if (!spend || !fitted.predictions.spendDefined)
        return outlook;
    auto residual = lifetimeResidual(a.summary(), *fitted.model, *spend, termsOf(a), progress);
    if (!residual)
        return pass(residual);
    outlook.lifetimeResidual = std::move(*residual);
    return outlook;
}

Result<Table> customerTable(const Analysis& a, Progress& progress)
{
    auto outlook = customerOutlook(a, progress);
    if (!outlook)
        return pass(outlook);
    Table table{.title = "customers", .columns = {}, .rows = a.summary().size(), .notes = {}};
    const AddColumn column = [&](const char* columnName, ColumnType type, std::function<TableCell(std::size_t)> cell) {
        table.columns.push_back({columnName, type, std::move(cell)});
    };
    addObservedColumns(column, a);
    addExpectedColumns(column, a);
    addOutlookColumns(column, a, std::make_shared<const CustomerOutlook>(std::move(*outlook)));
    column("reason", ColumnType::Text, [&](std::size_t i) { return reasonOf(a, i); });
    for (TableColumn& sum : table.columns)
        sum.total = sum.name == "orders" || sum.name == "revenue" || sum.name == "expected_purchases"
                    || sum.name == "clv_historical" || sum.name == "clv_residual" || sum.name == "clv";
    table.notes = {"definitions " + a.hash, "as of " + toIso(a.definitions.asOf.value_or(a.summary().asOf)),
                   a.marginGiven ? "value is gross margin" : "value is revenue, no margin given",
                   "lower and upper: 90 % intervals; next_purchase_date: even chance of a purchase by then"};
    return table;
}

}  // namespace perennial
