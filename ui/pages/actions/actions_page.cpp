#include "ui/pages/actions/actions_page.h"

#include "ui/jobs/job.h"
#include "ui/pages/actions/actions_explain.h"
#include "ui/pages/actions/contract_actions_view.h"
#include "ui/pages/actions/plays_model.h"
#include "ui/pages/actions/trial_panel.h"
#include "ui/pages/actions/trials_model.h"
#include "ui/pages/explain_cells.h"
#include "ui/pages/kind_switch.h"
#include "ui/pages/session.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/front_layout.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/table_style.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr int leastForMeasure = 1320;

}  // namespace

ActionsPage::ActionsPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , reading_(context.jobs, this)
    , reckoning_(context.jobs, this)
    , plays_(new PlaysModel(this))
    , results_(new TrialsModel(this))
    , stack_(new FrontLayout(this))
    , empty_(new EmptyState(this))
{
    stack_->addWidget(empty_);
    stack_->addWidget(makeContent());
    connect(empty_, &EmptyState::actionRequested, this, &ActionsPage::leaveEmpty);
}

QWidget* ActionsPage::makeContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    head_ = new PageHead(content);
    explainSentence(*head_, [this] { return analysis_ ? playsExplanation() : Explanation(); });
    export_ = button(ButtonKind::Plain, {}, content, 30);
    connect(export_, &QPushButton::clicked, this, &ActionsPage::exportPlays);
    head_->addAction(export_);
    head_->addAction(new KindSwitch(this->context().session, content));
    layout->addWidget(head_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(makePlays(), 1);
    panel_ = new TrialPanel(content);
    panel_->setFixedWidth(300);
    connect(panel_, &TrialPanel::drawWanted, this, &ActionsPage::askForTrial);
    connect(panel_, &TrialPanel::audienceWanted, this, &ActionsPage::writeAudience);
    explainWords(panel_->words(), [this] {
        const Play* play = plays_->play(table_->currentIndex().row());
        return play ? playExplanation({*this, this->context(), plays_->analysis()}, *play, plays_->terms(),
                                      plays_->segmentWords(*play), PlaysModel::Alive)
                    : Explanation();
    });
    explainWords(panel_->size(), [this] {
        const Play* play = plays_->play(table_->currentIndex().row());
        return play ? holdBackExplanation({*this, this->context(), plays_->analysis()}, *play, panel_->terms().power)
                    : Explanation();
    });
    columns->addWidget(panel_);
    layout->addLayout(columns, 3);
    layout->addWidget(makeTrials(), 2);
    return content;
}

QWidget* ActionsPage::makePlays()
{
    auto* card = new Card(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 8, 1, 4);
    layout->setSpacing(4);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(12, 0, 12, 0);
    costLabel_ = new TextLabel(TextRole::SmallMuted, card);
    daysLabel_ = new TextLabel(TextRole::SmallMuted, card);
    cost_ = new QDoubleSpinBox(card);
    cost_->setObjectName(QStringLiteral("contactCost"));
    cost_->setRange(0, 1e9);
    cost_->setFixedWidth(96);
    days_ = new QSpinBox(card);
    days_->setRange(1, 3660);
    costLabel_->setBuddy(cost_);
    daysLabel_->setBuddy(days_);
    for (QWidget* tool : std::initializer_list<QWidget*>{costLabel_, cost_, daysLabel_, days_})
        tools->addWidget(tool);
    tools->addStretch(1);
    layout->addLayout(tools);
    table_ = new QTableView(card);
    table_->setObjectName(QStringLiteral("plays"));
    table_->setModel(plays_);
    styleTable(table_);
    ColumnFit::install(table_, PlaysModel::Action);
    explainCells(*table_, [this](const QModelIndex& index) {
        const Play* play = plays_->play(index.row());
        return play ? playExplanation({*this, this->context(), plays_->analysis()}, *play, plays_->terms(),
                                      plays_->segmentWords(*play), index.column())
                    : Explanation();
    });
    layout->addWidget(table_, 1);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActionsPage::showChosen);
    connect(cost_, &QDoubleSpinBox::editingFinished, this, &ActionsPage::keepTerms);
    connect(days_, &QSpinBox::editingFinished, this, &ActionsPage::keepTerms);
    return card;
}

