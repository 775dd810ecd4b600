// Definitions and documents: what belongs to a workspace besides its rows.
#include "core/store/file_state.h"
#include "core/store/json_cells.h"
#include "core/store/stored_rates.h"
#include "core/store/summed_rows.h"
#include "core/store/workspace_handle.h"

namespace perennial {

namespace {

const std::string mergeKind = "customer-merge";  // documents: name = key, json = ["key that stays"]
const std::string tableRuleKind = "table-rule";  // document: name = the table, json = ["rule"]
const std::string customerTable = "customers";

/// Which customers are one is a matter of every figure; no other document is.
Result<> commitDocument(Database& database, Transaction& transaction, const std::string& kind)
{
    return kind == mergeKind ? transaction.commit() : commitQuietly(database, transaction);
}

}  // namespace

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
    if (Result<> done = StoredRates(handle_->database).bringBack(stored); !done)
        return pass(done);
    auto definitions = definitionsFrom(stored);
    if (!definitions || definitions->asOf)
        return definitions;
    // Customers already summed up are seen from the end of their observation.
    const Result<std::optional<Day>> until = summedUntil(handle_->database);
    if (!until)
        return pass(std::move(until));
    definitions->asOf = *until;
    return definitions;
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
    DefinitionEntries all = entries(definitions);
    StoredRates rates(handle_->database);
    if (Result<> done = rates.keepApart(all); !done)
        return done;
    std::int64_t position = 0;
    for (const auto& [name, value] : all)
        if (Result<> done = insert->bind(0, position++).bind(1, name).bind(2, value).run(); !done)
            return done;
    if (Result<> done = rates.removeUnused(); !done)
        return done;
    return commitQuietly(handle_->database, transaction);  // whoever keeps figures names their definitions
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
    Transaction transaction(handle_->database);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    Result<Statement> save = handle_->database.prepare(
        "INSERT INTO document VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json");
    if (!save)
        return pass(save);
    Result<> done = save->bind(0, kind).bind(1, name).bind(2, json).run();
    return done ? commitDocument(handle_->database, transaction, kind) : done;
}

Result<> Workspace::removeDocument(const std::string& kind, const std::string& name)
{
    const Session session(*handle_, Access::ReadWrite);
    if (!session)
        return session.error();
    Transaction transaction(handle_->database);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    Result<Statement> remove = handle_->database.prepare("DELETE FROM document WHERE kind = ? AND name = ?");
    if (!remove)
        return pass(remove);
    Result<> done = remove->bind(0, kind).bind(1, name).run();
    return done ? commitDocument(handle_->database, transaction, kind) : done;
}

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

Result<CustomerRule> Workspace::customerRule() const
{
    const auto stored = documents(tableRuleKind);
    if (!stored)
        return pass(stored);
    for (const auto& [table, json] : *stored)
        if (const auto cells = fromJsonArray(json); table == customerTable && cells && cells->size() == 1)
            return CustomerRule{cells->front()};
    return CustomerRule{};
}

Result<> Workspace::saveCustomerRule(const CustomerRule& rule)
{
    if (rule.rule.empty())
        return removeDocument(tableRuleKind, customerTable);
    return saveDocument(tableRuleKind, customerTable, toJsonArray(std::vector<std::string_view>{rule.rule}));
}

}  // namespace perennial
