// Looking into spreadsheets, importing them and taking imports back.
#include "core/ingest/other/contract_sheet.h"
#include "core/ingest/other/spend_sheet.h"
#include "core/ingest/other/summary_sheet.h"
#include "core/ingest/recipe.h"
#include "ui/pages/session.h"
#include "ui/pages/session_loading.h"
#include "ui/support/format.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>

namespace perennial::ui {

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
    importBy(QString::fromStdString(inspection.path),
             remembering(inspection, [inspection](Workspace& workspace, Progress& progress) {
                 return perennial::importContracts(inspection, workspace, progress);
             }));
}

void Session::importBy(const QString& spreadsheet, std::function<Result<ImportRecord>(Workspace&, Progress&)> work)
{
    const QFileInfo file(spreadsheet);
    const QString title = tr("importing %1").arg(file.fileName());
    if (isOpen()) {
        load(
            title,
            [shared = workspace_, turn = nextTurn(), work = std::move(work)](Progress& progress) {
                return importInto(shared, *turn, work, progress);
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
                return workspace.compareContracts(sheet->source, sheet->rows, sheet->rejected, progress);
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
             remembering(inspection,
                         [inspection, today = toDay(QDate::currentDate())](Workspace& workspace, Progress& progress) {
                             return perennial::importSummed(inspection, today, workspace, progress);
                         }));
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
        [shared = workspace_, turn = nextTurn(), importId](Progress& progress) -> Result<LoadedWorkspace> {
            auto undone = turn->with([&](Workspace& workspace) { return workspace.undoImport(importId); });
            if (!undone)
                return pass(undone);
            return readWorkspace(shared, progress);
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

}  // namespace perennial::ui
