// A chart whose drawing is cancelled says so and is drawn on demand; so are the figures when reading the rows anew is
// cancelled after a merge or a change of currency.
#include "core/analysis/analysis.h"
#include "tests/ui/marketer_fixture.h"
#include "tests/ui/own_home.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/session.h"
#include "ui/support/widgets/banner.h"
#include "ui/support/widgets/segmented_control.h"

#include <QDialog>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

class TestCancelledCharts : public Marketer {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    }

    void aChartIsDrawnAnew_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("title");
        QTest::newRow("overview") << "overview"
                                  << "drawing the charts";
        QTest::newRow("segments") << "segments"
                                  << "drawing the charts";
        QTest::newRow("retention") << "retention"
                                   << "following the cohorts";
        QTest::newRow("what-if") << "whatif"
                                 << "preparing what-if";
        QTest::newRow("movement") << "movement"
                                  << "reading the workspace as it was then";
    }
    void aChartIsDrawnAnew()
    {
        QFETCH(QString, page);
        QFETCH(QString, title);
        const bool isDialog = page == "movement";
        goTo(isDialog ? "segments" : qPrintable(page));
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        if (isDialog)
            find<QPushButton>("movementOfSegments")->click();
        else
            draw(page);
        cancel(title);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        const QList<QPushButton*> again = buttonsToDraw();
        QVERIFY(!again.isEmpty());
        QVERIFY(says("Drawing it was cancelled before it was done."));
        again.front()->click();
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        QVERIFY(buttonsToDraw().isEmpty());
        int drawn = 0;
        for (ChartPanel* panel : shell_->window().findChildren<ChartPanel*>())
            if (panel->isVisible() && (!isDialog || panel->objectName() == "flow")) {
                QVERIFY2(panel->view()->isVisible() && !panel->data().id.empty(), qPrintable(panel->title()));
                ++drawn;
            }
        QVERIFY(drawn > 0);
        if (isDialog)
            find<QDialog>("movement")->close();
    }

    /// Without its charts a report has no pages: they are not worked out on the GUI thread instead.
    void aReportIsPreparedAgain()
    {
        goTo("report");
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        auto* pdf = find<QPushButton>("exportPdf");
        QTRY_VERIFY_WITH_TIMEOUT(pdf->isVisible() && pdf->isEnabled(), patience);  // pages are laid out in slices
        draw("report");
        cancel("preparing the report");
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        QVERIFY(says("Preparing the report was cancelled."));
        QVERIFY(!pdf->isVisible());
        for (auto* one : shell_->window().page("report")->findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == "Go on")
                one->click();
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(pdf->isVisible() && pdf->isEnabled(), patience);  // pages are laid out in slices
    }

    void rowsAreReadAgain_data()
    {
        QTest::addColumn<bool>("money");
        QTest::newRow("after a merge") << false;
        QTest::newRow("after a change of currency") << true;
    }
    /// Sixty customers; two of them merged are fifty-nine. The sheet names no currency.
    void rowsAreReadAgain()
    {
        QFETCH(bool, money);
        goTo("overview");
        auto* notice = find<QWidget>("pageNotice");
        if (money) {
            Definitions definitions = session().definitions();
            definitions.currency = "USD";
            session().setDefinitions(definitions, "currency");
        } else {
            session().setMerges({}, {{"c1@shop.test", "c2@shop.test"}}, "merge");
        }
        cancel(money ? "reading the amounts anew" : "reading the customers anew");
        QTRY_VERIFY_WITH_TIMEOUT(session().isStopped() && idle(), patience);
        QVERIFY(notice->isVisible());
        QCOMPARE(session().analysis()->all.customers, 60U);
        emit notice->findChild<Banner*>()->answered("go-on");
        QTRY_VERIFY_WITH_TIMEOUT(settled() && !session().isStopped(), patience);
        QVERIFY(!notice->isVisible());
        if (money)
            QCOMPARE(session().analysis()->ledger->currency, std::string("USD"));
        else
            QCOMPARE(session().analysis()->all.customers, 59U);
        session().undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->all.customers, 60U, patience);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    }

    /// Another setting while the rows are still to be read anew reads them as well.
    void anotherSettingReadsThemToo()
    {
        session().setMerges({}, {{"c1@shop.test", "c2@shop.test"}}, "merge");
        cancel("reading the customers anew");
        QTRY_VERIFY_WITH_TIMEOUT(session().isStopped() && idle(), patience);
        Definitions definitions = session().definitions();
        definitions.horizonMonths = 24;
        session().setDefinitions(definitions, "horizon");
        QTRY_VERIFY_WITH_TIMEOUT(settled() && !session().isStopped(), patience);
        QCOMPARE(session().analysis()->all.customers, 59U);
        QCOMPARE(session().analysis()->definitions.horizonMonths, 24);
        session().undoStack()->undo();
        session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && session().analysis()->all.customers == 60, patience);
    }

    void cleanupTestCase() { finish(); }

private:
    [[nodiscard]] bool settled() { return idle() && !session().isReading(); }
    /// Makes a page draw its charts once more.
    void draw(const QString& page)
    {
        if (page == "retention")
            emit find<SegmentedControl>("cohortPeriod")->chosen("age");
        else if (page == "overview") {
            for (auto* link : shell_->window().page("overview")->findChildren<QPushButton*>())
                if (link->text() == "Trend" || link->text() == "Forecast")
                    return link->click();
        } else
            shell_->window().page(page)->present(session().analysis());
    }
    /// Answers of jobs come through the event loop: what was begun just now is still there.
    void cancel(const QString& title)
    {
        for (const JobState& job : shell_->jobs().running())
            if (job.title == title)
                return shell_->jobs().cancel(job.number);
        QFAIL(qPrintable(title));
    }
    QList<QPushButton*> buttonsToDraw()
    {
        QList<QPushButton*> found;
        for (auto* one : shell_->window().findChildren<QPushButton*>("drawAgain"))
            if (one->isVisible())
                found << one;
        return found;
    }
};

OWN_HOME_TEST_MAIN(TestCancelledCharts)
#include "test_cancelled_charts.moc"
