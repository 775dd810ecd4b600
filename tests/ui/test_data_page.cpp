// The data page in the real window: customers under two keys, the quality of the rows, spend, rates.
#include "core/analysis/analysis.h"
#include "tests/ui/driven_window.h"
#include "tests/ui/own_home.h"
#include "ui/pages/data/rates_editor.h"
#include "ui/support/format.h"
#include "ui/support/widgets/popover.h"

#include <QAction>
#include <QDate>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QUndoStack>

#include <optional>
#include <thread>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

namespace {

/// Thirty customers, one of them under two keys and one with an order in dollars.
QByteArray orders()
{
    QByteArray csv = "order,customer,date,amount,currency\n";
    int order = 1;
    for (int customer = 1; customer <= 30; ++customer)
        for (int k = 0; k <= customer % 5; ++k) {
            const QDate day = QDate(2023, 1, 3).addDays(customer * 3 + k * (20 + customer % 11 * 7));
            csv += QString("%1,%2,%3,%4.50,EUR\n")
                       .arg(order++)
                       .arg(customer)
                       .arg(day.toString(Qt::ISODate))
                       .arg(10 + customer % 9 * 5)
                       .toUtf8();
        }
    csv += QString("%1,007,2023-06-01,12.00,EUR\n%2,9,2023-06-02,100.00,USD\n").arg(order).arg(order + 1).toUtf8();
    return csv;
}

}  // namespace

