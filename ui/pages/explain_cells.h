// Every number of a table explains itself: by the context menu and by Ctrl+E on the current cell.
#pragma once

#include "ui/support/widgets/popover.h"

#include <QModelIndex>

class QTableView;

namespace perennial::ui {

/// `explanation` of a cell; one without a title means: nothing to explain there.
void explainCells(QTableView& table, std::function<Explanation(const QModelIndex& index)> explanation);

}  // namespace perennial::ui
