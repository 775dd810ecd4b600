// Data > Assumptions in the real window: every definition can be changed there, says what it does to the figures, and
// can be undone. Expected values: the same from the command line's function, or worked out from the few rows.
#include "core/analysis/analysis.h"
#include "tests/ui/driven_window.h"
#include "tests/ui/own_home.h"
#include "ui/support/format.h"

#include <QComboBox>
#include <QDate>
#include <QDateEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QUndoStack>
#include <QWheelEvent>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

namespace {

/// Forty customers; tea 30 and cups 10 in turn, so that a category has a share that can be counted.
QByteArray orders()
{
    QByteArray csv = "order,customer,date,category,amount,status\n";
    int order = 1;
    for (int customer = 1; customer <= 40; ++customer)
        for (int k = 0; k <= customer % 6; ++k) {
            const QDate day = QDate(2023, 1, 3).addDays(customer * 4 + k * (15 + customer % 13 * 6));
            csv += QString("%1,c%2,%3,%4,%5.00,%6\n")
                       .arg(order)
                       .arg(customer)
                       .arg(day.toString(Qt::ISODate), order % 2 ? "Tea" : "Cups")
                       .arg(order % 2 ? 30 : 10)
                       .arg(order % 10 == 0 ? "cancelled" : "paid")
                       .toUtf8();
            ++order;
        }
    return csv;
}

}  // namespace

