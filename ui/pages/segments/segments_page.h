// Segments: the base divided one way or another, all figures side by side.
#pragma once

#include "ui/jobs/job.h"
#include "ui/pages/explain.h"
#include "ui/pages/page.h"

class QComboBox;
class QModelIndex;
class QPushButton;
class QTableView;

namespace perennial::ui {

class FrontLayout;
class ChartPanel;
class ContractSegmentsView;
class EmptyState;
class FittingLabel;
class PageHead;
class SegmentedControl;
class SegmentsModel;
class TextLabel;

class SegmentsPage : public Page {
    Q_OBJECT

public:
    SegmentsPage(PageContext& context, QWidget* parent);

    void present(const std::shared_ptr<const Analysis>& analysis) override;
    void retranslate() override;

private:
    static constexpr auto ownRules = "own";  ///< the id of the segmentation

    QWidget* makeContent();
    void makeContracts();
    QWidget* makeTable();
    void fillTabs();
    void choose(const QString& id);
    void editRules();
    void editOwnRules();
    void editContractRules();
    void changeContracts(const std::function<void(ContractDefinitions&)>& edit);
    void change(const std::function<void(SegmentDefinitions&)>& edit);
    void showSegmentation();
    void showCharts();
    void showIntervals();
    [[nodiscard]] static bool canMove(const std::string& segmentation);
    void filterBy(const QModelIndex& index);
    void exportTable();
    [[nodiscard]] std::optional<std::size_t> best() const;
    [[nodiscard]] QStringList sentence() const;
    [[nodiscard]] Explanation sentenceExplanation();

    std::shared_ptr<const Analysis> analysis_;
    LatestWins charting_;
    LatestWins measuring_;
    SegmentsModel* model_;
    FrontLayout* stack_;
    EmptyState* empty_;
    ContractSegmentsView* contracts_ = nullptr;
    PageHead* head_ = nullptr;
    SegmentedControl* by_ = nullptr;
    QComboBox* more_ = nullptr;
    ChartPanel* rfm_ = nullptr;
    ChartPanel* cost_ = nullptr;
    ChartPanel* bars_ = nullptr;
    TextLabel* tableTitle_ = nullptr;
    FittingLabel* tableHint_ = nullptr;
    QPushButton* compare_ = nullptr;
    QPushButton* movement_ = nullptr;
    QPushButton* edit_ = nullptr;
    QPushButton* export_ = nullptr;
    QTableView* table_ = nullptr;
};

}  // namespace perennial::ui
