// Cohort tables, value by age, new and returning revenue, rhythm of orders, customers at risk.
#include "core/retention/at_risk.h"
#include "core/retention/cohorts.h"
#include "core/retention/ltv_by_age.h"
#include "core/retention/order_rhythm.h"
#include "core/retention/revenue_mix.h"
#include "tests/core/made_base.h"

#include <QtTest>

#include <set>

using namespace perennial;
using perennial::test::MadeBase;
using perennial::test::makeBase;
using perennial::test::Purchase;

namespace {

Money money(std::int64_t major)
{
    return Money::fromParts(major * Money::scale);
}

Day date(const char* iso)
{
    return parseIsoDay(iso).value();
}

/// Two cohorts up to 15 April: A, B, C begin in January, D in March.
MadeBase smallBase()
{
    return makeBase({{0, date("2024-01-05"), money(10)},
                     {0, date("2024-01-20"), money(20)},
                     {0, date("2024-03-02"), money(30)},
                     {1, date("2024-01-31"), money(40)},
                     {1, date("2024-04-10"), money(50)},
                     {2, date("2024-01-10"), money(60)},
                     {3, date("2024-03-15"), money(70)},
                     {3, date("2024-04-01"), money(80)},
                     {3, date("2024-04-01"), money(5)}},
                    date("2024-04-15"));
}

std::vector<std::uint32_t> customersOf(const Cohort& cohort)
{
    std::vector<std::uint32_t> counts;
    for (const CohortCell& cell : cohort.cells)
        counts.push_back(cell.customers);
    return counts;
}

using Counts = std::vector<std::uint32_t>;

}  // namespace

class TestCohorts : public QObject {
    Q_OBJECT

private slots:
    void on()
    {
        const MadeBase base = smallBase();
        const CohortTable table = cohortTable(base.summary, base.occasions, RetentionType::On);
        QCOMPARE(table.cohorts.size(), 2U);  // February had no new customer
        const Cohort& january = table.cohorts[0];
        QCOMPARE(toIso(january.month), std::string("2024-01"));
        QCOMPARE(january.size, 3U);
        QCOMPARE(customersOf(january), (Counts{3, 0, 1, 1}));
        QCOMPARE(january.cells[0].orders, 4U);
        QCOMPARE(january.cells[0].revenue.total().value(), money(130));
        QCOMPARE(january.cells[3].cumulativeRevenue.total().value(), money(210));
        QCOMPARE(january.cumulativePerCustomer(3), 70.0);
        QVERIFY(january.cells[2].complete);
        QVERIFY(!january.cells[3].complete);  // April ends after the 15th
        QCOMPARE(customersOf(table.cohorts[1]), (Counts{1, 1}));
        QCOMPARE(table.cohorts[1].cells[1].orders, 2U);
    }

    void onOrAfterAndCumulative()
    {
        const MadeBase base = smallBase();
        QCOMPARE(customersOf(cohortTable(base.summary, base.occasions, RetentionType::OnOrAfter).cohorts[0]),
                 (Counts{3, 2, 2, 1}));
        QCOMPARE(customersOf(cohortTable(base.summary, base.occasions, RetentionType::Cumulative).cohorts[0]),
                 (Counts{1, 1, 1, 2}));
    }

    void averageIsWeightedOverCompletePeriods()
    {
        const MadeBase base = smallBase();
        const CohortTable table = cohortTable(base.summary, base.occasions, RetentionType::On);
        QCOMPARE(table.average.size(), 3U);  // period 3 is not complete for anybody
        QCOMPARE(table.average[0].customers, 4U);
        QCOMPARE(table.average[0].rate, 1.0);
        QCOMPARE(table.average[1].customers, 3U);  // March's April is not complete
        QCOMPARE(table.average[1].rate, 0.0);
        QCOMPARE(table.average[2].rate, 1 / 3.0);
    }

    void chosenCustomersAndRefunds()
    {
        const MadeBase base = smallBase();
        const std::vector<StandAloneRefund> refunds{{0, date("2024-02-10"), money(-7), noIndex},
                                                    {3, date("2024-04-11"), money(-5), noIndex},
                                                    {99, date("2024-04-11"), money(-1), noIndex}};
        const CohortTable table =
            cohortTable(base.summary, base.occasions,
                        {.type = {}, .period = {}, .chosen = {true, false, true, false}, .refunds = refunds});
        QCOMPARE(table.cohorts.size(), 1U);
        QCOMPARE(table.cohorts[0].size, 2U);
        QCOMPARE(table.cohorts[0].cells[1].revenue.total().value(), money(-7));
        QCOMPARE(table.cohorts[0].cells[3].cumulativeRevenue.total().value(), money(10 + 20 + 30 + 60 - 7));
    }

