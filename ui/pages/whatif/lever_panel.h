// The levers of the what-if page in groups: price with its side effects, keep, win, cost.
#pragma once

#include "core/analysis/analysis.h"
#include "core/whatif/scenario.h"
#include "ui/support/widgets/card.h"

#include <QList>

class QPushButton;
class QVBoxLayout;

namespace perennial::ui {

class LeverSlider;
class TextLabel;

class LeverPanel : public Card {
    Q_OBJECT

public:
    explicit LeverPanel(QWidget* parent = nullptr);

    /// Bounds, marks and names for this base; the positions stay.
    void setBase(const Analysis& analysis);
    /// Positions of a scenario; does not emit.
    void setScenario(const Scenario& scenario);
    /// The scenario as the levers stand; name, note and segment are those of setScenario().
    [[nodiscard]] Scenario scenario() const;
    void retranslate();

signals:
    void moved();    ///< while a hand moves
    void settled();  ///< the hand rests
    void resetWanted();

private:
    LeverSlider* addLever(QVBoxLayout* layout, const char* objectName);
    TextLabel* addGroup(QVBoxLayout* layout);
    void specify();

    Scenario scenario_;
    QString currency_;
    double retention_ = 0;
    double frequency_ = 0;
    double margin_ = 1;
    double newCustomers_ = 0;
    double acquisitionCost_ = 0;
    double discount_ = 0.1;
    bool hasRetention_ = false;
    QList<TextLabel*> groups_;
    TextLabel* title_;
    TextLabel* who_;
    TextLabel* legend_;
    TextLabel* sideWords_;
    QPushButton* reset_;
    LeverSlider* price_;
    LeverSlider* elasticity_;
    LeverSlider* response_;
    LeverSlider* keep_;
    LeverSlider* often_;
    LeverSlider* win_;
    LeverSlider* cac_;
    LeverSlider* spend_;
    LeverSlider* marginLever_;
    LeverSlider* discountLever_;
};

}  // namespace perennial::ui
