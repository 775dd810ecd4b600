// Results of fits that a workspace keeps: an analysis with them equals one without to the last digit, and whatever
// they were made from, once changed, makes them anew. Expected values: the analysis worked out without any.
#include "tests/core/store_fixture.h"
#include "tests/ui/made_shop.h"

#include <QTest>

#include <bit>

using namespace perennial;

namespace {

Snapshot snapshotOf(Ledger ledger, FitTexts known = {})
{
    return {"shop",
            std::make_shared<const Ledger>(std::move(ledger)),
            {},
            Day::from(2026, 6, 19),
            std::make_shared<const FitTexts>(std::move(known))};
}

std::shared_ptr<const Analysis> analysed(const Snapshot& snapshot, const Definitions& definitions = {})
{
    NoProgress nobody;
    return test::need(run(snapshot, definitions, nullptr, nobody));
}

/// Bit for bit, so that NaN equals NaN.
template <class Column>
bool same(const Column& a, const Column& b)
{
    using T = typename Column::value_type;
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](T x, T y) {
               using Bits = std::conditional_t<sizeof(T) == 8, std::uint64_t, std::uint32_t>;
               return std::bit_cast<Bits>(x) == std::bit_cast<Bits>(y);
           });
}

void compareScores(const Analysis& a, const Analysis& b)
{
    QCOMPARE(a.refereed->beatenByBaseline, b.refereed->beatenByBaseline);
    QCOMPARE(a.refereed->holdout.size(), b.refereed->holdout.size());
    for (std::size_t i = 0; i < a.refereed->holdout.size(); ++i) {
        QCOMPARE(a.refereed->holdout[i].model, b.refereed->holdout[i].model);
        QCOMPARE(a.refereed->holdout[i].to, b.refereed->holdout[i].to);
        QVERIFY(a.refereed->holdout[i].expected == b.refereed->holdout[i].expected);
    }
}

/// Everything that follows from fits, of two analyses.
void compare(const Analysis& a, const Analysis& b)
{
    QCOMPARE(a.fitted->results, b.fitted->results);  // reports, scores, tracking, interval: all their digits
    QCOMPARE(a.refereed->chosenBecause, b.refereed->chosenBecause);
    QCOMPARE(a.fitted->reports.size(), b.fitted->reports.size());
    for (std::size_t i = 0; i < a.fitted->reports.size(); ++i)
        QCOMPARE(textOf(a.fitted->reports[i]), textOf(b.fitted->reports[i]));
    compareScores(a, b);
    QCOMPARE(a.refereed->tracking.size(), b.refereed->tracking.size());
    QVERIFY(a.fitted->interval && b.fitted->interval);
    QCOMPARE(textOf(*a.fitted->interval), textOf(*b.fitted->interval));
    const Predictions& p = a.fitted->predictions;
    const Predictions& q = b.fitted->predictions;
    QCOMPARE(p.model, q.model);
    QVERIFY(same(p.probabilityAlive, q.probabilityAlive));
    QVERIFY(same(p.expectedPurchases, q.expectedPurchases));
    QVERIFY(same(p.residual, q.residual));
    QVERIFY(same(a.fitted->alive, b.fitted->alive));
    QVERIFY(same(a.clv, b.clv));
    QCOMPARE(a.all.clvTotal.value(), b.all.clvTotal.value());
    QCOMPARE(a.all.newCustomerClv.value(), b.all.newCustomerClv.value());
}

/// What a workspace gives back of what it was given.
FitTexts throughWorkspace(const FitTexts& results)
{
    const QTemporaryDir folder;
    const std::string path = (folder.path() + "/w.perennial").toStdString();
    test::need(test::need(Workspace::create(path)).keepFitResults(results));
    return test::need(test::need(Workspace::open(path, Access::ReadOnly)).fitResults());
}

}  // namespace

class TestAnalysisKnown : public QObject {
    Q_OBJECT

private slots:
    void keptResultsGiveTheSameAnalysis()
    {
        const Ledger ledger = test::madeLedger({});
        const auto fresh = analysed(snapshotOf(ledger));
        QCOMPARE(fresh->fitted->results.size(), std::size_t(fresh->fitted->reports.size() + 2));
        QCOMPARE(fresh->newResults(), fresh->fitted->results);
        const auto again = analysed(snapshotOf(ledger, throughWorkspace(fresh->newResults())));
        QVERIFY(again->newResults().empty());
        compare(*fresh, *again);
    }

    /// What is kept is really taken: a planted result shows.
    void nothingIsWorkedOutTwice()
    {
        const Ledger ledger = test::madeLedger({});
        const auto fresh = analysed(snapshotOf(ledger));
        FitTexts planted = fresh->fitted->results;
        for (auto& [key, text] : planted)
            if (auto report = fitReportFrom(text)) {
                report->logLikelihood = -12.5;
                text = textOf(*report);
            }
        const auto again = analysed(snapshotOf(ledger, planted));
        for (const FitReport& report : again->fitted->reports)
            QCOMPARE(report.logLikelihood, -12.5);
    }

    void otherDataAreFittedAnew()
    {
        Ledger ledger = test::madeLedger({});
        const FitTexts known = analysed(snapshotOf(ledger))->fitted->results;
        ledger.amount[ledger.rowCount() / 2] = test::money("123.45");  // one amount: spend and interval, no counts
        const auto dearer = analysed(snapshotOf(ledger, known));
        QVERIFY(!dearer->newResults().empty());
        compare(*analysed(snapshotOf(ledger)), *dearer);
        ledger.day[0] = ledger.day[0] - 3;  // one day: everything
        const auto earlier = analysed(snapshotOf(ledger, known));
        QCOMPARE(earlier->newResults(), earlier->fitted->results);
        compare(*analysed(snapshotOf(ledger)), *earlier);
    }

