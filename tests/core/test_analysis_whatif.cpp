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

    /// The same data with a formula asked for.
    [[nodiscard]] std::shared_ptr<const Analysis> withMethod(const char* method) const
    {
        Definitions definitions = analysis_->asked;
        definitions.model = method;
        NoProgress nobody;
        const Snapshot snapshot{analysis_->name, analysis_->ledger, analysis_->imports, Day::from(2026, 6, 19)};
        return run(snapshot, definitions, nullptr, nobody).value();
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

    void formulasMoveTheirRetention_data()
    {
        QTest::addColumn<QString>("method");
        for (const char* method : {"simple", "predictive-formula", "retention-form"})
            QTest::newRow(method) << method;
    }
    void formulasMoveTheirRetention()
    {
        QFETCH(QString, method);
        const auto analysis = withMethod(method.toLatin1().constData());
        const WhatIfBase base = whatIfBase(*analysis, {}).value();
        const WhatIfEngine engine(base, analysis->definitions);
        // nothing moved: what every other page shows
        QVERIFY(near(*engine.base().residual, *analysis->all.residualTotal, 1e-6));
        QVERIFY(near(engine.base().purchases, analysis->all.expectedPurchases, 1e-6));
        const double r = *engine.base().annualRetention;
        QVERIFY(r > 0 && r < 1);
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
        const auto analysis = withMethod("historical");
        const WhatIfBase base = whatIfBase(*analysis, {}).value();
        const WhatIfEngine engine(base, analysis->definitions);
        QVERIFY(near(engine.base().purchases, analysis->all.expectedPurchases, 1e-6));
        QCOMPARE(*engine.base().annualRetention, 1.0);
        Scenario worse;
        worse.levers.retentionPoints = -0.1;
        const auto result = engine.fast(worse);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().arguments[0], std::string("retention"));
    }

    void aChangedRetentionScalesAFormula()
    {
        const auto model = formulaModel({.method = FormulaMethod::RetentionForm,
                                         .purchases = [](double days) { return days / 100; },
                                         .annualRetention = 0.5});
        const std::array times{365.25};
        std::array<double, 1> expected{};
        model->expectedPurchasesAlive(0, 0, times, {}, expected);
        QVERIFY(near(expected[0], 3.6525, 1e-12));
        // r from .5 to .25: integral of .25^t over that of .5^t within a year = (.75 / ln 4) / (.5 / ln 2)
        model->expectedPurchasesAlive(0, 0, times, {2, 1}, expected);
        QVERIFY(near(expected[0], 3.6525 * 0.75, 1e-12));
        QVERIFY(near(model->survivalAlive(0, 0, 365.25, {2, 1}), 0.25, 1e-12));
        QCOMPARE(model->probabilityAlive({0, 0, 366}), 0.0);
        QCOMPARE(model->probabilityAlive({3, 100, 366}), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestAnalysisWhatIf)
#include "test_analysis_whatif.moc"
