// Lists of texts and of numbers as JSON arrays: the form in which the workspace keeps the original
// cells of a row and the codes of its extra columns.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// ["a","b \"c\""]; control characters as \u00XX, everything else as it is (UTF-8).
[[nodiscard]] std::string toJsonArray(std::span<const std::string_view> texts);

/// Reads what toJsonArray wrote; nullopt on anything else.
[[nodiscard]] std::optional<std::vector<std::string>> fromJsonArray(std::string_view json);

}  // namespace perennial
