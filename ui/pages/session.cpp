#include "ui/pages/session.h"

#include "core/ingest/other/contract_sheet.h"
#include "core/ingest/other/spend_sheet.h"
#include "core/ingest/other/summary_sheet.h"
#include "core/ingest/recipe.h"
#include "ui/pages/session_loading.h"
#include "ui/support/format.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace perennial::ui {

/// What is worked out of a workspace.
struct Session::Analysed {
    std::shared_ptr<const Analysis> orders;
    std::shared_ptr<const ContractBook> contracts;
    std::optional<Error> failure;  ///< why one of them is missing; not set where there is nothing to work out
    FitTexts kept;                 ///< results that the workspace has got
};

namespace {

struct Compared {
    Comparison comparison;
    FitTexts kept;  ///< results that the workspace has got
};

}  // namespace

Session::Session(Jobs& jobs, QObject* parent)
    : QObject(parent)
    , jobs_(jobs)
    , inspecting_(jobs, this)
    , inspectingContracts_(jobs, this)
    , analysing_(jobs, this)
    , comparing_(jobs, this)
    , readingMonths_(jobs, this)
{
    undo_.setUndoLimit(static_cast<int>(mostCommands));
    connect(&undo_, &QUndoStack::indexChanged, this, &Session::saveSteps);
}

Session::~Session()
{
    undo_.disconnect(this);  // it says that it is emptied when little else of this is left
}

QString Session::name() const
{
    return QFileInfo(path_).completeBaseName();
}

namespace {

/// NoData where there are none.
Result<ContractBook> bookOf(const StoredContracts& stored, const Definitions& definitions, Progress& progress)
{
    auto table = contractTable(stored, definitions);
    if (!table)
        return pass(table);
    return contractBook(std::move(*table), definitions, progress);
}

/// Gives the workspace the results that it does not have yet, and returns them. They can be worked out again: one
/// that is busy or cannot be written to goes without, and only other errors are said.
Result<FitTexts> kept(SharedWorkspace& shared, FitTexts results)
{
    if (results.empty())
        return results;
    const auto done = shared.with([&](Workspace& workspace) { return workspace.keepFitResults(results); });
    if (done)
        return results;
    const ErrorKind kind = done.error().kind;
    if (kind == ErrorKind::WorkspaceBusy || kind == ErrorKind::WorkspaceReadOnly)
        return FitTexts();
    return std::unexpected(done.error());
}

}  // namespace

void Session::load(const QString& title, std::function<Result<LoadedWorkspace>(Progress&)> work, const QString& path)
{
    jobs_.run(title, this, std::move(work), [this, path, changes = changes_](Result<LoadedWorkspace> loaded) {
        if (loaded && loaded->workspace == workspace_ && changes != changes_)
            loaded->definitions = definitions_;  // changed while the job read those before
        adopt(std::move(loaded), path);
    });
}

