// The data-quality report: each finding made on purpose in a shop that is clean otherwise.
#include "core/analysis/data_quality.h"
#include "core/summary/without_orders.h"
#include "tests/core/ledger_fixture.h"

#include <QtTest>

using namespace perennial;
using namespace perennial::test;

namespace {

const Day today = day("2024-12-31");

/// One order a day for 200 days, customers in turn, 20 to 29 each.
LedgerBuilder calmShop()
{
    LedgerBuilder shop;
    const Day first = day("2024-01-01");
    for (int i = 0; i < 200; ++i)
        shop.add({"o" + std::to_string(i), "c" + std::to_string(i * 7 % 40), "", ""}, first + i,
                 Money::fromParts((20 + i % 10) * 10'000));
    return shop;
}

std::shared_ptr<const Analysis> analysed(const Ledger& ledger)
{
    NoProgress progress;
    auto result = run({"shop", std::make_shared<const Ledger>(ledger), {}, today}, {}, nullptr, progress);
    if (!result)
        qFatal("no analysis");
    return *result;
}

const QualityFinding* find(const std::vector<QualityFinding>& findings, QualityIssue issue)
{
    for (const QualityFinding& finding : findings)
        if (finding.issue == issue)
            return &finding;
    return nullptr;
}

}  // namespace

class TestAnalysisQuality : public QObject {
    Q_OBJECT

private slots:
    void aCleanShopHasNone()
    {
        const auto analysis = analysed(calmShop().build());
        QVERIFY(dataQuality(*analysis).empty());
    }

    void gapOutlierAndAnonymousRows()
    {
        LedgerBuilder shop = calmShop();
        const Day later = day("2024-01-01") + 230;  // 30 days without a purchase, then daily again
        for (int i = 0; i < 30; ++i)
            shop.add({"l" + std::to_string(i), "c" + std::to_string(i), "", ""}, later + i, Money::fromParts(250'000));
        shop.add({"big", "c1", "", ""}, later, Money::fromParts(9'000 * 10'000));
        shop.add({"till", "", "", ""}, later, Money::fromParts(120'000));
        const Ledger ledger = shop.build();
        const auto analysis = analysed(ledger);
        auto findings = dataQuality(*analysis);
        const QualityFinding* gap = find(findings, QualityIssue::DateGap);
        QVERIFY(gap);
        QCOMPARE(gap->periods.size(), std::size_t{1});
        QCOMPARE(toIso(gap->periods[0].first), toIso(day("2024-01-01") + 200));
        QCOMPARE(toIso(gap->periods[0].second), toIso(later - 1));
        const QualityFinding* outlier = find(findings, QualityIssue::Outliers);
        QVERIFY(outlier);
        QCOMPARE(outlier->rows, std::uint64_t{1});
        QCOMPARE(outlier->customers, std::uint64_t{1});
        QCOMPARE(outlier->amount.value(), 9'000.0);
        const QualityFinding* anonymous = find(findings, QualityIssue::Anonymous);
        QVERIFY(anonymous);
        QCOMPARE(anonymous->rows, std::uint64_t{1});
        QCOMPARE(anonymous->amount.value(), 12.0);

        NoProgress progress;
        QVERIFY(addEffects(findings, *analysis, today, progress).has_value());
        const auto without = analysed(withoutOrders(ledger, outlier->orders));
        QVERIFY(outlier->effect.has_value());
        QVERIFY(*outlier->effect < 0);
        // One path computes each figure: the effect is the difference of two analyses.
        QVERIFY(std::abs(*outlier->effect - (*without->all.clvMean - *analysis->all.clvMean)) < 1e-6);
        QVERIFY(!anonymous->effect.has_value());
    }

    void futureDatesAndImpossibleFrequency()
    {
        LedgerBuilder shop = calmShop();
        shop.add({"typo", "c1", "2033-01-01", "10"});
        for (int i = 0; i < 25; ++i)
            shop.add({"m" + std::to_string(i), "marketplace", "2024-03-01", "20"});
        const Ledger ledger = shop.build();
        const auto analysis = analysed(ledger);
        const auto findings = dataQuality(*analysis);
        const QualityFinding* future = find(findings, QualityIssue::FutureDates);
        QVERIFY(future);
        QCOMPARE(future->rows, std::uint64_t{1});
        const QualityFinding* frequency = find(findings, QualityIssue::ImpossibleFrequency);
        QVERIFY(frequency);
        QCOMPARE(frequency->names, std::vector<std::string>{"marketplace"});
        QCOMPARE(frequency->rows, std::uint64_t{25});
        QCOMPARE(rowsBehind(*frequency, ledger, 10).size(), std::size_t{10});
    }

    /// The second import's days can be read otherwise: a person decided. Its rows are those behind the first's.
    void datesThatAPersonDecided()
    {
        LedgerBuilder shop = calmShop();
        LedgerBuilder otherwise = calmShop();
        for (int i = 1; i <= 12; ++i) {
            const std::string order = "e" + std::to_string(i);
            shop.add({order, "late", "", ""}, Day::from(2024, 3, static_cast<unsigned>(i)), Money::fromParts(300'000));
            otherwise.add({order, "late", "", ""}, Day::from(2024, static_cast<unsigned>(i), 3),
                          Money::fromParts(300'000));
        }
        const Ledger ledger = shop.build();
        std::vector<ImportRecord> imports(2);
        imports[0].id = 1;
        imports[0].source.dates = {"date", "dmy", DatesDecidedBy::Column, 80};
        imports[1].id = 2;
        imports[1].rowsAfter = 200;
        imports[1].source.path = "/home/ann/march.csv";
        imports[1].source.dates = {"date", "dmy", DatesDecidedBy::Person, 11};
        NoProgress progress;
        const Snapshot snapshot{"shop", std::make_shared<const Ledger>(ledger), imports, today};
        const auto analysis = run(snapshot, {}, nullptr, progress).value();
        auto findings = dataQuality(*analysis);
        QCOMPARE(findings.size(), std::size_t{1});  // what the column proved is no question
        const QualityFinding& finding = findings.front();
        QCOMPARE(finding.issue, QualityIssue::AmbiguousDates);
        QCOMPARE(finding.rows, std::uint64_t{11});  // 3 March is the same either way
        QCOMPARE(finding.customers, std::uint64_t{1});
        QCOMPARE(finding.amount.value(), 330.0);
        QCOMPARE(finding.names, std::vector<std::string>{"/home/ann/march.csv"});
        QCOMPARE(rowsBehind(finding, ledger, 100).size(), std::size_t{11});
        QVERIFY(addEffects(findings, *analysis, today, progress).has_value());
        const auto other = analysed(otherwise.build());
        QVERIFY(finding.effect.has_value());
        QVERIFY(std::abs(*finding.effect - (*other->all.clvMean - *analysis->all.clvMean)) < 1e-6);

        const auto unfitted = dataQuality(snapshot, {}, progress);
        QVERIFY(unfitted.has_value());
        QCOMPARE(unfitted->size(), std::size_t{1});
        QCOMPARE(unfitted->front().rows, std::uint64_t{11});
    }

    void leavingOrdersOutKeepsTheRest()
    {
        LedgerBuilder shop;
        shop.add({"1", "a", "2024-01-01", "10"});
        shop.add({"2", "b", "2024-01-02", "20"});
        shop.add({"3", "b", "2024-01-03", "-5", LineKind::Refund, OrderStatus::Valid, "2"});
        const Ledger left = withoutOrders(shop.build(), {0});
        QCOMPARE(left.rowCount(), std::size_t{2});
        QCOMPARE(left.orderCount(), std::size_t{2});
        QCOMPARE(left.orderId, (std::vector<std::string>{"2", "3"}));
        QCOMPARE(left.refundedOrder, (std::vector<OrderIndex>{noIndex, 0}));
        QCOMPARE(left.order, (std::vector<OrderIndex>{0, 1}));
    }
};

QTEST_GUILESS_MAIN(TestAnalysisQuality)
#include "test_analysis_quality.moc"
