#include "core/store/workspace.h"

#include "core/store/contract_rows.h"
#include "core/store/currency_conversion.h"
#include "core/store/import_source.h"
#include "core/store/import_store.h"
#include "core/store/ledger_loader.h"
#include "core/store/migrations.h"
#include "core/store/summed_rows.h"
#include "core/store/undo_import.h"
#include "core/store/workspace_file.h"
#include "core/store/workspace_handle.h"

#include <cstdio>

namespace perennial {

Workspace::Workspace(std::shared_ptr<Handle> handle)
    : handle_(std::move(handle))
{
}

Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

Result<Workspace> Workspace::create(const std::string& path)
{
    if (Result<> made = createEmptyFile(path); !made)
        return pass(made);
    auto handle = std::make_shared<Handle>();
    handle->path = path;
    Result<Database> database = connect(path, SQLITE_OPEN_READWRITE);
    Result<> done = database ? migrate(*database) : Result<>(pass(database));
    if (!done) {
        database = Database();
        std::remove(path.c_str());
        return pass(done);
    }
    handle->database = std::move(*database);
    return Workspace(std::move(handle));
}

Result<Workspace> Workspace::open(const std::string& path, Access access)
{
    auto handle = std::make_shared<Handle>();
    Result<Database> database = openWorkspaceFile(path, access);
    if (!database && access == Access::ReadOnly && isOlder(path)) {
        // Reading needs today's tables; where the file may be written it gets them first.
        if (const Result<Workspace> migrated = open(path, Access::ReadWrite); !migrated)
            return pass(database);
        database = openWorkspaceFile(path, access);
    }
    if (!database)
        return pass(database);
    handle->path = path;
    handle->isReadOnly = access == Access::ReadOnly;
    handle->database = std::move(*database);
    if (!handle->isReadOnly) {
        const Result<std::int64_t> version = handle->database.integer("PRAGMA user_version");
        if (!version)
            return pass(std::move(version));
        if (*version < newestSchemaVersion())
            if (Result<> done = migrate(handle->database); !done)
                return pass(done);
    }
    return Workspace(std::move(handle));
}

Result<Workspace> Workspace::temporary()
{
    auto handle = std::make_shared<Handle>();
    // An empty name is SQLite's private database: in memory while small, else in an unlinked file.
    Result<Database> database = connect("", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!database)
        return pass(database);
    handle->database = std::move(*database);
    handle->isTemporary = true;
    if (Result<> done = migrate(handle->database); !done)
        return pass(done);
    return Workspace(std::move(handle));
}

Result<Workspace> Workspace::forOneRun()
{
    Result<Workspace> workspace = temporary();
    if (!workspace)
        return workspace;
    workspace->handle_->isForOneRun = true;
    if (Result<> done = workspace->handle_->database.execute("PRAGMA journal_mode = OFF"); !done)
        return pass(done);
    return workspace;
}

const std::string& Workspace::path() const
{
    return handle_->path;
}

bool Workspace::isTemporary() const
{
    return handle_->isTemporary;
}

namespace {

/// The writes of a copy are counted anew: what was kept by the count of the original is not its own.
Result<> forgetState(const std::string& path)
{
    Result<Database> copy = connect(path, SQLITE_OPEN_READWRITE);
    return copy ? copy->execute("BEGIN; DELETE FROM overview_kept; DELETE FROM quiet_write; COMMIT")
                : Result<>(pass(copy));
}

}  // namespace

Result<> Workspace::copyTo(const std::string& path) const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    if (handle_->isForOneRun)
        return fail(ErrorKind::WorkspaceReadOnly);
    if (Result<> made = createEmptyFile(path); !made)
        return made;
    Result<Statement> vacuum = handle_->database.prepare("VACUUM INTO ?");
    Result<> done = vacuum ? vacuum->bind(0, path).run() : Result<>(pass(vacuum));
    if (done)
        done = forgetState(path);
    if (!done) {
        std::remove(path.c_str());
        done.error().place.file = path;
    }
    return done;
}

Result<std::unique_ptr<ImportWriter>> Workspace::beginImport(const ImportSource& source)
{
    const Session session(*handle_, Access::ReadWrite);
    if (!session)
        return session.error();
    Handle& handle = *handle_;
    const Result<std::optional<Day>> summed = summedUntil(handle.database);
    if (!summed)
        return pass(std::move(summed));
    if (*summed)
        return fail(ErrorKind::TableKindUnsupported, {"orders-beside-customers"}, {.file = source.path},
                    {Hint::ChooseAnotherFile});
    if (!handle.batchConnected) {
        if (Result<> done = connectBatch(handle.database, handle.batch); !done)
            return pass(done);
        handle.batchConnected = true;
    }
    return ImportStore::begin({handle_, handle.database, handle.batch, handle.importing, handle.isForOneRun}, source);
}

