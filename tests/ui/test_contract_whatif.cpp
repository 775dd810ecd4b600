// What-if of contracts in the real window: scenarios saved, compared and undone, charts, break-even, explanations; and
// the columns of their list.
#include "core/analysis/chart_data.h"
#include "core/analysis/contract_whatif.h"
#include "tests/ui/contract_window.h"
#include "tests/ui/own_home.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/whatif/scenario_store.h"
#include "ui/report/contract_report.h"
#include "ui/support/format.h"
#include "ui/support/widgets/lever_slider.h"
#include "ui/support/widgets/segmented_control.h"
#include "ui/support/widgets/table_style.h"

#include <QClipboard>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QRegularExpression>
#include <QShortcut>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

class TestContractWhatIf : public ContractWindow {
    Q_OBJECT

private slots:
    void init()
    {
        openWindow();
        import("plans.csv", plans());
        goTo("whatif");
        QTRY_VERIFY_WITH_TIMEOUT(cell(0, 1) == QString("800"), patience);  // 20 x 10.00 + 20 x 30.00
    }
    void cleanup() { shell_.reset(); }

    void nothingMovedIsToday()
    {
        for (int row = 0; row < 6; ++row) {
            QCOMPARE(cell(row, 1), cell(row, 2));
            QVERIFY2(!cell(row, 3).contains(QRegularExpression("[1-9]")), qPrintable(cell(row, 3)));
        }
        for (const char* chart : {"contractCurves", "contractTornado", "contractWaterfall"})
            QVERIFY2(child<ChartPanel>(chart)->isVisible() && !child<ChartPanel>(chart)->data().isEmpty(), chart);
    }

