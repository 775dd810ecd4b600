// What-if: levers at the left, base and scenario at the right, figures that follow the hand.
#pragma once

#include "core/whatif/scenario.h"
#include "ui/jobs/job.h"
#include "ui/pages/page.h"

class QPushButton;
class QStackedLayout;

namespace perennial::ui {

class Card;
class ChartPanel;
class EmptyState;
class LeverPanel;
class PageHead;
class SegmentedControl;
class TextLabel;

/// An engine with the analysis that it reads, kept together.
struct LiveEngine {
    std::shared_ptr<const Analysis> analysis;
    WhatIfEngine engine;
};

class WhatIfPage : public Page {
    Q_OBJECT

public:
    WhatIfPage(PageContext& context, QWidget* parent);

    void present(const std::shared_ptr<const Analysis>& analysis) override;
    void retranslate() override;

private:
    QWidget* makeContent();
    QWidget* makeSummary();
    QWidget* makeBreakEven();
    void prepareEngine();
    void follow();  ///< fast path, while the hand moves
    void settle();  ///< exact path, when it rests
    void showResult(const WhatIfResult& result, bool exact);
    void showBreakEven(const WhatIfResult& result);
    void loadScenarios();
    void chooseScenario(const QString& name);
    void saveScenario();
    void removeScenario();
    [[nodiscard]] QString changeWords(double base, double changed) const;

    std::shared_ptr<const Analysis> analysis_;
    std::shared_ptr<const LiveEngine> engine_;
    std::vector<Scenario> scenarios_;
    LatestWins following_;
    LatestWins settling_;
    QStackedLayout* stack_;
    EmptyState* empty_;
    PageHead* head_ = nullptr;
    SegmentedControl* tabs_ = nullptr;
    QPushButton* add_ = nullptr;
    QPushButton* remove_ = nullptr;
    LeverPanel* levers_ = nullptr;
    QList<TextLabel*> labels_;
    QList<TextLabel*> figures_;
    QList<TextLabel*> changes_;
    ChartPanel* waterfall_ = nullptr;
    ChartPanel* curves_ = nullptr;
    ChartPanel* tornado_ = nullptr;
    TextLabel* breakTitle_ = nullptr;
    TextLabel* breakWords_ = nullptr;
    QList<std::pair<TextLabel*, TextLabel*>> breakRows_;
};

}  // namespace perennial::ui
