// What a scenario takes of an analysis: segments that add up, formulas in place of models.
#include "core/analysis/chart_data.h"
#include "core/analysis/value_method.h"
#include "core/analysis/whatif_base.h"
#include "core/clv/contract_model.h"
#include "core/clv/formula_model.h"
#include "core/whatif/levers.h"
#include "tests/ui/made_shop.h"

#include <QTest>

#include <array>
#include <cmath>
#include <random>

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

    /// 400 contracts paid on the same day of each month, ended with a chance of 3 to 20 % at each renewal.
    [[nodiscard]] static std::shared_ptr<const Analysis> subscriptions(const char* method)
    {
        std::mt19937 random(3);
        const auto uniform = [&] { return (static_cast<double>(random()) + 0.5) / 4294967296.0; };
        Ledger ledger;
        ledger.currency = "EUR";
        for (CustomerIndex c = 0; c < 400; ++c) {
            ledger.customerKey.push_back("c" + std::to_string(c));
            ledger.customerName.push_back(ledger.customerKey.back());
            const double leaves = 0.03 + 0.17 * uniform();
            const Day first = Day::from(2024, 7, 1) + static_cast<int>(uniform() * 700);
            const Money price = Money::fromParts((5 + static_cast<int>(uniform() * 20)) * Money::scale);
            for (int k = 0; addMonths(first, k) <= Day::from(2026, 6, 18); ++k) {
                if (k > 0 && uniform() < leaves)
                    break;
                ledger.rowId.push_back(static_cast<std::int64_t>(ledger.rowId.size()) + 1);
                ledger.order.push_back(static_cast<OrderIndex>(ledger.order.size()));
                ledger.orderId.push_back(std::to_string(ledger.order.back()));
                ledger.orderCustomer.push_back(c);
                ledger.day.push_back(addMonths(first, k));
                ledger.amount.push_back(price);
                ledger.kind.push_back(LineKind::Sale);
                ledger.status.push_back(OrderStatus::Valid);
            }
        }
        Definitions definitions;
        definitions.asOf = Day::from(2026, 6, 18);
        definitions.margin = 0.8;
        definitions.acquisitionCost = Money::fromParts(20 * Money::scale);
        definitions.model = method;
        NoProgress nobody;
        const Snapshot snapshot{"Box", std::make_shared<const Ledger>(std::move(ledger)), {}, Day::from(2026, 6, 19)};
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

    /// Every method: the base is the method's own total, nothing moved is the base to the last digit, the segments add
    /// up, and the retention lever gives just the points asked.
    void everyMethod_data()
    {
        QTest::addColumn<QString>("method");
        for (const char* method : {"auto", "bg-nbd", "mbg-nbd", "pareto-nbd", "simple", "historical",
                                   "predictive-formula", "retention-form", "sbg"})
            QTest::newRow(method) << method;
    }
    void everyMethod()
    {
        QFETCH(QString, method);
        const auto analysis = method == "sbg" ? subscriptions("sbg") : withMethod(method.toLatin1().constData());
        const WhatIfBase base = whatIfBase(*analysis, {}).value();
        if (method != "auto")
            QCOMPARE(base.model->report().model, method.toStdString());
        const WhatIfEngine engine(base, analysis->definitions);
        const WhatIfFigures& own = engine.base();
        // the predictions are single precision: their sums agree to 1e-6
        QVERIFY(near(*own.residual, *analysis->all.residualTotal, 1e-6));
        QVERIFY(near(*own.clvTotal, *analysis->all.clvTotal, 1e-6));
        QVERIFY(near(own.purchases, analysis->all.expectedPurchases, 1e-6));
        QVERIFY(near(*own.newCustomerClv, *analysis->all.newCustomerClv, 1e-6));

        NoProgress nobody;
        const WhatIfResult same = engine.exact({}, nobody).value();
        QVERIFY(*same.changed.residual == *own.residual && *same.changed.clvTotal == *own.clvTotal);
        QVERIFY(*same.changed.profit == *own.profit && same.changed.purchases == own.purchases);
        QVERIFY(*same.changed.annualRetention == *own.annualRetention);
        QVERIFY(same.waterfall.empty());

        Scenario scenario;
        scenario.levers.price = 0.05;
        scenario.levers.frequency = 0.1;
        scenario.levers.retentionPoints = method == "historical" ? 0 : 0.01;
        const WhatIfResult exact = engine.exact(scenario, nobody).value();
        const WhatIfResult fast = engine.fast(scenario).value();
        QVERIFY(near(*fast.changed.residual, *exact.changed.residual, 1e-3));
        double before = 0;
        double after = 0;
        for (const WhatIfSegment& segment : exact.segments) {
            before += *segment.base.residual;
            after += *segment.changed.residual;
        }
        QVERIFY(!exact.segments.empty());
        QVERIFY(near(before, *own.residual, 1e-12));
        QVERIFY(near(after, *exact.changed.residual, 1e-12));

        if (method == "historical")  // nobody leaves there
            return;
        Scenario kept;
        kept.levers.retentionPoints = 0.01;
        const WhatIfResult more = engine.exact(kept, nobody).value();
        QVERIFY(std::abs(*more.changed.annualRetention - *own.annualRetention - 0.01) < 1e-9);
        QVERIFY(*more.changed.residual > *own.residual);
    }

    void contractsByHand()
    {
        const auto analysis = subscriptions("sbg");
        const CustomerSummary& summary = analysis->summary();
        const Contracts contracts = contractsFrom(summary, analysis->observed->occasions).value();
        NoProgress nobody;
        const SbgModel model = fitContracts(contracts, {}, nobody).value();
        const ContractCustomers customers = contractCustomers(contracts, model, summary);
        const std::array times{0.5, 3.0, 12.0};
        for (std::size_t i = 0; i < summary.size(); i += 7) {
            const CustomerState state{static_cast<double>(customers.summary->frequency[i]), 0, 0};
            QCOMPARE(customers.model->probabilityAlive(state), contracts.ended[i] ? 0.0 : 1.0);
            for (const double months : times) {
                QVERIFY(near(customers.model->expectedPurchases(state, months),
                             expectedRenewals(contracts, model, i, months), 1e-12));
                QVERIFY(near(customers.model->probabilityAliveAfter(state, months),
                             contractSurvival(contracts, model, i, months), 1e-12));
            }
            std::array<double, 20> n{};  // the chances of all counts, their mean and mean square
            customers.model->purchaseDistributionAlive(state.frequency, 0, 12, n);
            double sum = 0;
            double mean = 0;
            double square = 0;
            for (std::size_t k = 0; k < n.size(); ++k) {
                sum += n[k];
                mean += static_cast<double>(k) * n[k];
                square += static_cast<double>(k * k) * n[k];
            }
            std::array<double, 1> expected{};
            customers.model->expectedPurchasesAlive(state.frequency, 0, std::array{12.0}, {}, expected);
            QVERIFY(near(sum, 1, 1e-12) && near(mean, expected[0], 1e-12));
            QVERIFY(near(square, customers.model->secondMomentAlive(state.frequency, 0, 12), 1e-12));
        }
    }

    /// No other method takes the place of one that cannot be had.
    void whatIsNoContractHasNoValueByContracts()
    {
        const auto analysis = withMethod("sbg");  // orders of a shop, no renewals
        QVERIFY(!hasValueMethod(*analysis));
        QCOMPARE(whatIfBase(*analysis, {}).error().kind, ErrorKind::FitImpossible);
        QVERIFY(std::get<ForecastPath>(forecastChart(*analysis).content).forecast.empty());
        const ChartData payback = paybackChart(*analysis);
        QVERIFY(payback.isEmpty() && payback.empty.error() == Reason::FitFailed);
    }

    void chartsFollowTheMethod_data()
    {
        QTest::addColumn<QString>("method");
        for (const char* method : {"simple", "historical", "predictive-formula", "retention-form"})
            QTest::newRow(method) << method;
    }
    void chartsFollowTheMethod()
    {
        QFETCH(QString, method);
        const auto analysis = withMethod(method.toLatin1().constData());
        const FormulaForecast forecast(analysis->observed->book, analysis->summary(), analysis->definitions.window);
        const FormulaMethod formula = *formulaMethodNamed(method.toStdString());
        // from the first of the next month over twelve months: as-of is 2026-06-18
        const int from = Day::from(2026, 6, 30) - analysis->summary().asOf;
        const int until = Day::from(2027, 6, 30) - analysis->summary().asOf;
        double expected = 0;
        for (std::size_t i = 0; i < analysis->summary().size(); ++i)
            expected += forecast.spend(formula, i).value_or(0)
                        * (forecast.expected(formula, i, until) - forecast.expected(formula, i, from));
        QVERIFY(near(std::get<ForecastPath>(forecastChart(*analysis).content).existing, expected, 1e-5));
        const auto payback = std::get<Payback>(paybackChart(*analysis).content);
        PredictionTerms terms;
        terms.horizonMonths = 7;
        terms.discountRate = analysis->definitions.discountRate;
        terms.margin = analysis->marginRate;
        QVERIFY(
            near(payback.margin[7], *newCustomerByFormula(forecast, formula, analysis->meanFirstOrder, terms), 1e-12));
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
