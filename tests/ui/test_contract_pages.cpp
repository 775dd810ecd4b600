// Contracts in the real window beyond their figures: the detail of one, own rules, the segment filter on every page,
// orders beside contracts, and what-if.
#include "core/analysis/analysis.h"
#include "tests/ui/contract_window.h"
#include "tests/ui/own_home.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/global_bar.h"
#include "ui/pages/rules/rule_dialog.h"
#include "ui/pages/segments/own_rules_dialog.h"
#include "ui/pages/session.h"
#include "ui/pages/shell.h"
#include "ui/support/format.h"
#include "ui/support/widgets/chip.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/lever_slider.h"
#include "ui/support/widgets/popover.h"
#include "ui/support/widgets/segmented_control.h"
#include "ui/support/widgets/table_style.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

namespace {

QByteArray orders()
{
    QByteArray csv = "order_id,customer,date,amount\n";
    for (int i = 0; i < 60; ++i)
        csv += QString("o%1,c%2,2024-%3-%4,%5.00\n")
                   .arg(i)
                   .arg(i % 20)
                   .arg(i / 10 + 1, 2, 10, QChar('0'))
                   .arg(i % 27 + 1, 2, 10, QChar('0'))
                   .arg(10 + i % 7)
                   .toUtf8();
    return csv;
}

}  // namespace

class TestContractPages : public ContractWindow {
    Q_OBJECT

private slots:
    void init()
    {
        openWindow();
        import("plans.csv", plans());
    }
    void cleanup() { shell_.reset(); }

