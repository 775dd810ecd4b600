// The log of steps that can be undone: kept across closing, bounded, and dropped where it no longer fits.
#include "tests/core/store_fixture.h"

#include <QtTest>

using namespace perennial;
using namespace perennial::test;

namespace {

Definitions withMargin(double margin)
{
    Definitions definitions;
    definitions.margin = margin;
    definitions.segments.own = {{"Quoted \"big\", é", "revenue > 400"}};
    return definitions;
}

std::shared_ptr<const Command> step(const Definitions& before, const Definitions& after)
{
    return std::make_shared<const Command>(
        Command{"2026-06-18T10:00:00Z", "margin", StateChange<Definitions>{before, after}});
}

std::shared_ptr<const Command> step(const CustomerMerges& before, const CustomerMerges& after)
{
    return std::make_shared<const Command>(
        Command{"2026-06-18T10:01:00Z", "merge", StateChange<CustomerMerges>{before, after}});
}

std::shared_ptr<const Command> step(const CustomerRule& before, const CustomerRule& after)
{
    return std::make_shared<const Command>(
        Command{"2026-06-18T10:02:00Z", "filter", StateChange<CustomerRule>{before, after}});
}

}  // namespace

class TestStoreCommands : public QObject {
    Q_OBJECT

private slots:
    void survivesClosing()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("w.perennial").toStdString();
        const CustomerMerges merges{{"a@x", "b@x"}, {"c", "b@x"}};
        const Commands commands{step(Definitions(), withMargin(0.3)), step(CustomerMerges(), merges),
                                step(withMargin(0.3), withMargin(0.4)), step(withMargin(0.4), withMargin(0.5))};
        {
            Workspace workspace = Workspace::create(path).value();
            QVERIFY(workspace.commands().value().commands.empty());
            QVERIFY(workspace.saveDefinitions(withMargin(0.4)).has_value());
            QVERIFY(workspace.saveCustomerMerges(merges).has_value());
            QVERIFY(workspace.saveCommands(commands, 3).has_value());
        }
        Workspace workspace = Workspace::open(path, Access::ReadWrite).value();
        const CommandHistory history = workspace.commands().value();
        QCOMPARE(history.applied, 3U);
        QCOMPARE(history.dropped, 0U);
        QCOMPARE(history.commands.size(), commands.size());
        for (std::size_t i = 0; i < commands.size(); ++i)
            QVERIFY(*history.commands[i] == *commands[i]);
    }

    /// Settings changed by another way (the command line): steps on them that do not meet what is there now are gone.
    void whatNoLongerFitsIsDropped()
    {
        Workspace workspace = Workspace::temporary().value();
        const CustomerMerges merges{{"a", "b"}};
        QVERIFY(workspace.saveCustomerMerges(merges).has_value());
        QVERIFY(workspace.saveDefinitions(withMargin(0.9)).has_value());
        // oldest: fits nothing; then a merge that fits; undone: one that begins elsewhere
        QVERIFY(workspace
                    .saveCommands({step(withMargin(0.1), withMargin(0.2)), step(CustomerMerges(), merges),
                                   step(withMargin(0.2), withMargin(0.3))},
                                  2)
                    .has_value());
        const CommandHistory history = workspace.commands().value();
        QCOMPARE(history.dropped, 2U);
        QCOMPARE(history.applied, 1U);
        QCOMPARE(history.commands.size(), 1U);
        QCOMPARE(history.commands.front()->label, std::string("merge"));
        // with the merges taken back elsewhere, nothing is left
        QVERIFY(workspace.saveCustomerMerges({}).has_value());
        QCOMPARE(workspace.commands().value().dropped, 3U);
        QVERIFY(workspace.commands().value().commands.empty());
    }

    /// The rule of the customers table is kept, and with it the steps that led to it; other steps stand between them.
    void theRuleOfTheCustomersSurvivesClosing()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("w.perennial").toStdString();
        const CustomerRule rule{"orders > 2 and channel = \"ads, \u00e9\""};
        const Commands commands{step(CustomerRule(), rule), step(Definitions(), withMargin(0.3)),
                                step(rule, CustomerRule())};
        {
            Workspace workspace = Workspace::create(path).value();
            QCOMPARE(workspace.customerRule().value().rule, std::string());
            QVERIFY(workspace.saveDefinitions(withMargin(0.3)).has_value());
            QVERIFY(workspace.saveCustomerRule(rule).has_value());
            QVERIFY(workspace.saveCommands(commands, 2).has_value());
        }
        Workspace workspace = Workspace::open(path, Access::ReadWrite).value();
        QCOMPARE(workspace.customerRule().value().rule, rule.rule);
        const CommandHistory history = workspace.commands().value();
        QCOMPARE(history.applied, 2U);
        QCOMPARE(history.dropped, 0U);
        for (std::size_t i = 0; i < commands.size(); ++i)
            QVERIFY(*history.commands[i] == *commands[i]);
        // without the rule its steps fit no more; that on the margin still does
        QVERIFY(workspace.saveCustomerRule({}).has_value());
        QCOMPARE(workspace.customerRule().value().rule, std::string());
        const CommandHistory left = workspace.commands().value();
        QCOMPARE(left.dropped, 2U);
        QCOMPARE(left.commands.size(), 1U);
        QCOMPARE(left.commands.front()->label, std::string("margin"));
    }

    void isBounded()
    {
        Workspace workspace = Workspace::temporary().value();
        Commands commands;
        for (int i = 0; i < 260; ++i)
            commands.push_back(step(withMargin(i / 1000.0), withMargin((i + 1) / 1000.0)));
        QVERIFY(workspace.saveDefinitions(withMargin(0.258)).has_value());
        QVERIFY(workspace.saveCommands(commands, 258).has_value());
        const CommandHistory history = workspace.commands().value();
        QCOMPARE(history.commands.size(), 200U);
        QCOMPARE(history.applied, 198U);
        QVERIFY(*history.commands.front() == *commands[60]);
        QVERIFY(*history.commands.back() == *commands[259]);
    }
};

QTEST_APPLESS_MAIN(TestStoreCommands)
#include "test_store_commands.moc"
