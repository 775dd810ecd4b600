// The schema of a workspace as numbered migrations: resources/sql/001.sql leads from an empty file to
// version 1, 002.sql from version 1 to 2, and so on. user_version holds the version of a file.
#pragma once

#include "core/store/sqlite.h"

#include <string_view>
#include <vector>

namespace perennial {

/// 'PRNL', the application_id of a workspace.
inline constexpr std::int64_t workspaceApplicationId = 0x50524E4C;

/// The SQL of all migrations in order; generated from resources/sql when the program is built.
[[nodiscard]] std::vector<std::string_view> migrationTexts();

/// The schema version that this program writes.
[[nodiscard]] std::int64_t newestSchemaVersion();

/// Brings the database from its version to the newest inside one transaction.
[[nodiscard]] Result<> migrate(Database& database);

}  // namespace perennial
