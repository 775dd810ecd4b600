// Bytes in, valid UTF-8 out, in pieces. A file that is UTF-8 already is only checked.
#pragma once

#include "core/base/error.h"
#include "core/ingest/bytes/byte_source.h"

#include <memory>
#include <span>
#include <string>

namespace perennial {

class TextStream {
public:
    virtual ~TextStream() = default;

    /// Reads up to `to.size()` (at least 64) bytes of whole text; 0 at the end. A byte order mark at the
    /// front is left out. Errors: those of the source, EncodingInvalid (encoding, byte offset), FileTruncated.
    /// The text before a bad place is delivered first.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<char> to) = 0;

    [[nodiscard]] virtual std::uint64_t bytesDone() const = 0;
    [[nodiscard]] virtual std::uint64_t bytesTotal() const = 0;
};

/// `encoding` is an ICU name; OptionInvalid if ICU knows none such.
[[nodiscard]] Result<std::unique_ptr<TextStream>> openText(std::unique_ptr<ByteSource> source,
                                                           const std::string& encoding);
/// The same of a file, packed in nothing.
[[nodiscard]] Result<std::unique_ptr<TextStream>> openTextFile(const std::string& path, const std::string& encoding);

}  // namespace perennial
