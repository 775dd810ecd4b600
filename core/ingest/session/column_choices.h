// What the user (or a preset, or a saved mapping) says about columns, put over the guesses.
#pragma once

#include "core/ingest/import_session.h"

#include <map>
#include <string>
#include <vector>

namespace perennial {

/// Puts choices over guesses: a chosen field is taken away from columns that were only guessed to be it.
/// A column is named by its header, by its header in other case or accents, or by its letter.
/// Errors: ColumnMissing.
[[nodiscard]] Result<> applyColumnChoices(std::vector<ColumnGuess>& columns,
                                          const std::map<std::string, Field>& choices, const std::string& path);

/// Index of the column of that name, -1 if there is none.
[[nodiscard]] int columnNamed(const std::vector<ColumnGuess>& columns, const std::string& wanted);

}  // namespace perennial
