// Ids of contracts: which columns hold them, how they are kept, and that a contract is known again by its own.
// Expected values: read off the sheets beside them.
#include "core/ingest/other/contract_sheet.h"
#include "tests/core/ingest_support.h"
#include "tests/core/store_fixture.h"

#include <QtTest>

using namespace perennial;
using namespace ingest_test;
using perennial::test::dump;
using perennial::test::need;
using perennial::test::rowsOf;

class TestIngestContractIds : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        path_ = folder_->filePath("w.perennial").toStdString();
        workspace_.emplace(need(Workspace::create(path_)));
    }
    void cleanup() { workspace_.reset(); }

    void whichColumnsHoldIds_data()
    {
        QTest::addColumn<QByteArray>("heads");
        QTest::addColumn<QString>("contract");
        QTest::addColumn<QString>("customer");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char* name, const char* heads, const char* contract, const char* customer,
                            const QStringList& ids) {
            QTest::newRow(name) << QByteArray(heads) << QString(contract) << QString(customer) << ids;
        };
        row("rivals", "Contract ID,Account number,Customer", "Contract ID", "Customer", {"Account number"});
        row("no customer", "Subscription ID,Plan,Region", "-", "Subscription ID", {});
        row("German", "Vertragsnummer,Kunde,Kontonummer", "Vertragsnummer", "Kunde", {"Kontonummer"});
        row("Vietnamese", "Mã hợp đồng,Khách hàng,Mã số", "Mã hợp đồng", "Khách hàng", {"Mã số"});
        row("a kind of contract", "Contract,Customer,Phone number", "-", "Customer", {});
    }
    void whichColumnsHoldIds()
    {
        QFETCH(QByteArray, heads);
        QFETCH(QString, contract);
        QFETCH(QString, customer);
        QFETCH(QStringList, ids);
        const QByteArray csv = heads
                               + ",start date,end date,price\nk1,a1,x,2023-01-01,,5\nk2,a2,y,2023-02-01,,6\n"
                                 "k3,a3,z,2023-03-01,2023-06-01,7\n";
        const Inspection seen = need(look(files_.write("ids.csv", csv.constData())));
        QCOMPARE(columnOf(seen, Field::Contract), contract);
        QCOMPARE(columnOf(seen, Field::Customer), customer);
        QStringList found;
        for (const ColumnGuess& column : seen.columns)
            if (column.field.evidence == "extra-id")
                found << QString::fromStdString(column.header);
        QCOMPARE(found, ids);
    }

    void idsAreKeptAndListed()
    {
        import("jan.csv", "Contract ID,Account number,Customer,Plan,start date,end date,price\n"
                          "C-1,0017,ann,Basic,2023-01-01,,5\nC-2,0018,ann,Pro,2023-01-01,,9\n"
                          "C-3,0019,bob,Basic,2023-02-01,2023-05-01,5\n");
        const ContractTable table = need(contractTable(need(workspace_->contracts()), {}));
        QCOMPARE(table.contract, (std::vector<std::string>{"C-1", "C-2", "C-3"}));
        QCOMPARE(table.attributes.at(0).name, std::string("Account number"));
        QCOMPARE(table.attributes.at(0).role, std::string(idRole));
        const DictionaryColumn& account = table.attributes[0];
        QCOMPARE(account.values[account.codes[1]], std::string("0018"));  // zeros in front stay
        QCOMPARE(table.attributes.at(1).role, std::string());             // the plan divides
        workspace_.reset();
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(path_.c_str(), &database), SQLITE_OK);
        std::string found;
        sqlite3_exec(
            database,
            "SELECT c.contract_ref || ' ' || a.value FROM v_contracts AS c JOIN v_contract_attributes AS a USING "
            "(contract_id) WHERE a.role = 'id' AND c.customer = 'bob'",
            [](void* out, int, char** values, char**) {
                *static_cast<std::string*>(out) = values[0];
                return 0;
            },
            &found, nullptr);
        sqlite3_close(database);
        QCOMPARE(found, std::string("C-3 0019"));
    }

    /// Two contracts of one customer with one start: told apart by their ids, in whatever order they stand; a start
    /// that was corrected and a contract that changed hands are updates.
    void aContractIsKnownByItsId()
    {
        import("jan.csv", "Contract ID,Customer,start date,end date,price\nC-1,ann,2023-01-01,,5\n"
                          "C-2,ann,2023-01-01,,9\nC-3,bob,2023-02-01,,5\n");
        const std::string before = dump(path_);
        const ImportRecord next =
            import("feb.csv", "Contract ID,Customer,start date,end date,price\nC-4,bob,2023-02-01,,4\n"
                              "C-2,ann,2023-01-01,,9\nC-3,cyd,2023-02-03,,5\nC-1,ann,2023-01-01,2023-02-10,5\n");
        QCOMPARE(rowsOf(next, RowOutcome::Kept), std::uint64_t{1});
        QCOMPARE(rowsOf(next, RowOutcome::Duplicate), std::uint64_t{1});
        QCOMPARE(rowsOf(next, RowOutcome::Updated), std::uint64_t{2});
        QVERIFY(next.reconciliation.addsUp());
        QStringList now;
        for (const ContractRow& row : need(workspace_->contracts()).rows)
            now << QString::fromStdString(row.contract + ' ' + row.customer + ' ' + toIso(*row.start)
                                          + (row.end ? " ended" : ""));
        now.sort();
        QCOMPARE(now, (QStringList{"C-1 ann 2023-01-01 ended", "C-2 ann 2023-01-01", "C-3 cyd 2023-02-03",
                                   "C-4 bob 2023-02-01"}));
        need(workspace_->undoImport(next.id));
        QCOMPARE(dump(path_), before);
    }

    /// A sheet without ids, then the same with them: each contract takes its id, none stands twice.
    void idsComeLater()
    {
        import("old.csv", "Customer,start date,end date,price\nann,2023-01-01,,5\nbob,2023-02-01,,5\n");
        const ImportRecord next = import("new.csv", "Contract ID,Customer,start date,end date,price\n"
                                                    "C-1,ann,2023-01-01,,5\nC-2,bob,2023-02-01,,5\n");
        QCOMPARE(rowsOf(next, RowOutcome::Updated), std::uint64_t{2});
        const StoredContracts stored = need(workspace_->contracts());
        QCOMPARE(stored.rows.size(), std::size_t{2});
        QCOMPARE(stored.rows[1].contract, std::string("C-2"));
        // and a sheet without them once more: customer and start say which contract it is
        const ImportRecord last =
            import("later.csv", "Customer,start date,end date,price\nbob,2023-02-01,2023-04-01,5\n");
        QCOMPARE(rowsOf(last, RowOutcome::Updated), std::uint64_t{1});
        QCOMPARE(need(workspace_->contracts()).rows.size(), std::size_t{2});
    }

private:
    ImportRecord import(const char* name, const char* content)
    {
        NoProgress progress;
        return need(importContracts(files_.write(name, content), {}, *workspace_, progress));
    }

    Folder files_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::string path_;
    std::optional<Workspace> workspace_;
};

QTEST_APPLESS_MAIN(TestIngestContractIds)
#include "test_ingest_contract_ids.moc"
