// The overview that a workspace keeps: given back as it was as long as no row has been written since, by this program
// or any other, and never afterwards. Expected: what the caller gave, or nothing.
#include "tests/core/store_fixture.h"

#include <QtTest>

#include <functional>

using namespace perennial;
using namespace perennial::test;

namespace {

const std::vector<Row> someRows{{"1", "a", "2024-01-02", "10"}, {"2", "b", "2024-01-03", "7"}};
const std::vector<Row> moreRows{{"3", "a", "2024-02-02", "12"}};
const std::string print = "a fingerprint";
const std::string picture = "5 a b\nc 0.1 ";

void execute(const std::string& path, const std::string& sql)
{
    sqlite3* database = nullptr;
    sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr);
    const int code = sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr);
    sqlite3_close(database);
    if (code != SQLITE_OK)
        throw std::runtime_error(sql);
}

}  // namespace

class TestStoreKept : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        path_ = (folder_->path() + "/w.perennial").toStdString();
        Workspace workspace = need(Workspace::create(path_));
        importRows(workspace, someRows);
        keep(workspace);
    }

    void isGivenBack()
    {
        QCOMPARE(kept(), std::optional(picture));
        QCOMPARE(need(need(Workspace::open(path_, Access::ReadOnly)).keptOverview(print)), std::optional(picture));
        QVERIFY(!need(open().keptOverview("another fingerprint")));
    }

    void quietWritesLeaveIt_data()
    {
        using Write = std::function<void(Workspace&)>;
        QTest::addColumn<Write>("write");
        const auto row = [](const char* name, const Write& write) { QTest::newRow(name) << write; };
        row("nothing", [](Workspace&) {});
        row("results of fits", [](Workspace& w) { need(w.keepFitResults({{"key", "value"}})); });
        row("definitions", [](Workspace& w) {
            Definitions definitions;
            definitions.margin = 0.4;
            need(w.saveDefinitions(definitions));
        });
        row("document", [](Workspace& w) { need(w.saveDocument("scenario", "dearer", "{}")); });
        row("no document", [](Workspace& w) { need(w.removeDocument("scenario", "dearer")); });
        row("rule of the table", [](Workspace& w) { need(w.saveCustomerRule({"orders > 1"})); });
        row("steps", [](Workspace& w) {
            Command command;
            command.label = "rule";
            command.change = StateChange<CustomerRule>{{}, {"orders > 1"}};
            need(w.saveCommands({std::make_shared<const Command>(command)}, 1));
        });
    }
    void quietWritesLeaveIt()
    {
        using Write = std::function<void(Workspace&)>;
        QFETCH(Write, write);
        {
            Workspace workspace = open();
            write(workspace);
            write(workspace);
            QCOMPARE(need(workspace.keptOverview(print)), std::optional(picture));
        }
        Workspace again = open();
        write(again);
        QCOMPARE(kept(), std::optional(picture));
    }

    void otherWritesEndIt_data()
    {
        using Write = std::function<void(const std::string&)>;
        QTest::addColumn<Write>("write");
        const auto row = [](const char* name, const std::function<void(Workspace&)>& write) {
            QTest::newRow(name) << Write([write](const std::string& path) {
                Workspace workspace = need(Workspace::open(path, Access::ReadWrite));
                write(workspace);
            });
        };
        row("import", [](Workspace& w) { importRows(w, moreRows); });
        row("import undone", [](Workspace& w) { need(w.undoImport(1)); });
        row("merge", [](Workspace& w) { need(w.saveCustomerMerges({{"b", "a"}})); });
        row("merge as a document", [](Workspace& w) { need(w.saveDocument("customer-merge", "b", "[\"a\"]")); });
        row("contracts", [](Workspace& w) {
            NoProgress progress;
            ContractRow contract;
            contract.customer = "k1";
            contract.start = day("2024-01-01");
            need(w.importContracts(sourceNamed("c.csv"), std::vector{contract}, {}, progress));
        });
        const auto foreign = [](const char* name, const char* sql) {
            QTest::newRow(name) << Write([sql](const std::string& path) { execute(path, sql); });
        };
        foreign("another program, rows", "UPDATE customer SET name = 'x'");
        foreign("another program, settings", "INSERT INTO definition VALUES (0, 'margin', '0.5')");
        foreign("another program, vacuum", "VACUUM");
        foreign("another program, WAL", "PRAGMA journal_mode = WAL; UPDATE customer SET name = 'x'");
    }
    void otherWritesEndIt()
    {
        using Write = std::function<void(const std::string&)>;
        QFETCH(Write, write);
        write(path_);
        QVERIFY(!kept());
        {
            Workspace workspace = open();  // and no quiet write brings it back
            need(workspace.saveDocument("scenario", "dearer", "{}"));
            need(workspace.saveDocument("scenario", "cheaper", "{}"));
        }
        QVERIFY(!kept());
    }

    /// Between a reading and the keeping of what was made of it somebody imports.
    void isNotKeptOfRowsThatAreNoMore()
    {
        Workspace workspace = open();
        const std::int64_t before = need(workspace.state()).value();
        importRows(workspace, moreRows);
        need(workspace.keepOverview(print, before, "of the rows before"));
        QVERIFY(!kept());
        QVERIFY(valueOf(path_, "SELECT overview FROM overview_kept") == picture);
    }

    /// Of a reading before quiet writes it is kept.
    void isKeptAfterQuietWrites()
    {
        Workspace workspace = open();
        const std::int64_t before = need(workspace.state()).value();
        need(workspace.saveDocument("scenario", "dearer", "{}"));
        need(workspace.keepFitResults({{"key", "value"}}));
        need(workspace.keepOverview("new", before, "new picture"));
        QCOMPARE(need(workspace.keptOverview("new")), std::optional<std::string>("new picture"));
        QVERIFY(!need(workspace.keptOverview(print)));  // the newest only
    }

    void isNotOfACopy()
    {
        const std::string copy = (folder_->path() + "/copy.perennial").toStdString();
        need(open().copyTo(copy));
        QVERIFY(!need(need(Workspace::open(copy, Access::ReadWrite)).keptOverview(print)));
        QCOMPARE(kept(), std::optional(picture));
    }

    /// A copy of the file itself is the same file.
    void goesWithTheFile()
    {
        const QString copy = folder_->path() + "/same.perennial";
        QVERIFY(QFile::copy(QString::fromStdString(path_), copy));
        QCOMPARE(need(need(Workspace::open(copy.toStdString(), Access::ReadOnly)).keptOverview(print)),
                 std::optional(picture));
    }

    void temporaryOnesHaveNoState()
    {
        const Workspace workspace = need(Workspace::temporary());
        QVERIFY(!need(workspace.state()));
        QVERIFY(!need(workspace.keptOverview(print)));
    }

    void readOnlyIsSaid()
    {
        Workspace workspace = need(Workspace::open(path_, Access::ReadOnly));
        const auto done = workspace.keepOverview(print, need(workspace.state()).value(), "x");
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::WorkspaceReadOnly);
    }

private:
    [[nodiscard]] Workspace open() const { return need(Workspace::open(path_, Access::ReadWrite)); }
    [[nodiscard]] std::optional<std::string> kept() const { return need(open().keptOverview(print)); }
    static void keep(Workspace& workspace)
    {
        need(workspace.keepOverview(print, need(workspace.state()).value(), picture));
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::string path_;
};

QTEST_GUILESS_MAIN(TestStoreKept)
#include "test_store_kept.moc"
