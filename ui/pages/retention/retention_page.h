// Retention: cohorts, survival, and the valuable customers who are fading.
#pragma once

#include "ui/jobs/job.h"
#include "ui/pages/page.h"
#include "ui/pages/retention/retention_data.h"
#include "ui/support/widgets/popover.h"

class QCheckBox;
class QComboBox;
class QStackedWidget;

namespace perennial::ui {

class FrontLayout;
class ChartPanel;
class ContractView;
class EmptyState;
class FadingCard;
class KeyFigureCard;
class LadderCard;
class PageHead;
class SegmentedControl;

class RetentionPage : public Page {
    Q_OBJECT

public:
    RetentionPage(PageContext& context, QWidget* parent);

    void present(const std::shared_ptr<const Analysis>& analysis) override;
    void retranslate() override;

private:
    enum CardPlace { Retention, SecondOrder, OneTime, MedianGap, LapseCard, cardTotal };

    QWidget* makeContent();
    QWidget* makeHead(QWidget* content);
    QWidget* makeCohorts();
    QWidget* makeSide();
    void showFigures(const OrderRhythm& rhythm);
    /// Asks for what the controls say; the answer is shown when it comes.
    void load();
    void show(const RetentionData& shown);
    void fillSegmentations();
    void fillMeasures();
    /// Which controls there are for the measure, and why one is not.
    void showControls(const RetentionChoice& wanted);
    void explainCell(std::size_t row);
    void explainCurve(std::size_t row);
    [[nodiscard]] Explanation againExplanation(const std::shared_ptr<const Analysis>& of, RetentionType type,
                                               CohortPeriod period);
    [[nodiscard]] Explanation cohortsExplanation();
    void explainFigures();
    /// Of a card by its place; without a title where nothing is shown.
    [[nodiscard]] Explanation cardExplanation(int card);
    [[nodiscard]] QStringList sentence() const;
    [[nodiscard]] RetentionChoice choice() const;

    std::shared_ptr<const Analysis> analysis_;
    RetentionChoice shown_;                    ///< what the page shows now
    std::shared_ptr<const Analysis> shownOf_;  ///< and of what
    OrderRhythm rhythm_;
    LatestWins loading_;
    FrontLayout* stack_;
    EmptyState* empty_;
    ContractView* contracts_ = nullptr;
    PageHead* head_ = nullptr;
    QList<KeyFigureCard*> cards_;
    SegmentedControl* period_ = nullptr;
    SegmentedControl* view_ = nullptr;
    QComboBox* by_ = nullptr;
    SegmentedControl* type_ = nullptr;
    QComboBox* measure_ = nullptr;
    SegmentedControl* scale_ = nullptr;
    SegmentedControl* unit_ = nullptr;
    QCheckBox* forecast_ = nullptr;
    QStackedWidget* main_ = nullptr;
    ChartPanel* cohorts_ = nullptr;
    LadderCard* ladder_ = nullptr;
    ChartPanel* survival_ = nullptr;
    FadingCard* fading_ = nullptr;
};

}  // namespace perennial::ui
