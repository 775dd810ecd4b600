// Contracts in the real window: imported with a reconciliation, shown on Overview and Retention, taken back.
#include "core/analysis/analysis.h"
#include "tests/ui/driven_window.h"
#include "tests/ui/own_home.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/retention/contract_view.h"
#include "ui/pages/session.h"
#include "ui/pages/shell.h"
#include "ui/support/dialogs.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/segmented_control.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

namespace {

/// Sixty contracts at 20.00 a month; of each tenure 1 ... 12 five, of which the tenures 3, 6, 9, 12 have ended.
QByteArray tenures()
{
    QByteArray csv = "customerID,tenure,MonthlyCharges,TotalCharges,Churn\n";
    for (int i = 0; i < 60; ++i) {
        const int tenure = i % 12 + 1;
        csv +=
            QString("k%1,%2,20.00,%3,%4\n").arg(i).arg(tenure).arg(tenure * 20).arg(tenure % 3 ? "No" : "Yes").toUtf8();
    }
    return csv + "k60,,20.00,0,No\n";
}

/// The same contracts with a plan, and a number of its own for each.
QByteArray planned()
{
    QByteArray csv = "customerID,tenure,MonthlyCharges,Churn,Plan,SIM\n";
    for (int i = 0; i < 60; ++i) {
        const int tenure = i % 12 + 1;
        csv += QString("k%1,%2,20.00,%3,%4,S%1\n")
                   .arg(i)
                   .arg(tenure)
                   .arg(tenure % 3 ? "No" : "Yes", i % 2 ? "Pro" : "Basic")
                   .toUtf8();
    }
    return csv;
}

/// Ann pays more from March on, Ben leaves in March, Cid stays.
QByteArray subscriptions()
{
    return "customer_id,start_date,end_date,monthly_price\n"
           "ann,2024-01-01,2024-03-01,10.00\nann,2024-03-01,,15.00\n"
           "ben,2024-01-15,2024-03-10,20.00\ncid,2024-02-01,,30.00\ndan,2024-04-10,,5.00\n";
}

}  // namespace

class TestContracts : public DrivenWindow {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { shell_.reset(); }

