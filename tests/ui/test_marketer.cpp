// The pages of a marketer, driven in the real window: own segments, rules, the rows behind a number,
// retention by group, columns of the customers table.
#include "core/analysis/chart_data.h"
#include "tests/ui/marketer_fixture.h"
#include "tests/ui/own_home.h"
#include "ui/charts/chart_view.h"
#include "ui/models/segments_model.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/evidence_dialog.h"
#include "ui/pages/retention/retention_page.h"
#include "ui/pages/rules/rule_dialog.h"
#include "ui/pages/segments/own_rules_dialog.h"
#include "ui/pages/segments/segment_dialogs.h"
#include "ui/pages/segments/segments_page.h"
#include "ui/pages/shell.h"
#include "ui/support/format.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/popover.h"
#include "ui/support/widgets/segmented_control.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

class TestMarketer : public Marketer {
    Q_OBJECT

private slots:
    void initTestCase() { start(); }

    void cellsExplainThemselvesDownToTheRows()
    {
        goTo("segments");
        auto* table = find<QTableView>("segments");
        const int all = table->model()->rowCount() - 1;
        table->setCurrentIndex(table->model()->index(all, 4));  // CLV, total, of everybody
        table->findChild<QAction*>("explainCell")->trigger();
        auto* popover = shell_->window().findChild<Popover*>();
        QVERIFY(popover);
        auto links = popover->findChildren<QPushButton*>();
        const auto rows = std::ranges::find(links, QString("Source rows"), &QPushButton::text);
        QVERIFY(rows != links.end());
        (*rows)->click();
        auto* evidence = shell_->window().findChild<EvidenceDialog*>();
        QVERIFY(evidence);
        QTRY_VERIFY_WITH_TIMEOUT(evidence->isFilled(), patience);
        QCOMPARE(evidence->evidence()->rows.size(), session().analysis()->all.rows);
        QCOMPARE(evidence->evidence()->revenue.major(), session().analysis()->all.revenue.value());
        auto* shown = evidence->findChildren<QTableView*>().back();
        QTRY_VERIFY_WITH_TIMEOUT(shown->model()->rowCount() > 100, patience);
        QCOMPARE(shown->model()->index(0, 4).data().toString(), QString("shop.csv"));
        QCOMPARE(shown->model()->index(0, 6).data().toString(), QString("2"));  // under the headings
        evidence->close();
    }

