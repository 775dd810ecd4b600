// Days in the time zone of the definitions: rows with a time and a known offset move, all others stay.
//
// Expected days by hand: Berlin is +1:00 in winter and +2:00 from 2024-03-31 01:00 UTC; New York -5:00, from 2024-03-10
// 07:00 UTC -4:00; Kolkata +5:30; Auckland +13:00 until 2024-04-06 14:00 UTC, then +12:00.
#include "core/store/migrations.h"
#include "tests/core/store_imports.h"

#include <QFile>
#include <QtTest>

#include <cstring>

using namespace perennial;
using namespace perennial::test;

namespace {

constexpr int noTime = -1;

/// A row as an import reads it; each is its own order.
struct Timed {
    const char* date;
    int second;
    std::int32_t offset;
};

constexpr int clock(int hours, int minutes, int seconds = 0)
{
    return hours * 3600 + minutes * 60 + seconds;
}

void importTimed(Workspace& workspace, const std::vector<Timed>& rows, std::int32_t headOffset = noOffset)
{
    ImportSource source = sourceNamed("t.csv");
    source.dates.column = "date";
    source.dates.headOffset = headOffset;
    const std::unique_ptr<ImportWriter> writer = need(workspace.beginImport(source));
    std::int64_t number = 2;
    for (const Timed& row : rows) {
        const std::string order = "o" + std::to_string(number);
        TypedRow typed;
        typed.rowNumber = number;
        typed.customerKey = "a";
        typed.orderId = order;
        typed.day = day(row.date);
        typed.secondOfDay = row.second;
        typed.offset = row.offset;
        typed.amount = money("10");
        typed.currency = "EUR";
        typed.contentHash = static_cast<std::uint64_t>(number++);
        need(writer->add(typed, {}));
    }
    need(writer->commit());
}

Definitions in(const char* zone, std::optional<bool> heads = std::nullopt)
{
    Definitions definitions;
    definitions.timeZone = zone;
    definitions.zoneOfHeads = heads;
    return definitions;
}

Ledger ledgerIn(const Workspace& workspace, const Definitions& definitions)
{
    NoProgress progress;
    return need(workspace.ledger(definitions, progress));
}

std::vector<std::string> daysOf(const Ledger& ledger)
{
    std::vector<std::string> days;
    for (const Day day : ledger.day)
        days.push_back(toIso(day));
    return days;
}

using Days = std::vector<std::string>;

const std::vector<Timed> stated{{"2024-03-31", clock(22, 30), 0},         // 2024-03-31 22:30 UTC
                                {"2024-03-31", clock(21, 59, 59), 0},     // 21:59:59 UTC
                                {"2024-02-29", clock(23, 0), 0},          // 23:00 UTC
                                {"2024-05-01", clock(0, 30), 300},        // 2024-04-30 19:30 UTC
                                {"2024-03-09", clock(20, 0), -480},       // 2024-03-10 04:00 UTC
                                {"2024-04-06", clock(11, 30), 0},         // 11:30 UTC
                                {"2024-03-31", noTime, noOffset},         // a date
                                {"2024-03-31", clock(23, 59), noOffset},  // a time, no offset
                                {"1969-12-31", clock(23, 30), 0}};

}  // namespace

