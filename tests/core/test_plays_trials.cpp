// Plays and trials: sizes by the literature, groups drawn fairly, uplift by later data counted again.
#include "core/analysis/chart_data.h"
#include "core/plays/trial.h"
#include "tests/ui/made_shop.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace perennial;

class TestPlaysTrials : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { analysis_ = test::madeAnalysis(); }
    void everySegmentHasAPlay();
    void whatAPlayMayCost();
    void groupSizesAreThoseOfTheLiterature();
    void theHoldBackGroupIsTheSmallestThatShows();
    void groupsAreDrawnFairly();
    void aTrialSurvivesItsJson();
    void theDifferenceOfSharesIsNewcombes();
    void upliftIsCountedFromTheLaterData();
    void withoutLaterDataThereIsNone();

private:
    std::shared_ptr<const Analysis> analysis_;
};

void TestPlaysTrials::everySegmentHasAPlay()
{
    for (const SegmentTable& table : analysis_->segments) {
        std::set<std::size_t> served;
        for (const Play& play : playsFor(*analysis_, table, {})) {
            served.insert(play.segment);
            QCOMPARE(play.customers, table.figures[play.segment].customers);
        }
        const auto filled = std::count_if(table.figures.begin(), table.figures.end(),
                                          [](const KeyFigures& f) { return f.customers > 0; });
        QCOMPARE(served.size(), static_cast<std::size_t>(filled));
    }
}

void TestPlaysTrials::whatAPlayMayCost()
{
    PlayTerms terms;
    terms.costEach = 2.0;
    terms.attainableLift = 0.25;
    for (const Play& play : playsFor(*analysis_, *analysis_->segmentsInFront(), terms)) {
        const KeyFigures& f = analysis_->segmentsInFront()->figures[play.segment];
        const double toCome = *f.residualTotal / static_cast<double>(f.customers);
        QCOMPARE(*play.toCome, toCome);
        QCOMPARE(*play.mostCost, toCome * 0.25);
        QCOMPARE(*play.liftNeeded, 2.0 / toCome);
    }
}

void TestPlaysTrials::groupSizesAreThoseOfTheLiterature()
{
    // Two proportions, two-sided 5 %, power 80 %, no continuity correction (Fleiss, Levin & Paik 2003, 4.2;
    // power.prop.test of R gives the same): .10 against .15 -> 686; .5 against .6 -> 388; .2 against .3 -> 294.
    const auto size = [](double buyers, double lift) { return *equalGroupSize({buyers, lift, 0.05, 0.8}); };
    QCOMPARE(size(0.10, 0.5), std::uint64_t(686));
    QCOMPARE(size(0.50, 0.2), std::uint64_t(388));
    QCOMPARE(size(0.20, 0.5), std::uint64_t(294));
    QCOMPARE(equalGroupSize({1.2, 0.5, 0.05, 0.8}).error().kind, ErrorKind::OptionInvalid);
}

