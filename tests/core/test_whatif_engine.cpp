// The what-if engine by its properties, on real bases and every model.
#include "core/base/figure.h"
#include "core/whatif/levers.h"
#include "core/whatif/scenario.h"
#include "tests/core/whatif_fixture.h"

#include <QtTest>

#include <bit>
#include <functional>

using namespace perennial;
using namespace perennial::test;

namespace {

bool near(double a, double b, double relative)
{
    return std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b));
}

bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

WhatIfResult exactly(const WhatIfEngine& engine, const Scenario& scenario)
{
    NoProgress nobody;
    auto result = engine.exact(scenario, nobody);
    if (!result)
        qWarning("%s", result.error().arguments.empty() ? "" : result.error().arguments.front().c_str());
    return result.value();
}

WhatIfResult quickly(const WhatIfEngine& engine, const Scenario& scenario)
{
    return engine.fast(scenario).value();
}

PredictionTerms terms(const WhatIfFixture& f, double dropout = 1)
{
    PredictionTerms result;
    result.horizonMonths = f.definitions.horizonMonths;
    result.margin = f.margin;
    result.dynamics.dropout = dropout;
    return result;
}

Scenario with(const std::function<void(Scenario&)>& change)
{
    Scenario scenario;
    change(scenario);
    return scenario;
}

Scenario everythingMoved()
{
    return with([](Scenario& s) {
        s.levers = {.price = 0.07,
                    .retentionPoints = 0.03,
                    .frequency = 0.02,
                    .marginPoints = 0.015,
                    .discountGiven = 0.04,
                    .acquisitionCost = 0.1,
                    .newCustomers = 0.2,
                    .retentionSpend = Money::fromMajor(0.5).value(),
                    .discountRate = 0.12,
                    .horizonMonths = 18};
    });
}

}  // namespace

class TestWhatIf : public QObject {
    Q_OBJECT

    /// Every base and model that a property must hold on.
    void addBases()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("alive");
        QTest::newRow("cdnow bg-nbd, alive by mbg-nbd") << "cdnow"
                                                        << "bg-nbd"
                                                        << "mbg-nbd";
        QTest::newRow("cdnow mbg-nbd") << "cdnow"
                                       << "mbg-nbd"
                                       << "mbg-nbd";
        QTest::newRow("cdnow pareto-nbd") << "cdnow"
                                          << "pareto-nbd"
                                          << "pareto-nbd";
        QTest::newRow("apparel bg-nbd, alive by mbg-nbd") << "apparel"
                                                          << "bg-nbd"
                                                          << "mbg-nbd";
        QTest::newRow("apparel mbg-nbd") << "apparel"
                                         << "mbg-nbd"
                                         << "mbg-nbd";
    }

    static WhatIfFixture fixture()
    {
        QFETCH(QString, data);
        QFETCH(QString, model);
        QFETCH(QString, alive);
        return data == "cdnow" ? cdnowFixture(model.toStdString(), alive.toStdString())
                               : apparelFixture(model.toStdString(), alive.toStdString());
    }

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

QTEST_APPLESS_MAIN(TestWhatIf)
#include "test_whatif_engine.moc"
