#include "ui/pages/whatif/contract_whatif_view.h"

#include "core/analysis/contract_charts.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/kind_switch.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/pages/whatif/compare_view.h"
#include "ui/pages/whatif/contract_whatif_explain.h"
#include "ui/pages/whatif/scenario_bar.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/lever_slider.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/segmented_control.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr int contractLeversWide = 278;
constexpr double reachKept = 0.002;  ///< from the bounds that no contract reaches
constexpr double contractTornadoStep = 0.1;
/// The cards, left to right.
constexpr ContractScenarioRow cardRows[] = {ContractScenarioRow::ToCome, ContractScenarioRow::Recurring,
                                            ContractScenarioRow::InAYear, ContractScenarioRow::Retention};
/// What each slider moves, as core/whatif/levers.h names it; the response is no lever.
constexpr const char* leverNames[] = {"price", nullptr, "retention", "margin", "discount-rate"};

}  // namespace

ContractWhatIfView::ContractWhatIfView(Page& page, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , context_(context)
    , reckoning_(context.jobs, this)
    , comparing_(context.jobs, this)
    , store_(new ScenarioStore(context.session, ScenarioKind::Contracts, this))
    , head_(new PageHead(this))
{
    store_->setObjectName(QStringLiteral("contractStore"));
    scenario_.kind = ScenarioKind::Contracts;
    connect(&context.session, &Session::opened, this, [this] { workspace_.clear(); });  // read it anew
    rested_ = scenario_;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    bar_ = new ScenarioBar(*store_, this);
    bar_->hideGoalSeek();
    head_->addAction(bar_);
    head_->addAction(new KindSwitch(context.session, this));
    layout->addWidget(head_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(makeLevers());
    results_ = new QStackedWidget(this);
    results_->addWidget(makeResult());
    compare_ = new CompareView(results_);
    results_->addWidget(compare_);
    columns->addWidget(results_, 1);
    layout->addLayout(columns, 1);
    connectBar();
}

QWidget* ContractWhatIfView::makeLevers()
{
    auto* card = new Card(this);
    card->setFixedWidth(contractLeversWide);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(6);
    auto* head = new QHBoxLayout;
    leversTitle_ = new TextLabel(TextRole::CardTitle, card);
    reset_ = button(ButtonKind::Quiet, {}, card, 28);
    reset_->setObjectName(QStringLiteral("resetContractLevers"));
    connect(reset_, &QPushButton::clicked, this, [this] {
        const Scenario before = rested_;
        chooseScenario({});
        rested_ = before;
        rest();
    });
    head->addWidget(leversTitle_);
    head->addStretch(1);
    head->addWidget(reset_);
    layout->addLayout(head);
    const char* const names[leverTotal] = {"contractPrice", "contractResponse", "contractRetention", "contractMargin",
                                           "contractDiscount"};
    for (const char* name : names) {
        auto* slider = new LeverSlider(card);
        slider->setObjectName(QLatin1String(name));
        connect(slider, &LeverSlider::moved, this, [this] {
            takeLevers();
            reckon();
        });
        connect(slider, &LeverSlider::settled, this, [this] {
            takeLevers();
            rest();
            reckon();
        });
        layout->addWidget(slider);
        levers_ << slider;
    }
    layout->addStretch(1);
    return card;
}

QWidget* ContractWhatIfView::makeResult()
{
    auto* result = new QWidget(this);
    auto* grid = new QGridLayout(result);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (const ContractScenarioRow row : cardRows) {
        auto* card = new KeyFigureCard(result);
        card->setObjectName(QStringLiteral("contractResult%1").arg(cards_.size()));
        connect(card, &KeyFigureCard::explainRequested, this, [this, card, row] {
            if (answer_)
                Popover::explain(
                    card, contractScenarioExplanation(explainer(), answer_->result, row, ContractColumnOf::Scenario));
        });
        cards->addWidget(card, 1);
        cards_ << card;
    }
    grid->addLayout(cards, 0, 0, 1, 2);
    makeCharts(result);
    grid->addWidget(waterfall_, 1, 0);
    grid->addWidget(curves_, 1, 1);
    grid->addWidget(makeTable(result), 2, 0);
    grid->addWidget(tornado_, 2, 1);
    grid->setColumnStretch(0, 436);
    grid->setColumnStretch(1, 326);
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, 1);
    return result;
}

void ContractWhatIfView::makeCharts(QWidget* parent)
{
    waterfall_ = new ChartPanel(page_, context_, parent);
    curves_ = new ChartPanel(page_, context_, parent);
    tornado_ = new ChartPanel(page_, context_, parent);
    waterfall_->setObjectName(QStringLiteral("contractWaterfall"));
    curves_->setObjectName(QStringLiteral("contractCurves"));
    tornado_->setObjectName(QStringLiteral("contractTornado"));
    curveKind_ = new SegmentedControl(curves_, metrics::segmentedInCard);
    curveKind_->setObjectName(QStringLiteral("contractCurveKind"));
    connect(curveKind_, &SegmentedControl::chosen, this, &ContractWhatIfView::showCurves);
    curves_->addTools({curveKind_});
    for (ChartPanel* panel : {waterfall_, curves_, tornado_})
        connect(panel, &ChartPanel::pointActivated, this, [this, panel](std::size_t row) { explainPoint(panel, row); });
}

QWidget* ContractWhatIfView::makeTable(QWidget* parent)
{
    auto* card = new Card(parent);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 4, 1, 8);
    layout->setSpacing(6);
    table_ = new QTableView(card);
    table_->setObjectName(QStringLiteral("contractScenario"));
    model_ = new QStandardItemModel(this);
    table_->setModel(model_);
    styleTable(table_, true);
    layout->addWidget(table_, 1);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    breakEvenFigure_ = button(ButtonKind::Link, {}, card);
    breakEvenFigure_->setObjectName(QStringLiteral("contractBreakEvenFigure"));
    connect(breakEvenFigure_, &QPushButton::clicked, this, [this] {
        if (answer_)
            Popover::explain(breakEvenFigure_, contractBreakEvenExplanation(explainer(), answer_->result));
    });
    breakEven_ = new TextLabel(TextRole::Body, card);
    breakEven_->setObjectName(QStringLiteral("contractBreakEven"));
    breakEven_->setWordWrap(true);
    line->addWidget(breakEvenFigure_, 0, Qt::AlignTop);
    line->addWidget(breakEven_, 1);
    layout->addLayout(line);
    explainTable();
    return card;
}

