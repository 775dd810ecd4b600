// Importing into a workspace and taking imports back: nothing lost, nothing twice, everything accounted for.
#include "tests/core/store_fixture.h"

#include <QtTest>

#include <random>

using namespace perennial;
using namespace perennial::test;

namespace {

const std::vector<Row> twoOrders{
    {"1", "a", "2024-01-02", "10"}, {"1", "a", "2024-01-02", "2.5"}, {"2", "b", "2024-01-03", "7"}};

class Fixture {
public:
    Fixture()
        : workspace(need(Workspace::create(path())))
    {
    }
    [[nodiscard]] std::string path() const { return folder_.filePath("w.perennial").toStdString(); }

private:
    QTemporaryDir folder_;

public:
    Workspace workspace;
};

Ledger ledgerOf(const Workspace& workspace)
{
    NoProgress progress;
    return need(workspace.ledger(progress));
}

std::string sumOf(const Ledger& ledger)
{
    MoneySum sum;
    for (const Money amount : ledger.amount)
        sum += amount;
    return toDecimalString(*sum.total());
}

/// Rows as an import may meet them: some with line ids, some without order, some rejected or excluded.
std::vector<Row> randomRows(std::mt19937& random, int count)
{
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i) {
        Row row{std::to_string(below(20)), below(6) ? "c" + std::to_string(below(8)) : "",
                "2024-01-0" + std::to_string(1 + below(9)), std::to_string(below(50))};
        if (below(5) == 0)
            row.order.clear();
        if (below(3) == 0)
            row.line = std::to_string(below(4));
        if (below(8) == 0) {
            row.kind = LineKind::Refund;
            row.amount = "-" + row.amount;
        }
        row.rejected = below(15) == 0;
        if (below(10) == 0)
            row.excludedBy = "cancelled";
        row.attributes = {below(3) ? "web" : "", std::to_string(below(5))};
        rows.push_back(row);
    }
    return rows;
}

const std::vector<AttributeColumn> attributes{{"Channel", "channel"}, {"Size", ""}};

}  // namespace

class TestStoreImport : public QObject {
    Q_OBJECT

private slots:
    void rowsBecomeALedger()
    {
        Fixture fixture;
        const ImportRecord record = importRows(fixture.workspace, twoOrders);
        QCOMPARE(record.reconciliation.rowsRead, std::uint64_t{3});
        QCOMPARE(rowsOf(record, RowOutcome::Kept), std::uint64_t{3});
        QCOMPARE(toDecimalString(*record.reconciliation.of(RowOutcome::Kept).amount.at("EUR").total()), "19.50");
        const Ledger ledger = ledgerOf(fixture.workspace);
        QCOMPARE(ledger.rowCount(), std::size_t{3});
        QCOMPARE(ledger.orderCount(), std::size_t{2});
        QCOMPARE(ledger.customerKey, (std::vector<std::string>{"a", "b"}));
        QCOMPARE(ledger.order, (std::vector<OrderIndex>{0, 0, 1}));
        QCOMPARE(ledger.day[2], day("2024-01-03"));
        QCOMPARE(ledger.currency, "EUR");
        QCOMPARE(sumOf(ledger), "19.50");
        QVERIFY(ledger.cost.empty() && ledger.tax.empty());
    }

