#include "ui/pages/whatif/compare_view.h"

#include "core/analysis/chart_data.h"
#include "ui/charts/chart_text.h"
#include "ui/pages/explain_cells.h"
#include "ui/pages/whatif/result_tables.h"
#include "ui/pages/whatif/whatif_explain.h"
#include "ui/support/format.h"
#include "ui/support/widgets/table_style.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

CompareView::CompareView(Page& page, PageContext& context, QWidget* parent)
    : Card(parent)
    , page_(page)
    , context_(context)
    , title_(new TextLabel(TextRole::CardTitle, this))
    , hint_(new TextLabel(TextRole::Subtitle, this))
    , table_(new QTableView(this))
    , model_(new QStandardItemModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 10, 1, 4);
    layout->setSpacing(4);
    for (TextLabel* label : {title_, hint_}) {
        label->setContentsMargins(12, 0, 12, 0);
        layout->addWidget(label);
    }
    table_->setObjectName(QStringLiteral("compareScenarios"));
    table_->setModel(model_);
    styleTable(table_, true);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setWordWrap(true);
    layout->addWidget(table_, 1);
    explainCells(*table_, [this](const QModelIndex& index) { return explanationOf(index); });
}

Explanation CompareView::explanationOf(const QModelIndex& index) const
{
    const int column = index.column();
    if (!live_ || column == 0)
        return {};
    const Explainer by{page_, context_, live_->analysis};
    const QString name = index.siblingAtColumn(0).data().toString();
    const QString value = index.data().toString();
    const bool isBase = column == 1;
    const int figures = static_cast<int>(figureNames().size());
    if (index.row() < figures)
        return figureExplanation(
            by, index.row(),
            {isBase ? live_->engine.base() : results_[static_cast<std::size_t>(column) - 2].changed, isBase}, value);
    const int evens = 2 + (live_->segmentation ? static_cast<int>(live_->segmentation->size()) : 0);
    if (isBase || index.row() >= figures + evens)  // dates, codes and notes are no figures
        return {};
    return breakEvenExplanation(by, results_[static_cast<std::size_t>(column) - 2],
                                index.row() == figures ? BreakEvenBasis::Margin : BreakEvenBasis::Horizon, name, value);
}

void CompareView::showWaiting()
{
    if (model_->rowCount() > 0)
        return;
    title_->setText(tr("Scenarios side by side"));
    hint_->setText(tr("working out the scenarios"));
}

void CompareView::show(std::vector<WhatIfResult> results, std::shared_ptr<const LiveEngine> live)
{
    results_ = std::move(results);
    live_ = std::move(live);
    fill(results_, *live_);
}

void CompareView::addRow(const QStringList& cells, bool strong)
{
    QList<QStandardItem*> items;
    for (qsizetype c = 0; c < cells.size(); ++c) {
        auto* item = new QStandardItem(cells[c]);
        if (c > 0)
            item->setData(figureAlignment(), Qt::TextAlignmentRole);
        if (strong)
            item->setData(true, StrongRole);
        item->setToolTip(cells[c]);
        items << item;
    }
    model_->appendRow(items);
}

void CompareView::fill(const std::vector<WhatIfResult>& results, const LiveEngine& live)
{
    const Format format;
    const QString currency = text(live.analysis->definitions.currency);
    title_->setText(tr("Scenarios side by side"));
    hint_->setText(results.empty() ? tr("Save a scenario to compare it with the base.")
                                   : tr("Exact results on the data and definitions of today"));
    model_->clear();
    QStringList heads{tr("Figure"), tr("Base")};
    for (const WhatIfResult& result : results)
        heads << text(result.scenario.name);
    model_->setHorizontalHeaderLabels(heads);
    const auto row = [&](const QString& name, const QString& base, auto cell, bool strong = false) {
        QStringList cells{name, base};
        for (const WhatIfResult& result : results)
            cells << cell(result);
        addRow(cells, strong);
    };
    const QStringList names = figureNames();
    const QStringList base = figureTexts(live.engine.base(), currency);
    for (qsizetype i = 0; i < names.size(); ++i)
        row(
            names[i], base[i], [&](const WhatIfResult& r) { return figureTexts(r.changed, currency)[i]; }, i == 0);
    row(tr("Break-even on margin"), Format::dash(),
        [&](const WhatIfResult& r) { return format.percent(r.breakEven.margin); });
    row(tr("Break-even on value"), Format::dash(),
        [&](const WhatIfResult& r) { return format.percent(r.breakEven.clv); });
    const Segmentation* segmentation = live.segmentation;
    for (std::size_t s = 0; segmentation && s < segmentation->size(); ++s)
        row(tr("Break-even, %1").arg(ui::text(segmentName(*segmentation, s), format, {})), Format::dash(),
            [&](const WhatIfResult& r) {
                return s < r.segments.size() ? format.percent(r.segments[s].breakEven.clv) : Format::dash();
            });
    row(tr("Saved on"), QString(), [&](const WhatIfResult& r) { return text(r.scenario.madeOn); });
    row(tr("Definitions"), text(live.analysis->hash), [&](const WhatIfResult& r) { return text(r.scenario.dataHash); });
    row(tr("Note"), QString(), [&](const WhatIfResult& r) { return text(r.scenario.note); });
    QHeaderView* head = table_->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (int c = 1; c < model_->columnCount(); ++c)
        model_->setHeaderData(c, Qt::Horizontal, figureAlignment(), Qt::TextAlignmentRole);
}

}  // namespace perennial::ui
