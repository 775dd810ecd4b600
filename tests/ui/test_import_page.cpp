// The import page and what it leaves: exchange rates chosen before the import, counts that open their rows.
#include "core/analysis/analysis.h"
#include "tests/ui/driven_window.h"
#include "tests/ui/own_home.h"
#include "ui/models/accounted_model.h"
#include "ui/pages/data/accounted_dialog.h"
#include "ui/pages/data/reconciliation_bar.h"
#include "ui/support/widgets/popover.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QUndoStack>

#include <cmath>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

class TestImportPage : public DrivenWindow {
    Q_OBJECT

private slots:
    void init() { openWindow({}); }
    void cleanup() { shell_.reset(); }

    /// 10 + 7 + 4 euros; 100 dollars at .9 are 90, at the .95 of their day 95; 9 pounds wait.
    void ratesAreChosenBeforeTheImport()
    {
        drop("orders.csv", orders());
        QTRY_VERIFY_WITH_TIMEOUT(says("the figures are in EUR, the others need a rate"), patience);
        QVERIFY(says("1 rows in USD wait for a rate"));
        QCOMPARE(waitingInPreview(), 2);
        child<QDoubleSpinBox>("rate:USD")->setValue(0.9);
        QTRY_VERIFY_WITH_TIMEOUT(says("become €90.00"), patience);
        QCOMPARE(waitingInPreview(), 1);
        import();
        QTRY_VERIFY_WITH_TIMEOUT(revenueIs(111), patience);
        QCOMPARE(shell_->session().definitions().ratesCurrency, std::string("EUR"));
        shell_->session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(revenueIs(21), patience);
        shell_->session().undoStack()->redo();
        QTRY_VERIFY_WITH_TIMEOUT(revenueIs(111), patience);
    }

    void aTableIsOpenedBeforeTheImport()
    {
        drop("orders.csv", orders());
        QTRY_VERIFY_WITH_TIMEOUT(says("others need a rate"), patience);
        auto* card = child<QWidget>("importRates");
        auto* open = card->findChild<QPushButton*>("openRates");
        QVERIFY(open && open->isVisible());
        dialogs_.toOpen = {write("pounds.csv", "date,from,to,rate\n2024-01-02,USD,GBP,0.8\n2024-01-03,EUR,GBP,0.85\n")};
        QTest::mouseClick(open, Qt::LeftButton);
        // no workspace is open yet: its rows prevail in euros
        QTRY_COMPARE_WITH_TIMEOUT(dialogs_.told.size(), 1, patience);
        QVERIFY2(dialogs_.told[0].contains("GBP") && dialogs_.told[0].contains("EUR"), qPrintable(dialogs_.told[0]));
        dialogs_.toOpen = {write("rates.csv", "date,currency,rate\n2024-01-01,USD,0.95\n2024-01-01,GBP,1.2\n")};
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(says("Several currencies, all turned into EUR"), patience);
        QCOMPARE(waitingInPreview(), 0);
        import();
        QTRY_VERIFY_WITH_TIMEOUT(revenueIs(21 + 95 + 10.8), patience);
        // another target is not mixed in later either
        dialogs_.told.clear();
        shell_->window().goTo("data", "assumptions");
        QVERIFY(says("Exchange rates into EUR"));
        dialogs_.toOpen = {write("pounds.csv", "date,from,to,rate\n2024-01-02,USD,GBP,0.8\n")};
        for (auto* button : shell_->window().findChildren<QPushButton*>("openRates"))
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(dialogs_.told.size(), 1, patience);
    }

    void oneCurrencyShowsNoRates()
    {
        drop("plain.csv", "order,customer,date,amount\n1,a,2024-01-02,10\n2,b,2024-01-03,7\n");
        QTRY_COMPARE_WITH_TIMEOUT(child<QPushButton>("import")->text(), QString("Import 2 rows"), patience);
        QVERIFY(!child<QWidget>("importRates")->isVisible());
    }

    /// Every count of the bar opens as many rows as it says, with their numbers in the sheet.
    void countsOpenTheirRows()
    {
        drop("rows.csv", "order,customer,date,amount,status\n1,a,2024-01-02,10,paid\n2,b,2024-02-30,7,paid\n"
                         "3,b,2024-01-05,4,cancelled\n4,a,2024-01-08,5,paid\n");
        QTRY_COMPARE_WITH_TIMEOUT(child<QPushButton>("import")->text(), QString("Import 2 rows"), patience);
        import();
        shell_->window().goTo("data", "history");
        const Reconciliation& counts = shell_->session().imports().front().reconciliation;
        for (int part = 0; part <= 5; ++part) {
            const std::uint64_t expected =
                part == 0 ? counts.rowsRead : counts.outcomes[static_cast<std::size_t>(part - 1)].rows;
            const auto rows = rowsOf(part);
            QCOMPARE(rows.size(), static_cast<std::size_t>(expected));
        }
        const auto rejected = rowsOf(5);
        QCOMPARE(rejected.at(0).rowNumber, std::int64_t{3});
        QCOMPARE(rejected.at(0).reason, std::string("date-invalid"));
        QCOMPARE(rowsOf(4).at(0).reason, std::string("cancelled"));
        QCOMPARE(rowsOf(1).at(1).order, std::string("4"));
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

private:
    static QByteArray orders()
    {
        return "order,customer,date,amount,currency\n1,a,2024-01-02,10,EUR\n2,b,2024-01-03,7,EUR\n"
               "3,b,2024-01-05,4,EUR\n4,a,2024-01-04,100,USD\n5,c,2024-01-06,9,GBP\n";
    }
    void drop(const QString& name, const QByteArray& content)
    {
        emit shell_->window().spreadsheetsDropped({write(name, content)});
    }
    void import()
    {
        QTest::mouseClick(child<QPushButton>("import"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shell_->session().imports().size(), std::size_t{1}, patience);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
    }
    [[nodiscard]] bool revenueIs(double expected) const
    {
        const auto& analysis = shell_->session().analysis();
        return idle() && analysis && std::abs(*analysis->all.revenue - expected) < 0.005;
    }
    [[nodiscard]] int waitingInPreview() const
    {
        const QAbstractItemModel* model = child<QTableView>("preview")->model();
        int waiting = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            waiting += model->index(row, model->columnCount() - 1).data().toString() == "waits for a rate";
        return waiting;
    }
    /// Clicks on a count of the bar and follows the way to its rows; empty where it has none.
    std::vector<AccountedRow> rowsOf(int part)
    {
        auto* bar = child<ReconciliationBar>("reconciliation");
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->partRect(part).center());
        auto* popover = shell_->window().findChild<Popover*>();
        if (!popover)
            return {};
        QWidget* way = nullptr;
        for (auto* label : popover->findChildren<QLabel*>())
            if (label->text().contains("Source rows"))
                way = label;
        QPushButton* push = nullptr;
        for (auto* button : popover->findChildren<QPushButton*>())
            if (button->text().contains("Source rows"))
                push = button;
        if (push)
            push->click();
        else if (auto* label = qobject_cast<QLabel*>(way))
            emit label->linkActivated({});
        delete shell_->window().findChild<Popover*>();
        auto* dialog = shell_->window().findChild<AccountedDialog*>();
        if (!dialog)
            return {};
        QTest::qWaitFor([&] { return idle() && !dialog->model().canFetchMore({}); }, patience);
        const auto rows = dialog->model().rows();
        delete dialog;
        return rows;
    }
};

OWN_HOME_TEST_MAIN(TestImportPage)
#include "test_import_page.moc"
