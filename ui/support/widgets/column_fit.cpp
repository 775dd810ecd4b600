#include "ui/support/widgets/column_fit.h"

#include "ui/support/widgets/table_style.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <map>

namespace perennial::ui {

namespace {

constexpr int leastElastic = 100;
constexpr int shortestBar = 0;  ///< no bar at all
constexpr int usualBar = 64;    ///< bar and its gap, as BarDelegate asks for them
constexpr int rowsMeasured = 80;
constexpr int headPadding = 28;
constexpr int arrowRoom = 18;

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
    head->setResizeContentsPrecision(rowsMeasured);
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

int ColumnFit::natural(int column) const
{
    const QAbstractItemView* view = table_;  // QTableView hides the function
    return std::max(view->sizeHintForColumn(column), headWidth(column));
}

int ColumnFit::headWidth(int column) const
{
    // The header's own hint keeps room for the arrow of sorting in every column.
    const QHeaderView* head = table_->horizontalHeader();
    const QString words = table_->model()->headerData(column, Qt::Horizontal).toString();
    const bool sorted = table_->isSortingEnabled() && head->sortIndicatorSection() == column;
    return QFontMetrics(head->font()).horizontalAdvance(words) + headPadding + (sorted ? arrowRoom : 0);
}

bool ColumnFit::hasBar(int column) const
{
    const QAbstractItemModel* model = table_->model();
    return model->rowCount() > 0 && model->index(0, column).data(BarRole).isValid();
}

void ColumnFit::fit()
{
    const QScopedValueRollback guard(fitting_, true);
    std::map<int, int> widths;
    int needed = 0;
    int bars = 0;
    for (int column = 0; column < table_->model()->columnCount(); ++column) {
        if (table_->isColumnHidden(column))
            continue;
        widths[column] = ofTheUser_.contains(column) ? table_->columnWidth(column) : natural(column);
        if (column != elastic_)
            needed += widths[column];
        if (hasBar(column) && !ofTheUser_.contains(column))
            ++bars;
    }
    const int room = table_->viewport()->width();
    const auto elastic = widths.find(elastic_);
    const int wanted = elastic == widths.end() ? 0 : elastic->second;
    const int missing = needed + wanted - room;
    if (missing > 0 && bars > 0) {
        const int cut = std::min(usualBar - shortestBar, (missing + bars - 1) / bars);
        for (auto& [column, width] : widths)
            if (hasBar(column) && !ofTheUser_.contains(column))
                width = std::max(width - cut, headWidth(column));
        needed = 0;
        for (const auto& [column, width] : widths)
            needed += column == elastic_ ? 0 : width;
    }
    if (elastic != widths.end() && !ofTheUser_.contains(elastic_))
        elastic->second = std::max(room - needed, std::min(wanted, leastElastic));
    for (const auto& [column, width] : widths)
        table_->setColumnWidth(column, width);
}

}  // namespace perennial::ui
