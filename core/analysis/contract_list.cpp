#include "core/analysis/contract_list.h"

#include "core/retention/contract_value.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

using SharedBook = std::shared_ptr<const ContractBook>;

TableCell cellOf(const Figure& figure)
{
    return figure ? TableCell(*figure) : TableCell();
}

TableCell moneyCell(const Figure& figure)
{
    const auto money = figure ? Money::fromMajor(*figure) : std::nullopt;
    return money ? TableCell(*money) : TableCell();
}

void addModelColumns(Table& table, const SharedBook& book)
{
    const auto residual = std::make_shared<const std::vector<Figure>>(monthsToCome(*book));
    const auto ofRunning = [book, residual](std::size_t i) -> Figure {
        if (book->table.ended[i] || residual->empty())
            return undefined(Reason::NotApplicable);
        return (*residual)[static_cast<std::size_t>(renewalsOf(book->table, i))];
    };
    table.columns.push_back({"retention_next", ColumnType::Rate, [book](std::size_t i) -> TableCell {
                                 if (book->table.ended[i] || !book->figures.sbg)
                                     return {};
                                 return book->figures.sbg->retention(renewalsOf(book->table, i) + 1);
                             }});
    table.columns.push_back(
        {"months_to_come", ColumnType::Number, [ofRunning](std::size_t i) { return cellOf(ofRunning(i)); }});
    if (book->table.hasCharges())
        table.columns.push_back({"clv_to_come", ColumnType::Money,
                                 [book, ofRunning](std::size_t i) {
                                     const Figure months = ofRunning(i);
                                     return moneyCell(
                                         months ? Figure(*months * book->margin * book->table.monthlyCharge[i].major())
                                                : months);
                                 },
                                 true});
    const auto values = std::make_shared<const ContractValues>(contractValues(*book));
    if (!values->clv.empty())
        table.columns.push_back(
            {"clv", ColumnType::Money, [values](std::size_t i) { return moneyCell(values->clv[i]); }, true});
}

/// A column of the sheet under its heading; one that is called like a column of ours is told apart.
void addColumnOfSheet(Table& table, const SharedBook& book, std::size_t c)
{
    constexpr std::string_view ours[] = {
        "customer", "contract", "months",         "ended",          "start",       "end", "monthly_charge",
        "paid",     "renewals", "retention_next", "months_to_come", "clv_to_come", "clv"};
    std::string heading = book->table.attributes[c].name;
    if (std::ranges::find(ours, heading) != std::end(ours)
        || std::ranges::find(table.columns, heading, &TableColumn::name) != table.columns.end())
        heading.insert(0, "column:");
    table.columns.push_back({std::move(heading), ColumnType::Text, [book, c](std::size_t i) -> TableCell {
                                 const DictionaryColumn& column = book->table.attributes[c];
                                 return column.codes[i] == noIndex ? TableCell()
                                                                   : TableCell(column.values[column.codes[i]]);
                             }});
}

bool namesContracts(const DictionaryColumn& column)
{
    return column.role == idRole;
}

/// What a contract is found again by: its id, and the other columns of ids.
void addIds(Table& table, const SharedBook& book)
{
    if (!book->table.contract.empty())
        table.columns.push_back(
            {"contract", ColumnType::Text, [book](std::size_t i) -> TableCell { return book->table.contract[i]; }});
    for (std::size_t c = 0; c < book->table.attributes.size(); ++c)
        if (namesContracts(book->table.attributes[c]))
            addColumnOfSheet(table, book, c);
}

void addExtraColumns(Table& table, const SharedBook& book)
{
    for (std::size_t c = 0; c < book->table.attributes.size(); ++c)
        if (!namesContracts(book->table.attributes[c]))
            addColumnOfSheet(table, book, c);
}

}  // namespace

Table contractList(std::shared_ptr<const ContractBook> book)
{
    Table table;
    table.title = "contracts";
    table.rows = book->table.size();
    table.columns.push_back(
        {"customer", ColumnType::Text, [book](std::size_t i) -> TableCell { return book->table.customer[i]; }});
    addIds(table, book);
    table.columns.push_back({"months", ColumnType::Number, [book](std::size_t i) -> TableCell {
                                 return static_cast<double>(book->table.months[i]);
                             }});
    table.columns.push_back({"ended", ColumnType::Integer,
                             [book](std::size_t i) -> TableCell { return std::int64_t{book->table.ended[i]}; }});
    if (book->table.hasDates()) {
        table.columns.push_back(
            {"start", ColumnType::Date, [book](std::size_t i) -> TableCell { return book->table.start[i]; }});
        table.columns.push_back({"end", ColumnType::Date, [book](std::size_t i) -> TableCell {
                                     return book->table.ended[i] ? TableCell(book->table.end[i]) : TableCell();
                                 }});
    }
    if (book->table.hasCharges())
        table.columns.push_back({"monthly_charge", ColumnType::Money,
                                 [book](std::size_t i) -> TableCell { return book->table.monthlyCharge[i]; }});
    if (!book->table.total.empty())
        table.columns.push_back(
            {"paid", ColumnType::Money, [book](std::size_t i) -> TableCell { return book->table.total[i]; }, true});
    table.columns.push_back({"renewals", ColumnType::Integer,
                             [book](std::size_t i) -> TableCell { return std::int64_t{renewalsOf(book->table, i)}; }});
    addModelColumns(table, book);
    addExtraColumns(table, book);
    return table;
}

}  // namespace perennial
