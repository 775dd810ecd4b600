#include "ui/pages/whatif/whatif_page.h"

#include "core/analysis/chart_data.h"
#include "core/analysis/whatif_base.h"
#include "core/whatif/scenario_json.h"
#include "ui/pages/chart_panel.h"
#include "ui/pages/session.h"
#include "ui/pages/whatif/lever_panel.h"
#include "ui/support/dialogs.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/empty_state.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/segmented_control.h"
#include "ui/support/widgets/text.h"

#include <QElapsedTimer>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <cmath>

namespace perennial::ui {

namespace {

constexpr double tornadoStep = 0.1;
constexpr int resultTotal = 4;
const QString baseTab = QStringLiteral("\x1f"
                                       "base");

}  // namespace

WhatIfPage::WhatIfPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , following_(context.jobs, this)
    , settling_(context.jobs, this)
    , stack_(new QStackedLayout(this))
    , empty_(new EmptyState(this))
{
    stack_->addWidget(empty_);
    stack_->addWidget(makeContent());
    connect(empty_, &EmptyState::actionRequested, this, [this] { emit goTo(QStringLiteral("data")); });
}

QWidget* WhatIfPage::makeContent()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    head_ = new PageHead(content);
    tabs_ = new SegmentedControl(content, 30, false);
    tabs_->setObjectName(QStringLiteral("scenarios"));
    connect(tabs_, &SegmentedControl::chosen, this, &WhatIfPage::chooseScenario);
    add_ = button(ButtonKind::Plain, {}, content, 30);
    remove_ = button(ButtonKind::Plain, {}, content, 30);
    connect(add_, &QPushButton::clicked, this, &WhatIfPage::saveScenario);
    connect(remove_, &QPushButton::clicked, this, &WhatIfPage::removeScenario);
    head_->addAction(tabs_);
    head_->addAction(add_);
    head_->addAction(remove_);
    layout->addWidget(head_);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    levers_ = new LeverPanel(content);
    levers_->setFixedWidth(278);
    connect(levers_, &LeverPanel::moved, this, &WhatIfPage::follow);
    connect(levers_, &LeverPanel::settled, this, &WhatIfPage::settle);
    connect(levers_, &LeverPanel::resetWanted, this, [this] { chooseScenario(baseTab); });
    columns->addWidget(levers_);
    auto* result = new QGridLayout;
    result->setSpacing(12);
    waterfall_ = new ChartPanel(*this, context(), content);
    curves_ = new ChartPanel(*this, context(), content);
    tornado_ = new ChartPanel(*this, context(), content);
    result->addWidget(makeSummary(), 0, 0, 1, 2);
    result->addWidget(waterfall_, 1, 0);
    result->addWidget(curves_, 1, 1);
    result->addWidget(makeBreakEven(), 2, 0);
    result->addWidget(tornado_, 2, 1);
    result->setColumnStretch(0, 436);
    result->setColumnStretch(1, 326);
    result->setRowStretch(1, 6);
    result->setRowStretch(2, 5);
    columns->addLayout(result, 1);
    layout->addLayout(columns, 1);
    return content;
}

QWidget* WhatIfPage::makeSummary()
{
    auto* card = new Card(this);
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(16);
    for (int i = 0; i < resultTotal; ++i) {
        auto* part = new QVBoxLayout;
        part->setSpacing(2);
        labels_ << new TextLabel(TextRole::SmallMuted, card);
        figures_ << new TextLabel(i == 0 ? TextRole::Figure20 : TextRole::Figure15, card);
        changes_ << new TextLabel(TextRole::Small, card);
        figures_.back()->setObjectName(QStringLiteral("result%1").arg(i));
        figures_.back()->setTextFormat(Qt::PlainText);
        part->addWidget(labels_.back());
        part->addWidget(figures_.back());
        part->addWidget(changes_.back());
        if (i > 0)
            layout->addWidget(new Rule(card, Qt::Vertical));
        layout->addLayout(part, i == 0 ? 3 : 2);
    }
    return card;
}

