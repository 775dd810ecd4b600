// How a connection works during an import or its undoing. Inside the room only.
#pragma once

#include "core/store/sqlite.h"

#include <utility>

namespace perennial {

/// For the life of an import: sorting in two threads, and references unchecked. Every reference of a new row
/// is to a row that the import itself has written or looked up, so that checking each again would only
/// cost time; a test runs foreign_key_check after imports.
class BulkMode {
public:
    explicit BulkMode(Database& database);
    ~BulkMode();
    BulkMode(BulkMode&& other) noexcept
        : database_(std::exchange(other.database_, nullptr))
    {
    }

private:
    Database* database_;
};

/// Which indexes a first import builds at its end.
enum class BulkIndexes { ButLines, All };

/// The indexes that cost less to build at once over all rows than row by row. That of the lines by their order is
/// left standing: where lines come order by order, it only grows at its end.
[[nodiscard]] Result<> dropBulkIndexes(Database& database);
/// For a file whose orders lie scattered.
[[nodiscard]] Result<> dropLineIndex(Database& database);
[[nodiscard]] Result<> createBulkIndexes(Database& database, BulkIndexes which);

}  // namespace perennial
