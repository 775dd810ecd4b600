// Flows between segments and ranges of the distribution: every customer counted again, one by one.
#include "core/analysis/chart_data.h"
#include "core/analysis/point_scope.h"
#include "core/analysis/rule_data.h"
#include "core/segment/movement.h"
#include "tests/ui/made_shop.h"

#include <QTest>

#include <map>
#include <set>

using namespace perennial;

class TestAnalysisFlows : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { analysis_ = test::madeAnalysis(); }
    void bandsHoldEveryCustomerOnce();
    void aFilterLeavesItsCustomers();
    void manySegmentsBecomeTwelve();
    void whoCameSinceIsNamed();
    void aRangeIsARule();
    void openEndsHaveNoBound();

private:
    std::shared_ptr<const Analysis> analysis_;
};

namespace {

/// Customer i is in segment i % before of the first date and (i * 7 / 3) % after of the second.
std::pair<Segmentation, Segmentation> madeSegments(std::uint16_t before, std::uint16_t after, int customers)
{
    Segmentation first{"column:x", {}, false, {}};
    Segmentation second = first;
    for (int s = 0; s < before; ++s)
        first.names.push_back("s" + std::to_string(s));
    for (int s = 0; s < after; ++s)
        second.names.push_back("s" + std::to_string(s));
    std::vector<std::uint16_t> were;
    std::vector<std::uint16_t> are;
    for (int i = 0; i < customers; ++i) {
        were.push_back(static_cast<std::uint16_t>(i % before));
        are.push_back(static_cast<std::uint16_t>(i * 7 / 3 % after));
    }
    first.of = were;
    second.of = are;
    return {first, second};
}

}  // namespace

void TestAnalysisFlows::bandsHoldEveryCustomerOnce()
{
    const auto [before, after] = madeSegments(4, 5, 500);
    const ChartData chart = flowChart(before, after, Day::from(2026, 3, 18), Day::from(2026, 6, 18));
    const auto& flow = std::get<SegmentFlow>(chart.content);
    std::map<std::pair<int, int>, std::uint64_t> expected;
    std::uint64_t stayed = 0;
    for (int i = 0; i < 500; ++i) {
        ++expected[{i % 4, i * 7 / 3 % 5}];
        stayed += i % 4 == i * 7 / 3 % 5;
    }
    QCOMPARE(flow.bands.size(), expected.size());
    QCOMPARE(chart.table.rows.size(), flow.bands.size());
    std::set<std::uint32_t> seen;
    std::size_t place = 0;
    for (const auto& [pair, customers] : expected) {  // in the order of the bands
        const SegmentFlow::Band& band = flow.bands[place];
        QCOMPARE(static_cast<int>(band.from), pair.first);
        QCOMPARE(static_cast<int>(band.to), pair.second);
        QCOMPARE(band.customers, customers);
        QCOMPARE(band.stayed, pair.first == pair.second);
        const auto members = customersOfBand(before, after, flow, place++);
        QCOMPARE(members.size(), customers);
        for (const std::uint32_t i : members) {
            QCOMPARE(static_cast<int>(i) % 4, pair.first);
            QVERIFY(seen.insert(i).second);
        }
    }
    QCOMPARE(seen.size(), std::size_t(500));
    QCOMPARE(chart.title.arguments[0], count(static_cast<double>(stayed)));
}

/// Of every third customer: bands, title and customers counted one by one.
void TestAnalysisFlows::aFilterLeavesItsCustomers()
{
    const auto [before, after] = madeSegments(4, 5, 500);
    std::vector<bool> chosen(500);
    for (std::size_t i = 0; i < chosen.size(); i += 3)
        chosen[i] = true;
    const ChartData chart = flowChart(before, after, Day::from(2026, 3, 18), Day::from(2026, 6, 18), chosen);
    const auto& flow = std::get<SegmentFlow>(chart.content);
    std::map<std::pair<std::size_t, std::size_t>, std::vector<std::uint32_t>> expected;
    std::uint64_t stayed = 0;
    for (std::uint32_t i = 0; i < 500; i += 3) {
        expected[{i % 4, i * 7 / 3 % 5}].push_back(i);
        stayed += i % 4 == i * 7 / 3 % 5;
    }
    QCOMPARE(flow.bands.size(), expected.size());
    for (std::size_t b = 0; b < flow.bands.size(); ++b) {
        const SegmentFlow::Band& band = flow.bands[b];
        QCOMPARE(customersOfBand(before, after, flow, b, chosen), (expected[{band.from, band.to}]));
        QCOMPARE(band.customers, (expected[{band.from, band.to}].size()));
        QCOMPARE(moversOf(before, after, band.from, band.to, chosen), (expected[{band.from, band.to}]));
    }
    QCOMPARE(chart.title.arguments[0], count(static_cast<double>(stayed)));
    QCOMPARE(chart.title.arguments[1], count(167));
    QVERIFY(flowChart(before, after, {}, {}, std::vector<bool>(500)).isEmpty());
}

