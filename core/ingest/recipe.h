// A recipe: the choices of an import as JSON, to be kept in a file and replayed
// (`perennial import --recipe R.json`).
//
//   {"perennial-recipe": 1, "preset": "shopify-orders", "sheets": ["Orders"], "header-row": 3,
//    "columns": {"E-mail": "customer", "Sum": "amount"}, "date-order": "dmy", "decimal-mark": ",",
//    "encoding": "windows-1252", "delimiter": ";", "quote": "\"",
//    "answers": {"pending-third": "count"}, "rules": {"exclude-pending": false}}
//
// Everything is optional; what is not named is guessed.
#pragma once

#include "core/ingest/import_session.h"

#include <string>
#include <string_view>

namespace perennial {

/// The choices as JSON text; only what was chosen is written.
[[nodiscard]] std::string toJson(const ImportChoices& choices);

/// Choices that repeat an inspection as it stands, guesses included: every column, date order, decimal
/// mark and answer is fixed.
[[nodiscard]] ImportChoices choicesOf(const Inspection& inspection);

/// Reads a recipe. Errors: ValueInvalid (found, expected) for text that is no recipe, UnknownName for an
/// unknown field or key.
[[nodiscard]] Result<ImportChoices> choicesFromJson(std::string_view json);

}  // namespace perennial
