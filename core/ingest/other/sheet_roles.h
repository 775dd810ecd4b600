// What the columns of a table that holds no orders are: by their headings, and as the user chose.
#pragma once

#include "core/ingest/other/plain_table.h"

#include <span>
#include <string_view>
#include <vector>

namespace perennial {

/// The headings of a role, divided by bars; the first that is there wins.
struct RoleWords {
    std::string_view words;
    Field field = Field::None;
    bool isNumber = false;  ///< only a column of numbers can be it
};

/// One guess per column, in the order of `roles`: a column that one took is not there for the next.
[[nodiscard]] std::vector<ColumnGuess> guessRoles(const PlainTable& table, std::span<const RoleWords> roles);

/// The user's choices over the guesses. Fields of orders serve as their like (Date as Start, Amount as Price or
/// MeanSpend); others that this kind of table does not know are left out. Errors: ColumnMissing.
[[nodiscard]] Result<> chooseRoles(std::vector<ColumnGuess>& columns, const ImportChoices& choices, TableKind kind,
                                   const std::string& path);

/// The column that is this; -1 if there is none.
[[nodiscard]] int columnOfRole(const std::vector<ColumnGuess>& columns, Field field);

/// An extra column that is kept (evidence "extra", "extra-id").
[[nodiscard]] bool isKeptExtra(const ColumnGuess& column);
/// Columns that have a use, as an import keeps them; extra ones without a field.
[[nodiscard]] std::vector<MappedColumn> mappingOf(const std::vector<ColumnGuess>& columns, const std::string& sheet);

}  // namespace perennial