QWidget* ActionsPage::makeTrials()
{
    auto* card = new Card(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 8, 1, 4);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    trialsTitle_ = new TextLabel(TextRole::CardTitle, card);
    trialsHint_ = new TextLabel(TextRole::Subtitle, card);
    remove_ = button(ButtonKind::Quiet, {}, card, 28);
    remove_->setEnabled(false);
    head->addWidget(trialsTitle_);
    head->addWidget(trialsHint_, 1);
    head->addWidget(remove_);
    layout->addLayout(head);
    noTrials_ = new TextLabel(TextRole::BodyMuted, card);
    noTrials_->setAlignment(Qt::AlignCenter);
    noTrials_->setWordWrap(true);
    noTrials_->setContentsMargins(180, 0, 180, 0);
    layout->addWidget(noTrials_, 1);
    trialTable_ = new QTableView(card);
    trialTable_->setObjectName(QStringLiteral("trials"));
    trialTable_->setModel(results_);
    styleTable(trialTable_);
    ColumnFit::install(trialTable_, 0);
    explainCells(*trialTable_, [this](const QModelIndex& index) {
        return analysis_ ? trialExplanation({*this, this->context(), analysis_}, results_->result(index.row()),
                                            index.column())
                         : Explanation();
    });
    layout->addWidget(trialTable_, 1);
    connect(trialTable_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { remove_->setEnabled(index.isValid()); });
    connect(remove_, &QPushButton::clicked, this, &ActionsPage::removeTrial);
    connect(results_, &QAbstractItemModel::modelReset, this, &ActionsPage::showWhetherTrials);
    showWhetherTrials();
    return card;
}

void ActionsPage::showWhetherTrials()
{
    const bool any = results_->rowCount() > 0;
    noTrials_->setVisible(!any);
    trialTable_->setVisible(any);
    remove_->setVisible(any);
    remove_->setEnabled(any && trialTable_->currentIndex().isValid());
}

void ActionsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // how a play is measured is long and much the same for all: where there is no room, the tooltip says it
    if (table_)
        table_->setColumnHidden(PlaysModel::Measure, width() < leastForMeasure);
}

void ActionsPage::present(const std::shared_ptr<const Analysis>& analysis)
{
    const bool another = analysis && (!analysis_ || analysis_->ledger != analysis->ledger);
    analysis_ = analysis;
    if (showContracts())
        return;
    stack_->setCurrentIndex(analysis ? 1 : 0);
    reading_.stop();
    reckoning_.stop();
    if (!analysis) {
        sayEmpty(empty_, Icon::Target, tr("What to do for which customers will stand here"));
        return;
    }
    if (another)
        terms_ = {};
    showTerms();
    readKept();
}

namespace {

/// What the workspace keeps for this page, and what is made of it.
struct Kept {
    PlayTerms terms;
    std::vector<Trial> trials;
    std::vector<TrialResult> results;
    std::vector<Play> plays;
};

/// The terms as they are reckoned with.
PlayTerms filledIn(PlayTerms terms, const Analysis& analysis)
{
    if (!terms.costEach)
        terms.costEach = usualContactCost(analysis);
    return terms;
}

std::vector<Play> playsOf(const Analysis& analysis, const PlayTerms& terms)
{
    const SegmentTable* front = analysis.segmentsInFront();
    return front ? playsFor(analysis, *front, filledIn(terms, analysis)) : std::vector<Play>();
}

}  // namespace

/// True where contracts are shown: their plays, or why there are none.
bool ActionsPage::showContracts()
{
    const Session& session = context().session;
    if (!session.showsContracts())
        return false;
    if (session.contractSegments()) {
        if (!contracts_) {  // most workspaces hold none
            contracts_ = new ContractActionsView(*this, context(), this);
            contracts_->retranslate();
            stack_->addWidget(contracts_);
        }
        contracts_->present();
        stack_->setCurrentWidget(contracts_);
        return true;
    }
    stack_->setCurrentIndex(0);
    empty_->setWords(
        Icon::Target, tr("What to do for which contracts will stand here"),
        tr("These contracts cannot be divided into segments: their sheet has no column of plans, countries "
           "or the like, and no prices."),
        tr("Open Retention"));
    return true;
}

void ActionsPage::readKept()
{
    const auto shared = context().session.workspace();
    if (!shared)
        return;
    reckoning_.stop();
    reading_.run(
        [shared, analysis = analysis_](Progress&) -> Result<Kept> {
            const auto plays = shared->with([](Workspace& w) { return w.documents("plays"); });
            const auto trials = shared->with([](Workspace& w) { return w.documents("trial"); });
            if (!plays || !trials)
                return pass(plays ? trials : plays);
            std::vector<std::string> damaged;
            Kept kept{playTermsFrom(*plays, damaged), trialsFrom(*trials, damaged), {}, {}};
            for (const Trial& trial : kept.trials)
                kept.results.push_back({trial, upliftOf(trial, *analysis)});
            kept.plays = playsOf(*analysis, kept.terms);
            return kept;
        },
        [this](Result<Kept> kept) {
            if (!kept)
                return context().dialogs.report(this, kept.error());
            terms_ = kept->terms;
            trials_ = std::move(kept->trials);
            showTrials(std::move(kept->results));
            showTerms();
            showPlays(std::move(kept->plays), filledIn(terms_, *analysis_));
        });
}

