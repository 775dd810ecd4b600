#include "ui/pages/whatif/whatif_page.h"

#include "core/analysis/chart_data.h"
#include "core/analysis/value_method.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/explain.h"
#include "ui/pages/kind_switch.h"
#include "ui/pages/session.h"
#include "ui/pages/whatif/compare_view.h"
#include "ui/pages/whatif/contract_whatif_view.h"
#include "ui/pages/whatif/details_card.h"
#include "ui/pages/whatif/lever_panel.h"
#include "ui/pages/whatif/result_summary.h"
#include "ui/pages/whatif/scenario_bar.h"
#include "ui/pages/whatif/sensitivity_panel.h"
#include "ui/pages/whatif/whatif_explain.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/front_layout.h"
#include "ui/support/widgets/page_head.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace perennial::ui {

WhatIfPage::WhatIfPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , preparing_(context.jobs, this)
    , following_(context.jobs, this)
    , settling_(context.jobs, this)
    , banding_(context.jobs, this)
    , sensing_(context.jobs, this)
    , comparing_(context.jobs, this)
    , store_(new ScenarioStore(context.session, ScenarioKind::Orders, this))
    , stack_(new FrontLayout(this))
    , empty_(new EmptyState(this))
{
    stack_->addWidget(empty_);
    stack_->addWidget(makeContent());
    connect(empty_, &EmptyState::actionRequested, this, [this] {
        if (analysis_ && !this->context().session.showsContracts())
            emit goTo(QStringLiteral("data"));
        else
            leaveEmpty();
    });
    connect(store_, &ScenarioStore::failed, this,
            [this](const Error& error) { this->context().dialogs.report(this, error); });
    connect(store_, &ScenarioStore::changed, this, &WhatIfPage::compare);
}

QWidget* WhatIfPage::makeContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    head_ = new PageHead(content);
    explainSentence(*head_, [this] {
        return engine_ ? statementExplanation({*this, this->context(), engine_->analysis}, waterfall_->data())
                       : Explanation();
    });
    bar_ = new ScenarioBar(*store_, content);
    head_->addAction(bar_);
    head_->addAction(new KindSwitch(this->context().session, content));
    layout->addWidget(head_);
    connectBar();

    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    levers_ = new LeverPanel(content);
    levers_->setFixedWidth(278);
    connect(levers_, &LeverPanel::moved, this, &WhatIfPage::follow);
    connect(levers_, &LeverPanel::settled, this, &WhatIfPage::settle);
    connect(levers_, &LeverPanel::resetWanted, this, [this] { chooseScenario({}); });
    explainWords(levers_->elasticitySource(), [this] {
        return engine_ ? elasticityExplanation({*this, this->context(), engine_->analysis}, levers_->scenario().effects,
                                               engine_->known)
                       : Explanation();
    });
    columns->addWidget(levers_);
    results_ = new QStackedWidget(content);
    results_->addWidget(makeResult());
    compare_ = new CompareView(results_);
    results_->addWidget(compare_);
    columns->addWidget(results_, 1);
    layout->addLayout(columns, 1);
    return content;
}