    void tenuresAreImportedAndShown()
    {
        import("telecom.csv", tenures(), "Import 60 contracts");
        QCOMPARE(shell_->session().imports().size(), std::size_t{1});
        const Reconciliation& rows = shell_->session().imports().front().reconciliation;
        QCOMPARE(rows.of(RowOutcome::Kept).rows, std::uint64_t{60});
        QCOMPARE(rows.of(RowOutcome::Rejected).rows, std::uint64_t{1});  // no tenure

        shell_->window().goTo("overview");
        QTRY_VERIFY_WITH_TIMEOUT(child<QTableView>("recurringRevenue"), patience);
        QCOMPARE(figure("subscription0"), QString("800.00"));  // 40 that run, at 20.00
        // 20 left; before the renewals stood 60 + 55 + ... + 5 = 390 of them.
        QCOMPARE(figure("subscription1"), QString("5.13 %"));
        QCOMPARE(figure("subscription3"), QString("–"));  // no dates, no expansion
        QVERIFY(child<KeyFigureCard>("subscription3")->figure().reason.contains("no dates"));
        QCOMPARE(child<QTableView>("recurringRevenue")->model()->rowCount(), 12);

        shell_->window().goTo("retention");
        QTRY_VERIFY_WITH_TIMEOUT(child<QTableView>("renewals"), patience);
        auto* renewals = child<QTableView>("renewals")->model();
        QCOMPARE(renewals->rowCount(), 12);
        // Third renewal: of 60, the five with a tenure of 1 and the five of 2 still run shorter contracts.
        QCOMPARE(renewals->index(2, 1).data().toString(), QString("50"));
        QCOMPARE(renewals->index(2, 2).data().toString(), QString("5"));
        QCOMPARE(plain(renewals->index(2, 3).data().toString()), QString("90.0 %"));
        QVERIFY(figure("contractFigure4").contains(QStringLiteral("α")));
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

    /// Of the sixty, thirty on each plan; of the thirty on Basic (even numbers) those with tenures 3 and 9 have ended,
    /// of the thirty on Pro those with 6 and 12.
    void segmentsAndCustomersOfContracts()
    {
        import("plans.csv", planned(), "Import 60 contracts");
        shell_->window().goTo("segments");
        QTRY_VERIFY_WITH_TIMEOUT(
            child<QTableView>("contractSegments") && child<QTableView>("contractSegments")->isVisible(), patience);
        auto* by = child<QComboBox>("contractSegmentation");
        QCOMPARE(by->currentText(), QString("Plan"));  // a column that says plan stands in front
        auto* table = child<QTableView>("contractSegments")->model();
        QCOMPARE(table->rowCount(), 3);  // two plans and all
        for (int row = 0; row < 2; ++row) {
            QCOMPARE(table->index(row, 1).data().toString(), QString("30"));
            QCOMPARE(table->index(row, 2).data().toString(), QString("20"));
            QCOMPARE(plain(table->index(row, 3).data().toString()), QString("33.3 %"));
            QCOMPARE(table->index(row, 5).data().toString(), QString("400"));
            QVERIFY(table->index(row, 10).data().toString().endsWith('*'));  // thirty are too few for a model
        }
        QCOMPARE(table->index(2, 5).data().toString(), QString("800"));
        // A number of its own for each contract makes no groups: it stands there greyed, with the reason.
        const int sim = by->findText(QString("SIM: 60 values"));
        QVERIFY(sim >= 0);
        QVERIFY(!by->model()->flags(by->model()->index(sim, 0)).testFlag(Qt::ItemIsEnabled));
        QVERIFY(by->itemData(sim, Qt::ToolTipRole).toString().contains("names contracts"));
        // Another way of dividing is a step of the workspace.
        by->setCurrentIndex(by->findData(QString("value")));
        emit by->activated(by->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(idle() && shell_->session().contractSegments()
                                     && shell_->session().contractSegments()->segmentation.id == "value",
                                 patience);
        QCOMPARE(shell_->session().definitions().contracts.segmentation, std::string("value"));

        shell_->window().goTo("customers");
        QTRY_VERIFY_WITH_TIMEOUT(child<QTableView>("contractList") && child<QTableView>("contractList")->isVisible(),
                                 patience);
        auto* list = child<QTableView>("contractList");
        QCOMPARE(list->model()->rowCount(), 60);
        int plan = -1;
        for (int column = 0; column < list->model()->columnCount(); ++column)
            if (list->model()->headerData(column, Qt::Horizontal).toString() == QLatin1String("Plan"))
                plan = column;
        QVERIFY(plan > 0);
        child<QLineEdit>("contractSearch")->setText("basic");
        QCOMPARE(list->model()->rowCount(), 30);
        list->sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(plain(list->model()->index(0, 1).data().toString()), QString("11.0"));
        QCOMPARE(list->model()->index(0, plan).data().toString(), QString("Basic"));

        shell_->window().goTo("retention");
        QTRY_VERIFY_WITH_TIMEOUT(child<QComboBox>("contractsBy"), patience);
        auto* groups = child<QComboBox>("contractsBy");
        groups->setCurrentIndex(groups->findData(QString("column:Plan")));
        emit groups->activated(groups->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        const auto* chart = child<ChartPanel>("contractSurvival");
        QTRY_VERIFY_WITH_TIMEOUT(chart->data().subtitle.key.starts_with("contracts.groups-subtitle"), patience);
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

    void pagesOfOrdersAreThoseOfContracts()
    {
        import("telecom.csv", tenures(), "Import 60 contracts");
        shell_->window().goTo("actions");
        QTRY_VERIFY_WITH_TIMEOUT(says("for these segments"), patience);
    }

    void theReportIsOneOfContracts()
    {
        import("telecom.csv", tenures(), "Import 60 contracts");
        shell_->window().goTo("report");
        auto* made = child<QPushButton>("exportPdf");
        QTRY_VERIFY_WITH_TIMEOUT(made->isVisible() && made->isEnabled(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(says("made from orders are left out"), patience);
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

    /// By hand, at the end of March: Ann 15 (was 10), Cid 30; Ben's 20 are gone.
    void subscriptionsWithDatesHaveMonths()
    {
        import("subs.csv", subscriptions(), "Import 5 contracts");
        shell_->window().goTo("overview");
        QTRY_VERIFY_WITH_TIMEOUT(child<QTableView>("recurringRevenue"), patience);
        QCOMPARE(figure("subscription0"), QString("50.00"));    // with Dan, who starts on the last day
        QCOMPARE(figure("subscription1"), QString("33.33 %"));  // one of three
        QCOMPARE(figure("subscription2"), QString("33.33 %"));  // 20 of 60
        QCOMPARE(figure("subscription3"), QString("8.33 %"));   // 5 of 60
        auto* months = child<QTableView>("recurringRevenue")->model();
        QCOMPARE(months->rowCount(), 4);
        QCOMPARE(months->index(1, 2).data().toString(), QString("45"));
    }

    void theSameFileAgainAndBack()
    {
        import("telecom.csv", tenures(), "Import 60 contracts");
        import("telecom.csv", tenures(), "Import 0 contracts");
        QCOMPARE(shell_->session().contracts()->figures.customers, std::uint64_t{60});
        shell_->session().undoImport(shell_->session().imports().front().id);
        QTRY_COMPARE_WITH_TIMEOUT(shell_->session().imports().size(), std::size_t{1}, patience);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        QCOMPARE(shell_->session().contracts()->figures.customers, std::uint64_t{60});
        shell_->session().undoImport(shell_->session().imports().front().id);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && !shell_->session().contracts(), patience);
        shell_->window().goTo("retention");
        QTRY_VERIFY_WITH_TIMEOUT(says("no purchases in this workspace"), patience);
    }

    /// The 'high end' cohort of Fader & Hardie 2007 as a sheet of counts: alpha .668, beta 3.806 (product 1.3).
    void renewalCohortsAreShown()
    {
        QByteArray csv = "Year,High end\n";
        int year = 0;
        for (const int left : {1000, 869, 743, 653, 593, 551, 517, 491})
            csv += QByteArray::number(year++) + ',' + QByteArray::number(left) + '\n';
        emit shell_->window().spreadsheetsDropped({write("renewals.csv", csv)});
        QPushButton* show = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((show = buttonSaying("Show survival and the model")) != nullptr, patience);
        QTest::mouseClick(show, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(child<QTableView>("renewalTable"), patience);
        const QString fit = child<QLabel>("renewalFit")->text();
        QVERIFY2(fit.contains(QStringLiteral("α 0.668, β 3.80")) && fit.contains("1,000"), qPrintable(fit));
        auto* table = child<QTableView>("renewalTable")->model();
        QCOMPARE(table->rowCount(), 12);  // seven seen, five ahead
        QCOMPARE(plain(table->index(6, 5).data().toString()), QString("49.1 %"));
        QCOMPARE(plain(table->index(11, 7).data().toString()), QString("37.8 %"));  // product 1.3: S(12) .378
        QCOMPARE(table->index(11, 5).data().toString(), QString("–"));
        const auto& curves = std::get<SurvivalCurves>(child<ChartPanel>("renewalChart")->data().content);
        QCOMPARE(curves.curves.front().points.size(), std::size_t{8});
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
        child<QDialog>("renewalDialog")->close();
    }

    /// In a low window, in Arabic too, the rows of the card keep their height: it scrolls.
    void theCardIsNotSqueezed()
    {
        for (const char* language : {"en", "ar"}) {
            shell_->language().choose(QLatin1String(language));
            emit shell_->window().spreadsheetsDropped({write("low.csv", tenures())});
            shell_->window().resize(1280, 640);
            QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("contracts") && idle(), patience);
            const auto* card = child<QWidget>("contracts");
            emit child<SegmentedControl>("rowsShown")->chosen(QStringLiteral("figures"));
            QTRY_VERIFY_WITH_TIMEOUT(card->height() >= card->minimumSizeHint().height(), patience);
            const auto labels = card->findChildren<QLabel*>();
            for (const QLabel* a : labels)
                for (const QLabel* b : labels)
                    QVERIFY2(a == b || !a->geometry().intersects(b->geometry()),
                             qPrintable(a->text() + " / " + b->text()));
        }
        shell_->language().choose(QStringLiteral("en"));
    }

private:
    void import(const QString& name, const QByteArray& content, const char* button)
    {
        emit shell_->window().spreadsheetsDropped({write(name, content)});
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>("contracts") != nullptr, patience);
        auto* import = child<QPushButton>("import");
        QCOMPARE(import->text(), QLatin1String(button));
        QVERIFY(import->isEnabled());
        const std::size_t before = shell_->session().imports().size();
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shell_->session().imports().size(), before + 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && shell_->session().contracts(), patience);
    }
    [[nodiscard]] QPushButton* buttonSaying(const char* words) const
    {
        for (auto* button : shell_->window().findChildren<QPushButton*>())
            if (button->isVisible() && button->accessibleName() == QLatin1String(words))
                return button;
        return nullptr;
    }
    /// With plain spaces.
    static QString plain(QString words) { return words.replace(QChar::Nbsp, QLatin1Char(' ')); }
    [[nodiscard]] QString figure(const char* card) const { return plain(child<KeyFigureCard>(card)->figure().figure); }
};

OWN_HOME_TEST_MAIN(TestContracts)
#include "test_contracts.moc"
