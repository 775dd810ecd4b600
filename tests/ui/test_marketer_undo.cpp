// What can be undone in the real window, and what of it survives closing: settings, merges, the rule of the customers.
#include "tests/ui/marketer_fixture.h"
#include "tests/ui/own_home.h"
#include "ui/support/widgets/chip.h"

#include <QUndoStack>

using namespace perennial;
using namespace perennial::ui;
using namespace perennial::test;

class TestMarketerUndo : public Marketer {
    Q_OBJECT

private slots:
    void initTestCase() { start(); }

    void aSegmentWithNobodyOnEveryPage()
    {
        Definitions definitions = session().definitions();
        definitions.segmentFilter = "rule:orders > 1000";
        session().setDefinitions(definitions, "filter");
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->shown.customers, 0U, patience);
        for (const char* page : {"overview", "customers", "segments", "retention"}) {
            goTo(page);
            QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
            shell_->window().grab();
        }
        session().undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->shown.customers, 60U, patience);
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

    /// The rule of the customers table stays when the workspace is closed, with the steps that led to it; a new
    /// analysis does not take it away, and the customers behind a bar only stand before it for a while.
    void theRuleOfTheCustomersSurvivesClosing()
    {
        QUndoStack& stack = *session().undoStack();
        goTo("customers");
        auto* table = find<QTableView>("customers");
        const auto rows = [&] { return table->model()->rowCount(); };
        QCOMPARE(rows(), 60);
        // a customer n buys n % 7 + 1 times: of 0 .. 59 those with a remainder of 5 or 6 six times or more
        shell_->window().goTo("customers", "rule:orders >= 6");
        QCOMPARE(rows(), 16);
        shell_->window().goTo("customers", "rule:orders >= 7");
        QCOMPARE(rows(), 8);
        stack.undo();
        QCOMPARE(rows(), 16);
        Definitions definitions = session().definitions();
        definitions.margin = 0.41;
        session().setDefinitions(definitions, "margin");
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->marginRate, 0.41, patience);
        QCOMPARE(rows(), 16);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        const QString path = session().path();
        session().close();
        QCOMPARE(session().customerRule(), std::string());

        session().openWorkspace(path);
        QTRY_VERIFY_WITH_TIMEOUT(session().analysis() != nullptr, patience);
        QCOMPARE(session().customerRule(), std::string("orders >= 6"));
        goTo("customers");
        QCOMPARE(rows(), 16);
        shell_->window().goTo("customers", "filter:Three\n0,1,2");
        QCOMPARE(rows(), 3);
        auto* chip = table->parentWidget()->findChild<Chip*>();
        QVERIFY(chip);
        emit chip->removed();
        QCOMPARE(rows(), 16);
        stack.undo();  // the margin
        stack.undo();
        QCOMPARE(rows(), 60);
        stack.redo();
        QCOMPARE(rows(), 16);
        emit chip->removed();
        QCOMPARE(rows(), 60);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

    /// Steps taken faster than they are written are written in their order, and the rows read last are those shown.
    void quickStepsAreWrittenInTheirOrder()
    {
        QUndoStack& stack = *session().undoStack();
        Definitions definitions = session().definitions();
        for (int i = 1; i <= 20; ++i) {
            session().setCustomerRule("orders >= " + std::to_string(i), "rule");
            definitions.margin = 0.3 + i / 1000.0;
            session().setDefinitions(definitions, "margin");
        }
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        auto stored = Workspace::open(session().path().toStdString(), Access::ReadOnly);
        QVERIFY(stored.has_value());
        QCOMPARE(stored->customerRule()->rule, std::string("orders >= 20"));
        QCOMPARE(stored->definitions()->margin, 0.32);
        QCOMPARE(session().analysis()->marginRate, 0.32);

        const CustomerMerges one{{"c2@shop.test", "c3@shop.test"}};
        CustomerMerges two = one;
        two.insert({"c4@shop.test", "c5@shop.test"});
        session().setMerges({}, one, "one");
        session().setMerges(one, two, "two");
        for (int i = 0; i < 4; ++i) {
            stack.undo();
            stack.undo();
            stack.redo();
            stack.redo();
        }
        stack.undo();
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        QVERIFY(*stored->customerMerges() == one);
        QCOMPARE(session().analysis()->all.customers, 59U);
        stack.undo();
        for (int i = 0; i < 40; ++i)
            stack.undo();
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        QCOMPARE(session().analysis()->all.customers, 60U);
        QCOMPARE(stored->customerRule()->rule, std::string());
        QVERIFY(*stored->definitions() == session().definitions());
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

    /// Undo and redo are there again after closing and opening, and what was changed elsewhere is not undone.
    void undoSurvivesClosing()
    {
        QUndoStack& stack = *session().undoStack();
        stack.clear();
        const double before = session().analysis()->marginRate;
        Definitions definitions = session().definitions();
        definitions.margin = 0.37;
        session().setDefinitions(definitions, "margin to 37 %");
        definitions.margin = 0.38;
        session().setDefinitions(definitions, "margin to 38 %");
        const CustomerMerges merges{{"c2@shop.test", "c3@shop.test"}};
        session().setMerges({}, merges, "one customer");
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->all.customers, 59U, patience);
        stack.undo();
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->all.customers, 60U, patience);
        stack.undo();
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->marginRate, 0.37, patience);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        const int count = stack.count();
        const int index = stack.index();
        const QString path = session().path();
        session().close();
        QCOMPARE(stack.count(), 0);

        session().openWorkspace(path);
        QTRY_VERIFY_WITH_TIMEOUT(session().analysis() != nullptr, patience);
        QCOMPARE(stack.count(), count);
        QCOMPARE(stack.index(), index);
        QCOMPARE(stack.undoText(), QString("margin to 37 %"));
        stack.redo();
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->marginRate, 0.38, patience);
        stack.redo();
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->all.customers, 59U, patience);
        for (int i = 0; i < 3; ++i)
            stack.undo();
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->all.customers, 60U, patience);
        QTRY_COMPARE_WITH_TIMEOUT(session().analysis()->marginRate, before, patience);
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        session().close();

        definitions.margin = 0.5;  // by another way, as the command line does
        QVERIFY(Workspace::open(path.toStdString(), Access::ReadWrite)->saveDefinitions(definitions).has_value());
        QString said;
        const auto listening = connect(&session(), &Session::said, this, [&](const QString& words) { said = words; });
        session().openWorkspace(path);
        QTRY_VERIFY_WITH_TIMEOUT(session().analysis() != nullptr, patience);
        disconnect(listening);
        QVERIFY2(said.contains("can no longer be undone"), qPrintable(said));
        QVERIFY(!stack.canUndo());
        QCOMPARE(session().analysis()->marginRate, 0.5);
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

    /// What is read anew of a workspace that was closed meanwhile does not open it again; what was to be saved is.
    void aWorkspaceThatWasLeftStaysClosed()
    {
        const QString path = session().path();
        session().setMerges({}, {{"c2@shop.test", "c3@shop.test"}}, "one customer");
        session().close();
        QTRY_VERIFY_WITH_TIMEOUT(idle(), patience);
        QVERIFY(!session().isOpen());
        session().openWorkspace(path);
        QTRY_VERIFY_WITH_TIMEOUT(session().analysis() != nullptr, patience);
        QCOMPARE(session().analysis()->all.customers, 59U);
        QVERIFY2(dialogs_.told.isEmpty(), qPrintable(dialogs_.told.join('\n')));
    }

    void cleanupTestCase() { finish(); }
};

OWN_HOME_TEST_MAIN(TestMarketerUndo)

#include "test_marketer_undo.moc"
