// What the page of actions writes: the plays, both lists of a trial, audience lists.
#include "core/export/export_tables.h"
#include "ui/jobs/job.h"
#include "ui/pages/actions/actions_page.h"
#include "ui/pages/actions/plays_model.h"
#include "ui/pages/actions/trial_panel.h"
#include "ui/pages/actions/trials_model.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"

#include <QFileInfo>
#include <QTableView>

namespace perennial::ui {

namespace {

QList<FileKind> tableKinds()
{
    return {{QCoreApplication::translate("perennial::ui::CustomersPage", "CSV"), {QStringLiteral("csv")}},
            {QCoreApplication::translate("perennial::ui::CustomersPage", "Excel workbook"), {QStringLiteral("xlsx")}}};
}

/// "win-back.csv" -> "win-back-held-back.csv"
std::string heldBackPath(const QString& path)
{
    const QFileInfo file(path);
    return (file.path() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral("-held-back.") + file.suffix())
        .toStdString();
}

}  // namespace

void ActionsPage::written(const Result<>& result, const QString& words)
{
    if (result)
        emit toasted(words);
    else
        context().dialogs.report(this, result.error());
}

void ActionsPage::exportPlays()
{
    if (plays_->plays().empty())
        return;
    context().dialogs.save(this, {tr("Export plays"), QStringLiteral("plays.csv"), tableKinds()},
                           [this, plays = plays_->plays()](const QString& path) {
                               context().jobs.run(
                                   {}, this,
                                   [plays, path](Progress& progress) {
                                       return writeTable(playExport(plays), path.toStdString(), progress);
                                   },
                                   [this, path](Result<> done) { written(done, tr("Written: %1").arg(path)); });
                           });
}

void ActionsPage::askForTrial()
{
    const Play* play = plays_->play(table_->currentIndex().row());
    if (!play)
        return;
    const QString suggested = text(play->segmentName) + QStringLiteral("-contact.csv");
    context().dialogs.save(this, {tr("Export both lists"), suggested, tableKinds()},
                           [this](const QString& path) { writeTrial(path); });
}

void ActionsPage::writeTrial(const QString& path)
{
    TrialTerms terms = panel_->terms();
    terms.name = QFileInfo(path).completeBaseName().toStdString();
    for (int n = 2; std::any_of(trials_.begin(), trials_.end(), [&](const Trial& t) { return t.name == terms.name; });
         ++n)
        terms.name = QStringLiteral("%1 %2").arg(QFileInfo(path).completeBaseName()).arg(n).toStdString();
    const auto shared = context().session.workspace();
    if (!shared)
        return;
    context().jobs.run(
        tr("drawing the groups"), this,
        [shared, analysis = analysis_, terms, path](Progress& progress) -> Result<> {
            const auto trial = drawTrial(*analysis, terms);
            if (!trial)
                return pass(trial);
            for (const auto& [file, keys] :
                 {std::pair(path.toStdString(), &trial->contacted), std::pair(heldBackPath(path), &trial->heldBack)})
                if (auto done = writeTable(groupExport(analysis, *keys, "customers"), file, progress); !done)
                    return done;
            return shared->with(
                [&](Workspace& workspace) { return workspace.saveDocument("trial", trial->name, toJson(*trial)); });
        },
        [this, path](Result<> done) {
            written(done, tr("Both lists are written beside %1; the trial is kept in the workspace.").arg(path));
            if (done)
                readKept();
        });
}

void ActionsPage::writeAudience(AudienceKind kind)
{
    const Play* play = plays_->play(table_->currentIndex().row());
    if (!play)
        return;
    const QString suggested =
        QStringLiteral("%1-%2.csv").arg(text(play->segmentName), QString::fromStdString(perennial::name(kind)));
    context().dialogs.save(
        this, {tr("Export audience list"), suggested, {tableKinds().front()}},
        [this, kind, segment = play->segmentId(), tag = play->segmentName](const QString& path) {
            context().jobs.run(
                {}, this,
                [analysis = analysis_, kind, segment, tag, path](Progress& progress) -> Result<std::size_t> {
                    const auto members = customersOfSegment(*analysis, segment);
                    if (!members)
                        return pass(members);
                    const auto audience = audienceOf(analysis, *members, kind, tag);
                    if (!audience)
                        return pass(audience);
                    const auto done = writeTable(audience->table, path.toStdString(), progress);
                    return done ? Result<std::size_t>(audience->withoutEmail) : pass(done);
                },
                [this, path](Result<std::size_t> leftOut) {
                    const QString words = tr("Written: %1").arg(path);
                    if (!leftOut)
                        context().dialogs.report(this, leftOut.error());
                    else if (*leftOut == 0)
                        emit toasted(words);
                    else
                        emit toasted(words + QStringLiteral(". ")
                                     + tr("%Ln customer(s) without an e-mail address are left out.", nullptr,
                                          static_cast<int>(*leftOut)));
                });
        });
}

void ActionsPage::removeTrial()
{
    const std::string name = results_->nameOf(trialTable_->currentIndex().row()).toStdString();
    if (name.empty())
        return;
    context().session.withWorkspace(
        this, [name](Workspace& workspace) { return workspace.removeDocument("trial", name); },
        [this](Result<> removed) {
            written(removed, tr("The trial is removed; its lists stay where they are."));
            readKept();
        });
}

}  // namespace perennial::ui
