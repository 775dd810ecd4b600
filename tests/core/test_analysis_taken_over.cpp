// What an analysis takes over from the one before it: whatever is changed, it equals the one that is worked out afresh,
// to the last bit. Expected values: the fresh one.
#include "core/analysis/overview_text.h"
#include "tests/core/same_figures.h"
#include "tests/core/store_fixture.h"
#include "tests/ui/made_shop.h"

#include <QTest>

using namespace perennial;

namespace {

using Change = std::function<void(Definitions&)>;

struct Step {
    const char* name;
    Change change;
};

/// In this order, each upon the one before.
const Step steps[] = {
    {"a filter", [](Definitions& d) { d.segmentFilter = "rfm/champions"; }},
    {"another window under the filter", [](Definitions& d) { d.window = Window::Months3; }},
    {"own segments by what was bought in the window",
     [](Definitions& d) {
         d.segments.own = {{"often", "window_purchases >= 2"}, {"dear", "clv > 100"}};
     }},
    {"a filter by one of them", [](Definitions& d) { d.segmentFilter = "own/often"; }},
    {"all time, whose buyers of two are others", [](Definitions& d) { d.window = Window::All; }},
    {"a rule that looks at the window", [](Definitions& d) { d.segmentFilter = "rule:window_revenue > 150"; }},
    {"a month under that rule", [](Definitions& d) { d.window = Window::Month1; }},
    {"another segmentation in front", [](Definitions& d) { d.segmentation = "value"; }},
    {"a filter that nobody knows", [](Definitions& d) { d.segmentFilter = "rfm/nobody-knows"; }},
    {"half a year while the filter fails", [](Definitions& d) { d.window = Window::Months6; }},
    {"no filter", [](Definitions& d) { d.segmentFilter.clear(); }},
    {"a rule that cannot be read",
     [](Definitions& d) {
         d.segments.own.push_back({"odd", "orders >> 3"});
     }},
    {"a year while a rule fails", [](Definitions& d) { d.window = Window::Months12; }},
    {"without it", [](Definitions& d) { d.segments.own.pop_back(); }},
    {"other tiers", [](Definitions& d) { d.segments.topTier = 0.1; }},
    {"another margin and a filter", [](Definitions& d) { d.margin = 0.25, d.segmentFilter = "value/top-tier"; }},
    {"one acquisition cost", [](Definitions& d) { d.spend.clear(), d.acquisitionCost = Money::fromParts(70'000); }},
    {"another lifespan and window",
     [](Definitions& d) { d.lifespan = LifespanEstimator::InverseChurn, d.window = Window::Months3; }},
    {"an earlier day", [](Definitions& d) { d.asOf = Day::from(2026, 2, 1); }},
    {"a day that parts the past", [](Definitions& d) { d.calibrateUntil = Day::from(2025, 11, 1); }},
    {"a window beside it", [](Definitions& d) { d.window = Window::Months6; }},
};

Snapshot snapshotOf(Ledger ledger)
{
    return {"shop", std::make_shared<const Ledger>(std::move(ledger)), {}, Day::from(2026, 6, 19)};
}

void compareSegments(const std::vector<SegmentTable>& a, const std::vector<SegmentTable>& b)
{
    QCOMPARE(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        QCOMPARE(a[i].segmentation.id, b[i].segmentation.id);
        QCOMPARE(a[i].segmentation.names, b[i].segmentation.names);
        QCOMPARE(a[i].segmentation.of, b[i].segmentation.of);
        QCOMPARE(a[i].figures.size(), b[i].figures.size());
        for (std::size_t s = 0; s < a[i].figures.size(); ++s)
            test::compareFigures(a[i].figures[s], b[i].figures[s]);
    }
}

void compareAll(const Analysis& a, const Analysis& b)
{
    QCOMPARE(a.hash, b.hash);
    QCOMPARE(a.definitions.segmentFilter, b.definitions.segmentFilter);
    QCOMPARE(a.problems.size(), b.problems.size());
    for (std::size_t i = 0; i < a.problems.size(); ++i)
        QCOMPARE(a.problems[i].kind, b.problems[i].kind);
    QCOMPARE(a.window->purchases, b.window->purchases);
    QCOMPARE(a.clv, b.clv);
    QCOMPARE(a.historical, b.historical);
    QCOMPARE(a.filter, b.filter);
    QCOMPARE(a.newCustomersPerYear, b.newCustomersPerYear);
    test::compareFigures(a.all, b.all);
    test::compareFigures(a.shown, b.shown);
    compareSegments(a.segments, b.segments);
    QCOMPARE(textOf(cohortChart(a, a.cohorts)), textOf(cohortChart(b, b.cohorts)));
    QCOMPARE(textOf(survivalChart(a)), textOf(survivalChart(b)));
}

}  // namespace

class TestAnalysisTakenOver : public QObject {
    Q_OBJECT

private slots:
    void aChangeIsAFreshAnalysis_data()
    {
        QTest::addColumn<QString>("model");
        for (const char* model : {"mbg-nbd", "predictive-formula", "simple"})
            QTest::newRow(model) << QString::fromLatin1(model);
    }
    void aChangeIsAFreshAnalysis()
    {
        QFETCH(QString, model);
        const test::MadeShop shop{.customers = 400, .model = model.toStdString()};
        const Snapshot snapshot = snapshotOf(test::madeLedger(shop));
        Definitions definitions = test::madeDefinitions(shop);
        NoProgress nobody;
        auto before = test::need(run(snapshot, definitions, nullptr, nobody));
        for (const Step& step : steps) {
            step.change(definitions);
            const auto after = test::need(run(snapshot, definitions, before.get(), nobody));
            compareAll(*after, *test::need(run(snapshot, definitions, nullptr, nobody)));
            if (QTest::currentTestFailed()) {
                qWarning("after: %s", step.name);
                return;
            }
            before = after;
        }
    }
};

QTEST_APPLESS_MAIN(TestAnalysisTakenOver)
#include "test_analysis_taken_over.moc"
