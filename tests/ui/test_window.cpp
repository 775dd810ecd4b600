// The real window, driven with mouse and keys: open a file, import it, look at each page, move a slider,
// export the report and read its text.
#include "core/analysis/analysis.h"
#include "tests/ui/driven_window.h"
#include "tests/ui/own_home.h"
#include "ui/pages/data/import_view.h"
#include "ui/pages/help/help_window.h"
#include "ui/support/in_turn.h"
#include "ui/support/widgets/lever_slider.h"
#include "ui/support/widgets/navigation_list.h"

#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

namespace {

/// A small shop of forty customers over two years, made from a fixed rule.
QByteArray orders()
{
    QByteArray csv = "order,customer,date,amount\n";
    int order = 1;
    for (int customer = 0; customer < 40; ++customer)
        for (int k = 0; k <= customer % 7; ++k) {
            const QDate day = QDate(2023, 1, 3).addDays(customer * 3 + k * (20 + customer % 11 * 7));
            csv += QString("%1,c%2@shop.test,%3,%4.50\n")
                       .arg(order++)
                       .arg(customer)
                       .arg(day.toString(Qt::ISODate))
                       .arg(10 + customer % 9 * 5)
                       .toUtf8();
        }
    return csv;
}

}  // namespace

class TestWindow : public DrivenWindow {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        openWindow({write("orders.csv", orders())}, {1280, 720});
    }

    void importsWithAClick()
    {
        QCOMPARE(shell_->window().currentPage(), QString("data"));
        auto* import = shell_->window().findChild<QPushButton*>("import");
        QVERIFY(import);
        auto* preview = shell_->window().findChild<QTableView*>("preview");
        QTRY_VERIFY_WITH_TIMEOUT(preview->model()->rowCount() > 5, patience);
        QTRY_VERIFY_WITH_TIMEOUT(import->isVisible() && import->isEnabled(), patience);
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shell_->session().analysis() != nullptr, patience);
        QCOMPARE(shell_->session().analysis()->all.customers, 40u);
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

    void everyPageShowsSomething_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageInfo& page : pages())
            QTest::newRow(qPrintable(page.id)) << page.id;
    }
    void everyPageShowsSomething()
    {
        QFETCH(QString, page);
        auto* navigation = shell_->window().findChild<NavigationList*>();
        QVERIFY(navigation && navigation->item(page));
        QTest::mouseClick(navigation->item(page), Qt::LeftButton);
        QCOMPARE(shell_->window().currentPage(), page);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        const QImage picture = shell_->window().grab().toImage();
        QCOMPARE(picture.size(), QSize(1280, 720));
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

    void searchFiltersCustomers()
    {
        shell_->window().goTo("customers");
        auto* search = shell_->window().findChild<QLineEdit*>("customerSearch");
        auto* table = shell_->window().findChild<QTableView*>("customers");
        QVERIFY(search && table);
        QCOMPARE(table->model()->rowCount(), 40);
        search->setFocus();
        QTest::keyClicks(search, "C12@");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QString("c12@shop.test"));
        search->clear();
        QCOMPARE(table->model()->rowCount(), 40);
    }

    void priceSliderMovesTheFigures()
    {
        shell_->window().goTo("whatif");
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        auto* price = shell_->window().findChild<LeverSlider*>("price");
        auto* result = shell_->window().findChild<QLabel*>("result0");
        QVERIFY(price && result);
        QTRY_VERIFY_WITH_TIMEOUT(!result->text().isEmpty(), patience);
        const QString before = result->text();
        price->groove()->setFocus();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(price->groove(), Qt::Key_PageUp);
        QVERIFY(price->isMoved());
        QTRY_VERIFY_WITH_TIMEOUT(result->text() != before, patience);
        auto* breakEven = shell_->window().findChild<QLabel*>("breakEven");
        QTRY_VERIFY_WITH_TIMEOUT(breakEven->text().contains("pays as long as"), patience);
    }

    void exportsAReportThatCanBeSearched()
    {
        dialogs_.toSave = folder_.filePath("report.pdf");
        shell_->window().goTo("report");
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        auto* button = shell_->window().findChild<QPushButton*>("exportPdf");
        QVERIFY(button);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(dialogs_.toSave) && idle(), patience);
        QProcess reader;
        reader.start("pdftotext", {"-layout", dialogs_.toSave, "-"});
        QVERIFY(reader.waitForFinished(patience));
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(text.contains("Champions"), qPrintable(text.left(400)));
        QVERIFY(text.contains(QString::fromStdString(shell_->session().analysis()->hash)));
    }

    void definitionsCanBeUndone()
    {
        Definitions definitions = shell_->session().definitions();
        definitions.margin = 0.4;
        const double revenueValue = shell_->session().analysis()->all.historicalTotal.value();
        shell_->session().setDefinitions(definitions, "margin");
        QTRY_VERIFY_WITH_TIMEOUT(shell_->session().analysis() && shell_->session().analysis()->marginGiven, patience);
        QVERIFY(std::abs(shell_->session().analysis()->all.historicalTotal.value() - 0.4 * revenueValue) < 1e-6);
        shell_->session().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(shell_->session().analysis() && !shell_->session().analysis()->marginGiven, patience);
    }

    void helpOpensAtItsTopic()
    {
        QTest::keyClick(&shell_->window(), Qt::Key_F1);
        auto* help = shell_->window().findChild<HelpWindow*>();
        QVERIFY(help && help->isVisible());
        auto* page = help->findChild<QTextBrowser*>("helpPage");
        QVERIFY(page->toPlainText().contains("P(alive)"));
        help->open("export");
        QVERIFY(page->toPlainText().contains("WooCommerce"));
        help->close();
    }

    void languageSwitchesWhileRunning()
    {
        shell_->language().choose(QStringLiteral("ar"));
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        shell_->language().choose(QStringLiteral("en"));
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    }

    /// Before it had its turn, and so hidden when the language came: it speaks it when it is seen again.
    void aPageThatWasLeftTakesTheLanguageLater()
    {
        shell_->window().goTo("report");
        const auto english = QStringLiteral("Export PDF");
        QTRY_COMPARE_WITH_TIMEOUT(child<QPushButton>("exportPdf")->text(), english, patience);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        shell_->language().choose(QStringLiteral("ar"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(child<QPushButton>("exportPdf")->text(), english);  // it waits for its turn
        shell_->window().goTo("data");
        QTRY_VERIFY_WITH_TIMEOUT(InTurn::isDone(), patience);
        QCOMPARE(child<QPushButton>("exportPdf")->text(), english);
        shell_->window().goTo("report");
        QVERIFY(child<QPushButton>("exportPdf")->text() != english);
        shell_->language().choose(QStringLiteral("en"));
        QTRY_COMPARE_WITH_TIMEOUT(child<QPushButton>("exportPdf")->text(), english, patience);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
    }

    void cleanupTestCase()
    {
        QFile::remove(shell_->session().path());
        shell_.reset();
    }
};

OWN_HOME_TEST_MAIN(TestWindow)

#include "test_window.moc"
