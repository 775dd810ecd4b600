// Rows behind a figure, and rows that were rejected, excluded or updated.
#include "core/store/json_cells.h"
#include "core/store/reconciliation_table.h"
#include "core/store/workspace_handle.h"

#include <set>

namespace perennial {

namespace {

constexpr std::string_view rowSql =
    "SELECT line.id, import.path, import_sheet.name, line.row_number, orders.order_ref, customer.key, line.day, "
    "line.amount, line.kind_id, line.status_id FROM line JOIN import_sheet ON import_sheet.id = line.sheet_id "
    "JOIN import ON import.id = import_sheet.import_id JOIN orders ON orders.id = line.order_id "
    "LEFT JOIN customer ON customer.id = orders.customer_id ";

SourceRow rowOf(const Statement& statement)
{
    SourceRow row;
    row.id = statement.integer(0);
    row.file = statement.text(1);
    row.sheet = statement.text(2);
    row.rowNumber = statement.integer(3);
    row.orderId = statement.text(4);
    row.customerKey = statement.text(5);
    row.day = Day{static_cast<std::int32_t>(statement.integer(6))};
    row.amount = Money::fromParts(statement.integer(7));
    row.kind = static_cast<LineKind>(statement.integer(8));
    row.status = static_cast<OrderStatus>(statement.integer(9));
    return row;
}

/// Appends the statement's rows.
Result<> take(Statement& statement, std::vector<SourceRow>& rows)
{
    Result<bool> row = statement.step();
    for (; row && *row; row = statement.step())
        rows.push_back(rowOf(statement));
    if (!row)
        return pass(row);
    return {};
}

RowOutcome outcomeNamed(std::string_view name)
{
    for (const RowOutcome outcome : {RowOutcome::Excluded, RowOutcome::Updated})
        if (nameOf(outcome) == name)
            return outcome;
    return RowOutcome::Rejected;
}

}  // namespace

Result<std::vector<SourceRow>> Workspace::rowsOfCustomer(const std::string& customerKey, std::size_t limit) const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    Result<Statement> find = handle_->database.prepare(
        std::string(rowSql) + "WHERE customer.key = ? ORDER BY line.day DESC, line.second DESC, line.id DESC LIMIT ?");
    if (!find)
        return pass(find);
    std::vector<SourceRow> rows;
    Result<> done = take(find->bind(0, customerKey).bind(1, static_cast<std::int64_t>(limit)), rows);
    if (!done)
        return pass(done);
    return rows;
}

Result<std::vector<SourceRow>> Workspace::rowsByIds(std::span<const std::int64_t> ids) const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    Result<Statement> find = handle_->database.prepare(std::string(rowSql) + "WHERE line.id = ?");
    if (!find)
        return pass(find);
    std::vector<SourceRow> rows;
    for (const std::int64_t id : ids)
        if (Result<> done = take(find->bind(0, id), rows); !done)
            return pass(done);
    return rows;
}

Result<std::vector<SourceRow>> Workspace::rowsOfOrders(std::span<const std::int64_t> ids, std::size_t limit) const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    Result<Statement> order = handle_->database.prepare("SELECT order_id FROM line WHERE id = ?");
    Result<Statement> find =
        handle_->database.prepare(std::string(rowSql) + "WHERE line.order_id = ? ORDER BY line.id LIMIT ?");
    if (!order || !find)
        return pass(!order ? order : find);
    std::vector<SourceRow> rows;
    std::set<std::int64_t> seen;
    for (const std::int64_t id : ids) {
        const Result<bool> known = order->bind(0, id).step();
        if (!known)
            return pass(std::move(known));
        const std::int64_t number = *known ? order->integer(0) : 0;
        order->reset();
        if (number == 0 || rows.size() >= limit || !seen.insert(number).second)
            continue;
        find->bind(0, number).bind(1, static_cast<std::int64_t>(limit - rows.size()));
        if (Result<> done = take(*find, rows); !done)
            return pass(done);
    }
    return rows;
}

Result<std::vector<RowIssue>> Workspace::issues(std::int64_t importId) const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    Result<Statement> find =
        handle_->database.prepare("SELECT outcome, sheet, row_number, reason, column, found, amount, "
                                  "original FROM row_issue WHERE import_id = ? ORDER BY id");
    if (!find)
        return pass(find);
    std::vector<RowIssue> issues;
    find->bind(0, importId);
    Result<bool> row = find->step();
    for (; row && *row; row = find->step()) {
        std::optional<std::vector<std::string>> original = fromJsonArray(find->view(7));
        if (!original)
            return fail(ErrorKind::WorkspaceDamaged, {"row_issue"},
                        {.file = handle_->path, .sheet = {}, .row = 0, .column = {}}, {Hint::RestoreBackup});
        issues.push_back({outcomeNamed(find->view(0)), find->text(1), find->integer(2), find->text(3), find->text(4),
                          find->text(5), Money::fromParts(find->integer(6)), std::move(*original)});
    }
    if (!row)
        return pass(row);
    return issues;
}

}  // namespace perennial