    /// What a cell shows is what its formula comes to.
    void everyCellOfTheSegmentsExplainsItsOwnNumber()
    {
        goTo("segments");
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        auto* table = find<QTableView>("segments");
        int told = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 1; column < table->model()->columnCount() - 1; ++column) {  // the last one is no number
                const QString shown = table->model()->index(row, column).data().toString();
                Popover* popover = explained(*table, row, column);
                QVERIFY2(popover, qPrintable(QString("%1, %2").arg(row).arg(column)));
                QStringList labels;
                for (const QLabel* label : popover->findChildren<QLabel*>())
                    labels << label->text();
                const bool whole = column == SegmentsModel::ClvTotal || column == SegmentsModel::Residual;
                if (whole && shown != ui::Format::dash()) {  // the popover has the cents that the cell leaves out
                    const QLocale english(QLocale::English);
                    QCOMPARE(std::round(english.toDouble(labels.value(1))), english.toDouble(shown));
                } else {
                    QVERIFY2(labels.contains(shown), qPrintable(labels.join('\n')));
                }
                popover->close();
                ++told;
            }
        QVERIFY(told > 40);
    }

    void ownSegmentsByRules()
    {
        goTo("segments");
        auto* tabs = find<SegmentedControl>("segmentation");
        emit tabs->chosen("own");
        auto* own = shell_->window().findChild<OwnRulesDialog*>();
        QVERIFY(own);
        for (const char* name : {"editSegment", "removeSegment", "segmentUp", "segmentDown"})
            QVERIFY(!own->findChild<QPushButton*>(name)->isEnabled());  // there is none yet
        own->findChild<QPushButton*>("addSegment")->click();
        auto* rule = own->findChild<RuleDialog*>();
        QVERIFY(rule);
        rule->findChild<QLineEdit*>()->setText("Regulars");
        rule->findChild<QComboBox*>("ruleField")->setCurrentIndex(0);  // orders
        rule->findChild<QLineEdit*>("ruleValue")->setText("5");
        auto* count = rule->findChild<QLabel*>("ruleCount");
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), QString("24 of 60 customers"), patience);
        rule->findChild<QLineEdit*>("ruleValue")->setText("many");
        QVERIFY2(count->text().contains("many"), qPrintable(count->text()));
        QVERIFY(!rule->findChild<QPushButton*>("acceptRule")->isEnabled());
        rule->findChild<QLineEdit*>("ruleValue")->setText("6");
        auto* accept = rule->findChild<QPushButton*>("acceptRule");
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), patience);
        accept->click();
        own->findChild<QPushButton*>("saveSegments")->click();
        QTRY_VERIFY_WITH_TIMEOUT(segmentationNamed(*session().analysis(), "own") != nullptr, patience);
        const SegmentTable* table = session().analysis()->segmentsInFront();
        QCOMPARE(table->segmentation.id, std::string("own"));
        QCOMPARE(table->segmentation.names, (std::vector<std::string>{"Regulars", "other"}));
        QCOMPARE(table->figures[0].customers, 16U);
    }

    void filterIsUndone()
    {
        Definitions definitions = session().definitions();
        definitions.segmentFilter = "own/Regulars";
        session().setDefinitions(definitions, "filter");
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->shown.customers, 16U, patience);
        goTo("customers");
        QCOMPARE(find<QTableView>("customers")->model()->rowCount(), 16);
        session().undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->shown.customers, 60U, patience);
        session().undoStack()->redo();
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->shown.customers, 16U, patience);
        session().undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->shown.customers, 60U, patience);
    }

    void customersByRuleColumnsAndCopy()
    {
        goTo("customers");
        auto* table = find<QTableView>("customers");
        find<QPushButton>("addRule")->click();
        auto* rule = shell_->window().findChild<RuleDialog*>();
        QVERIFY(rule);
        rule->findChild<QPushButton*>("addCondition")->click();
        auto fields = rule->findChildren<QComboBox*>("ruleField");
        QCOMPARE(fields.size(), 2);
        fields[1]->setCurrentIndex(fields[1]->findText("channel"));
        rule->findChildren<QLineEdit*>("ruleValue")[0]->setText("2");
        rule->findChildren<QLineEdit*>("ruleValue")[1]->setText("ADS");
        auto* accept = rule->findChild<QPushButton*>("acceptRule");
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), patience);
        accept->click();
        int expected = 0;
        for (int customer = 0; customer < 60; ++customer)
            expected += customer % 3 == 0 && customer % 7 >= 1;
        QCOMPARE(table->model()->rowCount(), expected);

        auto* menu = find<QPushButton>("columns")->menu();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text() == "Revenue")
                action->setChecked(true);
        table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(7), 1);
        table->selectAll();
        shell_->window().activateWindow();
        table->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(table->hasFocus(), patience);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        const QStringList lines = QApplication::clipboard()->text().split('\n');
        QCOMPARE(lines.size(), expected + 1);
        QCOMPARE(lines[0].section('\t', 0, 1), QString("Customer\tRevenue"));
        bool number = false;
        QLocale().toDouble(lines[1].section('\t', 1, 1), &number);
        QVERIFY2(number, qPrintable(lines[1]));
        QCOMPARE(QSettings().value("customers/columns").toStringList().value(1), QString("7"));
    }

    /// The customers most like one stand below its value; a click goes to one, though a rule hides it.
    void neighboursOfACustomer()
    {
        goTo("customers");
        shell_->window().goTo("customers", "customer:c1@shop.test");  // two purchases, as c8, c15, c22 ... have
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        auto* table = find<QTableView>("neighbours");
        QCOMPARE(table->model()->rowCount(), 5);
        const CustomerSummary& s = session().analysis()->summary();
        const auto keyAt = [&](int row) {
            return table->model()->index(row, 0).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069));
        };
        for (int row = 0; row < 5; ++row) {
            const QString number = keyAt(row).remove("@shop.test").remove('c');
            QCOMPARE(number.toInt() % 7, 1);
        }
        const QString words = find<QLabel>("neighboursWords")->text();
        QVERIFY2(words.contains("(8 did)"), qPrintable(words));  // 9 of c0 .. c59 leave a remainder of 1 by 7
        Popover* popover = explained(*table, 0, 4);
        QVERIFY(popover);
        popover->close();
        const QString wanted = keyAt(2);
        emit table->clicked(table->model()->index(2, 0));
        auto* customers = find<QTableView>("customers");
        QCOMPARE(customers->selectionModel()->selectedRows().front().data().toString(), wanted);
        QCOMPARE(customers->model()->rowCount(), static_cast<int>(s.size()));
    }

    void aRangeOfValuesLeadsToItsCustomers()
    {
        goTo("overview");
        ChartView* chart = nullptr;
        const auto distribution = [&] {
            for (auto* view : shell_->window().findChildren<ChartView*>())
                if (view->data().id == "distribution" && view->isVisible())
                    chart = view;
            return chart != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(distribution(), patience);
        chart->grab();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        const auto rows = chart->selectedRows();
        QVERIFY(rows);
        const auto& bars = std::get<Distribution>(chart->data().content).bars;
        int expected = 0;
        double total = 0;
        for (const double value : session().analysis()->clv)
            if (value >= bars[rows->first].from && value < bars[rows->second].to) {
                ++expected;
                total += value;
            }
        QVERIFY(expected > 0 && expected < 60);
        auto* panel = qobject_cast<ChartPanel*>(chart->parentWidget()->parentWidget());
        QVERIFY(panel);
        const QString words = panel->findChild<QWidget*>("chosenRange")->findChild<QLabel*>()->text();
        QVERIFY2(words.startsWith(QString::number(expected) + ' '), qPrintable(words));
        const QString currency = QString::fromStdString(session().analysis()->definitions.currency);
        const QString together = ui::Format().money(total, currency, MoneyDigits::Whole);
        QVERIFY2(words.contains(together), qPrintable(words));
        goTo("customers");
        auto* table = find<QTableView>("customers");
        const int before = table->model()->rowCount();
        goTo("overview");
        panel->findChild<QPushButton*>("showRange")->click();
        QCOMPARE(shell_->window().currentPage(), QString("customers"));
        QCOMPARE(table->model()->rowCount(), expected);
        session().undoStack()->undo();
        QCOMPARE(table->model()->rowCount(), before);  // a rule that stood there comes back
        session().undoStack()->redo();
        QCOMPARE(table->model()->rowCount(), expected);
        session().undoStack()->undo();
        goTo("overview");
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(panel->findChild<QWidget*>("chosenRange")->isHidden());
    }

    void flowsLeadToTheirCustomers()
    {
        goTo("segments");
        find<QPushButton>("movementOfSegments")->click();
        auto* flow = find<ChartPanel>("flow");
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<SegmentFlow>(flow->data().content), patience);
        const auto bands = std::get<SegmentFlow>(flow->data().content).bands;
        std::uint64_t all = 0;
        for (const auto& band : bands)
            all += band.customers;
        QCOMPARE(all, 60U);
        emit flow->pointActivated(0);
        Popover* popover = shownPopover(flow->window());
        QVERIFY(popover);
        for (QPushButton* link : popover->findChildren<QPushButton*>())
            if (link->text() == "Show customers") {
                link->click();
                break;
            }
        QCOMPARE(shell_->window().currentPage(), QString("customers"));
        QCOMPARE(find<QTableView>("customers")->model()->rowCount(), static_cast<int>(bands[0].customers));
    }

    void retentionByGroupAndCell()
    {
        goTo("retention");
        auto* panel = find<ChartPanel>("cohorts");
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<CohortMap>(panel->data().content), patience);
        emit panel->pointActivated(1);
        auto* popover = shell_->window().findChild<Popover*>();
        QVERIFY(popover);
        popover->close();
        auto* by = find<QComboBox>("retentionBy");
        by->setCurrentIndex(by->findData("column:channel"));
        emit by->activated(by->currentIndex());
        auto* view = find<SegmentedControl>("cohortView");
        view->setCurrent("curve");
        emit view->chosen("curve");
        const auto* curves = [&]() -> const RetentionCurves* {
            return std::get_if<RetentionCurves>(&panel->data().content);
        }();
        QTRY_VERIFY_WITH_TIMEOUT((curves = std::get_if<RetentionCurves>(&panel->data().content)) != nullptr, patience);
        QCOMPARE(curves->cohorts.size(), 2U);
        view->setCurrent("ladder");
        emit view->chosen("ladder");
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        auto* ladder = find<QTableView>("ladder");
        QCOMPARE(ladder->model()->index(0, 1).data().toString(), QString("60"));
        // of 60 customers those with a remainder of 0 by 7 bought once: 9; the others came again
        Popover* rung = explained(*ladder, 0, 2);
        QVERIFY(rung);
        QVERIFY2(textsOf(*rung).contains("51 ÷ 60"), qPrintable(textsOf(*rung)));
        rung->close();
        int cards = 0;
        for (KeyFigureCard* card : shell_->window().findChild<RetentionPage*>()->findChildren<KeyFigureCard*>()) {
            if (!card->isVisible())
                continue;  // those of contracts
            ++cards;
            emit card->explainRequested();
            QVERIFY2(shownPopover(), qPrintable(card->figure().label));
            shownPopover()->close();
        }
        QCOMPARE(cards, 5);
        view->setCurrent("map");
        emit view->chosen("map");
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<CohortMap>(panel->data().content), patience);
        auto* forecast = find<QCheckBox>("cohortForecast");
        QVERIFY(!forecast->isEnabled());  // of single months there is none
        auto* measure = find<QComboBox>("cohortMeasure");
        measure->setCurrentIndex(measure->findData("orders"));
        emit measure->activated(measure->currentIndex());
        QVERIFY(forecast->isEnabled());
        forecast->setChecked(true);
        const auto isForecast = [&] {
            const auto* map = std::get_if<CohortMap>(&panel->data().content);
            return map && map->forecast;
        };
        // the twelve months shown of every cohort are past: there is nothing to expect, and the page says so
        QTRY_VERIFY_WITH_TIMEOUT(forecast->toolTip().contains("none to forecast"), patience);
        QVERIFY(!isForecast());
        QVERIFY(QSettings().value("retention/forecast").toBool());
        Definitions definitions = session().definitions();
        definitions.asOf = Day::from(2023, 10, 1);  // the last came in August
        session().setDefinitions(definitions, "as of");
        QTRY_VERIFY_WITH_TIMEOUT(isForecast(), patience);
        emit panel->pointActivated(panel->data().table.rows.size() - 1);
        popover = shell_->window().findChild<Popover*>();
        QVERIFY(popover);
        popover->close();
        forecast->setChecked(false);
        session().undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->all.customers, 60U, patience);
    }

    /// The dialogs of the segments page: a cell leads to its customers, and to their rows.
    void dialogsExplainThemselves()
    {
        goTo("segments");
        emit find<SegmentedControl>("segmentation")->chosen("rfm");
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->segmentsInFront()->segmentation.id, std::string("rfm"),
                                  patience);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        const auto press = [this](const char* words) {
            for (QPushButton* pressed : shell_->window().findChild<SegmentsPage*>()->findChildren<QPushButton*>())
                if (pressed->text() == QString::fromUtf8(words))
                    pressed->click();
        };
        press("Compare two…");
        auto* figures = find<CompareDialog>("compareSegments")->findChild<QTableView*>();
        QVERIFY(figures);
        Popover* popover = explained(*figures, 0, 1);
        QVERIFY(popover);
        const QString count = figures->model()->index(0, 1).data().toString();
        for (QPushButton* link : popover->findChildren<QPushButton*>())
            if (link->text() == count) {
                link->click();
                break;
            }
        auto* evidence = shell_->window().findChild<EvidenceDialog*>();
        QVERIFY(evidence);
        QTRY_VERIFY_WITH_TIMEOUT(evidence->isFilled(), patience);
        QCOMPARE(QString::number(evidence->evidence()->customers.size()), count);
        evidence->close();

        press("Movement…");
        auto* matrix = find<MovementDialog>("movement")->findChild<QTableView*>();
        QTRY_VERIFY_WITH_TIMEOUT(matrix->model()->rowCount() > 0, patience);
        int all = 0;
        for (int row = 0; row < matrix->model()->rowCount(); ++row)
            for (int column = 1; column < matrix->model()->columnCount(); ++column) {
                const QString shown = matrix->model()->index(row, column).data().toString();
                popover = explained(*matrix, row, column);
                QVERIFY(popover);
                QVERIFY2(shown == ui::Format::dash() || textsOf(*popover).contains(shown),
                         qPrintable(textsOf(*popover)));
                popover->close();
                all += shown.toInt();
            }
        QCOMPARE(all, 60);
        find<CompareDialog>("compareSegments")->close();
        find<MovementDialog>("movement")->close();
    }

    void cleanupTestCase() { finish(); }
};

OWN_HOME_TEST_MAIN(TestMarketer)

#include "test_marketer.moc"
