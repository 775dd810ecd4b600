// The result as tables: every figure, every segment, every saying of the field.
#pragma once

#include "ui/pages/whatif/live_engine.h"
#include "ui/support/tokens.h"

#include <QTableView>

class QStandardItemModel;

namespace perennial::ui {

/// The names of the figures of a result in the order of tables, and one of them as text.
[[nodiscard]] QStringList figureNames();
[[nodiscard]] QStringList figureTexts(const WhatIfFigures& figures, const QString& currency);

/// A table without editing that is filled anew with every result.
class ResultTable : public QTableView {
    Q_OBJECT

public:
    explicit ResultTable(QWidget* parent = nullptr);

protected:
    void setHeads(const QStringList& heads);
    /// First column words, the others figures; a tone for the last but `toned` columns counted from the end.
    void setRow(int row, const QStringList& cells, Tone lastTone);
    void setRows(int count);

    QStandardItemModel* model_;
};

class FiguresTable : public ResultTable {
    Q_OBJECT

public:
    enum Column { Name, Base, Scenario, Change };

    using ResultTable::ResultTable;
    void show(const WhatIfResult& result, const LiveEngine& live);
};

class SegmentResults : public ResultTable {
    Q_OBJECT

public:
    enum Column { Segment, Price, Base, Scenario, Even, Change };
    enum Role { SegmentIndex = Qt::UserRole + 100 };  ///< of the engine's segmentation, in the first column

    using ResultTable::ResultTable;
    void show(const WhatIfResult& result, const LiveEngine& live);
};

/// Literature against this data.
class FolkloreTable : public ResultTable {
    Q_OBJECT

public:
    explicit FolkloreTable(QWidget* parent = nullptr);
    void show(const LiveEngine& live);
};

}  // namespace perennial::ui