    void byAge()
    {
        const MadeBase base = smallBase();
        const CohortTable table =
            cohortTable(base.summary, base.occasions,
                        {.type = RetentionType::On, .period = CohortPeriod::Age, .chosen = {}, .refunds = {}});
        const Cohort& january = table.cohorts[0];  // ages at 15 April: 101, 75, 96 days
        QCOMPARE(january.cells.size(), 4U);
        QCOMPARE(customersOf(january), (Counts{3, 1, 1, 0}));  // day 57 of A, day 70 of B
        QVERIFY(january.cells[1].complete);
        QVERIFY(!january.cells[2].complete);  // B is not yet 91 days old
    }

    void cellCustomers()
    {
        const MadeBase base = smallBase();
        const CohortOptions options{.type = RetentionType::On, .period = {}, .chosen = {}, .refunds = {}};
        QCOMPARE(customersOfCell(base.summary, base.occasions, options, Month::of(date("2024-01-01")), 3), (Counts{1}));
    }

    void cdnowAgainstPlainCounting()
    {
        SKIP_WITHOUT("cdnow_sample.csv");
        const auto purchases = test::readPurchases("cdnow_sample.csv");
        const MadeBase base = makeBase(purchases, Day::from(1998, 6, 30));
        const CohortTable table = cohortTable(base.summary, base.occasions, RetentionType::On);
        std::map<std::uint32_t, Day> first;
        for (const Purchase& p : purchases)
            first[p.customer] = first.contains(p.customer) ? std::min(first[p.customer], p.day) : p.day;
        std::map<std::pair<int, int>, std::set<std::uint32_t>> active;
        std::map<std::pair<int, int>, std::int64_t> revenue;
        for (const Purchase& p : purchases) {
            const int cohort = Month::of(first[p.customer]).number;
            active[{cohort, Month::of(p.day).number - cohort}].insert(p.customer);
            revenue[{cohort, Month::of(p.day).number - cohort}] += p.net.parts();
        }
        QCOMPARE(table.cohorts.size(), 3U);  // January to March 1997
        std::uint32_t customers = 0;
        for (const Cohort& cohort : table.cohorts) {
            customers += cohort.size;
            for (int k = 0; k < static_cast<int>(cohort.cells.size()); ++k) {
                const CohortCell& cell = cohort.cells[static_cast<std::size_t>(k)];
                QCOMPARE(cell.customers, (active[{cohort.month.number, k}].size()));
                QCOMPARE(cell.revenue.total().value().parts(), (revenue[{cohort.month.number, k}]));
                QVERIFY(cell.complete);  // 30 June closes the last month
            }
        }
        QCOMPARE(customers, 2357U);
    }

    /// Behind each average: the same customers as by going through the purchases one by one.
    void customersOfAverageAgainstPlainCounting()
    {
        SKIP_WITHOUT("cdnow_sample.csv");
        const auto purchases = test::readPurchases("cdnow_sample.csv");
        const Day end = Day::from(1998, 2, 14);  // some months are complete for the older cohorts only
        std::vector<Purchase> seen;
        for (const Purchase& p : purchases)
            if (p.day <= end)
                seen.push_back(p);
        const MadeBase base = makeBase(seen, end);
        std::map<std::uint32_t, std::set<int>> months;  // by customer of the file
        for (const Purchase& p : seen)
            months[p.customer].insert(Month::of(p.day).number);
        for (const RetentionType type : {RetentionType::On, RetentionType::OnOrAfter}) {
            const CohortOptions options{.type = type, .period = {}, .chosen = {}, .refunds = {}};
            const CohortTable table = cohortTable(base.summary, base.occasions, options);
            for (int k = 1; k <= 12; ++k) {
                std::size_t could = 0;
                std::size_t did = 0;
                for (const auto& [customer, bought] : months) {
                    const int month = *bought.begin() + k;
                    if (Month{month}.lastDay() > end)
                        continue;
                    ++could;
                    did += type == RetentionType::On ? bought.contains(month) : *bought.rbegin() >= month;
                }
                const RetainedCustomers found = customersOfAverage(base.summary, base.occasions, options, k);
                QCOMPARE(found.base.size(), could);
                QCOMPARE(found.retained.size(), did);
                QVERIFY(std::ranges::includes(found.base, found.retained));
                const auto& average = table.average[static_cast<std::size_t>(k)];
                QCOMPARE(average.rate, static_cast<double>(did) / static_cast<double>(could));
            }
        }
    }

    void valueByAgeOfAGroup()
    {
        const MadeBase base = smallBase();
        const std::vector<std::uint16_t> group{0, 0, 0, 1};
        const auto values = valueByAge(base.summary, base.occasions, group, 2, 0.5);
        QCOMPARE(values[0].customers, 3U);
        QCOMPARE(values[0].ages[0].customers, 3U);
        QVERIFY(values[0].ages[0].complete);
        QVERIFY(std::abs(*values[0].ages[0].value - 0.5 * (30 + 40 + 60) / 3) < 1e-12);
        QVERIFY(std::abs(*values[0].ages[1].value - 0.5 * (60 + 40 + 60) / 3) < 1e-12);
        QCOMPARE(values[0].ages[2].customers, 2U);  // B is 76 days old
        QVERIFY(!values[0].ages[2].complete);
        QVERIFY(std::abs(*values[0].ages[2].value - 0.5 * (60 + 60) / 2) < 1e-12);
        QVERIFY(!values[0].ages[4].value.has_value());
        QVERIFY(std::abs(*values[0].firstOrder - 0.5 * (10 + 40 + 60) / 3) < 1e-12);
        QVERIFY(std::abs(*values[1].ages[0].value - 0.5 * 155) < 1e-12);
    }