    /// Without a margin a price of 1.1 may lose as much of the months to come as 1 - 1 / 1.1 = 9.1 %.
    void breakEvenIsExplained()
    {
        move("contractResponse", 0);
        move("contractPrice", 0.1);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 2), QString("880"), patience);
        const ContractScenario f =
            contractWhatIf(*session().contracts(), {.price = 0.1, .margin = {}, .discountRate = {}}).value();
        QVERIFY(std::abs(*f.breakEven.months / f.breakEven.monthsToday - 1 / 1.1) < 1e-9);
        const QString churn = plain(perennial::ui::Format().percent(1 - *f.breakEven.retention, 1));
        QVERIFY(plain(child<QLabel>("contractBreakEven")->text()).contains("fewer than " + churn));
        auto* figure = child<QPushButton>("contractBreakEvenFigure");
        QCOMPARE(plain(figure->text()), churn);
        figure->click();
        const QString words = popoverWords();
        QVERIFY2(words.contains("10.0 % ÷ (10.0 % + 100.0 %)") && words.contains("9.1 %"), qPrintable(words));
        QVERIFY2(words.contains(plain(perennial::ui::Format().number(*f.breakEven.months, 1))), qPrintable(words));
    }

    void everyFigureExplainsItself()
    {
        move("contractPrice", 0.1);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 2), QString("880"), patience);
        auto* table = child<QTableView>("contractScenario");
        for (int row = 0; row < 6; ++row)
            for (int column = 1; column < 4; ++column) {
                QVERIFY(explained(*table, row, column));
                const QString words = popoverWords();
                QVERIFY2(words.contains(cell(row, column)), qPrintable(words));
                QVERIFY2(words.contains("= "), qPrintable(words));  // numbers are put in
                QVERIFY2(words.contains("Running contracts"), qPrintable(words));
            }
        for (int card = 0; card < 4; ++card) {
            auto* one = child<KeyFigureCard>(qPrintable(QString("contractResult%1").arg(card)));
            QTest::keyClick(one, Qt::Key_Return);
            QVERIFY(popoverWords().contains(plain(one->figure().figure)));
        }
        for (const char* name : {"contractCurves", "contractTornado", "contractWaterfall"}) {
            auto* chart = child<ChartPanel>(name);
            for (std::size_t row = 0; row < std::min<std::size_t>(chart->data().table.rows.size(), 5); ++row) {
                emit chart->pointActivated(row);
                QVERIFY2(popoverWords().contains("Running contracts"), name);
            }
        }
        // to the forty that run
        explained(*table, 0, 2);
        for (QPushButton* link : visiblePopover()->findChildren<QPushButton*>())
            if (link->text() == QLatin1String("40")) {
                link->click();
                break;
            }
        QTRY_COMPARE_WITH_TIMEOUT(shell_->window().currentPage(), QString("customers"), patience);
        QCOMPARE(child<QTableView>("contractList")->model()->rowCount(), 40);
    }

    void scenariosAreSavedComparedAndUndone()
    {
        auto* store =
            child<SegmentedControl>("contractCurveKind")->window()->findChild<ScenarioStore*>("contractStore");
        QVERIFY(store);
        move("contractPrice", 0.1);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 2), QString("880"), patience);
        emit visible<QPushButton>("addScenario")->clicked();
        auto* ask = shell_->window().findChild<QInputDialog*>();
        QVERIFY(ask);
        ask->setTextValue("Dearer");
        ask->accept();
        QTRY_VERIFY_WITH_TIMEOUT(store->find("Dearer") && idle(), patience);
        QCOMPARE(store->find("Dearer")->kind, ScenarioKind::Contracts);
        QCOMPARE(store->find("Dearer")->levers.price, 0.1);
        child<QPushButton>("resetContractLevers")->click();
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 2), QString("800"), patience);
        visible<QPushButton>("compare")->click();
        auto* compared = visible<QTableView>("compareScenarios");
        QTRY_VERIFY_WITH_TIMEOUT(compared->model()->columnCount() == 3, patience);
        QCOMPARE(plain(compared->model()->index(0, 1).data().toString()), QString("800"));
        QCOMPARE(plain(compared->model()->index(0, 2).data().toString()), QString("880"));
        QVERIFY(explained(*compared, 0, 2));
        QVERIFY(popoverWords().contains("880"));
        visible<QPushButton>("compare")->click();
        // It is kept in the workspace.
        const QString path = session().path();
        session().close();
        session().openWorkspace(path);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && session().contracts() && store->find("Dearer"), patience);
        goTo("whatif");
        emit visible<SegmentedControl>("scenarios")->setCurrent("Dearer");
        emit visible<SegmentedControl>("scenarios")->chosen("Dearer");
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 2), QString("880"), patience);
        store->remove("Dearer", "remove");
        QTRY_VERIFY_WITH_TIMEOUT(!store->find("Dearer"), patience);
        session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(store->find("Dearer"), patience);
        session().undoStack()->redo();
        QTRY_VERIFY_WITH_TIMEOUT(!store->find("Dearer"), patience);
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

    /// The report says the numbers of the window.
    void theReportSaysTheSame()
    {
        Scenario scenario{.name = "Dearer", .kind = ScenarioKind::Contracts};
        scenario.levers.price = 0.1;
        scenario.effects.on = false;
        std::vector<std::pair<std::string, Error>> failed;
        ContractReportInput input{session().shownContracts(), session().definitions(), "plans", {}};
        ReportOptions options;
        const auto bare = contractReportContent(input, options);
        QVERIFY(bare);
        input.scenarios = contractResults(*session().contracts(), {scenario}, failed);
        const auto content = contractReportContent(input, options);
        QVERIFY(content);
        QCOMPARE(content->sections.size(), bare->sections.size() + 1);
        QStringList words;
        for (const SectionContent& section : content->sections)
            for (const ReportBlock& block : section.blocks) {
                if (const auto* table = std::get_if<TableBlock>(&block.content))
                    for (const TableBlock::Row& row : table->rows)
                        words << plain(row.cells.join(' '));
                if (const auto* text = std::get_if<TextBlock>(&block.content))
                    words << plain(text->text);
            }
        QVERIFY2(words.contains("MRR 800 880"), qPrintable(words.join('\n')));
        QVERIFY2(!words.filter("A rise of 10.0 % pays as long as fewer than").isEmpty(), qPrintable(words.join('\n')));
    }

    void leversAreUndone()
    {
        move("contractPrice", 0.1);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 2), QString("880"), patience);
        move("contractMargin", 0.5);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        const QString both = cell(5, 2);
        session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(idle() && cell(5, 2) != both, patience);
        QCOMPARE(child<LeverSlider>("contractPrice")->value(), 0.1);
        QVERIFY(!child<LeverSlider>("contractMargin")->isMoved());
        session().undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, 2), QString("800"), patience);
        session().undoStack()->redo();
        session().undoStack()->redo();
        QTRY_VERIFY_WITH_TIMEOUT(idle() && cell(5, 2) == both, patience);
    }

    /// Columns chosen and ordered come back with the workspace; rows are copied as they are shown.
    void columnsOfTheList()
    {
        goTo("customers");
        auto* list = child<QTableView>("contractList");
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && list->model()->rowCount() == 60 && settled(), patience);
        const auto columnCalled = [&](const QString& heading) {
            for (int c = 0; c < list->model()->columnCount(); ++c)
                if (list->model()->headerData(c, Qt::Horizontal).toString() == heading)
                    return c;
            return -1;
        };
        const int plan = columnCalled("Plan");
        QVERIFY(plan > 0);
        auto* menu = child<QPushButton>("contractColumnChoice")->menu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), list->model()->columnCount() - 1);  // but the customer
        for (QAction* action : menu->actions())
            action->setChecked(action->text() == QLatin1String("Plan"));
        list->horizontalHeader()->moveSection(list->horizontalHeader()->visualIndex(plan), 0);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        list->clearSelection();
        for (const int row : {0, 1})
            list->selectionModel()->select(list->model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        emit list->findChild<QShortcut*>()->activated();
        QCOMPARE(QApplication::clipboard()->text(), QString("Plan\tCustomer\nBasic\tk0\nPro\tk1"));
        shell_->window().goTo("customers", "contracts:Running contracts\nstate = running");
        QCOMPARE(list->model()->rowCount(), 40);
        const QString path = session().path();
        session().close();
        session().openWorkspace(path);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && session().contracts(), patience);
        goTo("customers");  // the rule went with the workspace
        QTRY_VERIFY_WITH_TIMEOUT(settled() && list->model()->rowCount() == 60, patience);
        QCOMPARE(list->horizontalHeader()->logicalIndex(0), plan);
        for (int c = 0; c < list->model()->columnCount(); ++c)
            QCOMPARE(list->isColumnHidden(c), c != 0 && c != plan);
    }

private:
    [[nodiscard]] QString cell(int row, int column) const
    {
        return plain(child<QTableView>("contractScenario")->model()->index(row, column).data().toString());
    }
    void move(const char* lever, double to) const
    {
        auto* slider = child<LeverSlider>(lever);
        slider->setValue(to);
        emit slider->moved(to);
        emit slider->settled(to);
    }
    template <class T>
    [[nodiscard]] T* visible(const char* name) const
    {
        for (T* one : shell_->window().findChildren<T*>(QLatin1String(name)))
            if (one->isVisible())
                return one;
        qFatal("%s cannot be seen", name);
    }
    [[nodiscard]] Popover* visiblePopover() const
    {
        for (Popover* popover : shell_->window().findChildren<Popover*>())
            if (popover->isVisible())
                return popover;
        qFatal("nothing is explained");
    }
    [[nodiscard]] QString popoverWords() const
    {
        QString words;
        for (const QLabel* label : visiblePopover()->findChildren<QLabel*>())
            words += plain(unmarked(label->text())).remove("<b>").remove("</b>") + u'\n';
        return words;
    }
};

OWN_HOME_TEST_MAIN(TestContractWhatIf)
#include "test_contract_whatif.moc"
