// Gives the columns of a table the widths of their contents and one of them, the names, what is left.
#pragma once

#include <QObject>
#include <QSet>

#include <map>

class QTableView;

namespace perennial::ui {

class TableHead;

/// Measures the first rows again when the model or the room changes. When there is too little room
/// the heads go on two lines first, then the bars in cells become shorter, then the elastic column; below its least
/// width the table scrolls. A column whose edge the user has moved keeps that width.
class ColumnFit : public QObject {
    Q_OBJECT

public:
    /// Takes charge of the columns of `table` (styled by styleTable(), its model is set already); lives as long as the
    /// table.
    static ColumnFit* install(QTableView* table, int elasticColumn);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ColumnFit(QTableView* table, int elasticColumn);
    void later();
    void fit();
    using Widths = std::map<int, int>;  ///< by column, those that are shown

    [[nodiscard]] TableHead* head() const;
    /// What the cells need, and the columns that the user has made as wide as they are.
    [[nodiscard]] Widths cellWidths() const;
    /// What cells and heads need.
    [[nodiscard]] Widths naturalWidths(const Widths& cells, bool twoLines) const;
    /// How much more than the room they take; negative where there is room left.
    [[nodiscard]] int missing(const Widths& widths) const;
    void shortenBars(Widths& widths) const;
    [[nodiscard]] bool hasBar(int column) const;
    [[nodiscard]] bool holdsFigures(int column) const;
    /// Room that is left goes to all columns alike: a first column of figures would stand far from its edge.
    void spread(Widths& widths) const;

    QTableView* table_;
    int elastic_;
    bool waiting_ = false;
    bool fitting_ = false;
    QSet<int> ofTheUser_;
};

}  // namespace perennial::ui
