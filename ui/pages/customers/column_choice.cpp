#include "ui/pages/customers/column_choice.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace perennial::ui {

void fillColumnChoice(QMenu& menu, QTableView& table, int fixed, const std::function<void()>& changed)
{
    menu.clear();
    for (int visual = 0; visual < table.model()->columnCount(); ++visual) {
        const int column = table.horizontalHeader()->logicalIndex(visual);
        if (column == fixed)
            continue;
        QAction* action = menu.addAction(table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!table.isColumnHidden(column));
        QObject::connect(action, &QAction::toggled, &table, [&table, column, changed](bool shown) {
            table.setColumnHidden(column, !shown);
            changed();
        });
    }
}

int copyChosenRows(const QTableView& table, int role)
{
    const auto lineOf = [&](const auto& cellOf) {
        QStringList cells;
        for (int visual = 0; visual < table.model()->columnCount(); ++visual)
            if (const int column = table.horizontalHeader()->logicalIndex(visual); !table.isColumnHidden(column))
                cells << cellOf(column).toString();
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines{
        lineOf([&](int column) { return table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole); })};
    for (const QModelIndex& row : table.selectionModel()->selectedRows())
        lines << lineOf([&](int column) { return row.siblingAtColumn(column).data(role); });
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    return static_cast<int>(lines.size()) - 1;
}

}  // namespace perennial::ui
