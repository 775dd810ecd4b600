// The tables of an import's source: where it came from and how it was understood.
#pragma once

#include "core/store/import_names.h"
#include "core/store/import_writer.h"
#include "core/store/sqlite.h"

namespace perennial {

/// Writes the source with its mapping (sheets and attributes follow with the rows); yields the import's id.
[[nodiscard]] Result<std::int64_t> writeImport(Database& database, const ImportSource& source, const Watermarks& marks);

/// Reads an import back as the history shows it.
[[nodiscard]] Result<ImportRecord> readImport(const Database& database, std::int64_t import);

}  // namespace perennial
