// Scenarios as JSON, tornado, response curves, goal seek, folklore.
#include "core/base/figure.h"
#include "core/whatif/folklore.h"
#include "core/whatif/levers.h"
#include "core/whatif/scenario_json.h"
#include "core/whatif/sensitivity.h"
#include "tests/core/whatif_fixture.h"

#include <QtTest>

#include <optional>
#include <set>

using namespace perennial;
using namespace perennial::test;

namespace {

bool near(double a, double b, double relative)
{
    return std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b));
}

}  // namespace

class TestWhatIfTools : public QObject {
    Q_OBJECT

    std::optional<WhatIfFixture> fixture_;
    std::optional<WhatIfEngine> engine_;

private slots:
    void initTestCase()
    {
        SKIP_WITHOUT("oracle/cdnow_sample/cbs.csv");
        fixture_ = cdnowFixture("bg-nbd", "mbg-nbd");
        engine_.emplace(fixture_->base(), fixture_->definitions);
    }

    void scenarioReloadedEqualsScenarioSaved()
    {
        Scenario s;
        s.name = "Spring \"sale\" ربيع 春";
        s.note = "line\nbreak";
        s.segment = "rfm/champions";
        s.madeOn = "2026-03-01";
        s.dataHash = "a1b2c3";
        s.levers = {.price = 0.1,
                    .retentionPoints = 1.0 / 3,
                    .frequency = -0.2,
                    .marginPoints = 1e-17,
                    .discountGiven = 0.3,
                    .acquisitionCost = 7,
                    .newCustomers = -0.01,
                    .retentionSpend = Money::fromParts(12345),
                    .discountRate = 0.07,
                    .horizonMonths = 24};
        s.effects = {.on = false,
                     .elasticity = -1.23456789012345678,
                     .retentionResponse = -0.1,
                     .acquisitionElasticity = 0.6,
                     .discountQuality = 0,
                     .elasticityEstimated = true};
        QVERIFY(scenarioFromJson(toJson(s)).value() == s);
        QVERIFY(scenarioFromJson(toJson(Scenario{})).value() == Scenario{});
        QVERIFY(scenarioFromJson("{}").value() == Scenario{});
        QVERIFY(scenarioFromJson("{\"name\":\"x\",\"of-tomorrow\":[1]}").value().name == "x");
    }

    void damagedScenario()
    {
        for (const char* text :
             {"", "[1]", "{\"name\":", "{\"name\":5}", "{\"levers\":7}", "{\"levers\":{\"price\":\"a lot\"}}",
              "{\"levers\":{\"retention-spend\":\"12,5\"}}", "{\"effects\":{\"on\":1}}"}) {
            const auto result = scenarioFromJson(text);
            QVERIFY2(!result.has_value(), text);
            QVERIFY(result.error().kind == ErrorKind::ValueInvalid);
        }
        QCOMPARE(scenarioFromJson("{\"levers\":{\"price\":\"a lot\"}}").error().place.column, std::string("price"));
    }

    void tornadoOfAllLevers()
    {
        const auto bars = tornado(*engine_, {}, 0.1).value();
        std::set<std::string> names;
        double before = 1e300;
        for (const TornadoBar& bar : bars) {
            names.insert(bar.lever);
            const double size = std::max(std::abs(bar.down), std::abs(bar.up));
            QVERIFY(size <= before);
            before = size;
        }
        QVERIFY(names.contains("price") && names.contains("retention") && names.contains("margin")
                && names.contains("frequency") && names.contains("acquisition-cost")
                && names.contains("new-customers"));
        QVERIFY(!names.contains("discount-rate"));  // profit is not discounted
        QVERIFY(!names.contains("horizon"));
        // a bar is what the engine says
        Scenario s;
        s.levers.frequency = 0.1;
        const double up = *engine_->fast(s)->changed.profit - *engine_->base().profit;
        for (const TornadoBar& bar : bars)
            if (bar.lever == "frequency")
                QVERIFY(near(bar.up, up, 1e-12));
        QVERIFY(tornado(*engine_, {}, 0.1, "clv").has_value());
        QVERIFY(tornado(*engine_, {}, 0.1, "luck").error().kind == ErrorKind::UnknownName);
    }

    void curveAndMap()
    {
        const auto curve = responseCurve(*engine_, {}, "retention", "residual", 21).value();
        QCOMPARE(curve.size(), 21U);
        for (std::size_t i = 1; i < curve.size(); ++i)
            QVERIFY(*curve[i].value > *curve[i - 1].value);
        const auto months = responseCurve(*engine_, {}, "horizon", "revenue", 100).value();
        QCOMPARE(months.size(), 36U);
        const auto map = responseMap(*engine_, {}, "price", "retention", "clv", 5).value();
        QCOMPARE(map.values.size(), 5U);
        QCOMPARE(map.values[0].size(), 5U);
        Scenario s;
        s.levers.price = map.first[4];
        s.levers.retentionPoints = map.second[0];
        QVERIFY(near(*map.values[4][0], *engine_->fast(s)->changed.clvMean, 1e-12));
    }

    void goalByRetention()
    {
        const double target = *engine_->base().clvMean * 1.02;
        const GoalSeek goal = seekGoal(*engine_, {}, "clv", target, "retention").value();
        QVERIFY(goal.lever.has_value());
        QVERIFY(goal.reason.empty());
        QVERIFY(*goal.lever > 0);
        QVERIFY(near(goal.reached, target, 1e-9));
        Scenario s;
        s.levers.retentionPoints = *goal.lever;
        NoProgress nobody;
        QVERIFY(near(*engine_->exact(s, nobody)->changed.clvMean, target, 1e-3));
    }