    void newAndReturning()
    {
        const MadeBase base = smallBase();
        const std::vector<StandAloneRefund> refunds{{1, date("2024-02-10"), money(-4), noIndex}};
        const auto months = revenueMix(base.summary, base.occasions, refunds);
        QCOMPARE(months.size(), 4U);
        QCOMPARE(months[0].newCustomers, 3U);
        QCOMPARE(months[0].returningCustomers, 0U);
        QCOMPARE(months[0].newRevenue.total().value(), money(130));
        QCOMPARE(months[1].returningRevenue.total().value(), money(-4));
        QCOMPARE(months[2].newCustomers, 1U);
        QCOMPARE(months[2].returningCustomers, 1U);
        QCOMPARE(months[2].returningRevenue.total().value(), money(30));
        QCOMPARE(months[3].returningCustomers, 2U);
        QCOMPARE(months[3].returningOrders, 3U);
        QVERIFY(months[2].complete && !months[3].complete);
        MoneySum all;
        for (const MonthMix& month : months) {
            all += month.newRevenue;
            all += month.returningRevenue;
        }
        QCOMPARE(all.total().value(), money(365 - 4));
    }

    void rhythm()
    {
        const MadeBase base = smallBase();
        const OrderRhythm rhythm = orderRhythm(base.summary, base.occasions);
        QCOMPARE(*rhythm.medianGapDays, (17 + 42) / 2.0);  // gaps 15, 42, 70, 17
        QCOMPARE(rhythm.secondOrderBase, 2U);              // A and C are 90 days old
        QCOMPARE(*rhythm.secondOrderRate, 0.5);
        QCOMPARE(rhythm.ladder.size(), 3U);
        QCOMPARE(rhythm.ladder[0].customers, 4U);
        QCOMPARE(rhythm.ladder[0].wentOn, 0.75);
        QCOMPARE(*rhythm.ladder[0].medianDaysToNext, 17.0);
        QCOMPARE(rhythm.ladder[1].customers, 3U);
        QCOMPARE(rhythm.ladder[2].customers, 1U);
        QCOMPARE(rhythm.ladder[2].wentOn, 0.0);
        QVERIFY(!rhythm.ladder[2].medianDaysToNext.has_value());
        const MadeBase none = makeBase({{0, date("2024-01-01"), {}}}, date("2024-01-02"));
        QVERIFY(!orderRhythm(none.summary, none.occasions).medianGapDays.has_value());
        QVERIFY(!orderRhythm(none.summary, none.occasions).secondOrderRate.has_value());
    }

    void atRisk()
    {
        const MadeBase base = smallBase();
        // silences at 15 April: A 44, B 5, C 96 (one order), D 14
        const Lapse lapse{.days = 50, .pastError = 0.1, .rule = LapseRule::Returns, .defined = true};
        const std::vector<float> alive{0.25F, 1, 0, 1};
        const auto list = atRiskCustomers(base.summary, lapse, alive,
                                          {.margin = 0.4, .includeLapsed = true, .limit = 0, .chosen = {}});
        QCOMPARE(list.size(), 1U);
        QCOMPARE(list[0].index, 0U);
        QVERIFY(!list[0].lapsed);
        // 2 repeat occasions in 57 days at 20 each, 40 % margin
        const double yearly = 2 / 57.0 * daysPerYear * 20 * 0.4;
        QVERIFY(std::abs(*list[0].marginPerYear - yearly) < 1e-9);
        QVERIFY(std::abs(*list[0].expectedLoss - yearly * 0.75) < 1e-9);
        // P(alive) 1: nothing to lose, nobody to list, unless it is asked for
        const std::vector<float> living{1, 1, 1, 1};
        QVERIFY(atRiskCustomers(base.summary, lapse, living, {.margin = 0.4}).empty());
        const auto without = atRiskCustomers(base.summary, lapse, living, {.margin = 0.4, .leastLoss = 0});
        QCOMPARE(without.size(), 1U);
        QCOMPARE(*without[0].expectedLoss, 0.0);
        const Lapse shorter{.days = 40, .pastError = 0.1, .rule = LapseRule::Returns, .defined = true};
        QCOMPARE(atRiskCustomers(base.summary, shorter, alive,
                                 {.margin = 1, .includeLapsed = false, .limit = 0, .chosen = {}})
                     .size(),
                 0U);
    }
};

QTEST_APPLESS_MAIN(TestCohorts)
#include "test_retention_cohorts.moc"
