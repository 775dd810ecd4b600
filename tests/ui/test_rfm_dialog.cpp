// RFM groups made on the grid: cells picked with mouse and keys, a name, the order of the rules, undo, the words about
// what is wrong. The customers of a group are counted by SQL over the workspace.
#include "core/segment/rfm_text.h"
#include "tests/ui/marketer_fixture.h"
#include "tests/ui/own_home.h"
#include "ui/pages/page.h"
#include "ui/pages/segments/rfm_dialog.h"

#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTableWidget>

#include <sqlite3.h>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

class TestRfmDialog : public Marketer {
    Q_OBJECT

private slots:
    void initTestCase() { start(); }

    void init()
    {
        goTo("segments");
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        find<QPushButton>("editRules")->click();
        dialog_ = shell_->window().findChild<RfmDialog*>();
        QVERIFY(dialog_);
        grid_ = part<RfmGrid>("rfmGrid");
        table_ = part<QTableWidget>("rfmRules");
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
    }
    void cleanup() { delete dialog_.data(); }

    void picksByMouse()
    {
        drag({5, 4}, {4, 5});
        QCOMPARE(grid_->pickedCount(), 4);
        QTest::mouseClick(grid_, Qt::LeftButton, Qt::ControlModifier, grid_->rectOf(1, 1).center());
        QCOMPARE(grid_->pickedCount(), 5);
        QTest::mouseClick(grid_, Qt::LeftButton, Qt::ControlModifier, grid_->rectOf(5, 5).center());  // lets go of it
        QCOMPARE(grid_->pickedCount(), 4);
        QVERIFY(!grid_->picked()[4][4] && grid_->picked()[0][0] && grid_->picked()[3][3]);
        QTest::mouseClick(grid_, Qt::LeftButton, {}, grid_->rectOf(2, 3).center());
        QCOMPARE(grid_->pickedCount(), 1);
        QVERIFY(grid_->picked()[1][2]);
    }

    void picksByKeys()
    {
        grid_->setFocus();
        QTest::keyClick(grid_, Qt::Key_Right);
        QTest::keyClick(grid_, Qt::Key_Down);
        QTest::keyClick(grid_, Qt::Key_Space);  // recency 4, frequency 2
        QVERIFY(grid_->picked()[3][1]);
        QTest::keyClick(grid_, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(grid_, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(grid_->pickedCount(), 4);
        QTest::keyClick(grid_, Qt::Key_Escape);
        QCOMPARE(grid_->pickedCount(), 0);
        QVERIFY(dialog_->isVisible());
    }

    /// The cells become a group that goes first; it is counted at once, saved, used and undone.
    void cellsBecomeAGroup()
    {
        const int rows = table_->rowCount();
        auto* name = part<QLineEdit>("cellsName");
        auto* make = part<QPushButton>("nameCells");
        drag({5, 1}, {5, 5});
        QVERIFY(!make->isEnabled());  // it needs a name
        name->setText("Just here");
        QVERIFY(make->isEnabled());
        make->click();
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        QCOMPARE(table_->rowCount(), rows + 1);
        QCOMPARE(table_->item(0, 0)->text(), QString("Just here"));
        QCOMPARE(grid_->cells()[4][0].group, QString("Just here"));
        const RfmEdges edges = rfmEdges(session().analysis()->summary());
        const int expected = silentAtMost(edges.recency[0]);
        QVERIFY(expected > 0 && expected < 60);
        QCOMPARE(table_->item(0, 7)->text(), QString::number(expected));
        std::uint32_t ofRow = 0;
        for (const RfmGridCell& cell : grid_->cells()[4])
            ofRow += cell.customers;
        QCOMPARE(static_cast<int>(ofRow), expected);
        part<QPushButton>("saveRfm")->click();
        const auto found = [&]() -> std::uint64_t {
            for (const SegmentTable& table : session().analysis()->segments)
                for (std::size_t s = 0; table.segmentation.id == "rfm" && s < table.segmentation.size(); ++s)
                    if (table.segmentation.names[s] == "Just here")
                        return table.figures[s].customers;
            return 0;
        };
        QTRY_COMPARE_WITH_TIMEOUT(found(), static_cast<std::uint64_t>(expected), patience);
        session().undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(found(), std::uint64_t(0), patience);
    }

    /// A segment of nobody in the global bar: a notice above every page says so and leads back.
    void nobodyInTheSegment()
    {
        delete dialog_.data();
        Definitions definitions = session().definitions();
        definitions.segments.rfmRules = "own\n5-5 1-5 1-5 Here\n5-5 5-5 5-5 Nobody at all\n";
        definitions.segmentFilter = "rfm/Nobody at all";
        session().setDefinitions(definitions, "filter");
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->shown.customers, 0U, patience);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        auto* notice = shell_->window().findChild<QWidget*>("pageNotice");
        for (const PageInfo& info : pages()) {
            shell_->window().goTo(info.id);
            QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
            shell_->window().grab();
            QVERIFY(notice->isVisible());
            QString words;
            for (const QLabel* label : notice->findChildren<QLabel*>())
                words += unmarked(label->text()) + '\n';
            QVERIFY2(words.contains("Nobody is in the segment Nobody at all."), qPrintable(words));
            QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
        }
        for (QPushButton* button : notice->findChildren<QPushButton*>())
            if (button->isVisible())
                button->click();
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->shown.customers, 60U, patience);
        QVERIFY(!notice->isVisible());
        while (session().undoStack()->canUndo() && !session().definitions().segments.rfmRules.empty())
            session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
    }

