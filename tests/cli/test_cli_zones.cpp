// --time-zone on the command line: figures move with the days, the question about headings is asked.
//
// tests/data/ingest/time_zone.csv holds six orders around the ends of months. By hand, in Berlin (+1:00, from
// 2024-03-31 01:00 UTC +2:00): the first (22:30 UTC on the 31st of March) is of April, the fifth (23:30 UTC on the 29th
// of February) of March, the last (00:30 +05:00 on the 1st of May, 19:30 UTC the day before) of April. So March has 20
// + 30 + 40 + 50 there and 10 + 20 + 30 + 40 as written. The month up to the 30th of April begins with the 31st of
// March: it has 20 + 30 + 40 + 10 + 60 there and 10 + 20 + 30 + 40 as written.
#include "tests/cli/run_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

class TestCliZones : public QObject {
    Q_OBJECT

private slots:
    void theFiguresOfAMonthMove_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<int>("purchases");
        QTest::addColumn<double>("revenue");
        const auto add = [](const char* name, const char* zone, const char* asOf, int purchases, double revenue) {
            QTest::newRow(name) << QString(zone) << QString(asOf) << purchases << revenue;
        };
        add("March as written", "", "2024-03-31", 4, 100);
        add("March, said to be as written", "as-written", "2024-03-31", 4, 100);
        add("March in Berlin", "Europe/Berlin", "2024-03-31", 4, 140);
        add("from the end of March as written", "", "2024-04-30", 4, 100);
        add("from the end of March in Berlin", "Europe/Berlin", "2024-04-30", 5, 160);
        add("May as written", "", "2024-05-31", 1, 60);
        add("May in Berlin", "Europe/Berlin", "2024-05-31", 0, 0);
    }
    void theFiguresOfAMonthMove()
    {
        QFETCH(QString, zone);
        QFETCH(QString, asOf);
        QFETCH(int, purchases);
        QFETCH(double, revenue);
        QStringList options{"--json", "--as-of", asOf, "--window", "1m"};
        if (!zone.isEmpty())
            options << "--time-zone" << zone;
        for (const QString& source : {file_, workspace()}) {
            const ProgramRun run = runProgram(QStringList{"analyze", source} + options);
            QVERIFY2(run.status == 0, run.messages.constData());
            const QJsonObject window = run.json()["window"].toObject();
            QCOMPARE(window["purchases"].toInt(), purchases);
            QCOMPARE(window["revenue"].toString().toDouble(), revenue);
            QVERIFY(run.json()["questions"].toArray().isEmpty());
        }
    }

    void whatTheZoneDidIsSaid()
    {
        const QJsonObject zone =
            runProgram({"analyze", file_, "--json", "--time-zone", "Europe/Berlin"}).json()["time_zone"].toObject();
        QCOMPARE(zone["zone"].toString(), QStringLiteral("Europe/Berlin"));
        QCOMPARE(zone["rows_with_offset"].toInt(), 4);
        QCOMPARE(zone["rows_without_offset"].toInt(), 1);
        QCOMPARE(zone["rows_on_another_day"].toInt(), 3);
        QCOMPARE(zone["rows_in_another_month"].toInt(), 3);
    }

    /// Never the zone of the machine.
    void theClockOfTheMachineIsNotAsked()
    {
        const QStringList as{"analyze", file_, "--json"};
        const QStringList berlin = as + QStringList{"--time-zone", "Europe/Berlin"};
        const QByteArray written = runProgram(as).output;
        const QByteArray moved = runProgram(berlin).output;
        QVERIFY(written != moved);
        for (const char* zone : {"Pacific/Auckland", "America/Los_Angeles"}) {
            qputenv("TZ", zone);
            QCOMPARE(runProgram(as).output, written);
            QCOMPARE(runProgram(berlin).output, moved);
        }
        qunsetenv("TZ");
    }

    void anUnknownZoneNamesThoseThatAreMeant()
    {
        const ProgramRun run = runProgram({"analyze", file_, "--time-zone", "berlin"});
        QVERIFY(run.status != 0);
        QVERIFY(run.messages.contains("berlin") && run.messages.contains("Europe/Berlin"));
    }

    /// "Created (UTC)": 22:30 on the 31st of March is the 1st of April in Berlin, once somebody says that it counts.
    void headingsAreAsked()
    {
        const QString heads = write("heads.csv", "order,customer,Created (UTC),amount\n1,a,2024-03-31 22:30:00,10\n"
                                                 "2,b,2024-03-30 08:00:00,20\n3,c,2024-03-29 10:00:00,30\n");
        const QStringList march{"analyze", heads, "--json", "--as-of", "2024-03-31", "--window", "1m"};
        const QStringList berlin = march + QStringList{"--time-zone", "Europe/Berlin"};
        QVERIFY(runProgram(march).json()["questions"].toArray().isEmpty());

        const ProgramRun open = runProgram(berlin);
        QCOMPARE(open.json()["window"].toObject()["purchases"].toInt(), 3);
        const QJsonObject question = open.json()["questions"].toArray().first().toObject();
        QCOMPARE(question["id"].toString(), QStringLiteral("utc-heading"));
        QCOMPARE(question["chosen"].toString(), QStringLiteral("as-written"));
        QCOMPARE(question["effect"].toString(),
                 QStringLiteral("rows=3;would_be_on_another_day=1;would_be_in_another_month=1"));
        QVERIFY(open.messages.contains("--answer utc-heading="));
        const ProgramRun strict = runProgram(berlin + QStringList{"--strict"});
        QCOMPARE(strict.status, 1);
        QVERIFY(strict.messages.contains("utc-heading"));

        const ProgramRun shifted = runProgram(berlin + QStringList{"--strict", "--answer", "utc-heading=shift"});
        QCOMPARE(shifted.status, 0);
        QCOMPARE(shifted.json()["window"].toObject()["purchases"].toInt(), 2);
        QCOMPARE(shifted.json()["questions"].toArray().first().toObject()["chosen"].toString(),
                 QStringLiteral("shift"));
        const ProgramRun left = runProgram(berlin + QStringList{"--strict", "--answer", "utc-heading=as-written"});
        QCOMPARE(left.status, 0);
        QCOMPARE(left.json()["window"].toObject()["purchases"].toInt(), 3);
        QVERIFY(runProgram(berlin + QStringList{"--answer", "utc-heading=perhaps"}).status != 0);
    }

    /// A recipe carries the zone and the answer to a new file.
    void recipesReplayTheZone()
    {
        const QString recipe =
            write("zone.json", R"({"perennial-recipe": 1, "definitions": {"time_zone": "Europe/Berlin",
            "zone_of_heads": "1"}})");
        const ProgramRun run =
            runProgram({"analyze", file_, "--json", "--recipe", recipe, "--as-of", "2024-04-30", "--window", "1m"});
        QVERIFY2(run.status == 0, run.messages.constData());
        QCOMPARE(run.json()["window"].toObject()["purchases"].toInt(), 5);
        QCOMPARE(run.json()["definitions"].toObject()["time_zone"].toString(), QStringLiteral("Europe/Berlin"));
        QCOMPARE(run.json()["definitions"].toObject()["time_zone_of_headings"].toString(), QStringLiteral("shift"));
    }

private:
    QString workspace()
    {
        QString path = folder_.filePath("w.perennial");
        if (!QFile::exists(path) && runProgram({"import", file_, "-w", path}).status != 0)
            qFatal("cannot import");
        return path;
    }
    QString write(const char* name, const QByteArray& text)
    {
        QString path = folder_.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return path;
    }

    QTemporaryDir folder_;
    const QString file_ = QStringLiteral(PERENNIAL_TEST_DATA "/ingest/time_zone.csv");
};

QTEST_GUILESS_MAIN(TestCliZones)
#include "test_cli_zones.moc"