class TestStoreZones : public QObject {
    Q_OBJECT

private slots:
    void rowsMoveIntoTheZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QStringList>("days");
        QTest::addColumn<int>("otherDay");
        QTest::addColumn<int>("otherMonth");
        const auto add = [](const char* zone, const QStringList& days, int otherDay, int otherMonth) {
            QTest::newRow(*zone ? zone : "as written") << QString(zone) << days << otherDay << otherMonth;
        };
        const QString last = "2024-03-31";
        add("", {last, last, "2024-02-29", "2024-05-01", "2024-03-09", "2024-04-06", last, last, "1969-12-31"}, 0, 0);
        add("UTC", {last, last, "2024-02-29", "2024-04-30", "2024-03-10", "2024-04-06", last, last, "1969-12-31"}, 2,
            1);
        add("Europe/Berlin",
            {"2024-04-01", last, "2024-03-01", "2024-04-30", "2024-03-10", "2024-04-06", last, last, "1970-01-01"}, 5,
            4);
        add("America/New_York",
            {last, last, "2024-02-29", "2024-04-30", "2024-03-09", "2024-04-06", last, last, "1969-12-31"}, 1, 1);
        add("Asia/Kolkata",
            {"2024-04-01", "2024-04-01", "2024-03-01", "2024-05-01", "2024-03-10", "2024-04-06", last, last,
             "1970-01-01"},
            5, 4);
        add("Pacific/Auckland",
            {"2024-04-01", "2024-04-01", "2024-03-01", "2024-05-01", "2024-03-10", "2024-04-07", last, last,
             "1970-01-01"},
            6, 4);
    }
    void rowsMoveIntoTheZone()
    {
        QFETCH(QString, zone);
        QFETCH(QStringList, days);
        QFETCH(int, otherDay);
        QFETCH(int, otherMonth);
        Days expected;
        for (const QString& one : days)
            expected.push_back(one.toStdString());
        Fixture fixture;
        importTimed(fixture.workspace, stated);
        const Definitions definitions = in(zone.toUtf8().constData());
        const Ledger packed = ledgerIn(fixture.workspace, definitions);
        QCOMPARE(daysOf(packed), expected);
        QCOMPARE(packed.zone.zone, zone.toStdString());
        QCOMPARE(packed.zone.stated, std::uint64_t{7});
        QCOMPARE(packed.zone.unstated, std::uint64_t{1});
        QCOMPARE(packed.zone.byHead, std::uint64_t{0});
        QCOMPARE(packed.zone.otherDay, static_cast<std::uint64_t>(otherDay));
        QCOMPARE(packed.zone.otherMonth, static_cast<std::uint64_t>(otherMonth));
        // The same from the table, where there are no packed runs.
        execute(fixture.path(), "DELETE FROM line_chunk");
        const Ledger table = ledgerIn(fixture.workspace, definitions);
        QCOMPARE(daysOf(table), expected);
        QCOMPARE(table.zone.otherDay, packed.zone.otherDay);
        QCOMPARE(table.zone.stated, packed.zone.stated);
        // And in a workspace that has packed runs only.
        Workspace once = need(Workspace::forOneRun());
        importTimed(once, stated);
        QCOMPARE(daysOf(ledgerIn(once, definitions)), expected);
    }

    /// Only the heading says UTC: as written until somebody says that it counts.
    void headingsAreAsked()
    {
        Fixture fixture;
        importTimed(fixture.workspace,
                    {{"2024-03-31", clock(22, 30), noOffset},
                     {"2024-03-31", clock(22, 30), 120},  // its own offset goes before the heading's
                     {"2024-03-31", noTime, noOffset}},
                    0);
        const Days written{"2024-03-31", "2024-03-31", "2024-03-31"};
        for (const bool table : {false, true}) {
            if (table)
                execute(fixture.path(), "DELETE FROM line_chunk");
            const Ledger open = ledgerIn(fixture.workspace, in("Europe/Berlin"));
            QCOMPARE(daysOf(open), written);
            QCOMPARE(open.zone.byHead, std::uint64_t{1});
            QCOMPARE(open.zone.headOtherDay, std::uint64_t{1});
            QCOMPARE(open.zone.headOtherMonth, std::uint64_t{1});
            QCOMPARE(open.zone.otherDay, std::uint64_t{0});
            QVERIFY(open.zone.asksForHeads(false) && !open.zone.asksForHeads(true));
            QVERIFY(!ledgerIn(fixture.workspace, {}).zone.asksForHeads(false));
            QCOMPARE(daysOf(ledgerIn(fixture.workspace, in("Europe/Berlin", false))), written);
            const Ledger shifted = ledgerIn(fixture.workspace, in("Europe/Berlin", true));
            QCOMPARE(daysOf(shifted), (Days{"2024-04-01", "2024-03-31", "2024-03-31"}));
            QCOMPARE(shifted.zone.otherDay, std::uint64_t{1});
            QCOMPARE(daysOf(ledgerIn(fixture.workspace, in("", true))), written);
        }
    }

    /// Rows shown one by one stand on the day on which the figures count them, and keep the written one.
    void shownRowsFollowTheKeptZone()
    {
        Fixture fixture;
        importTimed(fixture.workspace, stated);
        need(fixture.workspace.saveDefinitions(in("Europe/Berlin")));
        const Ledger ledger = ledgerOf(fixture.workspace);
        const std::vector<SourceRow> rows = need(fixture.workspace.rowsByIds(ledger.rowId));
        QCOMPARE(rows.size(), ledger.rowCount());
        for (std::size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(toIso(rows[i].day), toIso(ledger.day[i]));
        QCOMPARE(toIso(rows[0].writtenDay), std::string("2024-03-31"));
        QCOMPARE(rows[0].second, clock(0, 30));
        QCOMPARE(rows[3].second, clock(21, 30));
        QCOMPARE(rows[6].second, noTime);
        const std::vector<SourceRow> newest = need(fixture.workspace.rowsOfCustomer("a", 2));
        QCOMPARE(toIso(newest[0].day), std::string("2024-04-30"));
        QCOMPARE(toIso(newest[1].day), std::string("2024-04-06"));
        QCOMPARE(toIso(need(fixture.workspace.rowsOfOrders(std::vector{ledger.rowId[0]}, 5)).front().day),
                 std::string("2024-04-01"));
    }

    void anUnknownZoneIsSaid()
    {
        Fixture fixture;
        importTimed(fixture.workspace, stated);
        NoProgress progress;
        const auto ledger = fixture.workspace.ledger(in("Europe/Atlantis"), progress);
        QVERIFY(!ledger.has_value());
        QCOMPARE(ledger.error().kind, ErrorKind::OptionInvalid);
        QCOMPARE(ledger.error().arguments[1], std::string("Europe/Atlantis"));
    }

    /// A newer version of an order brings its offset; undoing puts the old version back as it was.
    void offsetsGoWithTheHistory()
    {
        Fixture fixture;
        importTimed(fixture.workspace, {stated[0]});
        const std::string before = dump(fixture.path());
        const std::unique_ptr<ImportWriter> writer = need(fixture.workspace.beginImport(sourceNamed("later.csv")));
        TypedRow changed;
        changed.rowNumber = 2;
        changed.customerKey = "a";
        changed.orderId = "o2";
        changed.day = day("2024-03-31");
        changed.secondOfDay = clock(22, 30);
        changed.offset = 60;
        changed.amount = money("11");
        changed.currency = "EUR";
        changed.contentHash = 99;
        QCOMPARE(need(writer->add(changed, {})), RowOutcome::Updated);
        const ImportRecord record = need(writer->commit());
        QCOMPARE(valueOf(fixture.path(), "SELECT offset_minutes FROM line_history"), std::string("0"));
        QCOMPARE(valueOf(fixture.path(), "SELECT offset_minutes FROM line"), std::string("60"));
        need(fixture.workspace.undoImport(record.id));
        QCOMPARE(dump(fixture.path()), before);
    }

    /// A workspace of schema version 9 with a run that its program has packed, without times. It is read as before;
    /// where the heading says UTC the times in the table serve.
    void anOlderOneIsReadAsBefore()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("nine.perennial").toStdString();
        std::string schema;
        for (int version = 1; version <= 9; ++version) {
            QFile sql(QStringLiteral(PERENNIAL_SOURCE_DIR "/resources/sql/%1.sql").arg(version, 3, 10, QChar('0')));
            QVERIFY(sql.open(QIODevice::ReadOnly));
            schema += sql.readAll().toStdString();
        }
        const std::int64_t written = day("2024-03-31").number;
        schema +=
            "INSERT INTO currency VALUES (0, 'EUR');"
            "INSERT INTO import (id, path, sha256, format, encoding, delimiter, header_row, preset, has_amounts, "
            "has_order_ids, imported_at, rows_read, customers_before, orders_before, lines_before, values_before, "
            "columns_before, currencies_before, kind) VALUES (1, 'o.csv', '', 'csv', '', ',', 1, '', 1, 1, "
            "'2024-04-01T00:00:00Z', 1, 0, 0, 0, 0, 0, 0, 'orders');"
            "INSERT INTO reconciliation VALUES (1, 'kept', '', 'EUR', 1, 100000);"
            "INSERT INTO import_dates VALUES (1, 'Created (UTC)', 'ymd', 'nobody', 0);"
            "INSERT INTO import_sheet VALUES (1, 1, ''); INSERT INTO customer VALUES (1, 'a', NULL);"
            "INSERT INTO orders VALUES (1, 1, '7');"
            "INSERT INTO line (id, sheet_id, row_number, order_id, day, amount, kind_id, status_id, currency_id, "
            "content_hash, second) VALUES (1, 1, 2, 1, "
            + std::to_string(written) + ", 100000, 0, 0, 0, 5, 81000);"  // 22:30
            + "INSERT INTO line_chunk VALUES (1, 1, x'" + packedByVersion9(1, written, 100000)
            + "'); PRAGMA user_version = 9;";
        execute(path, schema);
        const Workspace workspace = need(Workspace::open(path, Access::ReadOnly));
        QCOMPARE(valueOf(path, "PRAGMA user_version"), std::to_string(newestSchemaVersion()));
        const Ledger before = ledgerOf(workspace);
        QCOMPARE(daysOf(before), Days{"2024-03-31"});
        QCOMPARE(before.amount[0], money("10"));
        QCOMPARE(before.zone.notKept, std::uint64_t{1});
        QCOMPARE(need(workspace.imports()).front().source.dates.headOffset, 0);
        QCOMPARE(daysOf(ledgerIn(workspace, in("Europe/Berlin"))), Days{"2024-03-31"});
        QCOMPARE(daysOf(ledgerIn(workspace, in("Europe/Berlin", true))), Days{"2024-04-01"});
    }

    /// "Outcome date" says nothing of UTC, and "UTC+8" more than an older program understood.
    void olderHeadingsAreReadWithCare()
    {
        const auto migrated = [](const std::string& heading) {
            QTemporaryDir folder;
            const std::string path = folder.filePath("nine.perennial").toStdString();
            std::string schema;
            const auto texts = migrationTexts();
            for (std::size_t i = 0; i < 9; ++i)
                schema += texts[i];
            execute(path, schema + "INSERT INTO import_dates VALUES (1, '" + heading
                              + "', 'ymd', 'nobody', 0); PRAGMA user_version = 9;");
            need(Workspace::open(path, Access::ReadWrite));
            return valueOf(path, "SELECT coalesce(head_offset, 'none') FROM import_dates");
        };
        QCOMPARE(migrated("created_at_utc"), std::string("0"));
        QCOMPARE(migrated("Created (GMT)"), std::string("0"));
        QCOMPARE(migrated("Outcome date"), std::string("none"));
        QCOMPARE(migrated("Created (UTC+8)"), std::string("none"));
        QCOMPARE(migrated("date"), std::string("none"));
    }

