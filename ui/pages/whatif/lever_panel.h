// The levers of the what-if page in groups: price with its side effects, keep, win, cost; for all
// customers or for one segment.
#pragma once

#include "core/whatif/scenario.h"
#include "ui/pages/whatif/lever_specs.h"
#include "ui/pages/whatif/live_engine.h"
#include "ui/support/widgets/card.h"

#include <QList>

class QPushButton;
class QVBoxLayout;

namespace perennial::ui {

class LeverSlider;
class Switch;
class TextLabel;

class LeverPanel : public Card {
    Q_OBJECT

public:
    explicit LeverPanel(QWidget* parent = nullptr);

    /// Bounds, marks and names for this base; the positions stay.
    void setBase(const Analysis& analysis);
    /// What is known once the engine is ready: ranges, segments, the estimated elasticity.
    void setEngine(std::shared_ptr<const LiveEngine> engine);
    /// Positions of a scenario; does not emit.
    void setScenario(const Scenario& scenario);
    /// The scenario as the levers stand; name, note and segment are those of setScenario().
    [[nodiscard]] const Scenario& scenario() const { return scenario_; }
    /// Says at its lever why a combination is impossible; anything else takes the words away.
    void explain(const Error* error);
    /// Says where the elasticity comes from.
    [[nodiscard]] TextLabel& elasticitySource() const { return *sourceWords_; }
    void retranslate();

signals:
    void moved();    ///< while a hand moves
    void settled();  ///< the hand rests
    void resetWanted();

private:
    /// A lever of the core and its slider.
    struct Row {
        std::string_view lever;
        LeverSlider* slider;
    };

    LeverSlider* addSlider(QVBoxLayout* layout, const char* objectName);
    void addLever(QVBoxLayout* layout, std::string_view lever, const char* objectName);
    TextLabel* addGroup(QVBoxLayout* layout);
    void addEffects(QVBoxLayout* layout);
    void specify();
    void place();               ///< the sliders at the levers of the group in front
    void take(const Row& row);  ///< a slider into the scenario
    void reset();
    void showSegmentMenu();
    void chooseSegment(const std::string& segment);
    void showWho();
    [[nodiscard]] const Levers& shownLevers() const;
    [[nodiscard]] SegmentRule* ruleOf(const std::string& segment);

    Scenario scenario_;
    LeverToday today_;
    std::shared_ptr<const LiveEngine> engine_;
    std::string segment_;  ///< whose levers stand in front; "" = everybody's
    QList<TextLabel*> groups_;
    std::vector<Row> rows_;
    LeverSlider* elasticity_ = nullptr;
    LeverSlider* response_ = nullptr;
    Switch* sideOn_ = nullptr;
    TextLabel* title_;
    TextLabel* legend_;
    TextLabel* sideWords_ = nullptr;
    TextLabel* sourceWords_ = nullptr;  ///< where the elasticity comes from
    QPushButton* who_;
    QPushButton* reset_;
};

}  // namespace perennial::ui
