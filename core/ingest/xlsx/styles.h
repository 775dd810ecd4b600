// Which cell styles of a workbook show a number as a date (ECMA-376 part 1, 18.8).
#pragma once

#include "core/ingest/bytes/zip_archive.h"
#include "core/ingest/cells/number_format.h"

#include <memory>
#include <string>
#include <vector>

namespace perennial {

/// The kind of each cell style, by its index. Empty if the file has no styles part ("").
[[nodiscard]] Result<std::vector<FormatKind>> readStyles(const std::shared_ptr<ZipArchive>& archive,
                                                         const std::string& part);

}  // namespace perennial
