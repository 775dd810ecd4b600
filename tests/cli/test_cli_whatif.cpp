// `perennial whatif`: the JSON of a scenario, rules, goals, and what is impossible.
#include "tests/cli/run_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cmath>

class TestCliWhatIf : public QObject {
    Q_OBJECT

    static QStringList whatif(const QStringList& options)
    {
        return QStringList{"whatif",
                           sharedData("cdnow_sample.csv"),
                           "--calibrate-until",
                           "1997-09-30",
                           "--margin",
                           ".4",
                           "--cac",
                           "12",
                           "--json"}
               + options;
    }

    static double number(const QJsonValue& value)
    {
        return value.isString() ? value.toString().toDouble() : value.toDouble();
    }

private slots:
    void initTestCase()
    {
        if (!QFile::exists(sharedData("cdnow_sample.csv")))
            QSKIP("the shared data sets are not beside this checkout");
    }

    void aScenario()
    {
        const ProgramRun run = runProgram(
            whatif({"--price", "+5%", "--retention", "+3pp", "--elasticity", "-1.2", "--retention-response", "-.4"}));
        QVERIFY2(run.status == 0, run.messages.constData());
        const QJsonObject json = run.json();
        const QJsonObject base = json["base"].toObject();
        const QJsonObject scenario = json["scenario"].toObject();
        QCOMPARE(base.keys(), scenario.keys());
        double sum = 0;
        for (const QJsonValue& bar : json["waterfall"].toArray()) {
            QVERIFY(!bar["lever"].toString().isEmpty() && !bar["effect"].toString().isEmpty());
            sum += number(bar["change"]);
        }
        const double change = number(scenario["clv_residual_total"]) - number(base["clv_residual_total"]);
        QVERIFY(std::abs(sum - change) < 0.001 * static_cast<double>(json["waterfall"].toArray().size()));
        // 5 % at a margin of 40 %: 1 - 1/1.05 and .05 / .45
        QVERIFY(std::abs(number(json["break_even"]["revenue"]) - 0.0476190) < 1e-6);
        QVERIFY(std::abs(number(json["break_even"]["margin"]) - 0.1111111) < 1e-6);
        QCOMPARE(number(json["assumptions"]["elasticity"]), -1.2);
        QCOMPARE(number(json["assumptions"]["retention_response"]), -0.4);
        QCOMPARE(json["assumptions"]["elasticity_source"].toString(), QString("given"));
        QVERIFY(json["assumptions"]["side_effects"].toBool());
        double segments = 0;
        int customers = 0;
        for (const QJsonValue& segment : json["segments"].toArray()) {
            segments += number(segment["scenario"]["clv_residual_total"]);
            customers += segment["base"]["customers"].toInt();
        }
        QCOMPARE(customers, 2357);
        QVERIFY(std::abs(segments - number(scenario["clv_residual_total"])) < 0.01);
    }

    void withoutSideEffectsRevenueRisesByThePrice()
    {
        const QJsonObject json = runProgram(whatif({"--price", "+10%", "--no-side-effects"})).json();
        QVERIFY(std::abs(number(json["scenario"]["revenue"]) / number(json["base"]["revenue"]) - 1.1) < 1e-6);
        QVERIFY(!json["assumptions"]["side_effects"].toBool());
        QCOMPARE(json["waterfall"].toArray().size(), 1);
    }

    void rulesForSegments()
    {
        const QJsonObject json =
            runProgram(whatif({"--rule", "rfm/loyal:price=+5%", "--rule", "rfm/at-risk:retention-spend=2"})).json();
        for (const QJsonValue& segment : json["segments"].toArray()) {
            const QString name = segment["name"].toString();
            const double before = number(segment["base"]["clv_residual_total"]);
            const double after = number(segment["scenario"]["clv_residual_total"]);
            if (name == "loyal")
                QVERIFY(after != before);
            else if (name == "at-risk")
                QVERIFY(after < before);
            else
                QCOMPARE(after, before);
        }
    }

