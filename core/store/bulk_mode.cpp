#include "core/store/bulk_mode.h"

#include <array>
#include <string>

namespace perennial {

namespace {

/// Indexes that cost less to build at once over all rows than row by row.
struct BulkIndex {
    const char* name;
    const char* definition;
};
constexpr std::array<BulkIndex, 4> bulkIndexes{{
    {"customer_by_key", "CREATE UNIQUE INDEX customer_by_key ON customer (key)"},
    {"orders_by_ref", "CREATE INDEX orders_by_ref ON orders (order_ref)"},
    {"line_by_order", "CREATE INDEX line_by_order ON line (order_id)"},
    {"attribute_value_by_text", "CREATE UNIQUE INDEX attribute_value_by_text ON attribute_value (column_id, value)"},
}};

}  // namespace

Result<> dropBulkIndexes(Database& database)
{
    for (const BulkIndex& index : bulkIndexes)
        if (Result<> done = database.execute(std::string("DROP INDEX ") + index.name); !done)
            return done;
    return {};
}

Result<> createBulkIndexes(Database& database)
{
    // SQLite sorts in as much memory as its cache may have.
    if (Result<> done = database.execute("PRAGMA cache_size = -64000"); !done)
        return done;
    for (const BulkIndex& index : bulkIndexes)
        if (Result<> done = database.execute(index.definition); !done)
            return done;
    return {};
}

// These pragmas cannot fail in a way that matters: what they are for would show its own error.
BulkMode::BulkMode(Database& database)
    : database_(&database)
{
    (void)database_->execute("PRAGMA foreign_keys = OFF; PRAGMA threads = 2");
}

BulkMode::~BulkMode()
{
    if (database_)
        (void)database_->execute("PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000");
}

}  // namespace perennial
