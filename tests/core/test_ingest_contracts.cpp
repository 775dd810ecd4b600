// Contracts in a workspace: imported, imported again, taken back; nothing lost, nothing twice.
#include "core/ingest/other/contract_sheet.h"
#include "core/store/migrations.h"
#include "tests/core/ingest_support.h"
#include "tests/core/store_fixture.h"

#include <QtTest>

using namespace perennial;
using namespace ingest_test;
using perennial::test::dump;
using perennial::test::importRows;
using perennial::test::need;
using perennial::test::rowsOf;

namespace {

/// The first value that a query yields, as the sqlite3 shell would show it.
std::string queried(const std::string& path, const char* sql)
{
    sqlite3* database = nullptr;
    std::string value = "nothing";
    if (sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK)
        sqlite3_exec(
            database, sql,
            [](void* out, int, char** values, char**) {
                *static_cast<std::string*>(out) = values[0] ? values[0] : "NULL";
                return 0;
            },
            &value, nullptr);
    sqlite3_close(database);
    return value;
}

}  // namespace

class TestIngestContracts : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        path_ = folder_->filePath("w.perennial").toStdString();
        workspace_.emplace(need(Workspace::create(path_)));
    }
    void cleanup() { workspace_.reset(); }

    void contractsComeBackAsTheyWere()
    {
        const ImportRecord record = import("a.csv", "customer,start date,end date,price,paid\n"
                                                    "a,2023-01-01,2023-07-01,10.50,63\n"
                                                    "b,2023-02-01,,120.00,\n"
                                                    "b,no day,,120.00,\n"
                                                    "c,2023-03-01,2023-02-01,1.00,\n");
        QCOMPARE(record.source.kind, std::string("contracts"));
        QVERIFY(record.reconciliation.addsUp());
        QCOMPARE(record.reconciliation.rowsRead, std::uint64_t{4});
        QCOMPARE(rowsOf(record, RowOutcome::Kept), std::uint64_t{2});
        QCOMPARE(record.reconciliation.of(RowOutcome::Rejected).reasons.at("date-invalid"), std::uint64_t{1});
        QCOMPARE(record.reconciliation.of(RowOutcome::Rejected).reasons.at("ends-before-start"), std::uint64_t{1});
        QCOMPARE(toDecimalString(record.reconciliation.of(RowOutcome::Kept).amount.at("XXX").total().value()),
                 std::string("130.50"));
        const StoredContracts stored = need(workspace_->contracts());
        QCOMPARE(stored.rows.size(), std::size_t{2});
        QCOMPARE(stored.rowsRead, std::uint64_t{4});
        QCOMPARE(stored.rowsRejected, std::uint64_t{2});
        QCOMPARE(stored.rows[0].customer, std::string("a"));
        QCOMPARE(toIso(*stored.rows[0].end), std::string("2023-07-01"));
        QCOMPARE(toDecimalString(*stored.rows[0].price), std::string("10.50"));
        QCOMPARE(stored.rows[1].rowNumber, std::int64_t{3});
        QVERIFY(!stored.rows[1].end);
        QCOMPARE(need(workspace_->issues(record.id)).size(), std::size_t{2});
        QCOMPARE(need(workspace_->imports()).size(), std::size_t{1});
        workspace_.reset();
        QCOMPARE(queried(path_, "SELECT start || price || is_ended FROM v_contracts"), std::string("2023-02-01120.00"));
        QCOMPARE(queried(path_, "SELECT kind || rows_kept || rows_rejected FROM v_imports"),
                 std::string("contracts22"));
        QCOMPARE(queried(path_, "SELECT count(*) FROM pragma_foreign_key_check"), std::string("0"));
    }

    void theSameFileAgainBringsNothing()
    {
        const char* sheet = "customer,tenure,monthly charge,churn\na,3,5,No\na,3,5,No\nb,4,6,Yes\n";
        import("a.csv", sheet);
        const ImportRecord again = import("a.csv", sheet);
        QCOMPARE(rowsOf(again, RowOutcome::Duplicate), std::uint64_t{3});
        QVERIFY(again.reconciliation.addsUp());
        QCOMPARE(need(workspace_->contracts()).rows.size(), std::size_t{3});  // equal rows of one file never drop
    }

    void nextMonthsFileUpdates()
    {
        import("jan.csv", "customer,tenure,monthly charge,churn\na,3,5,No\nb,4,6,No\n");
        const std::string before = dump(path_);
        const ImportRecord next =
            import("feb.csv", "customer,tenure,monthly charge,churn\na,4,5,No\nb,4,6,No\nc,1,7,No\n");
        QCOMPARE(rowsOf(next, RowOutcome::Updated), std::uint64_t{1});
        QCOMPARE(rowsOf(next, RowOutcome::Duplicate), std::uint64_t{1});
        QCOMPARE(rowsOf(next, RowOutcome::Kept), std::uint64_t{1});
        QCOMPARE(tenureOf("a"), 4.0);
        need(workspace_->undoImport(next.id));
        QCOMPARE(tenureOf("a"), 3.0);
        QCOMPARE(dump(path_), before);
    }

    /// Every row of a customer with its file, newest import first; which of them counts is what v_contracts says.
    void rowsOfACustomer()
    {
        import("jan.csv", "customer,tenure,monthly charge,churn\na,3,5,No\nb,4,6,No\n");
        import("feb.csv", "customer,tenure,monthly charge,churn\nz,1,1,No\na,4,5.50,No\na,9,7,Yes\n");
        const std::vector<ContractSource> rows = need(workspace_->rowsOfContracts("a", 50));
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(need(workspace_->rowsOfContracts("a", 2)).size(), std::size_t{2});
        QCOMPARE(need(workspace_->rowsOfContracts("nobody", 50)).size(), std::size_t{0});
        QVERIFY(rows[0].counts && rows[1].counts && !rows[2].counts);
        QVERIFY(rows[0].file.ends_with("feb.csv") && rows[2].file.ends_with("jan.csv"));
        QCOMPARE(rows[2].row.tenureMonths, std::optional(3.0));
        std::string counting;
        for (const ContractSource& source : rows)
            if (source.counts)
                counting.append(counting.empty() ? "" : ";")
                    .append(std::to_string(source.row.rowNumber) + ":" + toDecimalString(*source.row.price));
        workspace_.reset();
        QCOMPARE(queried(path_, "SELECT group_concat(row_number || ':' || printf('%.2f', price), ';') FROM (SELECT * "
                                "FROM v_contracts WHERE customer = 'a' ORDER BY contract_id DESC)"),
                 counting);
    }

    void takingAnEarlierImportBackLeavesTheLater()
    {
        const ImportRecord first = import("jan.csv", "customer,tenure,monthly charge,churn\na,3,5,No\nb,4,6,No\n");
        const ImportRecord second = import("feb.csv", "customer,tenure,monthly charge,churn\na,4,5,No\nb,4,6,No\n");
        QCOMPARE(rowsOf(second, RowOutcome::Duplicate), std::uint64_t{1});
        need(workspace_->undoImport(first.id));
        const auto imports = need(workspace_->imports());
        QCOMPARE(imports.size(), std::size_t{1});
        QCOMPARE(rowsOf(imports[0], RowOutcome::Kept), std::uint64_t{2});
        QVERIFY(imports[0].reconciliation.addsUp());
        QCOMPARE(need(workspace_->contracts()).rows.size(), std::size_t{2});
        QCOMPARE(tenureOf("a"), 4.0);
        need(workspace_->undoImport(second.id));
        QVERIFY(need(workspace_->contracts()).rows.empty());
        workspace_.reset();
        QCOMPARE(queried(path_, "SELECT count(*) FROM pragma_foreign_key_check"), std::string("0"));
    }

    /// The other columns stay with each version: a changed plan is an update, and taking it back gives the old one.
    void otherColumnsAreKept()
    {
        import("jan.csv", "customer,tenure,monthly charge,churn,Plan,Country,Empty\n"
                          "a,3,5,No,Basic,TH,\nb,4,6,No,Pro,,\nc,5,6,Yes,Basic,ID,\n");
        const StoredContracts stored = need(workspace_->contracts());
        QCOMPARE(stored.columns, (std::vector<std::string>{"Plan", "Country"}));  // an empty column says nothing
        QCOMPARE(stored.rows[0].extra, (std::vector<std::string>{"Basic", "TH"}));
        QCOMPARE(stored.rows[1].extra, (std::vector<std::string>{"Pro", ""}));
        QCOMPARE(queried(path_,
                         "SELECT group_concat(customer, '') FROM v_contract_attributes WHERE column = 'Plan' AND "
                         "value = 'Basic'"),
                 std::string("ac"));
        const std::string before = dump(path_);
        const ImportRecord next = import("feb.csv", "customer,tenure,monthly charge,churn,Plan,Country,Channel\n"
                                                    "a,3,5,No,Pro,TH,web\nb,4,6,No,Pro,,\nc,5,6,Yes,Basic,ID,\n");
        QCOMPARE(rowsOf(next, RowOutcome::Updated), std::uint64_t{1});
        QCOMPARE(rowsOf(next, RowOutcome::Duplicate), std::uint64_t{2});
        QCOMPARE(need(workspace_->contracts()).rows[0].extra, (std::vector<std::string>{"Pro", "TH", "web"}));
        const ContractTable table = need(contractTable(need(workspace_->contracts()), {}));
        QCOMPARE(table.attributes.size(), std::size_t{3});
        QCOMPARE(table.attributes[2].codes, (std::vector<std::uint32_t>{0, noIndex, noIndex}));
        need(workspace_->undoImport(next.id));
        QCOMPARE(dump(path_), before);
        workspace_.reset();
        QCOMPARE(queried(path_, "SELECT count(*) FROM pragma_foreign_key_check"), std::string("0"));
    }

    /// A workspace of schema version 6 has contracts without columns; importing the sheet again brings them.
    void olderContractsGetTheirColumns()
    {
        std::string schema;
        for (int version = 1; version <= 6; ++version) {
            QFile sql(QStringLiteral(PERENNIAL_SOURCE_DIR "/resources/sql/%1.sql").arg(version, 3, 10, QChar('0')));
            QVERIFY(sql.open(QIODevice::ReadOnly));
            schema += sql.readAll().toStdString();
        }
        schema +=
            "INSERT INTO currency VALUES (1, 'XXX'); INSERT INTO import (id, path, sha256, format, encoding, "
            "delimiter, header_row, preset, has_amounts, has_order_ids, imported_at, rows_read, customers_before, "
            "orders_before, lines_before, values_before, columns_before, currencies_before, kind) VALUES (1, "
            "'o.csv', '', 'csv', '', ',', 1, '', 1, 0, '2024-01-01T00:00:00Z', 1, 0, 0, 0, 0, 0, 0, 'contracts'); "
            "INSERT INTO import_sheet VALUES (1, 1, ''); INSERT INTO contract VALUES (1, 1, 2, 'a', 1, NULL, NULL, "
            "3.0, 0, 1, 50000, NULL, 1); PRAGMA user_version = 6;";
        const std::string old = folder_->filePath("six.perennial").toStdString();
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(old.c_str(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, schema.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
        Workspace opened = need(Workspace::open(old, Access::ReadWrite));
        const StoredContracts stored = need(opened.contracts());
        QCOMPARE(stored.rows.size(), std::size_t{1});
        QVERIFY(stored.columns.empty() && stored.rows[0].extra.empty());
        NoProgress progress;
        const std::string sheet = files_.write("o.csv", "customer,tenure,monthly charge,churn,Plan\na,3,5,No,Basic\n");
        QCOMPARE(rowsOf(need(importContracts(sheet, {}, opened, progress)), RowOutcome::Updated), std::uint64_t{1});
        QCOMPARE(need(opened.contracts()).rows[0].extra, std::vector<std::string>{"Basic"});
    }

    void ordersAndContractsStandBesideEachOther()
    {
        importRows(*workspace_, {{"1", "a", "2024-01-02", "10"}, {"2", "b", "2024-01-03", "7"}});
        const std::string before = dump(path_);
        const ImportRecord record =
            import("c.csv", "customer,tenure,monthly charge,churn\na,3,$5,No\nz,4,$6,No\ny,4,$6,No\n");
        NoProgress progress;
        const Ledger ledger = need(workspace_->ledger(progress));
        QCOMPARE(ledger.customerCount(), std::size_t{2});  // who has a contract has not bought
        QCOMPARE(ledger.currency, std::string("EUR"));     // whatever the contracts are paid in
        need(workspace_->undoImport(record.id));
        QCOMPARE(dump(path_), before);
    }

    void comparingWritesNothing()
    {
        import("jan.csv", "customer,tenure,monthly charge,churn\na,3,5,No\n");
        const std::string before = dump(path_);
        NoProgress progress;
        const ContractSheet sheet = need(readContractSheet(
            files_.write("feb.csv", "customer,tenure,monthly charge,churn\na,4,5,No\nb,1,5,No\n"), {}, progress));
        const Reconciliation expected =
            need(workspace_->compareContracts(sheet.source, sheet.rows, sheet.rejected, progress));
        QCOMPARE(expected.of(RowOutcome::Updated).rows, std::uint64_t{1});
        QCOMPARE(expected.of(RowOutcome::Kept).rows, std::uint64_t{1});
        QCOMPARE(dump(path_), before);
    }

    /// A file that ends in the middle of a row: the row is refused and kept to be mended, the others stand.
    void aFileThatWasCutOff()
    {
        const ImportRecord record = import("cut.csv", "customer,tenure,monthly charge,churn\na,3,5,No\nb,4,6,Yes\nc,5");
        QVERIFY(record.reconciliation.addsUp());
        QCOMPARE(rowsOf(record, RowOutcome::Kept), std::uint64_t{2});
        QCOMPARE(rowsOf(record, RowOutcome::Rejected), std::uint64_t{1});
        const auto issues = need(workspace_->issues(record.id));
        QCOMPARE(issues[0].rowNumber, std::int64_t{4});
        QCOMPARE(issues[0].original[0], std::string("c"));
    }

    void aStoppedImportLeavesNothing()
    {
        const std::string before = dump(path_);
        class Stop final : public Progress {
        public:
            bool advance(std::uint64_t, std::uint64_t) override { return --left > 0; }
            int left = 100;
        };
        Stop progress;
        const ContractSheet sheet = need(readContractSheet(
            files_.write("s.csv", "customer,tenure,monthly charge,churn\na,4,5,No\nb,1,5,No\n"), {}, progress));
        progress.left = 1;
        const auto stopped = workspace_->importContracts(sheet.source, sheet.rows, sheet.rejected, progress);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(dump(path_), before);
    }

    /// A workspace of schema version 1, also when it is only to be read.
    void anOlderWorkspaceGetsTheTable()
    {
        QFile sql(QStringLiteral(PERENNIAL_SOURCE_DIR "/resources/sql/001.sql"));
        QVERIFY(sql.open(QIODevice::ReadOnly));
        const std::string old = folder_->filePath("old.perennial").toStdString();
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(old.c_str(), &database), SQLITE_OK);
        const QByteArray schema = sql.readAll() + "PRAGMA user_version = 1;";
        QCOMPARE(sqlite3_exec(database, schema.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
        {
            const Workspace opened = need(Workspace::open(old, Access::ReadOnly));
            QVERIFY(need(opened.contracts()).rows.empty());
        }
        QCOMPARE(queried(old, "PRAGMA user_version"), std::to_string(newestSchemaVersion()));
    }

    /// Expected values: truth.json of the shared data, and SQL on the workspace.
    void telecomContracts()
    {
        if (!QFile::exists(QString::fromStdString(shared("telco_churn.csv"))))
            QSKIP("the shared data are not here");
        NoProgress progress;
        const ImportRecord record = need(importContracts(shared("telco_churn.csv"), {}, *workspace_, progress));
        QCOMPARE(rowsOf(record, RowOutcome::Kept), std::uint64_t{7043});
        QVERIFY(record.reconciliation.addsUp());
        const ContractTable table = need(contractTable(need(workspace_->contracts()), {}));
        QCOMPARE(table.size(), std::size_t{7043});
        MoneySum recurring;
        for (std::size_t i = 0; i < table.size(); ++i)
            if (!table.ended[i])
                recurring += table.monthlyCharge[i];
        workspace_.reset();
        QCOMPARE(queried(path_, "SELECT count(*) FROM v_contracts"), std::string("7043"));
        QCOMPARE(queried(path_, "SELECT sum(is_ended) FROM v_contracts"), std::string("1869"));
        QCOMPARE(queried(path_, "SELECT sum(price) FROM contract"), std::string("4561166000"));
        QCOMPARE(queried(path_, "SELECT sum(paid) FROM contract"), std::string("160561687000"));
        QCOMPARE(queried(path_, "SELECT count(*) FROM contract WHERE paid IS NULL"), std::string("11"));
        // truth.json knows nothing of the types of contract; the sqlite3 shell counts the same in the file itself.
        QCOMPARE(queried(path_,
                         "SELECT group_concat(n, ' ') FROM (SELECT count(*) AS n FROM v_contract_attributes WHERE "
                         "column = 'Contract' GROUP BY value ORDER BY value)"),
                 std::string("3875 1473 1695"));
        QCOMPARE(queried(path_, "SELECT count(DISTINCT column) FROM v_contract_attributes"), std::string("16"));
        QCOMPARE(queried(path_, "SELECT sum(price) FROM contract WHERE NOT is_ended"),
                 std::to_string(recurring.total().value().parts()));
    }

private:
    ImportRecord import(const char* name, const char* content)
    {
        NoProgress progress;
        return need(importContracts(files_.write(name, content), {}, *workspace_, progress));
    }
    double tenureOf(const std::string& customer)
    {
        for (const ContractRow& row : need(workspace_->contracts()).rows)
            if (row.customer == customer)
                return row.tenureMonths.value_or(-1);
        return -1;
    }

    Folder files_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::string path_;
    std::optional<Workspace> workspace_;
};

QTEST_GUILESS_MAIN(TestIngestContracts)
#include "test_ingest_contracts.moc"