    void goalThatIsTheLeastChange()
    {
        // with elasticity -3 revenue falls with price; both a cut and nothing else raises it
        Scenario s;
        s.effects.elasticity = -3;
        const GoalSeek goal = seekGoal(*engine_, s, "revenue", *engine_->base().revenue * 1.05, "price").value();
        QVERIFY(goal.lever.has_value());
        QVERIFY(*goal.lever < 0);
        const GoalSeek here = seekGoal(*engine_, {}, "revenue", *engine_->base().revenue, "frequency").value();
        QCOMPARE(*here.lever, 0.0);
    }

    void goalOutOfReach()
    {
        const GoalSeek goal = seekGoal(*engine_, {}, "clv", *engine_->base().clvMean * 100, "retention").value();
        QVERIFY(!goal.lever.has_value());
        QCOMPARE(goal.reason, std::string("out-of-range"));
        QVERIFY(goal.reached > *engine_->base().clvMean);
        QVERIFY(near(goal.nearestLever, engine_->range("retention")->maximum, 1e-9));
        QVERIFY(seekGoal(*engine_, {}, "luck", 1, "retention").error().kind == ErrorKind::UnknownName);
        QVERIFY(seekGoal(*engine_, {}, "clv", 1, "luck").error().kind == ErrorKind::UnknownName);
        WhatIfBase noCost = fixture_->base();
        const WhatIfEngine engine(noCost, Definitions{});
        QCOMPARE(seekGoal(engine, {}, "ltv_to_cac", 3, "price")->reason, std::string("undefined"));
    }

    void goalBySeveralLevers()
    {
        const double target = *engine_->base().clvMean * 1.05;
        const std::vector<GoalLever> two{{"retention", 1}, {"frequency", 1}};
        const GoalByLevers goal = seekGoal(*engine_, {}, "clv", target, two).value();
        QVERIFY(goal.levers.has_value());
        QVERIFY(near(goal.reached, target, 1e-6));
        QVERIFY(goal.levers->retentionPoints > 0 && goal.levers->frequency > 0);
        QCOMPARE(goal.levers->price, 0.0);  // locked
        // no more effort than each lever alone
        const auto effort = [&](const Levers& l) {
            double sum = 0;
            for (const GoalLever& lever : two) {
                const LeverRange range = engine_->range(lever.name).value();
                const double share = leverValue(l, lever.name, {}) / (range.maximum - range.minimum);
                sum += share * share;
            }
            return sum;
        };
        for (const GoalLever& lever : two) {
            const GoalSeek alone = seekGoal(*engine_, {}, "clv", target, lever.name).value();
            Levers levers;
            if (alone.lever) {
                setLever(levers, lever.name, *alone.lever);
                QVERIFY(effort(*goal.levers) <= effort(levers) * 1.0001);
            }
        }
        // what is hard to move moves less
        const GoalByLevers hard = seekGoal(*engine_, {}, "clv", target, {{"retention", 10}, {"frequency", 1}}).value();
        QVERIFY(hard.levers->retentionPoints < goal.levers->retentionPoints);
        const GoalByLevers far = seekGoal(*engine_, {}, "clv", target * 100, two).value();
        QVERIFY(!far.levers.has_value());
        QCOMPARE(far.reason, std::string("out-of-range"));
        QVERIFY(far.reached > *engine_->base().clvMean);
    }

    void retentionSpendAgainstItsEffect()
    {
        Scenario s;
        QVERIFY(!retentionThatPays(*engine_, s).has_value());
        s.levers.retentionSpend = Money::fromMajor(0.3).value();
        const Figure points = retentionThatPays(*engine_, s);
        QVERIFY(points.has_value() && *points > 0);
        s.levers.retentionPoints = *points;
        NoProgress nobody;
        QVERIFY(near(*engine_->exact(s, nobody)->changed.residual, *engine_->base().residual, 1e-3));
        s.levers.retentionSpend = Money::fromMajor(1000).value();
        QVERIFY(retentionThatPays(*engine_, s).error() == Reason::NotWithinHorizon);
    }

    void sayings()
    {
        std::vector<double> clv{100, 10, 10, 10, 10, 10, 10, 10, 20, 10};
        const auto checks = folklore(*engine_, clv, 12, 2);
        std::map<std::string, Figure> figures;
        for (const FolkloreCheck& check : checks)
            figures.insert({check.id, check.value});
        QCOMPARE(figures.size(), 5U);
        Scenario s;
        s.levers.retentionPoints = 0.05;
        const auto moved = engine_->fast(s);
        QVERIFY(near(*figures.at("five-points-retention"), *moved->changed.residual / *engine_->base().residual - 1,
                     1e-12));
        QVERIFY(*figures.at("five-points-new-customer") > 0);
        QVERIFY(near(*figures.at("eighty-twenty"), 0.6, 1e-12));
        QCOMPARE(*figures.at("keep-or-win"), 6.0);
        QVERIFY(near(*figures.at("three-to-one"), *engine_->base().ltvToCac, 1e-12));
        const auto bare = folklore(*engine_, {}, undefined(Reason::NoAcquisitionCost), 0);
        QVERIFY(!bare[2].value.has_value() && !bare[3].value.has_value());
    }

    void leversByName()
    {
        Levers levers;
        for (const LeverInfo& lever : perennial::levers()) {
            setLever(levers, lever.name, 0.25);
            QCOMPARE(leverValue(levers, lever.name, {}), 0.25);
        }
        QVERIFY(leverNamed("luck") == nullptr);
    }
};

QTEST_APPLESS_MAIN(TestWhatIfTools)
#include "test_whatif_tools.moc"
