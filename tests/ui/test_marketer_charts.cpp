// The people behind points of charts, and charts under a filter, in the real window. Expected values are counted from
// the rule by which the shop was made (marketer_fixture.h).
#include "core/analysis/chart_data.h"
#include "tests/ui/marketer_fixture.h"
#include "tests/ui/own_home.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/chart_panel.h"
#include "ui/support/widgets/segmented_control.h"

#include <QComboBox>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

namespace {

constexpr int customers = 60;

bool isAds(int customer)
{
    return customer % 3 == 0;
}

/// The days on which a customer of the shop buys.
QList<QDate> daysOf(int customer)
{
    QList<QDate> days;
    for (int k = 0; k <= customer % 7; ++k)
        days << QDate(2023, 1, 3).addDays(customer * 4 + k * (20 + customer % 11 * 7));
    return days;
}

QDate lastDay()
{
    QDate last;
    for (int c = 0; c < customers; ++c)
        last = std::max(last, daysOf(c).back());
    return last;
}

int monthOf(const QDate& day)
{
    return day.year() * 12 + day.month() - 1;
}

struct Retained {
    int base = 0;
    int retained = 0;
};

/// Who bought in the k-th month after the month of the first purchase, of those whose k-th month is over.
template <class Wanted>
Retained retainedIn(int k, Wanted wanted)
{
    Retained found;
    const QDate end = lastDay();
    for (int c = 0; c < customers; ++c) {
        const QList<QDate> days = daysOf(c);
        const QDate month = QDate(days.front().year(), days.front().month(), 1).addMonths(k);
        if (!wanted(c) || month.addMonths(1).addDays(-1) > end)
            continue;
        ++found.base;
        found.retained += std::ranges::any_of(days, [&](const QDate& day) { return monthOf(day) == monthOf(month); });
    }
    return found;
}

}  // namespace

class TestMarketerCharts : public Marketer {
    Q_OBJECT

private slots:
    void initTestCase() { start(); }

    void pointsOfTheRetentionCurveOpenTheirCustomers_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("cohorts") << "";
        QTest::newRow("channels") << "column:channel";
    }
    void pointsOfTheRetentionCurveOpenTheirCustomers()
    {
        QFETCH(QString, by);
        goTo("retention");
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        auto* groups = find<QComboBox>("retentionBy");
        groups->setCurrentIndex(groups->findData(by));
        auto* view = find<SegmentedControl>("cohortView");
        view->setCurrent("curve");
        emit view->chosen("curve");
        auto* panel = find<ChartPanel>("cohorts");
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        const ChartData chart = panel->data();
        const auto* curves = std::get_if<RetentionCurves>(&chart.content);
        QVERIFY(curves);
        panel->view()->grab();
        QCOMPARE(panel->view()->pointCount(), chart.table.rows.size());  // all of them can be stood on
        int cohortPoints = 0;
        int groupPoints = 0;
        for (std::size_t row = 0; row < chart.table.rows.size(); ++row) {
            const auto& cells = chart.table.rows[row];
            const int k = static_cast<int>(*cells[1].value);
            const bool ofAll = row < curves->average.size();
            const bool ofCohort = cells[0].kind == TermKind::Month;
            const Retained expected = retainedIn(k, [&](int c) {
                return ofAll      ? true
                       : ofCohort ? monthOf(daysOf(c).front()) - 1970 * 12 == static_cast<int>(*cells[0].value)
                                  : isAds(c) == (cells[0].text == "ads");
            });
            QCOMPARE(static_cast<int>(*cells[3].value), expected.base);
            QVERIFY(std::abs(*cells[2].value - static_cast<double>(expected.retained) / expected.base) < 1e-12);
            cohortPoints += ofCohort;
            groupPoints += !ofAll && !ofCohort;
            emit panel->view()->pointActivated(row);
            Popover* popover = shownPopover();
            QVERIFY(popover);
            const QString words = textsOf(*popover);
            QVERIFY2(words.contains(QString("%1 ÷ %2").arg(expected.retained).arg(expected.base)), qPrintable(words));
            popover->close();
        }
        QCOMPARE(cohortPoints > 0, by.isEmpty());
        QCOMPARE(groupPoints > 0, !by.isEmpty());
    }

    /// Enter on a point, then the way to its customers.
    void enterOnAPointLeadsToTheCustomers()
    {
        auto* panel = find<ChartPanel>("cohorts");
        ChartView* view = panel->view();
        view->setFocus();
        view->grab();
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Return);
        Popover* popover = shownPopover();
        QVERIFY(popover);
        const Retained expected = retainedIn(1, [](int) { return true; });
        QPushButton* way = nullptr;
        for (QPushButton* link : popover->findChildren<QPushButton*>())
            if (link->text() == "Show customers")
                way = link;
        QVERIFY2(way, qPrintable(textsOf(*popover)));
        way->click();
        QCOMPARE(shell_->window().currentPage(), QString("customers"));
        QCOMPARE(find<QTableView>("customers")->model()->rowCount(), expected.retained);
    }

    /// Acquisition cost against value is of the customers shown; value by segment says that it is of all.
    void chartsFollowTheFilter()
    {
        Definitions definitions = session().definitions();
        definitions.acquisitionCost = Money::fromMajor(12.0);
        definitions.segmentFilter = "column:channel/ads";
        session().setDefinitions(definitions, "filter");
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->shown.customers, 20U, patience);  // every third of 60
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        goTo("segments");
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        const ChartData* cost = nullptr;
        for (const ChartPanel* panel : shell_->window().page("segments")->findChildren<ChartPanel*>())
            if (panel->isVisible() && panel->data().id == "cac")
                cost = &panel->data();
        QVERIFY(cost);
        const auto& rows = std::get<CostAndValue>(cost->content).rows;
        const Analysis& a = *session().analysis();
        std::uint64_t counted = 0;
        for (const CostAndValue::Row& row : rows) {
            QCOMPARE(row.segment, std::string("ads"));
            counted += row.customers;
            double value = 0;
            for (std::size_t i = 0; i < a.clv.size(); ++i)
                value += isAds(QString::fromStdString(a.ledger->customerKey[a.summary().customer[i]])
                                   .mid(1)
                                   .section('@', 0, 0)
                                   .toInt())
                             ? a.clv[i]
                             : 0;
            QVERIFY(std::abs(row.value - (value / 20 + 12)) < 1e-6);
        }
        QCOMPARE(counted, 20U);
        const ChartData bars = segmentsChart(a, *a.segmentsInFront());
        QCOMPARE(bars.subtitle.key, std::string("segments.subtitle-all"));
        session().undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->shown.customers, 60U, patience);
    }

    void cleanupTestCase() { finish(); }
};

OWN_HOME_TEST_MAIN(TestMarketerCharts)

#include "test_marketer_charts.moc"
