// What the tables of customers and of contracts share: columns chosen and ordered by hand, rows copied as a spreadsheet
// takes them.
#pragma once

class QMenu;
class QTableView;

#include <functional>

namespace perennial::ui {

/// A line for every column but `fixed`, in their order on the screen; a tick shows it. `changed` follows each tick.
void fillColumnChoice(QMenu& menu, QTableView& table, int fixed, const std::function<void()>& changed);

/// The chosen rows under the headings of the columns shown, as `role` of the model gives their cells; how many.
int copyChosenRows(const QTableView& table, int role);

}  // namespace perennial::ui
