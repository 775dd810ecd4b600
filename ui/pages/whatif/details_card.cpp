#include "ui/pages/whatif/details_card.h"

#include "ui/pages/whatif/break_even_view.h"
#include "ui/pages/whatif/result_tables.h"
#include "ui/support/widgets/segmented_control.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace perennial::ui {

DetailsCard::DetailsCard(QWidget* parent)
    : Card(parent)
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
    for (QWidget* view : {static_cast<QWidget*>(breakEven_), static_cast<QWidget*>(segments_),
                          static_cast<QWidget*>(figures_), static_cast<QWidget*>(folklore_)})
        stack_->addWidget(view);
    layout->addWidget(stack_, 1);
    connect(tabs_, &SegmentedControl::chosen, this, [this](const QString& id) {
        stack_->setCurrentIndex(id.toInt());
        fill();
    });
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
    if (front == breakEven_)
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
