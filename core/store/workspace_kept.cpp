// What a workspace keeps of what was worked out from it: results of fits, and the overview.
#include "core/store/file_state.h"
#include "core/store/workspace_handle.h"

namespace perennial {

Result<std::map<std::string, std::string>> Workspace::fitResults() const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    Result<Statement> all = handle_->database.prepare("SELECT fingerprint, result FROM fit_result");
    if (!all)
        return pass(all);
    std::map<std::string, std::string> results;
    Result<bool> row = all->step();
    for (; row && *row; row = all->step())
        results.emplace(all->text(0), all->text(1));
    if (!row)
        return pass(row);
    return results;
}

Result<> Workspace::keepFitResults(const std::map<std::string, std::string>& results)
{
    const Session session(*handle_, Access::ReadWrite);
    if (!session)
        return session.error();
    Transaction transaction(handle_->database);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    Result<Statement> insert = handle_->database.prepare("INSERT INTO fit_result (fingerprint, result) VALUES (?, ?) "
                                                         "ON CONFLICT DO UPDATE SET result = excluded.result");
    if (!insert)
        return pass(insert);
    for (const auto& [fingerprint, result] : results)
        if (Result<> done = insert->bind(0, fingerprint).bind(1, result).run(); !done)
            return done;
    Result<> trimmed = handle_->database.execute(
        "DELETE FROM fit_result WHERE id <= (SELECT max(id) FROM fit_result) - " + std::to_string(mostResults));
    return trimmed ? commitQuietly(handle_->database, transaction) : trimmed;
}

namespace {

/// A state that is read while nobody writes.
class Reading {
public:
    explicit Reading(Database& database)
        : database_(database)
    {
    }
    ~Reading()
    {
        if (begun_)
            sqlite3_exec(database_.handle(), "COMMIT", nullptr, nullptr, nullptr);
    }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    [[nodiscard]] Result<> begin()
    {
        if (Result<> begun = database_.execute("BEGIN"); !begun)
            return begun;
        begun_ = true;
        const Result<std::int64_t> locked = database_.integer("SELECT count(*) FROM quiet_write");
        return locked ? Result<>() : pass(std::move(locked));
    }

private:
    Database& database_;
    bool begun_ = false;
};

}  // namespace

Result<std::optional<std::int64_t>> Workspace::state() const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    Reading reading(handle_->database);
    if (Result<> begun = reading.begin(); !begun)
        return pass(begun);
    return fileState(handle_->database);
}

Result<std::optional<std::string>> Workspace::keptOverview(const std::string& fingerprint) const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    Reading reading(handle_->database);
    if (Result<> begun = reading.begin(); !begun)
        return pass(begun);
    Result<Statement> kept =
        handle_->database.prepare("SELECT made_from, overview FROM overview_kept WHERE fingerprint = ?");
    if (!kept)
        return pass(kept);
    const Result<bool> found = kept->bind(0, fingerprint).step();
    if (!found)
        return pass(std::move(found));
    if (!*found)
        return std::nullopt;
    const Result<bool> same = hasSameRows(handle_->database, kept->integer(0));
    if (!same)
        return pass(std::move(same));
    return *same ? std::optional(kept->text(1)) : std::nullopt;
}

Result<> Workspace::keepOverview(const std::string& fingerprint, std::int64_t madeFrom, const std::string& overview)
{
    const Session session(*handle_, Access::ReadWrite);
    if (!session)
        return session.error();
    Transaction transaction(handle_->database);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    const Result<bool> same = hasSameRows(handle_->database, madeFrom);
    if (!same)
        return pass(std::move(same));
    if (!*same)
        return {};  // of rows that are no more
    Result<Statement> keep = handle_->database.prepare("INSERT OR REPLACE INTO overview_kept VALUES (1, ?, ?, ?)");
    if (!keep)
        return pass(keep);
    if (Result<> done = keep->bind(0, fingerprint).bind(1, madeFrom).bind(2, overview).run(); !done)
        return done;
    return commitQuietly(handle_->database, transaction);
}

}  // namespace perennial
