// Customers already summed up.
#include "core/store/import_source.h"
#include "core/store/summed_rows.h"
#include "core/store/workspace_handle.h"

namespace perennial {

Result<ImportRecord> Workspace::importSummed(ImportSource source, const SummedBase& base,
                                             std::span<const RowIssue> rejected, Progress& progress)
{
    return writeSummedIn(source, base, rejected, true, progress);
}

Result<Reconciliation> Workspace::compareSummed(const SummedBase& base, std::span<const RowIssue> rejected,
                                                Progress& progress)
{
    Result<ImportRecord> record = writeSummedIn({}, base, rejected, false, progress);
    if (!record)
        return pass(record);
    return std::move(record->reconciliation);
}

/// Unless it is kept, the import is rolled back with the transaction.
Result<ImportRecord> Workspace::writeSummedIn(const ImportSource& source, const SummedBase& base,
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
    const Result<std::int64_t> orders =
        handle_->database.integer("SELECT EXISTS (SELECT 1 FROM import WHERE kind = 'orders')");
    if (!orders)
        return pass(std::move(orders));
    if (*orders != 0)
        return fail(ErrorKind::TableKindUnsupported, {"customers-beside-orders"}, {.file = source.path},
                    {Hint::ChooseAnotherFile});
    ImportSource summed = source;
    summed.kind = "customers";
    const Result<std::int64_t> import = writeSummed(handle_->database, summed, base, rejected, progress);
    if (!import)
        return pass(std::move(import));
    Result<ImportRecord> record = readImport(handle_->database, *import);
    if (record && keep)
        if (Result<> done = transaction.commit(); !done)
            return pass(done);
    return record;
}

}  // namespace perennial
