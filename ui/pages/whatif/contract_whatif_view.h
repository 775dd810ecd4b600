// What-if of contracts: levers of price, retention and margin at the left, today and the scenario side by side.
#pragma once

#include "core/analysis/contract_whatif.h"
#include "ui/jobs/job.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace perennial::ui {

class KeyFigureCard;
class LeverSlider;
class PageHead;
class TextLabel;
struct PageContext;

class ContractWhatIfView : public QWidget {
    Q_OBJECT

public:
    ContractWhatIfView(PageContext& context, QWidget* parent);

    /// Contracts that can be reckoned with: running ones with prices and a model.
    [[nodiscard]] static bool can(const ContractBook& book);
    void show(const std::shared_ptr<const ContractBook>& book);
    void retranslate();

private:
    enum Lever { Price, Response, Retention, Margin, Discount, leverTotal };

    QWidget* makeLevers();
    QWidget* makeResult();
    void setSpecs();
    void reckon();
    [[nodiscard]] ContractLevers levers() const;
    void showResult(const ContractScenario& result);
    [[nodiscard]] QString sentenceOf(const ContractScenario& result) const;

    PageContext& context_;
    std::shared_ptr<const ContractBook> book_;
    LatestWins reckoning_;
    double retention_ = 0;  ///< today's, a year
    PageHead* head_;
    TextLabel* leversTitle_ = nullptr;
    QPushButton* reset_ = nullptr;
    QList<LeverSlider*> levers_;
    QList<KeyFigureCard*> cards_;
    TextLabel* tableTitle_ = nullptr;
    QTableView* table_ = nullptr;
    QStandardItemModel* model_ = nullptr;
    TextLabel* breakEven_ = nullptr;
    TextLabel* how_ = nullptr;
};

}  // namespace perennial::ui
