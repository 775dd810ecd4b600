// Bases that are tiny, strange or impossible: a fit with its warnings or an error with its reason.
#include "tests/core/clv_fixture.h"

#include <algorithm>

using namespace perennial;
using namespace perennial::testing;

class TestClvWeakBases : public QObject {
    Q_OBJECT

private slots:
    /// Data without dropout drive the models to their edge: they still end, and say what happened.
    void flatRidge()
    {
        Simulator simulator(3);
        std::vector<SimulatedCustomer> base;
        for (int i = 0; i < 400; ++i) {
            SimulatedCustomer c{.age = 60};
            for (double t = simulator.exponential(0.2); t < 60; t += simulator.exponential(0.2)) {
                c.x += 1;
                c.recency = t;
            }
            base.push_back(c);
        }
        const CustomerSummary summary = summaryOf(base);
        for (const auto& info : repeatBuyingModels()) {
            const auto fit = fitted(info.name, summary);
            QVERIFY(fit);
            const auto& warnings = fit->report().warnings;
            QVERIFY(std::ranges::find(warnings, FitWarning::BoundaryParameter) != warnings.end());
            double expected = 0;
            for (std::size_t i = 0; i < summary.size(); ++i)
                expected += fit->expectedPurchases(
                    {double(summary.frequency[i]), summary.recencyDays[i] / 7.0, summary.ageDays[i] / 7.0}, 10);
            CLOSE_TO(expected, 400 * 0.2 * 10, 0.05);
        }
    }

    /// Thirty customers: the stated prior shrinks and is reported; the forecast is of the right size.
    void tinyBase()
    {
        const CustomerSummary summary = seededBase("bg-nbd", {0.6, 6, 0.8, 3}, 30, 4);
        for (const auto& info : repeatBuyingModels()) {
            const auto fit = fitted(info.name, summary);
            QVERIFY(fit && fit->report().converged());
            const auto& warnings = fit->report().warnings;
            QVERIFY(std::ranges::find(warnings, FitWarning::PriorUsed) != warnings.end());
            QVERIFY(std::ranges::find(warnings, FitWarning::TooFewRepeatBuyers) != warnings.end());
            for (const Parameter& p : fit->report().parameters)
                QVERIFY(p.value > 1e-3 && p.value < 1e4 && p.standardError > 0);
        }
    }

    /// What cannot be fitted is an error with its reason.
    void impossible_data()
    {
        QTest::addColumn<QList<QList<double>>>("customers");  // x, t_x, T in days
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << QList<QList<double>>{} << "no-customers";
        QTest::newRow("one") << QList<QList<double>>{{2, 20, 90}} << "one-customer";
        QTest::newRow("one-time only") << QList<QList<double>>{{0, 0, 90}, {0, 0, 40}, {0, 0, 10}}
                                       << "one-time-buyers-only";
        QTest::newRow("identical dates") << QList<QList<double>>{{0, 0, 0}, {0, 0, 0}} << "no-time-observed";
        QTest::newRow("not finite") << QList<QList<double>>{{1, 5, NAN}, {2, 8, 30}} << "data-not-finite";
        QTest::newRow("recency above age") << QList<QList<double>>{{1, 50, 30}, {2, 8, 30}} << "data-not-finite";
    }

    void impossible()
    {
        QFETCH(QList<QList<double>>, customers);
        QFETCH(QString, why);
        CustomerSummary summary;
        for (const auto& c : customers)
            addCustomer(summary, static_cast<std::uint32_t>(c[0]), c[1], c[2]);
        NoProgress progress;
        for (const auto& info : repeatBuyingModels()) {
            const auto fit = info.fit(summary, {}, progress);
            QVERIFY(!fit);
            QVERIFY(fit.error().kind == ErrorKind::FitImpossible);
            QCOMPARE(fit.error().arguments.at(0), std::string(info.name));
            QCOMPARE(QString::fromStdString(fit.error().arguments.at(1)), why);
        }
    }

    /// Two customers, equal customers, enormous counts: a fit or an error in words, never NaN.
    void strangeBases()
    {
        const QList<QList<QList<double>>> bases{{{1, 10, 20}, {0, 0, 20}},
                                                {{1, 10, 20}, {1, 10, 20}, {1, 10, 20}},
                                                {{1'000'000, 900, 1000}, {0, 0, 1000}, {3, 10, 500}},
                                                {{4'000'000'000.0, 900, 1000}, {2, 5, 1000}},
                                                {{1, 0, 10}, {2, 0, 10}, {0, 0, 3}},
                                                {{5, 30, 30}, {7, 30, 30}, {6, 30, 30}}};
        NoProgress progress;
        for (const auto& base : bases) {
            CustomerSummary summary;
            for (const auto& c : base)
                addCustomer(summary, static_cast<std::uint32_t>(c[0]), c[1], c[2]);
            for (const auto& info : repeatBuyingModels()) {
                const auto fit = info.fit(summary, {}, progress);
                if (!fit) {
                    QVERIFY(!fit.error().arguments.empty());
                    continue;
                }
                QVERIFY(std::isfinite((*fit)->report().logLikelihood));
                for (const Parameter& p : (*fit)->report().parameters)
                    QVERIFY(std::isfinite(p.value) && p.value > 0);
                QVERIFY(std::isfinite((*fit)->expectedPurchases({2, 1, 3}, 52)));
            }
        }
    }

    /// A fit that is told to stop is Cancelled.
    void cancelled()
    {
        struct Stop final : Progress {
            bool advance(std::uint64_t, std::uint64_t) override { return false; }
        } stop;
        const CustomerSummary summary = seededBase("bg-nbd", {0.6, 6, 0.8, 3});
        for (const auto& info : repeatBuyingModels()) {
            const auto fit = info.fit(summary, {}, stop);
            QVERIFY(!fit && fit.error().kind == ErrorKind::Cancelled);
        }
    }
};

QTEST_GUILESS_MAIN(TestClvWeakBases)
#include "test_clv_weak_bases.moc"
