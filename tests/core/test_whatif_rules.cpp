// Levers of single segments at once: 'price +5 % for some, retention spend for others'.
#include "core/whatif/scenario_json.h"
#include "tests/core/whatif_runs.h"

using namespace perennial;
using namespace perennial::test;

class TestWhatIfRules : public QObject {
    Q_OBJECT

    static Scenario twoRules()
    {
        Levers dearer;
        dearer.price = 0.05;
        Levers kept;
        kept.retentionPoints = 0.02;
        kept.retentionSpend = Money::fromMajor(0.5).value();
        Scenario scenario;
        scenario.rules = {{"times/often", dearer}, {"times/once", kept}};
        return scenario;
    }

private slots:
    void initTestCase() { SKIP_WITHOUT("oracle/cdnow_sample/cbs.csv"); }

    /// Rules on disjoint segments do what the same levers on each segment alone do.
    void rulesAreTheirSegmentsAlone_data() { addBases(); }
    void rulesAreTheirSegmentsAlone()
    {
        const WhatIfFixture f = fixture();
        const WhatIfEngine engine(f.base(), f.definitions);
        const Scenario both = twoRules();
        for (const bool exact : {true, false}) {
            const auto run = [&](const Scenario& s) { return exact ? exactly(engine, s) : quickly(engine, s); };
            const WhatIfResult result = run(both);
            double change = 0;
            for (const SegmentRule& rule : both.rules) {
                Scenario alone;
                alone.segment = rule.segment;
                alone.levers = rule.levers;
                change += *run(alone).changed.residual - *result.base.residual;
            }
            QVERIFY(near(*result.changed.residual - *result.base.residual, change, 1e-9));
            double sum = 0;
            for (const WaterfallStep& step : result.waterfall)
                sum += step.change;
            QVERIFY(sameBits(sum, *result.changed.residual - *result.base.residual));
            double segments = 0;
            for (const WhatIfSegment& segment : result.segments)
                segments += *segment.changed.residual;
            QVERIFY(near(segments, *result.changed.residual, 1e-12));
            // a segment without a rule keeps its figures to the last digit
            QVERIFY(sameBits(*result.segments[1].changed.residual, *result.segments[1].base.residual));
            QCOMPARE(result.segments[2].price, 0.05);
            QVERIFY(near(*result.segments[2].breakEven.margin, 0.05 / 0.45, 1e-12));
            QVERIFY(!result.segments[0].breakEven.margin.has_value());
            QVERIFY(!result.breakEven.margin.has_value());
        }
    }

    void aRuleStandsInPlaceOfTheOwnLevers()
    {
        const WhatIfFixture f = cdnowFixture("mbg-nbd", "mbg-nbd");
        const WhatIfEngine engine(f.base(), f.definitions);
        Scenario everybody;
        everybody.levers.price = 0.05;
        Scenario ruled = everybody;
        ruled.rules = {{"times/often", {}}};
        const WhatIfResult result = exactly(engine, ruled);
        QVERIFY(near(*result.segments[2].changed.residual, *result.segments[2].base.residual, 1e-12));
        QVERIFY(*result.segments[0].changed.residual != *result.segments[0].base.residual);
        // a rule that equals the scenario's own levers changes nothing, but for retention, which each group
        // moves by its own odds
        Scenario same = everybody;
        same.effects.retentionResponse = 0;
        const double plain = *exactly(engine, same).changed.residual;
        same.rules = {{"times/often", same.levers}, {"times/once", same.levers}};
        QVERIFY(near(*exactly(engine, same).changed.residual, plain, 1e-12));
        QVERIFY(near(*exactly(engine, same).changed.profit,
                     *exactly(engine,
                              [&] {
                                  Scenario s = same;
                                  s.rules.clear();
                                  return s;
                              }())
                          .changed.profit,
                     1e-9));
    }

    void unknownSegment()
    {
        const WhatIfFixture f = cdnowFixture("mbg-nbd", "mbg-nbd");
        const WhatIfEngine engine(f.base(), f.definitions);
        Scenario scenario;
        scenario.rules = {{"times/never", {}}};
        const auto result = engine.fast(scenario);
        QVERIFY(!result.has_value());
        QVERIFY(result.error().kind == ErrorKind::UnknownName);
        QVERIFY(result.error().arguments[2].contains("times/often"));
    }

    void impossibleLeverOfARule()
    {
        const WhatIfFixture f = cdnowFixture("mbg-nbd", "mbg-nbd");
        const WhatIfEngine engine(f.base(), f.definitions);
        Scenario scenario = twoRules();
        scenario.rules[1].levers.retentionPoints = 0.99;
        const auto result = engine.fast(scenario);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().arguments[0], std::string("retention"));
    }

    void savedAndReloaded()
    {
        const Scenario scenario = twoRules();
        QVERIFY(scenarioFromJson(toJson(scenario)).value() == scenario);
        QVERIFY(scenarioFromJson(R"({"rules":[5]})").error().kind == ErrorKind::ValueInvalid);
        QVERIFY(scenarioFromJson(R"({"rules":{}})").error().kind == ErrorKind::ValueInvalid);
        QVERIFY(scenarioFromJson(R"({"rules":[{"levers":{"price":"x"}}]})").error().kind == ErrorKind::ValueInvalid);
    }
};

QTEST_APPLESS_MAIN(TestWhatIfRules)
#include "test_whatif_rules.moc"
