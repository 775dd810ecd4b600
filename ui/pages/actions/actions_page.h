// Actions: the plays of each segment, hold-back groups, and what trials brought.
#pragma once

#include "core/export/audience.h"
#include "core/export/report_data.h"
#include "ui/jobs/job.h"
#include "ui/pages/explain.h"
#include "ui/pages/page.h"

class QDoubleSpinBox;
class QPushButton;
class QSpinBox;
class QTableView;

namespace perennial::ui {

class ContractActionsView;
class FrontLayout;
class EmptyState;
class PageHead;
class PlaysModel;
class TextLabel;
class TrialPanel;
class TrialsModel;

class ActionsPage : public Page {
    Q_OBJECT

public:
    ActionsPage(PageContext& context, QWidget* parent);

    void present(const std::shared_ptr<const Analysis>& analysis) override;
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    bool showContracts();
    QWidget* makeContent();
    QWidget* makePlays();
    QWidget* makeTrials();
    void showWhetherTrials();
    void readKept();
    void reckon();
    void showPlays(std::vector<Play> plays, const PlayTerms& terms);
    void showTrials(std::vector<TrialResult> results);
    void showTerms();
    [[nodiscard]] Explanation playsExplanation() const;
    void showChosen();
    void keepTerms();
    void exportPlays();
    void askForTrial();
    void writeTrial(const QString& path);
    void writeAudience(AudienceKind kind);
    void removeTrial();
    void written(const Result<>& result, const QString& words);

    std::shared_ptr<const Analysis> analysis_;
    PlayTerms terms_;
    std::vector<Trial> trials_;
    LatestWins reading_;
    LatestWins reckoning_;
    PlaysModel* plays_;
    TrialsModel* results_;
    FrontLayout* stack_;
    EmptyState* empty_;
    ContractActionsView* contracts_ = nullptr;
    PageHead* head_ = nullptr;
    QPushButton* export_ = nullptr;
    QTableView* table_ = nullptr;
    QTableView* trialTable_ = nullptr;
    TextLabel* noTrials_ = nullptr;  ///< in place of the table while there is none
    TrialPanel* panel_ = nullptr;
    TextLabel* costLabel_ = nullptr;
    TextLabel* daysLabel_ = nullptr;
    TextLabel* trialsTitle_ = nullptr;
    TextLabel* trialsHint_ = nullptr;
    QPushButton* remove_ = nullptr;
    QDoubleSpinBox* cost_ = nullptr;
    QSpinBox* days_ = nullptr;
};

}  // namespace perennial::ui
