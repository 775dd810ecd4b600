// export, plays and run: files as cron would make them.
#include "tests/cli/run_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

class TestCliExport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTableIsWritten_data();
    void everyTableIsWritten();
    void columnsAndPrivacy();
    void audiencesSayWhoIsLeftOut();
    void playsAddUpAndGroupsAreDrawn();
    void aRecipeReplaysEverything();
    void badOptionsAreNamed_data();
    void badOptionsAreNamed();
    void reportsTakeTheirOptions();

private:
    [[nodiscard]] QString path(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString sales_;
    QString workspace_;
    QTemporaryDir folder_;
};

void TestCliExport::initTestCase()
{
    sales_ = path("sales.csv");
    QFile file(sales_);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("order,customer,date,amount,channel\n");
    unsigned random = 1;
    int order = 0;
    for (int customer = 0; customer < 120; ++customer) {
        const QByteArray key = customer % 10 == 0 ? "=cmd" + QByteArray::number(customer)
                                                  : "c" + QByteArray::number(customer) + "@example.com";
        int day = customer * 3 % 300;
        for (int n = 0; n <= customer % 5 && day < 700; ++n) {
            const QDate date = QDate(2024, 1, 1).addDays(day);
            random = random * 1103515245 + 12345;
            file.write(QByteArray::number(++order) + ',' + key + ',' + date.toString(Qt::ISODate).toLatin1() + ','
                       + QByteArray::number(10 + static_cast<int>(random >> 16) % 50) + ".50,"
                       + (customer % 2 ? "Ads" : "Shop") + '\n');
            day += 20 + static_cast<int>(random >> 18) % 150;
        }
    }
    file.close();
    workspace_ = path("shop.perennial");
    QCOMPARE(runProgram({"import", sales_, "-w", workspace_}).status, 0);
}

void TestCliExport::everyTableIsWritten_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("customers") << "customers"
                               << "csv" << QByteArray("customer,first_date,");
    QTest::newRow("segments") << "segments"
                              << "csv" << QByteArray("name,customers,");
    QTest::newRow("cohorts") << "cohorts"
                             << "csv" << QByteArray("cohort,size,period,");
    QTest::newRow("orders") << "orders"
                            << "csv" << QByteArray("order,customer,date,net,");
    QTest::newRow("plays") << "plays"
                           << "csv" << QByteArray("segment,play,customers,");
    for (const char* table : {"customers", "segments", "cohorts", "orders", "plays", "workbook"})
        QTest::addRow("%s xlsx", table) << table << "xlsx" << QByteArray("PK");
    QTest::newRow("recipe") << "recipe"
                            << "json" << QByteArray("{\n  \"perennial-recipe\": 1");
}

void TestCliExport::everyTableIsWritten()
{
    QFETCH(QString, table);
    QFETCH(QString, ending);
    QFETCH(QByteArray, head);
    const QString out = folder_.filePath(table + '.' + ending);
    const ProgramRun run = runProgram({"export", workspace_, "--table", table, "-o", out, "--json"});
    QVERIFY2(run.status == 0, run.messages.constData());
    QVERIFY2(content(out).startsWith(head), content(out).left(80).constData());
    QCOMPARE(run.json()["table"].toString(), table);
    if (ending == QStringLiteral("csv"))  // no formula from a name
        QVERIFY(!content(out).contains("\n=") && !content(out).contains(",="));
}

void TestCliExport::columnsAndPrivacy()
{
    const QString out = path("masked.csv");
    const ProgramRun run = runProgram({"export", sales_, "--columns", "customer,clv", "--customers", "pseudonym",
                                       "--segment", "column:channel/Ads", "-o", out});
    QVERIFY2(run.status == 0, run.messages.constData());
    QCOMPARE(content(out).count('\n'), 61);
    QVERIFY(content(out).startsWith("customer,clv\ncustomer-"));
    QVERIFY(!content(out).contains('@'));
}

void TestCliExport::audiencesSayWhoIsLeftOut()
{
    const QString out = path("google.csv");
    const ProgramRun run = runProgram({"export", workspace_, "--audience", "google", "-o", out, "--json"});
    QVERIFY2(run.status == 0, run.messages.constData());
    QCOMPARE(run.json()["rows"].toInt(), 108);
    QCOMPARE(run.json()["left_out"].toInt(), 12);
    QVERIFY(!content(out).contains('@'));
    QCOMPARE(content(out).split('\n')[1].size(), 64);
}

