// XLSX workbooks (Office Open XML, transitional and strict), by our own streaming reader.
#pragma once

#include "core/ingest/reader.h"

namespace perennial {

[[nodiscard]] Match probeXlsx(std::span<const char> head);
[[nodiscard]] Result<std::unique_ptr<SourceFile>> openXlsx(const std::string& path, const TextOptions& text);

}  // namespace perennial
