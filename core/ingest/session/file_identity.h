// Size and time of change of a file: has it changed between looking and importing?
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <cstdint>
#include <string>

namespace perennial {

struct FileIdentity {
    std::uint64_t size = 0;
    std::int64_t modified = 0;  ///< nanoseconds since 1970

    bool operator==(const FileIdentity&) const = default;
};

/// Errors: FileMissing, FileUnreadable.
[[nodiscard]] Result<FileIdentity> identityOf(const std::string& path);

/// SHA-256 of the bytes of a file. Errors: FileMissing, FileUnreadable, Cancelled.
[[nodiscard]] Result<std::string> sha256OfFile(const std::string& path, Progress& progress);

}  // namespace perennial
