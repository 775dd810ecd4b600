#include "ui/pages/explain_cells.h"

#include <QAction>
#include <QCoreApplication>
#include <QTableView>

namespace perennial::ui {

void explainCells(QTableView& table, std::function<Explanation(const QModelIndex& index)> explanation)
{
    auto* action = new QAction(QCoreApplication::translate("Explain", "Explain this number"), &table);
    action->setObjectName(QStringLiteral("explainCell"));
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    action->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(action);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(action, &QAction::triggered, &table, [&table, explanation = std::move(explanation)] {
        const QModelIndex index = table.currentIndex();
        if (!index.isValid())
            return;
        const Explanation words = explanation(index);
        if (words.title.isEmpty())
            return;
        QRect cell = table.visualRect(index);
        cell.moveTopLeft(table.viewport()->mapTo(&table, cell.topLeft()));
        Popover::explain(&table, words, cell);
    });
}

}  // namespace perennial::ui
