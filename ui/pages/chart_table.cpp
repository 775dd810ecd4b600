#include "ui/pages/chart_table.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/chart_panel.h"
#include "ui/support/widgets/table_style.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr QSize sizeOfTable(520, 420);
constexpr int awayFromEdge = 24;
constexpr int belowBars = 96;

/// The figures behind a chart as an item model with translated headings.
void fillWith(QStandardItemModel& model, const ChartData& data)
{
    const Format format;
    model.clear();
    QStringList headings;
    for (const std::string& column : data.table.columns)
        headings << heading(column);
    model.setHorizontalHeaderLabels(headings);
    for (const auto& row : data.table.rows) {
        QList<QStandardItem*> items;
        for (const Term& term : row) {
            auto* item = new QStandardItem(ui::text(term, format, data.currency));
            const bool words = term.kind == TermKind::Text || term.kind == TermKind::Key;
            item->setTextAlignment(words ? Qt::AlignLeading | Qt::AlignVCenter : Qt::Alignment(figureAlignment()));
            items << item;
        }
        model.appendRow(items);
    }
}

}  // namespace

ChartTable::ChartTable(ChartPanel& panel)
    : QDialog(&panel)
    , panel_(panel)
    , table_(new QTableView(this))
{
    setObjectName(QStringLiteral("chartTable"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(sizeOfTable);
    auto* layout = new QVBoxLayout(this);
    table_->setModel(new QStandardItemModel(table_));
    styleTable(table_, true);
    layout->addWidget(table_);
    auto* buttons = new QHBoxLayout;
    auto* copyAll = button(ButtonKind::Plain, tr("Copy table"), this, 30);
    copyAll->setObjectName(QStringLiteral("copyTable"));
    auto* shut = button(ButtonKind::Primary, tr("Close"), this, 30);
    connect(copyAll, &QPushButton::clicked, this, &ChartTable::copy);
    connect(shut, &QPushButton::clicked, this, &QDialog::close);
    buttons->addStretch(1);
    buttons->addWidget(copyAll);
    buttons->addWidget(shut);
    layout->addLayout(buttons);
    connect(panel_.view(), &ChartView::pointShown, this, [this] {
        if (const auto row = panel_.view()->currentRow())
            chooseRow(table_, static_cast<int>(*row));
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, panel_.view(),
            [this](const QModelIndex& index) {
                if (index.isValid() && table_->hasFocus())
                    panel_.view()->standOn(static_cast<std::size_t>(index.row()));
            });
    refill();
    placeBeside();
}

void ChartTable::refill()
{
    setWindowTitle(panel_.title());
    fillWith(*qobject_cast<QStandardItemModel*>(table_->model()), panel_.data());
    table_->resizeColumnsToContents();
}

/// On the other half of the window, so that the chart is seen.
void ChartTable::placeBeside()
{
    const QWidget* window = panel_.window();
    const bool chartIsLeft = panel_.mapTo(window, panel_.rect().center()).x() < window->width() / 2;
    const QPoint corner = window->mapToGlobal(QPoint(0, 0));
    move(corner.x() + (chartIsLeft ? window->width() - width() - awayFromEdge : awayFromEdge), corner.y() + belowBars);
}

void ChartTable::copy()
{
    const QAbstractItemModel& model = *table_->model();
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.headerData(column, Qt::Horizontal).toString();
    lines << cells.join(QLatin1Char('\t'));
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace perennial::ui
