#include "ui/pages/session.h"

#include "core/ingest/full_recipe.h"
#include "core/ingest/other/contract_sheet.h"
#include "core/ingest/other/spend_sheet.h"
#include "ui/support/format.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace perennial::ui {

/// What opening a workspace brings.
struct Session::Loaded {
    std::shared_ptr<SharedWorkspace> workspace;
    Definitions definitions;
    std::shared_ptr<const Ledger> ledger;
    std::vector<ImportRecord> imports;
    std::shared_ptr<const StoredContracts> contracts;
    std::optional<ImportRecord> imported;  ///< when an import made it
    CommandHistory history;                ///< when it was opened
};

/// What is worked out of a workspace.
struct Session::Analysed {
    std::shared_ptr<const Analysis> orders;
    std::shared_ptr<const ContractBook> contracts;
    std::optional<Error> failure;  ///< why one of them is missing; not set where there is nothing to work out
};

namespace {

constexpr auto sampleOrders = "alder-oak.xlsx";
constexpr auto sampleSpend = "alder-oak-spend.xlsx";
constexpr auto sampleName = "Alder & Oak";

/// A file name in `folder` that does not exist yet.
QString freshPath(const QString& folder, const QString& stem)
{
    QDir().mkpath(folder);
    QString path = folder + QLatin1Char('/') + stem + QStringLiteral(".perennial");
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QStringLiteral("%1/%2 %3.perennial").arg(folder, stem).arg(i);
    return path;
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Perennial");
}

/// The sample is a resource; the readers want a file.
Result<QString> sampleFile(const char* name)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/sample");
    QDir().mkpath(folder);
    QString path = folder + QLatin1Char('/') + QLatin1String(name);
    QFile::remove(path);
    if (!QFile::copy(QStringLiteral(":/sample/") + QLatin1String(name), path))
        return fail(ErrorKind::WriteFailed, {"sample"}, {.file = path.toStdString()}, {Hint::FreeDiskSpace});
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

}  // namespace

Session::Session(Jobs& jobs, QObject* parent)
    : QObject(parent)
    , jobs_(jobs)
    , inspecting_(jobs, this)
    , inspectingContracts_(jobs, this)
    , analysing_(jobs, this)
    , comparing_(jobs, this)
{
    undo_.setUndoLimit(static_cast<int>(mostCommands));
    connect(&undo_, &QUndoStack::indexChanged, this, &Session::saveSteps);
}

Session::~Session() = default;

QString Session::name() const
{
    return QFileInfo(path_).completeBaseName();
}

