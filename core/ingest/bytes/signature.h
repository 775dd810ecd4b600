// What a file is by its first bytes, whatever its name says.
#pragma once

#include <string>
#include <string_view>

namespace perennial {

[[nodiscard]] bool isZip(std::string_view head);
[[nodiscard]] bool isGzip(std::string_view head);
[[nodiscard]] bool isOle(std::string_view head);

/// True if the bytes are no text in any encoding that we read.
[[nodiscard]] bool looksBinary(std::string_view head);

/// A name for people of a known binary format ("PNG picture"), or "".
[[nodiscard]] std::string binaryName(std::string_view head);

/// A known text format that is no table of ours ("HTML", "JSON", "XML", "RTF"), or "".
[[nodiscard]] std::string_view otherTextFormat(std::string_view head);

}  // namespace perennial
