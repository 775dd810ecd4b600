// Where a reader's bytes come from: a plain file, a gzip'd file, a member of a zip archive.
// All are read from the front to the end, piece by piece.
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace perennial {

class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// Reads up to `to.size()` bytes; 0 at the end. Errors: FileUnreadable, FileChanged, FileTruncated, FileDamaged.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<char> to) = 0;

    /// Bytes of the file on the disk consumed so far, and in all.
    [[nodiscard]] virtual std::uint64_t done() const = 0;
    [[nodiscard]] virtual std::uint64_t total() const = 0;
};

/// Opens the same bytes once more, from the front.
using OpenBytes = std::function<Result<std::unique_ptr<ByteSource>>()>;

/// A plain file. Errors: FileMissing, FileUnreadable. Reading ends with FileChanged when the file
/// was written to since it was opened.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openFileBytes(const std::string& path);

/// A gzip'd file, inflated as it is read (several members one after the other too).
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openGzipBytes(const std::string& path);

/// The beginning of what the beginning of a gzip'd file holds; "" if it cannot be inflated.
[[nodiscard]] std::string gunzipHead(std::string_view packed, std::size_t limit);

/// The first bytes, at most `limit`.
[[nodiscard]] Result<std::string> readHead(ByteSource& source, std::size_t limit);

}  // namespace perennial
