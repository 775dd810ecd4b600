// Bands of a scenario from draws of the parameters and of the responses to price.
#include "core/whatif/uncertainty.h"
#include "tests/core/whatif_runs.h"

using namespace perennial;
using namespace perennial::test;

class TestWhatIfUncertainty : public QObject {
    Q_OBJECT

    std::optional<WhatIfFixture> fixture_;
    std::optional<WhatIfEngine> engine_;

    WhatIfBand bandOf(const Scenario& scenario, const BandOptions& options = {.draws = 60})
    {
        NoProgress nobody;
        auto band = engine_->band(engine_->fast(scenario).value(), options, nobody);
        return band.value();
    }

private slots:
    void initTestCase()
    {
        SKIP_WITHOUT("oracle/cdnow_sample/cbs.csv");
        NoProgress nobody;
        fixture_ = cdnowFixture("bg-nbd", "mbg-nbd");
        fixture_->model = std::move(repeatBuyingModel("bg-nbd")->fit(fixture_->summary, {}, nobody).value());
        engine_.emplace(fixture_->base(), fixture_->definitions);
    }

    void bandsHoldTheEstimate()
    {
        const Scenario better = with([](Scenario& s) { s.levers.retentionPoints = 0.03; });
        const WhatIfResult result = quickly(*engine_, better);
        const WhatIfBand band = bandOf(better);
        QCOMPARE(band.draws, 60);
        QVERIFY(band.base.lower < *result.base.residual && *result.base.residual < band.base.upper);
        QVERIFY(band.changed.lower < *result.changed.residual && *result.changed.residual < band.changed.upper);
        QVERIFY(band.base.upper - band.base.lower < 0.5 * *result.base.residual);
        QCOMPARE(band.baseMargin.size(), 25U);
        QVERIFY(band.baseMargin[24].upper > band.baseMargin[12].upper);
        QCOMPARE(bandOf(better).change.lower, band.change.lower);  // equal seeds, equal bands
    }

    void chanceOfBeatingTheBase()
    {
        // more retention is better under every parameter, less is worse
        QCOMPARE(bandOf(with([](Scenario& s) { s.levers.retentionPoints = 0.03; })).chanceBetter, 1.0);
        QCOMPARE(bandOf(with([](Scenario& s) { s.levers.retentionPoints = -0.03; })).chanceBetter, 0.0);
        // but not when it costs more than it brings
        const WhatIfBand dear = bandOf(with([](Scenario& s) {
            s.levers.retentionPoints = 0.001;
            s.levers.retentionSpend = Money::fromMajor(5).value();
        }));
        QCOMPARE(dear.chanceBetter, 0.0);
        QVERIFY(dear.change.upper < 0);
        // nothing moved: nothing beats itself
        QCOMPARE(bandOf({}).chanceBetter, 0.0);
        QVERIFY(near(bandOf({}).change.upper, 0, 0) || std::abs(bandOf({}).change.upper) < 1e-6);
    }

    void lessIsKnownOfAnAssumedResponse()
    {
        Scenario scenario;
        scenario.levers.price = 0.1;
        const WhatIfBand assumed = bandOf(scenario);
        scenario.effects.elasticityEstimated = true;
        scenario.effects.elasticityError = 0.01;
        const WhatIfBand estimated = bandOf(scenario);
        QVERIFY(estimated.change.upper - estimated.change.lower < assumed.change.upper - assumed.change.lower);
    }

    void withoutCovarianceThereIsNone()
    {
        NoProgress nobody;
        const WhatIfFixture given = cdnowFixture("bg-nbd", "mbg-nbd");
        const WhatIfEngine engine(given.base(), given.definitions);
        QVERIFY(engine.band(engine.fast({}).value(), {}, nobody).error().kind == ErrorKind::FitImpossible);
    }

    void cancelled()
    {
        class Stop final : public Progress {
            bool advance(std::uint64_t, std::uint64_t) override { return false; }
        } stop;
        QVERIFY(engine_->band(engine_->fast({}).value(), {}, stop).error().kind == ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestWhatIfUncertainty)
#include "test_whatif_uncertainty.moc"
