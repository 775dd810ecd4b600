// What-if of contracts: levers of price, retention and margin at the left, today and the scenario at the right;
// scenarios saved in the workspace and compared.
#pragma once

#include "core/analysis/contract_whatif.h"
#include "ui/jobs/job.h"
#include "ui/pages/contract_explain.h"
#include "ui/pages/whatif/lever_specs.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace perennial::ui {

class Card;
class ChartPanel;
class CompareView;
class KeyFigureCard;
class LeverSlider;
class Page;
class PageHead;
class ScenarioBar;
class ScenarioStore;
class SegmentedControl;
class TextLabel;
struct PageContext;

class ContractWhatIfView : public QWidget {
    Q_OBJECT

public:
    /// Its figures are explained on `page`.
    ContractWhatIfView(Page& page, PageContext& context, QWidget* parent);

    /// Contracts that can be reckoned with: running ones with prices and a model.
    [[nodiscard]] static bool can(const ContractBook& book);
    /// The levers stay where they are, unless another workspace is shown.
    void show(const std::shared_ptr<const ContractBook>& book);
    void retranslate();

private:
    friend class ContractLeverStep;
    enum Lever { Price, Response, Retention, Margin, Discount, leverTotal };
    struct Answer {
        ContractResult result;
        std::vector<TornadoBar> tornado;
    };

    QWidget* makeLevers();
    QWidget* makeResult();
    QWidget* makeTable(QWidget* parent);
    void makeCharts(QWidget* parent);
    void connectBar();
    /// Ends and marks of the sliders; the positions are those of scenario_.
    void setSpecs();
    void takeLevers();  ///< from the sliders into scenario_
    void setScenario(const Scenario& scenario);
    /// The hand rests: the move becomes a step that can be undone.
    void rest();
    void reckon();
    void showResult();
    void showFigures();
    void showBreakEven();
    void showCurves();
    [[nodiscard]] QString sentenceOf() const;
    [[nodiscard]] ContractExplainer explainer() const { return {page_, context_, book_}; }
    void explainTable();
    void explainPoint(ChartPanel* panel, std::size_t row);

    void chooseScenario(const QString& name);
    void saveScenario(const QString& name, const QString& former);
    void saveNote(const QString& note);
    void compare();

    Page& page_;
    PageContext& context_;
    std::shared_ptr<const ContractBook> book_;
    QString workspace_;  ///< path of the one shown
    Scenario scenario_;  ///< as the levers stand
    Scenario rested_;    ///< as they stood when the hand rested last
    std::optional<Answer> answer_;
    LeverToday today_;
    LatestWins reckoning_;
    LatestWins comparing_;
    ScenarioStore* store_;
    PageHead* head_;
    ScenarioBar* bar_ = nullptr;
    TextLabel* leversTitle_ = nullptr;
    QPushButton* reset_ = nullptr;
    QList<LeverSlider*> levers_;
    QStackedWidget* results_ = nullptr;
    QList<KeyFigureCard*> cards_;
    QTableView* table_ = nullptr;
    QStandardItemModel* model_ = nullptr;
    TextLabel* breakEven_ = nullptr;
    QPushButton* breakEvenFigure_ = nullptr;
    ChartPanel* waterfall_ = nullptr;
    ChartPanel* curves_ = nullptr;
    SegmentedControl* curveKind_ = nullptr;
    ChartPanel* tornado_ = nullptr;
    CompareView* compare_ = nullptr;
};

}  // namespace perennial::ui
