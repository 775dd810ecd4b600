// XML Spreadsheet 2003, Excel's first XML format (often with the ending .xls or .xml).
#pragma once

#include "core/ingest/reader.h"

namespace perennial {

[[nodiscard]] Match probeSpreadsheetMl(std::span<const char> head);
[[nodiscard]] Result<std::unique_ptr<SourceFile>> openSpreadsheetMl(const std::string& path, const TextOptions& text);

}  // namespace perennial
