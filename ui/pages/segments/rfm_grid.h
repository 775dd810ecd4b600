// The grid of recency by frequency on which groups are made: its customers, the borders of the groups, and the cells
// that are picked.
//
// A click picks a cell, dragging a rectangle, Ctrl adds to what is picked. Keys: arrows move, Space picks or lets go of
// a cell, Shift with an arrow picks a rectangle, Escape lets go of all, Enter explains the count of a cell.
#pragma once

#include "core/segment/rfm_cells.h"

#include <QWidget>

namespace perennial::ui {

struct RfmGridCell {
    std::uint32_t customers = 0;
    QString group;  ///< of most of them; of a cell of nobody: what the rules would call it
};

class RfmGrid : public QWidget {
    Q_OBJECT

public:
    explicit RfmGrid(QWidget* parent = nullptr);

    void setCells(const RfmGridOf<RfmGridCell>& cells);
    [[nodiscard]] const RfmGridOf<RfmGridCell>& cells() const { return cells_; }
    [[nodiscard]] const RfmCells& picked() const { return picked_; }
    [[nodiscard]] int pickedCount() const;
    /// The whole group, as when its rule is chosen.
    void pickGroup(const QString& group);
    void clearPicked();
    /// Where a cell stands; scores from 1 to 5.
    [[nodiscard]] QRect rectOf(int recency, int frequency) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void pickedChanged();
    /// Enter or Ctrl+E on the cell of the keyboard, or a click with the other button.
    void explainRequested(int recency, int frequency);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Place {
        int recency = 5;
        int frequency = 1;
        bool operator==(const Place&) const = default;
    };
    [[nodiscard]] Place placeAt(const QPoint& where) const;
    /// The rectangle from the anchor to a cell, added to what was picked before it.
    void pickTo(const Place& end);
    void begin(const Place& at, bool add);
    void toggle(const Place& at);
    void say();
    void paintCell(QPainter& painter, int recency, int frequency) const;
    void paintBorders(QPainter& painter) const;

    RfmGridOf<RfmGridCell> cells_{};
    RfmCells picked_{};
    RfmCells before_{};  ///< picked when the rectangle was begun
    Place anchor_;
    Place at_;  ///< of the keyboard
    std::uint32_t most_ = 0;
};

}  // namespace perennial::ui