void TestAnalysisFlows::manySegmentsBecomeTwelve()
{
    const auto [before, after] = madeSegments(30, 3, 900);
    const ChartData chart = flowChart(before, after, Day::from(2026, 3, 18), Day::from(2026, 6, 18));
    const auto& flow = std::get<SegmentFlow>(chart.content);
    QCOMPARE(flow.before.size(), std::size_t(12));
    QCOMPARE(flow.before.back().name, key("others"));
    QCOMPARE(flow.before.back().customers, std::uint64_t(900 - 11 * 30));
    std::uint64_t sum = 0;
    std::size_t members = 0;
    for (std::size_t b = 0; b < flow.bands.size(); ++b) {
        sum += flow.bands[b].customers;
        members += customersOfBand(before, after, flow, b).size();
    }
    QCOMPARE(sum, std::uint64_t(900));
    QCOMPARE(members, std::size_t(900));
}

void TestAnalysisFlows::whoCameSinceIsNamed()
{
    auto [before, after] = madeSegments(2, 2, 10);
    before.names.emplace_back(notYetCustomer);
    std::vector<std::uint16_t> changed = before.of.values();
    changed[9] = 2;
    before.of = changed;
    const ChartData chart = flowChart(before, after, Day::from(2026, 3, 18), Day::from(2026, 6, 18));
    QCOMPARE(std::get<SegmentFlow>(chart.content).before.back().name, key(notYetCustomer));
}

void TestAnalysisFlows::aRangeIsARule()
{
    const ChartData chart = distributionChart(*analysis_);
    const auto& d = std::get<Distribution>(chart.content);
    for (const auto& [first, last] :
         {std::pair<std::size_t, std::size_t>{3, 3}, {2, 7}, {0, 4}, {5, d.bars.size() - 1}}) {
        const auto range = rangeOfBars(*analysis_, chart, first, last);
        QVERIFY(range);
        std::uint64_t customers = 0;
        double total = 0;
        for (const double value : analysis_->clv)
            if ((first == 0 && d.openBelow ? true : value >= d.bars[first].from)
                && (last + 1 == d.bars.size() && d.openAbove ? true : value < d.bars[last].to)) {
                ++customers;
                total += value;
            }
        QCOMPARE(range->customers, customers);
        QVERIFY(std::abs(range->total - total) < 1e-6);
        std::uint64_t bars = 0;
        for (std::size_t b = first; b <= last; ++b)
            bars += d.bars[b].customers;
        QCOMPARE(range->customers, bars);
        const auto holds = customersOfRule(*analysis_, range->rule);
        QVERIFY(holds);
        QCOMPARE(static_cast<std::uint64_t>(std::count(holds->begin(), holds->end(), true)), customers);
    }
    QVERIFY(!rangeOfBars(*analysis_, chart, 2, d.bars.size()));
    QVERIFY(!rangeOfBars(*analysis_, concentrationChart(*analysis_), 0, 1));
}

void TestAnalysisFlows::openEndsHaveNoBound()
{
    const ChartData chart = distributionChart(*analysis_);
    const auto& d = std::get<Distribution>(chart.content);
    QVERIFY(d.openAbove);
    const auto upper = rangeOfBars(*analysis_, chart, d.bars.size() - 2, d.bars.size() - 1);
    QVERIFY(upper->from);
    QVERIFY(!upper->to);
    QVERIFY(!QByteArray::fromStdString(upper->rule).contains("and"));
    const auto all = rangeOfBars(*analysis_, chart, 0, d.bars.size() - 1);
    QCOMPARE(all->customers, std::uint64_t(analysis_->clv.size()));
}

QTEST_MAIN(TestAnalysisFlows)
#include "test_analysis_flows.moc"
