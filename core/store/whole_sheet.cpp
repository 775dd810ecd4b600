#include "core/store/whole_sheet.h"

#include "core/store/json_cells.h"
#include "core/store/reconciliation_table.h"

#include <string_view>
#include <vector>

namespace perennial {

Result<std::int64_t> WholeSheetNames::sheet(const std::string& name)
{
    return idOf(sheets_, name, "import_sheet", "name", " AND import_id = " + std::to_string(import_));
}

Result<std::int64_t> WholeSheetNames::currency(const std::string& code)
{
    return idOf(currencies_, code, "currency", "code", {});
}

Result<std::int64_t> WholeSheetNames::idOf(std::map<std::string, std::int64_t>& known, const std::string& name,
                                           const std::string& table, const std::string& column,
                                           const std::string& where)
{
    if (const auto found = known.find(name); found != known.end())
        return found->second;
    Result<Statement> find = database_.prepare("SELECT id FROM " + table + " WHERE " + column + " = ?" + where);
    if (!find)
        return pass(find);
    const Result<bool> there = find->bind(0, name).step();
    if (!there)
        return pass(std::move(there));
    std::int64_t id = *there ? find->integer(0) : 0;
    if (!*there) {
        const bool ofImport = !where.empty();
        Result<Statement> insert = database_.prepare(
            "INSERT INTO " + table + (ofImport ? " (name, import_id) VALUES (?, " : " (code) VALUES (?")
            + (ofImport ? std::to_string(import_) + ")" : ")"));
        if (!insert)
            return pass(insert);
        if (Result<> done = insert->bind(0, name).run(); !done)
            return pass(done);
        id = sqlite3_last_insert_rowid(database_.handle());
    }
    known.emplace(name, id);
    return id;
}

Result<> writeRejected(Database& database, std::int64_t import, std::span<const RowIssue> issues)
{
    Result<Statement> insert =
        database.prepare("INSERT INTO row_issue (import_id, outcome, sheet, row_number, reason, column, found, "
                         "amount, original) VALUES (?, 'rejected', ?, ?, ?, ?, ?, 0, ?)");
    if (!insert)
        return pass(insert);
    ReconciliationCounter counter;
    for (const RowIssue& issue : issues) {
        const std::vector<std::string_view> cells(issue.original.begin(), issue.original.end());
        const std::string original = toJsonArray(cells);
        counter.count(RowOutcome::Rejected, issue.reason, {}, Money());
        insert->bind(0, import).bind(1, issue.sheet).bind(2, issue.rowNumber).bind(3, issue.reason);
        insert->bind(4, issue.column).bind(5, issue.found).bind(6, original);
        if (Result<> done = insert->run(); !done)
            return done;
    }
    return counter.write(database, import);
}

}  // namespace perennial
