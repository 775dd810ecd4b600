// Retention: cohorts, survival, and the valuable customers who are fading.
#pragma once

#include "core/analysis/chart_data.h"
#include "ui/pages/page.h"

class QPushButton;
class QStackedLayout;
class QStandardItemModel;
class QTableView;

namespace perennial::ui {

class ChartPanel;
class EmptyState;
class KeyFigureCard;
class PageHead;
class SegmentedControl;
class TextLabel;

class RetentionPage : public Page {
    Q_OBJECT

public:
    RetentionPage(PageContext& context, QWidget* parent);

    void present(const std::shared_ptr<const Analysis>& analysis) override;
    void retranslate() override;

private:
    QWidget* makeContent();
    QWidget* makeCohorts();
    QWidget* makeFading();
    void showFigures();
    void showCohorts();
    void showFading();
    void openCell(std::size_t row);
    [[nodiscard]] QStringList sentence() const;
    [[nodiscard]] RetentionType type() const;
    [[nodiscard]] CohortMap::Measure measure() const;

    std::shared_ptr<const Analysis> analysis_;
    CohortTable table_;
    QStackedLayout* stack_;
    EmptyState* empty_;
    PageHead* head_ = nullptr;
    QList<KeyFigureCard*> cards_;
    SegmentedControl* view_ = nullptr;
    SegmentedControl* type_ = nullptr;
    SegmentedControl* measure_ = nullptr;
    ChartPanel* cohorts_ = nullptr;
    ChartPanel* survival_ = nullptr;
    TextLabel* fadingTitle_ = nullptr;
    TextLabel* fadingWords_ = nullptr;
    QTableView* fading_ = nullptr;
    QStandardItemModel* fadingModel_;
    QPushButton* allFading_ = nullptr;
    std::vector<std::uint32_t> fadingCustomers_;
};

}  // namespace perennial::ui
