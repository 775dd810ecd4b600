#include "ui/pages/session.h"

#include "ui/pages/session_loading.h"
#include "ui/support/format.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace perennial::ui {

namespace {

constexpr auto contractsKey = "window/contracts";

}  // namespace

Session::Session(Jobs& jobs, QObject* parent)
    : QObject(parent)
    , jobs_(jobs)
    , keeping_(jobs, this)
    , inspecting_(jobs, this)
    , inspectingContracts_(jobs, this)
    , analysing_(jobs, this)
    , comparing_(jobs, this)
    , readingMonths_(jobs, this)
{
    contractsWanted_ = QSettings().value(QLatin1String(contractsKey), false).toBool();
    undo_.setUndoLimit(static_cast<int>(mostCommands));
    connect(&undo_, &QUndoStack::indexChanged, this, &Session::saveSteps);
}

Session::~Session()
{
    undo_.disconnect(this);  // it says that it is emptied when little else of this is left
}

void Session::showContracts(bool wanted)
{
    if (contractsWanted_ == wanted)
        return;
    contractsWanted_ = wanted;
    QSettings().setValue(QLatin1String(contractsKey), wanted);
    emit kindChanged();
}

QString Session::name() const
{
    return QFileInfo(path_).completeBaseName();
}

void Session::load(const QString& title, std::function<Result<LoadedWorkspace>(Progress&)> work, const QString& path,
                   Reading reading)
{
    jobs_.drop(std::exchange(readingRows_, 0));  // whatever is loaded brings its rows, or they are read once more
    const bool unsaved = savesUnderWay_ > 0;
    const bool isAgain = reading == Reading::Again;
    if (isAgain)
        ++readings_;
    if (isAgain && jobs_.isRunning(readingAnew_)) {
        rowsStale_ = true;
        jobs_.cancel(readingAnew_);  // what it was to save is saved all the same
    }
    const auto answer = [this, path, isAgain, unsaved, changes = changes_, number = readings_,
                         from = workspace_](Result<LoadedWorkspace> loaded) {
        const bool cancelled = !loaded && loaded.error().kind == ErrorKind::Cancelled;
        if (from != workspace_ && (loaded ? loaded->workspace == from : isAgain && cancelled))
            return;  // it was left meanwhile
        if (isAgain && number != readings_ && (loaded || cancelled))
            return;  // a later one is on its way
        if (isAgain && cancelled) {
            rowsStale_ = true;
            return setStopped(true);
        }
        if (loaded && loaded->workspace == workspace_ && (unsaved || changes != changes_))
            loaded->definitions = definitions_;  // changed while the job read those before
        adopt(std::move(loaded), path);
    };
    const JobNumber job = jobs_.run(title, this, std::move(work), answer);
    if (isAgain)
        readingAnew_ = job;
}

void Session::adopt(Result<LoadedWorkspace> loaded, const QString& path)
{
    if (!loaded) {
        emit failed(loaded.error());
        if (isOpen() && !ledger_)
            readRows();
        else if (rowsStale_)
            setStopped(true);
        return;
    }
    const bool another = path_ != path || loaded->workspace != workspace_;
    path_ = path;
    workspace_ = std::move(loaded->workspace);
    definitions_ = std::move(loaded->definitions);
    ledger_ = std::move(loaded->ledger);
    rowsStale_ = false;
    rowsState_ = loaded->state;
    imports_ = std::move(loaded->imports);
    storedContracts_ = std::move(loaded->contracts);
    known_ = std::move(loaded->known);
    kept_ = std::move(loaded->kept);
    if (another)
        adoptOpened(*loaded);
    if (loaded->imported)
        emit imported(*loaded->imported);
    if (ledger_)
        analyse();
    else
        readRows();
    if (loaded->unknownZone) {
        emit failed(*loaded->unknownZone);
        emit said(tr("Days stand as they are written until a time zone is chosen under Data, Assumptions."));
    }
}

void Session::adoptOpened(LoadedWorkspace& loaded)
{
    analysing_.stop();
    comparing_.stop();
    readingMonths_.stop();
    keeping_.stop();
    analysis_.reset();
    contracts_ = {};
    comparison_ = {};
    answered_ = false;
    stopped_ = false;
    overview_ = kept_;
    customerRule_ = std::move(loaded.customerRule);
    restoreSteps(loaded.history);
    emit opened();
}

/// Where they cannot be read nothing is open: an overview is not shown without what stands behind it. Cancelled by the
/// user it stands, and the window says that it stands alone.
void Session::readRows()
{
    setStopped(false);
    readingRows_ = jobs_.run(
        tr("reading the customers"), this,
        [shared = workspace_](Progress& progress) { return readBehindKept(shared, progress); },
        [this, path = path_, unsaved = savesUnderWay_ > 0, changes = changes_](Result<LoadedWorkspace> loaded) {
            readingRows_ = 0;
            if (!loaded && loaded.error().kind == ErrorKind::Cancelled)
                return setStopped(true);
            if (!loaded)
                close();
            else if (unsaved || changes != changes_) {
                loaded->definitions = definitions_;  // changed while the job read those before
                loaded->kept.reset();
            }
            adopt(std::move(loaded), path);
        });
}