    void orderAndUndo()
    {
        const QString first = table_->item(0, 0)->text();
        const QString second = table_->item(1, 0)->text();
        QVERIFY(!part<QPushButton>("undoRfm")->isEnabled());
        table_->setCurrentCell(1, 0);
        part<QPushButton>("rfmUp")->click();
        QCOMPARE(table_->item(0, 0)->text(), second);
        QCOMPARE(table_->item(1, 0)->text(), first);
        QCOMPARE(table_->currentRow(), 0);
        QVERIFY(!part<QPushButton>("rfmUp")->isEnabled());
        const int rows = table_->rowCount();
        part<QPushButton>("removeRfm")->click();
        QCOMPARE(table_->rowCount(), rows - 1);
        part<QPushButton>("undoRfm")->click();
        QCOMPARE(table_->rowCount(), rows);
        part<QPushButton>("undoRfm")->click();
        QCOMPARE(table_->item(0, 0)->text(), first);
        QVERIFY(!part<QPushButton>("undoRfm")->isEnabled());
    }

    void rowsAreDragged()
    {
        const QStringList before = names();
        dragRow(3, 0);
        QStringList expected = before;
        expected.move(3, 0);
        QCOMPARE(names(), expected);
        QCOMPARE(table_->currentRow(), 0);
        dragRow(0, 2);
        expected.move(0, 2);
        QCOMPARE(names(), expected);
        QCOMPARE(table_->currentRow(), 2);
        dragRow(1, 1);  // let go where it was
        QCOMPARE(names(), expected);
        part<QPushButton>("undoRfm")->click();
        part<QPushButton>("undoRfm")->click();
        QCOMPARE(names(), before);
        QVERIFY(!part<QPushButton>("undoRfm")->isEnabled());
    }

