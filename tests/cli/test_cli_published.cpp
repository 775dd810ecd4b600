// The command line against published figures and independent counts.
//
// CDNOW, calibration to 1997-09-30: Fader, Hardie & Lee (2005), Marketing Science 24(2), table 2 (BG/NBD);
// Fader & Hardie notes on Pareto/NBD (2005) and Gamma-Gamma (2013). Counts and sums of the files:
// truth.json beside the data, computed independently, each with its rule.
#include "tests/cli/run_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

class TestCliPublished : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFile::exists(sharedData("cdnow_sample.csv")))
            QSKIP("the shared data sets are not beside this checkout");
    }

    void bgNbdOfCdnow()
    {
        const ProgramRun run = runProgram({"analyze", sharedData("cdnow_sample.csv"), "--calibrate-until", "1997-09-30",
                                           "--model", "bg-nbd", "--unit", "week", "--horizon", "39w", "--json"});
        QCOMPARE(run.status, 0);
        const QJsonObject json = run.json();
        QCOMPARE(json["customers"].toInt(), 2357);
        const QJsonObject model = modelNamed(json, "bg-nbd");
        checkParameters(model, {{"r", .2426}, {"alpha", 4.4136}, {"a", .7929}, {"b", 2.4259}});
        QVERIFY(std::abs(model["log_likelihood"].toDouble() - -9582.429) < .0005);
        QVERIFY(model["converged"].toBool());
        const QJsonObject spend = modelNamed(json, "gamma-gamma");
        checkParameters(spend, {{"p", 6.2496}, {"q", 3.7442}, {"v", 15.4435}});
        QVERIFY(std::abs(spend["log_likelihood"].toDouble() - -4055.918) < .0005);
        QCOMPARE(spend["customers"].toInt(), 946);
    }

    void otherModelsOfCdnow_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QMap<QString, double>>("parameters");
        QTest::addColumn<double>("logLikelihood");
        QTest::newRow("mbg-nbd") << "mbg-nbd"
                                 << QMap<QString, double>{{"r", .5248}, {"alpha", 6.1831}, {"a", .8914}, {"b", 1.6140}}
                                 << -9582.136;
        QTest::newRow("pareto-nbd")
            << "pareto-nbd" << QMap<QString, double>{{"r", .5533}, {"alpha", 10.578}, {"s", .6062}, {"beta", 11.669}}
            << -9594.976;
    }
    void otherModelsOfCdnow()
    {
        QFETCH(QString, model);
        QFETCH(double, logLikelihood);
        using Parameters = QMap<QString, double>;
        QFETCH(Parameters, parameters);
        const ProgramRun run = runProgram(
            {"analyze", sharedData("cdnow_sample.csv"), "--calibrate-until", "1997-09-30", "--model", model, "--json"});
        QCOMPARE(run.status, 0);
        const QJsonObject fitted = modelNamed(run.json(), model);
        for (auto it = parameters.begin(); it != parameters.end(); ++it)
            QVERIFY2(std::abs(fitted["parameters"].toObject()[it.key()].toDouble() / it.value() - 1) < 5e-4,
                     qPrintable(it.key()));
        QVERIFY(std::abs(fitted["log_likelihood"].toDouble() - logLikelihood) < .0005);
    }

    void customersOfCdnow()
    {
        QTemporaryDir folder;
        const QString out = folder.filePath("customers.csv");
        const ProgramRun run = runProgram({"customers", sharedData("cdnow_sample.csv"), "--calibrate-until",
                                           "1997-09-30", "--model", "bg-nbd", "--horizon", "39w", "-o", out});
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.isEmpty());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2358);
        const QList<QByteArray> heads = lines[0].split(',');
        const auto cell = [&](const QList<QByteArray>& row, const char* name) { return row[heads.indexOf(name)]; };
        for (const QByteArray& line : lines) {
            const QList<QByteArray> row = line.split(',');
            if (cell(row, "customer") != "1")
                continue;
            // x 2, t_x 30.43 weeks, T 38.86 weeks: 1.226 purchases in 39 weeks, P(alive) .727
            QCOMPARE(cell(row, "frequency"), QByteArray("2"));
            QCOMPARE(cell(row, "recency"), QByteArray("213"));
            QCOMPARE(cell(row, "age"), QByteArray("272"));
            QVERIFY(std::abs(cell(row, "expected_purchases").toDouble() - 1.226) < .0005);
            QVERIFY(std::abs(cell(row, "p_alive").toDouble() - .727) < .0005);
            return;
        }
        QFAIL("customer 1 is not in the table");
    }

    void countsOfRealFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("customers");
        QTest::addColumn<QString>("firstDate");
        QTest::addColumn<QString>("lastDate");
        QTest::addColumn<QString>("amount");
        // rows without a customer are kept and counted in the sum, but are nobody's
        QTest::newRow("online retail II") << "online_retail_II_500.xlsx" << 998 << 58 << "2009-12-01"
                                          << "2010-12-01"
                                          << "29636.65";
        QTest::newRow("lifetimes example") << "lifetimes_example.csv" << 15273 << 5000 << "2014-01-01"
                                           << "2014-12-31"
                                           << "";
        QTest::newRow("donations") << "he_donations.csv" << 22728 << 18645 << "2007-04-12"
                                   << "2019-09-16"
                                   << "102727444.19";
    }
    void countsOfRealFiles()
    {
        QFETCH(QString, file);
        QFETCH(int, rows);
        QFETCH(int, customers);
        QFETCH(QString, firstDate);
        QFETCH(QString, lastDate);
        QFETCH(QString, amount);
        QTemporaryDir folder;
        const ProgramRun run = runProgram(
            {"import", sharedData(qPrintable(file)), "--workspace", folder.filePath("w.perennial"), "--json"});
        QVERIFY2(run.status == 0, run.messages.constData());
        const QJsonObject json = run.json();
        QCOMPARE(json["rows_read"].toInt(), rows);
        int sum = 0;
        for (const char* outcome : {"rows_kept", "rows_updated", "rows_duplicate", "rows_excluded", "rows_rejected"})
            sum += json[QLatin1String(outcome)].toInt();
        QCOMPARE(sum, rows);
        QCOMPARE(json["rows_kept"].toInt(), rows);
        QCOMPARE(json["customers"].toInt(), customers);
        QCOMPARE(json["first_date"].toString(), firstDate);
        QCOMPARE(json["last_date"].toString(), lastDate);
        if (amount.isEmpty())
            return;
        const QJsonObject kept = json["amount_kept"].toObject();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.begin()->toString(), amount);
    }

private:
    static QJsonObject modelNamed(const QJsonObject& analysis, const QString& name)
    {
        for (const QJsonValue& model : analysis["models"].toArray())
            if (model.toObject()["name"].toString() == name)
                return model.toObject();
        return {};
    }
    static void checkParameters(const QJsonObject& model, const QMap<QString, double>& published)
    {
        for (auto it = published.begin(); it != published.end(); ++it) {
            const double found = model["parameters"].toObject()[it.key()].toDouble();
            QVERIFY2(std::abs(found - it.value()) < 6e-5 * std::max(1.0, std::abs(it.value())),
                     qPrintable(QString("%1: %2").arg(it.key()).arg(found)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCliPublished)
#include "test_cli_published.moc"
