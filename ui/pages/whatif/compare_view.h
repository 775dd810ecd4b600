// Up to five scenarios side by side: figures, break-even by segment, note and date of each.
#pragma once

#include "core/whatif/scenario.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/popover.h"

#include <QModelIndex>

#include <functional>
#include <vector>

class QStandardItemModel;
class QTableView;

namespace perennial::ui {

/// What is compared: the first column names the figures, the second is the base, then one for each scenario.
struct ComparedScenarios {
    struct Row {
        QStringList cells;
        bool strong = false;
    };
    QStringList heads;
    std::vector<Row> rows;
    /// Of a cell; without a title where there is nothing to explain.
    std::function<Explanation(const QModelIndex&)> explain;
};

class CompareView : public Card {
    Q_OBJECT

public:
    explicit CompareView(QWidget* parent = nullptr);
    /// Those that find room.
    [[nodiscard]] static std::vector<Scenario> newest(std::vector<Scenario> scenarios);
    /// Until show(): what is being done.
    void showWaiting();
    void show(ComparedScenarios compared);

private:
    static constexpr std::size_t most = 5;
    void addRow(const ComparedScenarios::Row& row);

    ComparedScenarios compared_;
    TextLabel* title_;
    TextLabel* hint_;
    QTableView* table_;
    QStandardItemModel* model_;
};

}  // namespace perennial::ui