QWidget* WhatIfPage::makeResult()
{
    auto* result = new QWidget(this);
    auto* grid = new QGridLayout(result);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    summary_ = new ResultSummary(result);
    waterfall_ = new ChartPanel(*this, context(), result);
    curves_ = new ChartPanel(*this, context(), result);
    details_ = new DetailsCard(*this, context(), result);
    sensitivity_ = new SensitivityPanel(*this, context(), result);
    connect(sensitivity_, &SensitivityPanel::viewChanged, this, &WhatIfPage::sensitise);
    connect(summary_, &ResultSummary::explanationWanted, this, [this](int row, const QString& value, QWidget* anchor) {
        if (const Explanation words = details_->scenarioExplanation(row, value); !words.title.isEmpty())
            Popover::explain(anchor, words);
    });
    connect(summary_, &ResultSummary::changeWanted, this,
            [this](int row, const QPair<QString, QString>& values, const QString& change, QWidget* anchor) {
                if (const Explanation words = details_->changeOf(row, values.first, values.second, change);
                    !words.title.isEmpty())
                    Popover::explain(anchor, words);
            });
    connect(summary_, &ResultSummary::chanceWanted, this, [this](TextLabel* anchor) {
        Explanation words = summary_->chanceExplanation();
        if (!engine_ || words.title.isEmpty())
            return;
        addFoot(words, {*this, this->context(), engine_->analysis}, shownScope(*engine_->analysis));
        Popover::explain(anchor, words, anchor->wordsRect());
    });
    for (ChartPanel* panel : {waterfall_, curves_, static_cast<ChartPanel*>(sensitivity_)})
        explainStatement(*panel, [this, panel] {
            return engine_ ? statementExplanation({*this, this->context(), engine_->analysis}, panel->data())
                           : Explanation();
        });
    for (ChartPanel* panel : {waterfall_, curves_, static_cast<ChartPanel*>(sensitivity_)})
        connect(panel, &ChartPanel::pointActivated, this, [this, panel](std::size_t row) {
            if (engine_)
                explainPoint({*this, this->context(), engine_->analysis}, *panel, row);
        });
    grid->addWidget(summary_, 0, 0, 1, 2);
    grid->addWidget(waterfall_, 1, 0);
    grid->addWidget(curves_, 1, 1);
    grid->addWidget(details_, 2, 0);
    grid->addWidget(sensitivity_, 2, 1);
    grid->setColumnStretch(0, 436);
    grid->setColumnStretch(1, 326);
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, 1);
    return result;
}

void WhatIfPage::connectBar()
{
    connect(bar_, &ScenarioBar::chosen, this, &WhatIfPage::chooseScenario);
    connect(bar_, &ScenarioBar::saveWanted, this, &WhatIfPage::saveScenario);
    connect(bar_, &ScenarioBar::noteWanted, this, &WhatIfPage::saveNote);
    connect(bar_, &ScenarioBar::goalSeekWanted, this, &WhatIfPage::openGoalSeek);
    connect(bar_, &ScenarioBar::compareToggled, this, [this](bool on) {
        results_->setCurrentIndex(on ? 1 : 0);
        compare();
    });
}

void WhatIfPage::showEmpty()
{
    stack_->setCurrentIndex(0);
    const QString what = tr("What a change of price or retention would do will stand here");
    if (analysis_ && analysis_->fitted->failure)
        empty_->setWords(Icon::WhatIf, what, ui::sentence(*analysis_->fitted->failure), tr("Import a spreadsheet"));
    else
        sayEmpty(empty_, Icon::WhatIf, what);
}

/// True where contracts are shown: their levers, or why they have none.
bool WhatIfPage::showContracts()
{
    const Session& session = context().session;
    if (!session.showsContracts())
        return false;
    if (ContractWhatIfView::can(*session.contracts())) {
        if (!contracts_) {  // most workspaces hold none
            contracts_ = new ContractWhatIfView(*this, this->context(), this);
            contracts_->retranslate();
            stack_->addWidget(contracts_);
        }
        contracts_->show(session.contracts());
        stack_->setCurrentWidget(contracts_);
        return true;
    }
    stack_->setCurrentIndex(0);
    const ContractFigures& figures = session.contracts()->figures;
    empty_->setWords(Icon::WhatIf, tr("What a change of price or retention would do will stand here"),
                     figures.customers == figures.ended
                         ? tr("None of the contracts shown is still running: there is nothing left to change.")
                     : figures.failure
                         ? ui::sentence(*figures.failure)
                         : tr("The sheet of contracts has no prices. Import it again with a column of prices chosen."),
                     tr("Open Retention"));
    return true;
}

