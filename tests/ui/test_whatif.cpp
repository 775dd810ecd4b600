// The what-if page driven by hand: levers, rules, goal seek, scenarios with undo, comparison, impossible positions.
#include "tests/ui/made_shop.h"
#include "tests/ui/own_home.h"
#include "ui/pages/shell.h"
#include "ui/pages/whatif/break_even_view.h"
#include "ui/pages/whatif/goal_seek_panel.h"
#include "ui/pages/whatif/lever_panel.h"
#include "ui/pages/whatif/scenario_store.h"
#include "ui/pages/whatif/whatif_page.h"
#include "ui/support/widgets/lever_slider.h"
#include "ui/support/widgets/popover.h"
#include "ui/support/widgets/segmented_control.h"

#include <QCheckBox>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;
using namespace perennial::ui;

namespace {

constexpr int patience = 60'000;  // milliseconds, for jobs on a busy machine

class NoDialogs final : public Dialogs {
public:
    QStringList told;
    void open(QWidget*, const OpenQuestion&, std::function<void(QStringList)>) override {}
    void save(QWidget*, const SaveQuestion&, std::function<void(QString)>) override {}
    void ask(QWidget*, const ui::Question&, std::function<void(int)>) override {}
    void tell(QWidget*, const QString& title, const QString& text) override { told << title + u'\n' + text; }
};

}  // namespace

class TestWhatIfPage : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    NoDialogs dialogs_;
    std::unique_ptr<Shell> shell_;
    std::unique_ptr<PageContext> context_;
    std::unique_ptr<WhatIfPage> page_;
    std::shared_ptr<const Analysis> analysis_;

    template <class T>
    T* part(const char* name)
    {
        const auto all = page_->findChildren<T*>(QLatin1String(name));
        for (T* one : all)  // contracts have scenarios of their own beside them
            if (one->isVisibleTo(page_.get()))
                return one;
        return all.value(0);
    }
    void move(const char* lever, Qt::Key key, int times)
    {
        auto* slider = part<LeverSlider>(lever);
        for (int i = 0; i < times; ++i)
            QTest::keyClick(slider->groove(), key);
    }
    [[nodiscard]] QString result() { return part<QLabel>("result0")->text(); }
    [[nodiscard]] bool rests()
    {
        return QTest::qWaitFor([this] { return shell_->jobs().idle(); }, patience);
    }
    /// Answers the dialog that is open with a text.
    void answer(const QString& text)
    {
        QInputDialog* dialog = nullptr;
        QVERIFY(QTest::qWaitFor([&] { return (dialog = page_->findChild<QInputDialog*>()) != nullptr; }, patience));
        dialog->setTextValue(text);
        dialog->accept();
        QVERIFY(QTest::qWaitFor([&] { return page_->findChild<QInputDialog*>() == nullptr; }, patience));
    }

