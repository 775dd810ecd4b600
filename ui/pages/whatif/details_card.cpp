#include "ui/pages/whatif/details_card.h"

#include "ui/pages/explain_cells.h"
#include "ui/pages/whatif/break_even_view.h"
#include "ui/pages/whatif/result_tables.h"
#include "ui/pages/whatif/whatif_explain.h"
#include "ui/support/widgets/scroll_area.h"
#include "ui/support/widgets/segmented_control.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace perennial::ui {

DetailsCard::DetailsCard(Page& page, PageContext& context, QWidget* parent)
    : Card(parent)
    , page_(page)
    , context_(context)
    , tabs_(new SegmentedControl(this, metrics::segmentedInCard))
    , stack_(new QStackedWidget(this))
    , breakEven_(new BreakEvenView(stack_))
    , segments_(new SegmentResults(stack_))
    , figures_(new FiguresTable(stack_))
    , folklore_(new FolkloreTable(stack_))
{
    tabs_->setObjectName(QStringLiteral("whatifDetails"));
    segments_->setObjectName(QStringLiteral("whatifSegments"));
    figures_->setObjectName(QStringLiteral("whatifFigures"));
    folklore_->setObjectName(QStringLiteral("whatifFolklore"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(tabs_, 0, Qt::AlignLeading);
    auto* scroll = makeScrollArea(stack_);
    breakEven_->setAutoFillBackground(false);
    scroll->setWidget(breakEven_);
    for (QWidget* view : {static_cast<QWidget*>(scroll), static_cast<QWidget*>(segments_),
                          static_cast<QWidget*>(figures_), static_cast<QWidget*>(folklore_)})
        stack_->addWidget(view);
    layout->addWidget(stack_, 1);
    connect(tabs_, &SegmentedControl::chosen, this, [this](const QString& id) {
        stack_->setCurrentIndex(id.toInt());
        fill();
    });
    explainTables();
}

Explainer DetailsCard::explainer() const
{
    return {page_, context_, live_->analysis};
}

void DetailsCard::explainTables()
{
    connect(breakEven_, &BreakEvenView::explanationWanted, this,
            [this](BreakEvenBasis basis, const QString& value, QWidget* anchor) {
                if (live_ && result_)
                    Popover::explain(anchor,
                                     breakEvenExplanation(explainer(), *result_, basis, tr("Break-even"), value));
            });
    connect(breakEven_, &BreakEvenView::responseWanted, this, [this](TextLabel* anchor) {
        if (live_ && result_)
            Popover::explain(anchor, responseExplanation(explainer(), result_->scenario, live_->known, needed_),
                             anchor->wordsRect());
    });
    explainCells(*figures_, [this](const QModelIndex& index) { return explanationOfFigure(index); });
    explainCells(*segments_, [this](const QModelIndex& index) {
        const int segment = index.siblingAtColumn(0).data(SegmentResults::SegmentIndex).toInt();
        return live_ ? segmentExplanation(explainer(), *live_, static_cast<std::size_t>(segment), index)
                     : Explanation();
    });
    explainCells(*folklore_, [this](const QModelIndex& index) {
        if (!live_)
            return Explanation();
        return sayingExplanation(explainer(), live_->folklore[static_cast<std::size_t>(index.row())].id,
                                 index.siblingAtColumn(0).data().toString(),
                                 index.siblingAtColumn(2).data().toString());
    });
}

Explanation DetailsCard::explanationOfFigure(const QModelIndex& index) const
{
    if (!live_ || !result_ || index.column() == FiguresTable::Name)
        return {};
    const auto shown = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
    if (index.column() == FiguresTable::Change)
        return changeExplanation(explainer(), index.row(), shown(FiguresTable::Base), shown(FiguresTable::Scenario),
                                 shown(FiguresTable::Change));
    const bool isBase = index.column() == FiguresTable::Base;
    return figureExplanation(explainer(), index.row(), {isBase ? result_->base : result_->changed, isBase},
                             shown(index.column()));
}

Explanation DetailsCard::scenarioExplanation(int row, const QString& value) const
{
    return live_ && result_ ? figureExplanation(explainer(), row, {result_->changed, false}, value) : Explanation();
}

Explanation DetailsCard::changeOf(int row, const QString& base, const QString& scenario, const QString& change) const
{
    return live_ && result_ ? changeExplanation(explainer(), row, base, scenario, change) : Explanation();
}

void DetailsCard::show(const WhatIfResult& result, std::shared_ptr<const LiveEngine> live)
{
    result_ = result;
    needed_ = undefined(Reason::NotApplicable);
    live_ = std::move(live);
    fill();
}

void DetailsCard::showRetentionNeeded(const Figure& points)
{
    needed_ = points;
    fill();
}

void DetailsCard::fill()
{
    if (!live_ || !result_)
        return;
    QWidget* front = stack_->currentWidget();
    if (front->isAncestorOf(breakEven_))
        breakEven_->show(*result_, *live_, needed_);
    else if (front == segments_)
        segments_->show(*result_, *live_);
    else if (front == figures_)
        figures_->show(*result_, *live_);
    else
        folklore_->show(*live_);
}

void DetailsCard::retranslate()
{
    tabs_->setItems({{QStringLiteral("0"), tr("Break-even"), {}},
                     {QStringLiteral("1"), tr("Segments"), tr("What the scenario does to each segment")},
                     {QStringLiteral("2"), tr("All figures"), {}},
                     {QStringLiteral("3"), tr("Sayings"), tr("What the field says, held against your data")}});
    fill();
}

}  // namespace perennial::ui