private:
    static void execute(const std::string& path, const std::string& sql)
    {
        sqlite3* database = nullptr;
        char* problem = nullptr;
        if (sqlite3_open(path.c_str(), &database) != SQLITE_OK)
            throw std::runtime_error("cannot open " + path);
        sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &problem);
        const std::string said = problem ? problem : "";
        sqlite3_free(problem);
        sqlite3_close(database);
        if (!said.empty())
            throw std::runtime_error(said);
    }

    /// A run of one row as schema version 9 packs it, in hexadecimal digits: "PLN2", one row, no attributes, then ten
    /// columns, each its least value (8 bytes) and 0 for the width of the differences to it. Little-endian.
    static std::string packedByVersion9(std::int64_t order, std::int64_t day, std::int64_t amount)
    {
        QByteArray bytes("PLN2");
        const auto append = [&](auto value) { bytes.append(reinterpret_cast<const char*>(&value), sizeof value); };
        append(std::uint32_t{1});
        append(std::uint32_t{0});
        for (const std::int64_t value : {order, day, amount, std::int64_t{}, std::int64_t{}, std::int64_t{},
                                         std::int64_t{}, std::int64_t{}, std::int64_t{}, std::int64_t{}}) {
            append(value);
            append(std::uint8_t{0});
        }
        return bytes.toHex().toStdString();
    }
};

QTEST_APPLESS_MAIN(TestStoreZones)
#include "test_store_zones.moc"
