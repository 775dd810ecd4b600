// XLS workbooks of Excel 97 to 2003 (BIFF8), by our own record reader on libgsf's container.
#pragma once

#include "core/ingest/reader.h"

namespace perennial {

[[nodiscard]] Match probeXls(std::span<const char> head);
[[nodiscard]] Result<std::unique_ptr<SourceFile>> openXls(const std::string& path, const TextOptions& text);

}  // namespace perennial
