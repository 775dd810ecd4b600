// Figures over time: the readings of the months before, and the trend of the first year's value under a formula
// method. Everything is counted again from the ledger.
#include "core/analysis/chart_data.h"
#include "core/analysis/comparison.h"
#include "tests/ui/made_shop.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace perennial;

namespace {

/// The days and amounts of each customer of a made shop, which orders at most once a day.
std::map<CustomerIndex, std::vector<std::pair<Day, double>>> purchasesOf(const Ledger& ledger)
{
    std::map<CustomerIndex, std::vector<std::pair<Day, double>>> all;
    for (std::size_t r = 0; r < ledger.rowCount(); ++r)
        all[ledger.orderCustomer[ledger.order[r]]].emplace_back(ledger.day[r], ledger.amount[r].major());
    return all;
}

}  // namespace

class TestAnalysisTrends : public QObject {
    Q_OBJECT

private slots:
    void monthsAreReadAsTheyWere();
    void aYoungShopHasFewMonths();
    void theTrendFollowsTheMethodOfTheValues();
};

void TestAnalysisTrends::monthsAreReadAsTheyWere()
{
    const auto now = test::madeAnalysis();
    NoProgress progress;
    const auto readings = monthlyReadings(*now, progress);
    QVERIFY(readings.has_value());
    QCOMPARE(readings->size(), std::size_t(13));
    QCOMPARE(readings->back().asOf, now->summary().asOf);
    QCOMPARE(*readings->back().all.clvMean, *now->all.clvMean);
    const auto purchases = purchasesOf(*now->ledger);
    for (std::size_t k = 0; k < readings->size(); ++k) {
        const MonthlyReading& reading = (*readings)[k];
        const Day asOf = addMonths(now->summary().asOf, static_cast<int>(k) - 12);
        QCOMPARE(reading.asOf, asOf);
        const Day from = addMonths(asOf, -12) + 1;
        std::uint64_t customers = 0;
        std::uint64_t buyers = 0;
        std::uint64_t count = 0;
        for (const auto& [customer, own] : purchases) {
            const auto until = std::ranges::count_if(own, [&](const auto& p) { return p.first <= asOf; });
            customers += until > 0;
            count += static_cast<std::uint64_t>(until);
            buyers += std::ranges::any_of(own, [&](const auto& p) { return p.first >= from && p.first <= asOf; });
        }
        QCOMPARE(reading.all.customers, customers);
        QCOMPARE(reading.all.purchases, count);
        QCOMPARE(reading.all.window.customers, buyers);
        QVERIFY(reading.all.clvMean.has_value());
    }
}

/// Nobody had bought before March 2024: of the twelve months before 18 June 2024 there are three.
void TestAnalysisTrends::aYoungShopHasFewMonths()
{
    const test::MadeShop shop;
    Definitions definitions = test::madeDefinitions(shop);
    definitions.asOf = Day::from(2024, 6, 18);
    const Snapshot snapshot{"young", std::make_shared<const Ledger>(test::madeLedger(shop)), {}, *definitions.asOf};
    NoProgress progress;
    const auto now = run(snapshot, definitions, nullptr, progress);
    QVERIFY(now.has_value());
    const auto readings = monthlyReadings(**now, progress);
    QVERIFY(readings.has_value());
    QCOMPARE(readings->size(), std::size_t(4));
    QCOMPARE(readings->front().asOf, Day::from(2024, 3, 18));
}

/// Historical: everybody goes on at the own pace x / T and spends as before. So a customer of a quarter that has not
/// seen a whole year adds margin x own mean x (x / T) x the days left to what it has brought in its first year.
void TestAnalysisTrends::theTrendFollowsTheMethodOfTheValues()
{
    const auto analysis = test::madeAnalysis({.model = "historical"});
    const Day asOf = analysis->summary().asOf;
    std::map<int, double> expected;  // by quarter, of all its customers
    std::map<int, double> members;
    std::set<int> unfinished;
    for (const auto& [customer, own] : purchasesOf(*analysis->ledger)) {
        const Day first = own.front().first;
        const int quarter = static_cast<int>(std::floor(Month::of(first).number / 3.0));
        const int age = asOf - first;
        double firstYear = 0;
        double all = 0;
        for (const auto& [day, amount] : own) {
            all += amount;
            if (day - first < 365)
                firstYear += amount;
        }
        const double x = static_cast<double>(own.size()) - 1;
        if (age < 365) {
            unfinished.insert(quarter);
            if (age > 0)
                firstYear += all / static_cast<double>(own.size()) * (x / age) * (365 - age);
        }
        expected[quarter] += 0.46 * firstYear;
        members[quarter] += 1;
    }
    const ChartData chart = valueAndCostChart(*analysis);
    const auto& trend = std::get<ValueAndCostTrend>(chart.content);
    QVERIFY(trend.points.size() >= 8);
    for (const ValueAndCostTrend::Point& point : trend.points) {
        QVERIFY(members[point.quarter] <= 200);  // beyond, the chart samples
        QCOMPARE(static_cast<double>(point.customers), members[point.quarter]);
        QCOMPARE(point.forecast, unfinished.contains(point.quarter));
        const double wanted = expected[point.quarter] / members[point.quarter];
        QVERIFY2(std::abs(*point.value / wanted - 1) < 1e-5,
                 qPrintable(QStringLiteral("%1: %2, not %3").arg(point.quarter).arg(*point.value).arg(wanted)));
    }
}

QTEST_MAIN(TestAnalysisTrends)
#include "test_analysis_trends.moc"
