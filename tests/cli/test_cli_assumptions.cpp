// Options for margins by column, costs, lifespan, refunds and rules. Expected values: worked out by hand from the few
// rows of the file.
#include "tests/cli/run_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

class TestCliAssumptions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(folder_.filePath("orders.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Order ID,Customer,Date,Category,Amount,Status\n"
                   "1,ann,2025-01-10,Tea,100.00,paid\n"
                   "2,ann,2025-02-10,Cups,50.00,paid\n"
                   "3,bob,2025-03-10,Tea,40.00,paid\n"
                   "4,bob,2025-03-12,Cups,30.00,cancelled\n"
                   "5,eve,2025-04-10,Cups,20.00,paid\n"
                   "6,eve,2025-05-10,Tea,10.00,paid\n");
    }

    /// Tea 150 at 40 %, Cups 70 at the one rate of 50 %: 60 + 35; 5 orders at 2 each.
    void marginsAndCosts()
    {
        const QJsonObject json = analyzed({"--margin", ".5", "--margin-of", "category:Tea=.4", "--serving-cost", "2"});
        QCOMPARE(json["clv_historical_total"].toString(), QString("85.00"));
        QCOMPARE(json["margin"].toDouble(), 95.0 / 220);
        const QJsonObject definitions = json["definitions"].toObject();
        const QJsonObject rate = definitions["margin_by"].toArray().at(0).toObject();
        QCOMPARE(rate["column"].toString(), QString("category"));
        QCOMPARE(rate["value"].toString(), QString("Tea"));
        QCOMPARE(rate["margin"].toDouble(), 0.4);
        QCOMPARE(definitions["serving_cost"].toString(), QString("2.00"));
    }

    /// The historical CLV of all without margin and cost is the money of what counts.
    void rulesAreSwitched()
    {
        QCOMPARE(analyzed({})["clv_historical_total"].toString(), QString("220.00"));
        QCOMPARE(analyzed({"--count", "cancelled"})["clv_historical_total"].toString(), QString("250.00"));
    }

    /// Without another rate the cups count whole: 60 + 70.
    void restCountsWhole()
    {
        QCOMPARE(analyzed({"--margin-of", "category:Tea=.4"})["clv_historical_total"].toString(), QString("130.00"));
    }

    /// Mean of last - first occasion: 31, 0 and 30 days.
    void lifespanByName()
    {
        const double years = analyzed({"--lifespan", "mean-observed"})["average_lifespan_years"].toDouble();
        QVERIFY(std::abs(years - 61.0 / 3 / 365.25) < 1e-9);
    }

    void wrongOnesAreRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("words");
        QTest::newRow("no rate") << QStringList{"--margin-of", "category:Tea"} << "category:Tea=0.4";
        QTest::newRow("over 100 %") << QStringList{"--margin-of", "category:Tea=40"} << "--margin-of";
        QTest::newRow("no such column") << QStringList{"--margin-of", "brand:Oak=.4"} << "category";
        QTest::newRow("no such value") << QStringList{"--margin-of", "category:Te=.4"} << "Tea, Cups";
        QTest::newRow("negative cost") << QStringList{"--serving-cost", "-1"} << "--serving-cost";
        QTest::newRow("estimator") << QStringList{"--lifespan", "median"} << "kaplan-meier";
        QTest::newRow("refund date") << QStringList{"--refund-date", "mine"} << "order, own";
        QTest::newRow("rule") << QStringList{"--count", "everything"} << "gift-card";
    }
    void wrongOnesAreRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, words);
        const ProgramRun run = runProgram(QStringList{"analyze", folder_.filePath("orders.csv"), "--json"} + options);
        QVERIFY(run.status != 0);
        QVERIFY2(run.messages.contains(words.toUtf8()), run.messages.constData());
    }

private:
    [[nodiscard]] QJsonObject analyzed(const QStringList& options) const
    {
        const ProgramRun run = runProgram(QStringList{"analyze", folder_.filePath("orders.csv"), "--json"} + options);
        if (run.status != 0)
            qFatal("%s", run.messages.constData());
        return run.json();
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestCliAssumptions)
#include "test_cli_assumptions.moc"