void TestPlaysTrials::theHoldBackGroupIsTheSmallestThatShows()
{
    const PowerTerms terms{0.1, 0.5, 0.05, 0.8};
    const auto many = holdBackSize(100'000, terms);
    QVERIFY(many && many->enough);
    QVERIFY(many->customers < 686);  // the other group is larger
    QVERIFY(many->detectable <= 0.5 && many->detectable > 0.49);
    const auto few = holdBackSize(400, terms);
    QVERIFY(few && !few->enough);
    QCOMPARE(few->customers, std::uint64_t(200));
    QVERIFY(few->detectable > 0.5);
    QCOMPARE(holdBackSize(1, terms).error().kind, ErrorKind::NoData);
}

void TestPlaysTrials::groupsAreDrawnFairly()
{
    TrialTerms terms;
    terms.name = "win-back";
    terms.segment = "rfm/champions";
    const auto members = customersOfSegment(*analysis_, terms.segment);
    QVERIFY(members && members->size() > 20);
    terms.heldBack = members->size() / 2;
    std::vector<int> held(analysis_->ledger->customerCount());
    constexpr int draws = 400;
    for (int i = 0; i < draws; ++i) {
        terms.name = "draw " + std::to_string(i);
        const auto trial = drawTrial(*analysis_, terms);
        QVERIFY(trial);
        QCOMPARE(trial->heldBack.size(), members->size() / 2);
        QCOMPARE(trial->heldBack.size() + trial->contacted.size(), members->size());
        std::set<std::string> all(trial->heldBack.begin(), trial->heldBack.end());
        all.insert(trial->contacted.begin(), trial->contacted.end());
        QCOMPARE(all.size(), members->size());
        for (const std::string& key : trial->heldBack)
            ++held[static_cast<std::size_t>(
                std::find(analysis_->ledger->customerKey.begin(), analysis_->ledger->customerKey.end(), key)
                - analysis_->ledger->customerKey.begin())];
    }
    // each is held back in about half of the draws: five standard deviations of a fair coin
    for (const std::uint32_t member : *members) {
        const int times = held[analysis_->summary().customer[member]];
        QVERIFY2(std::abs(times - draws / 2) < 50, qPrintable(QString::number(times)));
    }
    const auto again = drawTrial(*analysis_, terms);
    QCOMPARE(*again, *drawTrial(*analysis_, terms));
    terms.segment = "rfm/nobody";
    QCOMPARE(drawTrial(*analysis_, terms).error().kind, ErrorKind::UnknownName);
}

void TestPlaysTrials::aTrialSurvivesItsJson()
{
    TrialTerms terms;
    terms.name = "quote \" and ข้อความ";
    terms.segment = "rfm/champions";
    terms.costEach = 1.5;
    const auto trial = drawTrial(*analysis_, terms);
    QVERIFY(trial);
    const auto back = trialFromJson(toJson(*trial));
    QVERIFY(back);
    QCOMPARE(*back, *trial);
    QCOMPARE(trialFromJson("{}").error().kind, ErrorKind::ValueInvalid);
    QCOMPARE(trialFromJson("no json").error().kind, ErrorKind::ValueInvalid);
}

void TestPlaysTrials::theDifferenceOfSharesIsNewcombes()
{
    // Newcombe 1998, Statistics in Medicine 17, table II, method 10: 56/70 - 48/80 -> .0524 .3339;
    // 9/10 - 3/10 -> .1705 .8090
    const Interval95 a = differenceOfShares(56, 70, 48, 80);
    QVERIFY(std::abs(a.value - 0.2) < 1e-12);
    QVERIFY(std::abs(a.low - 0.0524) < 5e-5 && std::abs(a.high - 0.3339) < 5e-5);
    const Interval95 b = differenceOfShares(9, 10, 3, 10);
    QVERIFY(std::abs(b.low - 0.1705) < 5e-5 && std::abs(b.high - 0.8090) < 5e-5);
}

void TestPlaysTrials::upliftIsCountedFromTheLaterData()
{
    // Drawn half a year before the end of the data; then measured by all of them.
    Definitions before = analysis_->asked;
    before.asOf = analysis_->summary().asOf - 180;
    NoProgress quiet;
    const auto early = run({analysis_->name, analysis_->ledger, analysis_->imports, analysis_->summary().asOf}, before,
                           nullptr, quiet);
    QVERIFY(early);
    TrialTerms terms;
    terms.name = "half a year ago";
    terms.segment = "";
    terms.days = 90;
    terms.costEach = 1.0;
    const auto trial = drawTrial(**early, terms);
    QVERIFY(trial);
    QCOMPARE(trial->drawnOn, *before.asOf);
    const Uplift uplift = upliftOf(*trial, *analysis_);
    QVERIFY(uplift.complete);
    QCOMPARE(uplift.daysOver, 90);
    const Ledger& ledger = *analysis_->ledger;
    std::set<std::string> buyers;
    double margin = 0;
    const std::set<std::string> held(trial->heldBack.begin(), trial->heldBack.end());
    for (std::size_t row = 0; row < ledger.rowCount(); ++row) {
        const std::string& key = ledger.customerKey[ledger.orderCustomer[ledger.order[row]]];
        if (ledger.day[row] > trial->drawnOn && ledger.day[row] <= trial->drawnOn + 90 && held.contains(key)) {
            buyers.insert(key);
            margin += ledger.amount[row].major() * analysis_->marginRate;
        }
    }
    QCOMPARE(uplift.heldBack.buyers, buyers.size());
    QVERIFY(std::abs(uplift.heldBack.margin - margin) < 0.01);
    QVERIFY(uplift.buyers && uplift.buyers->low < 0 && uplift.buyers->high > 0);  // nothing was done
    QVERIFY(uplift.margin && uplift.margin->low < uplift.margin->value && uplift.margin->value < uplift.margin->high);
    QCOMPARE(*uplift.earned, (uplift.margin->value - 1) * static_cast<double>(uplift.contacted.customers));
}

void TestPlaysTrials::withoutLaterDataThereIsNone()
{
    TrialTerms terms;
    terms.name = "today";
    terms.segment = "rfm/champions";
    const auto trial = drawTrial(*analysis_, terms);
    QVERIFY(trial);
    const Uplift uplift = upliftOf(*trial, *analysis_);
    QCOMPARE(uplift.daysOver, 0);
    QVERIFY(!uplift.buyers && uplift.buyers.error() == Reason::HistoryTooShort);
}

QTEST_GUILESS_MAIN(TestPlaysTrials)
#include "test_plays_trials.moc"
