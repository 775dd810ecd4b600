// Imports that are taken back, dropped or stopped: the workspace is as before, whatever came between.
#include "tests/core/store_imports.h"

#include <QtTest>

using namespace perennial;
using namespace perennial::test;

class TestStoreUndo : public QObject {
    Q_OBJECT

private slots:
    void undoRestoresTheStateBefore()
    {
        std::mt19937 random(13);
        for (int round = 0; round < 25; ++round) {
            Fixture fixture;
            std::vector<std::string> states{dump(fixture.path())};
            for (int import = 0; import < 3; ++import) {
                const ImportRecord record =
                    importRows(fixture.workspace, randomRows(random, 60), sourceNamed("a.csv", attributes));
                QVERIFY(record.reconciliation.addsUp());
                QCOMPARE(valueOf(fixture.path(), "SELECT count(*) FROM pragma_foreign_key_check"), "0");
                states.push_back(dump(fixture.path()));
            }
            for (int import = 3; import > 0; --import) {
                need(fixture.workspace.undoImport(import));
                QCOMPARE(dump(fixture.path()), states[static_cast<std::size_t>(import) - 1]);
            }
        }
    }

    void undoOfAnEarlierImportLeavesWhatLaterOnesHad()
    {
        std::mt19937 random(17);
        for (int round = 0; round < 40; ++round) {
            Fixture fixture;
            const std::vector<Row> first = randomRows(random, 50);
            std::vector<Row> second = randomRows(random, 40);
            second.insert(second.end(), first.begin() + 10, first.begin() + 30);
            const std::vector<Row> third = randomRows(random, 30);
            importRows(fixture.workspace, first, sourceNamed("a.csv", attributes));
            importRows(fixture.workspace, second, sourceNamed("b.csv", attributes));
            importRows(fixture.workspace, third, sourceNamed("c.csv", attributes));
            need(fixture.workspace.undoImport(round % 2 + 1));
            QCOMPARE(valueOf(fixture.path(), "SELECT count(*) FROM pragma_foreign_key_check"), "0");
            for (const ImportRecord& record : need(fixture.workspace.imports())) {
                QVERIFY(record.reconciliation.addsUp());
                const std::string id = std::to_string(record.id);
                // Every row of an import that counts as kept, updated or excluded stands in the workspace or its
                // history.
                QCOMPARE(
                    valueOf(fixture.path(),
                            "SELECT sum(rows) FROM reconciliation WHERE outcome IN ('kept', 'updated', 'excluded')"
                            " AND import_id = "
                                + id),
                    valueOf(
                        fixture.path(),
                        "SELECT (SELECT count(*) FROM line JOIN import_sheet s ON s.id = sheet_id WHERE import_id = "
                            + id
                            + ") + (SELECT count(*) FROM line_history JOIN import_sheet s ON s.id = sheet_id WHERE "
                              "import_id = "
                            + id + ")"));
            }
            need(fixture.workspace.undoImport(round % 2 == 0 ? 2 : 1));
            need(fixture.workspace.undoImport(3));
            QCOMPARE(valueOf(fixture.path(),
                             "SELECT (SELECT count(*) FROM line) + (SELECT count(*) FROM orders) + (SELECT count(*) "
                             "FROM customer)"
                             " + (SELECT count(*) FROM line_history) + (SELECT count(*) FROM attribute_value)"
                             " + (SELECT count(*) FROM line_duplicate) + (SELECT count(*) FROM row_issue)"),
                     "0");
        }
    }

    void undoOfTheFirstImportEqualsNeverHavingHadIt()
    {
        // The second file holds all of the first: without the first it would have brought these rows itself.
        Fixture fixture;
        std::vector<Row> more = twoOrders;
        more.push_back({"3", "c", "2024-01-05", "1"});
        importRows(fixture.workspace, twoOrders, sourceNamed("a.csv"));
        importRows(fixture.workspace, more, sourceNamed("b.csv"));
        need(fixture.workspace.undoImport(1));
        const ImportRecord record = need(fixture.workspace.imports()).at(0);
        QCOMPARE(rowsOf(record, RowOutcome::Kept), std::uint64_t{4});
        QCOMPARE(rowsOf(record, RowOutcome::Duplicate), std::uint64_t{0});
        QCOMPARE(need(fixture.workspace.rowsOfCustomer("a", 1)).at(0).file, "b.csv");
        QCOMPARE(fixture.workspace.undoImport(7).error().kind, ErrorKind::UnknownName);
    }

    void anImportThatIsDroppedLeavesNothing()
    {
        Fixture fixture;
        importRows(fixture.workspace, twoOrders);
        const std::string before = dump(fixture.path());
        {
            const auto writer = need(fixture.workspace.beginImport(sourceNamed("b.csv")));
            need(addRow(*writer, {"8", "q", "2024-01-02", "10"}, 2));
            QCOMPARE(fixture.workspace.imports().error().kind, ErrorKind::WorkspaceBusy);
        }
        QCOMPARE(dump(fixture.path()), before);
        importRows(fixture.workspace, {{"8", "q", "2024-01-02", "10"}});
        QCOMPARE(ledgerOf(fixture.workspace).orderCount(), std::size_t{3});
    }

    void commitCanBeStopped()
    {
        class Stop final : public Progress {
            bool advance(std::uint64_t, std::uint64_t) override { return false; }
        } stop;
        Fixture fixture;
        const std::string before = dump(fixture.path());
        {
            const auto writer = need(fixture.workspace.beginImport(sourceNamed("b.csv")));
            for (int i = 0; i < 20000; ++i)
                need(addRow(*writer, {std::to_string(i), std::to_string(i), "2024-01-02", "10"}, i));
            QCOMPARE(writer->commit(stop).error().kind, ErrorKind::Cancelled);
        }
        QCOMPARE(dump(fixture.path()), before);
        NoProgress progress;
        importRows(fixture.workspace, std::vector<Row>(70000, twoOrders[0]));
        QCOMPARE(fixture.workspace.ledger(stop).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestStoreUndo)
#include "test_store_undo.moc"