    /// Kept with the row, put back by undo, loaded only beside products.
    void quantitiesAreKept()
    {
        Fixture fixture;
        const auto import = [&](const char* file, const char* role, std::int64_t quantity, const char* amount) {
            const auto writer = need(fixture.workspace.beginImport(sourceNamed(file, {{"Product", role}})));
            const std::array<std::string_view, 1> product{"Tea"};
            TypedRow row;
            row.customerKey = "a";
            row.orderId = "1";
            row.lineId = "1";
            row.attributes = product;
            row.amount = money(amount);
            row.quantity = quantity;
            row.contentHash = static_cast<std::uint64_t>(quantity);
            need(writer->add(row, {}));
            return need(writer->commit()).id;
        };
        import("a.csv", "", 25'000, "5");
        QVERIFY(ledgerOf(fixture.workspace).quantity.empty());
        const std::int64_t second = import("b.csv", "product", 30'000, "6");
        QCOMPARE(ledgerOf(fixture.workspace).quantity, std::vector<std::int64_t>{30'000});
        QCOMPARE(valueOf(fixture.path(), "SELECT quantity FROM v_rows"), "3.0");
        need(fixture.workspace.undoImport(second));
        QCOMPARE(valueOf(fixture.path(), "SELECT quantity FROM v_rows"), "2.5");
    }

    void ledgerColumnsLineUp()
    {
        Fixture fixture;
        ImportSource source = sourceNamed("a.csv", {{"Size", ""}, {"Channel", "channel"}, {"Colour", ""}});
        const auto writer = need(fixture.workspace.beginImport(source));
        TypedRow row;
        const std::array<std::string_view, 3> first{"L", "web", ""};
        const std::array<std::string_view, 3> second{"", "shop", "red"};
        row.customerKey = "a";
        row.customerName = "Anna";
        row.orderId = "1";
        row.attributes = first;
        row.amount = money("3");
        row.contentHash = 1;
        need(writer->add(row, {}));
        row.attributes = second;
        row.cost = money("2");
        row.tax = money("0.5");
        row.contentHash = 2;
        need(writer->add(row, {}));
        need(writer->commit());
        importRows(fixture.workspace,
                   {{"9", "z", "2024-01-01", "1", {}, LineKind::Sale, OrderStatus::Valid, {}, {}, "EUR", {"XL"}}},
                   sourceNamed("b.csv", {{"Size", ""}}));
        const Ledger ledger = ledgerOf(fixture.workspace);
        QCOMPARE(ledger.attributes.size(), std::size_t{3});
        for (const DictionaryColumn& column : ledger.attributes)
            QCOMPARE(column.codes.size(), std::size_t{3});
        const auto value = [&](std::size_t column, std::size_t at) -> std::string {
            const std::uint32_t code = ledger.attributes[column].codes[at];
            return code == noIndex ? "-" : ledger.attributes[column].values[code];
        };
        QCOMPARE(ledger.attributes[1].role, "channel");
        QCOMPARE(value(0, 0) + value(1, 0) + value(2, 0), "Lweb-");
        QCOMPARE(value(0, 1) + value(1, 1) + value(2, 1), "-shopred");
        QCOMPARE(value(0, 2) + value(1, 2) + value(2, 2), "XL--");
        QCOMPARE(ledger.cost.size(), std::size_t{3});
        QCOMPARE(ledger.tax.size(), std::size_t{3});
        QCOMPARE(valueOf(fixture.path(), "SELECT group_concat(row_id || column || value) FROM "
                                         "(SELECT * FROM v_row_attributes ORDER BY row_id)"),
                 "1SizeL,2Colourred,3SizeXL");
        QCOMPARE(ledger.cost[1], money("2"));
        QCOMPARE(ledger.customerName[0], "Anna");
    }

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

    void currenciesAreNeverAdded()
    {
        Fixture fixture;
        std::vector<Row> rows = twoOrders;
        rows[2].currency = "USD";
        const ImportRecord record = importRows(fixture.workspace, rows);
        QCOMPARE(toDecimalString(*record.reconciliation.of(RowOutcome::Kept).amount.at("USD").total()), "7.00");
        const Ledger ledger = ledgerOf(fixture.workspace);
        QCOMPARE(ledger.currency, "EUR");
        QCOMPARE(sumOf(ledger), "12.50");
        QCOMPARE(ledger.rowsWithoutRate.at("USD"), std::uint64_t{1});
        Definitions definitions;
        definitions.currency = "EUR";
        definitions.rates["USD"] = {9, 1};
        need(fixture.workspace.saveDefinitions(definitions));
        QCOMPARE(sumOf(ledgerOf(fixture.workspace)), "18.80");
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

    void theLedgerIsTheSameFromTablesAndFromChunks()
    {
        std::mt19937 random(23);
        for (int round = 0; round < 10; ++round) {
            Fixture fixture;
            for (int import = 0; import < 3; ++import)
                importRows(fixture.workspace, randomRows(random, 60), sourceNamed("a.csv", attributes));
            const Ledger fromChunks = ledgerOf(fixture.workspace);
            execute(fixture.path(), "DELETE FROM line_chunk WHERE first_id % 2 = 1");
            compare(ledgerOf(fixture.workspace), fromChunks);
            execute(fixture.path(), "DELETE FROM line_chunk; DELETE FROM orders_chunk");
            compare(ledgerOf(fixture.workspace), fromChunks);
            // A change by another hand takes the run with it.
            importRows(fixture.workspace, randomRows(random, 5), sourceNamed("a.csv", attributes));
            execute(fixture.path(), "UPDATE line SET amount = 77");
            const Ledger changed = ledgerOf(fixture.workspace);
            QVERIFY(std::all_of(changed.amount.begin(), changed.amount.end(), [](Money m) { return m.parts() == 77; }));
        }
    }

    void aWorkspaceForOneRunHasTheSameLedger()
    {
        std::mt19937 random(29);
        for (int round = 0; round < 10; ++round) {
            std::vector<Row> rows = randomRows(random, 60);
            rows.push_back({"C1", "c1", "2024-01-09", "-3", {}, LineKind::Refund, OrderStatus::Valid, "1"});
            Workspace full = need(Workspace::temporary());
            Workspace light = need(Workspace::forOneRun());
            const ImportRecord a = importRows(full, rows, sourceNamed("a.csv", attributes));
            const ImportRecord b = importRows(light, rows, sourceNamed("a.csv", attributes));
            compare(ledgerOf(light), ledgerOf(full));
            QCOMPARE(b.reconciliation.rowsRead, a.reconciliation.rowsRead);
            QCOMPARE(rowsOf(b, RowOutcome::Kept), rowsOf(a, RowOutcome::Kept));
            QCOMPARE(need(light.issues(1)).size(), need(full.issues(1)).size());
            QCOMPARE(light.beginImport(sourceNamed("b.csv")).error().kind, ErrorKind::WorkspaceReadOnly);
            QCOMPARE(light.copyTo("/nowhere").error().kind, ErrorKind::WorkspaceReadOnly);
        }
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

private:
    static void execute(const std::string& path, const char* sql)
    {
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(path.c_str(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }

    static void compare(const Ledger& a, const Ledger& b)
    {
        QCOMPARE(a.rowId, b.rowId);
        QCOMPARE(a.order, b.order);
        QCOMPARE(a.day, b.day);
        QCOMPARE(a.amount, b.amount);
        QCOMPARE(a.kind, b.kind);
        QCOMPARE(a.status, b.status);
        QCOMPARE(a.tax, b.tax);
        QCOMPARE(a.cost, b.cost);
        QCOMPARE(a.orderCustomer, b.orderCustomer);
        QCOMPARE(a.refundedOrder, b.refundedOrder);
        QCOMPARE(a.customerKey, b.customerKey);
        QCOMPARE(a.attributes.size(), b.attributes.size());
        for (std::size_t i = 0; i < a.attributes.size(); ++i) {
            QCOMPARE(a.attributes[i].codes, b.attributes[i].codes);
            QCOMPARE(a.attributes[i].values, b.attributes[i].values);
        }
    }
};

QTEST_APPLESS_MAIN(TestStoreImport)
#include "test_store_import.moc"
