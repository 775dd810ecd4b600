#include "ui/pages/session_loading.h"

#include "core/analysis/overview_text.h"
#include "core/ingest/full_recipe.h"
#include "core/ingest/other/spend_sheet.h"
#include "ui/support/format.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace perennial::ui {

namespace {

constexpr auto sampleOrders = "alder-oak.xlsx";
constexpr auto sampleSpend = "alder-oak-spend.xlsx";
constexpr auto sampleName = "Alder & Oak";

QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/sample");
}

/// The sample is a resource; the readers want a file.
Result<QString> sampleFile(const char* name)
{
    const QString folder = sampleFolder();
    QDir().mkpath(folder);
    QString path = folder + QLatin1Char('/') + QLatin1String(name);
    QFile::remove(path);
    if (!QFile::copy(QStringLiteral(":/sample/") + QLatin1String(name), path))
        return fail(ErrorKind::WriteFailed, {"sample"}, {.file = path.toStdString()}, {Hint::FreeDiskSpace});
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

/// What the workspace has kept for its overview; null where that does not hold.
Result<std::shared_ptr<const Overview>> keptOf(const Workspace& workspace, const Definitions& definitions)
{
    auto text = workspace.keptOverview(overviewFingerprint(definitions));
    if (!text)
        return pass(text);
    auto overview = *text ? keptOverview(**text, toDay(QDate::currentDate())) : std::nullopt;
    return overview ? std::make_shared<const Overview>(std::move(*overview)) : nullptr;
}

bool isOfZone(const Error& error)
{
    return error.kind == ErrorKind::OptionInvalid && !error.arguments.empty() && error.arguments.front() == "time_zone";
}

}  // namespace

Result<LoadedWorkspace> readWorkspace(const std::shared_ptr<SharedWorkspace>& shared, Progress& progress)
{
    return shared->with([&](Workspace& workspace) -> Result<LoadedWorkspace> {
        LoadedWorkspace loaded;
        loaded.workspace = shared;
        auto state = workspace.state();
        if (!state)
            return pass(state);
        loaded.state = *state;
        auto definitions = workspace.definitions();
        if (!definitions)
            return pass(definitions);
        auto ledger = workspace.ledger(*definitions, progress);
        if (!ledger && isOfZone(ledger.error())) {  // of another machine's list: no reason to show nothing at all
            loaded.unknownZone = ledger.error();
            definitions->timeZone.clear();
            ledger = workspace.ledger(*definitions, progress);
        }
        if (!ledger)
            return pass(ledger);
        auto imports = workspace.imports();
        if (!imports)
            return pass(imports);
        auto contracts = workspace.contracts();
        if (!contracts)
            return pass(contracts);
        auto known = workspace.fitResults();
        if (!known)
            return pass(known);
        loaded.known = std::make_shared<const FitTexts>(std::move(*known));
        loaded.contracts = std::make_shared<const StoredContracts>(std::move(*contracts));
        loaded.definitions = std::move(*definitions);
        loaded.ledger = std::make_shared<const Ledger>(std::move(*ledger));
        loaded.imports = std::move(*imports);
        return loaded;
    });
}

ImportWork orderImport(const Inspection& inspection)
{
    return remembering(inspection, [inspection](Workspace& workspace, Progress& progress) {
        return runImport(inspection, workspace, false, progress);
    });
}

ImportWork remembering(const Inspection& inspection, ImportWork work)
{
    return [inspection, work = std::move(work)](Workspace& workspace, Progress& progress) -> Result<ImportRecord> {
        auto record = work(workspace, progress);
        if (!record)
            return record;
        const auto remembered = rememberImport(workspace, inspection);
        return remembered ? std::move(record) : pass(remembered);
    };
}

