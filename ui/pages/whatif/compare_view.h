// Up to five scenarios side by side: figures, break-even by segment, note and date of each.
#pragma once

#include "ui/pages/whatif/live_engine.h"
#include "ui/support/widgets/card.h"

class QStandardItemModel;
class QTableView;

namespace perennial::ui {

class CompareView : public Card {
    Q_OBJECT

public:
    static constexpr std::size_t most = 5;

    explicit CompareView(QWidget* parent = nullptr);
    void show(const std::vector<WhatIfResult>& results, const LiveEngine& live);

private:
    void addRow(const QStringList& cells, bool strong = false);

    TextLabel* title_;
    TextLabel* hint_;
    QTableView* table_;
    QStandardItemModel* model_;
};

}  // namespace perennial::ui
