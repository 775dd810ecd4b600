// How every table of the window looks: head 28, rows 29, bars and chips in cells, the selected row
// with its accent bar. Works on any QTableView and model by the roles below.
#pragma once

#include "ui/support/tokens.h"

#include <QStyledItemDelegate>

class QStandardItem;
class QTableView;

namespace perennial::ui {

/// Roles that a model may answer beside the usual ones.
enum TableRole {
    SortRole = Qt::UserRole + 1,  ///< typed value to sort by
    BarRole,       ///< double 0..1 (negative: drawn in the colour of cost): a bar of 58 x 12 after the text
    BarTrackRole,  ///< bool: draw the ground of the bar, default true
    ChipRole,      ///< int (Tone): the text is a chip
    ToneRole,      ///< int (Tone): colour of the text
    GroundRole,    ///< int (Tone): soft ground of the cell (Good: paid back, Bad: over-invested ...)
    HatchRole,     ///< bool: incomplete, hatched
    StrongRole,    ///< bool: weight 600
    LinkRole,      ///< bool: drawn as a link
};

/// Draws cells by those roles. Figures are right-aligned in both directions of reading (a model says
/// so by Qt::TextAlignmentRole = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter: figureAlignment()).
class BarDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit BarDelegate(QObject* parent = nullptr);
    /// 58 by default.
    void setBarWidth(int width);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int barWidth_ = 58;
};

/// Gives a table the look and a BarDelegate: no grid but row lines, no frame, whole rows selected,
/// head 28, rows 29 (25 when dense), no vertical header.
BarDelegate* styleTable(QTableView* table, bool dense = false);

/// Makes a row the current and the chosen one. QTableView::selectRow() chooses none while a table that is
/// written from right to left has not been laid out.
void chooseRow(QTableView* table, int row);

/// For Qt::TextAlignmentRole of figures and their heads.
[[nodiscard]] constexpr int figureAlignment()
{
    return Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;
}

/// A cell of figures for a small table of ready words.
[[nodiscard]] QStandardItem* figureItem(const QString& words);

}  // namespace perennial::ui
