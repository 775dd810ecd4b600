// Gnumeric workbooks: gzip'd XML.
#pragma once

#include "core/ingest/reader.h"

namespace perennial {

[[nodiscard]] Match probeGnumeric(std::span<const char> head);
[[nodiscard]] Result<std::unique_ptr<SourceFile>> openGnumeric(const std::string& path, const TextOptions& text);

}  // namespace perennial
