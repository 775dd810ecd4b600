// What the models say on the command line beyond their figures: intervals, holdout, formulas, warnings; and
// bases that no model can be fitted to.
#include "tests/cli/run_program.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

class TestCliEngine : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { haveShared_ = QFile::exists(sharedData("cdnow_sample.csv")); }

    /// CDNOW, 39 weeks held out. The window and the base end with the as-of date all the same (product 1.1, 1.2).
    void calibration()
    {
        if (!haveShared_)
            QSKIP("the shared data sets are not beside this checkout");
        const QStringList plain{
            "analyze", sharedData("cdnow_sample.csv"), "--as-of", "1998-06-30", "--model", "bg-nbd", "--horizon", "39w",
            "--json"};
        const QJsonObject today = runProgram(plain).json();
        const ProgramRun run = runProgram(plain + QStringList{"--calibrate-until", "1997-09-30"});
        QCOMPARE(run.status, 0);
        const QJsonObject json = run.json();
        QCOMPARE(json["window"].toObject()["to"].toString(), QString("1998-06-30"));
        for (const char* key : {"window", "customers", "purchases", "average_lifespan_years", "clv_simple"})
            QCOMPARE(json[QLatin1String(key)], today[QLatin1String(key)]);

        const double expected = json["expected_purchases_total"].toDouble();
        const QJsonObject interval = json["expected_purchases_interval"].toObject();
        QVERIFY(interval["lower"].toDouble() < expected && expected < interval["upper"].toDouble());
        QCOMPARE(interval["level"].toDouble(), 0.9);
        const QJsonArray holdout = json["holdout"].toArray();
        QCOMPARE(holdout.size(), 8);
        QCOMPARE(holdout[0].toObject()["actual"].toDouble(), 1882.0);
        QVERIFY(holdout[0].toObject()["decile_lift"].toDouble() > 4);
        const QJsonArray tracking = json["tracking"].toArray();
        QCOMPARE(tracking.size(), 39);
        QCOMPARE(tracking.last().toObject()["date"].toString(), QString("1998-06-30"));
        QCOMPARE(tracking.last().toObject()["actual"].toDouble(), 1882.0);
        QVERIFY(std::abs(tracking.last().toObject()["expected"].toDouble() - expected) < 1e-6 * expected);
        double actual = 0;
        for (const QJsonValue& count : json["frequency_fit"].toArray())
            actual += count.toObject()["actual"].toDouble();
        QCOMPARE(actual, 2357.0);
    }

    /// Each customer's bounds, next purchase and whole life.
    void customerColumns()
    {
        if (!haveShared_)
            QSKIP("the shared data sets are not beside this checkout");
        const QString out = folder_.filePath("customers.csv");
        QCOMPARE(runProgram({"customers", sharedData("cdnow_sample.csv"), "--model", "mbg-nbd", "-o", out}).status, 0);
        const auto [heads, rows] = table(out);
        QCOMPARE(rows.size(), 2357);
        const auto value = [&, &heads = heads](const QList<QByteArray>& row, const char* column) {
            return row[heads.indexOf(column)];
        };
        int dated = 0;
        for (const QList<QByteArray>& row : rows) {
            QVERIFY(value(row, "expected_purchases_lower").toDouble()
                    <= value(row, "expected_purchases_upper").toDouble());
            QVERIFY(value(row, "clv_lower").toDouble() <= value(row, "clv_upper").toDouble());
            QVERIFY(value(row, "clv_residual_lifetime").toDouble() > value(row, "clv_residual").toDouble() - 0.01);
            const double ends = value(row, "clv_historical").toDouble() + value(row, "clv_residual_upper").toDouble();
            QVERIFY(std::abs(ends - value(row, "clv_upper").toDouble()) < 0.001);
            const QByteArray next = value(row, "next_purchase_date");
            QVERIFY(next.isEmpty() || QDate::fromString(QString::fromLatin1(next), Qt::ISODate) > QDate(1998, 6, 30));
            dated += next.isEmpty() ? 0 : 1;
        }
        QVERIFY(dated > 100 && dated < 2000);
    }

    /// A formula that is asked for gives its own values, and says that it knows no P(alive).
    void formulas_data()
    {
        QTest::addColumn<QString>("method");
        for (const char* method : {"simple", "historical", "predictive-formula", "retention-form"})
            QTest::newRow(method) << method;
    }
    void formulas()
    {
        if (!haveShared_)
            QSKIP("the shared data sets are not beside this checkout");
        QFETCH(QString, method);
        const ProgramRun run = runProgram({"analyze", sharedData("cdnow_sample.csv"), "--model", method, "--json"});
        QCOMPARE(run.status, 0);
        const QJsonObject json = run.json();
        QCOMPARE(json["model"].toString(), method);
        QVERIFY(json["expected_purchases_interval"].isNull());
        bool scored = false;
        for (const QJsonValue& score : json["holdout"].toArray())
            scored = scored || score.toObject()["model"].toString() == method;
        QVERIFY(scored);
        const QString out = folder_.filePath(method + ".csv");
        QCOMPARE(runProgram({"customers", sharedData("cdnow_sample.csv"), "--model", method, "-o", out}).status, 0);
        const auto [heads, rows] = table(out);
        double residual = 0;
        for (const QList<QByteArray>& row : rows) {
            residual += row[heads.indexOf("clv_residual")].toDouble();
            QVERIFY(row[heads.indexOf("p_alive")].isEmpty());
            QCOMPARE(row[heads.indexOf("reason")], QByteArray("not-applicable"));
        }
        QVERIFY(std::abs(residual - json["clv_residual_total"].toString().toDouble()) < 0.001 * residual);
        valuesSeen_ << QString::number(residual, 'f', 0);
        valuesSeen_.removeDuplicates();
        if (method == "retention-form")
            QCOMPARE(valuesSeen_.size(), 4);  // four methods, four totals
    }

    /// Monthly payments are contracts when sBG is asked for; those of a shop are not, and that is said.
    void contracts()
    {
        const QString path = folder_.filePath("club.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("member,date,amount\n");
        for (int member = 0; member < 90; ++member)  // every third leaves after its first to fifth payment
            for (int k = 0; k < (member % 3 == 0 ? 1 + member / 3 % 5 : 12); ++k)
                file.write(QByteArray("m") + QByteArray::number(member) + ','
                           + QDate(2024, 1, 5).addMonths(k).toString(Qt::ISODate).toLatin1() + ",10\n");
        file.close();
        const ProgramRun run = runProgram({"analyze", path, "--model", "sbg", "--json"});
        QCOMPARE(run.status, 0);
        const QJsonObject json = run.json();
        QCOMPARE(json["model"].toString(), QString("sbg"));
        QVERIFY(modelParameter(json, "sbg", "alpha") > 0 && modelParameter(json, "sbg", "beta") > 0);
        QCOMPARE(json["alive"].toDouble(), 60.0);
        const double expected = json["expected_purchases_total"].toDouble();
        QVERIFY(expected > 300 && expected < 60 * 12);
        QVERIFY(std::abs(json["clv_residual_total"].toString().toDouble() - 10 * expected) < 0.1 * 10 * expected);

        const ProgramRun shop =
            runProgram({"customers", path, "--model", "sbg", "-o", folder_.filePath("club-out.csv")});
        QCOMPARE(shop.status, 0);
        if (!haveShared_)
            return;
        const QJsonObject refused =
            runProgram({"analyze", sharedData("cdnow_sample.csv"), "--model", "sbg", "--json"}).json();
        QVERIFY(refused["model"].isNull() && refused["clv_residual_total"].isNull());
        QCOMPARE(refused["reasons"].toObject()["clv_residual_total"].toString(), QString("fit-failed"));
        QVERIFY(runProgram({"analyze", sharedData("cdnow_sample.csv"), "--model", "sbg"}).output.contains("60 %"));
    }

    /// Bases at the edge: an answer with reasons, or an error in a sentence; never a number that is none.
    void strangeBases_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("warning");  ///< that must be among them; empty: any
        const auto many = [](int n, auto row) {
            QByteArray rows;
            for (int i = 0; i < n; ++i)
                rows += row(i);
            return rows;
        };
        QTest::newRow("one customer") << QByteArray("a,2024-01-01,10\na,2024-02-01,20\na,2024-05-01,5\n") << "";
        QTest::newRow("one-time buyers only") << many(40, [](int i) {
            return QByteArray::number(i) + ",2024-01-" + QByteArray::number(10 + i % 20) + ",9\n";
        }) << "one-time-buyers-only";
        QTest::newRow("zero spend") << many(60, [](int i) {
            return QByteArray::number(i % 20) + ",2024-0" + QByteArray::number(1 + i / 20) + "-05,0\n";
        }) << "too-few-repeat-buyers";
        QTest::newRow("negative spend") << QByteArray(
            "a,2024-01-01,10\na,2024-02-01,-30\nb,2024-01-05,10\nb,2024-03-01,-1\nc,2024-03-03,7\n")
                                        << "";
        QTest::newRow("identical dates") << many(30, [](int i) { return QByteArray::number(i) + ",2024-01-01,12\n"; })
                                         << "";
        QTest::newRow("a huge count") << many(3000,
                                              [](int i) {
                                                  return QByteArray("a,")
                                                         + QDate(2015, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1()
                                                         + ",3\n";
                                              })
                                             + QByteArray("b,2016-01-01,4\nc,2017-01-01,5\nb,2018-01-01,4\n")
                                      << "";
        QTest::newRow("dates after today")
            << QByteArray("a,2024-01-01,10\na,2024-02-01,20\nb,2024-05-01,5\nb,2199-01-01,5\n") << "";
    }
    void strangeBases()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, warning);
        const QString path = folder_.filePath("strange.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("customer,date,amount\n" + rows);
        file.close();
        for (const char* model : {"auto", "bg-nbd", "pareto-nbd", "simple"}) {
            const ProgramRun run = runProgram({"analyze", path, "--model", model, "--json"});
            QVERIFY2(run.status == 0 || (run.status == 1 && run.messages.size() > 20), run.messages.constData());
            for (const char* bad : {"nan", "NaN", "inf,", "Infinity"})
                QVERIFY2(!run.output.contains(bad), run.output.constData());
            if (run.status != 0)
                continue;
            QStringList warnings;
            for (const QJsonValue& w : run.json()["warnings"].toArray())
                warnings << w.toObject()["id"].toString();
            QVERIFY2(warning.isEmpty() || warnings.contains(warning), qPrintable(warnings.join(' ')));
            const QString out = folder_.filePath("strange-out.csv");
            QCOMPARE(runProgram({"customers", path, "--model", model, "-o", out}).status, 0);
            QFile written(out);
            QVERIFY(written.open(QIODevice::ReadOnly));
            QVERIFY(!written.readAll().toLower().contains(",nan"));
        }
    }

    /// Numbers that are none, and days that lie wrong: exit status 1 and the option by its name.
    void badOptions_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("horizon") << QStringList{"--horizon", "nan"};
        QTest::newRow("endless horizon") << QStringList{"--horizon", "1e9m"};
        QTest::newRow("discount") << QStringList{"--discount", "nan"};
        QTest::newRow("discount inf") << QStringList{"--discount", "inf"};
        QTest::newRow("margin") << QStringList{"--margin", "nan"};
        QTest::newRow("cac") << QStringList{"--cac", "-inf"};
        QTest::newRow("model") << QStringList{"--model", "arima"};
        QTest::newRow("calibrate after the end") << QStringList{"--calibrate-until", "2199-01-01"};
        QTest::newRow("calibrate before the start") << QStringList{"--calibrate-until", "1990-01-01"};
        QTest::newRow("calibrate nonsense") << QStringList{"--calibrate-until", "soon"};
        QTest::newRow("unit") << QStringList{"--unit", "fortnight"};
    }
    void badOptions()
    {
        QFETCH(QStringList, options);
        const QString path = folder_.filePath("options.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("customer,date,amount\na,2024-01-01,1\nb,2024-01-04,2\na,2024-03-01,3\nb,2024-06-01,3\n");
        file.close();
        const ProgramRun run = runProgram(QStringList{"analyze", path, "--json"} + options);
        QVERIFY2(run.status == 1 || run.status == 2, run.messages.constData());
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.messages.size() > 20, run.messages.constData());
    }

    /// Of sums the days of single purchases are not known: no past to hold out, and a day to part it by is refused.
    void sumsHaveNoPast()
    {
        const QString path = folder_.filePath("sums.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,frequency,recency,T,monetary_value\n");
        for (int i = 0; i < 80; ++i)
            file.write(QStringLiteral("c%1,%2,%3,%4,20\n").arg(i).arg(i % 4).arg(i % 4 * 9).arg(60 + i % 7).toLatin1());
        file.close();
        const QStringList plain{"analyze", path, "--json"};
        const QJsonObject json = runProgram(plain).json();
        QCOMPARE(json["customers"].toInt(), 80);
        QCOMPARE(json["model_reason"].toString(), QString("no-past"));
        QCOMPARE(json["holdout"].toArray().size(), 0);
        QVERIFY(json["expected_purchases_total"].toDouble() > 0);
        const ProgramRun parted = runProgram(plain + QStringList{"--calibrate-until", "2020-01-01"});
        QVERIFY(parted.status != 0);
        QVERIFY2(parted.messages.contains("--calibrate-until"), parted.messages.constData());
    }

private:
    static double modelParameter(const QJsonObject& json, const char* model, const char* parameter)
    {
        for (const QJsonValue& m : json["models"].toArray())
            if (m.toObject()["name"].toString() == QLatin1String(model))
                return m.toObject()["parameters"].toObject()[QLatin1String(parameter)].toDouble();
        return NAN;
    }
    static std::pair<QList<QByteArray>, QList<QList<QByteArray>>> table(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QList<QByteArray>> rows;
        for (const QByteArray& line : file.readAll().trimmed().split('\n'))
            rows << line.trimmed().split(',');
        const QList<QByteArray> heads = rows.takeFirst();
        return {heads, rows};
    }

    QTemporaryDir folder_;
    bool haveShared_ = false;
    QStringList valuesSeen_;
};

QTEST_GUILESS_MAIN(TestCliEngine)
#include "test_cli_engine.moc"
