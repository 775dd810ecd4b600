// What each lever does: waterfall, responses, monotone figures, segments, break-even.
#include "tests/core/whatif_runs.h"

using namespace perennial;
using namespace perennial::test;

class TestWhatIfLevers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT("oracle/cdnow_sample/cbs.csv"); }

    void waterfallAddsUp_data() { addBases(); }

    void waterfallAddsUp()
    {
        const WhatIfFixture f = fixture();
        const WhatIfEngine engine(f.base(), f.definitions);
        for (const double x : {-0.2, -0.01, 0.003, 0.02, 0.08}) {
            Scenario scenario = everythingMoved();
            scenario.levers.price = x;
            scenario.levers.retentionPoints = x;
            for (const WhatIfResult& result : {exactly(engine, scenario), quickly(engine, scenario)}) {
                double sum = 0;
                for (const WaterfallStep& step : result.waterfall)
                    sum += step.change;
                QVERIFY(sameBits(sum, *result.changed.residual - *result.base.residual));
                QCOMPARE(result.waterfall.size(), 11U);
                QCOMPARE(result.waterfall[0].effect, std::string("direct"));
                QCOMPARE(result.waterfall[2].effect, std::string(x > 0 ? "more-leave" : "fewer-leave"));
                QVERIFY((result.waterfall[2].change < 0) == (x > 0));
            }
        }
    }

    void priceWithoutResponse_data() { addBases(); }

    void priceWithoutResponse()
    {
        const WhatIfFixture f = fixture();
        const WhatIfEngine engine(f.base(), f.definitions);
        const WhatIfResult result = exactly(engine, with([](Scenario& s) {
                                                s.levers.price = 0.05;
                                                s.effects.on = false;
                                            }));
        QVERIFY(near(*result.changed.revenue, 1.05 * *result.base.revenue, 1e-14));
        QVERIFY(near(result.marginRate, 1 - 0.6 / 1.05, 1e-14));
        // unit cost is fixed: the rise is margin as a whole
        QVERIFY(near(*result.changed.margin - *result.base.margin, 0.05 * *result.base.revenue, 1e-12));
        QVERIFY(sameBits(result.changed.purchases, result.base.purchases));
    }

    void priceResponses()
    {
        const WhatIfFixture f = cdnowFixture("mbg-nbd", "mbg-nbd");
        const WhatIfEngine engine(f.base(), f.definitions);
        const WhatIfResult elastic = exactly(engine, with([](Scenario& s) {
                                                 s.levers.price = 0.1;
                                                 s.effects.elasticity = -1.5;
                                                 s.effects.retentionResponse = 0;
                                             }));
        QVERIFY(near(elastic.changed.purchases, std::pow(1.1, -1.5) * elastic.base.purchases, 1e-12));
        const WhatIfResult leaving = exactly(engine, with([](Scenario& s) {
                                                 s.levers.price = 0.1;
                                                 s.effects.elasticity = 0;
                                                 s.effects.retentionResponse = -0.5;
                                             }));
        const auto odds = [](double r) { return r / (1 - r); };
        QVERIFY(near(odds(*leaving.changed.annualRetention), std::pow(1.1, -0.5) * odds(*leaving.base.annualRetention),
                     1e-8));
    }

    void monotoneWhereTheorySaysSo_data() { addBases(); }

    void monotoneWhereTheorySaysSo()
    {
        const WhatIfFixture f = fixture();
        const WhatIfEngine engine(f.base(), f.definitions);
        const auto rises = [&](std::string_view lever, double from, double to, bool up, auto figure) {
            double before = up ? -1e300 : 1e300;
            for (int i = 0; i <= 20; ++i) {
                Scenario s;
                s.effects.on = false;
                setLever(s.levers, lever, from + (to - from) * i / 20);
                const double value = figure(quickly(engine, s).changed);
                if (up ? value <= before : value >= before)
                    return false;
                before = value;
            }
            return true;
        };
        const auto residual = [](const WhatIfFigures& g) { return *g.residual; };
        const auto profit = [](const WhatIfFigures& g) { return *g.profit; };
        QVERIFY(rises("price", -0.3, 0.3, true, residual));
        const LeverRange retention = engine.range("retention").value();
        QVERIFY(rises("retention", retention.minimum, retention.maximum, true, residual));
        QVERIFY(rises("retention", retention.minimum, retention.maximum, true,
                      [](const WhatIfFigures& g) { return *g.newCustomerClv; }));
        QVERIFY(rises("frequency", -0.3, 0.3, true, residual));
        QVERIFY(rises("margin", -0.2, 0.2, true, residual));
        QVERIFY(rises("discount-given", 0, 0.4, false, residual));
        QVERIFY(rises("retention-spend", 0, 5, false, residual));
        QVERIFY(rises("discount-rate", 0, 0.3, false, residual));
        QVERIFY(rises("horizon", 1, 21, true, residual));
        QVERIFY(rises("acquisition-cost", -0.5, 0.5, false, profit));
    }

    void segmentsAddUp_data() { addBases(); }

    void segmentsAddUp()
    {
        const WhatIfFixture f = fixture();
        const WhatIfEngine engine(f.base(), f.definitions);
        for (const WhatIfResult& result : {exactly(engine, everythingMoved()), quickly(engine, everythingMoved())}) {
            QCOMPARE(result.segments.size(), 4U);
            double base = 0, residual = 0, clv = 0, revenue = 0, alive = 0;
            std::uint64_t customers = 0;
            for (const WhatIfSegment& segment : result.segments) {
                base += *segment.base.residual;
                residual += *segment.changed.residual;
                clv += *segment.changed.clvTotal;
                revenue += *segment.changed.revenue;
                alive += segment.changed.aliveIn12Months;
                customers += segment.changed.customers;
            }
            QVERIFY(near(base, *result.base.residual, 1e-12));
            QVERIFY(near(residual, *result.changed.residual, 1e-12));
            QVERIFY(near(clv, *result.changed.clvTotal, 1e-12));
            QVERIFY(near(revenue, *result.changed.revenue, 1e-12));
            QVERIFY(near(alive, result.changed.aliveIn12Months, 1e-12));
            QCOMPARE(customers, f.summary.size());
            const WhatIfFigures& nobody = result.segments[3].changed;
            QCOMPARE(nobody.customers, 0U);
            QCOMPARE(*nobody.residual, 0.0);
            QVERIFY(!nobody.clvMean.has_value());
            QVERIFY(!nobody.annualRetention.has_value());
        }
    }

    void oneSegmentMovesAlone()
    {
        const WhatIfFixture f = cdnowFixture("bg-nbd", "mbg-nbd");
        const WhatIfEngine engine(f.base(), f.definitions);
        const Scenario scenario = with([](Scenario& s) {
            s.segment = "times/often";
            s.levers.retentionPoints = 0.04;
            s.levers.price = 0.02;
            s.effects.retentionResponse = 0;
        });
        const WhatIfResult result = exactly(engine, scenario);
        for (const std::size_t other : {0U, 1U})
            QVERIFY(sameBits(*result.segments[other].changed.residual, *result.segments[other].base.residual));
        const WhatIfSegment& often = result.segments[2];
        QVERIFY(std::abs(*often.changed.annualRetention - *often.base.annualRetention - 0.04) <= 1e-9);
        QVERIFY(near(*result.changed.residual - *result.base.residual, *often.changed.residual - *often.base.residual,
                     1e-9));

        // the same customers as a base of their own
        WhatIfBase own = f.base();
        own.segmentation = nullptr;
        own.chosen = f.segmentation.members(2);
        const WhatIfResult alone = exactly(WhatIfEngine(own, f.definitions), scenario);
        QVERIFY(near(*alone.changed.residual, *often.changed.residual, 1e-9));
        QCOMPARE(alone.changed.customers, often.changed.customers);
    }

    void breakEvenOfAFormula()
    {
        // product 1.5: 10 % more at 40 % margin
        const BreakEven even = breakEven(0.1, 0.4);
        QVERIFY(near(*even.revenue, 0.0909090909, 1e-9));
        QVERIFY(near(*even.margin, 0.2, 1e-12));
        QVERIFY(near(*breakEven(0.05, 0.4).margin, 0.1111111111, 1e-9));
        QVERIFY(!breakEven(0, 0.4).margin.has_value());
        QVERIFY(near(*breakEven(-0.1, 0.4).margin, -1 / 3.0, 1e-12));
        QVERIFY(!breakEven(-0.5, 0.4).margin.has_value());  // below unit cost: no number of purchases helps
    }

    void breakEvenAgainstBisectionOfTheEngine_data() { addBases(); }

    void breakEvenAgainstBisectionOfTheEngine()
    {
        const WhatIfFixture f = fixture();
        const WhatIfEngine engine(f.base(), f.definitions);
        for (const bool effects : {false, true}) {
            Scenario scenario = with([&](Scenario& s) {
                s.levers.price = 0.1;
                s.levers.retentionSpend = Money::fromMajor(0.2).value();
                s.effects.on = effects;
                s.effects.elasticity = 0;
            });
            const BreakEven even = exactly(engine, scenario).breakEven;
            Scenario without = scenario;
            without.levers.price = 0;
            const double wanted = *exactly(engine, without).changed.residual;
            double low = 0, high = 1;  // share of purchases lost, as a cut of frequency
            for (int i = 0; i < 50; ++i) {
                scenario.levers.frequency = -(low + high) / 2;
                (*exactly(engine, scenario).changed.residual > wanted ? low : high) = (low + high) / 2;
            }
            QVERIFY(near(*even.clv, low, 1e-9));
            if (!effects)
                QVERIFY(near(*even.clv, *even.margin, 1e-9));
            else
                QVERIFY(*even.clv < *even.margin);
        }
    }

    void costsAndNewCustomers()
    {
        const WhatIfFixture f = cdnowFixture("pareto-nbd", "pareto-nbd");
        const WhatIfEngine engine(f.base(), f.definitions);
        const WhatIfResult dearer = exactly(engine, with([](Scenario& s) { s.levers.acquisitionCost = 0.5; }));
        QVERIFY(near(*dearer.base.profit - *dearer.changed.profit, 800 * 6, 1e-9));
        QVERIFY(near(*dearer.base.newCustomerClv - *dearer.changed.newCustomerClv, 6, 1e-9));
        const WhatIfResult more = exactly(engine, with([](Scenario& s) { s.levers.newCustomers = 0.2; }));
        // cost of each: (1.2)^(1/.7 - 1)
        const double cost = 12 * std::pow(1.2, 1 / 0.7 - 1);
        QVERIFY(near(*more.base.newCustomerClv - *more.changed.newCustomerClv, cost - 12, 1e-9));
        const WhatIfResult spent =
            exactly(engine, with([](Scenario& s) { s.levers.retentionSpend = Money::fromMajor(2).value(); }));
        QVERIFY(*spent.changed.residual < *spent.base.residual);
        QCOMPARE(spent.waterfall.size(), 1U);
        QCOMPARE(spent.waterfall[0].effect, std::string("cost"));
        // first orders bring 33 x .4 = 13.2 >= 12 at once
        QCOMPARE(*dearer.base.paybackMonths, 0.0);
        QVERIFY(*dearer.changed.paybackMonths > 0 || dearer.changed.paybackMonths.error() == Reason::NotWithinHorizon);
    }
};

QTEST_APPLESS_MAIN(TestWhatIfLevers)
#include "test_whatif_levers.moc"
