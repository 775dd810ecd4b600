// The figures of a scenario of contracts, and what can be done with scenarios: choose, save, compare, undo.
#include "ui/charts/chart_view.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/explain_cells.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/pages/whatif/compare_view.h"
#include "ui/pages/whatif/contract_whatif_explain.h"
#include "ui/pages/whatif/contract_whatif_view.h"
#include "ui/pages/whatif/scenario_bar.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QDate>
#include <QHeaderView>
#include <QPointer>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QUndoCommand>

namespace perennial::ui {

namespace {

constexpr double leastShown = 0.0005;

double figureOfCard(int card, const ContractOutlook& look)
{
    const double figures[] = {look.residualValue, look.recurringRevenue, look.revenueInAYear, look.annualRetention};
    return figures[card];
}

}  // namespace

/// The levers moved from one position to another.
class ContractLeverStep final : public QUndoCommand {
public:
    ContractLeverStep(ContractWhatIfView& view, Scenario before, Scenario after)
        : QUndoCommand(ContractWhatIfView::tr("Move a lever of the contracts"))
        , view_(&view)
        , before_(std::move(before))
        , after_(std::move(after))
    {
    }
    void redo() override { apply(after_); }
    void undo() override { apply(before_); }

private:
    void apply(const Scenario& scenario)
    {
        if (!view_)
            return;
        view_->rested_ = scenario;
        view_->setScenario(scenario);
        view_->reckon();
    }

