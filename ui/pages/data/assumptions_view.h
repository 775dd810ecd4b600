// The definitions that a marketer changes: margin, acquisition cost, discount, horizon, lifespan, model,
// rules. Each change is analysed at once and can be undone.
#pragma once

#include "core/analysis/analysis.h"
#include "ui/pages/explain.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace perennial::ui {

class Card;
class RatesEditor;
class Switch;
class TextLabel;

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

private:
    QWidget* makeMoney();
    QWidget* makeModel();
    QWidget* makeRules();
    void take();
    void showRules();
    /// What the numbers beside the rules, of the spend and of the effect say of themselves.
    void explainFigures();
    void showSpend();

    Page& page_;
    PageContext& context_;
    Definitions definitions_;
    std::string figures_ = "XXX";  ///< currency of the figures
    std::shared_ptr<const Analysis> analysis_;
    std::shared_ptr<const Ledger> ledger_;
    bool showing_ = false;
    QList<QLabel*> labels_;
    QList<TextLabel*> titles_;
    Switch* marginGiven_ = nullptr;
    QDoubleSpinBox* margin_ = nullptr;
    Switch* costGiven_ = nullptr;
    QDoubleSpinBox* cost_ = nullptr;
    QDoubleSpinBox* serving_ = nullptr;
    QDoubleSpinBox* discount_ = nullptr;
    QDoubleSpinBox* horizon_ = nullptr;
    QComboBox* lifespan_ = nullptr;
    QComboBox* model_ = nullptr;
    QComboBox* unit_ = nullptr;
    QComboBox* refundDate_ = nullptr;
    TextLabel* effect_ = nullptr;
    TextLabel* spend_ = nullptr;
    QPushButton* openSpend_ = nullptr;
    QPushButton* clearSpend_ = nullptr;
    RatesEditor* rates_ = nullptr;
    QList<std::pair<bool OrderRules::*, Switch*>> rules_;
    QList<TextLabel*> ruleCounts_;
};

}  // namespace perennial::ui