class TestDataPage : public DrivenWindow {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        openWindow({write("shop.csv", orders())});
        auto* import = child<QPushButton>("import");
        QTRY_VERIFY_WITH_TIMEOUT(import->isVisible() && import->isEnabled(), patience);
        failedImportKeepsItsFile();
        QTest::mouseClick(import, Qt::LeftButton);
        for (const QLabel* label :
             shell_->window().findChildren<QLabel*>())  // nothing is kept yet: it may be cancelled
            QVERIFY2(!label->isVisible() || !label->text().contains(QStringLiteral("rows read")),
                     qPrintable(label->text()));
        QTRY_VERIFY_WITH_TIMEOUT(shell_->session().analysis() != nullptr, patience);
        QCOMPARE(shell_->session().analysis()->all.customers, 31u);
    }

    /// Thirty customers n with n % 5 + 1 orders each are 90 rows; two more stand at the end.
    void countsOfAnImportExplainThemselves()
    {
        shell_->window().goTo("data", "history");
        auto* imports = child<QTableView>("imports");
        QCOMPARE(imports->model()->rowCount(), 1);
        const auto explained = [&](int column) {
            imports->setCurrentIndex(imports->model()->index(0, column));
            imports->findChild<QAction*>("explainCell")->trigger();
            QStringList texts;
            auto* popover = shell_->window().findChild<Popover*>();
            for (const QLabel* label : popover ? popover->findChildren<QLabel*>() : QList<QLabel*>())
                texts << label->text();
            delete popover;
            return texts.join('\n');
        };
        QVERIFY2(explained(2).contains("92 + 0 + 0 + 0 + 0"), qPrintable(explained(2)));
        QVERIFY2(explained(3).contains("92"), qPrintable(explained(3)));
        QVERIFY2(explained(3).contains("$100.00"), qPrintable(explained(3)));
        QVERIFY(explained(0).isEmpty());
        QVERIFY(child<QPushButton>("ratesForWaiting")->isVisible());  // the order in dollars
    }

    void customersAreMergedAndTheMergeIsUndone()
    {
        shell_->window().goTo("data", "customers");
        auto* pairs = child<QTableView>("sameCustomers");
        QTRY_COMPARE_WITH_TIMEOUT(pairs->model()->rowCount(), 1, patience);
        QCOMPARE(pairs->model()->index(0, 0).data().toString(), QString("7"));
        QCOMPARE(pairs->model()->index(0, 2).data().toString(), QString("007"));
        QTest::mouseClick(child<QPushButton>("mergeCustomers"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(customers(), 30u, patience);
        QTRY_COMPARE_WITH_TIMEOUT(child<QTableView>("mergedCustomers")->model()->rowCount(), 1, patience);
        shell_->session().undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(customers(), 31u, patience);
        shell_->session().undoStack()->redo();
        QTRY_COMPARE_WITH_TIMEOUT(customers(), 30u, patience);
        QTRY_COMPARE_WITH_TIMEOUT(child<QTableView>("mergedCustomers")->model()->rowCount(), 1, patience);
        child<QTableView>("mergedCustomers")->selectRow(0);
        QTest::mouseClick(child<QPushButton>("separateCustomers"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(customers(), 31u, patience);
    }

    void escapeCancelsWhatRuns()
    {
        std::optional<ErrorKind> ended;
        shell_->jobs().run(
            QStringLiteral("waiting"), this,
            [](Progress& progress) -> Result<> {
                while (progress.advance(0, 0))
                    std::this_thread::yield();
                return fail(ErrorKind::Cancelled);
            },
            [&](const Result<>& result) { ended = result.error().kind; });
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &shell_->window(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(ended, ErrorKind::Cancelled, patience);
    }

    void amountsWaitForTheirRate()
    {
        shell_->window().goTo("data", "quality");
        auto* findings = child<QTableView>("qualityFindings");
        QTRY_VERIFY_WITH_TIMEOUT(findings->model()->rowCount() > 0, patience);
        QVERIFY(shown(findings).contains(QLatin1String("USD")));
        const double before = *shell_->session().analysis()->all.revenue;
        shell_->window().goTo("data", "assumptions");
        QVERIFY(rate());
        rate()->setValue(0.9);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && *shell_->session().analysis()->all.revenue > before + 89.99, patience);
        QVERIFY(*shell_->session().analysis()->all.revenue < before + 90.01);
        rateSaysWhatItDoes();
        shell_->window().goTo("data", "history");
        QTRY_VERIFY_WITH_TIMEOUT(!child<QPushButton>("ratesForWaiting")->isVisible(), patience);
    }

    /// The order of 2 June in dollars is worth 90 at the one rate, 95 at that of its day.
    void ratesByDayAreOpenedChangedAndRemoved()
    {
        const double before = *shell_->session().analysis()->all.revenue;
        const auto moved = [&](double by) {
            return settled() && std::abs(*shell_->session().analysis()->all.revenue - before - by) < 0.005;
        };
        shell_->window().goTo("data", "assumptions");
        const RatesEditor* editor = ratesEditor();
        QVERIFY(editor);
        dialogs_.toOpen = {
            write("rates.csv", "date,currency,rate\n2023-05-31,USD,0.95\n2023-06-03,USD,0.97\n2023-06-04,USD,-1\n")};
        QTest::mouseClick(editor->findChild<QPushButton*>("openRates"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(moved(5), patience);
        QVERIFY(editor->findChild<QWidget*>("course:USD"));
        QTest::mouseClick(editor->findChild<QPushButton*>("changeRates"), Qt::LeftButton);
        auto* dialog = editor->findChild<QDialog*>("rateTable");
        QVERIFY(dialog);
        QAbstractItemModel* model = dialog->findChild<QTableView*>()->model();
        QCOMPARE(model->rowCount(), 2);
        QVERIFY(!model->setData(model->index(0, 2), "0"));
        QVERIFY(!model->setData(model->index(0, 1), "2023-06-03"));  // that day has a rate
        QVERIFY(model->setData(model->index(0, 2), "0.99"));
        QTest::mouseClick(dialog->findChild<QPushButton*>("saveRates"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(moved(9), patience);
        QTest::mouseClick(editor->findChild<QPushButton*>("clearRates"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(moved(0), patience);  // the one rate again
        shell_->session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(moved(9), patience);
        shell_->session().undoStack()->redo();
        QTRY_VERIFY_WITH_TIMEOUT(moved(0), patience);
    }

    void spendMakesAcquisitionCost()
    {
        QVERIFY(!shell_->session().analysis()->all.acquisitionCost.has_value());
        dialogs_.toOpen = {write("spend.csv", "Month,Channel,Spend\n2023-01-01,Search,310\n")};
        shell_->window().goTo("data", "assumptions");
        QTest::mouseClick(child<QPushButton>("openSpend"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && shell_->session().analysis()->all.acquisitionCost.has_value(), patience);
    }

    void cleanupTestCase() { shell_.reset(); }

private:
    /// The file changed after it was looked at: it stays to be imported, and no folder is left behind.
    void failedImportKeepsItsFile()
    {
        auto* import = child<QPushButton>("import");
        write("shop.csv", orders() + '\n');
        QTest::mouseClick(import, Qt::LeftButton);
        QVERIFY(!import->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(dialogs_.told.size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(import->isVisible() && import->isEnabled(), patience);
        QVERIFY(!QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + "/Perennial"));
    }
    /// Of the assumptions: the import page has one, too.
    [[nodiscard]] RatesEditor* ratesEditor() const
    {
        for (auto* one : shell_->window().findChildren<RatesEditor*>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    /// Another one after each change.
    [[nodiscard]] QDoubleSpinBox* rate() const { return ratesEditor()->findChild<QDoubleSpinBox*>("rate:USD"); }
    /// What "a tenth more" says is what comes of it.
    void rateSaysWhatItDoes()
    {
        auto* effect = ratesEditor()->findChild<QLabel*>("rateEffect:USD");
        QTRY_VERIFY_WITH_TIMEOUT(effect->isVisible() && !effect->text().isEmpty(), patience);
        const QString said = effect->text();
        const auto before = shell_->session().analysis();
        shell_->window().activateWindow();
        rate()->setFocus();
        QTRY_VERIFY(rate()->hasFocus());
        rate()->setValue(0.99);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && shell_->session().analysis() != before, patience);
        QVERIFY(rate()->hasFocus());  // the fields are others, the user stays in theirs
        const auto after = shell_->session().analysis();
        QCOMPARE(after->fitted->predictions.model, before->fitted->predictions.model);
        const QString moved = ui::Format().signedMoney(*after->all.clvMean - *before->all.clvMean, "EUR");
        QVERIFY2(said.contains(moved) && moved != ui::Format().signedMoney(0, "EUR"), qPrintable(said));
        shell_->session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && shell_->session().analysis() != after, patience);
    }
    [[nodiscard]] bool settled() const { return idle() && shell_->session().analysis() != nullptr; }
    [[nodiscard]] std::uint64_t customers() const
    {
        return settled() ? shell_->session().analysis()->all.customers : 0;
    }
    static QString shown(const QTableView* table)
    {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all << table->model()->index(row, 0).data().toString();
        return all.join(u'\n');
    }
};

OWN_HOME_TEST_MAIN(TestDataPage)
#include "test_data_page.moc"
