#include "core/analysis/customer_table.h"

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
    if (!a.fitted->model)
        return name(Reason::FitFailed);
    if (!p.spendDefined)
        return name(p.spendDefined.error());
    if (std::isnan(p.probabilityAlive[row]))
        return name(Reason::OneTimeUnderBgNbd);
    return {};
}

}  // namespace

Table customerTable(const Analysis& a)
{
    const CustomerSummary& s = a.summary();
    const Predictions& p = a.fitted->predictions;
    Table table{.title = "customers", .columns = {}, .rows = s.size(), .notes = {}};
    const auto column = [&](const char* columnName, ColumnType type, std::function<TableCell(std::size_t)> cell) {
        table.columns.push_back({columnName, type, std::move(cell)});
    };
    column("customer", ColumnType::Text, [&](std::size_t i) { return a.ledger->customerKey[s.customer[i]]; });
    column("first_date", ColumnType::Date, [&](std::size_t i) { return s.first[i]; });
    column("last_date", ColumnType::Date, [&](std::size_t i) { return s.last[i]; });
    column("orders", ColumnType::Integer, [&](std::size_t i) { return static_cast<std::int64_t>(s.orders[i]); });
    column("revenue", ColumnType::Money,
           [&](std::size_t i) { return s.hasAmounts ? TableCell(s.revenue[i]) : TableCell(); });
    column("frequency", ColumnType::Integer, [&](std::size_t i) { return static_cast<std::int64_t>(s.frequency[i]); });
    column("recency", ColumnType::Integer, [&](std::size_t i) { return static_cast<std::int64_t>(s.recencyDays[i]); });
    column("age", ColumnType::Integer, [&](std::size_t i) { return static_cast<std::int64_t>(s.ageDays[i]); });
    column("p_alive", ColumnType::Rate, [&](std::size_t i) { return number(p.probabilityAlive, i); });
    column("expected_purchases", ColumnType::Number, [&](std::size_t i) { return number(p.expectedPurchases, i); });
    column("expected_spend", ColumnType::Money, [&](std::size_t i) { return money(p.expectedSpend, i); });
    column("clv_historical", ColumnType::Money, [&](std::size_t i) { return money(a.historical, i); });
    column("clv_residual", ColumnType::Money, [&](std::size_t i) { return money(p.residual, i); });
    column("clv", ColumnType::Money, [&](std::size_t i) { return money(a.clv, i); });
    column("p_no_purchase_12m", ColumnType::Rate, [&](std::size_t i) { return number(p.probabilityNoPurchase, i); });
    column("reason", ColumnType::Text, [&](std::size_t i) { return reasonOf(a, i); });
    table.notes = {"definitions " + a.hash, "as of " + toIso(a.definitions.asOf.value_or(s.asOf)),
                   a.marginGiven ? "value is gross margin" : "value is revenue, no margin given"};
    return table;
}

}  // namespace perennial
