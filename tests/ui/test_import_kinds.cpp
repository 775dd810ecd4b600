// Tables that hold no orders on the import page of the real window: kind and columns are shown as guessed, changed by
// hand, and the preview follows. Expected values are counted by hand from the rows written here.
#include "core/analysis/analysis.h"
#include "tests/ui/driven_window.h"
#include "tests/ui/own_home.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/segmented_control.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

namespace {

QByteArray prices()
{
    return "account,start date,end date,list price,paid price\n"
           "a,2024-01-01,,10.00,7.00\nb,2024-02-01,2024-03-01,20.00,15.00\nc,2024-02-01,,30.00,21.00\n";
}

QByteArray stays()
{
    return "customer,start date,end date,amount\na,2024-01-05,2024-01-07,100\n"
           "b,2024-02-15,2024-02-16,80\na,2024-03-05,2024-03-09,90\n";
}

/// Forty customers, half of whom came back once or more.
QByteArray sums()
{
    QByteArray csv = "id,frequency,recency,T,monetary_value\n";
    for (int i = 0; i < 40; ++i) {
        const int repeats = i % 2 == 0 ? 0 : i % 7 + 1;
        csv += QString("k%1,%2,%3,%4,%5\n")
                   .arg(i)
                   .arg(repeats)
                   .arg(repeats == 0 ? 0 : 20 + i)
                   .arg(200 + i)
                   .arg(repeats == 0 ? 0 : 25 + i)
                   .toUtf8();
    }
    return csv + "k40,9,1,200,5\n";
}

}  // namespace

class TestImportKinds : public DrivenWindow {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { shell_.reset(); }

    void theRoleOfAColumnIsChanged()
    {
        drop("prices.csv", prices());
        QTRY_COMPARE_WITH_TIMEOUT(importButton(), QString("Import 3 contracts"), patience);
        QCOMPARE(child<QPushButton>("kind")->text(), QString("Contracts  ▾"));
        QCOMPARE(head("list price"), QString("Price  ▾"));
        QCOMPARE(head("paid price"), QString("Extra  ▾"));  // kept to divide contracts by
        QCOMPARE(preview()->rowCount(), 4);                 // with its heads
        QTRY_VERIFY_WITH_TIMEOUT(says("each row has a start (start date) and an end (end date)"), patience);
        QVERIFY(!says("no order id"));
        chooseRole("paid price", "Price");
        QTRY_COMPARE_WITH_TIMEOUT(head("paid price"), QString("Price  ▾"), patience);
        QCOMPARE(head("list price"), QString("Extra  ▾"));
        QTRY_COMPARE_WITH_TIMEOUT(importButton(), QString("Import 3 contracts"), patience);
        import();
        QVERIFY(shell_->session().contracts());
        QCOMPARE(*shell_->session().contracts()->figures.recurringRevenue, 28.0);  // 7 and 21 run
    }

    void theKindIsChanged()
    {
        drop("stays.csv", stays());
        QTRY_COMPARE_WITH_TIMEOUT(importButton(), QString("Import 3 contracts"), patience);
        chooseKind("Orders");
        QTRY_COMPARE_WITH_TIMEOUT(importButton(), QString("Import 3 rows"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(says("read as “Orders”: your choice"), patience);
        QCOMPARE(head("amount"), QString("Amount  ▾"));
        chooseKind("Contracts");
        QTRY_COMPARE_WITH_TIMEOUT(importButton(), QString("Import 3 contracts"), patience);
        chooseKind("Customers summed up");
        QTRY_VERIFY_WITH_TIMEOUT(says("number of purchases, recency and age"), patience);
        QVERIFY(!child<QPushButton>("import")->isEnabled());
        chooseKind("Orders");
        QTRY_COMPARE_WITH_TIMEOUT(importButton(), QString("Import 3 rows"), patience);
        import();
        QTRY_VERIFY_WITH_TIMEOUT(shell_->session().analysis(), patience);
        QCOMPARE(shell_->session().analysis()->all.customers, std::uint64_t{2});
    }

    void customersSummedUpAreImportedAndShown()
    {
        drop("sums.csv", sums());
        QTRY_COMPARE_WITH_TIMEOUT(importButton(), QString("Import 40 customers"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(says("recency and T count days"), patience);
        QVERIFY(says("20 of 40 customers have bought once"));
        import();
        QTRY_VERIFY_WITH_TIMEOUT(shell_->session().analysis(), patience);
        QCOMPARE(shell_->session().analysis()->all.customers, std::uint64_t{40});
        QCOMPARE(shell_->session().analysis()->all.repeatCustomers, std::uint64_t{20});
        shell_->window().goTo("overview");
        QTRY_VERIFY_WITH_TIMEOUT(says("came already summed up"), patience);
        shell_->window().goTo("retention");
        QTRY_VERIFY_WITH_TIMEOUT(says("holds customers already summed up"), patience);
        shell_->session().undoImport(shell_->session().imports().front().id);
        QTRY_VERIFY_WITH_TIMEOUT(idle() && !shell_->session().analysis(), patience);
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

    void customersSummedUpAreRefusedBesideOrders()
    {
        drop("orders.csv", "customer,date,amount\na,2024-01-01,5\nb,2024-01-02,6\na,2024-01-05,9\n");
        QTRY_COMPARE_WITH_TIMEOUT(importButton(), QString("Import 3 rows"), patience);
        import();
        drop("sums.csv", sums());
        QTRY_VERIFY_WITH_TIMEOUT(says("The workspace holds orders"), patience);
        QVERIFY(!child<QPushButton>("import")->isEnabled());
    }

private:
    void drop(const QString& name, const QByteArray& content)
    {
        emit shell_->window().spreadsheetsDropped({write(name, content)});
    }
    void import()
    {
        const std::size_t before = shell_->session().imports().size();
        QTest::mouseClick(child<QPushButton>("import"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shell_->session().imports().size(), before + 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
    }
    [[nodiscard]] QString importButton() const
    {
        const auto* button = child<QPushButton>("import");
        return button ? button->text() : QString();
    }
    [[nodiscard]] QAbstractItemModel* preview() const { return child<QTableView>("preview")->model(); }
    [[nodiscard]] int section(const QString& header) const
    {
        for (int i = 0; i < preview()->columnCount(); ++i)
            if (preview()->headerData(i, Qt::Horizontal).toString().endsWith(u'\n' + header))
                return i;
        return -1;
    }
    /// What a column is taken for.
    [[nodiscard]] QString head(const QString& header) const
    {
        const int at = section(header);
        return at < 0 ? QString() : preview()->headerData(at, Qt::Horizontal).toString().section('\n', 0, 0);
    }
    void choose(const QString& words)
    {
        for (QMenu* menu : shell_->window().findChildren<QMenu*>())
            for (QAction* action : menu->isVisible() ? menu->actions() : QList<QAction*>())
                if (action->text() == words) {
                    menu->close();
                    return action->trigger();
                }
        QFAIL(qPrintable("no such choice: " + words));
    }
    void chooseRole(const QString& header, const QString& role)
    {
        emit child<QTableView>("preview")->horizontalHeader()->sectionClicked(section(header));
        choose(role);
    }
    void chooseKind(const QString& kind)
    {
        QTest::mouseClick(child<QPushButton>("kind"), Qt::LeftButton);
        choose(kind);
    }
};

OWN_HOME_TEST_MAIN(TestImportKinds)
#include "test_import_kinds.moc"
