// Tables of an HTML page. Many web shops and tills write their "Excel export" as such a page and call it .xls.
#pragma once

#include "core/ingest/reader.h"

namespace perennial {

[[nodiscard]] Match probeHtml(std::span<const char> head);

/// Every table of the page that has cells is a sheet, in the order of the page. The encoding is the one that the bytes
/// prove (byte order mark, UTF-8), else the one that the page names, else guessed. Errors: FormatUnsupported for a page
/// without a table.
[[nodiscard]] Result<std::unique_ptr<SourceFile>> openHtml(const std::string& path, const TextOptions& text);

}  // namespace perennial
