// A file that leaves the program: written beside its place and moved there when it is complete.
#pragma once

#include "core/base/error.h"

#include <cstdio>
#include <functional>
#include <string>
#include <string_view>

namespace perennial {

/// Closes a file of the C library, for std::unique_ptr.
struct FileCloser {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

/// Calls `write(partial path)` and replaces `path` by what it wrote; a failure leaves the old file as it
/// was and nothing beside it. A link stays a link, the rights of the old file stay; what is no regular file
/// (a pipe, /dev/stdout) is written to directly. Errors: those of `write`, WriteFailed.
[[nodiscard]] Result<> replaceFile(const std::string& path, const std::function<Result<>(const std::string&)>& write);

/// The same for text that is ready. Errors: WriteFailed, DiskFull.
[[nodiscard]] Result<> replaceFile(const std::string& path, std::string_view content);

/// DiskFull or WriteFailed for a code of errno.
[[nodiscard]] Error writeError(const std::string& path, int code);

/// Text that a spreadsheet program could take for a formula gets an apostrophe in front.
[[nodiscard]] std::string harmlessText(std::string text);

}  // namespace perennial