    void goalsByOneLeverAndByTwo()
    {
        const QJsonObject json = runProgram(whatif({})).json();
        const double target = number(json["base"]["clv_mean"]) * 1.02;
        const QString goal = "clv=" + QString::number(target, 'f', 6);
        const QJsonObject one = runProgram(whatif({"--goal", goal, "--by", "retention"})).json()["goal"].toObject();
        QVERIFY(number(one["lever"]) > 0);
        QVERIFY(std::abs(number(one["reached"]) - target) < 1e-6);
        const QJsonObject two =
            runProgram(whatif({"--goal", goal, "--by", "retention,frequency=3"})).json()["goal"].toObject();
        QVERIFY(std::abs(number(two["reached"]) - target) < 1e-4);
        QVERIFY(number(two["levers"]["retention"]) < number(one["lever"]));
        const QJsonObject far =
            runProgram(whatif({"--goal", "clv=1000000", "--by", "retention"})).json()["goal"].toObject();
        QVERIFY(far["lever"].isNull());
        QCOMPARE(far["reason"].toString(), QString("out-of-range"));
    }

    void uncertainty()
    {
        const QJsonObject json = runProgram(whatif({"--retention", "+3pp", "--uncertainty"})).json();
        const QJsonObject band = json["uncertainty"].toObject();
        QCOMPARE(number(band["chance_better"]), 1.0);
        QVERIFY(number(band["scenario"]["lower"]) < number(json["scenario"]["clv_residual_total"]));
        QVERIFY(number(band["scenario"]["upper"]) > number(json["scenario"]["clv_residual_total"]));
    }

    /// The sample shop's customers choose among products with weights price^-1.2. An independent reckoning of the
    /// sheet (a grid search over e of the Poisson likelihood with effects of products and months) finds -1.15 from 150
    /// changes of monthly prices.
    void theSampleShopHasAnElasticity()
    {
        const ProgramRun run =
            runProgram({"whatif", PERENNIAL_SOURCE_DIR "/resources/sample/alder-oak.xlsx", "--price", "+5%", "--json"});
        QVERIFY2(run.status == 0, run.messages.constData());
        const QJsonValue assumptions = run.json()["assumptions"];
        QCOMPARE(assumptions["elasticity_source"].toString(), QString("estimated"));
        const QJsonValue estimate = assumptions["elasticity_estimate"];
        QVERIFY(std::abs(number(estimate["value"]) - -1.15) < 0.03);
        QVERIFY(number(estimate["lower"]) < -1.2 && -1.2 < number(estimate["upper"]));
        QVERIFY(number(estimate["upper"]) < -0.8);
        QCOMPARE(estimate["price_changes"].toInt(), 150);
        // the deal of the month is 15 % below the list, and 15 to 18 % dearer the month after
        const QJsonValue price = assumptions["supported_by_data"]["price"];
        QVERIFY(std::abs(number(price["lowest"]) - -0.15) < 0.005);
        QVERIFY(number(price["highest"]) > 0.17 && number(price["highest"]) < 0.28);
        QVERIFY(std::abs(number(assumptions["supported_by_data"]["discount-given"]["highest"]) - 0.1) < 0.005);
    }

    void formulasToo()
    {
        const ProgramRun run = runProgram(whatif({"--model", "retention-form", "--price", "+5%"}));
        QVERIFY2(run.status == 0, run.messages.constData());
        const QJsonObject json = run.json();
        QCOMPARE(json["method"].toString(), QString("retention-form"));
        QVERIFY(number(json["base"]["revenue"]) > 0);
    }

    void impossibleIsSaid_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("price") << QStringList{"--price", "-100%"};
        QTest::newRow("retention") << QStringList{"--retention", "+95pp"};
        QTest::newRow("margin") << QStringList{"--margin-points", "+70pp"};
        QTest::newRow("not a number") << QStringList{"--price", "a lot"};
        QTest::newRow("segment") << QStringList{"--segment", "rfm/nobody"};
        QTest::newRow("rule") << QStringList{"--rule", "rfm/nobody:price=+5%"};
        QTest::newRow("scenario") << QStringList{"--scenario", "none"};
        QTest::newRow("goal") << QStringList{"--goal", "clv"};
    }
    void impossibleIsSaid()
    {
        QFETCH(QStringList, options);
        const ProgramRun run = runProgram(whatif(options));
        QVERIFY(run.status > 0);
        QVERIFY(run.output.isEmpty());
        QVERIFY(!run.messages.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCliWhatIf)
#include "test_cli_whatif.moc"