Result<ImportRecord> Workspace::importContracts(ImportSource source, std::span<const ContractRow> rows,
                                                std::span<const RowIssue> rejected, Progress& progress)
{
    return writeContractsIn(source, rows, rejected, true, progress);
}

Result<Reconciliation> Workspace::compareContracts(const ImportSource& source, std::span<const ContractRow> rows,
                                                   std::span<const RowIssue> rejected, Progress& progress)
{
    Result<ImportRecord> record = writeContractsIn(source, rows, rejected, false, progress);
    if (!record)
        return pass(record);
    return std::move(record->reconciliation);
}

/// Unless it is kept, the import is rolled back with the transaction.
Result<ImportRecord> Workspace::writeContractsIn(const ImportSource& source, std::span<const ContractRow> rows,
                                                 std::span<const RowIssue> rejected, bool keep, Progress& progress)
{
    const Session session(*handle_, Access::ReadWrite);
    if (!session)
        return session.error();
    if (handle_->isForOneRun)
        return fail(ErrorKind::WorkspaceReadOnly);
    Transaction transaction(handle_->database);
    if (Result<> begun = transaction.begin(); !begun)
        return pass(begun);
    ImportSource contracts = source;
    contracts.kind = "contracts";
    const Result<std::int64_t> import = writeContracts(handle_->database, contracts, rows, rejected, progress);
    if (!import)
        return pass(std::move(import));
    Result<ImportRecord> record = readImport(handle_->database, *import);
    if (record && keep)
        if (Result<> done = transaction.commit(); !done)
            return pass(done);
    return record;
}

Result<StoredContracts> Workspace::contracts() const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    return readContracts(handle_->database);
}

Result<std::vector<ContractSource>> Workspace::rowsOfContracts(const std::string& customer, std::size_t limit) const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    return contractRowsOf(handle_->database, customer, limit);
}

Result<std::vector<ImportRecord>> Workspace::imports() const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    Result<Statement> ids = handle_->database.prepare("SELECT id FROM import ORDER BY id");
    if (!ids)
        return pass(ids);
    std::vector<ImportRecord> records;
    Result<bool> row = ids->step();
    for (; row && *row; row = ids->step()) {
        Result<ImportRecord> record = readImport(handle_->database, ids->integer(0));
        if (!record)
            return pass(record);
        records.push_back(std::move(*record));
    }
    if (!row)
        return pass(row);
    return records;
}

Result<> Workspace::undoImport(std::int64_t importId)
{
    const Session session(*handle_, Access::ReadWrite);
    if (!session)
        return session.error();
    if (handle_->isForOneRun)
        return fail(ErrorKind::WorkspaceReadOnly);
    Database& database = handle_->database;
    const BulkMode mode(database);
    Transaction transaction(database);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    const std::string id = std::to_string(importId);
    const Result<std::int64_t> known = database.integer("SELECT count(*) FROM import WHERE id = " + id);
    if (!known)
        return pass(std::move(known));
    if (*known == 0)
        return fail(ErrorKind::UnknownName, {"import", id, ""});
    if (Result<> done = removeContracts(database, importId); !done)
        return done;
    if (Result<> done = removeSummed(database, importId); !done)
        return done;
    if (Result<> done = undoImportIn(database, importId); !done)
        return done;
    return transaction.commit();
}

Result<Ledger> Workspace::ledger(const Definitions& definitions, Progress& progress) const
{
    auto merges = customerMerges();
    if (!merges)
        return pass(merges);
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    auto summed = readSummed(handle_->database);
    if (!summed)
        return pass(summed);
    auto ledger = *summed ? ledgerOfSummed(std::move(**summed), definitions)
                          : loadLedger(handle_->database, definitions, progress);
    if (ledger)
        applyMerges(*ledger, *merges);
    return ledger;
}

Result<std::string> Workspace::currencyOfOrders(const Definitions& definitions) const
{
    const Session session(*handle_, Access::ReadOnly);
    if (!session)
        return session.error();
    CurrencyConversion conversion;
    if (Result<> done = conversion.prepare(handle_->database, definitions); !done)
        return pass(done);
    return conversion.currency();
}

Result<Ledger> Workspace::ledger(Progress& progress) const
{
    const Result<Definitions> own = definitions();
    if (!own)
        return pass(std::move(own));
    return ledger(*own, progress);
}

}  // namespace perennial
