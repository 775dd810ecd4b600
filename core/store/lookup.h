// Looking a number up by its name. Inside the room only.
#pragma once

#include "core/store/sqlite.h"

#include <optional>

namespace perennial {

/// Prepares on first use.
inline Result<Statement*> prepared(Database& database, std::optional<Statement>& slot, std::string_view sql)
{
    if (!slot) {
        Result<Statement> made = database.prepare(sql);
        if (!made)
            return pass(made);
        slot = std::move(*made);
    }
    slot->reset();
    return &*slot;
}

/// The integer in the first column of the only row; 0 = no row.
inline Result<std::int64_t> lookUp(Statement& statement)
{
    const Result<bool> row = statement.step();
    if (!row)
        return pass(std::move(row));
    const std::int64_t found = *row ? statement.integer(0) : 0;
    statement.reset();
    return found;
}

}  // namespace perennial