bool ContractWhatIfView::can(const ContractBook& book)
{
    return hasContractWhatIf(book);
}

void ContractWhatIfView::show(const std::shared_ptr<const ContractBook>& book)
{
    const bool another = workspace_ != context_.session.path();
    book_ = book;
    if (another) {
        workspace_ = context_.session.path();
        scenario_ = {.kind = ScenarioKind::Contracts};
        rested_ = scenario_;
        store_->load();
    }
    setSpecs();
    reckon();
    compare();
}

void ContractWhatIfView::setSpecs()
{
    const RetentionReach reach = retentionReach(*book_);
    today_ = {};
    today_.currency = text(book_->table.currency);
    today_.hasRetention = true;
    today_.retention = reach.today;
    today_.margin = book_->margin;
    today_.discountRate = book_->discountRate;
    today_.retentionRange = LeverRange{std::max(reach.lowest + reachKept - today_.retention, -0.25),
                                       std::min(reach.highest - reachKept - today_.retention, 0.25)};
    for (int lever = 0; lever < leverTotal; ++lever) {
        LeverSpec spec =
            leverNames[lever] ? leverSpec(leverNames[lever], today_) : effectSpec("retention-response", false);
        if (lever == Retention)
            spec.name = tr("Retention, next year");
        levers_[lever]->setSpec(spec);
    }
    setScenario(scenario_);
}

void ContractWhatIfView::setScenario(const Scenario& scenario)
{
    scenario_ = scenario;
    const LeverNeutrals neutrals{today_.discountRate, today_.horizonMonths};
    for (int lever = 0; lever < leverTotal; ++lever)
        levers_[lever]->setValue(
            leverNames[lever]
                ? shownValue(leverNames[lever], leverValue(scenario.levers, leverNames[lever], neutrals), today_)
                : scenario.effects.retentionResponse);
}

void ContractWhatIfView::takeLevers()
{
    scenario_.levers = {};
    for (int lever = 0; lever < leverTotal; ++lever)
        if (leverNames[lever] && levers_[lever]->isMoved())
            setLever(scenario_.levers, leverNames[lever],
                     leverChange(leverNames[lever], levers_[lever]->value(), today_));
    scenario_.effects.retentionResponse = levers_[Response]->value();
}

void ContractWhatIfView::reckon()
{
    if (!book_)
        return;
    reckoning_.run(
        [book = book_, scenario = scenario_](Progress&) -> Result<Answer> {
            const ContractLevers levers = contractLevers(scenario, *book);
            auto figures = contractWhatIf(*book, levers);
            if (!figures)
                return pass(figures);
            auto bars = contractTornado(*book, levers, contractTornadoStep);
            return bars ? Result<Answer>(Answer{{scenario, std::move(*figures)}, std::move(*bars)}) : pass(bars);
        },
        [this](Result<Answer> answer) {
            levers_[Retention]->setProblem(
                answer ? QString() : tr("Price and retention together ask for a rate that no model gives."));
            if (!answer)
                return;
            answer_ = std::move(*answer);
            showResult();
        });
}

void ContractWhatIfView::showResult()
{
    const std::string& currency = book_->table.currency;
    showFigures();
    showBreakEven();
    waterfall_->setData(contractWaterfallChart(answer_->result, currency));
    tornado_->setData(tornadoChart(answer_->tornado, contractTornadoStep, currency));
    showCurves();
    head_->setSentence({sentenceOf()});
}

void ContractWhatIfView::showCurves()
{
    if (answer_)
        curves_->setData(curveKind_->current() == QLatin1String("margin")
                             ? contractMarginChart(answer_->result, book_->table.currency)
                             : contractRunningChart(answer_->result, *book_));
}

QString ContractWhatIfView::sentenceOf() const
{
    const Format format;
    const QString currency = text(book_->table.currency);
    const ContractScenario& figures = answer_->result.figures;
    const double change = figures.scenario.residualValue - figures.base.residualValue;
    if (std::abs(change) < 0.5)
        return tr("Move a lever: what today's running contracts still bring stands at the right.");
    return tr("Today's running contracts would bring %1 instead of %2, %3.")
        .arg(format.money(figures.scenario.residualValue, currency, MoneyDigits::Whole),
             format.money(figures.base.residualValue, currency, MoneyDigits::Whole),
             format.signedMoney(change, currency, MoneyDigits::Whole));
}

void ContractWhatIfView::retranslate()
{
    head_->setTitle(tr("What-if"));
    bar_->retranslate();
    leversTitle_->setText(tr("Levers"));
    reset_->setText(tr("Reset"));
    curveKind_->setItems({{QStringLiteral("running"), tr("Still running"), tr("The share that still runs, by sBG")},
                          {QStringLiteral("margin"), tr("Margin"), tr("Cumulative margin by month")}});
    for (ChartPanel* panel : {waterfall_, curves_, tornado_})
        panel->retranslate();
    if (!book_)
        return;
    setSpecs();
    reckon();
    compare();
}

}  // namespace perennial::ui
