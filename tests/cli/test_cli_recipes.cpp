// Recipes of every kind of sheet: written by one import, replayed on the same file and on one with its columns in
// another order, with the same result; and a recipe that does not fit says all that is missing.
#include "tests/cli/run_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

class TestCliRecipes : public QObject {
    Q_OBJECT

private slots:
    /// The columns are called what no program would know: without the recipe nothing could be told from the heads.
    void everyKindIsReplayed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("reordered");
        QTest::addColumn<QStringList>("maps");
        QTest::newRow("orders") << "orders" << QByteArray("nr,wer,wann,was\n1,a,2024-01-02,5\n2,b,2024-01-13,6\n")
                                << QByteArray("was,wann,wer,nr\n5,2024-01-02,a,1\n6,2024-01-13,b,2\n")
                                << QStringList{"order=nr", "customer=wer", "date=wann", "amount=was"};
        QTest::newRow("contracts")
            << "contracts"
            << QByteArray("vk,wer,von,bis,wieviel,tarif\nC1,a,2023-01-02,,5,S\nC2,b,2023-02-13,2023-06-01,6,M\n"
                          "C3,a,kein Tag,,7,S\n")
            << QByteArray("tarif,wieviel,bis,von,wer,vk\nS,5,,2023-01-02,a,C1\nM,6,2023-06-01,2023-02-13,b,C2\n"
                          "S,7,,kein Tag,a,C3\n")
            << QStringList{"contract=vk", "customer=wer", "start=von", "end=bis", "price=wieviel"};
        QTest::newRow("customers")
            << "customers" << QByteArray("wer,oft,zuletzt,seit,im mittel\na,2,30,40,12.50\nb,0,0,20,7\nc,1,9,33,8\n")
            << QByteArray("im mittel,seit,zuletzt,oft,wer\n12.50,40,30,2,a\n7,20,0,0,b\n8,33,9,1,c\n")
            << QStringList{"customer=wer", "repeat-purchases=oft", "recency=zuletzt", "age=seit",
                           "mean-spend=im mittel"};
    }
    void everyKindIsReplayed()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, reordered);
        QFETCH(QStringList, maps);
        const QString recipe = folder_.filePath(kind + ".json");
        QStringList words{"import", write(kind + ".csv", csv), "-w",   workspace(kind), "--kind",
                          kind,     "--save-recipe",           recipe, "--json"};
        for (const QString& map : maps)
            words << "--map" << map;
        const ProgramRun first = runProgram(words);
        QVERIFY2(first.status == 0, first.messages.constData());
        QCOMPARE(importOf(first)["kind"].toString(), kind);
        int number = 0;
        for (const QByteArray& sheet : {csv, reordered}) {
            const QString name = kind + QString::number(++number);
            const ProgramRun again = runProgram(
                {"import", write(name + ".csv", sheet), "-w", workspace(name), "--recipe", recipe, "--json"});
            QVERIFY2(again.status == 0, again.messages.constData());
            QCOMPARE(importOf(again)["kind"].toString(), kind);
            for (const char* count : {"rows_read", "rows_kept", "rows_rejected"})
                QCOMPARE(again.json()[count], first.json()[count]);
            QCOMPARE(customersOf(name), customersOf(kind));
        }
        // The workspace itself hands the same recipe on.
        const QString whole = folder_.filePath(kind + "-whole.json");
        QCOMPARE(runProgram({"export", workspace(kind), "--table", "recipe", "-o", whole}).status, 0);
        const ProgramRun again = runProgram(
            {"import", folder_.filePath(kind + "2.csv"), "-w", workspace("whole" + kind), "--recipe", whole, "--json"});
        QVERIFY2(again.status == 0, again.messages.constData());
        QCOMPARE(again.json()["rows_kept"], first.json()["rows_kept"]);
    }

    void whatDoesNotFitIsNamedColumnByColumn()
    {
        const QString recipe = write("r.json", R"({"perennial-recipe": 1, "kind": "contracts", "columns":
            {"wer": "customer", "von": "start", "bis": "end", "wieviel": "price"}})");
        const ProgramRun run =
            runProgram({"import", write("other.csv", "wer,seit,wieviel\na,2023-01-02,5\nb,2023-02-02,6\n"), "-w",
                        workspace("other"), "--recipe", recipe, "--json"});
        QCOMPARE(run.status, 1);
        for (const char* word : {"bis", "von", "Start", "End", "seit"})
            QVERIFY2(run.messages.contains(word), run.messages.constData());
        QVERIFY(!QFile::exists(workspace("other")));
    }

    /// `run` writes what contracts have of what a recipe asks for, with its definitions, and keeps them if it is told.
    void runReplaysContracts()
    {
        const QByteArray csv = "Contract ID,Customer,Plan,start date,end date,price\nC1,a,S,2023-01-02,,5\n"
                               "C2,b,M,2023-02-13,2023-06-01,6\nC3,c,S,2023-03-13,,7\nC4,d,M,2023-04-01,2023-09-01,6\n";
        const QString recipe = write("run.json", R"({"perennial-recipe": 1, "import": {"kind": "contracts"},
            "definitions": {"margin": "0.5"}, "exports": [{"table": "customers", "file": "c.csv"},
            {"table": "plays", "file": "p.csv"}, {"table": "report", "file": "r.pdf"}]})");
        const QString out = folder_.filePath("out");
        const ProgramRun run =
            runProgram({"run", recipe, write("run.csv", csv), "-o", out, "-w", workspace("run"), "--json"});
        QVERIFY2(run.status == 0, run.messages.constData());
        QCOMPARE(run.json()["files"].toArray(), (QJsonArray{"c.csv", "r.pdf"}));
        QVERIFY(run.messages.contains("p.csv"));
        QFile list(out + "/c.csv");
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray rows = list.readAll();
        QVERIFY2(rows.startsWith("customer,contract,"), rows.constData());
        QVERIFY2(rows.contains("\nb,C2,"), rows.constData());
        const QJsonObject kept = runProgram({"analyze", workspace("run"), "--json"}).json();
        QCOMPARE(kept["customers"].toInt(), 4);
        QCOMPARE(kept["margin"].toDouble(), 0.5);
        // who may not see the customers does not see what names them
        const QString masked = folder_.filePath("masked.csv");
        QCOMPARE(
            runProgram({"export", workspace("run"), "--table", "customers", "--customers", "pseudonym", "-o", masked})
                .status,
            0);
        QFile hidden(masked);
        QVERIFY(hidden.open(QIODevice::ReadOnly));
        QVERIFY(!hidden.readAll().contains("C2"));
    }

    void runReplaysCustomersSummedUp()
    {
        QByteArray csv = "customer,frequency,recency,T,monetary value\n";
        for (int i = 0; i < 40; ++i)
            csv += QString("c%1,%2,%3,%4,%5\n")
                       .arg(i)
                       .arg(i % 4)
                       .arg(i % 4 ? 10 + i : 0)
                       .arg(100 + i)
                       .arg(10 + i % 7)
                       .toUtf8();
        const QString recipe = write("sums.json", R"({"perennial-recipe": 1, "import": {"kind": "customers"},
            "definitions": {"margin": "0.5"}, "exports": [{"table": "customers", "file": "c.csv"}]})");
        const QString out = folder_.filePath("sums");
        const ProgramRun run =
            runProgram({"run", recipe, write("sums.csv", csv), "-o", out, "-w", workspace("sums"), "--json"});
        QVERIFY2(run.status == 0, run.messages.constData());
        const QJsonObject kept = runProgram({"analyze", workspace("sums"), "--json"}).json();
        QCOMPARE(kept["customers"].toInt(), 40);
        QCOMPARE(kept["definitions"].toObject()["margin"].toDouble(), 0.5);
    }

private:
    static QJsonObject importOf(const ProgramRun& run) { return run.json()["imports"].toArray().at(0).toObject(); }
    QByteArray customersOf(const QString& name)
    {
        const QString list = folder_.filePath(name + "-list.csv");
        runProgram({"export", workspace(name), "--table", "customers", "-o", list});
        QFile file(list);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    QString workspace(const QString& name) const { return folder_.filePath(name + ".perennial"); }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestCliRecipes)
#include "test_cli_recipes.moc"
