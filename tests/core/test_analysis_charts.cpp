// Chart data: what each chart holds is counted again from the ledger or added up against the analysis.
#include "core/analysis/chart_data.h"
#include "tests/ui/made_shop.h"

#include <QTest>

#include <map>
#include <set>

using namespace perennial;

class TestAnalysisCharts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void segmentsAddUp();
    void theRestIsGathered();
    void cohortCellsAreThoseOfTheLedger();
    void rfmCellsHoldEveryCustomer();
    void valueByAgeIsThatOfTheLedger();
    void monthsAddUpToTheRevenue();
    void theForecastLiesInItsBand();
    void waterfallEndsAtTheScenario();
    void movementLosesNobody();
    void timelineHoldsTheRevenue();
    void aliveEndsAtToday();
    void nothingIsDrawnWithoutAReason();

private:
    std::shared_ptr<const Analysis> analysis_;
};

void TestAnalysisCharts::initTestCase()
{
    analysis_ = test::madeAnalysis();
}

void TestAnalysisCharts::segmentsAddUp()
{
    for (const SegmentTable& table : analysis_->segments) {
        const ChartData chart = segmentsChart(*analysis_, table, 12);
        const auto& bars = std::get<SegmentBars>(chart.content);
        std::uint64_t customers = 0;
        double total = 0;
        double share = 0;
        for (const auto& bar : bars.bars) {
            customers += bar.customers;
            total += bar.total;
            share += bar.share;
        }
        QCOMPARE(customers, analysis_->all.customers);
        QVERIFY(std::abs(total - *analysis_->all.clvTotal) < 0.01);
        QVERIFY(std::abs(share - 1) < 1e-9);
    }
}

void TestAnalysisCharts::theRestIsGathered()
{
    const SegmentTable* months = segmentationNamed(*analysis_, "cohort");
    QVERIFY(months);
    const ChartData chart = segmentsChart(*analysis_, *months, 5);
    const auto& bars = std::get<SegmentBars>(chart.content);
    QCOMPARE(bars.bars.size(), std::size_t(5));
    QCOMPARE(bars.bars.back().name, key("others"));
    QCOMPARE(bars.leftOut, static_cast<std::uint64_t>(months->segmentation.size() - 4));
}

void TestAnalysisCharts::cohortCellsAreThoseOfTheLedger()
{
    const Ledger& ledger = *analysis_->ledger;
    std::map<CustomerIndex, std::set<int>> months;
    for (std::size_t r = 0; r < ledger.rowCount(); ++r)
        months[ledger.orderCustomer[ledger.order[r]]].insert(Month::of(ledger.day[r]).number);
    const ChartData chart = cohortChart(*analysis_, analysis_->cohorts, 12);
    const auto& map = std::get<CohortMap>(chart.content);
    QCOMPARE(map.rows.size(), std::size_t(12));
    for (const CohortMap::Row& row : map.rows) {
        std::uint32_t size = 0;
        std::vector<std::uint32_t> back(row.cells.size());
        for (const auto& [customer, bought] : months) {
            if (*bought.begin() != row.month.number)
                continue;
            ++size;
            for (std::size_t k = 0; k < back.size(); ++k)
                back[k] += bought.contains(row.month.number + static_cast<int>(k));
        }
        QCOMPARE(row.size, size);
        for (std::size_t k = 0; k < back.size(); ++k) {
            QCOMPARE(row.cells[k].customers, back[k]);
            QVERIFY(std::abs(row.cells[k].value - static_cast<double>(back[k]) / size) < 1e-12);
        }
    }
    QVERIFY(!map.rows.front().cells.back().complete);  // June 2026 is not over on the 18th
}

void TestAnalysisCharts::rfmCellsHoldEveryCustomer()
{
    const ChartData chart = rfmChart(*analysis_);
    std::uint64_t customers = 0;
    double total = 0;
    for (const auto& row : std::get<RfmMap>(chart.content).cells)
        for (const RfmMap::Cell& cell : row) {
            customers += cell.customers;
            total += cell.total;
        }
    QCOMPARE(customers, analysis_->all.customers);
    QVERIFY(std::abs(total - *analysis_->all.clvTotal) < 0.01);
}

void TestAnalysisCharts::valueByAgeIsThatOfTheLedger()
{
    const Ledger& ledger = *analysis_->ledger;
    std::map<CustomerIndex, Day> first;
    for (std::size_t r = 0; r < ledger.rowCount(); ++r) {
        const CustomerIndex customer = ledger.orderCustomer[ledger.order[r]];
        const auto [entry, isNew] = first.try_emplace(customer, ledger.day[r]);
        if (!isNew)
            entry->second = std::min(entry->second, ledger.day[r]);
    }
    const ChartData chart = ltvByAgeChart(*analysis_);
    const auto& table = std::get<LtvByAge>(chart.content);
    for (const LtvByAge::Row& row : table.rows) {
        const int half = static_cast<int>(*row.name.value);
        for (std::size_t a = 0; a < table.ages.size(); ++a) {
            double revenue = 0;
            std::uint64_t old = 0;
            for (const auto& [customer, day] : first)
                old += Month::of(day).number / 6 == half && analysis_->summary().asOf - day + 1 >= table.ages[a];
            for (std::size_t r = 0; r < ledger.rowCount(); ++r) {
                const Day day = first[ledger.orderCustomer[ledger.order[r]]];
                if (Month::of(day).number / 6 == half && analysis_->summary().asOf - day + 1 >= table.ages[a]
                    && ledger.day[r] - day < table.ages[a])
                    revenue += ledger.amount[r].major();
            }
            QCOMPARE(row.cells[a].customers, old);
            if (old > 0)
                QVERIFY(std::abs(*row.cells[a].value - revenue * 0.46 / static_cast<double>(old)) < 1e-6);
            else
                QVERIFY(!row.cells[a].value);
        }
    }
}

