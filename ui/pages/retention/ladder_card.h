// The ladder of order numbers: how many reach the n-th order, how many go on, and after how long.
#pragma once

#include "core/retention/order_rhythm.h"
#include "ui/support/widgets/card.h"

class QStandardItemModel;
class QTableView;

namespace perennial::ui {

class TextLabel;

/// Days below which a share of the gaps between orders lies; 0 without gaps.
[[nodiscard]] double gapQuantile(const OrderRhythm& rhythm, double share);

class LadderCard : public Card {
    Q_OBJECT

public:
    enum Column { Number, Customers, CameAgain, MedianDays };

    explicit LadderCard(QWidget* parent = nullptr);

    void show(const OrderRhythm& rhythm);
    [[nodiscard]] QTableView& table() const { return *table_; }
    [[nodiscard]] TextLabel& title() const { return *title_; }
    [[nodiscard]] TextLabel& words() const { return *words_; }

private:
    TextLabel* title_;
    TextLabel* words_;
    QTableView* table_;
    QStandardItemModel* model_;
};

}  // namespace perennial::ui
