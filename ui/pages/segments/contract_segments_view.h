// Segments of a subscription workspace: contracts divided by the columns of their sheet, by start, price or value, all
// figures side by side, and how long each group stays.
#pragma once

#include "core/analysis/contract_segments.h"
#include "ui/support/widgets/popover.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QModelIndex;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace perennial::ui {

class ChartPanel;
class FittingLabel;
class Page;
class PageHead;
class TextLabel;
struct PageContext;

class ContractSegmentsView : public QWidget {
    Q_OBJECT

public:
    ContractSegmentsView(Page& page, PageContext& context, QWidget* parent);

    /// The contracts of the session and their segments in front.
    void show();
    void retranslate();

signals:
    /// Another segmentation shall be in front.
    void chosen(const QString& id);
    /// Only these contracts shall be shown, everywhere; "" = all.
    void filterWanted(const QString& filter);
    void ownRulesWanted();
    void toasted(const QString& words);

private:
    QWidget* makeTable();
    void showTable();
    void markFiltered();
    void filterBy(const QModelIndex& index);
    void filterBy(const QString& wanted);
    /// The segment that a row of a chart's table speaks of.
    void filterByPoint(const ChartPanel& panel, std::size_t row);
    [[nodiscard]] Explanation explanationOf(const QModelIndex& index);
    void exportTable();
    [[nodiscard]] QStringList sentence() const;

    Page& page_;
    PageContext& context_;
    std::shared_ptr<const ContractBook> book_;
    std::shared_ptr<const ContractSegments> segments_;
    PageHead* head_;
    QComboBox* by_;
    ChartPanel* survival_;
    ChartPanel* bars_;
    TextLabel* title_ = nullptr;
    TextLabel* words_ = nullptr;
    FittingLabel* hint_ = nullptr;
    QPushButton* own_ = nullptr;
    QPushButton* export_ = nullptr;
    QTableView* table_ = nullptr;
    QStandardItemModel* model_ = nullptr;
};

/// Fills a list with the ways of dividing these contracts, and greys the columns that cannot, each with the reason.
void fillContractWays(QComboBox& list, const ContractBook& book, const std::vector<std::string>& offered);

}  // namespace perennial::ui
