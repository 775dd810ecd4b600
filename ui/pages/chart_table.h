// The figures behind a chart in a window beside it: the row and the point that one stands on are the same.
#pragma once

#include <QDialog>

class QTableView;

namespace perennial::ui {

class ChartPanel;

/// Belongs to its chart, follows it when it shows other figures, and is gone when it is closed.
class ChartTable : public QDialog {
    Q_OBJECT

public:
    explicit ChartTable(ChartPanel& panel);

    /// Takes the figures of the chart anew.
    void refill();

private:
    void placeBeside();
    /// As text with tabs, headings first: for a spreadsheet.
    void copy();

    ChartPanel& panel_;
    QTableView* table_;
};

}  // namespace perennial::ui
