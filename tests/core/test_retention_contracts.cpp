// Contracts: retention and value over tenure.
#include "core/retention/contracts.h"

#include <QtTest>

#include <cmath>

using namespace perennial;

class TestRetentionContracts : public QObject {
    Q_OBJECT

private slots:
    /// The 'high end' cohort of Fader & Hardie 2007 (product 1.3): survival .869 .743 .653 .593 .551 .517 .491.
    void theCohortOfThePaper()
    {
        const double survival[] = {1, .869, .743, .653, .593, .551, .517, .491};
        ContractTable table;
        for (int k = 0; k < 8; ++k) {
            const double leave = k < 7 ? survival[k] - survival[k + 1] : survival[7];
            for (int i = 0; i < std::lround(leave * 1000); ++i) {
                table.months.push_back(static_cast<float>(k));
                table.ended.push_back(k < 7);
                table.monthlyCharge.push_back(Money::fromParts(100'000));
            }
        }
        NoProgress progress;
        const auto figures = contractFigures(table, 0.5, std::pow(1.1, 12) - 1, progress);
        QVERIFY(figures.has_value());
        QCOMPARE(figures->customers, std::uint64_t{1000});
        QCOMPARE(figures->ended, std::uint64_t{509});
        QVERIFY(figures->sbg.has_value());
        QVERIFY(std::abs(figures->sbg->survival(12) - .378) < .002);
        // Seven renewals made, the eighth due now, d = .1 a period: 7.530.
        QVERIFY(std::abs(figures->residualMonths.value() - 7.530) < .02);
        QVERIFY(std::abs(figures->residualValue.value() - 7.530 * 491 * 5) < 50);
        QCOMPARE(figures->recurringRevenue.value(), 4910.0);
        QCOMPARE(figures->churnedRevenue.value(), 5090.0);
    }

    void withoutChargesThereIsNoMoney()
    {
        ContractTable table;
        table.months = {1, 2, 3};
        table.ended = {true, false, false};
        NoProgress progress;
        const auto figures = contractFigures(table, 1, 0.1, progress);
        QVERIFY(figures.has_value());
        QVERIFY(!figures->recurringRevenue.has_value());
        QVERIFY(std::abs(figures->monthlyRetention.value() - (1 - 1.0 / 6)) < 1e-12);
        QCOMPARE(contractFigures({}, 1, 0.1, progress).error().kind, ErrorKind::NoData);
    }
};

QTEST_GUILESS_MAIN(TestRetentionContracts)
#include "test_retention_contracts.moc"
