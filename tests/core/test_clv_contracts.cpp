// Contracts read from payments: by hand, and against a simulation of sBG's own assumptions.
#include "core/clv/contracts.h"
#include "core/clv/holdout.h"
#include "tests/core/clv_fixture.h"

#include <algorithm>

using namespace perennial;
using namespace perennial::testing;

namespace {

struct Club {
    Ledger ledger;
    OrderBook book;

    void pay(CustomerIndex customer, Day day)
    {
        while (ledger.customerKey.size() <= customer)
            ledger.customerKey.push_back("c" + std::to_string(ledger.customerKey.size()));
        book.orders.customer.push_back(customer);
        book.orders.day.push_back(day);
        book.orders.net.push_back(*Money::fromMajor(10));
        book.orders.exclusion.push_back(Exclusion::None);
        book.orders.rows.push_back(1);
    }
    [[nodiscard]] CustomerSummary summary(Day until) const
    {
        NoProgress progress;
        return *summarise(book, ledger, until, progress);
    }
    [[nodiscard]] Result<Contracts> contracts(const CustomerSummary& summary) const
    {
        return contractsFrom(summary, occasionsOf(book, summary));
    }
};

Day after(Day start, int months)
{
    return start + static_cast<int>(std::lround(months * daysPerMonth));
}

/// Members who join over two years, pay monthly and leave with their own chance theta ~ Beta(alpha, beta).
Club club(int members, double alpha, double beta, Day end)
{
    Simulator simulator(4);
    Club made;
    for (int i = 0; i < members; ++i) {
        const Day start = end + (-730 + i % 700);
        const double theta = simulator.beta(alpha, beta);
        for (int k = 0; after(start, k) <= end; ++k) {
            made.pay(static_cast<CustomerIndex>(i), after(start, k));
            if (simulator.uniform() < theta)
                break;
        }
    }
    made.book.asOf = end;
    return made;
}

}  // namespace

class TestClvContracts : public QObject {
    Q_OBJECT

private slots:
    /// Three members: one runs (next payment due in a month less 10 days), one left, one is late within the grace.
    void byHand()
    {
        const Day start = Day::from(2025, 1, 1);
        const Day end = after(start, 6) + 10;
        Club made;
        for (int k = 0; k <= 6; ++k)
            made.pay(0, after(start, k));
        for (int k = 0; k <= 2; ++k)
            made.pay(1, after(start, k));
        for (int k = 0; k <= 5; ++k)
            made.pay(2, after(start, k));
        const CustomerSummary summary = made.summary(end);
        const auto contracts = made.contracts(summary);
        QVERIFY(contracts);
        QVERIFY(contracts->period == RenewalPeriod::Month);
        QCOMPARE(contracts->renewals, (std::vector<int>{6, 2, 5}));
        QCOMPARE(contracts->ended, (std::vector<bool>{false, true, false}));
        QVERIFY(std::abs(contracts->dueMonths[0] - (1 - 10 / daysPerMonth)) < 0.02);
        QCOMPARE(contracts->dueMonths[2], 0.0F);  // overdue, within half a period

        const SbgModel model(1, 9);  // S(t) = 9 / (9 + t)
        CLOSE_TO(expectedRenewals(*contracts, model, 0, 2), 15 / 16.0 + 15 / 17.0, 1e-12);
        QCOMPARE(expectedRenewals(*contracts, model, 1, 12), 0.0);
        CLOSE_TO(contractSurvival(*contracts, model, 0, 12), 15 / 27.0, 1e-12);
        NoProgress progress;
        PredictionTerms terms{.horizonMonths = 2, .discountRate = 0.21, .margin = 0.5};
        const auto predicted = predictContracts(*contracts, model, summary, terms, progress);
        const double month = std::pow(1.21, -1 / 12.0);
        CLOSE_TO(double(predicted->residual[0]), 10 * 0.5 * (15 / 16.0 * month + 15 / 17.0 * month * month), 1e-6);
        QCOMPARE(predicted->probabilityAlive[1], 0.0F);
        QCOMPARE(predicted->residual[1], 0.0F);
        CLOSE_TO(*newContractValue(*contracts, model, 10, 10, terms),
                 0.5 * (10 + 10 * (0.9 * month + 9 / 11.0 * month * month)), 1e-9);
    }

    void periods_data()
    {
        QTest::addColumn<int>("months");
        QTest::newRow("month") << 1;
        QTest::newRow("quarter") << 3;
        QTest::newRow("year") << 12;
    }
    void periods()
    {
        QFETCH(int, months);
        Club made;
        for (CustomerIndex c = 0; c < 5; ++c)
            for (int k = 0; k < 3; ++k)
                made.pay(c, after(Day::from(2020, 1, 1), k * months) + static_cast<int>(c % 3));
        const auto contracts = made.contracts(made.summary(after(Day::from(2020, 1, 1), 2 * months) + 5));
        QVERIFY(contracts);
        QCOMPARE(monthsOf(contracts->period), months);
    }

    /// alpha and beta are found again; the holdout counts sBG's error among the least.
    void recovered()
    {
        const Day end = Day::from(2025, 12, 31);
        const Club made = club(3000, 0.8, 6, end);
        const CustomerSummary summary = made.summary(end);
        const auto contracts = made.contracts(summary);
        NoProgress progress;
        QVERIFY(contracts);
        const auto model = fitContracts(*contracts, {}, progress);
        QVERIFY(model && model->report().converged());
        const auto& p = model->report().parameters;
        QVERIFY2(std::abs(p[0].value - 0.8) < 4 * p[0].standardError, qPrintable(QString::number(p[0].value)));
        QVERIFY2(std::abs(p[1].value - 6) < 4 * p[1].standardError, qPrintable(QString::number(p[1].value)));
        const auto scores = scoreHoldout(made.book, made.ledger, end + -180, end, {}, progress);
        QVERIFY(scores);
        const auto sbg = std::ranges::find(*scores, "sbg", &HoldoutScore::model);
        QVERIFY(sbg != scores->end());
        QVERIFY2(std::abs(sbg->errorPercent) < 5, qPrintable(QString::number(sbg->errorPercent)));
        for (const HoldoutScore& other : *scores)
            QVERIFY(sbg->mae <= other.mae + 1e-12);
    }

    /// What is no contract is refused with its reason, not read as one.
    void refused()
    {
        Simulator simulator(8);
        Club shop;
        for (CustomerIndex c = 0; c < 50; ++c)
            for (int k = 0, day = 0; k < 6; ++k, day += 1 + static_cast<int>(simulator.exponential(0.03)))
                shop.pay(c, Day::from(2024, 1, 1) + day);
        const auto irregular = shop.contracts(shop.summary(Day::from(2025, 12, 31)));
        QCOMPARE(irregular.error().arguments.at(1), std::string("no-regular-renewals"));
        Club once;
        once.pay(0, Day::from(2024, 1, 1));
        QCOMPARE(once.contracts(once.summary(Day::from(2024, 2, 1))).error().arguments.at(1),
                 std::string("one-time-buyers-only"));
        QCOMPARE(contractsFrom({}, {}).error().arguments.at(1), std::string("no-customers"));
    }
};

QTEST_GUILESS_MAIN(TestClvContracts)
#include "test_clv_contracts.moc"
