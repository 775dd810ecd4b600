// The rows of an import behind the counts of its reconciliation.
#include "core/store/json_cells.h"
#include "core/store/reconciliation_table.h"
#include "core/store/workspace_handle.h"

namespace perennial {

namespace {

// Every query has the columns of rowOf(), begins behind a place (?2) of an import (?1) and yields at most ?3 rows.
// Rows that a later import replaced were kept by this one all the same.
constexpr std::string_view keptSql =
    "SELECT l.id, s.name, l.row_number, coalesce(o.order_ref, ''), coalesce(u.key, ''), l.day, l.amount, c.code, '', "
    "'', '', '[]' FROM (SELECT id, sheet_id, row_number, order_id, day, amount, currency_id FROM line WHERE id > ?2 "
    "UNION ALL SELECT id, sheet_id, row_number, order_id, day, amount, currency_id FROM line_history WHERE id > ?2) "
    "AS l "
    "JOIN import_sheet AS s ON s.id = l.sheet_id AND s.import_id = ?1 JOIN orders AS o ON o.id = l.order_id "
    "JOIN currency AS c ON c.id = l.currency_id LEFT JOIN customer AS u ON u.id = o.customer_id "
    "WHERE (s.name, l.row_number) NOT IN (SELECT sheet, row_number FROM row_issue WHERE import_id = ?1 AND outcome "
    "IN ('excluded', 'updated')) ORDER BY l.id LIMIT ?3";
constexpr std::string_view duplicateSql =
    "SELECT d.line_id, s.name, d.row_number, coalesce(o.order_ref, ''), coalesce(u.key, ''), l.day, l.amount, c.code, "
    "'', '', '', '[]' FROM line_duplicate AS d JOIN import_sheet AS s ON s.id = d.sheet_id "
    "JOIN (SELECT id, order_id, day, amount, currency_id FROM line UNION ALL SELECT id, order_id, day, amount, "
    "currency_id FROM line_history) AS l ON l.id = d.line_id JOIN orders AS o ON o.id = l.order_id "
    "JOIN currency AS c ON c.id = l.currency_id LEFT JOIN customer AS u ON u.id = o.customer_id "
    "WHERE d.import_id = ?1 AND d.line_id > ?2 ORDER BY d.line_id LIMIT ?3";
constexpr std::string_view issueSql =
    "SELECT id, sheet, row_number, '', '', NULL, iif(outcome = 'rejected', NULL, amount), '', reason, column, found, "
    "original FROM row_issue WHERE import_id = ?1 AND id > ?2 AND outcome = ?4 ORDER BY id LIMIT ?3";
constexpr std::string_view contractSql =
    "SELECT c.id, s.name, c.row_number, c.contract_ref, c.customer, c.start_day, c.price, currency.code, '', '', '', "
    "'[]' FROM v_contract_versions AS v JOIN contract AS c ON c.id = v.version_id JOIN import_sheet AS s ON s.id = "
    "c.sheet_id JOIN currency ON currency.id = c.currency_id "
    "WHERE v.import_id = ?1 AND v.version_id > ?2 AND v.outcome = ?4 ORDER BY v.version_id LIMIT ?3";
constexpr std::string_view summedSql =
    "SELECT c.id, s.name, c.row_number, '', c.customer, NULL, c.spend, currency.code, '', '', '', '[]' "
    "FROM v_summed_versions AS v JOIN summed_customer AS c ON c.id = v.version_id JOIN import_sheet AS s ON s.id = "
    "c.sheet_id JOIN currency ON currency.id = v.currency_id "
    "WHERE v.import_id = ?1 AND v.version_id > ?2 AND v.outcome = ?4 ORDER BY v.version_id LIMIT ?3";

/// The query for what an import of this kind holds.
std::string_view sqlFor(std::string_view kind, RowOutcome outcome)
{
    if (outcome == RowOutcome::Rejected)
        return issueSql;
    if (kind == "contracts")
        return contractSql;
    if (kind == "customers")
        return summedSql;
    return outcome == RowOutcome::Kept ? keptSql : outcome == RowOutcome::Duplicate ? duplicateSql : issueSql;
}

Result<AccountedRow> rowOf(const Statement& statement, RowOutcome outcome)
{
    AccountedRow row;
    row.place = statement.integer(0);
    row.outcome = outcome;
    row.sheet = statement.text(1);
    row.rowNumber = statement.integer(2);
    row.order = statement.text(3);
    row.customer = statement.text(4);
    if (!statement.isNull(5))
        row.day = Day{static_cast<std::int32_t>(statement.integer(5))};
    if (!statement.isNull(6))
        row.amount = Money::fromParts(statement.integer(6));
    row.currency = statement.text(7);
    row.reason = statement.text(8);
    row.column = statement.text(9);
    row.found = statement.text(10);
    auto original = fromJsonArray(statement.view(11));
    if (!original)
        return fail(ErrorKind::WorkspaceDamaged, {"row_issue"}, {}, {Hint::RestoreBackup});
    row.original = std::move(*original);
    return row;
}

}  // namespace

Result<std::vector<AccountedRow>> Workspace::accountedRows(std::int64_t importId, RowOutcome outcome,
                                                           std::int64_t place, std::size_t limit) const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    Result<Statement> kind = handle_->database.prepare("SELECT kind FROM import WHERE id = ?");
    if (!kind)
        return pass(kind);
    const Result<bool> known = kind->bind(0, importId).step();
    if (!known)
        return pass(std::move(known));
    if (!*known)
        return fail(ErrorKind::UnknownName, {"import", std::to_string(importId)});
    const std::string_view sql = sqlFor(kind->view(0), outcome);
    Result<Statement> find = handle_->database.prepare(std::string(sql));
    if (!find)
        return pass(find);
    find->bind(0, importId).bind(1, place).bind(2, static_cast<std::int64_t>(limit));
    if (sql.find("?4") != std::string_view::npos)
        find->bind(3, nameOf(outcome));
    std::vector<AccountedRow> rows;
    Result<bool> row = find->step();
    for (; row && *row; row = find->step()) {
        auto read = rowOf(*find, outcome);
        if (!read)
            return pass(read);
        rows.push_back(std::move(*read));
    }
    if (!row)
        return pass(row);
    return rows;
}

}  // namespace perennial
