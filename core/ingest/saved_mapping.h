// The user's own mapping, kept in the workspace under the header's signature and used again for the
// next file with the same headings (documents of kind "mapping").
#pragma once

#include "core/ingest/import_session.h"
#include "core/store/workspace.h"

#include <map>
#include <string>
#include <vector>

namespace perennial {

/// Header -> field, as the user left it.
using SavedMapping = std::map<std::string, Field>;

/// Hexadecimal hash of the folded headings: equal columns in any case or accents, equal signature.
[[nodiscard]] std::string headerSignature(const std::vector<ColumnGuess>& columns);

/// The mapping saved for these columns; empty when there is none. Errors of the workspace.
[[nodiscard]] Result<SavedMapping> savedMapping(const Workspace& workspace, const std::vector<ColumnGuess>& columns);

/// Keeps the mapping of an inspection for its header.
Result<> saveMapping(Workspace& workspace, const Inspection& inspection);

/// Sets the fields of a saved mapping over guesses, never over choices.
void applyMapping(const SavedMapping& mapping, std::vector<ColumnGuess>& columns);

}  // namespace perennial
