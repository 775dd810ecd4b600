// Every row accounted for: read = kept + updated + duplicate + excluded + rejected, with money each.
#pragma once

#include "core/store/import_writer.h"
#include "ui/support/widgets/card.h"

namespace perennial::ui {

class TextLabel;

class ReconciliationBar : public Card {
    Q_OBJECT

public:
    explicit ReconciliationBar(QWidget* parent = nullptr);
    /// `words` says why rows were excluded or rejected.
    void show(const Reconciliation& reconciliation);
    /// On: a click, or Enter on the one chosen by the arrows, asks for the explanation of a count. Off by default.
    void setExplainable(bool explainable);
    /// Where a count stands: 0 the rows read, from 1 the outcomes in their order.
    [[nodiscard]] QRect partRect(int part) const;

signals:
    /// The page answers by showing a Popover beside `where`.
    void explainRequested(int part, const QRect& where);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int partAt(const QPoint& point) const;
    void paintParts(QPainter& painter, const QRect& where) const;

    bool explainable_ = false;
    int current_ = 0;  ///< part that the keyboard is on

    Reconciliation reconciliation_;
    TextLabel* title_;
    TextLabel* reasons_;
};

}  // namespace perennial::ui