    /// k1: two months on Pro at 30.00, running. Paid: three periods begun.
    void theDetailOfOneContract()
    {
        goTo("customers");
        auto* list = child<QTableView>("contractList");
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && list->model()->rowCount() == 60, patience);
        chooseRow(list, 1);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("contractDetail")->isVisible(), patience);
        QVERIFY(says("k1"));
        QVERIFY(says("2 months"));
        QVERIFY(says("renewed 2 time"));
        const SbgModel& model = *session().contracts()->figures.sbg;
        const auto& p = model.report().parameters;
        // r(3) = (beta + 2) / (alpha + beta + 2), Fader & Hardie 2007, eq. 7
        const double next = (p[1].value + 2) / (p[0].value + p[1].value + 2);
        QCOMPARE(plain(child<QLabel>("contractValue3")->text()), plain(perennial::ui::Format().percent(next)));
        QCOMPARE(plain(child<QLabel>("contractValue1")->text()), QString("90.00"));
        QVERIFY(plain(child<QLabel>("contractWhy")->text()).contains("30.00"));
        QVERIFY(child<ChartPanel>("contractOutlook")->isVisible());
        auto* rows = child<QTableView>("contractRows");
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 1, patience);
        QCOMPARE(rows->model()->index(0, 3).data().toString(), QString("plans.csv"));
        QCOMPARE(rows->model()->index(0, 4).data().toString(), QString("3"));  // below the heading and k0
        auto* columns = child<QTableView>("contractColumns")->model();
        QCOMPARE(columns->index(0, 1).data().toString(), QString("Pro"));
        child<QPushButton>("explainContract")->click();
        QTRY_VERIFY_WITH_TIMEOUT(shell_->window().findChild<Popover*>(), patience);
        // One that has ended has no future to draw.
        chooseRow(list, 2);
        QTRY_VERIFY_WITH_TIMEOUT(says("nothing is to come"), patience);
        QVERIFY(!child<ChartPanel>("contractOutlook")->isVisible());
    }

    void listByARule()
    {
        goTo("customers");
        auto* list = child<QTableView>("contractList");
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), patience);
        child<QPushButton>("addContractRule")->click();
        auto* rule = shell_->window().findChild<RuleDialog*>();
        QVERIFY(rule);
        rule->findChild<QLineEdit*>("ruleValue")->setText("10");  // months >= 10: five of each tenure 10, 11, 12
        auto* count = rule->findChild<QLabel*>("ruleCount");
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), QString("15 of 60 contracts"), patience);
        rule->findChild<QPushButton*>("acceptRule")->click();
        QCOMPARE(list->model()->rowCount(), 15);
        // From a card of the overview to the contracts behind it.
        shell_->window().goTo("customers", "contracts:Running contracts\nstate = running");
        QCOMPARE(list->model()->rowCount(), 40);
    }

    /// Those behind a point of a chart are of the contracts shown then: with others they and their chip are gone. A
    /// rule holds for the others too.
    void chosenContractsGoWithTheirBook()
    {
        goTo("customers");
        auto* list = child<QTableView>("contractList");
        auto* chip = child<Chip>("contractRule");
        shell_->window().goTo("customers", "these-contracts:Of a point\n1,4,9");
        QCOMPARE(list->model()->rowCount(), 3);
        QVERIFY(chip->isVisible());
        const auto restrict = [&](const char* filter) {
            Definitions definitions = session().definitions();
            definitions.contracts.filter = filter;
            session().setDefinitions(definitions, {});
            QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        };
        restrict("column:Plan/Pro");
        QCOMPARE(list->model()->rowCount(), 30);
        QVERIFY(!chip->isVisible());
        shell_->window().goTo("customers", "contracts:Running contracts\nstate = running");
        QCOMPARE(list->model()->rowCount(), 20);
        restrict("");
        QCOMPARE(list->model()->rowCount(), 40);
        QVERIFY(chip->isVisible());
    }

    void ownRulesAreSegments()
    {
        goTo("segments");
        QTRY_VERIFY_WITH_TIMEOUT(child<QTableView>("contractSegments")->isVisible(), patience);
        child<QPushButton>("ownContractRules")->click();
        auto* own = shell_->window().findChild<OwnRulesDialog*>();
        QVERIFY(own);
        own->findChild<QPushButton*>("addSegment")->click();
        auto* rule = own->findChild<RuleDialog*>();
        QVERIFY(rule);
        rule->findChild<QLineEdit*>()->setText("Old hands");
        rule->findChild<QLineEdit*>("ruleValue")->setText("10");
        auto* accept = rule->findChild<QPushButton*>("acceptRule");
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), patience);
        accept->click();
        own->findChild<QPushButton*>("saveSegments")->click();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && session().contractSegments()->segmentation.id == "own", patience);
        QCOMPARE(session().contractSegments()->segments.front().figures.customers, std::uint64_t{15});
        QCOMPARE(session().definitions().contracts.own.size(), std::size_t{1});
        session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && session().contractSegments()->segmentation.id == "column:Plan", patience);
    }

    /// A click on Pro: twenty that run at 30.00, everywhere; undone, done again, remembered.
    void theFilterIsEverywhere()
    {
        goTo("segments");
        auto* table = child<QTableView>("contractSegments");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() == 3, patience);
        int pro = 0;
        while (pro < 3 && unmarked(table->model()->index(pro, 0).data().toString()) != QLatin1String("Pro"))
            ++pro;
        QVERIFY(pro < 3);
        emit table->clicked(table->model()->index(pro, 0));
        QTRY_VERIFY_WITH_TIMEOUT(settled() && session().shownContracts().filter == "column:Plan/Pro", patience);
        QCOMPARE(table->model()->rowCount(), 3);  // its own column stays whole, to compare
        goTo("overview");
        QCOMPARE(figure("subscription0"), QString("600.00"));
        goTo("customers");
        QCOMPARE(child<QTableView>("contractList")->model()->rowCount(), 30);
        goTo("retention");
        QVERIFY(says("20 of 30 contracts still run."));
        goTo("report");
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>("exportPdf")->isEnabled(), patience);
        session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && session().shownContracts().filter.empty(), patience);
        goTo("overview");
        QCOMPARE(figure("subscription0"), QString("800.00"));
        session().undoStack()->redo();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && !session().shownContracts().filter.empty(), patience);
        const QString path = session().path();
        session().close();
        session().openWorkspace(path);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && session().contracts(), patience);
        QCOMPARE(session().shownContracts().filter, std::string("column:Plan/Pro"));
        QCOMPARE(session().contracts()->table.size(), std::size_t{30});
        emit shell_->window().globalBar()->segmentChosen({});
        QTRY_VERIFY_WITH_TIMEOUT(settled() && session().contracts()->table.size() == 60, patience);
    }

    /// Before renewal k stand all of tenure k and longer, 5 x (13 - k); at the third, sixth ... five leave.
    void renewalsAndCurvesOpenTheirContracts()
    {
        goTo("customers");
        auto* list = child<QTableView>("contractList");
        for (const int renewal : {1, 3, 12}) {
            const int before = 5 * (13 - renewal);
            const int left = renewal % 3 == 0 ? 5 : 0;
            for (const auto& [column, wanted] : {std::pair{1, before}, {2, left}}) {
                goTo("retention");
                auto* renewals = child<QTableView>("renewals");
                QTRY_VERIFY_WITH_TIMEOUT(renewals->isVisible() && renewals->model()->rowCount() == 12, patience);
                QCOMPARE(renewals->model()->index(renewal - 1, column).data().toString(), QString::number(wanted));
                Popover* popover = explained(*renewals, renewal - 1, column);
                QVERIFY(popover);
                const auto links = popover->findChildren<QPushButton*>();
                const auto link = std::ranges::find_if(
                    links, [&](const QPushButton* one) { return one->text() == QString::number(wanted); });
                QVERIFY(link != links.end());
                (*link)->click();
                QTRY_COMPARE_WITH_TIMEOUT(shell_->window().currentPage(), QString("customers"), patience);
                QCOMPARE(list->model()->rowCount(), wanted);
            }
        }
        goTo("retention");
        auto* survival = child<ChartPanel>("contractSurvival");
        const auto& points = std::get<SurvivalCurves>(survival->data().content).curves.front().points;
        QVERIFY(points.size() >= 4);
        for (std::size_t row = 0; row < 4; ++row) {
            const int months = static_cast<int>(points[row].time);
            emit survival->pointActivated(row);
            QCOMPARE(list->model()->rowCount(), months == 0 ? 60 : 5 * (13 - months));
        }
    }

    void figuresOfSegmentsExplainThemselves()
    {
        goTo("segments");
        auto* table = child<QTableView>("contractSegments");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() == 3, patience);
        int pro = 0;
        while (unmarked(table->model()->index(pro, 0).data().toString()) != QLatin1String("Pro"))
            ++pro;
        const QStringList numbers{"",     "",     "30 − 10 = ", "10 ÷ 30", "10 ÷ ",     "sum of 20 prices",
                                  "÷ 30", "÷ 30", "100.0 % × ", "sum of",  "sum of 20 "};
        for (int column = 1; column < table->model()->columnCount(); ++column) {
            Popover* popover = explained(*table, pro, column);
            QVERIFY(popover);
            QString words;
            for (const QLabel* label : popover->findChildren<QLabel*>())
                words += plain(unmarked(label->text())).remove("<b>") + u'\n';
            const QString shown = plain(unmarked(table->model()->index(pro, column).data().toString()));
            QVERIFY2(words.contains(numbers[column]), qPrintable(words));
            if (column <= 4)  // counts and shares stand there as in the cell, money with its decimals
                QVERIFY2(words.contains(shown), qPrintable(words + shown));
        }
        Popover* popover = explained(*table, pro, 5);
        for (QPushButton* link : popover->findChildren<QPushButton*>())
            if (link->text() == QLatin1String("See only these contracts"))
                link->click();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && session().shownContracts().filter == "column:Plan/Pro", patience);
        session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && session().shownContracts().filter.empty(), patience);
        // the longest bar is of those who pay three times as much
        for (ChartPanel* panel : child<QTableView>("contractSegments")->window()->findChildren<ChartPanel*>())
            if (panel->isVisible() && std::holds_alternative<SegmentBars>(panel->data().content))
                emit panel->pointActivated(0);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && session().shownContracts().filter == "column:Plan/Pro", patience);
    }

    void ordersBesideContracts()
    {
        for (QWidget* one : shell_->window().findChildren<QWidget*>("ordersOrContracts"))
            QVERIFY(one->isHidden());  // there is one kind only
        import("orders.csv", orders());
        QTRY_VERIFY_WITH_TIMEOUT(settled() && session().holdsBoth(), patience);
        QVERIFY(!session().showsContracts());
        for (const char* page : {"overview", "customers", "segments", "retention", "whatif", "actions", "report"}) {
            goTo(page);
            emit visibleSwitch()->chosen("contracts");
            QVERIFY2(session().showsContracts() && visibleSwitch()->current() == "contracts", page);
            emit visibleSwitch()->chosen("orders");
            QVERIFY2(!session().showsContracts() && visibleSwitch()->current() == "orders", page);
        }
        goTo("customers");
        QTRY_VERIFY_WITH_TIMEOUT(child<QTableView>("customers")->isVisible(), patience);
        emit visibleSwitch()->chosen("contracts");
        QVERIFY(child<QTableView>("contractList")->isVisible());
        // Each kind has a filter of its own.
        emit shell_->window().globalBar()->segmentChosen("column:Plan/Basic");
        QTRY_VERIFY_WITH_TIMEOUT(settled() && session().contracts()->table.size() == 30, patience);
        QVERIFY(session().definitions().segmentFilter.empty());
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
        emit visibleSwitch()->chosen("orders");
    }

    /// Without a margin a price ten per cent higher brings ten per cent more, where staying does not react.
    void leversOfContracts()
    {
        goTo("whatif");
        auto* table = child<QTableView>("contractScenario");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() == 6, patience);
        QCOMPARE(plain(table->model()->index(0, 1).data().toString()), QString("800"));
        child<LeverSlider>("contractResponse")->setValue(0);
        child<LeverSlider>("contractPrice")->setValue(0.1);
        emit child<LeverSlider>("contractPrice")->moved(0.1);
        QTRY_COMPARE_WITH_TIMEOUT(plain(table->model()->index(0, 2).data().toString()), QString("880"), patience);
        QCOMPARE(plain(child<KeyFigureCard>("contractResult0")->figure().change->amount), QString("10.0 %"));
        QVERIFY(child<QLabel>("contractBreakEven")->isVisible());
        child<QPushButton>("resetContractLevers")->click();
        QTRY_COMPARE_WITH_TIMEOUT(plain(table->model()->index(0, 2).data().toString()), QString("800"), patience);
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

private:
    /// The switch of the page in front.
    [[nodiscard]] SegmentedControl* visibleSwitch() const
    {
        for (auto* one : shell_->window().findChildren<SegmentedControl*>("ordersOrContracts"))
            if (one->isVisible())
                return one;
        qFatal("no switch can be seen");
    }
};

OWN_HOME_TEST_MAIN(TestContractPages)
#include "test_contract_pages.moc"