    void rowsAreMovedByKeys()
    {
        const QStringList before = names();
        table_->setCurrentCell(1, 0);
        table_->setFocus();
        QTest::keyClick(table_, Qt::Key_Down, Qt::AltModifier);
        QStringList expected = before;
        expected.move(1, 2);
        QCOMPARE(names(), expected);
        QCOMPARE(table_->currentRow(), 2);
        QTest::keyClick(table_, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(table_, Qt::Key_Up, Qt::AltModifier);
        expected.move(2, 0);
        QCOMPARE(names(), expected);
        QTest::keyClick(table_, Qt::Key_Up, Qt::AltModifier);  // there is nothing above
        QCOMPARE(names(), expected);
        QVERIFY(!table_->accessibleName().isEmpty() && table_->accessibleDescription().contains("Alt"));
    }

    void wordsAboutWhatIsWrong()
    {
        auto* problem = part<QLabel>("rfmProblem");
        auto* save = part<QPushButton>("saveRfm");
        qobject_cast<QSpinBox*>(table_->cellWidget(1, 1))->setValue(5);
        qobject_cast<QSpinBox*>(table_->cellWidget(1, 2))->setValue(2);
        QVERIFY2(problem->text().contains("Row 2") && problem->text().contains("upwards"), qPrintable(problem->text()));
        QVERIFY(!save->isEnabled());
        part<QPushButton>("undoRfm")->click();  // back to what was sound
        QVERIFY(save->isEnabled());
        table_->item(2, 0)->setText("  ");
        QVERIFY2(problem->text().contains("row 3"), qPrintable(problem->text()));
        QVERIFY(!save->isEnabled());
        table_->item(2, 0)->setText("Third");
        QVERIFY(save->isEnabled());
        // what rows above take leaves nobody, and it says so
        table_->setCurrentCell(0, 0);
        for (const int column : {1, 3, 5})
            qobject_cast<QSpinBox*>(table_->cellWidget(0, column))->setValue(1);
        for (const int column : {2, 4, 6})
            qobject_cast<QSpinBox*>(table_->cellWidget(0, column))->setValue(5);
        QTRY_VERIFY_WITH_TIMEOUT(problem->text().contains("holds nobody"), patience);
        QCOMPARE(table_->item(0, 7)->text(), QString("60"));
        QVERIFY(save->isEnabled());
    }

    void cleanupTestCase() { finish(); }

private:
    template <class T>
    T* part(const char* name)
    {
        T* found = dialog_->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < table_->rowCount(); ++row)
            found << table_->item(row, 0)->text();
        return found;
    }
    /// By the name of the row, to just within the end of the other row that it is to push away.
    void dragRow(int from, int to)
    {
        QWidget* viewport = table_->viewport();
        const QRect start = table_->visualItemRect(table_->item(from, 0));
        const QRect other = table_->visualItemRect(table_->item(to, 0));
        const QPoint end(start.center().x(), to < from   ? other.top() + 2
                                             : to > from ? other.bottom() - 2
                                                         : start.center().y() + 1);
        QTest::mousePress(viewport, Qt::LeftButton, {}, start.center());
        for (const QPoint& at : {start.center() + QPoint(0, 2), (start.center() + end) / 2, end}) {
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
    }
    void drag(std::pair<int, int> from, std::pair<int, int> to)
    {
        const QPoint end = grid_->rectOf(to.first, to.second).center();
        QTest::mousePress(grid_, Qt::LeftButton, {}, grid_->rectOf(from.first, from.second).center());
        QMouseEvent move(QEvent::MouseMove, end, grid_->mapToGlobal(end), Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(grid_, &move);
        QTest::mouseRelease(grid_, Qt::LeftButton, {}, end);
    }
    /// Customers whose last order lies at most so many days before the last of all.
    int silentAtMost(double days)
    {
        sqlite3* database = nullptr;
        sqlite3_stmt* query = nullptr;
        int found = -1;
        if (sqlite3_open_v2(session().path().toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr)
                == SQLITE_OK
            && sqlite3_prepare_v2(database, sql, -1, &query, nullptr) == SQLITE_OK
            && sqlite3_bind_double(query, 1, days) == SQLITE_OK && sqlite3_step(query) == SQLITE_ROW)
            found = sqlite3_column_int(query, 0);
        else
            qWarning("%s", sqlite3_errmsg(database));
        sqlite3_finalize(query);
        sqlite3_close(database);
        return found;
    }

    static const char* const sql;
    QPointer<RfmDialog> dialog_;
    RfmGrid* grid_ = nullptr;
    QTableWidget* table_ = nullptr;
};

const char* const TestRfmDialog::sql =
    "SELECT count(*) FROM (SELECT max(l.day) AS last FROM line l JOIN orders o ON o.id = l.order_id"
    " GROUP BY o.customer_id) WHERE (SELECT max(day) FROM line) - last <= ?";

OWN_HOME_TEST_MAIN(TestRfmDialog)

#include "test_rfm_dialog.moc"