void TestAnalysisCharts::monthsAddUpToTheRevenue()
{
    const ChartData chart = newAndReturningChart(*analysis_);
    const auto& mix = std::get<NewAndReturning>(chart.content);
    double expected = 0;
    const Ledger& ledger = *analysis_->ledger;
    for (std::size_t r = 0; r < ledger.rowCount(); ++r)
        if (Month::of(ledger.day[r]) >= mix.points.front().month)
            expected += ledger.amount[r].major();
    double sum = 0;
    for (const auto& p : mix.points)
        sum += p.fresh + p.returning;
    QVERIFY(std::abs(sum - expected) < 0.01);
    QVERIFY(mix.lastIncomplete);
}

void TestAnalysisCharts::theForecastLiesInItsBand()
{
    const ChartData chart = forecastChart(*analysis_);
    const auto& path = std::get<ForecastPath>(chart.content);
    QCOMPARE(path.forecast.size(), std::size_t(12));
    double sum = 0;
    for (const auto& p : path.forecast) {
        QVERIFY(p.lower < p.value && p.value < p.upper);
        sum += p.value;
    }
    QVERIFY(path.existing > 0 && path.existing < sum);
    QCOMPARE(path.forecast.front().month, Month::of(analysis_->summary().asOf) + 1);
    // Today's customers, twelve whole months from July: a little less than twelve months from today.
    const auto& predictions = analysis_->fitted->predictions;
    double year = 0;
    for (std::size_t i = 0; i < predictions.expectedPurchases.size(); ++i)
        year +=
            static_cast<double>(predictions.expectedPurchases[i]) * static_cast<double>(predictions.expectedSpend[i]);
    QVERIFY2(path.existing < year && path.existing > 0.8 * year, qPrintable(QString::number(path.existing / year)));
}

void TestAnalysisCharts::waterfallEndsAtTheScenario()
{
    WhatIfResult result;
    result.base.residual = 100'000.0;
    result.changed.residual = 104'000.0;
    result.waterfall = {{"price", "direct", 9'000}, {"price", "fewer-purchases", -5'000}, {"frequency", "direct", 0}};
    const ChartData chart = waterfallChart(result, "EUR");
    const auto& w = std::get<Waterfall>(chart.content);
    QCOMPARE(w.steps.size(), std::size_t(2));  // a lever at rest is no step
    double running = w.base;
    double least = w.base;
    for (const auto& step : w.steps)
        least = std::min(least, running += step.change);
    QCOMPARE(running, w.scenario);
    QVERIFY(w.cutAt > 0 && w.cutAt < least);
    result.base.residual = undefined(Reason::NoAmounts);
    QCOMPARE(waterfallChart(result, "EUR").empty.error(), Reason::NoAmounts);
}

void TestAnalysisCharts::movementLosesNobody()
{
    const Segmentation before{"rfm", {"champions", "loyal", "new"}, true, {0, 0, 1, 1, 2, 2}};
    const Segmentation after{"rfm", {"champions", "loyal", "new"}, true, {0, 1, 1, 0, 0, 2}};
    const ChartData chart = movementChart(before, after, Day{0}, Day{90});
    const auto& movement = std::get<Movement>(chart.content);
    std::uint64_t left = 0;
    std::uint64_t joined = 0;
    for (const auto& row : movement.rows) {
        left += row.left;
        joined += row.joined;
    }
    QCOMPARE(left, std::uint64_t(3));
    QCOMPARE(joined, std::uint64_t(3));
    QCOMPARE(movement.rows[0].joined, std::uint64_t(2));
    // Where nobody moves every segment says so: the history is not too short.
    const ChartData still = movementChart(before, before, Day{0}, Day{90});
    QCOMPARE(std::get<Movement>(still.content).rows.size(), std::size_t(3));
    QVERIFY(!still.isEmpty());
    Segmentation nobody = before;
    nobody.of = {};
    QCOMPARE(movementChart(nobody, before, Day{0}, Day{90}).empty.error(), Reason::HistoryTooShort);
}

void TestAnalysisCharts::timelineHoldsTheRevenue()
{
    for (const std::uint32_t customer : {0U, 7U, 100U}) {
        const ChartData chart = timelineChart(*analysis_, customer);
        double sum = 0;
        for (const auto& stem : std::get<CustomerTimeline>(chart.content).stems)
            sum += stem.value;
        QVERIFY(std::abs(sum - analysis_->summary().revenue[customer].major()) < 0.001);
    }
    QVERIFY(timelineChart(*analysis_, 1'000'000).isEmpty());
}

void TestAnalysisCharts::aliveEndsAtToday()
{
    for (const std::uint32_t customer : {0U, 7U, 100U}) {
        const ChartData chart = aliveChart(*analysis_, customer);
        const auto& path = std::get<AlivePath>(chart.content);
        QVERIFY(std::abs(path.points.back().alive - static_cast<double>(analysis_->fitted->alive[customer])) < 1e-5);
        QCOMPARE(path.points.back().day, analysis_->summary().asOf);
    }
}

void TestAnalysisCharts::nothingIsDrawnWithoutAReason()
{
    const auto bare = test::madeAnalysis({.customers = 120, .amounts = false, .margin = false, .spend = false});
    for (const std::string_view name : chartNames()) {
        const auto chart = buildChart(name, *bare);
        QVERIFY(chart.has_value());
        QVERIFY2(chart->isEmpty() == !chart->empty.has_value(), chart->id.c_str());
        QVERIFY2(!chart->title.key.empty(), chart->id.c_str());
    }
}

QTEST_MAIN(TestAnalysisCharts)
#include "test_analysis_charts.moc"
