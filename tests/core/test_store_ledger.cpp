// The ledger of a workspace: the rows of its imports as columns, the same whatever they are read from.
#include "tests/core/store_imports.h"

#include <QtTest>

using namespace perennial;
using namespace perennial::test;

class TestStoreLedger : public QObject {
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
        QCOMPARE(ledger.withoutRate.at("USD").rows, std::uint64_t{1});
        Definitions definitions;
        definitions.currency = "EUR";
        definitions.rates["USD"] = {9, 1};
        need(fixture.workspace.saveDefinitions(definitions));
        QCOMPARE(sumOf(ledgerOf(fixture.workspace)), "18.80");
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

QTEST_APPLESS_MAIN(TestStoreLedger)
#include "test_store_ledger.moc"