QWidget* WhatIfPage::makeBreakEven()
{
    auto* card = new Card(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(6);
    breakTitle_ = new TextLabel(TextRole::CardTitle, card);
    breakTitle_->setWordWrap(true);
    breakTitle_->setObjectName(QStringLiteral("breakEven"));
    layout->addWidget(breakTitle_);
    for (int i = 0; i < 3; ++i) {
        layout->addWidget(new Rule(card));
        auto* row = new QHBoxLayout;
        auto* figure = new TextLabel(TextRole::Strong, card);
        auto* words = new TextLabel(TextRole::Body, card);
        figure->setFixedWidth(80);
        row->addWidget(figure);
        row->addWidget(words, 1);
        layout->addLayout(row);
        breakRows_.emplaceBack(figure, words);
    }
    layout->addStretch(1);
    breakWords_ = new TextLabel(TextRole::SmallMuted, card);
    breakWords_->setWordWrap(true);
    layout->addWidget(breakWords_);
    return card;
}

void WhatIfPage::present(const std::shared_ptr<const Analysis>& analysis)
{
    const bool another = !analysis_ || !analysis || analysis_->ledger != analysis->ledger;
    analysis_ = analysis;
    following_.stop();
    settling_.stop();
    engine_.reset();
    const bool possible = analysis && analysis->fitted->model;
    stack_->setCurrentIndex(possible ? 1 : 0);
    if (!possible) {
        const QString reason = analysis && analysis->fitted->failure
                                   ? ui::sentence(*analysis->fitted->failure)
                                   : tr("There are no purchases in this workspace yet.");
        empty_->setWords(Icon::WhatIf, tr("What a change of price or retention would do will stand here"), reason,
                         tr("Import a spreadsheet"));
        return;
    }
    Scenario scenario = levers_->scenario();
    if (another)
        scenario = {};
    scenario.segment = analysis->definitions.segmentFilter;
    levers_->setScenario(scenario);
    levers_->setBase(*analysis);
    prepareEngine();
    if (another)
        loadScenarios();
}

void WhatIfPage::prepareEngine()
{
    context().jobs.run(
        tr("preparing what-if"), this,
        [analysis = analysis_](Progress&) -> Result<std::shared_ptr<const LiveEngine>> {
            auto base = whatIfBase(*analysis, analysis->definitions.segmentFilter);
            if (!base)
                return pass(base);
            return std::make_shared<const LiveEngine>(LiveEngine{analysis, WhatIfEngine(*base, analysis->definitions)});
        },
        [this, analysis = analysis_](Result<std::shared_ptr<const LiveEngine>> engine) {
            if (analysis != analysis_)
                return;
            if (!engine) {
                context().dialogs.report(this, engine.error());
                return;
            }
            engine_ = std::move(*engine);
            settle();
        });
}

void WhatIfPage::follow()
{
    if (!engine_)
        return;
    settling_.stop();
    following_.run(
        [engine = engine_, scenario = levers_->scenario()](Progress&) { return engine->engine.fast(scenario); },
        [this](Result<WhatIfResult> result) {
            if (result)
                showResult(*result, false);
            else
                emit said(ui::sentence(result.error()));
        });
}

void WhatIfPage::settle()
{
    if (!engine_)
        return;
    struct Answer {
        WhatIfResult result;
        std::vector<TornadoBar> tornado;
        qint64 milliseconds = 0;
    };
    following_.stop();
    settling_.run(
        [engine = engine_, scenario = levers_->scenario()](Progress& progress) -> Result<Answer> {
            QElapsedTimer timer;
            timer.start();
            auto result = engine->engine.exact(scenario, progress);
            if (!result)
                return pass(result);
            auto bars = tornado(engine->engine, scenario, tornadoStep);
            if (!bars)
                return pass(bars);
            return Answer{std::move(*result), std::move(*bars), timer.elapsed()};
        },
        [this](Result<Answer> answer) {
            if (!answer) {
                if (answer.error().kind != ErrorKind::Cancelled)
                    emit said(ui::sentence(answer.error()));
                return;
            }
            showResult(answer->result, true);
            tornado_->setData(tornadoChart(answer->tornado, tornadoStep, analysis_->definitions.currency));
            emit said(tr("Exact result, computed in %1 s")
                          .arg(Format().number(static_cast<double>(answer->milliseconds) / 1000.0, 1)));
        });
}

QString WhatIfPage::changeWords(double base, double changed) const
{
    const Format format;
    const QString currency = text(analysis_->definitions.currency);
    const double change = changed - base;
    if (std::abs(change) < 1e-9)
        return tr("no change");
    const QString amount = format.signedMoney(change, currency, MoneyDigits::Whole);
    return base != 0 ? QStringLiteral("%1, %2").arg(amount, format.signedPercent(change / std::abs(base))) : amount;
}

void WhatIfPage::showResult(const WhatIfResult& result, bool exact)
{
    const Format format;
    const QString currency = text(analysis_->definitions.currency);
    const auto arrow = [](const QString& base, const QString& changed) {
        return QStringLiteral("%1 → %2").arg(base, changed);
    };
    const WhatIfFigures& b = result.base;
    const WhatIfFigures& c = result.changed;
    figures_[0]->setText(arrow(format.money(b.residual, currency, MoneyDigits::Whole),
                               format.money(c.residual, currency, MoneyDigits::Whole)));
    figures_[1]->setText(arrow(format.money(b.clvMean, currency), format.money(c.clvMean, currency)));
    figures_[2]->setText(arrow(format.money(b.revenue, currency, MoneyDigits::Whole),
                               format.money(c.revenue, currency, MoneyDigits::Whole)));
    figures_[3]->setText(
        arrow(format.integer(qRound64(b.aliveIn12Months)), format.integer(qRound64(c.aliveIn12Months))));
    const auto change = [&](int i, const Figure& from, const Figure& to) {
        const bool defined = from && to;
        changes_[i]->setText(defined ? changeWords(*from, *to) : why(from));
        changes_[i]->setTone(!defined || *from == *to ? Tone::Muted : *to > *from ? Tone::Good : Tone::Bad);
    };
    change(0, b.residual, c.residual);
    change(1, b.clvMean, c.clvMean);
    change(2, b.revenue, c.revenue);
    const double more = c.aliveIn12Months - b.aliveIn12Months;
    changes_[3]->setText(std::abs(more) < 0.5 ? tr("no change") : format.signedInteger(qRound64(more)));
    changes_[3]->setTone(std::abs(more) < 0.5 ? Tone::Muted : more > 0 ? Tone::Good : Tone::Bad);

    waterfall_->setData(waterfallChart(result, analysis_->definitions.currency));
    curves_->setData(marginCurvesChart(result, analysis_->definitions.currency));
    showBreakEven(result);
    head_->setSentence({b.residual && c.residual
                            ? tr("This scenario brings %1 in %2.")
                                  .arg(format.signedMoney(*c.residual - *b.residual, currency, MoneyDigits::Whole),
                                       format.months(analysis_->definitions.horizonMonths))
                            : why(b.residual)});
    if (!exact)
        emit said(tr("Preview while you move; the exact result follows"));
}

void WhatIfPage::showBreakEven(const WhatIfResult& result)
{
    const Format format;
    const double g = result.scenario.levers.price;
    const BreakEven& even = result.breakEven;
    const bool rise = g > 0;
    breakTitle_->setText(rise && even.margin ? tr("A rise of %1 pays as long as you lose fewer than %2 of purchases")
                                                   .arg(format.percent(g), format.percent(even.margin))
                         : g < 0
                             ? tr("A cut of %1 must bring more purchases than it costs margin").arg(format.percent(-g))
                             : tr("Move the price to see when a rise pays"));
    const QString margin = format.percent(analysis_->marginRate);
    const std::pair<Figure, QString> rows[] = {
        {even.revenue, tr("on revenue: 1 − 1 ÷ %1").arg(format.number(1 + g, 3))},
        {even.margin, tr("on margin: %1 ÷ (%1 + %2)").arg(format.percent(g), margin)},
        {even.clv, tr("on the value of the next %1").arg(format.months(analysis_->definitions.horizonMonths))}};
    for (int i = 0; i < 3; ++i) {
        breakRows_[i].first->setText(format.percent(rows[i].first));
        breakRows_[i].second->setText(rows[i].second);
    }
    const double lost = 1 - std::pow(1 + g, result.scenario.effects.elasticity);
    breakWords_->setText(rise ? tr("At e %1 you lose %2 of purchases. The elasticity is %3.")
                                    .arg(format.signedNumber(result.scenario.effects.elasticity, 1),
                                         format.percent(lost),
                                         result.scenario.effects.elasticityEstimated ? tr("estimated") : tr("assumed"))
                              : QString());
}

void WhatIfPage::loadScenarios()
{
    context().session.withWorkspace(
        this, [](Workspace& workspace) { return workspace.documents("scenario"); },
        [this](Result<std::vector<std::pair<std::string, std::string>>> saved) {
            scenarios_.clear();
            QList<SegmentedControl::Item> items{{baseTab, tr("Base"), {}}};
            for (const auto& [name, json] : saved.value_or(std::vector<std::pair<std::string, std::string>>()))
                if (auto scenario = scenarioFromJson(json)) {
                    items.append({text(name), text(name), text(scenario->note)});
                    scenarios_.push_back(std::move(*scenario));
                }
            tabs_->setItems(items);
        });
}

void WhatIfPage::chooseScenario(const QString& name)
{
    Scenario scenario;
    for (const Scenario& saved : scenarios_)
        if (text(saved.name) == name)
            scenario = saved;
    if (analysis_)
        scenario.segment = analysis_->definitions.segmentFilter;
    tabs_->setCurrent(name);
    levers_->setScenario(scenario);
    settle();
}

void WhatIfPage::saveScenario()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save scenario"));
    dialog->setLabelText(tr("Name of the scenario"));
    dialog->setTextValue(tr("Scenario %1").arg(scenarios_.size() + 1));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        Scenario scenario = levers_->scenario();
        scenario.name = name.trimmed().toStdString();
        if (scenario.name.empty())
            return;
        levers_->setScenario(scenario);
        context().session.withWorkspace(
            this,
            [scenario](Workspace& workspace) {
                return workspace.saveDocument("scenario", scenario.name, toJson(scenario));
            },
            [this, name](Result<> saved) {
                if (!saved) {
                    context().dialogs.report(this, saved.error());
                    return;
                }
                loadScenarios();
                tabs_->setCurrent(name);
                emit toasted(tr("Scenario saved"));
            });
    });
    dialog->open();
}

void WhatIfPage::removeScenario()
{
    const std::string name = tabs_->current().toStdString();
    if (tabs_->current() == baseTab)
        return;
    context().session.withWorkspace(
        this, [name](Workspace& workspace) { return workspace.removeDocument("scenario", name); },
        [this](Result<> removed) {
            if (!removed)
                context().dialogs.report(this, removed.error());
            loadScenarios();
            chooseScenario(baseTab);
        });
}

void WhatIfPage::retranslate()
{
    head_->setTitle(tr("What-if"));
    add_->setText(tr("Save scenario…"));
    remove_->setText(tr("Remove"));
    const QString horizon = Format().months(analysis_ ? analysis_->definitions.horizonMonths : 12);
    labels_[0]->setText(tr("Value of the next %1").arg(horizon));
    labels_[1]->setText(tr("CLV, mean"));
    labels_[2]->setText(tr("Revenue"));
    labels_[3]->setText(tr("Alive in 12 months"));
    levers_->retranslate();
    present(analysis_);
    loadScenarios();
}

}  // namespace perennial::ui
