// Up to five scenarios side by side: figures, break-even by segment, note and date of each.
#pragma once

#include "ui/pages/explain.h"
#include "ui/pages/whatif/live_engine.h"
#include "ui/support/widgets/card.h"

class QStandardItemModel;
class QTableView;

namespace perennial::ui {

class CompareView : public Card {
    Q_OBJECT

public:
    static constexpr std::size_t most = 5;

    /// Its figures are explained on `page`.
    CompareView(Page& page, PageContext& context, QWidget* parent = nullptr);
    /// Until show(): what is being done.
    void showWaiting();
    void show(std::vector<WhatIfResult> results, std::shared_ptr<const LiveEngine> live);

private:
    void fill(const std::vector<WhatIfResult>& results, const LiveEngine& live);
    void addRow(const QStringList& cells, bool strong = false);
    [[nodiscard]] Explanation explanationOf(const QModelIndex& index) const;

    Page& page_;
    PageContext& context_;
    std::vector<WhatIfResult> results_;
    std::shared_ptr<const LiveEngine> live_;
    TextLabel* title_;
    TextLabel* hint_;
    QTableView* table_;
    QStandardItemModel* model_;
};

}  // namespace perennial::ui