void Session::setStopped(bool stopped)
{
    if (std::exchange(stopped_, stopped) != stopped)
        emit readingChanged();
}

void Session::resume()
{
    if (stopped_ && ledger_ && !rowsStale_)
        analyse();
    else if (stopped_)
        readRows();
}

void Session::openWorkspace(const QString& path)
{
    load(
        tr("opening %1").arg(QFileInfo(path).fileName()), [path](Progress& progress) { return openAt(path, progress); },
        path);
}

void Session::createWorkspace(const QString& path)
{
    load(
        tr("making %1").arg(QFileInfo(path).fileName()),
        [path](Progress& progress) -> Result<LoadedWorkspace> {
            auto workspace = Workspace::create(path.toStdString());
            if (!workspace)
                return pass(workspace);
            return readWorkspace(std::make_shared<SharedWorkspace>(std::move(*workspace)), progress);
        },
        path);
}

void Session::openSample()
{
    const QString path = samplePath();
    if (path == path_ && isOpen())
        return;
    load(
        tr("opening the sample shop"),
        [path](Progress& progress) -> Result<LoadedWorkspace> {
            if (Workspace::open(path.toStdString(), Access::ReadWrite))
                return openAt(path, progress);
            QFile::remove(path);
            auto made = makeSample(path, progress);
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
        [turn = nextTurn(), path](Progress& progress) -> Result<LoadedWorkspace> {
            auto copied = turn->with([&](Workspace& workspace) { return workspace.copyTo(path.toStdString()); });
            if (!copied)
                return pass(copied);
            return openAt(path, progress);
        },
        path);
}

void Session::close()
{
    analysing_.stop();
    comparing_.stop();
    readingMonths_.stop();
    keeping_.stop();
    jobs_.drop(std::exchange(readingRows_, 0));
    comparison_ = {};
    customerRule_ = {};
    inspecting_.stop();
    inspectingContracts_.stop();
    restoreSteps({});
    workspace_.reset();
    ledger_.reset();
    rowsState_.reset();
    rowsStale_ = false;
    analysis_.reset();
    overview_.reset();
    kept_.reset();
    storedContracts_.reset();
    contracts_ = {};
    imports_.clear();
    stopped_ = false;
    known_.reset();
    definitions_ = {};
    path_.clear();
    emit closed();
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
        [shared = workspace_, turn = nextTurn(), merges](Progress& progress) -> Result<LoadedWorkspace> {
            auto saved = turn->with([&](Workspace& workspace) { return workspace.saveCustomerMerges(merges); });
            return saved ? readWorkspace(shared, progress) : pass(saved);
        },
        path_, Reading::Again);
}

void Session::applyDefinitions(const Definitions& definitions)
{
    const bool otherMoney = definitions.currency != definitions_.currency || definitions.rates != definitions_.rates
                            || definitions.ratesByDay != definitions_.ratesByDay
                            || definitions.ratesCurrency != definitions_.ratesCurrency;
    // Sums are those of the end of observation: their purchases move with it.
    const bool moved =
        definitions.asOf != definitions_.asOf
        && std::ranges::any_of(imports_, [](const ImportRecord& import) { return import.source.kind == "customers"; });
    const bool otherDays =
        definitions.timeZone != definitions_.timeZone || definitions.zoneOfHeads != definitions_.zoneOfHeads;
    definitions_ = definitions;
    ++changes_;
    kept_.reset();
    if (otherMoney || otherDays || moved) {  // the ledger is in the currency and the time zone of the definitions
        load(
            otherDays ? tr("reading the days anew") : tr("reading the amounts anew"),
            [shared = workspace_, turn = nextTurn(), definitions](Progress& progress) -> Result<LoadedWorkspace> {
                auto saved = turn->with([&](Workspace& workspace) { return workspace.saveDefinitions(definitions); });
                return saved ? readWorkspace(shared, progress) : pass(saved);
            },
            path_, Reading::Again);
        return;
    }
    if (!workspace_)
        return;
    ++savesUnderWay_;
    withWorkspace(
        this, [definitions](Workspace& workspace) { return workspace.saveDefinitions(definitions); },
        [this](Result<> saved) {
            --savesUnderWay_;
            if (!saved)
                emit failed(saved.error());
        });
    if (ledger_ && !rowsStale_)  // else its analysis follows its reading
        analyse();
    else
        resume();
}

}  // namespace perennial::ui
