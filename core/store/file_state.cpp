#include "core/store/file_state.h"

#include <array>
#include <string>

namespace perennial {

namespace {

constexpr sqlite3_int64 formatsAt = 18;  // of reading and writing: 1 = rollback journal, 2 = WAL
constexpr std::size_t counterAt = 6;     // behind them
constexpr unsigned char rollbackJournal = 1;

}  // namespace

std::optional<std::int64_t> fileState(const Database& database)
{
    const char* path = sqlite3_db_filename(database.handle(), "main");
    sqlite3_file* file = nullptr;
    if (!path || *path == '\0'
        || sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file))
               != SQLITE_OK
        || !file || !file->pMethods)
        return std::nullopt;
    std::array<unsigned char, counterAt + 4> bytes{};
    if (file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), formatsAt) != SQLITE_OK
        || bytes[0] != rollbackJournal || bytes[1] != rollbackJournal)
        return std::nullopt;
    std::int64_t counter = 0;
    for (std::size_t i = counterAt; i < bytes.size(); ++i)
        counter = counter << 8 | bytes[i];
    return counter;
}

Result<> commitQuietly(Database& database, Transaction& transaction)
{
    if (const auto state = fileState(database)) {
        const std::string now = std::to_string(*state);
        const std::string next = std::to_string(*state + 1);
        Result<> said = database.execute(
            "INSERT INTO quiet_write VALUES (1, " + now + ", " + next
            + ") ON CONFLICT DO UPDATE SET since = iif(until = excluded.since, since, excluded.since), "
              "until = excluded.until");
        if (!said)
            return said;
    }
    return transaction.commit();
}

Result<bool> hasSameRows(const Database& database, std::int64_t since)
{
    const auto state = fileState(database);
    if (!state)
        return false;
    if (*state == since)
        return true;
    const Result<std::int64_t> quiet =
        database.integer("SELECT count(*) FROM quiet_write WHERE until = " + std::to_string(*state)
                         + " AND since <= " + std::to_string(since) + " AND until >= " + std::to_string(since));
    if (!quiet)
        return pass(std::move(quiet));
    return *quiet > 0;
}

}  // namespace perennial
