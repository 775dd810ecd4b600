// Definitions and documents: what belongs to a workspace besides its rows.
#include "core/store/json_cells.h"
#include "core/store/workspace_handle.h"

namespace perennial {

Result<Definitions> Workspace::definitions() const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    Result<Statement> all = handle_->database.prepare("SELECT name, value FROM definition ORDER BY position");
    if (!all)
        return pass(all);
    DefinitionEntries stored;
    Result<bool> row = all->step();
    for (; row && *row; row = all->step())
        stored.emplace_back(all->text(0), all->text(1));
    if (!row)
        return pass(row);
    return definitionsFrom(stored);
}

Result<> Workspace::saveDefinitions(const Definitions& definitions)
{
    const Session session(*handle_, Access::ReadWrite);
    if (!session)
        return session.error();
    Transaction transaction(handle_->database);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    if (Result<> done = handle_->database.execute("DELETE FROM definition"); !done)
        return done;
    Result<Statement> insert = handle_->database.prepare("INSERT INTO definition VALUES (?, ?, ?)");
    if (!insert)
        return pass(insert);
    std::int64_t position = 0;
    for (const auto& [name, value] : entries(definitions))
        if (Result<> done = insert->bind(0, position++).bind(1, name).bind(2, value).run(); !done)
            return done;
    return transaction.commit();
}

Result<std::vector<std::pair<std::string, std::string>>> Workspace::documents(const std::string& kind) const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    Result<Statement> all = handle_->database.prepare("SELECT name, json FROM document WHERE kind = ? ORDER BY name");
    if (!all)
        return pass(all);
    std::vector<std::pair<std::string, std::string>> found;
    all->bind(0, kind);
    Result<bool> row = all->step();
    for (; row && *row; row = all->step())
        found.emplace_back(all->text(0), all->text(1));
    if (!row)
        return pass(row);
    return found;
}

Result<> Workspace::saveDocument(const std::string& kind, const std::string& name, const std::string& json)
{
    const Session session(*handle_, Access::ReadWrite);
    if (!session)
        return session.error();
    Result<Statement> save = handle_->database.prepare(
        "INSERT INTO document VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json");
    if (!save)
        return pass(save);
    return save->bind(0, kind).bind(1, name).bind(2, json).run();
}

Result<> Workspace::removeDocument(const std::string& kind, const std::string& name)
{
    const Session session(*handle_, Access::ReadWrite);
    if (!session)
        return session.error();
    Result<Statement> remove = handle_->database.prepare("DELETE FROM document WHERE kind = ? AND name = ?");
    if (!remove)
        return pass(remove);
    return remove->bind(0, kind).bind(1, name).run();
}

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
    return trimmed ? transaction.commit() : trimmed;
}

namespace {

const std::string mergeKind = "customer-merge";  // documents: name = key, json = ["key that stays"]

}  // namespace

Result<CustomerMerges> Workspace::customerMerges() const
{
    const auto stored = documents(mergeKind);
    if (!stored)
        return pass(stored);
    CustomerMerges merges;
    for (const auto& [key, json] : *stored)
        if (const auto cells = fromJsonArray(json); cells && cells->size() == 1)
            merges.emplace(key, cells->front());
    return merges;
}

Result<> Workspace::saveCustomerMerges(const CustomerMerges& merges)
{
    const Session session(*handle_, Access::ReadWrite);
    if (!session)
        return session.error();
    Transaction transaction(handle_->database);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    Result<Statement> remove = handle_->database.prepare("DELETE FROM document WHERE kind = ?");
    Result<Statement> insert = handle_->database.prepare("INSERT INTO document VALUES (?, ?, ?)");
    if (!remove || !insert)
        return pass(!remove ? remove : insert);
    if (Result<> done = remove->bind(0, mergeKind).run(); !done)
        return done;
    for (const auto& [key, stays] : merges) {
        const std::string json = toJsonArray(std::vector<std::string_view>{stays});
        if (Result<> done = insert->bind(0, mergeKind).bind(1, key).bind(2, json).run(); !done)
            return done;
    }
    return transaction.commit();
}

}  // namespace perennial
