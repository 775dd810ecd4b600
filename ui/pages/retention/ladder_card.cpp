#include "ui/pages/retention/ladder_card.h"

#include "ui/support/format.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

double gapQuantile(const OrderRhythm& rhythm, double share)
{
    double all = 0;
    for (const std::uint64_t n : rhythm.gapCounts)
        all += static_cast<double>(n);
    double seen = 0;
    for (std::size_t days = 0; days < rhythm.gapCounts.size(); ++days) {
        seen += static_cast<double>(rhythm.gapCounts[days]);
        if (seen >= share * all && all > 0)
            return static_cast<double>(days);
    }
    return 0;
}

LadderCard::LadderCard(QWidget* parent)
    : Card(parent)
    , title_(new TextLabel(TextRole::CardTitle, this))
    , words_(new TextLabel(TextRole::Subtitle, this))
    , table_(new QTableView(this))
    , model_(new QStandardItemModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 10, 1, 8);
    layout->setSpacing(4);
    for (TextLabel* label : {title_, words_}) {
        label->setContentsMargins(12, 0, 12, 0);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    table_->setObjectName(QStringLiteral("ladder"));
    table_->setModel(model_);
    styleTable(table_);
    ColumnFit::install(table_, 0);
    layout->addWidget(table_, 1);
}

void LadderCard::show(const OrderRhythm& rhythm)
{
    const Format format;
    model_->clear();
    model_->setHorizontalHeaderLabels({tr("Order"), tr("Customers"), tr("Came again"), tr("Days to the next, median")});
    for (int column = 0; column < model_->columnCount(); ++column)
        model_->horizontalHeaderItem(column)->setTextAlignment(Qt::Alignment(figureAlignment()));
    for (const LadderRung& rung : rhythm.ladder) {
        auto* wentOn = figureItem(format.percent(rung.wentOn));
        wentOn->setData(rung.wentOn, BarRole);
        model_->appendRow(
            {figureItem(format.integer(rung.number)), figureItem(format.integer(rung.customers)), wentOn,
             figureItem(rung.medianDaysToNext ? format.number(*rung.medianDaysToNext, 0) : Format::dash())});
    }
    title_->setText(rhythm.ladder.size() > 1
                        ? tr("%1 come back for a second order").arg(format.percent(rhythm.ladder.front().wentOn, 0))
                        : tr("Nobody has come back for a second order yet"));
    words_->setText(rhythm.medianGapDays
                        ? tr("Time between orders: a quarter within %1, half within %2, nine in ten within %3.")
                              .arg(format.days(gapQuantile(rhythm, 0.25)), format.days(*rhythm.medianGapDays),
                                   format.days(gapQuantile(rhythm, 0.9)))
                        : QString());
}

}  // namespace perennial::ui
