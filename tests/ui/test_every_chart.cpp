// Every chart of the window, chart by chart: on every page, tab and choice of the sample shop and of contracts, each is
// held against what a chart has to offer (chart_walker.h), and followed to the customers behind it.
#include "core/analysis/analysis.h"
#include "tests/ui/chart_walker.h"
#include "tests/ui/own_home.h"
#include "ui/pages/global_bar.h"
#include "ui/pages/session.h"
#include "ui/pages/whatif/sensitivity_panel.h"
#include "ui/support/widgets/popover.h"
#include "ui/support/widgets/segmented_control.h"
#include "ui/support/widgets/table_style.h"

#include <QComboBox>
#include <QDialog>
#include <QPushButton>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

namespace {

/// Charts of whose points no customers can be named, and why.
const QMap<QString, QString> withoutCustomers{
    {"waterfall", "a step is what one lever does to all customers of the scenario together"},
    {"curves", "both curves are of all customers of the scenario"},
    {"tornado", "a lever is moved for all customers of the scenario"},
    {"response", "a lever is moved for all customers of the scenario"},
    {"lever-map", "two levers are moved for all customers of the scenario"},
    {"contractOutlook", "of the one contract that stands beside it"},
    {"renewalChart", "a sheet of renewal counts names no customers"},
};

/// A hundred and twenty contracts from 2023 on at 10, 20 or 30 a month; of every three that began in one month the
/// first ended after four months, the second after nine, the third still runs.
QByteArray datedContracts()
{
    QByteArray csv = "customer_id,start_date,end_date,monthly_price,plan\n";
    const QDate last(2024, 12, 15);
    for (int i = 0; i < 120; ++i) {
        const QDate start = QDate(2023, 1, 5).addMonths(i / 6);
        const QDate end = start.addMonths(i % 3 == 0 ? 4 : 9);
        const bool ended = i % 3 != 2 && end <= last;
        csv += QString("k%1,%2,%3,%4.00,%5\n")
                   .arg(i)
                   .arg(start.toString(Qt::ISODate), ended ? end.toString(Qt::ISODate) : QString())
                   .arg(10 * (i % 3 + 1))
                   .arg(i % 2 ? "Pro" : "Basic")
                   .toUtf8();
    }
    return csv + "late,2024-12-15,,10.00,Basic\n";
}

QString nameOf(const ChartPanel& panel)
{
    return panel.objectName().isEmpty() ? text(panel.data().id) : panel.objectName();
}

}  // namespace

