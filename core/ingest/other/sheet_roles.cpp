#include "core/ingest/other/sheet_roles.h"

#include "core/ingest/session/column_choices.h"

namespace perennial {
namespace {

/// What a field of orders means in such a table; None where it means nothing.
Field likeOf(Field field, TableKind kind)
{
    if (serves(field, kind) || field == Field::Ignore)
        return field;
    if (kind == TableKind::Contracts && field == Field::Date)
        return Field::Start;
    if (kind == TableKind::Contracts && field == Field::Order)
        return Field::Contract;
    if (field == Field::Amount || field == Field::UnitPrice)
        return kind == TableKind::Contracts ? Field::Price : Field::MeanSpend;
    return field == Field::Email || field == Field::CustomerName ? Field::Customer : Field::None;
}

}  // namespace

std::vector<ColumnGuess> guessRoles(const PlainTable& table, std::span<const RoleWords> roles)
{
    std::vector<ColumnGuess> columns;
    std::vector<bool> taken(table.columnCount(), false);
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const int column = static_cast<int>(i);
        const std::string& header = table.headers()[i];
        ColumnGuess guess;
        guess.column = column;
        guess.header = header.empty() ? columnLetters(column) : header;
        guess.samples = table.profile(column).samples;
        guess.field.evidence = table.profile(column).filled == 0 ? "empty-column" : "unused";
        columns.push_back(std::move(guess));
    }
    for (const RoleWords& role : roles) {
        std::vector<bool> barred = taken;
        for (std::size_t i = 0; role.isNumber && i < barred.size(); ++i)
            barred[i] = barred[i] || !table.isNumeric(static_cast<int>(i));
        const int found = table.columnNamed(role.words, barred);
        if (found < 0)
            continue;
        const auto at = static_cast<std::size_t>(found);
        taken[at] = true;
        columns[at].field.guess(role.field, "header-words\t" + columns[at].header);
    }
    return columns;
}

Result<> chooseRoles(std::vector<ColumnGuess>& columns, const ImportChoices& choices, TableKind kind,
                     const std::string& path)
{
    std::map<std::string, Field> wanted;
    for (const auto& [header, field] : choices.columns)
        wanted[header] = likeOf(field, kind);
    return applyColumnChoices(columns, wanted, path);
}

int columnOfRole(const std::vector<ColumnGuess>& columns, Field field)
{
    for (const ColumnGuess& column : columns)
        if (column.field.value == field)
            return column.column;
    return -1;
}

bool isKeptExtra(const ColumnGuess& column)
{
    return column.field.value == Field::None
           && (column.field.evidence == "extra" || column.field.evidence == "extra-id");
}

std::vector<MappedColumn> mappingOf(const std::vector<ColumnGuess>& columns, const std::string& sheet)
{
    std::vector<MappedColumn> all;
    for (const ColumnGuess& column : columns)
        if (const bool isExtra = isKeptExtra(column);
            isExtra || (column.field.value != Field::None && column.field.value != Field::Ignore))
            all.push_back({sheet, column.column, column.header, isExtra ? std::string() : name(column.field.value),
                           column.field.origin == Origin::Chosen, column.field.evidence});
    return all;
}

}  // namespace perennial