    void otherDefinitionsAreFittedAnew()
    {
        const Ledger ledger = test::madeLedger({});
        const FitTexts known = analysed(snapshotOf(ledger))->fitted->results;
        std::vector<Definitions> others(6);
        others[0].discountRate = 0.2;
        others[1].margin = 0.4;
        others[2].modelUnit = TimeUnit::Day;
        others[3].horizonMonths = 6;
        others[4].asOf = Day::from(2026, 3, 31);
        others[5].seed = 1;
        for (const Definitions& definitions : others) {
            const auto changed = analysed(snapshotOf(ledger, known), definitions);
            QVERIFY(!changed->newResults().empty());
            compare(*analysed(snapshotOf(ledger), definitions), *changed);
        }
    }

    /// Fits that another definition does not touch are taken from the analysis before.
    void previousAnalysisServesToo()
    {
        const Snapshot snapshot = snapshotOf(test::madeLedger({}));
        const auto before = analysed(snapshot);
        Definitions margin;
        margin.margin = 0.5;
        NoProgress nobody;
        const auto after = test::need(run(snapshot, margin, before.get(), nobody));
        std::size_t taken = 0;
        for (const auto& [key, text] : after->fitted->results)
            taken += before->fitted->results.contains(key);
        QCOMPARE(taken, after->fitted->results.size() - 1);  // but for the interval of the total, which is in margin
        compare(*analysed(snapshot, margin), *after);
    }

    /// Another window leaves the models as they are; the formulas that look at the window follow it.
    void anotherWindowIsThatOfAFreshAnalysis_data()
    {
        QTest::addColumn<QString>("model");
        for (const char* model : {"auto", "bg-nbd", "simple", "historical", "retention-form"})
            QTest::newRow(model) << QString::fromLatin1(model);
    }
    void anotherWindowIsThatOfAFreshAnalysis()
    {
        QFETCH(QString, model);
        const Snapshot snapshot = snapshotOf(test::madeLedger({}));
        Definitions year;
        year.model = model.toStdString();
        Definitions quarter = year;
        quarter.window = Window::Months3;
        const auto before = analysed(snapshot, year);
        const auto fresh = analysed(snapshot, quarter);
        NoProgress nobody;
        const auto after = test::need(run(snapshot, quarter, before.get(), nobody));
        compareScores(*fresh, *after);
        QCOMPARE(after->fitted->results, fresh->fitted->results);
        QVERIFY(same(fresh->fitted->predictions.expectedPurchases, after->fitted->predictions.expectedPurchases));
        QVERIFY(same(fresh->clv, after->clv));
        QVERIFY(after->window->purchases == fresh->window->purchases);
        QVERIFY(after->window->purchases != before->window->purchases);
        QCOMPARE(after->all.simpleClv.value(), fresh->all.simpleClv.value());
        QVERIFY(after->all.simpleClv.value() != before->all.simpleClv.value());
        QCOMPARE(after->observed, before->observed);  // not worked out again
    }

    void whatCannotBeReadIsWorkedOutAnew()
    {
        const Ledger ledger = test::madeLedger({});
        const auto fresh = analysed(snapshotOf(ledger));
        for (const char* damage : {"", "x", "5:bg-nb", "99999999999999999999 ", "6 bg-nbd 4 "}) {
            FitTexts damaged = fresh->fitted->results;
            for (auto& [key, text] : damaged)
                text = damage;
            compare(*fresh, *analysed(snapshotOf(ledger, damaged)));
        }
        FitTexts cut = fresh->fitted->results;
        for (auto& [key, text] : cut)
            text.resize(text.size() / 2);
        compare(*fresh, *analysed(snapshotOf(ledger, cut)));
    }

    /// Of a table of customers the columns are those of the whole analysis.
    void customersOnlyAreTheSame()
    {
        Definitions definitions;
        definitions.model = "bg-nbd";
        const Snapshot snapshot = snapshotOf(test::madeLedger({}));
        const auto whole = analysed(snapshot, definitions);
        NoProgress nobody;
        const auto columns = test::need(run(snapshot, definitions, nullptr, nobody, Extent::Customers));
        QVERIFY(same(whole->fitted->predictions.residual, columns->fitted->predictions.residual));
        QVERIFY(same(whole->fitted->predictions.probabilityAlive, columns->fitted->predictions.probabilityAlive));
        QVERIFY(same(whole->clv, columns->clv));
        QCOMPARE(whole->hash, columns->hash);
    }

    void aWorkspaceKeepsTheLatest()
    {
        const QTemporaryDir folder;
        const std::string path = (folder.path() + "/w.perennial").toStdString();
        auto workspace = test::need(Workspace::create(path));
        for (int i = 0; i < mostResults + 5; ++i)
            test::need(workspace.keepFitResults({{"key " + std::to_string(i), std::to_string(i)}}));
        const auto kept = test::need(workspace.fitResults());
        QCOMPARE(kept.size(), std::size_t(mostResults));
        QVERIFY(!kept.contains("key 4"));
        QCOMPARE(kept.at("key 5"), "5");
        auto reading = test::need(Workspace::open(path, Access::ReadOnly));
        QCOMPARE(reading.keepFitResults({{"a", "b"}}).error().kind, ErrorKind::WorkspaceReadOnly);
    }
};

QTEST_APPLESS_MAIN(TestAnalysisKnown)
#include "test_analysis_known.moc"
