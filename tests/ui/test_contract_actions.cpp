// Actions where contracts are shown: the plays of their segments, their numbers explained, the lists that leave.
#include "core/plays/contract_plays.h"
#include "tests/ui/contract_window.h"
#include "tests/ui/own_home.h"
#include "ui/pages/actions/contract_plays_model.h"
#include "ui/support/format.h"
#include "ui/support/widgets/table_style.h"

#include <QDoubleSpinBox>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

class TestContractActions : public ContractWindow {
    Q_OBJECT

private slots:
    void init()
    {
        openWindow();
        import("plans.csv", plans());
        goTo("actions");
        QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible() && table()->model()->rowCount() > 0 && settled(), patience);
    }
    void cleanup() { shell_.reset(); }

    /// Each of the twenty that run on a plan is in one stage of its life, the ten that left are to be won back.
    void everyContractHasItsPlay()
    {
        for (const char* plan : {"Basic", "Pro"}) {
            int staged = 0;
            int left = 0;
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                if (cell(row, ContractPlaysModel::Segment) != QLatin1String(plan))
                    continue;
                const QString action = cell(row, ContractPlaysModel::Action);
                const int contracts = cell(row, ContractPlaysModel::Contracts).toInt();
                if (action == "Onboarding" || action == "Save offer before renewal" || action == "Loyalty reward")
                    staged += contracts;
                if (action == "Win-back")
                    left += contracts;
            }
            QCOMPARE(staged, 20);
            QCOMPARE(left, 10);
        }
    }

    void everyFigureExplainsItself()
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            for (int column = ContractPlaysModel::Contracts; column < ContractPlaysModel::columnTotal; ++column) {
                Popover* popover = explained(*table(), row, column);
                QVERIFY(popover);
                QString words;
                for (const QLabel* label : popover->findChildren<QLabel*>())
                    words += plain(unmarked(label->text())).remove("<b>").remove("</b>") + u'\n';
                QVERIFY2(words.contains(cell(row, column)), qPrintable(words + cell(row, column)));
            }
    }

    /// Another cost is kept in the workspace and moves what a win-back has to bring in proportion.
    void theCostIsKept()
    {
        auto* cost = child<QDoubleSpinBox>("contractContactCost");
        const auto share = [&] {
            const auto* model = qobject_cast<ContractPlaysModel*>(table()->model());
            for (const ContractPlay& play : model->plays())
                if (play.kind == ContractPlayKind::WinBack)
                    return *play.liftNeeded / *play.costEach;
            return 0.0;
        };
        const double before = share();
        QVERIFY(before > 0);
        cost->setValue(7);
        emit cost->editingFinished();
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        QVERIFY(std::abs(share() / before - 1) < 1e-9);
        const QString path = session().path();
        session().close();
        session().openWorkspace(path);
        QTRY_VERIFY_WITH_TIMEOUT(settled() && session().contracts(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(cost->value(), 7.0, patience);
    }

    void theListOfAPlay()
    {
        int row = 0;
        while (cell(row, ContractPlaysModel::Action) != "Win-back")
            ++row;
        chooseRow(table(), row);
        dialogs_.toSave = folder_.filePath("back.csv");
        child<QPushButton>("exportContractList")->click();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && QFile::exists(dialogs_.toSave), patience);
        QFile file(dialogs_.toSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 11);  // ten that left, below the head
        QVERIFY(lines.front().startsWith("customer,"));
        const QByteArray plan = cell(row, ContractPlaysModel::Segment).toUtf8();
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY2(lines[i].trimmed().endsWith("win-back,column:Plan/" + plan), lines[i]);
        dialogs_.toSave = folder_.filePath("plays.csv");
        child<QPushButton>("exportContractPlays")->click();
        QTRY_VERIFY_WITH_TIMEOUT(settled() && QFile::exists(dialogs_.toSave), patience);
        child<QPushButton>("seePlayContracts")->click();
        QTRY_COMPARE_WITH_TIMEOUT(shell_->window().currentPage(), QString("customers"), patience);
        QCOMPARE(child<QTableView>("contractList")->model()->rowCount(), 10);
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

private:
    [[nodiscard]] QTableView* table() const { return child<QTableView>("contractPlays"); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return plain(unmarked(table()->model()->index(row, column).data().toString()));
    }
};

OWN_HOME_TEST_MAIN(TestContractActions)
#include "test_contract_actions.moc"
