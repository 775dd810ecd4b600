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
                table.months.push_back(static_cast<float>(std::min(k + 1, 7)));  // periods paid
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
        // Product 1.3: alpha .668, beta 3.806, S(8 ... 12) .460 .436 .414 .395 .378.
        QVERIFY(std::abs(figures->sbg->report().parameters[0].value - .668) < .002);
        QVERIFY(std::abs(figures->sbg->report().parameters[1].value - 3.806) < .01);
        const double projected[] = {.460, .436, .414, .395, .378};
        for (int t = 8; t <= 12; ++t)
            QVERIFY(std::abs(figures->sbg->survival(t) - projected[t - 8]) < .001);
        // Renewal by renewal the shares are those that the table was made from; the model lies on the same axis.
        QCOMPARE(figures->tenure.size(), std::size_t{7});
        for (int k = 1; k <= 7; ++k) {
            const TenureStep& step = figures->tenure[static_cast<std::size_t>(k - 1)];
            QVERIFY(std::abs(step.survival - survival[k]) < 1e-9);
            QVERIFY(std::abs(survivalAt(figures->survival, k) - survival[k]) < 1e-9);
            QVERIFY(std::abs(step.fittedSurvival.value() - survival[k]) < .02);
        }
        QVERIFY(
            std::abs(figures->churnPerRenewal().value() - 509 / (1000 * (1 + .869 + .743 + .653 + .593 + .551 + .517)))
            < 1e-9);
        QCOMPARE(figures->recurringRevenue.value(), 4910.0);
        QCOMPARE(figures->churnedRevenue.value(), 5090.0);
    }

    /// By hand: who was there at the end of each month, and what they paid.
    void recurringRevenueByMonth()
    {
        const auto day = [](const char* text) { return *parseIsoDay(text); };
        std::vector<ContractRow> rows;
        const auto add = [&](const char* customer, const char* start, const char* end, int price) {
            ContractRow row;
            row.customer = customer;
            row.start = day(start);
            if (*end)
                row.end = day(end);
            row.ended = *end;
            row.price = Money::fromParts(price * Money::scale);
            rows.push_back(row);
        };
        add("a", "2024-01-01", "2024-03-01", 10);  // 10 in January and February
        add("a", "2024-03-01", "", 15);            // then 15: an expansion of 5 in March
        add("b", "2024-01-15", "2024-03-10", 20);  // lost in March
        add("c", "2024-02-01", "", 30);            // won in February
        add("d", "2024-02-01", "2024-03-15", 8);   // two contracts, one of which ends: a contraction of 8
        add("d", "2024-02-01", "", 2);
        Definitions definitions;
        definitions.asOf = day("2024-04-10");
        NoProgress progress;
        const auto table = contractTable(rows, definitions, day("2024-04-30"));
        QVERIFY(table.has_value());
        const auto figures = contractFigures(*table, 1, 0.1, progress);
        QVERIFY(figures.has_value());
        QCOMPARE(figures->months.size(), std::size_t{4});
        const double revenue[] = {30, 70, 47, 47};
        const std::uint64_t customers[] = {2, 4, 3, 3};
        for (std::size_t m = 0; m < 4; ++m) {
            const ContractMonth& month = figures->months[m];
            QCOMPARE(month.revenue, revenue[m]);
            QCOMPARE(month.customers, customers[m]);
            QVERIFY(std::abs(month.revenueBefore + month.wonRevenue + month.expansion - month.contraction
                             - month.lostRevenue - month.revenue)
                    < 1e-9);
        }
        const ContractMonth* march = figures->lastMonth();
        QVERIFY(march);
        QCOMPARE(toIso(march->month), std::string("2024-03"));
        QCOMPARE(march->expansion, 5.0);
        QCOMPARE(march->contraction, 8.0);
        QCOMPARE(march->lostRevenue, 20.0);
        QCOMPARE(march->logoChurn().value(), 0.25);
        QCOMPARE(march->revenueChurn().value(), 28.0 / 70);
        QCOMPARE(figures->recurringRevenue.value(), 47.0);
    }

    /// Contracts of a year are renewed once a year: months and money stay those of a month.
    void yearlyContracts()
    {
        ContractTable table;
        table.periodMonths = 12;
        table.months = {12, 24, 36, 35.9F, 30};
        table.ended = {true, true, false, false, false};
        for (std::size_t i = 0; i < 5; ++i)
            table.monthlyCharge.push_back(Money::fromParts(100'000));
        NoProgress progress;
        const auto figures = contractFigures(table, 1, 0.1, progress);
        QVERIFY(figures.has_value());
        QCOMPARE(figures->tenure.size(), std::size_t{3});
        QCOMPARE(figures->tenure[0].atRisk, std::uint64_t{5});
        QCOMPARE(figures->tenure[1].atRisk, std::uint64_t{4});
        QCOMPARE(figures->tenure[2].atRisk, std::uint64_t{2});  // 35.9 months are three years
        QCOMPARE(figures->tenure[0].lost + figures->tenure[1].lost, std::uint64_t{2});
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
