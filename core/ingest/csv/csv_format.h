// CSV and its kin: text with one record a line, plain, gzip'd, or alone in a zip archive.
#pragma once

#include "core/ingest/bytes/byte_source.h"
#include "core/ingest/reader.h"

namespace perennial {

[[nodiscard]] Match probeCsv(std::span<const char> head);
[[nodiscard]] Result<std::unique_ptr<SourceFile>> openCsv(const std::string& path, const TextOptions& text);

}  // namespace perennial
