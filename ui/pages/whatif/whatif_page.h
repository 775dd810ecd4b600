// What-if: levers at the left, base and scenario at the right, figures that follow the hand.
#pragma once

#include "ui/jobs/job.h"
#include "ui/pages/page.h"
#include "ui/pages/whatif/live_engine.h"

class QStackedWidget;

namespace perennial::ui {

class FrontLayout;
class ChartPanel;
class CompareView;
class ContractWhatIfView;
class DetailsCard;
class EmptyState;
class LeverPanel;
class PageHead;
class ResultSummary;
class ScenarioBar;
class ScenarioStore;
class SensitivityPanel;

class WhatIfPage : public Page {
    Q_OBJECT

public:
    WhatIfPage(PageContext& context, QWidget* parent);

    void present(const std::shared_ptr<const Analysis>& analysis) override;
    void retranslate() override;

private:
    QWidget* makeContent();
    QWidget* makeResult();
    void connectBar();
    void showEmpty();
    bool showContracts();
    void prepareEngine(const std::string& segmentation);
    /// Instead of the charts, with the way to go on.
    void sayCancelled();
    void adoptEngine(std::shared_ptr<const LiveEngine> engine);
    void follow();     ///< fast path, while the hand moves
    void settle();     ///< exact path, when it rests
    void addBand();    ///< how sure it is, after that
    void sensitise();  ///< the chart of the levers alone
    void compare();
    void showResult(const WhatIfResult& result, bool exact);
    void showProblem(const Error& error);
    [[nodiscard]] QString headSentence(const WhatIfResult& result) const;
    void chooseScenario(const QString& name);
    void saveScenario(const QString& name, const QString& former);
    void saveNote(const QString& note);
    void openGoalSeek(QWidget* beside);

    std::shared_ptr<const Analysis> analysis_;
    std::shared_ptr<const LiveEngine> engine_;
    std::optional<WhatIfResult> exact_;  ///< the newest one
    bool moreMoves_ = false;             ///< the hand moved on while the fast path ran
    LatestWins preparing_;
    LatestWins following_;
    LatestWins settling_;
    LatestWins banding_;
    LatestWins sensing_;
    LatestWins comparing_;
    ScenarioStore* store_;
    FrontLayout* stack_;
    EmptyState* empty_;
    ContractWhatIfView* contracts_ = nullptr;
    PageHead* head_ = nullptr;
    ScenarioBar* bar_ = nullptr;
    LeverPanel* levers_ = nullptr;
    QStackedWidget* results_ = nullptr;
    ResultSummary* summary_ = nullptr;
    ChartPanel* waterfall_ = nullptr;
    ChartPanel* curves_ = nullptr;
    DetailsCard* details_ = nullptr;
    SensitivityPanel* sensitivity_ = nullptr;
    CompareView* compare_ = nullptr;
};

}  // namespace perennial::ui
