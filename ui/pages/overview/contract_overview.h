// Overview of a subscription workspace: MRR, churn of customers and of revenue, expansion; by month where the sheet
// has dates, else along tenure.
#pragma once

#include "core/analysis/contract_segments.h"

#include <QWidget>

#include <memory>

class QStandardItemModel;
class QTableView;

namespace perennial::ui {

class ChartPanel;
class KeyFigureCard;
class Page;
class PageHead;
class TextLabel;
struct PageContext;

class ContractOverview : public QWidget {
    Q_OBJECT

public:
    ContractOverview(Page& page, PageContext& context, QWidget* parent);

    /// `segments` may be null: then the distribution of CLV stands in their place.
    void show(const std::shared_ptr<const ContractBook>& book, const std::shared_ptr<const ContractSegments>& segments);
    void retranslate();

private:
    void showCards();
    void showMonths();
    void showTenure();
    [[nodiscard]] QStringList sentence() const;

    Page& page_;
    PageContext& context_;
    std::shared_ptr<const ContractBook> book_;
    std::shared_ptr<const ContractSegments> segments_;
    PageHead* head_;
    QList<KeyFigureCard*> cards_;
    ChartPanel* survival_;
    ChartPanel* value_;
    TextLabel* title_ = nullptr;
    TextLabel* words_ = nullptr;
    QTableView* table_ = nullptr;
    QStandardItemModel* model_ = nullptr;
};

}  // namespace perennial::ui
