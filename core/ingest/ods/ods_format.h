// OpenDocument spreadsheets, packed (.ods) and flat (.fods), by our own streaming reader: orcus holds
// a whole part in memory, without a limit to what an archive inflates to.
#pragma once

#include "core/ingest/reader.h"

namespace perennial {

[[nodiscard]] Match probeOds(std::span<const char> head);
[[nodiscard]] Result<std::unique_ptr<SourceFile>> openOds(const std::string& path, const TextOptions& text);

}  // namespace perennial
