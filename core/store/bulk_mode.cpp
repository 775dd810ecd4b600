#include "core/store/bulk_mode.h"

#include <array>
#include <string>

namespace perennial {

namespace {

struct BulkIndex {
    const char* name;
    const char* definition;
};
constexpr std::array<BulkIndex, 3> bulkIndexes{{
    {"customer_by_key", "CREATE UNIQUE INDEX customer_by_key ON customer (key)"},
    {"orders_by_ref", "CREATE INDEX orders_by_ref ON orders (order_ref)"},
    {"attribute_value_by_text", "CREATE UNIQUE INDEX attribute_value_by_text ON attribute_value (column_id, value)"},
}};
constexpr BulkIndex lineIndex{"line_by_order", "CREATE INDEX line_by_order ON line (order_id)"};

Result<> drop(Database& database, const BulkIndex& index)
{
    return database.execute(std::string("DROP INDEX ") + index.name);
}

}  // namespace

Result<> dropBulkIndexes(Database& database)
{
    for (const BulkIndex& index : bulkIndexes)
        if (Result<> done = drop(database, index); !done)
            return done;
    return {};
}

Result<> dropLineIndex(Database& database)
{
    return drop(database, lineIndex);
}

Result<> createBulkIndexes(Database& database, BulkIndexes which)
{
    // SQLite sorts in as much memory as its cache may have. More than this gains nothing, and the import of five
    // million rows would need more than 300 MB.
    if (Result<> done = database.execute("PRAGMA cache_size = -32000"); !done)
        return done;
    for (const BulkIndex& index : bulkIndexes)
        if (Result<> done = database.execute(index.definition); !done)
            return done;
    return which == BulkIndexes::All ? database.execute(lineIndex.definition) : Result<>();
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
