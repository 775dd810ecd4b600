#include "core/export/export_tables.h"

#include "core/analysis/customer_table.h"

#include <algorithm>
#include <unordered_map>

namespace perennial {

namespace {

using Shared = std::shared_ptr<const Analysis>;

std::string shownName(const Analysis& a, CustomerIndex customer)
{
    const std::string& name = a.ledger->customerName[customer];
    return name.empty() ? a.ledger->customerKey[customer] : name;
}

/// "segment_rfm", "segment_Channel".
std::string segmentColumn(const std::string& id)
{
    constexpr std::string_view column = "column:";
    return "segment_" + (id.starts_with(column) ? id.substr(column.size()) : id);
}

void applyPrivacy(Table& table, const Shared& analysis, Privacy privacy)
{
    table.columns.front().cell = [analysis, privacy](std::size_t i) -> TableCell {
        const CustomerIndex customer = analysis->summary().customer[i];
        return customerAs(privacy, analysis->ledger->customerKey[customer], customer);
    };
    table.columns.push_back({"name", ColumnType::Text, [analysis, privacy](std::size_t i) -> TableCell {
                                 const CustomerIndex customer = analysis->summary().customer[i];
                                 return customerAs(privacy, shownName(*analysis, customer), customer);
                             }});
}

/// Rows of the table by the members asked for.
void keepMembers(Table& table, std::vector<std::uint32_t> members)
{
    const auto rows = std::make_shared<const std::vector<std::uint32_t>>(std::move(members));
    table.rows = rows->size();
    for (TableColumn& column : table.columns)
        column.cell = [all = std::move(column.cell), rows](std::size_t row) { return all((*rows)[row]); };
}

TableCell money(const Figure& figure)
{
    const auto amount = figure ? Money::fromMajor(*figure) : std::nullopt;
    return amount ? TableCell(*amount) : TableCell();
}

TableCell number(const Figure& figure)
{
    return figure ? TableCell(*figure) : TableCell();
}

}  // namespace

Result<Table> chooseColumns(Table table, const std::vector<std::string>& columns)
{
    if (columns.empty())
        return table;
    std::vector<TableColumn> chosen;
    for (const std::string& wanted : columns) {
        const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                        [&](const TableColumn& column) { return column.name == wanted; });
        if (found == table.columns.end()) {
            std::string known;
            for (const TableColumn& column : table.columns)
                known += (known.empty() ? "" : ", ") + column.name;
            return fail(ErrorKind::UnknownName, {"--columns", wanted, known}, {}, {Hint::CheckSpelling});
        }
        chosen.push_back(*found);
    }
    table.columns = std::move(chosen);
    return table;
}

Result<Table> customerExport(const Shared& analysis, const CustomerExport& wanted, Progress& progress)
{
    auto made = customerTable(*analysis, progress);
    if (!made)
        return made;
    Table table = std::move(*made);
    applyPrivacy(table, analysis, wanted.privacy);
    for (const SegmentTable& segments : analysis->segments)
        table.columns.push_back(
            {segmentColumn(segments.segmentation.id), ColumnType::Text,
             [analysis, &s = segments.segmentation](std::size_t i) -> TableCell { return s.names[s.of[i]]; }});
    if (wanted.privacy != Privacy::Full)
        table.notes.push_back("customers " + name(wanted.privacy));
    auto chosen = chooseColumns(std::move(table), wanted.columns);
    if (chosen && wanted.some)
        keepMembers(*chosen, wanted.members);
    return chosen;
}

Result<std::vector<std::string>> customerColumns(const Shared& analysis, Progress& progress)
{
    const auto table = customerExport(analysis, {}, progress);
    if (!table)
        return pass(table);
    std::vector<std::string> names;
    for (const TableColumn& column : table->columns)
        names.push_back(column.name);
    return names;
}

Table orderExport(const Shared& analysis, std::vector<std::string> orderIds, Privacy privacy)
{
    const Orders& orders = analysis->observed->book.orders;
    Table table{.title = "orders", .columns = {}, .rows = orders.size(), .notes = {}};
    const auto column = [&](const char* columnName, ColumnType type, std::function<TableCell(std::size_t)> cell) {
        table.columns.push_back({columnName, type, std::move(cell)});
    };
    if (!orderIds.empty()) {
        const auto ids = std::make_shared<const std::vector<std::string>>(std::move(orderIds));
        column("order", ColumnType::Text,
               [ids](std::size_t i) { return i < ids->size() ? TableCell((*ids)[i]) : TableCell(); });
    }
    column("customer", ColumnType::Text, [analysis, &orders, privacy](std::size_t i) -> TableCell {
        const CustomerIndex customer = orders.customer[i];
        if (customer == noIndex)
            return {};
        return customerAs(privacy, analysis->ledger->customerKey[customer], customer);
    });
    column("date", ColumnType::Date, [analysis, &orders](std::size_t i) { return orders.day[i]; });
    column("net", ColumnType::Money, [analysis, &orders](std::size_t i) {
        return analysis->ledger->hasAmounts ? TableCell(orders.net[i]) : TableCell();
    });
    column("rows", ColumnType::Integer,
           [analysis, &orders](std::size_t i) { return static_cast<std::int64_t>(orders.rows[i]); });
    column("purchase", ColumnType::Integer,
           [analysis, &orders](std::size_t i) { return std::int64_t(orders.isPurchase(i)); });
    column("excluded", ColumnType::Text, [analysis, &orders](std::size_t i) { return name(orders.exclusion[i]); });
    table.columns[table.columns.size() - 3].total = true;
    table.columns[table.columns.size() - 2].total = true;
    table.notes = {"definitions " + analysis->hash,
                   "net: lines less discounts and refunds; an excluded order is no purchase"};
    return table;
}

