// Options for margins by column, costs, lifespan, refunds and rules. Expected values: worked out by hand from the few
// rows of the file.
#include "tests/cli/run_program.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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
        QFile mixed(folder_.filePath("mixed.csv"));
        QVERIFY(mixed.open(QIODevice::WriteOnly));
        mixed.write(mixedOrders());
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

    /// What an effect says is what the command says under that definition. Dollars, zone and end of observation act
    /// where rows are read.
    void effectsAreTheFiguresUnderOtherDefinitions()
    {
        const QStringList given{"--currency",    "EUR",     "--rate",  "USD=0.5", "--time-zone",
                                "Europe/Berlin", "--model", "mbg-nbd", "--as-of", "2024-12-20"};
        const QJsonArray effects = analyzed(given + QStringList{"--effects"}, "mixed.csv")["effects"].toArray();
        const QMap<QString, QStringList> other{{"rates", {"--rate", "USD=0.55"}},
                                               {"time_zone", {"--time-zone", "as-written"}},
                                               {"as_of", {"--as-of", "2024-11-20"}},
                                               {"margin", {"--margin", "0.99"}},
                                               {"window", {"--window", "all"}}};
        QStringList found;
        for (const QJsonValue& value : effects) {
            const QJsonObject effect = value.toObject();
            const QString changed = effect["changed"].toObject().keys().value(0);
            if (!other.contains(changed))
                continue;
            found << changed;
            QStringList options = given;
            const QStringList& others = other[changed];
            if (const auto at = options.indexOf(others[0]); at >= 0)
                options[at + 1] = others[1];
            else
                options += others;
            const QJsonObject json = analyzed(options, "mixed.csv");
            QCOMPARE(effect["after"].toString(), json[effect["figure"].toString()].toString());
            QVERIFY2(effect["before"] != effect["after"], qPrintable(changed));
        }
        std::ranges::sort(found);
        QCOMPARE(found, (QStringList{"as_of", "margin", "rates", "time_zone", "window"}));
    }

    void effectsAreNotWorkedOutUnasked() { QVERIFY(!analyzed({}).contains("effects")); }

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
    /// Forty customers; every other one pays in dollars and buys late in the evening, which is the next day in Berlin.
    static QByteArray mixedOrders()
    {
        QByteArray csv = "Order ID,Customer,Created at,Amount,Currency\n";
        int order = 0;
        for (int customer = 0; customer < 40; ++customer)
            for (int k = 0; k <= customer % 5; ++k) {
                const QDate day = QDate(2023, 10, 2).addDays(customer * 5 + k * (14 + customer % 7 * 9));
                csv += QString("%1,c%2,%3T%4:00Z,%5.00,%6\n")
                           .arg(++order)
                           .arg(customer)
                           .arg(day.toString(Qt::ISODate), customer % 2 ? "23:30" : "12:00")
                           .arg(20 + customer % 9 * 3 + k)
                           .arg(customer % 2 ? "USD" : "EUR")
                           .toUtf8();
            }
        return csv;
    }
    [[nodiscard]] QJsonObject analyzed(const QStringList& options, const char* file = "orders.csv") const
    {
        const ProgramRun run = runProgram(QStringList{"analyze", folder_.filePath(file), "--json"} + options);
        if (run.status != 0)
            qFatal("%s", run.messages.constData());
        return run.json();
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestCliAssumptions)
#include "test_cli_assumptions.moc"