Result<LoadedWorkspace> openAt(const QString& path, Progress& progress)
{
    auto workspace = Workspace::open(path.toStdString(), Access::ReadWrite);
    if (!workspace)
        return pass(workspace);
    auto history = workspace->commands();
    if (!history)
        return pass(history);
    auto rule = workspace->customerRule();
    if (!rule)
        return pass(rule);
    auto definitions = workspace->definitions();
    if (!definitions)
        return pass(definitions);
    auto imports = workspace->imports();
    if (!imports)
        return pass(imports);
    auto kept = keptOf(*workspace, *definitions);
    if (!kept)
        return pass(kept);
    auto shared = std::make_shared<SharedWorkspace>(std::move(*workspace));
    Result<LoadedWorkspace> loaded;
    if (*kept) {
        loaded->workspace = std::move(shared);
        loaded->definitions = std::move(*definitions);
        loaded->imports = std::move(*imports);
        loaded->kept = std::move(*kept);
    } else {
        loaded = readWorkspace(shared, progress);
    }
    if (loaded) {
        loaded->history = std::move(*history);
        loaded->customerRule = std::move(*rule);
    }
    return loaded;
}

Result<LoadedWorkspace> readBehindKept(const std::shared_ptr<SharedWorkspace>& shared, Progress& progress)
{
    auto loaded = readWorkspace(shared, progress);
    if (!loaded)
        return loaded;
    auto kept = shared->with([&](Workspace& workspace) { return keptOf(workspace, loaded->definitions); });
    if (!kept)
        return pass(kept);
    loaded->kept = std::move(*kept);
    return loaded;
}

Result<LoadedWorkspace> importInto(const std::shared_ptr<SharedWorkspace>& shared, WorkspaceTurn& turn,
                                   const ImportWork& work, Progress& progress)
{
    auto record = turn.with([&](Workspace& workspace) { return work(workspace, progress); });
    if (!record)
        return pass(record);
    auto loaded = readWorkspace(shared, progress);
    if (loaded)
        loaded->imported = std::move(*record);
    return loaded;
}

Result<LoadedWorkspace> createWith(const QString& path, const ImportWork& work, Progress& progress)
{
    const QDir folder = QFileInfo(path).dir();
    const bool isNew = !folder.exists();
    QDir().mkpath(folder.path());
    const auto leaveNothing = [&] {
        QFile::remove(path);
        if (isNew)
            QDir().rmdir(folder.path());
    };
    auto workspace = Workspace::create(path.toStdString());
    if (!workspace) {
        leaveNothing();
        return pass(workspace);
    }
    auto shared = std::make_shared<SharedWorkspace>(std::move(*workspace));
    auto turn = std::make_unique<WorkspaceTurn>(shared);
    auto loaded = importInto(shared, *turn, work, progress);
    if (!loaded) {
        turn.reset();
        shared.reset();
        leaveNothing();
    }
    return loaded;
}

Result<LoadedWorkspace> makeSample(const QString& path, Progress& progress)
{
    auto orders = sampleFile(sampleOrders);
    if (!orders)
        return pass(orders);
    auto spend = sampleFile(sampleSpend);
    if (!spend)
        return pass(spend);
    auto inspection = inspect(orders->toStdString(), {}, nullptr, progress);
    if (!inspection)
        return pass(inspection);
    auto made = createWith(path, orderImport(*inspection), progress);
    if (!made)
        return made;
    auto sheet = readSpendSheet(spend->toStdString(), {}, progress);
    if (!sheet)
        return pass(sheet);
    const auto kept =
        made->workspace->with([&](Workspace& workspace) { return keepSpend(*sheet, workspace, progress); });
    if (!kept)
        return pass(kept);
    return readWorkspace(made->workspace, progress);
}

QString samplePath()
{
    return QStringLiteral("%1/%2.perennial").arg(sampleFolder(), QLatin1String(sampleName));
}

QString freshPath(const QString& stem)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Perennial");
    QString path = folder + QLatin1Char('/') + stem + QStringLiteral(".perennial");
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QStringLiteral("%1/%2 %3.perennial").arg(folder, stem).arg(i);
    return path;
}

}  // namespace perennial::ui
