#include "ui/support/widgets/column_fit.h"

#include "ui/support/widgets/table_head.h"
#include "ui/support/widgets/table_style.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <vector>

namespace perennial::ui {

namespace {

constexpr int leastElastic = 100;
constexpr int shortestBar = 0;  ///< no bar at all
constexpr int usualBar = 64;    ///< bar and its gap, as BarDelegate asks for them

}  // namespace

ColumnFit* ColumnFit::install(QTableView* table, int elasticColumn)
{
    return new ColumnFit(table, elasticColumn);
}

ColumnFit::ColumnFit(QTableView* table, int elasticColumn)
    : QObject(table)
    , table_(table)
    , elastic_(elasticColumn)
{
    QHeaderView* head = table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::Interactive);
    table->viewport()->installEventFilter(this);
    const QAbstractItemModel* model = table->model();
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFit::later);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ColumnFit::later);
    connect(model, &QAbstractItemModel::columnsInserted, this, &ColumnFit::later);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnFit::later);
    connect(model, &QAbstractItemModel::dataChanged, this, &ColumnFit::later);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &ColumnFit::later);
    connect(head, &QHeaderView::sortIndicatorChanged, this, &ColumnFit::later);
    connect(head, &QHeaderView::sectionResized, this, [this](int column, int before, int after) {
        if (!fitting_ && before > 0 && after > 0 && QGuiApplication::mouseButtons() != Qt::NoButton)
            ofTheUser_.insert(column);
    });
    later();
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        later();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::later()
{
    if (std::exchange(waiting_, true))
        return;
    QTimer::singleShot(0, this, [this] {
        waiting_ = false;
        fit();
    });
}

TableHead* ColumnFit::head() const
{
    return static_cast<TableHead*>(table_->horizontalHeader());
}

bool ColumnFit::hasBar(int column) const
{
    const QAbstractItemModel* model = table_->model();
    return model->rowCount() > 0 && model->index(0, column).data(BarRole).isValid();
}

ColumnFit::Widths ColumnFit::cellWidths() const
{
    const QAbstractItemView* view = table_;  // QTableView hides the function
    Widths widths;
    for (int column = 0; column < table_->model()->columnCount(); ++column)
        if (!table_->isColumnHidden(column))
            widths[column] =
                ofTheUser_.contains(column) ? table_->columnWidth(column) : view->sizeHintForColumn(column);
    return widths;
}

ColumnFit::Widths ColumnFit::naturalWidths(const Widths& cells, bool twoLines) const
{
    Widths widths = cells;
    for (auto& [column, width] : widths)
        if (!ofTheUser_.contains(column))
            width = std::max(width, head()->widthOf(column, twoLines));
    return widths;
}

int ColumnFit::missing(const Widths& widths) const
{
    int needed = 0;
    for (const auto& [column, width] : widths)
        needed += width;
    return needed - table_->viewport()->width();
}

void ColumnFit::shortenBars(Widths& widths) const
{
    std::vector<int> bars;
    for (const auto& [column, width] : widths)
        if (hasBar(column) && !ofTheUser_.contains(column))
            bars.push_back(column);
    if (bars.empty())
        return;
    const int count = static_cast<int>(bars.size());
    const int cut = std::min(usualBar - shortestBar, (missing(widths) + count - 1) / count);
    for (const int column : bars)
        widths[column] = std::max(widths[column] - cut, head()->widthOf(column, head()->hasTwoLines()));
}

bool ColumnFit::holdsFigures(int column) const
{
    const QAbstractItemModel* model = table_->model();
    return model->rowCount() > 0 && (model->index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
}

void ColumnFit::spread(Widths& widths) const
{
    const int each = -missing(widths) / static_cast<int>(std::max<std::size_t>(1, widths.size()));
    for (auto& [column, width] : widths)
        if (each > 0 && !ofTheUser_.contains(column))
            width += each;
}

void ColumnFit::fit()
{
    const QScopedValueRollback guard(fitting_, true);
    const Widths cells = cellWidths();  // the cells are measured once: it takes the most time here
    Widths widths = naturalWidths(cells, false);
    const bool narrow = missing(widths) > 0;
    head()->setTwoLines(narrow);
    if (narrow)
        widths = naturalWidths(cells, true);
    if (missing(widths) > 0)
        shortenBars(widths);
    if (holdsFigures(elastic_))
        spread(widths);
    if (const auto elastic = widths.find(elastic_); elastic != widths.end() && !ofTheUser_.contains(elastic_))
        elastic->second = std::max(elastic->second - missing(widths), std::min(elastic->second, leastElastic));
    for (const auto& [column, width] : widths)
        table_->setColumnWidth(column, width);
}

}  // namespace perennial::ui
