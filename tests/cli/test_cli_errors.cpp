// Bad input on the command line: a clear sentence, the right exit status, nothing half-written.
#include "tests/cli/run_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestCliErrors : public QObject {
    Q_OBJECT

private slots:
    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("help") << QStringList{"--help"} << 0;
        QTest::newRow("version") << QStringList{"--version"} << 0;
        QTest::newRow("help of a command") << QStringList{"analyze", "--help"} << 0;
        QTest::newRow("unknown option") << QStringList{"analyze", "--nonsense"} << 2;
        QTest::newRow("nothing to analyse") << QStringList{"analyze"} << 2;
        QTest::newRow("no output") << QStringList{"customers", "a.csv"} << 2;
    }
    void usage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const ProgramRun run = runProgram(arguments);
        QCOMPARE(run.status, status);
        QVERIFY(!(run.output + run.messages).isEmpty());
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QByteArray() << "empty.csv";
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "picture.csv";
        QTest::newRow("cut-off workbook") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10) << "cut.xlsx";
        QTest::newRow("no date column") << QByteArray("customer,amount\na@x.com,12.50\nb@x.com,3.00\na@x.com,4.00\n")
                                        << "nodate.csv";
        QTest::newRow("no customer column")
            << QByteArray("date,amount\n2024-01-02,1.50\n2024-01-03,2.50\n2024-01-04,9.75\n") << "nocustomer.csv";
        QTest::newRow("not a workspace") << QByteArray("hello") << "wrong.perennial";
    }
    void badFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        const QString path = write(name, content);
        const ProgramRun run = runProgram({"analyze", path, "--json"});
        QCOMPARE(run.status, 1);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.messages.contains(name.toUtf8()), run.messages.constData());
    }

    void missingFile()
    {
        const ProgramRun run = runProgram({"analyze", folder_.filePath("nowhere.csv")});
        QCOMPARE(run.status, 1);
        QVERIFY(run.messages.contains("nowhere.csv"));
    }

    void failedImportLeavesNoWorkspace()
    {
        const QString bad = write("header-only.csv", "just some words\n");
        const QString workspace = folder_.filePath("fresh.perennial");
        const ProgramRun run = runProgram({"import", bad, "--workspace", workspace});
        QCOMPARE(run.status, 1);
        QVERIFY(!QFile::exists(workspace));
    }

    void unwritableOutputKeepsNothing()
    {
        const QString good = write("orders.csv", orders());
        const ProgramRun run = runProgram({"customers", good, "-o", folder_.filePath("no/such/folder/out.csv")});
        QCOMPARE(run.status, 1);
        QVERIFY(run.messages.contains("out.csv"));
        QCOMPARE(QDir(folder_.path()).entryList({"*.part*"}).size(), 0);
    }

    void outputIsReplacedWhole()
    {
        const QString good = write("orders.csv", orders());
        const QString out = write("out.csv", "old");
        QCOMPARE(runProgram({"customers", good, "-o", out}).status, 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(
            file.readAll().startsWith("customer,first_date,last_date,orders,revenue,frequency,recency,age,p_alive"));
    }

    void withoutAmountsMoneyIsNullWithReason()
    {
        const QString path = write(
            "visits.csv", "customer,date\na,2024-01-02\na,2024-02-02\nb,2024-01-05\nb,2024-03-01\nc,2024-01-09\n");
        const ProgramRun run = runProgram({"analyze", path, "--json"});
        QCOMPARE(run.status, 0);
        const QJsonObject json = run.json();
        QCOMPARE(json["customers"].toInt(), 3);
        QVERIFY(json["clv_simple"].isNull());
        QCOMPARE(json["reasons"].toObject()["clv_simple"].toString(), QString("no-amounts"));
    }

    void badOptionsAreNamed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("named");
        QTest::newRow("window") << QStringList{"--window", "9m"} << "--window";
        QTest::newRow("as-of") << QStringList{"--as-of", "31.12.2024"} << "--as-of";
        QTest::newRow("model") << QStringList{"--model", "crystal-ball"} << "crystal-ball";
        QTest::newRow("margin") << QStringList{"--margin", "1.5"} << "--margin";
        QTest::newRow("horizon") << QStringList{"--horizon", "soon"} << "--horizon";
        QTest::newRow("field") << QStringList{"--map", "colour=Red"} << "colour";
    }
    void badOptionsAreNamed()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, named);
        const ProgramRun run = runProgram(QStringList{"analyze", write("orders.csv", orders())} + options);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.messages.contains(named.toUtf8()), run.messages.constData());
    }

private:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's own file");
        return file.fileName();
    }
    static QByteArray orders()
    {
        return "order,customer,date,amount\n1,a@x.com,2024-01-02,10.00\n2,b@x.com,2024-01-05,20.00\n"
               "3,a@x.com,2024-02-10,12.00\n4,c@x.com,2024-03-01,8.00\n5,b@x.com,2024-05-20,25.50\n";
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestCliErrors)
#include "test_cli_errors.moc"
