#include "ui/pages/exports.h"

#include "core/analysis/output_file.h"
#include "core/analysis/segment_table.h"
#include "core/export/export_tables.h"
#include "core/export/report_data.h"
#include "core/export/workbook.h"
#include "core/ingest/full_recipe.h"
#include "ui/jobs/job.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"

#include <QCoreApplication>
#include <QMenu>

namespace perennial::ui {

namespace {

Result<> writeOrders(SharedWorkspace& shared, const std::shared_ptr<const Analysis>& analysis, Privacy privacy,
                     const std::string& path, Progress& progress)
{
    auto ids = shared.with([&](Workspace& workspace) { return orderIdsOf(workspace, *analysis->ledger); });
    return ids ? writeTable(orderExport(analysis, std::move(*ids), privacy), path, progress) : pass(ids);
}

Result<> writePlays(SharedWorkspace& shared, const Analysis& analysis, const std::string& path, Progress& progress)
{
    const auto kept = shared.with([](Workspace& workspace) { return workspace.documents("plays"); });
    if (!kept)
        return pass(kept);
    std::vector<std::string> damaged;
    PlayTerms terms = playTermsFrom(*kept, damaged);
    if (!terms.costEach)
        terms.costEach = usualContactCost(analysis);
    return writeTable(playExport(playsFor(analysis, *analysis.segmentsInFront(), terms)), path, progress);
}

/// One table of the analysis; runs in a job.
Result<> writeNamed(const QString& table, SharedWorkspace& shared, const std::shared_ptr<const Analysis>& analysis,
                    std::optional<Privacy> privacy, const std::string& path, const std::string& program,
                    Progress& progress)
{
    const Privacy names = privacy.value_or(Privacy::Full);
    if (table == QStringLiteral("customers")) {
        const auto made = customerExport(analysis, {names, {}, {}, false}, progress);
        return made ? writeTable(*made, path, progress) : pass(made);
    }
    if (table == QStringLiteral("orders"))
        return writeOrders(shared, analysis, names, path, progress);
    if (table == QStringLiteral("cohorts"))
        return writeTable(cohortExport(analysis->cohorts), path, progress);
    if (table == QStringLiteral("segments"))
        return writeTable(segmentTable(*analysis, *analysis->segmentsInFront()), path, progress);
    if (table == QStringLiteral("plays"))
        return writePlays(shared, *analysis, path, progress);
    if (table == QStringLiteral("workbook")) {
        WorkbookOptions options;
        options.program = program;
        options.privacy = privacy.value_or(Privacy::Pseudonym);
        return writeWorkbook(*analysis, options, path, progress);
    }
    const auto recipe = shared.with([](Workspace& workspace) { return recipeOf(workspace); });
    return recipe ? replaceFile(path, toJson(*recipe)) : pass(recipe);
}

}  // namespace

Exports::Exports(PageContext context, QWidget* window)
    : QObject(window)
    , context_(context)
    , window_(window)
{
}

void Exports::fill(QMenu* menu)
{
    const std::pair<QString, QString> tables[] = {{tr("Customers…"), QStringLiteral("customers")},
                                                  {tr("Segments…"), QStringLiteral("segments")},
                                                  {tr("Cohorts…"), QStringLiteral("cohorts")},
                                                  {tr("Orders…"), QStringLiteral("orders")},
                                                  {tr("Plays…"), QStringLiteral("plays")}};
    for (const auto& [words, table] : tables)
        menu->addAction(words, this, [this, words = words, table = table] { ask(words, table); });
    menu->addSeparator();
    menu->addAction(tr("Workbook with formulas…"), this,
                    [this] { ask(tr("Workbook with formulas"), QStringLiteral("workbook")); });
    menu->addAction(tr("Recipe for the command line…"), this,
                    [this] { ask(tr("Recipe for the command line"), QStringLiteral("recipe")); });
    menu->addSeparator();
    menu->addAction(tr("Report as PDF…"), this, &Exports::reportWanted);
    addPrivacy(menu->addMenu(tr("Names of customers")));
    for (QAction* action : menu->actions())
        action->setEnabled(context_.session.analysis() != nullptr);
}

void Exports::addPrivacy(QMenu* menu)
{
    const std::pair<Privacy, QString> choices[] = {
        {Privacy::Full, tr("with names")}, {Privacy::Masked, tr("masked")}, {Privacy::Pseudonym, tr("as pseudonyms")}};
    for (const auto& [privacy, words] : choices) {
        QAction* action = menu->addAction(words, this, [this, privacy = privacy] { privacy_ = privacy; });
        action->setCheckable(true);
        action->setChecked(privacy_ == privacy);
    }
}

void Exports::ask(const QString& title, const QString& table)
{
    const FileKind xlsx{tr("Excel workbook"), {QStringLiteral("xlsx")}};
    const FileKind csv{tr("CSV"), {QStringLiteral("csv")}};
    const FileKind json{tr("Recipe"), {QStringLiteral("json")}};
    SaveQuestion question{QString(title).remove(QChar(0x2026)), table + QStringLiteral(".xlsx"), {xlsx, csv}};
    if (table == QStringLiteral("workbook"))
        question.kinds = {xlsx};
    if (table == QStringLiteral("recipe"))
        question = {question.title, table + QStringLiteral(".json"), {json}};
    context_.dialogs.save(window_, question, [this, table](const QString& path) { write(table, path); });
}

void Exports::write(const QString& table, const QString& path)
{
    const auto analysis = context_.session.analysis();
    const auto shared = context_.session.workspace();
    if (!analysis || !shared)
        return;
    const std::string program =
        QStringLiteral("Perennial %1").arg(QCoreApplication::applicationVersion()).trimmed().toStdString();
    context_.jobs.run(
        tr("writing %1").arg(path.section(QLatin1Char('/'), -1)), this,
        [=, privacy = privacy_](Progress& progress) {
            return writeNamed(table, *shared, analysis, privacy, path.toStdString(), program, progress);
        },
        [this, path](Result<> written) {
            if (written)
                emit toasted(tr("Written: %1").arg(path));
            else
                context_.dialogs.report(window_, written.error());
        });
}

}  // namespace perennial::ui
