// Workspaces for tests: rows in words, imports in one call, dumps to compare.
#pragma once

#include "core/store/workspace.h"
#include "tests/core/ledger_fixture.h"

#include <QTemporaryDir>

#include <sqlite3.h>
#include <stdexcept>

namespace perennial::test {

/// A row of a sheet; the hash is made from all that could change.
struct Row {
    std::string order;
    std::string customer;
    std::string date;
    std::string amount;
    std::string line = {};
    LineKind kind = LineKind::Sale;
    OrderStatus status = OrderStatus::Valid;
    std::string refundedOrder = {};
    std::string excludedBy = {};
    std::string currency = "EUR";
    std::vector<std::string> attributes = {};
    bool rejected = false;
};

template <class T>
T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(name(result.error().kind) + ": "
                                 + (result.error().arguments.empty() ? "" : result.error().arguments.front()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline std::uint64_t hashOfRow(const Row& row)
{
    std::string all;
    for (const std::string* part : {&row.order, &row.customer, &row.date, &row.amount, &row.line, &row.currency})
        all += *part + '\x1f';
    for (const std::string& attribute : row.attributes)
        all += attribute + '\x1f';
    return std::hash<std::string>()(all + std::to_string(static_cast<int>(row.status)));
}

inline Result<RowOutcome> addRow(ImportWriter& writer, const Row& row, std::int64_t number)
{
    const std::vector<std::string_view> original{row.order, row.customer, row.date, row.amount};
    if (row.rejected) {
        if (Result<> done = writer.reject("", number, "date-invalid", "date", row.date, original); !done)
            return pass(done);
        return RowOutcome::Rejected;
    }
    const std::vector<std::string_view> attributes(row.attributes.begin(), row.attributes.end());
    TypedRow typed;
    typed.rowNumber = number;
    typed.customerKey = row.customer;
    typed.orderId = row.order;
    typed.lineId = row.line;
    typed.refundedOrderId = row.refundedOrder;
    typed.day = day(row.date);
    typed.amount = money(row.amount);
    typed.currency = row.currency;
    typed.kind = row.kind;
    typed.status = row.status;
    typed.contentHash = hashOfRow(row);
    typed.attributes = attributes;
    typed.original = original;
    return writer.add(typed, row.excludedBy);
}

inline ImportSource sourceNamed(const std::string& path, std::vector<AttributeColumn> attributes = {})
{
    ImportSource source;
    source.path = path;
    source.format = "csv";
    source.sheets = {""};
    source.attributes = std::move(attributes);
    return source;
}

inline ImportRecord importRows(Workspace& workspace, const std::vector<Row>& rows,
                               const ImportSource& source = sourceNamed("a.csv"))
{
    const std::unique_ptr<ImportWriter> writer = need(workspace.beginImport(source));
    std::int64_t number = 2;
    for (const Row& row : rows)
        need(addRow(*writer, row, number++));
    return need(writer->commit());
}

inline std::uint64_t rowsOf(const ImportRecord& record, RowOutcome outcome)
{
    return record.reconciliation.of(outcome).rows;
}

/// Every table of a file, row by row, as text: equal dumps, equal states.
inline std::string dump(const std::string& path, const std::string& without = {})
{
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        throw std::runtime_error("cannot open " + path);
    std::string text;
    const auto append = [](void* out, int count, char** values, char**) {
        for (int i = 0; i < count; ++i)
            *static_cast<std::string*>(out) += values[i] ? std::string(values[i]) + '|' : "NULL|";
        *static_cast<std::string*>(out) += '\n';
        return 0;
    };
    std::string tables;
    sqlite3_exec(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", append, &tables,
                 nullptr);
    for (std::size_t at = 0; at < tables.size(); at = tables.find('\n', at) + 1) {
        const std::string table = tables.substr(at, tables.find('|', at) - at);
        if (table == without || table.ends_with("_chunk"))  // a cache
            continue;
        text += "# " + table + '\n';
        sqlite3_exec(database, ("SELECT * FROM " + table).c_str(), append, &text, nullptr);
    }
    sqlite3_exec(database, "SELECT type, name, sql FROM sqlite_schema ORDER BY name", append, &text, nullptr);
    sqlite3_close(database);
    return text;
}

/// The first value of a query on a file.
inline std::string valueOf(const std::string& path, const std::string& sql)
{
    sqlite3* database = nullptr;
    std::string text;
    if (sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        throw std::runtime_error("cannot open " + path);
    const auto take = [](void* out, int, char** values, char**) {
        *static_cast<std::string*>(out) = values[0] ? values[0] : "NULL";
        return 0;
    };
    char* message = nullptr;
    if (sqlite3_exec(database, sql.c_str(), take, &text, &message) != SQLITE_OK)
        text = message;
    sqlite3_free(message);
    sqlite3_close(database);
    return text;
}

}  // namespace perennial::test
