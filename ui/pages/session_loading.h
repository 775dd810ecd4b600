// Reading a workspace, and making one from spreadsheets: the work of the session's jobs.
#pragma once

#include "ui/pages/session.h"

namespace perennial::ui {

/// What opening a workspace brings.
struct LoadedWorkspace {
    std::shared_ptr<SharedWorkspace> workspace;
    Definitions definitions;
    std::shared_ptr<const Ledger> ledger;
    std::vector<ImportRecord> imports;
    std::shared_ptr<const StoredContracts> contracts;
    std::shared_ptr<const FitTexts> known;  ///< results of fits that need not be worked out again
    std::optional<ImportRecord> imported;   ///< when an import made it
    CommandHistory history;                 ///< when it was opened
    CustomerRule customerRule;              ///< when it was opened
    std::optional<std::int64_t> state;      ///< of the file before its rows were read
    std::shared_ptr<const Overview> kept;   ///< that still holds; without a ledger when it was opened by it
    std::optional<Error> unknownZone;       ///< the time zone that the days were read without
};

/// An import of orders or contracts.
using ImportWork = std::function<Result<ImportRecord>(Workspace&, Progress&)>;

[[nodiscard]] ImportWork orderImport(const Inspection& inspection);

/// `work`, and how the file was read kept for the recipe of the workspace.
[[nodiscard]] ImportWork remembering(const Inspection& inspection, ImportWork work);

/// Everything an analysis needs of a workspace.
[[nodiscard]] Result<LoadedWorkspace> readWorkspace(const std::shared_ptr<SharedWorkspace>& shared, Progress& progress);

/// The same, and whether what the workspace has kept for its overview is still of these rows and definitions.
[[nodiscard]] Result<LoadedWorkspace> readBehindKept(const std::shared_ptr<SharedWorkspace>& shared,
                                                     Progress& progress);

/// Opens an existing workspace, with the steps that it remembers. Where it has kept an overview that still holds, that
/// is all: its rows and contracts are not read.
[[nodiscard]] Result<LoadedWorkspace> openAt(const QString& path, Progress& progress);

/// Imports into the workspace and reads it again.
[[nodiscard]] Result<LoadedWorkspace> importInto(const std::shared_ptr<SharedWorkspace>& shared, WorkspaceTurn& turn,
                                                 const ImportWork& work, Progress& progress);

/// Makes the workspace, imports into it, and leaves no file behind when that fails.
[[nodiscard]] Result<LoadedWorkspace> createWith(const QString& path, const ImportWork& work, Progress& progress);

/// Where the sample shop is kept.
[[nodiscard]] QString samplePath();
/// The sample shop: its orders and what it spent on winning customers.
[[nodiscard]] Result<LoadedWorkspace> makeSample(const QString& path, Progress& progress);

/// In the user's documents, a name like the spreadsheet's that does not exist yet.
[[nodiscard]] QString freshPath(const QString& stem);

}  // namespace perennial::ui