/// The plays by other terms.
void ActionsPage::reckon()
{
    reckoning_.run([analysis = analysis_,
                    terms = terms_](Progress&) -> Result<std::vector<Play>> { return playsOf(*analysis, terms); },
                   [this](Result<std::vector<Play>> plays) {
                       if (plays)
                           showPlays(std::move(*plays), filledIn(terms_, *analysis_));
                   });
}

void ActionsPage::showTerms()
{
    const PlayTerms terms = filledIn(terms_, *analysis_);
    const QString currency = text(analysis_->definitions.currency);
    const QSignalBlocker quietCost(cost_);
    const QSignalBlocker quietDays(days_);
    cost_->setDecimals(currencyDigits(currency));
    cost_->setSuffix(QLatin1Char(' ') + currencySymbol(currency));
    cost_->setValue(terms.costEach.value_or(0));
    cost_->setEnabled(analysis_->summary().hasAmounts);
    days_->setValue(terms.days);
}

void ActionsPage::showTrials(std::vector<TrialResult> results)
{
    results_->setResults(std::move(results), text(analysis_->definitions.currency));
}

void ActionsPage::showPlays(std::vector<Play> plays, const PlayTerms& terms)
{
    const int row = std::max(0, table_->currentIndex().row());
    plays_->setPlays(analysis_, std::move(plays), terms);
    chooseRow(table_, std::min(row, plays_->rowCount() - 1));
    showChosen();
    const auto paying = std::ranges::count_if(
        plays_->plays(), [&](const Play& play) { return play.liftNeeded && *play.liftNeeded <= terms.attainableLift; });
    const QString all = tr("%n play(s) for these segments", nullptr, plays_->rowCount());
    head_->setSentence({analysis_->summary().hasAmounts
                            ? tr("%1; %2 of them pay at a lift of %3 or less.")
                                  .arg(all, Format().integer(paying), Format().percent(terms.attainableLift, 0))
                            : all,
                        all});
}

/// How many plays pay, by the table below.
Explanation ActionsPage::playsExplanation() const
{
    const Format format;
    int paying = 0;
    for (int i = 0; i < plays_->rowCount(); ++i)
        paying += plays_->play(i)->liftNeeded && *plays_->play(i)->liftNeeded <= terms_.attainableLift;
    const int all = plays_->rowCount();
    Explanation words;
    words.title = tr("Plays that pay");
    words.value = format.integer(paying);
    words.formula = tr("plays whose lift that pays is no greater than the lift that a good play attains ÷ plays");
    if (all > 0)
        words.numbers = equation(QStringLiteral("%1 ÷ %2").arg(words.value, format.integer(all)),
                                 format.percent(static_cast<double>(paying) / all));
    words.rows.push_back({tr("Lift that a good play attains"), format.percent(terms_.attainableLift, 0), {}});
    words.note = tr("Each row of the table explains its own lift, with its customers.");
    words.definitions = text(analysis_->hash);
    return words;
}

void ActionsPage::showChosen()
{
    const Play* chosen = plays_->play(table_->currentIndex().row());
    if (!chosen || !analysis_) {
        panel_->clear();
        return;
    }
    PlayTerms terms = terms_;
    terms.costEach = chosen->costEach;
    panel_->setPlay(analysis_, *chosen, plays_->segmentWords(*chosen), terms);
}

void ActionsPage::keepTerms()
{
    if (!analysis_)
        return;
    terms_.costEach = analysis_->summary().hasAmounts ? Figure(cost_->value()) : undefined(Reason::NoAmounts);
    terms_.days = days_->value();
    reckon();
    context().session.withWorkspace(
        this, [json = toJson(terms_)](Workspace& workspace) { return workspace.saveDocument("plays", "terms", json); },
        [this](Result<> kept) {
            if (!kept)
                context().dialogs.report(this, kept.error());
        });
}

void ActionsPage::retranslate()
{
    if (contracts_)
        contracts_->retranslate();
    head_->setTitle(tr("Actions"));
    export_->setText(tr("Export…"));
    costLabel_->setText(tr("Cost of a contact"));
    daysLabel_->setText(tr("Days measured"));
    trialsTitle_->setText(tr("Trials"));
    trialsHint_->setText(tr("those contacted less those held back, by the data imported since"));
    remove_->setText(tr("Remove"));
    noTrials_->setText(
        tr("No trial yet. Choose a play above and draw a hold-back group: some of its customers are left "
           "alone by chance, and the orders imported later show what the others brought more."));
    panel_->retranslate();
    if (!analysis_ || plays_->analysis() != analysis_)
        return present(analysis_);
    showTerms();
    showTrials(results_->results());
    showPlays(plays_->plays(), plays_->terms());
}

}  // namespace perennial::ui
