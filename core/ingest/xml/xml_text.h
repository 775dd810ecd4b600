// Text of XML: references such as "&amp;" or "&#10;", and its ends of lines.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace perennial::xmltext {

enum class Use : unsigned char { Content, Attribute };

/// The text that stands for itself, changed in place; nullopt for a reference that XML does not know.
/// Line ends become LF in content, and a space in attributes (XML 1.0, 2.11 and 3.3.3).
[[nodiscard]] std::optional<std::string_view> decode(std::span<char> raw, Use use);

/// Where text that is not over yet can be cut: before a reference or line end that may go on.
[[nodiscard]] char* lastWhole(char* begin, char* end);

}  // namespace perennial::xmltext