namespace {

/// Everything an analysis needs of a workspace.
template <class Loaded>
Result<Loaded> read(const std::shared_ptr<SharedWorkspace>& shared, Progress& progress)
{
    return shared->with([&](Workspace& workspace) -> Result<Loaded> {
        Loaded loaded{shared, {}, nullptr, {}, nullptr, {}, {}};
        auto definitions = workspace.definitions();
        if (!definitions)
            return pass(definitions);
        auto ledger = workspace.ledger(progress);
        if (!ledger)
            return pass(ledger);
        auto imports = workspace.imports();
        if (!imports)
            return pass(imports);
        auto contracts = workspace.contracts();
        if (!contracts)
            return pass(contracts);
        loaded.contracts = std::make_shared<const StoredContracts>(std::move(*contracts));
        loaded.definitions = std::move(*definitions);
        loaded.ledger = std::make_shared<const Ledger>(std::move(*ledger));
        loaded.imports = std::move(*imports);
        return loaded;
    });
}

/// An import of orders or contracts.
using ImportWork = std::function<Result<ImportRecord>(Workspace&, Progress&)>;

ImportWork orderImport(const Inspection& inspection)
{
    return [inspection](Workspace& workspace, Progress& progress) -> Result<ImportRecord> {
        auto record = runImport(inspection, workspace, false, progress);
        if (!record)
            return record;
        const auto remembered = rememberImport(workspace, inspection);
        return remembered ? std::move(record) : pass(remembered);
    };
}

/// Opens an existing workspace, with the steps that it remembers.
template <class Loaded>
Result<Loaded> openAt(const QString& path, Progress& progress)
{
    auto workspace = Workspace::open(path.toStdString(), Access::ReadWrite);
    if (!workspace)
        return pass(workspace);
    auto history = workspace->commands();
    if (!history)
        return pass(history);
    auto loaded = read<Loaded>(std::make_shared<SharedWorkspace>(std::move(*workspace)), progress);
    if (loaded)
        loaded->history = std::move(*history);
    return loaded;
}

/// Imports into the workspace and reads it again.
template <class Loaded>
Result<Loaded> importInto(const std::shared_ptr<SharedWorkspace>& shared, const ImportWork& work, Progress& progress)
{
    auto record = shared->with([&](Workspace& workspace) { return work(workspace, progress); });
    if (!record)
        return pass(record);
    auto loaded = read<Loaded>(shared, progress);
    if (loaded)
        loaded->imported = std::move(*record);
    return loaded;
}

/// Makes the workspace, imports into it, and leaves no file behind when that fails.
template <class Loaded>
Result<Loaded> createWith(const QString& path, const ImportWork& work, Progress& progress)
{
    auto workspace = Workspace::create(path.toStdString());
    if (!workspace)
        return pass(workspace);
    auto shared = std::make_shared<SharedWorkspace>(std::move(*workspace));
    auto loaded = importInto<Loaded>(shared, work, progress);
    if (!loaded) {
        shared.reset();
        QFile::remove(path);
    }
    return loaded;
}

/// The sample shop: its orders and what it spent on winning customers.
template <class Loaded>
Result<Loaded> makeSample(const QString& path, Progress& progress)
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
    auto made = createWith<Loaded>(path, orderImport(*inspection), progress);
    if (!made)
        return made;
    auto sheet = readSpendSheet(spend->toStdString(), {}, progress);
    if (!sheet)
        return pass(sheet);
    const auto kept =
        made->workspace->with([&](Workspace& workspace) { return keepSpend(*sheet, workspace, progress); });
    if (!kept)
        return pass(kept);
    return read<Loaded>(made->workspace, progress);
}

/// NoData where there are none.
Result<ContractBook> bookOf(const StoredContracts& stored, const Definitions& definitions, Progress& progress)
{
    auto table = contractTable(stored, definitions);
    if (!table)
        return pass(table);
    return contractBook(std::move(*table), definitions, progress);
}

}  // namespace

void Session::load(const QString& title, std::function<Result<Loaded>(Progress&)> work, const QString& path)
{
    jobs_.run(title, this, std::move(work), [this, path](Result<Loaded> loaded) { adopt(std::move(loaded), path); });
}

void Session::adopt(Result<Loaded> loaded, const QString& path)
{
    if (!loaded) {
        emit failed(loaded.error());
        return;
    }
    const bool another = path_ != path || loaded->workspace != workspace_;
    if (another) {
        analysis_.reset();
        contracts_.reset();
    }
    path_ = path;
    workspace_ = std::move(loaded->workspace);
    definitions_ = std::move(loaded->definitions);
    ledger_ = std::move(loaded->ledger);
    imports_ = std::move(loaded->imports);
    storedContracts_ = std::move(loaded->contracts);
    if (another) {
        restoreSteps(loaded->history);
        emit opened();
    }
    if (loaded->imported)
        emit imported(*loaded->imported);
    analyse();
}

void Session::openWorkspace(const QString& path)
{
    load(
        tr("opening %1").arg(QFileInfo(path).fileName()),
        [path](Progress& progress) { return openAt<Loaded>(path, progress); }, path);
}

void Session::createWorkspace(const QString& path)
{
    load(
        tr("making %1").arg(QFileInfo(path).fileName()),
        [path](Progress& progress) -> Result<Loaded> {
            auto workspace = Workspace::create(path.toStdString());
            if (!workspace)
                return pass(workspace);
            return read<Loaded>(std::make_shared<SharedWorkspace>(std::move(*workspace)), progress);
        },
        path);
}

void Session::openSample()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/sample");
    const QString path = QStringLiteral("%1/%2.perennial").arg(folder, QLatin1String(sampleName));
    if (path == path_ && isOpen())
        return;
    load(
        tr("opening the sample shop"),
        [path](Progress& progress) -> Result<Loaded> {
            if (Workspace::open(path.toStdString(), Access::ReadWrite))
                return openAt<Loaded>(path, progress);
            QFile::remove(path);
            auto made = makeSample<Loaded>(path, progress);
            if (!made)
                QFile::remove(path);
            return made;
        },
        path);
}

