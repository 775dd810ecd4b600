// Impossible levers, ranges, and bases on which little is known.
#include "tests/core/whatif_runs.h"

using namespace perennial;
using namespace perennial::test;

class TestWhatIfBounds : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT("oracle/cdnow_sample/cbs.csv"); }

    void impossibleLevers_data()
    {
        QTest::addColumn<QString>("lever");
        QTest::addColumn<double>("value");
        QTest::newRow("retention over 100 %") << "retention" << 0.95;
        QTest::newRow("retention far below") << "retention" << -0.95;
        QTest::newRow("margin over 100 %") << "margin" << 0.61;
        QTest::newRow("price -100 %") << "price" << -1.0;
        QTest::newRow("price is no number") << "price" << std::nan("");
        QTest::newRow("everything given away") << "discount-given" << 1.0;
        QTest::newRow("negative discount") << "discount-given" << -0.1;
        QTest::newRow("fewer than no purchases") << "frequency" << -1.01;
        QTest::newRow("negative spend") << "retention-spend" << -1.0;
        QTest::newRow("no month") << "horizon" << 0.0;
        QTest::newRow("part of a month") << "horizon" << 7.5;
        QTest::newRow("too many months") << "horizon" << 500.0;
        QTest::newRow("discount rate") << "discount-rate" << -1.0;
    }

    void impossibleLevers()
    {
        QFETCH(QString, lever);
        QFETCH(double, value);
        const WhatIfFixture f = cdnowFixture("bg-nbd", "mbg-nbd");
        const WhatIfEngine engine(f.base(), f.definitions);
        Scenario scenario;
        setLever(scenario.levers, lever.toStdString(), value);
        NoProgress nobody;
        for (const auto& result : {engine.fast(scenario), engine.exact(scenario, nobody)}) {
            QVERIFY(!result.has_value());
            QVERIFY(result.error().kind == ErrorKind::OptionInvalid);
            QCOMPARE(result.error().arguments.size(), 3U);
            QCOMPARE(result.error().arguments[0], lever.toStdString());
            QVERIFY(!result.error().arguments[2].empty());
        }
    }

    void assumptionsOutOfBounds()
    {
        const WhatIfFixture f = cdnowFixture("bg-nbd", "mbg-nbd");
        const WhatIfEngine engine(f.base(), f.definitions);
        QCOMPARE(engine.fast(with([](Scenario& s) { s.effects.elasticity = 0.5; })).error().arguments[0],
                 std::string("elasticity"));
        // so dear that nobody would be left to count
        const auto far = engine.fast(with([](Scenario& s) {
            s.levers.price = 5;
            s.effects.retentionResponse = -8;
        }));
        QVERIFY(!far.has_value());
        QCOMPARE(far.error().arguments[0], std::string("price"));
    }

    void rangesHold_data() { addBases(); }

    void rangesHold()
    {
        const WhatIfFixture f = fixture();
        const WhatIfEngine engine(f.base(), f.definitions);
        for (const LeverInfo& lever : levers()) {
            const LeverRange range = engine.range(lever.name).value();
            QVERIFY(range.minimum <= range.neutral && range.neutral <= range.maximum);
            for (const double end : {range.minimum, range.maximum}) {
                Scenario s;
                setLever(s.levers, lever.name, end);
                s.effects.retentionResponse = -0.1;
                QVERIFY(engine.fast(s).has_value());
                NoProgress nobody;
                QVERIFY(engine.exact(s, nobody).has_value());
            }
        }
        QVERIFY(engine.range("luck").error().kind == ErrorKind::UnknownName);
    }

    void withoutAmountsOrModel()
    {
        WhatIfFixture f = cdnowFixture("mbg-nbd", "mbg-nbd");
        f.summary.hasAmounts = false;
        const WhatIfResult result = exactly(WhatIfEngine(f.base(), f.definitions), everythingMoved());
        QVERIFY(result.changed.residual.error() == Reason::NoAmounts);
        QVERIFY(result.changed.profit.error() == Reason::NoAmounts);
        QVERIFY(result.waterfall.empty());
        QVERIFY(result.changed.purchases > 0);
        QVERIFY(result.changed.annualRetention.has_value());

        WhatIfBase none = f.base();
        none.model = none.aliveModel = nullptr;
        const WhatIfEngine empty(none, f.definitions);
        QVERIFY(exactly(empty, with([](Scenario& s) { s.levers.price = 0.1; })).changed.residual.error()
                == Reason::NoRepeatBuyers);
        QVERIFY(empty.fast(with([](Scenario& s) { s.levers.retentionPoints = 0.1; })).error().kind
                == ErrorKind::NoData);
    }

    void emptySegment()
    {
        const WhatIfFixture f = cdnowFixture("mbg-nbd", "mbg-nbd");
        WhatIfBase base = f.base();
        base.chosen.assign(f.summary.size(), false);
        base.historicalTotal = 0;
        const WhatIfEngine engine(base, f.definitions);
        QCOMPARE(engine.base().customers, 0U);
        QCOMPARE(*engine.base().residual, 0.0);
        QVERIFY(!engine.base().clvMean.has_value());
        QVERIFY(engine.fast(with([](Scenario& s) { s.levers.price = 0.1; })).has_value());
        QVERIFY(engine.fast(with([](Scenario& s) { s.levers.retentionPoints = 0.1; })).error().kind
                == ErrorKind::NoData);
    }

    void cancelled()
    {
        class Stop final : public Progress {
            bool advance(std::uint64_t, std::uint64_t) override { return false; }
        } stop;
        const WhatIfFixture f = cdnowFixture("mbg-nbd", "mbg-nbd");
        const WhatIfEngine engine(f.base(), f.definitions);
        QVERIFY(engine.exact(everythingMoved(), stop).error().kind == ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestWhatIfBounds)
#include "test_whatif_bounds.moc"
