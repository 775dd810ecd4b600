// What the segments page changes: the segmentation in front, its rules, the filter; and the table as a file.
#include "core/analysis/segment_table.h"
#include "ui/jobs/job.h"
#include "ui/models/segments_model.h"
#include "ui/pages/segments/own_rules_dialog.h"
#include "ui/pages/segments/rfm_dialog.h"
#include "ui/pages/segments/segment_dialogs.h"
#include "ui/pages/segments/segments_page.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/widgets/segmented_control.h"

namespace perennial::ui {

void SegmentsPage::choose(const QString& id)
{
    if (!analysis_)
        return;
    if (id == QLatin1String(ownRules) && analysis_->asked.segments.own.empty()) {
        by_->setCurrent(text(analysis_->segmentsInFront()->segmentation.id));
        editOwnRules();
        return;
    }
    Definitions definitions = analysis_->asked;
    definitions.segmentation = id.toStdString();
    emit definitionsWanted(definitions);
}

void SegmentsPage::editRules()
{
    if (!analysis_)
        return;
    const std::string& front = analysis_->segmentsInFront()->segmentation.id;
    if (front == "rfm") {
        auto* dialog = new RfmDialog({*this, context(), analysis_});
        connect(dialog, &RfmDialog::rulesAccepted, this, [this](const QString& rules, const QString& edges) {
            change([&](SegmentDefinitions& own) {
                own.rfmRules = rules.toStdString();
                own.rfmEdges = edges.toStdString();
            });
        });
        dialog->open();
    } else if (front == "value") {
        auto* dialog = new TiersDialog(analysis_->asked.segments, this);
        connect(dialog, &TiersDialog::tiersAccepted, this, [this](double top, double middle) {
            change([&](SegmentDefinitions& own) {
                own.topTier = top;
                own.middleTier = middle;
            });
        });
        dialog->open();
    } else {
        editOwnRules();
    }
}

void SegmentsPage::editOwnRules()
{
    auto* dialog = new OwnRulesDialog(context(), rulesOfCustomers(analysis_), analysis_->asked.segments.own, this);
    connect(dialog, &OwnRulesDialog::rulesAccepted, this, [this](const std::vector<OwnSegment>& own) {
        Definitions definitions = analysis_->asked;
        definitions.segments.own = own;
        if (!own.empty())
            definitions.segmentation = ownRules;
        else if (definitions.segmentation == ownRules)
            definitions.segmentation = "rfm";
        if (definitions.segmentFilter.starts_with("own/"))
            definitions.segmentFilter.clear();  // its segment may be another one now
        emit definitionsWanted(definitions);
    });
    dialog->open();
}

void SegmentsPage::changeContracts(const std::function<void(ContractDefinitions&)>& edit)
{
    Definitions definitions = context().session.definitions();
    edit(definitions.contracts);
    emit definitionsWanted(definitions);
}

void SegmentsPage::editContractRules()
{
    const auto& all = context().session.shownContracts().all;
    if (!all)
        return;
    auto* dialog =
        new OwnRulesDialog(context(), rulesOfContracts(all), context().session.definitions().contracts.own, this);
    connect(dialog, &OwnRulesDialog::rulesAccepted, this, [this](const std::vector<OwnSegment>& own) {
        changeContracts([&](ContractDefinitions& contracts) {
            contracts.own = own;
            if (!own.empty())
                contracts.segmentation = ownRules;
            else if (contracts.segmentation == ownRules)
                contracts.segmentation.clear();
            if (isFilterOf(contracts.filter, ownRules))
                contracts.filter.clear();  // its segment may be another one now
        });
    });
    dialog->open();
}

void SegmentsPage::change(const std::function<void(SegmentDefinitions&)>& edit)
{
    Definitions definitions = analysis_->asked;
    edit(definitions.segments);
    if (definitions.segmentFilter.starts_with("rfm/"))
        definitions.segmentFilter.clear();
    emit definitionsWanted(definitions);
}

void SegmentsPage::filterBy(const QModelIndex& index)
{
    const int segment = index.data(SegmentsModel::SegmentIndex).toInt();
    const Segmentation& segmentation = model_->table()->segmentation;
    Definitions definitions = analysis_->asked;
    definitions.segmentFilter =
        segment < 0 ? std::string() : segmentation.id + "/" + segmentation.names[static_cast<std::size_t>(segment)];
    if (definitions.segmentFilter == analysis_->asked.segmentFilter)
        definitions.segmentFilter.clear();  // a second click takes the filter away
    emit definitionsWanted(definitions);
}

void SegmentsPage::exportTable()
{
    if (!analysis_ || !model_->table())
        return;
    const SaveQuestion question{
        tr("Export segments"),
        QStringLiteral("segments.xlsx"),
        {{tr("Excel workbook"), {QStringLiteral("xlsx")}}, {tr("CSV"), {QStringLiteral("csv")}}}};
    const auto index = static_cast<std::size_t>(model_->table() - analysis_->segments.data());
    context().dialogs.save(this, question, [this, index](const QString& path) {
        context().jobs.run(
            tr("writing %1").arg(path.section(QLatin1Char('/'), -1)), this,
            [analysis = analysis_, index, path](Progress& progress) {
                return writeTable(segmentTable(*analysis, analysis->segments[index]), path.toStdString(), progress);
            },
            [this, path](Result<> written) {
                if (written)
                    emit toasted(tr("Written: %1").arg(path));
                else
                    context().dialogs.report(this, written.error());
            });
    });
}

}  // namespace perennial::ui
