// JSON: a list of flat records, one a line (JSON Lines) or in an array, which may be a member of an object.
#pragma once

#include "core/ingest/reader.h"

namespace perennial {

[[nodiscard]] Match probeJson(std::span<const char> head);
[[nodiscard]] Result<std::unique_ptr<SourceFile>> openJson(const std::string& path, const TextOptions& text);

}  // namespace perennial
