// Offsets from UTC: behind the times of a column, in its heading, and that they change no key of a row.
#include "core/ingest/values/date.h"
#include "core/ingest/values/offset.h"
#include "tests/core/ingest_support.h"
#include "tests/core/store_fixture.h"

#include <QtTest>

using namespace perennial;
using namespace ingest_test;

class TestIngestOffsets : public QObject {
    Q_OBJECT

private slots:
    void behindTheTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("offset");
        const auto add = [](const char* text, const char* day, int second, int offset) {
            QTest::newRow(text) << QString::fromUtf8(text) << day << second << offset;
        };
        constexpr int noon = 12 * 3600;
        add("2024-03-31T12:00:00Z", "2024-03-31", noon, 0);
        add("2024-03-31T12:00:00.250Z", "2024-03-31", noon, 0);
        add("2024-03-31 12:00:00 UTC", "2024-03-31", noon, 0);
        add("2024-03-31 12:00 GMT", "2024-03-31", noon, 0);
        add("2024-03-31T12:00:00+02:00", "2024-03-31", noon, 120);
        add("2024-03-31 12:00:00 -0700", "2024-03-31", noon, -420);
        add("2024-03-31 12:00:00+05:30", "2024-03-31", noon, 330);
        add("2024-03-31 12:00:00 +0545", "2024-03-31", noon, 345);
        add("2024-03-31 12:00:00+07", "2024-03-31", noon, 420);
        add("2024-03-31 12:00:00 GMT+7", "2024-03-31", noon, 420);
        add("2024-03-31 12:00:00 UTC +07:00", "2024-03-31", noon, 420);
        add("2024-03-31 12:00:00 UTC\u22128", "2024-03-31", noon, -480);
        add("2024-03-31 12:00:00 +0000 UTC", "2024-03-31", noon, 0);
        add("31/03/2024 12:00 +14:00", "2024-03-31", noon, 840);
        add("Mar 31, 2024 12:00:00 PM UTC", "2024-03-31", noon, 0);
        add("Sun Mar 31 2024 12:00:00 GMT+0700 (Indochina Time)", "2024-03-31", noon, 420);
        add("Sun Mar 31 12:00:00 +0000 2024", "2024-03-31", noon, 0);
        add("Sun Mar 31 12:00:00 -0700 2024", "2024-03-31", noon, -420);
        add("Sun, 31 Mar 2024 12:00:00 +0200", "2024-03-31", noon, 120);
        add("2024年3月31日 12:00 (UTC+8)", "2024-03-31", noon, 480);
        add("2024-03-31T12:00:00+01:00[Europe/Berlin]", "2024-03-31", noon, 60);
        // nothing says one
        add("2024-03-31T12:00:00", "2024-03-31", noon, noOffset);
        add("2024-03-31 12:00", "2024-03-31", noon, noOffset);
        add("2024-03-31 12:00:00 CET", "2024-03-31", noon, noOffset);
        add("2024-03-31 12:00-19:30", "2024-03-31", noon, noOffset);  // until half past seven: no place is so far
        // a date without a time has no moment
        add("2024-03-31", "2024-03-31", -1, noOffset);
        add("31 Mar 2024", "2024-03-31", -1, noOffset);
    }
    void behindTheTime()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        QFETCH(int, second);
        QFETCH(int, offset);
        const ParsedDate date =
            parseDate(text.toStdString(), CellKind::Text, {.order = DateOrder::DayMonthYear, .bare = {}});
        QCOMPARE(date.state, ValueState::Ok);
        QCOMPARE(QString::fromStdString(toIso(date.day)), day);
        QCOMPARE(date.secondOfDay, second);
        QCOMPARE(date.offset, offset);
    }

    /// A Unix time counts from 1970-01-01 in UTC: 1711888200 is 2024-03-31 12:30 there.
    void unixTimesAreUtc()
    {
        const ParsedDate seconds = parseDate("1711888200", CellKind::Number, {.bare = BareNumber::UnixSeconds});
        QCOMPARE(toIso(seconds.day), std::string("2024-03-31"));
        QCOMPARE(seconds.secondOfDay, 12 * 3600 + 30 * 60);
        QCOMPARE(seconds.offset, 0);
        QCOMPARE(parseDate("45382.5", CellKind::Number, {.bare = BareNumber::ExcelSerial}).offset, noOffset);
    }

    void headings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<int>("offset");
        const auto add = [](const char* text, int offset) { QTest::newRow(text) << QString::fromUtf8(text) << offset; };
        for (const char* utc : {"created_at_utc", "Created (UTC)", "createdAtUTC", "createdUtc", "UTC date",
                                "utcCreated", "date_created_gmt", "Date - GMT", "Zeit (UTC)", "下单时间UTC"})
            add(utc, 0);
        add("下单时间(GMT+8)", 480);
        add("Order date UTC+07:00", 420);
        add("Time (UTC -3)", -180);
        for (const char* none : {"Date", "Outcome date", "OUTCOME", "minutcount", "Created at", "Zeit (MEZ)", ""})
            add(none, noOffset);
    }
    void headings()
    {
        QFETCH(QString, heading);
        QFETCH(int, offset);
        QCOMPARE(offsetInHeading(heading.toStdString()).value_or(noOffset), offset);
    }

    /// Three files of the same three orders: with offsets, without, and with a heading that says UTC.
    void offsetsAreKeptAndChangeNoKey()
    {
        const Folder folder;
        const std::string with = folder.write("with.csv", "order,customer,date,amount\n1,a,2024-03-31T22:30:00Z,10\n"
                                                          "2,b,2024-03-31 08:00:00 -0700,20\n3,c,2024-04-02,30\n");
        const std::string without =
            folder.write("without.csv", "order,customer,date,amount\n1,a,2024-03-31 22:30:00,10\n"
                                        "2,b,2024-03-31 08:00:00,20\n3,c,2024-04-02,30\n");
        const std::string path = folder.path("w.perennial");
        Workspace workspace = test::need(Workspace::create(path));
        NoProgress progress;
        const auto import = [&](const std::string& file) {
            return test::need(
                runImport(test::need(inspect(file, {}, &workspace, progress)), workspace, false, progress));
        };
        QCOMPARE(import(with).reconciliation.of(RowOutcome::Kept).rows, std::uint64_t{3});
        QCOMPARE(
            test::valueOf(path, "SELECT group_concat(coalesce(offset_minutes, 'none'), ' ') FROM line ORDER BY id"),
            std::string("0 -420 none"));
        QCOMPARE(test::valueOf(path, "SELECT group_concat(day, ' ') FROM v_rows ORDER BY row_id"),
                 std::string("2024-03-31 2024-03-31 2024-04-02"));
        QCOMPARE(import(without).reconciliation.of(RowOutcome::Duplicate).rows, std::uint64_t{3});
        QCOMPARE(test::need(workspace.imports()).front().source.dates.headOffset, noOffset);
    }

    void theHeadingIsKeptWithTheImport()
    {
        const Folder folder;
        const std::string file =
            folder.write("h.csv", "order,customer,Created (UTC),amount\n1,a,2024-03-31 22:30:00,10\n"
                                  "2,b,2024-03-31 08:00:00,20\n");
        Workspace workspace = test::need(Workspace::create(folder.path("h.perennial")));
        NoProgress progress;
        const auto inspection = test::need(inspect(file, {}, &workspace, progress));
        QCOMPARE(columnOf(inspection, Field::Date), QStringLiteral("Created (UTC)"));
        test::need(runImport(inspection, workspace, false, progress));
        QCOMPARE(test::need(workspace.imports()).front().source.dates.headOffset, 0);
    }
};

QTEST_APPLESS_MAIN(TestIngestOffsets)
#include "test_ingest_offsets.moc"
