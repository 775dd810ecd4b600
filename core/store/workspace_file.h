// The file of a workspace: creating it, telling whether it is one, opening it. Inside the room only.
#pragma once

#include "core/store/sqlite.h"
#include "core/store/workspace.h"

#include <string>

namespace perennial {

/// Makes an empty file that only its owner may read; WriteFailed if there is one.
[[nodiscard]] Result<> createEmptyFile(const std::string& path);

/// Opens and prepares a connection: busy timeout, foreign keys, no trust in what a file's schema calls.
[[nodiscard]] Result<Database> connect(const std::string& path, int flags);

/// A workspace of an earlier schema version.
[[nodiscard]] bool isOlder(const std::string& path);

/// Opens a file after making sure that it is a whole workspace of a known version.
[[nodiscard]] Result<Database> openWorkspaceFile(const std::string& path, Access access);

}  // namespace perennial