void WhatIfPage::present(const std::shared_ptr<const Analysis>& analysis)
{
    const bool another = !analysis_ || !analysis || analysis_->ledger != analysis->ledger;
    analysis_ = analysis;
    for (LatestWins* work : {&preparing_, &following_, &settling_, &banding_, &sensing_, &comparing_})
        work->stop();
    engine_.reset();
    exact_.reset();
    if (showContracts())
        return;
    if (!analysis || !hasValueMethod(*analysis)) {
        showEmpty();
        return;
    }
    stack_->setCurrentIndex(1);
    Scenario scenario = another ? Scenario() : levers_->scenario();
    scenario.segment = analysis->definitions.segmentFilter;
    levers_->setEngine(nullptr);
    levers_->setScenario(scenario);
    levers_->setBase(*analysis);
    prepareEngine(segmentationOfRules(*analysis, scenario));
    if (another)
        store_->load();
}

void WhatIfPage::prepareEngine(const std::string& segmentation)
{
    preparing_.run([analysis = analysis_, segmentation](Progress&) { return makeLiveEngine(analysis, segmentation); },
                   [this](Result<std::shared_ptr<const LiveEngine>> engine) {
                       if (engine)
                           adoptEngine(std::move(*engine));
                       else if (engine.error().kind == ErrorKind::Cancelled)
                           sayCancelled();
                       else
                           context().dialogs.report(this, engine.error());
                   },
                   tr("preparing what-if"));
}

void WhatIfPage::sayCancelled()
{
    head_->setSentence({tr("Preparing what-if was cancelled.")});
    for (ChartPanel* panel : {waterfall_, curves_, static_cast<ChartPanel*>(sensitivity_)})
        panel->sayCancelled([this] { present(analysis_); });
}

void WhatIfPage::adoptEngine(std::shared_ptr<const LiveEngine> engine)
{
    engine_ = std::move(engine);
    Scenario scenario = levers_->scenario();
    if (scenario == Scenario{.segment = scenario.segment}) {  // nothing chosen yet: what the data say of the price
        scenario.effects = engine_->known.effects;
        levers_->setScenario(scenario);
    }
    levers_->setEngine(engine_);
    settle();
    compare();
}

QString WhatIfPage::headSentence(const WhatIfResult& result) const
{
    const Figure& base = result.base.residual;
    const Figure& changed = result.changed.residual;
    if (!base || !changed)
        return why(base ? changed : base);
    const Format format;
    const QString currency = text(analysis_->definitions.currency);
    const QString months =
        format.months(result.scenario.levers.horizonMonths.value_or(analysis_->definitions.horizonMonths));
    if (*base == *changed)
        return tr("Move a lever: the consequences for the next %1 follow your hand.").arg(months);
    return tr("This scenario brings %1 in %2.")
        .arg(format.signedMoney(*changed - *base, currency, MoneyDigits::Whole), months);
}

void WhatIfPage::showResult(const WhatIfResult& result, bool exact)
{
    levers_->explain(nullptr);
    const std::string& currency = analysis_->definitions.currency;
    summary_->show(result, text(currency),
                   result.scenario.levers.horizonMonths.value_or(analysis_->definitions.horizonMonths));
    summary_->forgetBand();
    waterfall_->setData(waterfallChart(result, currency));
    curves_->setData(marginCurvesChart(result, currency));
    details_->show(result, engine_);
    head_->setSentence({headSentence(result)});
    if (!exact)
        emit said(tr("Preview while you move; the exact result follows"));
}

void WhatIfPage::showProblem(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    levers_->explain(&error);
    head_->setSentence({ui::sentence(error)});
    emit said(ui::sentence(error));
}

void WhatIfPage::retranslate()
{
    if (contracts_)
        contracts_->retranslate();
    head_->setTitle(tr("What-if"));
    bar_->retranslate();
    levers_->retranslate();
    details_->retranslate();
    for (ChartPanel* panel : {waterfall_, curves_})
        panel->retranslate();
    sensitivity_->retranslate();
    if (engine_)
        settle();
    else
        present(analysis_);
    compare();
}

}  // namespace perennial::ui
