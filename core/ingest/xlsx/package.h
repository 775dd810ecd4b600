// The parts of an XLSX file and how they hang together (ECMA-376 part 2: relationships).
#pragma once

#include "core/ingest/bytes/zip_archive.h"
#include "core/ingest/cells/serial_date.h"
#include "core/ingest/reader.h"

#include <memory>
#include <string>
#include <vector>

namespace perennial {

struct XlsxSheet {
    SheetInfo info;
    std::string part;  ///< name in the archive
};

struct XlsxPackage {
    std::vector<XlsxSheet> sheets;  ///< worksheets only, in their order; no charts
    DateSystem dates = DateSystem::From1900;
    std::string sharedStrings;  ///< part, "" if the file has none
    std::string styles;         ///< part, "" if the file has none
};

/// Errors: FormatUnsupported if the archive is no workbook, FileDamaged if parts are missing.
[[nodiscard]] Result<XlsxPackage> readPackage(const std::shared_ptr<ZipArchive>& archive);

/// The full name of a relationship's target: "/xl/a.xml" as it is, "../a.xml" from the folder of `base`.
[[nodiscard]] std::string resolveTarget(std::string_view base, std::string_view target);

}  // namespace perennial
