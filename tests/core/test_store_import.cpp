// Importing into a workspace and taking imports back: nothing lost, nothing twice, everything accounted for.
#include "tests/core/store_imports.h"

#include <QtTest>

#include <algorithm>

using namespace perennial;
using namespace perennial::test;

class TestStoreImport : public QObject {
    Q_OBJECT

private slots:
    void theSameRowsAgainAreOnlyDuplicates()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 20; ++round) {
            Fixture fixture;
            const std::vector<Row> rows = randomRows(random, 80);
            const ImportRecord first = importRows(fixture.workspace, rows, sourceNamed("a.csv", attributes));
            const std::string before = sumOf(ledgerOf(fixture.workspace));
            const ImportRecord second = importRows(fixture.workspace, rows, sourceNamed("a.csv", attributes));
            QVERIFY(first.reconciliation.addsUp() && second.reconciliation.addsUp());
            QCOMPARE(rowsOf(second, RowOutcome::Rejected), rowsOf(first, RowOutcome::Rejected));
            QCOMPARE(rowsOf(second, RowOutcome::Duplicate) + rowsOf(second, RowOutcome::Rejected), std::uint64_t{80});
            QCOMPARE(sumOf(ledgerOf(fixture.workspace)), before);
        }
    }

    void anOverlappingFileAddsOnlyWhatIsNew()
    {
        std::mt19937 random(5);
        std::vector<Row> rows;
        for (int i = 0; i < 300; ++i)
            rows.push_back({"o" + std::to_string(i / 2), "c" + std::to_string(random() % 40),
                            "2024-02-0" + std::to_string(1 + i % 9), std::to_string(random() % 90)});
        Fixture whole;
        importRows(whole.workspace, rows);
        Fixture parts;
        importRows(parts.workspace, {rows.begin(), rows.begin() + 200});
        const ImportRecord second = importRows(parts.workspace, {rows.begin() + 100, rows.end()});
        QCOMPARE(rowsOf(second, RowOutcome::Duplicate), std::uint64_t{100});
        QCOMPARE(rowsOf(second, RowOutcome::Kept), std::uint64_t{100});
        QCOMPARE(sumOf(ledgerOf(parts.workspace)), sumOf(ledgerOf(whole.workspace)));
        QCOMPARE(ledgerOf(parts.workspace).orderCount(), ledgerOf(whole.workspace).orderCount());
    }

    void equalRowsInsideOneFileStay()
    {
        Fixture fixture;
        const std::vector<Row> rows(3, {"1", "a", "2024-01-02", "10"});
        QCOMPARE(rowsOf(importRows(fixture.workspace, rows), RowOutcome::Kept), std::uint64_t{3});
        const ImportRecord again = importRows(fixture.workspace, std::vector<Row>(4, rows.front()));
        QCOMPARE(rowsOf(again, RowOutcome::Duplicate), std::uint64_t{3});
        QCOMPARE(rowsOf(again, RowOutcome::Updated), std::uint64_t{1});
        const std::vector<Row> loose(2, {"", "a", "2024-01-02", "10"});
        QCOMPARE(rowsOf(importRows(fixture.workspace, loose), RowOutcome::Kept), std::uint64_t{2});
        QCOMPARE(rowsOf(importRows(fixture.workspace, std::vector<Row>(3, loose.front())), RowOutcome::Kept),
                 std::uint64_t{1});
    }

    void aLineIdTellsAnUpdate()
    {
        Fixture fixture;
        importRows(fixture.workspace, {{"1", "a", "2024-01-02", "10", "x"}, {"1", "a", "2024-01-02", "5", "y"}});
        const ImportRecord second = importRows(fixture.workspace, {{"1", "a", "2024-01-02", "8", "x"}});
        QCOMPARE(rowsOf(second, RowOutcome::Updated), std::uint64_t{1});
        QCOMPARE(sumOf(ledgerOf(fixture.workspace)), "13.00");
        QCOMPARE(need(fixture.workspace.issues(second.id)).front().original.at(3), "8");
    }

    void aNewerExportReplacesTheLinesOfAnOrderAsAWhole()
    {
        Fixture fixture;
        importRows(fixture.workspace, twoOrders);
        const ImportRecord second =
            importRows(fixture.workspace, {{"1", "a", "2024-01-02", "10"},
                                           {"1", "a", "2024-01-02", "3"},
                                           {"1", "a", "2024-02-02", "-1", {}, LineKind::Refund}});
        QCOMPARE(rowsOf(second, RowOutcome::Duplicate), std::uint64_t{1});
        QCOMPARE(rowsOf(second, RowOutcome::Updated), std::uint64_t{2});
        QCOMPARE(sumOf(ledgerOf(fixture.workspace)), "19.00");  // 10 + 3 - 1 + 7; the 2.50 is replaced
    }

    void aRefundThatComesLaterJoinsItsOrder()
    {
        Fixture fixture;
        importRows(fixture.workspace, twoOrders);
        importRows(fixture.workspace, {{"2", "b", "2024-02-02", "-7", {}, LineKind::Refund}});
        QCOMPARE(sumOf(ledgerOf(fixture.workspace)), "12.50");
        QCOMPARE(ledgerOf(fixture.workspace).orderCount(), std::size_t{2});
    }

    void aCreditNoteNamesItsOrderAcrossImports()
    {
        Fixture fixture;
        importRows(fixture.workspace, {{"C9", "b", "2024-02-02", "-7", {}, LineKind::Refund, OrderStatus::Valid, "2"}});
        importRows(fixture.workspace, twoOrders);
        const Ledger ledger = ledgerOf(fixture.workspace);
        QCOMPARE(ledger.refundedOrder, (std::vector<OrderIndex>{2, noIndex, noIndex}));
        QCOMPARE(ledger.orderCustomer[2], ledger.orderCustomer[0]);
    }

    void anOrderIdOfSeveralCustomersIsSplit()
    {
        Fixture fixture;
        importRows(fixture.workspace,
                   {{"1", "a", "2024-01-02", "10"}, {"1", "b", "2024-01-02", "5"}, {"1", "", "2024-01-02", "1"}});
        const Ledger ledger = ledgerOf(fixture.workspace);
        QCOMPARE(ledger.orderCount(), std::size_t{3});
        QCOMPARE(ledger.orderCustomer, (std::vector<CustomerIndex>{0, 1, noIndex}));
    }

    void excludedAndRejectedRowsKeepTheirCells()
    {
        Fixture fixture;
        Row excluded{"1", "a", "2024-01-02", "10"};
        excluded.status = OrderStatus::Cancelled;
        excluded.excludedBy = "cancelled";
        Row rejected{"\"2\"\n\\", "b", "32.13.2024", "7"};
        rejected.rejected = true;
        const ImportRecord record = importRows(fixture.workspace, {excluded, rejected, twoOrders[2]});
        QCOMPARE(record.reconciliation.of(RowOutcome::Excluded).reasons.at("cancelled"), std::uint64_t{1});
        QCOMPARE(record.reconciliation.of(RowOutcome::Rejected).reasons.at("date-invalid"), std::uint64_t{1});
        QVERIFY(record.reconciliation.addsUp());
        const std::vector<RowIssue> issues = need(fixture.workspace.issues(record.id));
        QCOMPARE(issues.size(), std::size_t{2});
        QCOMPARE(issues[0].outcome, RowOutcome::Excluded);
        QCOMPARE(issues[1].original, (std::vector<std::string>{rejected.order, "b", "32.13.2024", "7"}));
        QCOMPARE(issues[1].rowNumber, std::int64_t{3});
        QCOMPARE(
            valueOf(fixture.path(), "SELECT json_extract(original, '$[0]') FROM row_issue WHERE outcome = 'rejected'"),
            rejected.order);
        QCOMPARE(ledgerOf(fixture.workspace).rowCount(),
                 std::size_t{2});  // the excluded row stays, rules can be switched
    }

    void theSourceComesBackAsItWas()
    {
        Fixture fixture;
        ImportSource source = sourceNamed("/data/ä b.csv", attributes);
        source.sha256 = "ab";
        source.encoding = "windows-1252";
        source.delimiter = ";";
        source.headerRow = 3;
        source.preset = "shopify";
        source.hasAmounts = false;
        source.mapping = {{"", 2, "Kunde", "customer", true, "why"}};
        importRows(fixture.workspace, {}, source);
        const ImportRecord record = need(fixture.workspace.imports()).at(0);
        QCOMPARE(record.source.path, source.path);
        QCOMPARE(record.source.encoding + record.source.delimiter + record.source.preset, "windows-1252;shopify");
        QCOMPARE(record.source.headerRow, std::int64_t{3});
        QVERIFY(!record.source.hasAmounts && record.source.hasOrderIds);
        QCOMPARE(record.source.sheets, std::vector<std::string>{""});
        QCOMPARE(record.source.mapping.at(0).header, "Kunde");
        QVERIFY(record.source.mapping.at(0).chosen);
        QCOMPARE(record.source.attributes.at(1).name, "Size");
        QCOMPARE(record.importedAt.size(), std::size_t{20});
    }

    void rowsBehindAFigureCanBeShown()
    {
        Fixture fixture;
        importRows(fixture.workspace, twoOrders);
        const std::vector<SourceRow> rows = need(fixture.workspace.rowsOfCustomer("a", 10));
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].rowNumber, std::int64_t{3});
        QCOMPARE(rows[0].file, "a.csv");
        QCOMPARE(rows[0].orderId, "1");
        const Ledger ledger = ledgerOf(fixture.workspace);
        QCOMPARE(need(fixture.workspace.rowsByIds(std::array{ledger.rowId[2], std::int64_t{99}})).at(0).customerKey,
                 "b");
        QCOMPARE(need(fixture.workspace.rowsOfOrders(std::array{ledger.rowId[1]}, 10)).size(), std::size_t{2});
        QCOMPARE(need(fixture.workspace.rowsOfOrders(std::array{ledger.rowId[1]}, 1)).size(), std::size_t{1});
    }

    void theIndexesAreTheSameWhereverTheLinesOfAnOrderLie()
    {
        constexpr int orders = 12'000;
        std::vector<Row> inSequence;
        for (int i = 0; i < orders; ++i)
            for (const char* amount : {"3", "4.5"})
                inSequence.push_back({std::to_string(i), "c" + std::to_string(i % 700), "2024-01-02", amount});
        std::vector<Row> scattered = inSequence;
        std::shuffle(scattered.begin(), scattered.end(), std::mt19937(7));
        for (std::size_t i = 0; i < scattered.size(); i += 5)
            scattered[i].status = OrderStatus::Pending;
        const std::string indexes = "SELECT group_concat(name || sql, '; ') FROM (SELECT name, sql FROM sqlite_schema "
                                    "WHERE type = 'index' AND sql IS NOT NULL ORDER BY name)";
        const Fixture empty;
        for (const std::vector<Row>& rows : {inSequence, scattered}) {
            Fixture fixture;
            importRows(fixture.workspace, rows);
            QCOMPARE(valueOf(fixture.path(), "PRAGMA integrity_check"), "ok");
            QCOMPARE(valueOf(fixture.path(), indexes), valueOf(empty.path(), indexes));
            QCOMPARE(valueOf(fixture.path(), "SELECT count(*) || ' ' || min(lines) || ' ' || max(lines) || ' ' || "
                                             "sum(amount) FROM (SELECT count(*) AS lines, sum(amount) AS amount FROM "
                                             "line INDEXED BY line_by_order GROUP BY order_id)"),
                     "12000 2 2 900000000");  // 12,000 x 7.5, in 1/10,000
            QCOMPARE(valueOf(fixture.path(), "SELECT sum(status = 'pending') FROM v_rows"),
                     std::to_string(std::ranges::count(rows, OrderStatus::Pending, &Row::status)));
        }
    }

    void theViewsSpeakPlainly()
    {
        Fixture fixture;
        importRows(fixture.workspace, twoOrders, sourceNamed("a.csv"));
        const std::string path = fixture.path();
        QCOMPARE(
            valueOf(
                path,
                "SELECT customer || ' ' || orders || ' ' || rows || ' ' || amount || ' ' || first_day FROM v_customers"
                " WHERE customer = 'a'"),
            "a 1 2 12.5 2024-01-02");
        QCOMPARE(valueOf(path, "SELECT order_id || customer || amount FROM v_orders WHERE order_id = '2'"), "2b7.0");
        QCOMPARE(valueOf(path, "SELECT count(*) || file || kind || status || day FROM v_rows WHERE row_number = 4"),
                 "1a.csvsalevalid2024-01-03");
        QCOMPARE(valueOf(path, "SELECT rows_read = rows_kept + rows_updated + rows_duplicate + rows_excluded + "
                               "rows_rejected FROM v_imports"),
                 "1");
        QCOMPARE(valueOf(path, "SELECT outcome || rows || amount FROM v_reconciliation"), "kept319.5");
    }
};

QTEST_APPLESS_MAIN(TestStoreImport)
#include "test_store_import.moc"