class TestEveryChart : public DrivenWindow {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        openWindow({}, {1280, 720});
        shell_->window().show();
        session().openSample();
        QTRY_VERIFY_WITH_TIMEOUT(session().analysis() && settled(), patience);
    }

    void ordersPages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("choice");
        for (const char* choice : {"first", "turned"})
            QTest::addRow("overview %s", choice) << "overview" << choice;
        QTest::addRow("customer") << "customers"
                                  << "";
        for (const char* by : {"rfm", "value", "cohort", "lifecycle"})
            QTest::addRow("segments %s", by) << "segments" << by;
        QTest::addRow("movement") << "segments"
                                  << "movement";
        for (const char* view : {"map", "curve", "map channel", "curve channel", "map ltv-cac", "map forecast"})
            QTest::addRow("retention %s", view) << "retention" << view;
        for (const char* view : {"all", "one", "two"})
            QTest::addRow("what-if %s", view) << "whatif" << view;
    }
    void ordersPages()
    {
        QFETCH(QString, page);
        QFETCH(QString, choice);
        walkPlace(QTest::currentDataTag(), [&] { openOrders(page, choice); });
    }

    /// Every kind of chart was met on a page, and is offered by the command line.
    void everyKindWasMet()
    {
        QStringList unmet;
        QStringList notOffered;
        for (const QString& id : chartIds()) {
            if (!met_.contains(id))
                unmet << id;
            if (std::ranges::find(chartNames(), id.toStdString()) == chartNames().end())
                notOffered << id;
            else
                QVERIFY2(!buildChart(id.toStdString(), *session().analysis())->isEmpty(), qPrintable(id));
        }
        QVERIFY2(unmet.isEmpty(), qPrintable(unmet.join(", ")));
        QVERIFY2(notOffered.isEmpty(), qPrintable(notOffered.join(", ")));
    }

    void contractsPages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("choice");
        QTest::newRow("overview") << "overview"
                                  << "";
        QTest::newRow("one contract") << "customers"
                                      << "";
        QTest::newRow("segments by plan") << "segments"
                                          << "";
        for (const char* kind : {"survival", "cohorts", "curves", "survival by plan"})
            QTest::addRow("retention %s", kind) << "retention" << kind;
    }
    void contractsPages()
    {
        QFETCH(QString, page);
        QFETCH(QString, choice);
        if (!session().contracts())
            import("subscriptions.csv", datedContracts());
        QVERIFY(session().contracts());
        walkPlace("contracts, " + QString(QTest::currentDataTag()), [&] { openContracts(page, choice); });
    }

    void renewals()
    {
        QByteArray csv = "Year,High end\n";
        int year = 0;
        for (const int left : {1000, 869, 743, 653, 593, 551, 517, 491})  // Fader & Hardie 2007
            csv += QByteArray::number(year++) + ',' + QByteArray::number(left) + '\n';
        openWindow({}, {1280, 720});
        emit shell_->window().spreadsheetsDropped({write("renewals.csv", csv)});
        const auto show = [this]() -> QPushButton* {
            for (auto* button : shell_->window().findChildren<QPushButton*>())
                if (button->isVisible() && button->accessibleName() == "Show survival and the model")
                    return button;
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(show(), patience);
        QTest::mouseClick(show(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(child<ChartPanel>("renewalChart"), patience);
        walkPlace("renewals", [] {});
        child<QDialog>("renewalDialog")->close();
    }

    void cleanupTestCase()
    {
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
        shell_.reset();
    }

private:
    [[nodiscard]] Session& session() const { return shell_->session(); }
    [[nodiscard]] bool settled() const { return idle() && !session().isReading(); }
    void goTo(const QString& page)
    {
        shell_->window().goTo(page);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        QCoreApplication::processEvents();
    }
    void import(const QString& name, const QByteArray& content)
    {
        session().close();
        emit shell_->window().spreadsheetsDropped({write(name, content)});
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("import") && child<QPushButton>("import")->isEnabled() && idle(),
                                 patience);
        QTest::mouseClick(child<QPushButton>("import"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(session().contracts() && settled(), patience);
    }
    void choose(SegmentedControl& control, const QString& id)
    {
        control.setCurrent(id);
        emit control.chosen(id);
    }
    void choose(QComboBox& box, int index)
    {
        box.setCurrentIndex(index);
        emit box.activated(index);
    }
    /// An entry of the menu of the sensitivity chart.
    void chooseSensitivity(const QStringList& way)
    {
        QMenu* menu = child<QPushButton>("sensitivityView")->menu();
        emit menu->aboutToShow();
        for (const QString& step : way)
            for (QAction* action : menu->actions())
                if (action->text() == step) {
                    if (action->menu())
                        menu = action->menu();
                    else
                        return action->trigger();
                    break;
                }
        QFAIL(qPrintable(way.join(" > ")));
    }

    void openOrders(const QString& page, const QString& choice)
    {
        const bool known = opened_ == page + choice;
        opened_ = page + choice;
        goTo(page);
        if (page == "customers")
            return chooseRow(child<QTableView>("customers"), 0);
        if (choice == "movement" && !child<QDialog>("movement"))
            child<QPushButton>("movementOfSegments")->click();
        if (!known && choice == "turned")
            for (auto* button : shell_->window().page("overview")->findChildren<QPushButton*>())
                if (button->text() == "Trend" || button->text() == "Payback")
                    button->click();
        if (!known && page == "segments" && choice != "movement")
            choose(*child<SegmentedControl>("segmentation"), choice);
        if (!known && page == "retention") {
            choose(*child<SegmentedControl>("cohortView"), choice.section(' ', 0, 0));
            auto* by = child<QComboBox>("retentionBy");
            choose(*by, choice.endsWith("channel") ? std::max(0, by->findText("channel", Qt::MatchContains)) : 0);
            auto* measure = child<QComboBox>("cohortMeasure");
            choose(*measure, std::max(0, measure->findData(choice.endsWith("ltv-cac") ? "ltv-cac" : "customers")));
            if (choice.endsWith("forecast"))
                choose(*measure, measure->findData("revenue"));
            child<QAbstractButton>("cohortForecast")->setChecked(choice.endsWith("forecast"));
        }
        if (!known && page == "whatif")
            chooseSensitivity(choice == "all"   ? QStringList{"All levers"}
                              : choice == "one" ? QStringList{"One lever", "Price"}
                                                : QStringList{"Two levers", "Upwards", "Price"});
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        QCoreApplication::processEvents();
    }

    void openContracts(const QString& page, const QString& choice)
    {
        const bool known = opened_ == page + choice;
        opened_ = page + choice;
        goTo(page);
        if (page == "customers") {
            auto* list = child<QTableView>("contractList");
            for (int row = 0; row < list->model()->rowCount(); ++row)
                if (chooseRow(list, row); child<ChartPanel>("contractOutlook")->isVisible())
                    break;
        }
        if (!known && page == "retention") {
            choose(*child<SegmentedControl>("contractChart"), choice.section(' ', 0, 0));
            auto* by = child<QComboBox>("contractsBy");
            if (choice.endsWith("plan"))
                choose(*by, by->findData("column:plan"));
        }
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QList<ChartPanel*> shownPanels() const
    {
        QList<ChartPanel*> panels;
        const auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        for (ChartPanel* panel : shell_->window().findChildren<ChartPanel*>())
            if (panel->isVisible() && panel->view()->isVisible() && (!dialog || dialog->isAncestorOf(panel)))
                panels << panel;
        return panels;
    }

    template <class Open>
    void walkPlace(const QString& place, Open open)
    {
        open();
        const auto count = shownPanels().size();
        QVERIFY2(count > 0, qPrintable(place));
        QStringList faults;
        for (qsizetype i = 0; i < count; ++i) {
            open();
            const QList<ChartPanel*> panels = shownPanels();
            QCOMPARE(panels.size(), count);
            ChartPanel& panel = *panels[i];
            if (panel.data().isEmpty()) {
                faults << place + ", " + text(panel.data().id) + ": empty";
                continue;
            }
            met_ << text(panel.data().id);
            ChartWalker walker(panel, dialogs_, folder_, place);
            walker.walk();
            faults << walker.faults();
            const QString name = nameOf(panel);
            if (!withoutCustomers.contains(name) && !leadsToCustomers(i, open))
                faults << place + ", " + name + ": no way to the customers behind";
        }
        for (const QString& fault : std::as_const(faults))
            qWarning("%s", qPrintable(fault));  // one message would be cut off
        QCOMPARE(faults.size(), 0);
    }

    /// Enter, or a click where the point has a place, on points of the panel: one of them at least leads to customers,
    /// to as many as it says.
    template <class Open>
    bool leadsToCustomers(qsizetype panel, Open open)
    {
        open();
        const std::size_t points = shownPanels()[panel]->view()->pointCount();
        for (const std::size_t point : {std::size_t(0), points / 3, points / 2, points - 1}) {
            open();
            ChartView& view = *shownPanels()[panel]->view();
            view.grab();
            view.setFocus(Qt::TabFocusReason);
            QTest::keyClick(&view, Qt::Key_Home);
            for (std::size_t k = 0; k < point; ++k)
                QTest::keyClick(&view, Qt::Key_Right);
            QTest::keyClick(&view, Qt::Key_Return);
            if (arrives())
                return true;
        }
        return false;
    }

    /// By the popover's link, at once, or because everything is filtered by the segment.
    bool arrives()
    {
        if (QPushButton* link = linkToCustomers())
            link->click();
        if (!session().definitions().contracts.filter.empty()) {
            emit shell_->window().globalBar()->segmentChosen({});
            [this] { QTRY_VERIFY_WITH_TIMEOUT(settled(), patience); }();
            return true;
        }
        if (shell_->window().currentPage() != "customers")
            return false;
        for (const char* list : {"customers", "contractList"})
            if (auto* table = child<QTableView>(list); table && table->isVisible())
                return table->model()->rowCount() > 0;
        return false;
    }

    static QPushButton* linkToCustomers()
    {
        for (QWidget* widget : QApplication::allWidgets())
            if (auto* popover = qobject_cast<Popover*>(widget); popover && popover->isVisible())
                for (auto* link : popover->findChildren<QPushButton*>())
                    if (link->text() == "Show customers")
                        return link;
        return nullptr;
    }

    QSet<QString> met_;
    QString opened_;
};

OWN_HOME_TEST_MAIN(TestEveryChart)
#include "test_every_chart.moc"