void Session::saveAs(const QString& path)
{
    if (!isOpen())
        return;
    load(
        tr("saving %1").arg(QFileInfo(path).fileName()),
        [shared = workspace_, path](Progress& progress) -> Result<Loaded> {
            auto copied = shared->with([&](Workspace& workspace) { return workspace.copyTo(path.toStdString()); });
            if (!copied)
                return pass(copied);
            return openAt<Loaded>(path, progress);
        },
        path);
}

void Session::close()
{
    analysing_.stop();
    comparing_.stop();
    comparison_ = {};
    inspecting_.stop();
    inspectingContracts_.stop();
    restoreSteps({});
    workspace_.reset();
    ledger_.reset();
    analysis_.reset();
    storedContracts_.reset();
    contracts_.reset();
    imports_.clear();
    definitions_ = {};
    path_.clear();
    emit closed();
}

void Session::inspectFile(const QString& path, const ImportChoices& choices, QObject* context,
                          std::function<void(Result<Inspection>)> answered)
{
    QPointer<QObject> receiver(context);
    inspecting_.run(
        [shared = workspace_, path, choices](Progress& progress) -> Result<Inspection> {
            if (!shared)
                return inspect(path.toStdString(), choices, nullptr, progress);
            return shared->with(
                [&](Workspace& workspace) { return inspect(path.toStdString(), choices, &workspace, progress); });
        },
        [receiver, answered = std::move(answered)](Result<Inspection> inspection) {
            if (receiver)
                answered(std::move(inspection));
        },
        tr("looking at %1").arg(QFileInfo(path).fileName()));
}

void Session::importInspected(const Inspection& inspection)
{
    importBy(QString::fromStdString(inspection.path), orderImport(inspection));
}

void Session::importContracts(const QString& path, const ImportChoices& choices)
{
    importBy(path, [path, choices](Workspace& workspace, Progress& progress) {
        return perennial::importContracts(path.toStdString(), choices, workspace, progress);
    });
}

void Session::importBy(const QString& spreadsheet, std::function<Result<ImportRecord>(Workspace&, Progress&)> work)
{
    const QFileInfo file(spreadsheet);
    const QString title = tr("importing %1").arg(file.fileName());
    if (isOpen()) {
        load(
            title,
            [shared = workspace_, work = std::move(work)](Progress& progress) {
                return importInto<Loaded>(shared, work, progress);
            },
            path_);
        return;
    }
    const QString path = freshPath(documentsFolder(), file.completeBaseName());
    load(
        title, [path, work = std::move(work)](Progress& progress) { return createWith<Loaded>(path, work, progress); },
        path);
}

void Session::inspectContracts(const QString& path, const ImportChoices& choices, QObject* context,
                               std::function<void(Result<ContractsSeen>)> answered)
{
    QPointer<QObject> receiver(context);
    inspectingContracts_.run(
        [shared = workspace_, path, choices, definitions = definitions_,
         today = toDay(QDate::currentDate())](Progress& progress) -> Result<ContractsSeen> {
            const auto sheet = readContractSheet(path.toStdString(), choices, progress);
            if (!sheet)
                return pass(sheet);
            auto table = contractTable(*sheet, definitions, today);
            auto book = table ? contractBook(std::move(*table), definitions, progress) : pass(table);
            if (!book)
                return pass(book);
            const auto compare = [&](Workspace& workspace) {
                return workspace.compareContracts(sheet->rows, sheet->rejected, progress);
            };
            const auto intoNewOne = [&]() -> Result<Reconciliation> {
                auto workspace = Workspace::temporary();
                return workspace ? compare(*workspace) : pass(workspace);
            };
            auto expected = shared ? shared->with(compare) : intoNewOne();
            if (!expected)
                return pass(expected);
            return ContractsSeen{std::move(*expected), std::move(*book)};
        },
        [receiver, answered = std::move(answered)](Result<ContractsSeen> seen) {
            if (receiver)
                answered(std::move(seen));
        },
        tr("reading contracts"));
}

void Session::undoImport(qint64 importId)
{
    if (!isOpen())
        return;
    load(
        tr("taking the import back"),
        [shared = workspace_, importId](Progress& progress) -> Result<Loaded> {
            auto undone = shared->with([&](Workspace& workspace) { return workspace.undoImport(importId); });
            if (!undone)
                return pass(undone);
            return read<Loaded>(shared, progress);
        },
        path_);
}

