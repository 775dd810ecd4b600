// The detail of one customer: value and its parts, orders in time, P(alive), customers like it, the source rows.
#pragma once

#include "core/analysis/analysis.h"
#include "core/clv/intervals.h"
#include "core/store/workspace.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/popover.h"

class QGridLayout;
class QPushButton;
class QTableView;
class QStandardItemModel;

namespace perennial::ui {

class ChartPanel;
class Chip;
struct CustomerCells;
class NeighboursView;
class Page;
struct PageContext;
class TextLabel;

class CustomerDetail : public Card {
    Q_OBJECT

public:
    CustomerDetail(Page& page, PageContext& context, QWidget* parent);

    /// Shows a base customer.
    void show(const CustomerCells& cells, std::uint32_t baseIndex);
    void clear();
    void retranslate();

private:
    void explainCharts(Page& page);
    void showValue(const Analysis& analysis, std::uint32_t i);
    void loadInterval();
    void loadRows(const std::string& key);
    /// One of the parts that the value is made of.
    [[nodiscard]] Explanation partExplanation(Page& page, int part) const;
    void showRows(const Result<std::vector<SourceRow>>& rows);

    PageContext& context_;
    TextLabel* name_;
    Chip* segment_;
    TextLabel* since_;
    QList<std::pair<TextLabel*, TextLabel*>> values_;
    ChartPanel* timeline_;
    ChartPanel* alive_;
    TextLabel* expectedTitle_;
    TextLabel* expected_;
    NeighboursView* neighbours_;
    TextLabel* rowsTitle_;
    QPushButton* allRows_;
    QTableView* rows_;
    QStandardItemModel* rowsModel_;
    std::string shownKey_;
    QString currency_;
    QString valueWords_;
    std::shared_ptr<const Analysis> analysis_;
    std::uint32_t base_ = 0;
    std::optional<Interval> interval_;  ///< of the months to come, once it is known
};

}  // namespace perennial::ui
