// The workspace as a file: created, opened, refused, shared between windows, filled disks and sudden ends.
#include "core/store/migrations.h"
#include "tests/core/store_fixture.h"

#include <QtTest>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace perennial;
using namespace perennial::test;

namespace {

namespace fs = std::filesystem;

constexpr int nobody = 65534;

ErrorKind kindOf(const Result<Workspace>& result)
{
    return result ? ErrorKind::Internal : result.error().kind;
}

/// Runs `work` in a child process; yields its exit status, or -1 when a signal ended it.
int inChild(const std::function<int()>& work)
{
    const pid_t child = fork();
    if (child == 0) {
        int status = 99;
        try {
            status = work();
        } catch (const std::exception&) {
        }
        _exit(status);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Every other row is rejected with long cells, so that few rows fill the cache and the disk.
Row manyRow(int i)
{
    Row row{std::to_string(i), "customer" + std::to_string(i % 5000), "2024-01-02", "10"};
    row.rejected = i % 2 == 1;
    if (row.rejected)
        row.date = std::string(20'000, 'x');
    return row;
}

const std::vector<Row> someRows{{"1", "a", "2024-01-02", "10"}, {"2", "b", "2024-01-03", "7"}};

}  // namespace

class TestStoreWorkspace : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        path_ = folder_->filePath("w.perennial").toStdString();
    }

    void aNewOneIsPrivateAndMarked()
    {
        need(Workspace::create(path_));
        struct stat status {};
        QCOMPARE(::stat(path_.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
        QCOMPARE(valueOf(path_, "PRAGMA application_id"), std::to_string(0x50524E4C));
        QCOMPARE(valueOf(path_, "PRAGMA user_version"), "4");
        QCOMPARE(valueOf(path_, "PRAGMA integrity_check"), "ok");
        QCOMPARE(kindOf(Workspace::create(path_)), ErrorKind::WriteFailed);
        QCOMPARE(kindOf(Workspace::create(folder_->filePath("no/w").toStdString())), ErrorKind::WriteFailed);
    }

    void aClosedWorkspaceIsOneFile()
    {
        {
            Workspace workspace = need(Workspace::create(path_));
            importRows(workspace, someRows);
        }
        QCOMPARE(QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden), QStringList("w.perennial"));
    }

    void definitionsAndDocumentsStay()
    {
        Definitions definitions;
        definitions.margin = 0.4;
        definitions.currency = "EUR";
        definitions.rates["USD"] = {92, 2};
        definitions.spend = {{Month{650}, "ads", money("12.5")}, {Month{649}, "", money("3")}};
        {
            Workspace workspace = need(Workspace::create(path_));
            QCOMPARE(need(workspace.definitions()), Definitions());
            need(workspace.saveDefinitions(definitions));
            need(workspace.saveDocument("scenario", "b", "{\"x\":1}"));
            need(workspace.saveDocument("scenario", "a", "{}"));
            need(workspace.saveDocument("scenario", "b", "{\"x\":2}"));
            need(workspace.saveDocument("mapping", "b", "{}"));
            need(workspace.removeDocument("mapping", "b"));
        }
        const Workspace workspace = need(Workspace::open(path_, Access::ReadOnly));
        QCOMPARE(need(workspace.definitions()), definitions);
        using Documents = std::vector<std::pair<std::string, std::string>>;
        QCOMPARE(need(workspace.documents("scenario")), (Documents{{"a", "{}"}, {"b", "{\"x\":2}"}}));
        QCOMPARE(need(workspace.documents("mapping")), Documents());
    }

    void readOnlyNeverWrites()
    {
        {
            Workspace workspace = need(Workspace::create(path_));
            importRows(workspace, someRows);
        }
        QFile file(QString::fromStdString(path_));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        {
            Workspace workspace = need(Workspace::open(path_, Access::ReadOnly));
            NoProgress progress;
            QCOMPARE(need(workspace.ledger(progress)).rowCount(), std::size_t{2});
            QCOMPARE(workspace.saveDefinitions({}).error().kind, ErrorKind::WorkspaceReadOnly);
            QCOMPARE(workspace.undoImport(1).error().kind, ErrorKind::WorkspaceReadOnly);
            QCOMPARE(workspace.beginImport(sourceNamed("b.csv")).error().kind, ErrorKind::WorkspaceReadOnly);
            QCOMPARE(workspace.saveDocument("a", "b", "c").error().kind, ErrorKind::WorkspaceReadOnly);
        }
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void aFolderThatCannotBeWrittenOpensReadOnly()
    {
        {
            Workspace workspace = need(Workspace::create(path_));
            importRows(workspace, someRows);
        }
        fs::permissions(path_, fs::perms(0444));
        fs::permissions(folder_->path().toStdString(), fs::perms(0555));
        const int status = inChild([&] {
            if (geteuid() == 0 && setuid(nobody) != 0)
                return 50;
            Result<Workspace> reading = Workspace::open(path_, Access::ReadOnly);
            NoProgress progress;
            if (!reading || need(reading->ledger(progress)).rowCount() != 2)
                return 51;
            if (kindOf(Workspace::open(path_, Access::ReadWrite)) != ErrorKind::WorkspaceReadOnly)
                return 52;
            return kindOf(Workspace::create(path_ + "2")) == ErrorKind::WriteFailed ? 0 : 53;
        });
        fs::permissions(folder_->path().toStdString(), fs::perms(0755));
        QCOMPARE(status, 0);
    }

    void whatIsNoWorkspaceIsRefused()
    {
        QCOMPARE(kindOf(Workspace::open(path_, Access::ReadOnly)), ErrorKind::FileMissing);
        QCOMPARE(kindOf(Workspace::open(folder_->path().toStdString(), Access::ReadOnly)), ErrorKind::NotAWorkspace);
        const auto write = [&](const std::string& text) { std::ofstream(path_, std::ios::binary) << text; };
        for (const std::string& text : {std::string(), std::string("order,customer\n1,2\n"), std::string(5000, 'x'),
                                        std::string("SQLite format 3\0", 16)}) {
            write(text);
            QCOMPARE(kindOf(Workspace::open(path_, Access::ReadOnly)), ErrorKind::NotAWorkspace);
            QCOMPARE(kindOf(Workspace::open(path_, Access::ReadWrite)), ErrorKind::NotAWorkspace);
        }
        fs::remove(path_);
        execute("CREATE TABLE notes (text)");
        QCOMPARE(kindOf(Workspace::open(path_, Access::ReadWrite)), ErrorKind::NotAWorkspace);
    }

    /// A file of version 1 as it stood: one row, no quantities. Opening brings it up to date, also for reading.
    void anOlderOneIsReadAndMigrated()
    {
        execute(std::string(migrationTexts().front()).c_str());
        execute("PRAGMA user_version = 1; INSERT INTO currency VALUES (0, 'EUR');"
                "INSERT INTO import VALUES (1, 'a.csv', '', 'csv', '', '', 1, '', 1, 1, '', 1, 0, 0, 0, 0, 0, 0);"
                "INSERT INTO reconciliation VALUES (1, 'kept', '', 'EUR', 1, 125000);"
                "INSERT INTO import_sheet VALUES (1, 1, ''); INSERT INTO customer VALUES (1, 'a', NULL);"
                "INSERT INTO orders VALUES (1, 1, '7');"
                "INSERT INTO line (id, sheet_id, row_number, order_id, day, amount, kind_id, status_id, currency_id, "
                "content_hash) VALUES (1, 1, 2, 1, 19000, 125000, 0, 0, 0, 5)");
        const auto check = [](const Workspace& workspace) {
            NoProgress nobody;
            const Ledger ledger = need(workspace.ledger(nobody));
            QCOMPARE(ledger.rowCount(), std::size_t{1});
            QCOMPARE(ledger.amount[0], money("12.5"));
            QVERIFY(ledger.quantity.empty());
        };
        check(need(Workspace::open(path_, Access::ReadOnly)));
        QCOMPARE(valueOf(path_, "PRAGMA user_version"), "4");
        {
            Workspace workspace = need(Workspace::open(path_, Access::ReadWrite));
            check(workspace);
            importRows(workspace, {{"8", "b", "2024-01-03", "7"}});
        }
        QCOMPARE(valueOf(path_, "SELECT count(*) FROM v_rows WHERE quantity IS NULL"), "2");
    }

    void aNewerOneIsRefused()
    {
        need(Workspace::create(path_));
        execute("PRAGMA user_version = 99");
        const Result<Workspace> opened = Workspace::open(path_, Access::ReadWrite);
        QCOMPARE(kindOf(opened), ErrorKind::WorkspaceNewer);
        QCOMPARE(opened.error().arguments, (std::vector<std::string>{"99", "4"}));
        QCOMPARE(opened.error().hints, std::vector<Hint>{Hint::UpdateProgram});
    }

    void aDamagedOneIsSaidToBe()
    {
        {
            Workspace workspace = need(Workspace::create(path_));
            for (int i = 0; i < 3; ++i)
                importRows(workspace, std::vector<Row>(2000, {std::to_string(i), "a", "2024-01-02", "10"}));
        }
        const std::uintmax_t size = fs::file_size(path_);
        fs::copy_file(path_, path_ + ".whole");
        fs::resize_file(path_, size / 2);
        QCOMPARE(kindOf(Workspace::open(path_, Access::ReadOnly)), ErrorKind::WorkspaceDamaged);
        QCOMPARE(kindOf(Workspace::open(path_, Access::ReadWrite)), ErrorKind::WorkspaceDamaged);

        fs::copy_file(path_ + ".whole", path_, fs::copy_options::overwrite_existing);
        execute("DROP VIEW v_rows; DROP VIEW v_orders; DROP VIEW v_customers; DROP TABLE line");
        QCOMPARE(kindOf(Workspace::open(path_, Access::ReadOnly)), ErrorKind::WorkspaceDamaged);

        // Overwritten somewhere inside: found at the latest when the rows are read, never a crash.
        for (std::uintmax_t at = 4096; at < size; at += 4096) {
            fs::copy_file(path_ + ".whole", path_, fs::copy_options::overwrite_existing);
            std::fstream file(path_, std::ios::binary | std::ios::in | std::ios::out);
            file.seekp(static_cast<std::streamoff>(at));
            file << std::string(4096, '\x5a');
            file.close();
            Result<Workspace> opened = Workspace::open(path_, Access::ReadOnly);
            NoProgress progress;
            const Result<Ledger> ledger = opened ? opened->ledger(progress) : Result<Ledger>(pass(opened));
            if (!ledger)
                QVERIFY2(ledger.error().kind == ErrorKind::WorkspaceDamaged, name(ledger.error().kind).c_str());
        }
    }

    void theTemporaryOneLeavesNothing()
    {
        Workspace workspace = need(Workspace::temporary());
        importRows(workspace, someRows);
        QVERIFY(workspace.isTemporary());
        QVERIFY(workspace.path().empty());
        NoProgress progress;
        QCOMPARE(need(workspace.ledger(progress)).rowCount(), std::size_t{2});
        need(workspace.copyTo(path_));
        QCOMPARE(workspace.copyTo(path_).error().kind, ErrorKind::WriteFailed);
        QCOMPARE(need(need(Workspace::open(path_, Access::ReadWrite)).ledger(progress)).rowCount(), std::size_t{2});
        struct stat status {};
        QCOMPARE(::stat(path_.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }

    void twoWindowsOnOneFile()
    {
        Workspace first = need(Workspace::create(path_));
        Workspace second = need(Workspace::open(path_, Access::ReadWrite));
        {
            const auto writer = need(first.beginImport(sourceNamed("a.csv")));
            need(addRow(*writer, someRows[0], 2));
            // The other window still reads what was, and is told that it cannot write now.
            NoProgress progress;
            QCOMPARE(need(second.ledger(progress)).rowCount(), std::size_t{0});
            QCOMPARE(second.saveDefinitions({}).error().kind, ErrorKind::WorkspaceBusy);
            QCOMPARE(second.beginImport(sourceNamed("b.csv")).error().kind, ErrorKind::WorkspaceBusy);
            need(writer->commit());
        }
        NoProgress progress;
        QCOMPARE(need(second.ledger(progress)).rowCount(), std::size_t{1});
        QCOMPARE(rowsOf(importRows(second, someRows), RowOutcome::Duplicate), std::uint64_t{1});
        QCOMPARE(need(first.imports()).size(), std::size_t{2});
    }

    void killedInTheMiddleOfAnImport_data()
    {
        QTest::addColumn<bool>("withRows");
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("first import, opened to write") << false << false;
        QTest::newRow("first import, opened to read") << false << true;
        QTest::newRow("second import, opened to read") << true << true;
    }
    void killedInTheMiddleOfAnImport()
    {
        QFETCH(bool, withRows);
        QFETCH(bool, readOnly);
        {
            Workspace workspace = need(Workspace::create(path_));
            if (withRows)
                importRows(workspace, someRows);
        }
        const std::string before = dump(path_);
        const std::uintmax_t size = fs::file_size(path_);
        const int status = inChild([&]() -> int {
            Workspace workspace = need(Workspace::open(path_, Access::ReadWrite));
            const auto writer = need(workspace.beginImport(sourceNamed("b.csv")));
            // More than the cache holds, so that pages of the unfinished import lie in the file.
            for (int i = 0; i < 2'000'000 && fs::file_size(path_) == size; ++i)
                need(addRow(*writer, manyRow(i), i));
            raise(SIGKILL);
            return 0;
        });
        QCOMPARE(status, -1);
        QVERIFY(fs::file_size(path_) > size);
        QVERIFY(fs::exists(path_ + "-journal"));
        {
            const Workspace workspace = need(Workspace::open(path_, readOnly ? Access::ReadOnly : Access::ReadWrite));
            NoProgress progress;
            QCOMPARE(need(workspace.ledger(progress)).rowCount(), std::size_t{withRows ? 2U : 0U});
        }
        QCOMPARE(dump(path_), before);
        QVERIFY(!fs::exists(path_ + "-journal"));
    }

    void aFullDiskLeavesTheWorkspaceAsItWas()
    {
        {
            Workspace workspace = need(Workspace::create(path_));
            importRows(workspace, someRows);
        }
        const std::string before = dump(path_);
        // A limit on the size of files is what a full disk looks like to the program (EFBIG for ENOSPC).
        const int status = inChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            Workspace workspace = need(Workspace::open(path_, Access::ReadWrite));
            const rlimit limit{8 << 20, 8 << 20};
            setrlimit(RLIMIT_FSIZE, &limit);
            const auto writer = need(workspace.beginImport(sourceNamed("b.csv")));
            Result<RowOutcome> added = RowOutcome::Kept;
            for (int i = 0; i < 2'000'000 && added; ++i)
                added = addRow(*writer, manyRow(i), i);
            const Result<ImportRecord> record = added ? writer->commit() : Result<ImportRecord>(pass(added));
            if (record)
                return 50;
            if (record.error().kind != ErrorKind::DiskFull)
                return 51;
            if (writer->commit().has_value())
                return 52;
            NoProgress progress;
            return need(workspace.ledger(progress)).rowCount() == 2 ? 0 : 53;
        });
        QCOMPARE(status, 0);
        QCOMPARE(dump(path_), before);
        QCOMPARE(valueOf(path_, "PRAGMA integrity_check"), "ok");
    }

    void foreignKeysHoldForEverybody()
    {
        Workspace workspace = need(Workspace::create(path_));
        importRows(workspace, someRows);
        QCOMPARE(valueOf(path_, "SELECT count(*) FROM pragma_foreign_key_list('line')"), "9");
        QCOMPARE(valueOf(path_, "SELECT count(*) FROM pragma_foreign_key_check"), "0");
    }

private:
    void execute(const char* sql)
    {
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(path_.c_str(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::string path_;
};

QTEST_APPLESS_MAIN(TestStoreWorkspace)
#include "test_store_workspace.moc"