void Session::adopt(Result<LoadedWorkspace> loaded, const QString& path)
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
    known_ = std::move(loaded->known);
    if (another) {
        customerRule_ = std::move(loaded->customerRule);
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
        [shared = workspace_, path](Progress& progress) -> Result<LoadedWorkspace> {
            auto copied = shared->with([&](Workspace& workspace) { return workspace.copyTo(path.toStdString()); });
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
    comparison_ = {};
    months_.clear();
    customerRule_ = {};
    inspecting_.stop();
    inspectingContracts_.stop();
    restoreSteps({});
    workspace_.reset();
    ledger_.reset();
    analysis_.reset();
    storedContracts_.reset();
    contracts_.reset();
    imports_.clear();
    known_.reset();
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

void Session::importContracts(const Inspection& inspection)
{
    importBy(QString::fromStdString(inspection.path), [inspection](Workspace& workspace, Progress& progress) {
        return perennial::importContracts(inspection, workspace, progress);
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
                return importInto(shared, work, progress);
            },
            path_);
        return;
    }
    const QString path = freshPath(file.completeBaseName());
    load(
        title, [path, work = std::move(work)](Progress& progress) { return createWith(path, work, progress); }, path);
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

void Session::importSummed(const Inspection& inspection)
{
    importBy(QString::fromStdString(inspection.path),
             [inspection, today = toDay(QDate::currentDate())](Workspace& workspace, Progress& progress) {
                 return perennial::importSummed(inspection, today, workspace, progress);
             });
}

void Session::inspectSummed(const Inspection& inspection, QObject* context,
                            std::function<void(Result<Reconciliation>)> answered)
{
    QPointer<QObject> receiver(context);
    inspectingContracts_.run(
        [shared = workspace_, inspection,
         today = toDay(QDate::currentDate())](Progress& progress) -> Result<Reconciliation> {
            const auto sheet = readSummarySheet(inspection.path, choicesOf(inspection), today, progress);
            if (!sheet)
                return pass(std::move(sheet));
            const auto compare = [&](Workspace& workspace) {
                return workspace.compareSummed(sheet->base, sheet->rejected, progress);
            };
            if (shared)
                return shared->with(compare);
            auto workspace = Workspace::temporary();
            return workspace ? compare(*workspace) : pass(workspace);
        },
        [receiver, answered = std::move(answered)](Result<Reconciliation> expected) {
            if (receiver)
                answered(std::move(expected));
        },
        tr("reading customers"));
}

void Session::undoImport(qint64 importId)
{
    if (!isOpen())
        return;
    load(
        tr("taking the import back"),
        [shared = workspace_, importId](Progress& progress) -> Result<LoadedWorkspace> {
            auto undone = shared->with([&](Workspace& workspace) { return workspace.undoImport(importId); });
            if (!undone)
                return pass(undone);
            return readWorkspace(shared, progress);
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
        [shared = workspace_, merges](Progress& progress) -> Result<LoadedWorkspace> {
            auto saved = shared->with([&](Workspace& workspace) { return workspace.saveCustomerMerges(merges); });
            return saved ? readWorkspace(shared, progress) : pass(saved);
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
    const bool otherMoney = definitions.currency != definitions_.currency || definitions.rates != definitions_.rates
                            || definitions.ratesByDay != definitions_.ratesByDay;
    // Sums are those of the end of observation: their purchases move with it.
    const bool moved =
        definitions.asOf != definitions_.asOf
        && std::ranges::any_of(imports_, [](const ImportRecord& import) { return import.source.kind == "customers"; });
    definitions_ = definitions;
    ++changes_;
    if (otherMoney || moved) {  // the ledger is in the currency of the definitions
        load(
            tr("reading the amounts anew"),
            [shared = workspace_, definitions](Progress& progress) -> Result<LoadedWorkspace> {
                auto saved = shared->with([&](Workspace& workspace) { return workspace.saveDefinitions(definitions); });
                return saved ? readWorkspace(shared, progress) : pass(saved);
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
    const Snapshot snapshot{name().toStdString(), ledger_, imports_, toDay(QDate::currentDate()), known_};
    analysing_.run(
        [snapshot, shared = workspace_, stored = storedContracts_, definitions = definitions_,
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
            if (orders) {
                auto results = kept(*shared, (*orders)->newResults());
                if (results)
                    all.kept = std::move(*results);
                else
                    all.failure = results.error();
                all.orders = std::move(*orders);
            }
            if (contracts)
                all.contracts = std::make_shared<const ContractBook>(std::move(*contracts));
            return all;
        },
        [this](Result<Analysed> result) {
            if (!result && result.error().kind == ErrorKind::Cancelled)
                return;
            analysis_ = result ? std::move(result->orders) : nullptr;
            contracts_ = result ? std::move(result->contracts) : nullptr;
            if (result)
                know(std::move(result->kept));
            comparison_ = {};
            months_.clear();
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
    readingMonths_.stop();
    if (!analysis_)
        return;
    comparing_.run(
        [now = analysis_, shared = workspace_](Progress& progress) -> Result<Compared> {
            auto found = compareWithEarlier(*now, progress);
            if (!found)
                return pass(found);
            FitTexts results;
            for (const auto& earlier : {found->yearAgo, found->previous})
                if (earlier)
                    results.merge(earlier->newResults());
            auto written = kept(*shared, std::move(results));
            return Compared{std::move(*found), written ? std::move(*written) : FitTexts()};
        },
        [this](Result<Compared> found) {
            // what cannot be compared is shown without a change; the figures themselves stand
            comparison_ = found ? std::move(found->comparison) : Comparison{};
            if (found)
                know(std::move(found->kept));
            emit compared();
            readMonths();
        },
        tr("looking at a year ago"));
}

void Session::know(FitTexts results)
{
    if (results.empty())
        return;
    if (known_)
        results.insert(known_->begin(), known_->end());
    known_ = std::make_shared<const FitTexts>(std::move(results));
}

void Session::readMonths()
{
    if (!analysis_)
        return;
    using Months = std::vector<MonthlyReading>;
    readingMonths_.run(
        [now = analysis_, shared = workspace_](Progress& progress) -> Result<Months> {
            auto found = monthlyReadings(*now, progress);
            if (!found)
                return found;
            FitTexts results;
            for (MonthlyReading& month : *found)
                results.merge(month.results);
            if (auto written = kept(*shared, std::move(results)))
                found->back().results = std::move(*written);
            return found;
        },
        [this](Result<Months> found) {
            // figures that cannot be read for an earlier month are shown without a trend
            months_ = found ? std::move(*found) : Months{};
            if (!months_.empty())
                know(std::exchange(months_.back().results, {}));
            emit monthsRead();
        },
        tr("looking at the months before"));
}

}  // namespace perennial::ui
