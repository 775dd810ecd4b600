// The what-if engine by its properties: base, retention, fast against exact.
#include "tests/core/whatif_runs.h"

using namespace perennial;
using namespace perennial::test;

class TestWhatIfEngine : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT("oracle/cdnow_sample/cbs.csv"); }

    void baseEqualsThePrediction_data() { addBases(); }

    void baseEqualsThePrediction()
    {
        const WhatIfFixture f = fixture();
        const WhatIfEngine engine(f.base(), f.definitions);
        NoProgress nobody;
        const auto predicted = predict(f.summary, *f.model, &*f.spend, terms(f), nobody);
        QVERIFY(predicted.has_value());
        QVERIFY(near(*engine.base().residual, predicted->totalResidual, 1e-9));
        QVERIFY(near(engine.base().purchases, predicted->totalPurchases, 1e-9));
        QVERIFY(near(*engine.base().annualRetention, *annualRetention(f.summary, *f.aliveModel), 1e-12));
        QVERIFY(near(*engine.base().newCustomerClv + 12, *newCustomerValue(*f.model, *f.spend, 33, terms(f)), 1e-12));
        QVERIFY(near(*engine.base().ltvToCac, (*engine.base().newCustomerClv + 12) / 12, 1e-12));
        double clv = 0;
        for (std::size_t i = 0; i < f.historical.size(); ++i)
            clv += f.historical[i] + static_cast<double>(predicted->residual[i]);
        QVERIFY(near(*engine.base().clvTotal, clv, 1e-6));
        QVERIFY(near(*engine.base().clvMean, clv / static_cast<double>(f.summary.size()), 1e-6));
    }

    void zeroChangeIsTheBaseToTheLastDigit_data() { addBases(); }

    void zeroChangeIsTheBaseToTheLastDigit()
    {
        const WhatIfFixture f = fixture();
        const WhatIfEngine engine(f.base(), f.definitions);
        for (const WhatIfResult& result : {exactly(engine, {}), quickly(engine, {})}) {
            QVERIFY(sameBits(*result.changed.residual, *engine.base().residual));
            QVERIFY(sameBits(*result.changed.profit, *engine.base().profit));
            QVERIFY(sameBits(*result.changed.revenue, *engine.base().revenue));
            QVERIFY(sameBits(*result.changed.newCustomerClv, *engine.base().newCustomerClv));
            QVERIFY(sameBits(*result.changed.annualRetention, *engine.base().annualRetention));
            QVERIFY(sameBits(result.changed.aliveIn12Months, engine.base().aliveIn12Months));
            QCOMPARE(result.changed.cumulativeMargin, result.base.cumulativeMargin);
            QCOMPARE(result.changed.cumulativeMargin.size(), 25U);
            QVERIFY(result.waterfall.empty());
            QVERIFY(!result.breakEven.revenue.has_value());
        }
    }

    void retentionMovesByThePointsAsked_data() { addBases(); }

    void retentionMovesByThePointsAsked()
    {
        const WhatIfFixture f = fixture();
        const WhatIfEngine engine(f.base(), f.definitions);
        const double today = *engine.base().annualRetention;
        for (const double points : {-0.1, -0.03, 0.001, 0.01, 0.05, 0.1}) {
            const Scenario scenario = with([&](Scenario& s) { s.levers.retentionPoints = points; });
            const WhatIfResult exact = exactly(engine, scenario);
            QVERIFY(std::abs(*exact.changed.annualRetention - (today + points)) <= 1e-9);
            QVERIFY(std::abs(*quickly(engine, scenario).changed.annualRetention - (today + points)) <= 1e-9);
            // the factor that was found does it in the model itself, for every customer
            QVERIFY(std::abs(*annualRetention(f.summary, *f.aliveModel, {exact.dropout, 1}) - (today + points))
                    <= 1e-9);
            // and moves the value as the model says
            NoProgress nobody;
            const auto predicted = predict(f.summary, *f.model, &*f.spend, terms(f, exact.dropout), nobody);
            QVERIFY(near(*exact.changed.residual, predicted->totalResidual, 1e-9));
        }
        const Scenario all = with([&](Scenario& s) { s.levers.retentionPoints = 1 - today; });
        QVERIFY(near(*exactly(engine, all).changed.annualRetention, 1, 1e-12));
    }

    void fastMeetsExact_data() { addBases(); }

    void fastMeetsExact()
    {
        const WhatIfFixture f = fixture();
        const WhatIfEngine engine(f.base(), f.definitions);
        std::vector<Scenario> scenarios{everythingMoved()};
        for (const double x : {-0.2, -0.1, -0.04, 0.02, 0.08}) {
            scenarios.push_back(with([x](Scenario& s) { s.levers.retentionPoints = x; }));
            scenarios.push_back(with([x](Scenario& s) { s.levers.price = x; }));
            scenarios.push_back(with([x](Scenario& s) {
                s.levers.retentionPoints = x;
                s.levers.retentionSpend = Money::fromMajor(1).value();
                s.levers.horizonMonths = 30;
            }));
        }
        for (const Scenario& scenario : scenarios) {
            const WhatIfResult fast = quickly(engine, scenario);
            const WhatIfResult exact = exactly(engine, scenario);
            QVERIFY(near(*fast.changed.residual, *exact.changed.residual, 1e-3));
            QVERIFY(near(*fast.changed.profit, *exact.changed.profit, 1e-3));
            QVERIFY(near(*fast.changed.clvTotal, *exact.changed.clvTotal, 1e-3));
            QVERIFY(near(fast.changed.purchases, exact.changed.purchases, 1e-3));
            QVERIFY(near(fast.changed.aliveIn12Months, exact.changed.aliveIn12Months, 1e-9));
            for (std::size_t s = 0; s < fast.segments.size(); ++s)
                QVERIFY(std::abs(*fast.segments[s].changed.residual - *exact.segments[s].changed.residual)
                        <= 1e-3 * *exact.changed.residual);
        }
    }

    void horizonThatIsNoWholeNumber()
    {
        WhatIfFixture f = cdnowFixture("bg-nbd", "mbg-nbd");
        f.definitions.horizonMonths = 39 * 7 / daysPerMonth;
        const WhatIfEngine engine(f.base(), f.definitions);
        NoProgress nobody;
        const auto predicted = predict(f.summary, *f.model, &*f.spend, terms(f), nobody);
        QVERIFY(near(*engine.base().residual, predicted->totalResidual, 1e-9));
        const WhatIfResult kept = exactly(engine, with([](Scenario& s) { s.levers.retentionPoints = 0.02; }));
        QVERIFY(*kept.changed.residual > *engine.base().residual);
    }
};

QTEST_APPLESS_MAIN(TestWhatIfEngine)
#include "test_whatif_engine.moc"