private slots:
    void initTestCase()
    {
        QApplication::setOrganizationName(QStringLiteral("Perennial"));
        QApplication::setApplicationName(QStringLiteral("PerennialTest"));
        shell_ = std::make_unique<Shell>(dialogs_);
        shell_->language().choose(QStringLiteral("en"));
        shell_->session().createWorkspace(folder_.filePath("shop.perennial"));
        QVERIFY(QTest::qWaitFor([this] { return shell_->session().isOpen(); }, patience));
        context_ = std::make_unique<PageContext>(
            PageContext{shell_->theme(), shell_->language(), shell_->jobs(), dialogs_, shell_->session()});
        page_ = std::make_unique<WhatIfPage>(*context_, nullptr);
        page_->resize(1112, 616);
        page_->retranslate();
        analysis_ = test::madeAnalysis();
        page_->present(analysis_);
        page_->show();
        QVERIFY(rests());
    }
    void cleanupTestCase()
    {
        page_.reset();
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

    void figuresFollowThePrice()
    {
        const QString before = result();
        QVERIFY(!before.isEmpty());
        move("price", Qt::Key_PageUp, 1);
        QVERIFY(rests());
        QVERIFY(result() != before);
        QVERIFY(part<QLabel>("breakEven")->text().contains("pays as long as"));
        QVERIFY(part<QLabel>("chance")->text().contains("draws"));
        QTest::mouseClick(part<QPushButton>("resetLevers"), Qt::LeftButton);
        QVERIFY(rests());
        QCOMPARE(result(), before);
    }

    /// Each of the three figures opens its formula, with the number in it.
    void breakEvenExplainsItself()
    {
        move("price", Qt::Key_PageUp, 1);
        QVERIFY(rests());
        const auto figures = page_->findChild<BreakEvenView*>()->findChildren<QPushButton*>();
        QCOMPARE(figures.size(), 3);
        const char* formulas[] = {"1 − 1 ÷", "change of price ÷ (change of price + margin)", "bisection"};
        for (int i = 0; i < 3; ++i) {
            figures[i]->click();
            auto* popover = page_->window()->findChild<Popover*>();
            QVERIFY(popover);
            QStringList texts;
            for (const QLabel* label : popover->findChildren<QLabel*>())
                texts << label->text();
            const QString all = texts.join('\n');
            QVERIFY2(all.contains(figures[i]->text()), qPrintable(all));
            QVERIFY2(all.contains(QString::fromUtf8(formulas[i])), qPrintable(all));
            delete popover;
        }
        part<QPushButton>("resetLevers")->click();
        QVERIFY(rests());
    }

    /// The scenario's figures of the strip, by mouse and by key: the popover holds the number that is seen.
    void theFiguresInFrontExplainThemselves()
    {
        move("price", Qt::Key_PageUp, 1);
        QVERIFY(rests());
        const char* formulas[] = {"discounted and summed", "CLV, total ÷ customers", "expected spend",
                                  "acquisition spend", "P(alive in 12 months)"};
        for (int i = 0; i < 5; ++i) {
            auto* figure = part<QLabel>(qPrintable(QString("result%1").arg(i)));
            QVERIFY(figure);
            if (i % 2 == 0)
                QTest::mouseClick(figure, Qt::LeftButton);
            else
                QTest::keyClick(figure, Qt::Key_Return);
            auto* popover = page_->window()->findChild<Popover*>();
            QVERIFY(popover);
            QStringList texts;
            for (const QLabel* label : popover->findChildren<QLabel*>())
                texts << label->text();
            QVERIFY2(texts.join('\n').contains(QString::fromUtf8(formulas[i])), qPrintable(texts.join('\n')));
            QVERIFY2(texts.size() > 1 && !texts[1].isEmpty() && figure->toolTip().contains(texts[1].toHtmlEscaped()),
                     qPrintable(texts[1] + '\n' + figure->toolTip()));
            delete popover;
        }
        part<QPushButton>("resetLevers")->click();
        QVERIFY(rests());
    }

    void sideEffectsCanBeSwitchedOff()
    {
        move("price", Qt::Key_PageUp, 1);
        QVERIFY(rests());
        const QString with = result();
        auto* effects = part<QAbstractButton>("sideEffects");
        QVERIFY(effects->isChecked());
        effects->click();
        QVERIFY(rests());
        QVERIFY(result() != with);
        QVERIFY(!part<LeverSlider>("elasticity")->isEnabled());
        effects->click();
        QVERIFY(rests());
        QCOMPARE(result(), with);
        part<QPushButton>("resetLevers")->click();
        QVERIFY(rests());
    }

    void everyDetailShowsSomething()
    {
        auto* tabs = part<SegmentedControl>("whatifDetails");
        const char* tables[] = {"whatifSegments", "whatifFigures", "whatifFolklore"};
        for (int i = 0; i < 3; ++i) {
            tabs->findChildren<QAbstractButton*>().at(i + 1)->click();
            auto* table = part<QTableView>(tables[i]);
            QVERIFY(table->isVisible());
            QVERIFY(table->model()->rowCount() > 3);
            QVERIFY(!table->model()->index(0, 1).data().toString().isEmpty());
        }
        tabs->findChildren<QAbstractButton*>().at(0)->click();
    }

    void goalSeekMovesTheLever()
    {
        part<QPushButton>("goalSeekButton")->click();
        auto* panel = QApplication::activeWindow() ? QApplication::activeWindow()->findChild<GoalSeekPanel*>()
                                                   : page_->window()->findChild<GoalSeekPanel*>();
        QVERIFY(panel);
        for (QCheckBox* lever : panel->findChildren<QCheckBox*>())
            lever->setChecked(true);
        panel->findChild<QPushButton*>("findGoal")->click();
        QVERIFY(rests());
        QVERIFY(!panel->findChild<QLabel*>("goalWords")->text().isEmpty());
        auto* words = panel->findChild<QLabel*>("goalWords");
        QVERIFY2(words->text().contains("reaches"), qPrintable(words->text()));
        QTest::keyClick(page_->window(), Qt::Key_Escape);
        QVERIFY(rests());
        part<QPushButton>("resetLevers")->click();
        QVERIFY(rests());
    }

    void scenariosAreSavedRenamedAndTakenBack()
    {
        auto* store = page_->findChild<ScenarioStore*>();
        move("price", Qt::Key_PageUp, 1);
        QVERIFY(rests());
        const QString moved = result();
        part<QPushButton>("addScenario")->click();
        answer("Dearer");
        QTRY_VERIFY_WITH_TIMEOUT(store->find("Dearer"), patience);
        QCOMPARE(part<SegmentedControl>("scenarios")->current(), QString("Dearer"));
        QVERIFY(!store->find("Dearer")->madeOn.empty());
        QCOMPARE(store->find("Dearer")->dataHash, analysis_->hash);
        QVERIFY(rests());
        part<QPushButton>("resetLevers")->click();
        QVERIFY(rests());
        QVERIFY(result() != moved);
        for (QAbstractButton* tab : part<SegmentedControl>("scenarios")->findChildren<QAbstractButton*>())
            if (tab->text() == "Dearer")
                tab->click();
        QVERIFY(rests());
        QCOMPARE(result(), moved);

        Scenario renamed = *store->find("Dearer");
        renamed.name = "Much dearer";
        store->save(renamed, "Dearer", "rename");
        QTRY_VERIFY_WITH_TIMEOUT(store->find("Much dearer") && !store->find("Dearer"), patience);
        store->remove("Much dearer", "remove");
        QTRY_VERIFY_WITH_TIMEOUT(store->scenarios().empty(), patience);
        QVERIFY(rests());
        shell_->session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(store->find("Much dearer"), patience);
        shell_->session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(store->find("Dearer"), patience);
        QVERIFY(rests());
    }

    void scenariosSideBySide()
    {
        auto* store = page_->findChild<ScenarioStore*>();
        Scenario other;
        other.name = "Keep";
        other.note = "for the board";
        other.levers.retentionPoints = 0.02;
        store->save(other, {}, "save");
        QTRY_VERIFY_WITH_TIMEOUT(store->find("Keep"), patience);
        auto* compare = part<QPushButton>("compare");
        compare->click();
        QVERIFY(rests());
        auto* table = part<QTableView>("compareScenarios");
        QCOMPARE(table->model()->columnCount(), 4);  // figure, base, two scenarios
        QVERIFY(table->model()->rowCount() > 12);
        compare->click();
        part<QPushButton>("resetLevers")->click();
        QVERIFY(rests());
    }

    void aRuleForOneSegment()
    {
        auto* panel = page_->findChild<LeverPanel*>();
        const SegmentTable* front = analysis_->segmentsInFront();
        Scenario scenario;
        scenario.rules = {{front->segmentation.id + "/" + front->segmentation.names.front(), {.price = 0.1}}};
        panel->setScenario(scenario);
        emit panel->settled();
        QVERIFY(rests());
        auto* tabs = part<SegmentedControl>("whatifDetails");
        tabs->findChildren<QAbstractButton*>().at(1)->click();
        auto* table = part<QTableView>("whatifSegments");
        QVERIFY(table->model()->index(0, 1).data().toString().contains("10"));
        tabs->findChildren<QAbstractButton*>().at(0)->click();
        QVERIFY(part<QPushButton>("leversFor")->text().contains("1"));
    }

    void impossiblePositionsAreExplained()
    {
        auto* panel = page_->findChild<LeverPanel*>();
        Scenario scenario;
        scenario.levers.retentionPoints = 2;
        panel->setScenario(scenario);
        const QString before = result();
        emit panel->settled();
        QVERIFY(rests());
        QCOMPARE(result(), before);  // nothing false is shown
        auto* keep = part<LeverSlider>("retention");
        QVERIFY(!keep->problem().isEmpty());
        panel->setScenario({});
        emit panel->settled();
        QVERIFY(rests());
        QVERIFY(keep->problem().isEmpty());
    }
};

OWN_HOME_TEST_MAIN(TestWhatIfPage)
#include "test_whatif.moc"