    QPointer<ContractWhatIfView> view_;
    Scenario before_;
    Scenario after_;
};

void ContractWhatIfView::rest()
{
    if (book_ && !(rested_ == scenario_))
        context_.session.undoStack()->push(new ContractLeverStep(*this, rested_, scenario_));
}

void ContractWhatIfView::connectBar()
{
    connect(bar_, &ScenarioBar::chosen, this, &ContractWhatIfView::chooseScenario);
    connect(bar_, &ScenarioBar::saveWanted, this, &ContractWhatIfView::saveScenario);
    connect(bar_, &ScenarioBar::noteWanted, this, &ContractWhatIfView::saveNote);
    connect(bar_, &ScenarioBar::compareToggled, this, [this](bool on) {
        results_->setCurrentIndex(on ? 1 : 0);
        compare();
    });
    connect(store_, &ScenarioStore::failed, this, [this](const Error& error) { context_.dialogs.report(this, error); });
    connect(store_, &ScenarioStore::changed, this, &ContractWhatIfView::compare);
}

void ContractWhatIfView::chooseScenario(const QString& name)
{
    Scenario scenario{.kind = ScenarioKind::Contracts};
    if (const Scenario* saved = store_->find(name))
        scenario = *saved;
    bar_->setCurrent(name);
    rested_ = scenario;  // no step: it is chosen again by its tab
    setScenario(scenario);
    reckon();
}

void ContractWhatIfView::saveScenario(const QString& name, const QString& former)
{
    if (!book_)
        return;
    Scenario scenario = scenario_;
    scenario.name = name.toStdString();
    scenario.segment = context_.session.shownContracts().filter;
    scenario.madeOn = QDate::currentDate().toString(Qt::ISODate).toStdString();
    scenario.dataHash = hashOf(context_.session.definitions());
    if (const Scenario* before = store_->find(former))
        scenario.note = before->note;
    store_->save(scenario, former, tr("Save scenario '%1'").arg(name));
    emit page_.toasted(tr("Scenario saved"));
}

void ContractWhatIfView::saveNote(const QString& note)
{
    const Scenario* saved = store_->find(bar_->current());
    if (!saved)
        return;
    Scenario scenario = *saved;
    scenario.note = note.toStdString();
    store_->save(scenario, bar_->current(), tr("Note of scenario '%1'").arg(bar_->current()));
}

void ContractWhatIfView::compare()
{
    if (!bar_->comparing() || !book_)
        return;
    compare_->showWaiting();
    comparing_.run(
        [book = book_,
         scenarios = CompareView::newest(store_->scenarios())](Progress&) -> Result<std::vector<ContractResult>> {
            std::vector<std::pair<std::string, Error>> impossible;  // on these contracts: left out
            return contractResults(*book, scenarios, impossible);
        },
        [this](Result<std::vector<ContractResult>> results) {
            if (results)
                compare_->show(comparedContractScenarios(explainer(), std::move(*results)));
        });
}

void ContractWhatIfView::explainTable()
{
    explainCells(*table_, [this](const QModelIndex& index) {
        if (!answer_ || index.column() == 0)
            return Explanation();
        return contractScenarioExplanation(explainer(), answer_->result, static_cast<ContractScenarioRow>(index.row()),
                                           static_cast<ContractColumnOf>(index.column() - 1));
    });
}

void ContractWhatIfView::explainPoint(ChartPanel* panel, std::size_t row)
{
    if (!answer_)
        return;
    const Explanation words = contractPointExplanation(explainer(), answer_->result, panel->data(), row);
    if (!words.title.isEmpty())
        Popover::explain(panel->view(), words, panel->view()->rectOfRow(row));
}

void ContractWhatIfView::showFigures()
{
    const Format format;
    const QString currency = text(book_->table.currency);
    const ContractOutlook& base = answer_->result.figures.base;
    const ContractOutlook& then = answer_->result.figures.scenario;
    const QString labels[] = {tr("CLV still to come"), tr("MRR"), tr("MRR left in a year"), tr("Retention, next year")};
    const ContractScenarioRow rows[] = {ContractScenarioRow::ToCome, ContractScenarioRow::Recurring,
                                        ContractScenarioRow::InAYear, ContractScenarioRow::Retention};
    for (int card = 0; card < cards_.size(); ++card) {
        KeyFigure figure;
        figure.label = labels[card];
        figure.figure = contractScenarioText(rows[card], then, format, currency);
        const double before = figureOfCard(card, base);
        const double change = before > 0 ? figureOfCard(card, then) / before - 1 : 0;
        if (std::abs(change) >= leastShown)
            figure.change = Change{change > 0 ? Change::Direction::Up : Change::Direction::Down, change > 0,
                                   format.percent(std::abs(change)), tr("on today")};
        else
            figure.words = tr("as today");
        cards_[card]->setFigure(figure);
    }
    const int row = table_->currentIndex().row();
    const int column = table_->currentIndex().column();
    model_->clear();
    model_->setHorizontalHeaderLabels({tr("Of running contracts"), tr("Today"), tr("Scenario"), tr("Change")});
    for (int i = 0; i < contractScenarioRows; ++i) {
        const auto figure = static_cast<ContractScenarioRow>(i);
        model_->appendRow({new QStandardItem(contractScenarioName(figure)),
                           figureItem(contractScenarioText(figure, base, format, currency)),
                           figureItem(contractScenarioText(figure, then, format, currency)),
                           figureItem(contractScenarioChange(figure, base, then, format, currency))});
    }
    QHeaderView* head = table_->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int c = 1; c < model_->columnCount(); ++c)
        model_->setHeaderData(c, Qt::Horizontal, figureAlignment(), Qt::TextAlignmentRole);
    if (row >= 0)
        table_->setCurrentIndex(model_->index(row, column));
}

void ContractWhatIfView::showBreakEven()
{
    const Format format;
    const ContractBreakEven& even = answer_->result.figures.breakEven;
    const QString words = contractBreakEvenWords(answer_->result, format);
    breakEvenFigure_->setVisible(even.retention.has_value());
    if (even.retention)
        breakEvenFigure_->setText(format.percent(1 - *even.retention, 1));
    breakEvenFigure_->setToolTip(tr("Explain this number"));
    breakEven_->setText(words.isEmpty() ? tr("Move the price to see how much churn a rise may cost.") : words);
}

}  // namespace perennial::ui
