#include "core/store/import_source.h"

#include "core/store/reconciliation_table.h"

#include <chrono>
#include <cstdio>

namespace perennial {

namespace {

/// "2026-11-21T23:18:05Z"
std::string now()
{
    using namespace std::chrono;
    const auto seconds = floor<std::chrono::seconds>(system_clock::now());
    const auto today = floor<days>(seconds);
    const hh_mm_ss time(seconds - today);
    char text[16];
    std::snprintf(text, sizeof text, "T%02d:%02d:%02dZ", static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return toIso(Day::from(year_month_day(today))) + text;
}

Result<> writeMapping(Database& database, std::int64_t import, const std::vector<MappedColumn>& mapping)
{
    Result<Statement> insert = database.prepare("INSERT INTO import_column VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return pass(insert);
    for (std::size_t i = 0; i < mapping.size(); ++i) {
        const MappedColumn& column = mapping[i];
        insert->bind(0, import).bind(1, static_cast<std::int64_t>(i)).bind(2, column.sheet);
        insert->bind(3, std::int64_t{column.column}).bind(4, column.header).bind(5, column.field);
        insert->bind(6, std::int64_t{column.chosen}).bind(7, column.evidence);
        if (Result<> done = insert->run(); !done)
            return done;
    }
    return {};
}

Result<> writeDates(Database& database, std::int64_t import, const DateReading& dates)
{
    Result<Statement> insert = database.prepare("INSERT INTO import_dates VALUES (?, ?, ?, ?, ?, ?)");
    if (!insert)
        return pass(insert);
    const std::string by = name(dates.by);
    insert->bind(0, import).bind(1, dates.column).bind(2, dates.order).bind(3, by);
    if (dates.headOffset != noOffset)
        insert->bind(5, std::int64_t{dates.headOffset});
    return insert->bind(4, static_cast<std::int64_t>(dates.ambiguous)).run();
}

DatesDecidedBy decidedByNamed(std::string_view word)
{
    std::uint8_t by = 0;
    while (by + 1 < static_cast<std::uint8_t>(DatesDecidedBy::count) && name(static_cast<DatesDecidedBy>(by)) != word)
        ++by;
    return static_cast<DatesDecidedBy>(by);
}

/// Runs `sql` with the import's id and takes each row.
template <class Take>
Result<> forEach(const Database& database, std::int64_t import, std::string_view sql, Take&& take)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return pass(statement);
    statement->bind(0, import);
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step())
        take(*statement);
    if (!row)
        return pass(row);
    return {};
}

}  // namespace

std::string name(DatesDecidedBy by)
{
    switch (by) {
    case DatesDecidedBy::Nobody: return "nobody";
    case DatesDecidedBy::Column: return "column";
    case DatesDecidedBy::OtherColumn: return "other-column";
    case DatesDecidedBy::Writing: return "writing";
    case DatesDecidedBy::Person: return "person";
    case DatesDecidedBy::Recipe: return "recipe";
    case DatesDecidedBy::count: break;
    }
    return {};
}

Result<std::int64_t> writeImport(Database& database, const ImportSource& source, const Watermarks& marks)
{
    Result<Statement> insert = database.prepare(
        "INSERT INTO import (path, sha256, format, encoding, delimiter, header_row, preset, has_amounts, "
        "has_order_ids, "
        "imported_at, customers_before, orders_before, lines_before, values_before, columns_before, currencies_before, "
        "kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return pass(insert);
    const std::string at = now();
    insert->bind(0, source.path).bind(1, source.sha256).bind(2, source.format).bind(3, source.encoding);
    insert->bind(4, source.delimiter).bind(5, source.headerRow).bind(6, source.preset);
    insert->bind(7, std::int64_t{source.hasAmounts}).bind(8, std::int64_t{source.hasOrderIds}).bind(9, at);
    insert->bind(10, marks.customers).bind(11, marks.orders).bind(12, marks.lines).bind(13, marks.values);
    insert->bind(14, marks.columns).bind(15, marks.currencies).bind(16, source.kind);
    if (Result<> done = insert->run(); !done)
        return pass(done);
    const std::int64_t import = sqlite3_last_insert_rowid(database.handle());
    if (Result<> done = writeMapping(database, import, source.mapping); !done)
        return pass(done);
    if (Result<> done = writeDates(database, import, source.dates); !done)
        return pass(done);
    return import;
}

Result<ImportRecord> readImport(const Database& database, std::int64_t import)
{
    ImportRecord record;
    record.id = import;
    ImportSource& source = record.source;
    Result<> done =
        forEach(database, import,
                "SELECT path, sha256, format, encoding, delimiter, header_row, preset, has_amounts, has_order_ids, "
                "imported_at, kind, lines_before FROM import WHERE id = ?",
                [&](const Statement& row) {
                    source = {row.text(0),    row.text(1), row.text(2),         row.text(3),         row.text(4), {},
                              row.integer(5), row.text(6), row.integer(7) != 0, row.integer(8) != 0, {},          {},
                              row.text(10),   {}};
                    record.importedAt = row.text(9);
                    record.rowsAfter = row.integer(11);
                });
    if (done)
        done = forEach(database, import, "SELECT name FROM import_sheet WHERE import_id = ? ORDER BY id",
                       [&](const Statement& row) { source.sheets.push_back(row.text(0)); });
    if (done)
        done = forEach(database, import,
                       "SELECT sheet, column_index, header, field, is_chosen, evidence FROM import_column "
                       "WHERE import_id = ? ORDER BY position",
                       [&](const Statement& row) {
                           source.mapping.push_back({row.text(0), static_cast<int>(row.integer(1)), row.text(2),
                                                     row.text(3), row.integer(4) != 0, row.text(5)});
                       });
    if (done)
        done =
            forEach(database, import,
                    "SELECT name, role FROM import_attribute JOIN attribute_column ON attribute_column.id = column_id "
                    "WHERE import_id = ? ORDER BY position",
                    [&](const Statement& row) {
                        source.attributes.push_back({row.text(0), row.text(1)});
                    });
    if (done)
        done = forEach(database, import,
                       "SELECT column, date_order, decided_by, ambiguous_rows, head_offset FROM import_dates "
                       "WHERE import_id = ?",
                       [&](const Statement& row) {
                           source.dates = {row.text(0), row.text(1), decidedByNamed(row.view(2)),
                                           static_cast<std::uint64_t>(row.integer(3)),
                                           row.isNull(4) ? noOffset : static_cast<std::int32_t>(row.integer(4))};
                       });
    if (!done)
        return pass(done);
    Result<Reconciliation> reconciliation = readReconciliation(database, import);
    if (!reconciliation)
        return pass(reconciliation);
    record.reconciliation = std::move(*reconciliation);
    return record;
}

}  // namespace perennial