void TestCliExport::playsAddUpAndGroupsAreDrawn()
{
    const ProgramRun run =
        runProgram({"plays", workspace_, "--by", "column:channel", "--cost", "2", "--draw", "column:channel/Ads",
                    "--hold-back", "20", "--contact-list", path("contact.csv"), "--hold-back-list", path("held.csv"),
                    "--save-trial", path("trial.json"), "--json"});
    QVERIFY2(run.status == 0, run.messages.constData());
    int customers = 0;
    for (const QJsonValue& play : run.json()["plays"].toArray())
        customers += play.toObject()["customers"].toInt();
    QCOMPARE(customers, 120);
    QCOMPARE(run.json()["drawn"].toObject()["held_back"].toInt(), 20);
    QCOMPARE(content(path("contact.csv")).count('\n'), 41);
    QCOMPARE(content(path("held.csv")).count('\n'), 21);
    const ProgramRun again = runProgram({"plays", workspace_, "--trial", path("trial.json"), "--json"});
    QVERIFY2(again.status == 0, again.messages.constData());
    const QJsonObject trial = again.json()["trials"].toArray().at(0).toObject();
    QCOMPARE(trial["days_over"].toInt(), 0);
    QCOMPARE(trial["uplift_buyers"].toObject()["reason"].toString(), QStringLiteral("history-too-short"));
}

void TestCliExport::aRecipeReplaysEverything()
{
    const QString recipe = path("replay.json");
    QCOMPARE(runProgram({"export", workspace_, "--table", "recipe", "-o", recipe}).status, 0);
    for (const char* folder : {"first", "second"}) {
        const ProgramRun run = runProgram({"run", recipe, sales_, "-o", path(folder), "--json"});
        QVERIFY2(run.status == 0, run.messages.constData());
        QCOMPARE(run.json()["files"].toArray().size(), 6);
    }
    for (const char* file : {"customers.csv", "segments.csv", "cohorts.csv", "plays.csv"}) {
        const QByteArray first = content(path("first") + '/' + file);
        QVERIFY2(first.size() > 50, file);
        QCOMPARE(first, content(path("second") + '/' + file));
    }
    QVERIFY(content(path("first") + "/report.pdf").startsWith("%PDF"));
    const QString direct = path("direct.csv");
    QCOMPARE(runProgram({"export", sales_, "-o", direct}).status, 0);
    QCOMPARE(content(direct), content(path("first") + "/customers.csv"));
}

void TestCliExport::badOptionsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("column") << QStringList{"export", "W", "--columns", "horoscope", "-o", "x.csv"}
                            << QByteArray("horoscope");
    QTest::newRow("segment") << QStringList{"export", "W", "--segment", "rfm/kings", "-o", "x.csv"}
                             << QByteArray("rfm/kings");
    QTest::newRow("ending") << QStringList{"export", "W", "-o", "x.doc"} << QByteArray("doc");
    QTest::newRow("template") << QStringList{"report", "W", "--template", "glossy", "-o", "x.pdf"}
                              << QByteArray("glossy");
    QTest::newRow("note") << QStringList{"report", "W", "--note", "nowhere=a", "-o", "x.pdf"} << QByteArray("nowhere");
    QTest::newRow("colour") << QStringList{"report", "W", "--colour", "greenish", "-o", "x.pdf"}
                            << QByteArray("greenish");
    QTest::newRow("recipe") << QStringList{"run", "W", "W", "-o", "x"}
                            << QByteArray("a recipe that Perennial has written");
}

void TestCliExport::badOptionsAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    arguments.replaceInStrings(QRegularExpression("^W$"), workspace_);
    arguments.replaceInStrings(QRegularExpression("^x"), folder_.filePath("x"));
    const ProgramRun run = runProgram(arguments);
    QVERIFY(run.status == 1 || run.status == 2);
    QVERIFY2(run.messages.contains(named), run.messages.constData());
    QVERIFY(QDir(folder_.path()).entryList({"x*"}).isEmpty());
}

void TestCliExport::reportsTakeTheirOptions()
{
    const QString out = path("board.pdf");
    const ProgramRun run =
        runProgram({"report", workspace_, "--template", "board", "--orientation", "landscape", "--paper", "letter",
                    "--author", "M. Oak", "--note", "board=Read this first.", "--language", "th", "-o", out});
    QVERIFY2(run.status == 0, run.messages.constData());
    QVERIFY(content(out).startsWith("%PDF"));
    const ProgramRun segment =
        runProgram({"report", workspace_, "--template", "segment", "--segment", "column:channel/Ads", "-o", out});
    QVERIFY2(segment.status == 0, segment.messages.constData());
}

QTEST_GUILESS_MAIN(TestCliExport)
#include "test_cli_export.moc"
