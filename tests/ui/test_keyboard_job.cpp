// The main job without a mouse, from the spreadsheet to the PDF: every step is a key that a person presses on what has
// the focus. Nothing is called, clicked or focused from here; the test only looks.
#include "tests/ui/marketer_fixture.h"
#include "tests/ui/own_home.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/evidence_dialog.h"

#include <QLineEdit>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

namespace {

constexpr int mostSteps = 200;

}  // namespace

class TestKeyboardJob : public Marketer {
    Q_OBJECT

private slots:
    void opensTheSpreadsheet()
    {
        openWindow({}, {1280, 720});
        backToTheWindow();
        dialogs_.toOpen = {write("shop.csv", orders())};
        press(Qt::Key_O, Qt::ControlModifier);
        // 60 customers with 1 to 7 orders in turn: 8 rounds of 28 and the first four of a ninth, 1 + 2 + 3 + 4
        QTRY_COMPARE_WITH_TIMEOUT(child<QPushButton>("import")->text(), QString("Import 234 rows"), patience);
    }

    void importsIt()
    {
        QVERIFY(tabTo([](const QWidget& w) { return w.objectName() == "import"; }));
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(session().analysis() != nullptr, patience);
        settle();
        QCOMPARE(session().analysis()->all.customers, 60U);
    }

    void seesTheOverview()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        settle();
        QCOMPARE(shell_->window().currentPage(), QString("overview"));
        QVERIFY(says("A customer is worth"));
    }

    void filtersByASegment()
    {
        press(Qt::Key_4, Qt::ControlModifier);
        settle();
        QVERIFY(tabTo([](const QWidget& w) { return w.objectName() == "segments"; }));
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!session().definitions().segmentFilter.empty(), patience);
        settle();
        const auto shown = session().analysis()->shown.customers;
        QVERIFY(shown > 0 && shown < 60);
        press(Qt::Key_3, Qt::ControlModifier);
        settle();
        QCOMPARE(find<QTableView>("customers")->model()->rowCount(), static_cast<int>(shown));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->shown.customers, 60U, patience);
        settle();
    }

    /// A customer, a figure of it explained, and the rows of the spreadsheet behind it.
    void fromACustomerToItsRows()
    {
        auto* table = find<QTableView>("customers");
        QVERIFY(tabTo([&](const QWidget& w) { return &w == table; }));
        press(Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        const QString key = table->currentIndex().siblingAtColumn(0).data().toString();
        QTRY_VERIFY_WITH_TIMEOUT(says(qPrintable(key)), patience);
        for (int i = 0; i < table->model()->columnCount() && heading(*table) != "Orders"; ++i)
            press(Qt::Key_Right);
        QCOMPARE(heading(*table), QString("Orders"));
        const int orders = table->currentIndex().data().toString().toInt();
        press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(shownPopover());
        QVERIFY(tabTo([](const QWidget& w) { return wordsOf(w) == "Source rows"; }));
        press(Qt::Key_Space);
        QPointer<EvidenceDialog> evidence = shell_->window().findChild<EvidenceDialog*>();
        QVERIFY(evidence);
        settle();
        QTableView* rows = nullptr;
        for (auto* candidate : evidence->findChildren<QTableView*>())
            if (candidate->isVisible())
                rows = candidate;
        QVERIFY(rows);
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), orders, patience);  // a row is an order here
        QTRY_VERIFY_WITH_TIMEOUT(evidence->isActiveWindow(), patience);
        QVERIFY(tabTo([&](const QWidget& w) { return &w == rows; }));
        press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!evidence || !evidence->isVisible(), patience);
        backToTheWindow();
    }

    void fromACohortToItsCustomers()
    {
        press(Qt::Key_5, Qt::ControlModifier);
        settle();
        ChartView* chart = find<ChartPanel>("cohorts")->view();
        QVERIFY(tabTo([&](const QWidget& w) { return &w == chart; }));
        press(Qt::Key_Home);
        QVERIFY(chart->currentRow());
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(shownPopover(), patience);
        QVERIFY(tabTo([](const QWidget& w) { return wordsOf(w) == "Show customers"; }));
        press(Qt::Key_Space);
        settle();
        QCOMPARE(shell_->window().currentPage(), QString("customers"));
        const int shown = find<QTableView>("customers")->model()->rowCount();
        QVERIFY(shown > 0 && shown < 60);
    }

    void movesALeverAndSavesTheScenario()
    {
        press(Qt::Key_6, Qt::ControlModifier);
        settle();
        QVERIFY(tabTo([](const QWidget& w) {
            return w.parentWidget() && w.parentWidget()->objectName() == "price" && !qobject_cast<const QLineEdit*>(&w);
        }));
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_Right);
        settle();
        QVERIFY(tabTo([](const QWidget& w) { return w.objectName() == "addScenario"; }));
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QLineEdit*>(QApplication::focusWidget()), patience);
        for (const char letter : {'D', 'e', 'a', 'r', 'e', 'r'})
            QTest::keyClick(QApplication::focusWidget(), letter);
        press(Qt::Key_Return);
        settle();
        backToTheWindow();
        const auto kept = session().workspace()->with([](Workspace& w) { return w.documents("scenario"); });
        QVERIFY(kept);
        QCOMPARE(kept->size(), std::size_t{1});
        QCOMPARE(kept->front().first, std::string("Dearer"));
    }

    void writesTheReport()
    {
        press(Qt::Key_8, Qt::ControlModifier);
        settle();
        auto* write = find<QPushButton>("exportPdf");
        QTRY_VERIFY_WITH_TIMEOUT(write->isEnabled(), patience);
        QVERIFY(tabTo([&](const QWidget& w) { return &w == write; }));
        dialogs_.toSave = folder_.filePath("shop.pdf");
        press(Qt::Key_Space);
        const auto begins = [&] {
            QFile file(dialogs_.toSave);
            return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
        };
        QTRY_VERIFY_WITH_TIMEOUT(begins(), patience);
        settle();
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

    void cleanupTestCase() { finish(); }

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : QApplication::activeWindow(), key, modifiers);
    }
    /// Presses Tab until the focus is where it is wanted; false when it never comes there.
    template <class Wanted>
    bool tabTo(Wanted wanted)
    {
        for (int i = 0; i < mostSteps; ++i) {
            const QWidget* focused = QApplication::focusWidget();
            if (focused && wanted(*focused))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    /// What a desktop does when a dialog is closed; the platform of the tests does not.
    void backToTheWindow()
    {
        shell_->window().activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(shell_->window().isActiveWindow(), patience);
    }
    void settle()
    {
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        QCoreApplication::processEvents();
    }
    static QString wordsOf(const QWidget& widget)
    {
        const auto* button = qobject_cast<const QPushButton*>(&widget);
        return button ? button->text() : QString();
    }
    static QString heading(const QTableView& table)
    {
        return table.model()->headerData(table.currentIndex().column(), Qt::Horizontal).toString();
    }
};

OWN_HOME_TEST_MAIN(TestKeyboardJob)

#include "test_keyboard_job.moc"