void Session::setDefinitions(const Definitions& definitions, const QString& what)
{
    if (isOpen() && definitions != definitions_)
        pushStep({.change = StateChange<Definitions>{definitions_, definitions}}, what);
}

void Session::setMerges(const CustomerMerges& before, const CustomerMerges& after, const QString& what)
{
    if (isOpen() && before != after)
        pushStep({.change = StateChange<CustomerMerges>{before, after}}, what);
}

void Session::applyMerges(const CustomerMerges& merges)
{
    load(
        tr("reading the customers anew"),
        [shared = workspace_, merges](Progress& progress) -> Result<Loaded> {
            auto saved = shared->with([&](Workspace& workspace) { return workspace.saveCustomerMerges(merges); });
            return saved ? read<Loaded>(shared, progress) : pass(saved);
        },
        path_);
}

void Session::importSpend(const QString& path, const ImportChoices& choices)
{
    const std::string currency = ledger_ ? ledger_->currency : definitions_.currency;
    jobs_.run(
        tr("reading %1").arg(QFileInfo(path).fileName()), this,
        [path, choices, definitions = definitions_, currency](Progress& progress) -> Result<Definitions> {
            auto sheet = readSpendSheet(path.toStdString(), choices, progress);
            return sheet ? withSpend(definitions, *sheet, currency) : pass(sheet);
        },
        [this](Result<Definitions> definitions) {
            if (definitions)
                setDefinitions(*definitions, tr("acquisition spend"));
            else
                emit failed(definitions.error());
        });
}

void Session::applyDefinitions(const Definitions& definitions)
{
    const bool otherMoney = definitions.currency != definitions_.currency || definitions.rates != definitions_.rates;
    definitions_ = definitions;
    if (otherMoney) {  // the ledger is in the currency of the definitions
        load(
            tr("reading the amounts anew"),
            [shared = workspace_, definitions](Progress& progress) -> Result<Loaded> {
                auto saved = shared->with([&](Workspace& workspace) { return workspace.saveDefinitions(definitions); });
                return saved ? read<Loaded>(shared, progress) : pass(saved);
            },
            path_);
        return;
    }
    withWorkspace(
        this, [definitions](Workspace& workspace) { return workspace.saveDefinitions(definitions); },
        [this](Result<> saved) {
            if (!saved)
                emit failed(saved.error());
        });
    analyse();
}

void Session::analyse()
{
    const Snapshot snapshot{name().toStdString(), ledger_, imports_, toDay(QDate::currentDate())};
    analysing_.run(
        [snapshot, stored = storedContracts_, definitions = definitions_,
         previous = analysis_](Progress& progress) -> Result<Analysed> {
            Analysed all;
            auto orders = perennial::run(snapshot, definitions, previous.get(), progress);
            auto contracts = bookOf(*stored, definitions, progress);
            for (const Error* error : {orders ? nullptr : &orders.error(), contracts ? nullptr : &contracts.error()}) {
                if (error && error->kind == ErrorKind::Cancelled)
                    return std::unexpected(*error);
                if (error && error->kind != ErrorKind::NoData)
                    all.failure = *error;
            }
            if (orders)
                all.orders = std::move(*orders);
            if (contracts)
                all.contracts = std::make_shared<const ContractBook>(std::move(*contracts));
            return all;
        },
        [this](Result<Analysed> result) {
            if (!result && result.error().kind == ErrorKind::Cancelled)
                return;
            analysis_ = result ? std::move(result->orders) : nullptr;
            contracts_ = result ? std::move(result->contracts) : nullptr;
            comparison_ = {};
            emit analysed();
            compare();
            if (!result)
                emit failed(result.error());
            else if (result->failure)
                emit failed(*result->failure);
        },
        tr("working out the figures"));
}

void Session::compare()
{
    comparing_.stop();
    if (!analysis_)
        return;
    comparing_.run([now = analysis_](Progress& progress) { return compareWithEarlier(*now, progress); },
                   [this](Result<Comparison> found) {
                       // what cannot be compared is shown without a change; the figures themselves stand
                       comparison_ = found ? std::move(*found) : Comparison{};
                       emit compared();
                   },
                   tr("looking at a year ago"));
}

}  // namespace perennial::ui
