// The definitions that a marketer changes, each with what it does to the figures. A change is analysed at once and can
// be undone.
#pragma once

#include "core/analysis/assumption_effects.h"
#include "core/summary/line_costs.h"
#include "ui/jobs/job.h"
#include "ui/pages/explain.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace perennial::ui {

class AssumptionCard;
class RatesEditor;
class Switch;
class TextLabel;
class ZoneEditor;

class AssumptionsView : public QWidget {
    Q_OBJECT

public:
    /// Its figures are explained on `page`.
    AssumptionsView(Page& page, PageContext& context, QWidget* parent);

    /// `ledger` is there even where nothing in it could be analysed; it may be null.
    void show(const Definitions& definitions, const std::shared_ptr<const Analysis>& analysis,
              const std::shared_ptr<const Ledger>& ledger);
    void retranslate();

signals:
    void changed(const perennial::Definitions& definitions);
    /// A sheet of acquisition spend shall be opened.
    void spendSheetWanted();
    /// A sheet of exchange rates by day shall be opened.
    void rateSheetWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What the job finds out beside the figures at hand.
    struct Found {
        std::vector<AssumptionEffect> effects;
        MarginSources sources;
    };

    AssumptionCard* addCard(QLayout* column);
    void makeMoney(QLayout* column);
    void makeSpend();
    void makeRates();
    void makeForecast(QLayout* column);
    void makeTime(QLayout* column);
    void makeRules(QLayout* column);
    void fillChoices();
    void take();
    /// Whether a sheet, a dialog or a field has changed it.
    void change(const std::function<void(Definitions&)>& how);
    void editMargins();
    void editSpend();
    void showRules();
    void showSpend();
    void showTime();
    /// Asks for what each assumption does, when somebody can see it and it is not known yet.
    void workOut();
    void showEffects();
    /// What the numbers beside the rules, of the spend and of the effects say of themselves.
    void explainFigures();
    void explainRates();
    /// What is known of the changes that are meant.
    [[nodiscard]] Explanation explanationOfEffect(const std::function<bool(const AssumptionChange&)>& isMeant) const;

    Page& page_;
    PageContext& context_;
    Definitions definitions_;
    std::string figures_ = "XXX";  ///< currency of the figures
    std::shared_ptr<const Analysis> analysis_;
    std::shared_ptr<const Ledger> ledger_;
    bool showing_ = false;
    LatestWins working_;
    std::shared_ptr<const Analysis> asked_;  ///< that `found_` is, or will be, of
    std::shared_ptr<const Found> found_;
    bool stopped_ = false;  ///< cancelled for asked_

    AssumptionCard* money_ = nullptr;
    AssumptionCard* forecast_ = nullptr;
    AssumptionCard* time_ = nullptr;
    AssumptionCard* counts_ = nullptr;
    Switch* marginGiven_ = nullptr;
    QDoubleSpinBox* margin_ = nullptr;
    QPushButton* editMargins_ = nullptr;
    Switch* costGiven_ = nullptr;
    QDoubleSpinBox* cost_ = nullptr;
    QDoubleSpinBox* serving_ = nullptr;
    QDoubleSpinBox* keeping_ = nullptr;
    QDoubleSpinBox* discount_ = nullptr;
    QDoubleSpinBox* horizon_ = nullptr;
    QComboBox* lifespan_ = nullptr;
    QDoubleSpinBox* lifespanHorizon_ = nullptr;
    QComboBox* model_ = nullptr;
    QComboBox* unit_ = nullptr;
    QLineEdit* seed_ = nullptr;
    QComboBox* refundDate_ = nullptr;
    QComboBox* window_ = nullptr;
    Switch* asOfGiven_ = nullptr;
    QDateEdit* asOf_ = nullptr;
    TextLabel* lapse_ = nullptr;
    ZoneEditor* zone_ = nullptr;
    TextLabel* effect_ = nullptr;
    QPushButton* resume_ = nullptr;
    TextLabel* spend_ = nullptr;
    QPushButton* openSpend_ = nullptr;
    QPushButton* editSpend_ = nullptr;
    QPushButton* clearSpend_ = nullptr;
    RatesEditor* rates_ = nullptr;
    QList<Switch*> rules_;  ///< parallel to switchableRules()
    QList<TextLabel*> ruleCounts_;
};

}  // namespace perennial::ui
