// What a scenario takes of an analysis: segments that add up, formulas in place of models.
#include "core/analysis/whatif_base.h"
#include "core/clv/formula_model.h"
#include "core/whatif/levers.h"
#include "tests/ui/made_shop.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace perennial;

namespace {

bool near(double a, double b, double relative)
{
    return std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b));
}

}  // namespace

class TestAnalysisWhatIf : public QObject {
    Q_OBJECT

    std::shared_ptr<const Analysis> analysis_;

    /// The same analysis as if a formula had been asked for.
    [[nodiscard]] Analysis withMethod(const char* method) const
    {
        Analysis copy = *analysis_;
        copy.definitions.model = method;
        return copy;
    }

private slots:
    void initTestCase() { analysis_ = test::madeAnalysis(); }

    void segmentsAddUpToTheWhole()
    {
        const WhatIfBase base = whatIfBase(*analysis_, {}).value();
        const WhatIfEngine engine(base, analysis_->definitions);
        Scenario scenario;
        scenario.levers.price = 0.05;
        scenario.levers.retentionPoints = 0.01;
        NoProgress nobody;
        const WhatIfResult result = engine.exact(scenario, nobody).value();
        double before = 0;
        double after = 0;
        double clv = 0;
        std::uint64_t customers = 0;
        for (const WhatIfSegment& segment : result.segments) {
            before += *segment.base.residual;
            after += *segment.changed.residual;
            clv += *segment.base.clvTotal;
            customers += segment.base.customers;
        }
        QVERIFY(!result.segments.empty());
        QCOMPARE(customers, analysis_->all.customers);
        QVERIFY(near(before, *result.base.residual, 1e-12));
        QVERIFY(near(after, *result.changed.residual, 1e-12));
        // and the base is what every other page shows
        QVERIFY(near(clv, *analysis_->all.clvTotal, 1e-6));
        QVERIFY(near(*result.base.residual, *analysis_->all.residualTotal, 1e-6));
    }

    void aSegmentAlone()
    {
        const SegmentTable* front = analysis_->segmentsInFront();
        QVERIFY(front != nullptr);
        for (std::size_t s = 0; s < front->segmentation.size(); ++s) {
            const std::string name = front->segmentation.id + "/" + front->segmentation.names[s];
            const WhatIfBase base = whatIfBase(*analysis_, name).value();
            const WhatIfEngine engine(base, analysis_->definitions);
            QCOMPARE(engine.base().customers, front->figures[s].customers);
            if (front->figures[s].residualTotal)
                QVERIFY(near(*engine.base().residual, *front->figures[s].residualTotal, 1e-6));
        }
        QVERIFY(whatIfBase(*analysis_, "rfm/nobody-of-that-name").error().kind == ErrorKind::UnknownName);
    }

    void rulesNameTheirSegmentation()
    {
        Scenario scenario;
        QCOMPARE(segmentationOfRules(*analysis_, scenario), std::string());
        scenario.rules = {{"cohort/2024-01", {}}};
        QCOMPARE(segmentationOfRules(*analysis_, scenario), std::string("cohort"));
        QCOMPARE(whatIfBase(*analysis_, {}, "cohort")->segmentation->id, std::string("cohort"));
    }

    /// H periods of the retention form in continuous time: buyers x pace x (1 - r^t) / -ln r x APV.
    void formulasMoveTheirRetention_data()
    {
        QTest::addColumn<QString>("method");
        for (const char* method : {"simple", "predictive-formula", "retention-form"})
            QTest::newRow(method) << method;
    }
    void formulasMoveTheirRetention()
    {
        QFETCH(QString, method);
        const Analysis analysis = withMethod(method.toLatin1().constData());
        const WhatIfBase base = whatIfBase(analysis, {}).value();
        const WhatIfEngine engine(base, analysis.definitions);
        const KeyFigures& f = analysis.all;
        const double r = method == "retention-form" ? *f.annualRetention : std::exp(-1 / f.lifespan.value);
        QVERIFY(near(*engine.base().annualRetention, r, 1e-9));
        const double years = analysis.definitions.horizonMonths / 12;
        const double purchases = static_cast<double>(f.window.customers) * *f.perWindow.frequencyPerYear
                                 * (1 - std::pow(r, years)) / -std::log(r);
        QVERIFY(near(engine.base().purchases, purchases, 1e-9));
        QVERIFY(near(*engine.base().revenue, purchases * *f.perWindow.averagePurchaseValue, 1e-6));
        Scenario better;
        better.levers.retentionPoints = std::min(0.05, (1 - r) / 2);
        NoProgress nobody;
        const WhatIfResult exact = engine.exact(better, nobody).value();
        QVERIFY(near(*exact.changed.annualRetention, r + better.levers.retentionPoints, 1e-9));
        QVERIFY(*exact.changed.residual > *exact.base.residual);
        QVERIFY(near(*engine.fast(better)->changed.residual, *exact.changed.residual, 1e-3));
    }

    void historicalPaceLosesNobody()
    {
        const Analysis analysis = withMethod("historical");
        const WhatIfBase base = whatIfBase(analysis, {}).value();
        const WhatIfEngine engine(base, analysis.definitions);
        const CustomerSummary& summary = analysis.summary();
        double pace = 0;
        for (std::size_t i = 0; i < summary.size(); ++i)
            if (summary.ageDays[i] > 0)
                pace += summary.frequency[i] / static_cast<double>(summary.ageDays[i]);
        QVERIFY(near(engine.base().purchases, pace * analysis.definitions.horizonMonths * daysPerMonth, 1e-6));
        QCOMPARE(*engine.base().annualRetention, 1.0);
        Scenario worse;
        worse.levers.retentionPoints = -0.1;
        const auto result = engine.fast(worse);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().arguments[0], std::string("retention"));
    }

    void purchasesOfAFormulaThinOut()
    {
        const auto model = formulaModel({.method = "simple", .purchasesPerYear = 4, .annualRetention = 0.5});
        const std::array times{365.25, 36525.0};
        std::array<double, 2> expected{};
        model->expectedPurchasesAlive(0, 0, times, {}, expected);
        QVERIFY(near(expected[0], 4 * 0.5 / std::log(2.0), 1e-12));
        QVERIFY(near(expected[1], 4 / std::log(2.0), 1e-9));
        QVERIFY(near(model->survivalAlive(0, 0, 365.25, {2, 1}), 0.25, 1e-12));
        QVERIFY(near(model->noPurchaseAlive(0, 0, 1e9), std::log(2.0) / (4 + std::log(2.0)), 1e-12));
        QCOMPARE(model->probabilityAlive({0, 0, 366}), 0.0);
        QCOMPARE(model->probabilityAlive({3, 100, 366}), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestAnalysisWhatIf)
#include "test_analysis_whatif.moc"
