// The files of resources/presets as texts, generated at build time (core/ingest/presets/embed.cmake).
#pragma once

#include <span>
#include <string_view>

namespace perennial {

[[nodiscard]] std::span<const std::string_view> embeddedPresets();

}  // namespace perennial
