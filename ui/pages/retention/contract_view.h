// Retention of contracts: survival with its projection, the renewals one by one, what is still to come.
#pragma once

#include "core/analysis/contract_segments.h"
#include "ui/jobs/job.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QStandardItemModel;
class QTableView;

namespace perennial::ui {

class ChartPanel;
class KeyFigureCard;
class Page;
class PageHead;
class SegmentedControl;
class TextLabel;
struct PageContext;

class ContractView : public QWidget {
    Q_OBJECT

public:
    ContractView(Page& page, PageContext& context, QWidget* parent);

    /// Of the session.
    void show(const std::shared_ptr<const ContractBook>& book);
    void retranslate();

private:
    QWidget* makeRenewals();
    void showGroups(const std::string& by);
    void fillWays();
    /// Survival of all or by group, cohorts or their curves.
    void showChart();
    void showBehind(std::size_t row);
    void showCards();
    void showRenewals();
    [[nodiscard]] QString modelWords() const;
    [[nodiscard]] QStringList sentence() const;

    std::shared_ptr<const ContractBook> book_;
    std::shared_ptr<const ContractSegments> groups_;  ///< that the chart compares; null: none
    PageHead* head_;
    QList<KeyFigureCard*> cards_;
    Page& page_;
    PageContext& context_;
    LatestWins dividing_;
    QComboBox* by_;
    SegmentedControl* kind_;  ///< of chart; of contracts with dates
    ChartPanel* survival_;
    TextLabel* title_ = nullptr;
    QTableView* table_ = nullptr;
    QStandardItemModel* model_ = nullptr;
    TextLabel* words_ = nullptr;
};

}  // namespace perennial::ui
