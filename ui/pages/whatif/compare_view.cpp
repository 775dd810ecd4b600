#include "ui/pages/whatif/compare_view.h"

#include "ui/pages/explain_cells.h"
#include "ui/support/widgets/table_style.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr qsizetype columnsBefore = 2;  // names and base

}  // namespace

CompareView::CompareView(QWidget* parent)
    : Card(parent)
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
    explainCells(*table_, [this](const QModelIndex& index) {
        return compared_.explain && index.column() > 0 ? compared_.explain(index) : Explanation();
    });
}

std::vector<Scenario> CompareView::newest(std::vector<Scenario> scenarios)
{
    if (scenarios.size() > most)
        scenarios.erase(scenarios.begin(), scenarios.end() - most);
    return scenarios;
}

void CompareView::showWaiting()
{
    if (model_->rowCount() > 0)
        return;
    title_->setText(tr("Scenarios side by side"));
    hint_->setText(tr("working out the scenarios"));
}

void CompareView::show(ComparedScenarios compared)
{
    compared_ = std::move(compared);
    title_->setText(tr("Scenarios side by side"));
    hint_->setText(compared_.heads.size() <= columnsBefore ? tr("Save a scenario to compare it with the base.")
                                                           : tr("Exact results on the data and definitions of today"));
    model_->clear();
    model_->setHorizontalHeaderLabels(compared_.heads);
    for (const ComparedScenarios::Row& row : compared_.rows)
        addRow(row);
    QHeaderView* head = table_->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (int c = 1; c < model_->columnCount(); ++c)
        model_->setHeaderData(c, Qt::Horizontal, figureAlignment(), Qt::TextAlignmentRole);
}

void CompareView::addRow(const ComparedScenarios::Row& row)
{
    QList<QStandardItem*> items;
    for (qsizetype c = 0; c < row.cells.size(); ++c) {
        auto* item = new QStandardItem(row.cells[c]);
        if (c > 0)
            item->setData(figureAlignment(), Qt::TextAlignmentRole);
        if (row.strong)
            item->setData(true, StrongRole);
        item->setToolTip(row.cells[c]);
        items << item;
    }
    model_->appendRow(items);
}

}  // namespace perennial::ui
