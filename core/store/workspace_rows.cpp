// Rows behind a figure, and rows that were rejected, excluded or updated.
#include "core/store/chunk.h"
#include "core/store/json_cells.h"
#include "core/store/reconciliation_table.h"
#include "core/store/summed_rows.h"
#include "core/store/workspace_handle.h"
#include "core/store/zone_days.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace perennial {

namespace {

constexpr std::string_view rowSql =
    "SELECT line.id, import.path, import_sheet.name, line.row_number, orders.order_ref, customer.key, line.day, "
    "line.amount, line.kind_id, line.status_id, coalesce(line.second, -1), currency.code, line.offset_minutes, "
    "import_dates.head_offset FROM line JOIN import_sheet ON import_sheet.id = line.sheet_id "
    "JOIN import ON import.id = import_sheet.import_id LEFT JOIN import_dates ON import_dates.import_id = import.id "
    "JOIN orders ON orders.id = line.order_id "
    "JOIN currency ON currency.id = line.currency_id LEFT JOIN customer ON customer.id = orders.customer_id ";

std::int32_t offsetIn(const Statement& statement, int column)
{
    return statement.isNull(column) ? noOffset : static_cast<std::int32_t>(statement.integer(column));
}

SourceRow rowOf(const Statement& statement, const ZoneDays& zone)
{
    SourceRow row;
    row.id = statement.integer(0);
    row.file = statement.text(1);
    row.sheet = statement.text(2);
    row.rowNumber = statement.integer(3);
    row.orderId = statement.text(4);
    row.customerKey = statement.text(5);
    row.writtenDay = Day{static_cast<std::int32_t>(statement.integer(6))};
    row.amount = Money::fromParts(statement.integer(7));
    row.kind = static_cast<LineKind>(statement.integer(8));
    row.status = static_cast<OrderStatus>(statement.integer(9));
    row.currency = statement.text(11);
    const WrittenTime time = zone.moved({row.writtenDay, static_cast<std::int32_t>(statement.integer(10)),
                                         offsetIn(statement, 12), offsetIn(statement, 13)});
    row.day = time.day;
    row.second = time.second;
    return row;
}

/// Appends the statement's rows.
Result<> take(Statement& statement, const ZoneDays& zone, std::vector<SourceRow>& rows)
{
    Result<bool> row = statement.step();
    for (; row && *row; row = statement.step())
        rows.push_back(rowOf(statement, zone));
    if (!row)
        return pass(row);
    return {};
}

/// The orders of a customer, from the packed runs and, where there is none, from the table.
Result<std::vector<std::int64_t>> ordersOf(const Database& database, std::int64_t customer)
{
    Result<Statement> chunks = database.prepare("SELECT first_id, last_id, data FROM orders_chunk ORDER BY first_id");
    Result<Statement> table = database.prepare("SELECT id FROM orders WHERE id BETWEEN ? AND ? AND customer_id = ?");
    if (!chunks || !table)
        return pass(!chunks ? chunks : table);
    std::vector<std::int64_t> orders;
    const auto readTable = [&](std::int64_t first, std::int64_t last) -> Result<> {
        table->bind(0, first).bind(1, last).bind(2, customer);
        Result<bool> row = first <= last ? table->step() : Result<bool>(false);
        for (; row && *row; row = table->step())
            orders.push_back(table->integer(0));
        return row ? Result<>() : Result<>(pass(row));
    };
    std::int64_t next = 1;
    Result<bool> row = chunks->step();
    for (; row && *row; row = chunks->step()) {
        const auto customers = unpackOrders(chunks->blob(2));
        const std::int64_t first = chunks->integer(0);
        if (!customers || first < next
            || chunks->integer(1) - first + 1 != static_cast<std::int64_t>(customers->size()))
            continue;
        if (Result<> done = readTable(next, first - 1); !done)
            return pass(done);
        for (std::size_t i = 0; i < customers->size(); ++i)
            if ((*customers)[i] == customer)
                orders.push_back(first + static_cast<std::int64_t>(i));
        next = chunks->integer(1) + 1;
    }
    if (!row)
        return pass(row);
    if (Result<> done = readTable(next, std::numeric_limits<std::int64_t>::max()); !done)
        return pass(done);
    return orders;
}

/// Appends the rows of the customer with this key, merged or not.
Result<> takeRowsOfKey(const Database& database, const ZoneDays& zone, const std::string& key,
                       std::vector<SourceRow>& rows)
{
    Result<Statement> customer = database.prepare("SELECT id FROM customer WHERE key = ?");
    Result<Statement> find = database.prepare(std::string(rowSql) + "WHERE line.order_id = ?");
    if (!customer || !find)
        return pass(!customer ? customer : find);
    const Result<bool> known = customer->bind(0, key).step();
    if (!known || !*known)
        return known ? Result<>() : Result<>(pass(known));
    const Result<std::vector<std::int64_t>> orders = ordersOf(database, customer->integer(0));
    if (!orders)
        return pass(orders);
    for (const std::int64_t order : *orders)
        if (Result<> done = take(find->bind(0, order), zone, rows); !done)
            return done;
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
    const auto merges = customerMerges();
    if (!merges)
        return pass(merges);
    std::vector<std::string> keys{customerKey};
    for (const auto& [key, stays] : *merges)
        if (key != customerKey && mergedKey(*merges, key) == customerKey)
            keys.push_back(key);
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    std::vector<SourceRow> rows;
    const Result<std::optional<Day>> summed = summedUntil(handle_->database);
    if (!summed)
        return pass(std::move(summed));
    if (*summed)
        return summedRowsOf(handle_->database, customerKey);
    const Result<ZoneDays> zone = ZoneDays::kept(handle_->database);
    if (!zone)
        return pass(zone);
    for (const std::string& key : keys)
        if (Result<> done = takeRowsOfKey(handle_->database, *zone, key, rows); !done)
            return pass(done);
    const auto isNewer = [](const SourceRow& a, const SourceRow& b) {
        return std::tie(a.day, a.second, a.id) > std::tie(b.day, b.second, b.id);
    };
    std::sort(rows.begin(), rows.end(), isNewer);
    rows.resize(std::min(rows.size(), limit));
    return rows;
}

Result<std::vector<SourceRow>> Workspace::rowsByIds(std::span<const std::int64_t> ids) const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    const Result<std::optional<Day>> summed = summedUntil(handle_->database);
    if (!summed)
        return pass(std::move(summed));
    if (*summed)
        return summedRowsByIds(handle_->database, ids);
    Result<Statement> find = handle_->database.prepare(std::string(rowSql) + "WHERE line.id = ?");
    const Result<ZoneDays> zone = ZoneDays::kept(handle_->database);
    if (!find || !zone)
        return !find ? pass(find) : std::unexpected(zone.error());
    std::vector<SourceRow> rows;
    for (const std::int64_t id : ids)
        if (Result<> done = take(find->bind(0, id), *zone, rows); !done)
            return pass(done);
    return rows;
}

Result<std::vector<SourceRow>> Workspace::rowsOfOrders(std::span<const std::int64_t> ids, std::size_t limit) const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    const Result<std::optional<Day>> summed = summedUntil(handle_->database);
    if (!summed)
        return pass(std::move(summed));
    if (*summed)
        return summedRowsByIds(handle_->database, ids.first(std::min(ids.size(), limit)));
    Result<Statement> order = handle_->database.prepare("SELECT order_id FROM line WHERE id = ?");
    Result<Statement> find =
        handle_->database.prepare(std::string(rowSql) + "WHERE line.order_id = ? ORDER BY line.id LIMIT ?");
    const Result<ZoneDays> zone = ZoneDays::kept(handle_->database);
    if (!order || !find || !zone)
        return !zone ? std::unexpected(zone.error()) : pass(!order ? order : find);
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
        if (Result<> done = take(*find, *zone, rows); !done)
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