class TestAssumptions : public DrivenWindow {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        openWindow({write("shop.csv", orders())});
        auto* import = child<QPushButton>("import");
        QTRY_VERIFY_WITH_TIMEOUT(import->isVisible() && import->isEnabled(), patience);
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        shell_->window().goTo("data", "assumptions");
    }

    /// Nothing given: value is revenue, and a point less of 100 % takes a hundredth of it away.
    void saysWhatAPointOfMarginDoes()
    {
        const double clv = *analysis().all.clvMean;
        const QString words = ui::Format().signedMoney(-clv / 100, text(analysis().definitions.currency));
        QTRY_VERIFY_WITH_TIMEOUT(effect("margin").contains(words), patience);
        QVERIFY(effect("rule:0").contains(QStringLiteral("CLV")));  // cancelled orders are there
        QVERIFY(effect("rule:1").isEmpty());                        // nothing is void
        QVERIFY(!effect("model").isEmpty() && !effect("horizon").isEmpty() && !effect("lifespan").isEmpty());
        QVERIFY(effect("asOf").contains(QStringLiteral("CLV")));
    }

    /// Lapsed: silent for that long or longer; at risk: for .8 of it. Counted here from the last orders.
    void saysWhomTheLapseCounts()
    {
        const int days = analysis().observed->lapse.days;
        QVERIFY(child<QLabel>("lapse")->text().contains(QString::number(days)));
        int lapsed = 0;
        int atRisk = 0;
        for (const Day last : analysis().summary().last) {
            const int silent = analysis().observed->book.asOf - last;
            lapsed += silent >= days;
            atRisk += silent < days && silent >= .8 * days;
        }
        QVERIFY(lapsed > 0);
        QCOMPARE(
            effect("lapse"),
            QStringLiteral("Found in these data: %1 customers count as lapsed, %2 as at risk").arg(lapsed).arg(atRisk));
    }

    void marginsByColumnAreTyped()
    {
        QTest::mouseClick(child<QPushButton>("editMargins"), Qt::LeftButton);
        auto* dialog = child<QDialog>("marginTable");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox*>("marginColumn")->currentText(), QString("category"));
        QAbstractItemModel* model = dialog->findChild<QTableView*>()->model();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, 0).data().toString(), QString("Tea"));  // more money
        QVERIFY(!model->setData(model->index(0, 3), "101"));             // no more than 100 %
        QVERIFY(!model->setData(model->index(0, 3), "much"));
        QVERIFY(model->setData(model->index(0, 3), "40 %"));
        QVERIFY(model->setData(model->index(1, 3), "20"));
        QTest::mouseClick(dialog->findChild<QPushButton*>("saveMargins"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && analysis().marginGiven, patience);
        double revenue = 0;
        double margin = 0;
        const Ledger& ledger = *analysis().ledger;
        for (std::size_t row = 0; row < ledger.rowCount(); ++row) {
            if (ledger.status[row] == OrderStatus::Cancelled)
                continue;
            const double amount = ledger.amount[row].major();
            revenue += amount;
            margin += amount * (amount > 20 ? 0.4 : 0.2);
        }
        QVERIFY(std::abs(analysis().marginRate - margin / revenue) < 1e-12);
        QTRY_VERIFY_WITH_TIMEOUT(
            effect("marginBy").contains(ui::Format().integer(static_cast<qint64>(ledger.rowCount()))), patience);
        shell_->session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && !analysis().marginGiven, patience);
    }

    void spendIsTyped()
    {
        QTest::mouseClick(child<QPushButton>("editSpend"), Qt::LeftButton);
        auto* dialog = child<QDialog>("spendTable");
        QVERIFY(dialog);
        QAbstractItemModel* model = dialog->findChild<QTableView*>()->model();
        QCOMPARE(model->rowCount(), 0);
        auto* add = dialog->findChild<QPushButton*>("addSpend");
        QTest::mouseClick(add, Qt::LeftButton);
        QVERIFY(model->setData(model->index(0, 0), "2023-01"));
        QVERIFY(!model->setData(model->index(0, 0), "January"));
        QVERIFY(!model->setData(model->index(0, 2), "-5"));
        QVERIFY(model->setData(model->index(0, 2), "70"));
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(model->index(1, 0).data().toString(), QString("2023-02"));
        QVERIFY(!model->setData(model->index(1, 0), "2023-01"));  // that month has this channel already
        QTest::mouseClick(dialog->findChild<QPushButton*>("removeSpend"), Qt::LeftButton);
        QCOMPARE(model->rowCount(), 1);
        QTest::mouseClick(dialog->findChild<QPushButton*>("saveSpend"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && analysis().all.acquisitionCost.has_value(), patience);
        int january = 0;  // whose first order is in January 2023
        for (const Day first : analysis().summary().first)
            january += Month::of(first) == Month::of(Day::from(2023, 1, 1));
        QVERIFY(std::abs(*analysis().all.acquisitionCost - 70.0 / january) < 1e-4);
        QTRY_VERIFY_WITH_TIMEOUT(effect("cost").contains(QStringLiteral("CLV")), patience);
        QTest::mouseClick(child<QPushButton>("clearSpend"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && !analysis().all.acquisitionCost.has_value(), patience);
    }

    void everyFieldReachesTheDefinitions()
    {
        child<QDoubleSpinBox>("keepingCost")->setValue(3);
        QTRY_COMPARE_WITH_TIMEOUT(definitions().retentionCostPerYear, Money::fromParts(30'000), patience);
        child<QDoubleSpinBox>("lifespanHorizon")->setValue(24);
        QTRY_COMPARE_WITH_TIMEOUT(definitions().lifespanHorizonMonths, 24.0, patience);
        auto* seed = child<QLineEdit>("seed");
        seed->setFocus();
        seed->selectAll();
        QTest::keyClicks(seed, "77");
        QTest::keyClick(seed, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(definitions().seed, 77U, patience);
        auto* window = child<QComboBox>("window");
        window->setFocus();
        QTest::keyClick(window, Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(definitions().window, Window::All, patience);
        for (int steps = 0; steps < 4; ++steps) {
            QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
            shell_->session().undoStack()->undo();
        }
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        QCOMPARE(definitions(), Definitions());
    }

    void endOfObservationIsChosenAndFoundAgain()
    {
        auto* date = child<QDateEdit>("asOf");
        const Day found = analysis().observed->book.asOf;
        QCOMPARE(toDay(date->date()), found);
        QVERIFY(!date->isEnabled());
        Definitions earlier = definitions();
        earlier.asOf = found - 30;
        shell_->session().setDefinitions(earlier, "as of");
        QTRY_VERIFY_WITH_TIMEOUT(settled() && analysis().observed->book.asOf == found - 30, patience);
        QVERIFY(date->isEnabled());
        date->setFocus();
        date->setDate(toQDate(found - 10));
        QTest::keyClick(date, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && analysis().observed->book.asOf == found - 10, patience);
        shell_->session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && analysis().observed->book.asOf == found - 30, patience);
    }

    /// Scrolling past a field must not change it; a field that is being edited follows the wheel.
    void theWheelScrollsThePage()
    {
        shell_->window().resize(1280, 500);
        auto* box = child<QDoubleSpinBox>("lifespanHorizon");
        auto* choice = child<QComboBox>("window");
        auto* area = box->parentWidget();
        while (area && !qobject_cast<QScrollArea*>(area))
            area = area->parentWidget();
        QScrollBar* bar = qobject_cast<QScrollArea*>(area)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        child<QLineEdit>("seed")->setFocus();
        bar->setValue(0);
        turnWheel(*box);
        turnWheel(*choice);
        QCOMPARE(box->value(), definitions().lifespanHorizonMonths);
        QCOMPARE(choice->currentIndex(), static_cast<int>(definitions().window));
        QVERIFY(bar->value() > 0);
        QCOMPARE(box->focusPolicy(), Qt::StrongFocus);  // nor does the wheel give it the focus
        const double before = box->value();
        shell_->window().activateWindow();
        box->setFocus();
        QTRY_VERIFY(box->hasFocus());
        turnWheel(*box);
        QTRY_COMPARE_WITH_TIMEOUT(definitions().lifespanHorizonMonths, before - 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        shell_->session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    }

    void cleanupTestCase() { shell_.reset(); }

private:
    /// One notch towards the user.
    static void turnWheel(QWidget& over)
    {
        const QPointF at = over.rect().center();
        QWheelEvent event(at, over.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QSpontaneKeyEvent::setSpontaneous(&event);  // as from the window system: what nobody takes goes to the parents
        qApp->notify(&over, &event);
    }
    [[nodiscard]] bool settled() const { return idle() && shell_->session().analysis() != nullptr; }
    [[nodiscard]] const Analysis& analysis() const { return *shell_->session().analysis(); }
    [[nodiscard]] const Definitions& definitions() const { return shell_->session().definitions(); }
    /// What stands under a row; empty when it does not say anything.
    [[nodiscard]] QString effect(const char* row) const
    {
        const auto* label = shell_->window().findChild<QLabel*>(QStringLiteral("effect:") + QLatin1String(row));
        return label && label->isVisible() ? label->text() : QString();
    }
};

OWN_HOME_TEST_MAIN(TestAssumptions)
#include "test_assumptions.moc"