Table cohortExport(CohortTable cohorts)
{
    struct Line {
        const Cohort* cohort;
        std::size_t period;
        const CohortCell& cell() const { return cohort->cells[period]; }
    };
    const auto kept = std::make_shared<const CohortTable>(std::move(cohorts));
    auto lines = std::make_shared<std::vector<Line>>();
    for (const Cohort& cohort : kept->cohorts)
        for (std::size_t k = 0; k < cohort.cells.size(); ++k)
            lines->push_back({&cohort, k});
    Table table{.title = "cohorts", .columns = {}, .rows = lines->size(), .notes = {}};
    const auto column = [&](const char* columnName, ColumnType type, auto value) {
        table.columns.push_back(
            {columnName, type, [kept, lines, value](std::size_t i) -> TableCell { return value((*lines)[i]); }});
    };
    const auto sum = [](const MoneySum& money) {
        const auto total = money.total();
        return total ? TableCell(*total) : TableCell();
    };
    column("cohort", ColumnType::Text, [](const Line& l) { return TableCell(toIso(l.cohort->month)); });
    column("size", ColumnType::Integer, [](const Line& l) { return TableCell(std::int64_t(l.cohort->size)); });
    column("period", ColumnType::Integer, [](const Line& l) { return TableCell(std::int64_t(l.period)); });
    column("customers", ColumnType::Integer, [](const Line& l) { return TableCell(std::int64_t(l.cell().customers)); });
    column("rate", ColumnType::Rate, [](const Line& l) { return TableCell(l.cohort->rate(l.period)); });
    column("orders", ColumnType::Integer, [](const Line& l) { return TableCell(std::int64_t(l.cell().orders)); });
    column("revenue", ColumnType::Money, [sum](const Line& l) { return sum(l.cell().revenue); });
    column("cumulative_per_customer", ColumnType::Number,
           [](const Line& l) { return TableCell(l.cohort->cumulativePerCustomer(l.period)); });
    column("complete", ColumnType::Integer, [](const Line& l) { return TableCell(std::int64_t(l.cell().complete)); });
    return table;
}

Table playExport(std::vector<Play> plays)
{
    const auto kept = std::make_shared<const std::vector<Play>>(std::move(plays));
    Table table{.title = "plays", .columns = {}, .rows = kept->size(), .notes = {}};
    const auto column = [&](const char* columnName, ColumnType type, auto value) {
        table.columns.push_back(
            {columnName, type, [kept, value](std::size_t i) -> TableCell { return value((*kept)[i]); }});
    };
    column("segment", ColumnType::Text, [](const Play& p) { return TableCell(p.segmentId()); });
    column("play", ColumnType::Text, [](const Play& p) { return TableCell(name(p.kind)); });
    column("customers", ColumnType::Integer,
           [](const Play& p) { return TableCell(static_cast<std::int64_t>(p.customers)); });
    column("p_alive", ColumnType::Rate, [](const Play& p) { return number(p.alive); });
    column("clv_mean", ColumnType::Money, [](const Play& p) { return money(p.clvMean); });
    column("to_come", ColumnType::Money, [](const Play& p) { return money(p.toCome); });
    column("most_cost", ColumnType::Money, [](const Play& p) { return money(p.mostCost); });
    column("cost_each", ColumnType::Money, [](const Play& p) { return money(p.costEach); });
    column("lift_needed", ColumnType::Rate, [](const Play& p) { return number(p.liftNeeded); });
    column("buyers_expected", ColumnType::Rate, [](const Play& p) { return number(p.buyersExpected); });
    table.notes = {"to_come: discounted margin of the horizon, per customer",
                   "most_cost: to_come times the lift that a good play attains",
                   "lift_needed: cost_each / to_come; a smaller lift loses money"};
    return table;
}

Table groupExport(const Shared& analysis, std::vector<std::string> keys, const std::string& title)
{
    auto known = std::make_shared<std::unordered_map<std::string, CustomerIndex>>();
    for (CustomerIndex c = 0; c < analysis->ledger->customerKey.size(); ++c)
        known->emplace(analysis->ledger->customerKey[c], c);
    const auto list = std::make_shared<const std::vector<std::string>>(std::move(keys));
    Table table{.title = title, .columns = {}, .rows = list->size(), .notes = {"definitions " + analysis->hash}};
    table.columns = {{"customer", ColumnType::Text, [list](std::size_t i) -> TableCell { return (*list)[i]; }},
                     {"name", ColumnType::Text, [analysis, list, known](std::size_t i) -> TableCell {
                          const auto found = known->find((*list)[i]);
                          return found == known->end() ? TableCell() : TableCell(shownName(*analysis, found->second));
                      }}};
    return table;
}

}  // namespace perennial
