#include "core/store/migrations.h"

namespace perennial {

std::int64_t newestSchemaVersion()
{
    return static_cast<std::int64_t>(migrationTexts().size());
}

Result<> migrate(Database& database)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    // Read inside the transaction: another program may have migrated the file in the meantime.
    const Result<std::int64_t> version = database.integer("PRAGMA user_version");
    if (!version)
        return pass(std::move(version));
    const std::vector<std::string_view> migrations = migrationTexts();
    for (auto i = static_cast<std::size_t>(*version); i < migrations.size(); ++i)
        if (auto done = database.execute(std::string(migrations[i])); !done)
            return done;
    if (auto done = database.execute("PRAGMA user_version = " + std::to_string(migrations.size())); !done)
        return done;
    return transaction.commit();
}

}  // namespace perennial
