#include "ui/pages/whatif/contract_whatif_view.h"

#include "ui/pages/kind_switch.h"
#include "ui/pages/page.h"
#include "ui/pages/session.h"
#include "ui/pages/whatif/lever_specs.h"
#include "ui/support/format.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/column_fit.h"
#include "ui/support/widgets/key_figure_card.h"
#include "ui/support/widgets/lever_slider.h"
#include "ui/support/widgets/page_head.h"
#include "ui/support/widgets/table_style.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr int leversWide = 278;
constexpr int scenarioHeight = 212;  ///< a head and six rows
constexpr double assumedResponse = -0.5;
constexpr double reachKept = 0.002;  ///< from the bounds that no contract reaches
enum ContractResult { ValueResult, RevenueResult, YearResult, RetentionResult, contractResultTotal };

}  // namespace

ContractWhatIfView::ContractWhatIfView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , context_(context)
    , reckoning_(context.jobs, this)
    , head_(new PageHead(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(12);
    head_->addAction(new KindSwitch(context.session, this));
    layout->addWidget(head_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(makeLevers());
    columns->addWidget(makeResult(), 1);
    layout->addLayout(columns, 1);
}

QWidget* ContractWhatIfView::makeLevers()
{
    auto* card = new Card(this);
    card->setFixedWidth(leversWide);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(6);
    auto* head = new QHBoxLayout;
    leversTitle_ = new TextLabel(TextRole::CardTitle, card);
    reset_ = button(ButtonKind::Quiet, {}, card, 28);
    reset_->setObjectName(QStringLiteral("resetContractLevers"));
    connect(reset_, &QPushButton::clicked, this, [this] {
        setSpecs();
        reckon();
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
        connect(slider, &LeverSlider::moved, this, &ContractWhatIfView::reckon);
        layout->addWidget(slider);
        levers_ << slider;
    }
    layout->addStretch(1);
    return card;
}

QWidget* ContractWhatIfView::makeResult()
{
    auto* result = new QWidget(this);
    auto* layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (int i = 0; i < contractResultTotal; ++i) {
        auto* card = new KeyFigureCard(result);
        card->setObjectName(QStringLiteral("contractResult%1").arg(i));
        card->setExplainable(false);
        cards->addWidget(card, 1);
        cards_ << card;
    }
    layout->addLayout(cards);
    auto* card = new Card(result);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 10, 1, 8);
    inside->setSpacing(8);
    tableTitle_ = new TextLabel(TextRole::CardTitle, card);
    table_ = new QTableView(card);
    table_->setObjectName(QStringLiteral("contractScenario"));
    model_ = new QStandardItemModel(this);
    table_->setModel(model_);
    styleTable(table_);
    ColumnFit::install(table_, 0);
    breakEven_ = new TextLabel(TextRole::Body, card);
    breakEven_->setObjectName(QStringLiteral("contractBreakEven"));
    how_ = new TextLabel(TextRole::SmallMuted, card);
    for (TextLabel* label : {tableTitle_, breakEven_, how_}) {
        label->setContentsMargins(12, 0, 12, 0);
        label->setWordWrap(true);
    }
    inside->addWidget(tableTitle_);
    table_->setFixedHeight(scenarioHeight);
    inside->addWidget(table_);
    inside->addWidget(breakEven_);
    inside->addWidget(how_);
    inside->addStretch(1);
    layout->addWidget(card, 1);
    return result;
}

bool ContractWhatIfView::can(const ContractBook& book)
{
    return contractWhatIf(book, {}).has_value();
}

void ContractWhatIfView::show(const std::shared_ptr<const ContractBook>& book)
{
    book_ = book;
    const auto today = contractWhatIf(*book_, {});
    retention_ = today ? today->base.annualRetention : 0;
    setSpecs();
    reckon();
}

void ContractWhatIfView::setSpecs()
{
    const RetentionReach reach = retentionReach(*book_);
    LeverToday today;
    today.currency = text(book_->table.currency);
    today.hasRetention = true;
    today.retention = retention_;
    today.margin = book_->margin;
    today.discountRate = book_->discountRate;
    today.retentionRange = LeverRange{std::max(reach.lowest + reachKept - retention_, -0.25),
                                      std::min(reach.highest - reachKept - retention_, 0.25)};
    const char* const names[leverTotal] = {"price", nullptr, "retention", "margin", "discount-rate"};
    for (int lever = 0; lever < leverTotal; ++lever) {
        LeverSlider* slider = levers_[lever];
        LeverSpec spec = names[lever] ? leverSpec(names[lever], today) : effectSpec("retention-response", false);
        if (lever == Retention)
            spec.name = tr("Retention, next year");
        slider->setSpec(spec);
        slider->setValue(lever == Response ? assumedResponse : slider->base());
    }
}

ContractLevers ContractWhatIfView::levers() const
{
    ContractLevers levers;
    const auto moved = [this](Lever lever) { return levers_[lever]->value() - levers_[lever]->base(); };
    levers.price = levers_[Price]->value();
    levers.retentionResponse = levers_[Response]->value();
    levers.retention = levers_[Retention]->isMoved() ? moved(Retention) : 0;
    if (levers_[Margin]->isMoved())
        levers.margin = levers_[Margin]->value();
    if (levers_[Discount]->isMoved())
        levers.discountRate = levers_[Discount]->value();
    return levers;
}

void ContractWhatIfView::reckon()
{
    if (!book_)
        return;
    reckoning_.run([book = book_, levers = levers()](Progress&) { return contractWhatIf(*book, levers); },
                   [this](const Result<ContractScenario>& result) {
                       levers_[Retention]->setProblem(
                           result ? QString() : tr("Price and retention together ask for a rate that no model gives."));
                       if (result)
                           showResult(*result);
                   });
}

void ContractWhatIfView::showResult(const ContractScenario& result)
{
    const Format format;
    const QString currency = text(book_->table.currency);
    const ContractOutlook& base = result.base;
    const ContractOutlook& then = result.scenario;
    const auto whole = [&](double major) { return format.money(major, currency, MoneyDigits::Whole); };
    const auto percent = [&](double fraction) { return format.percent(fraction, 2); };
    const auto card = [&](int place, const QString& label, const QString& value, double before, double after) {
        KeyFigure figure;
        figure.label = label;
        figure.figure = value;
        if (before > 0 && std::abs(after / before - 1) >= 0.0005) {
            figure.change = Change{after > before ? Change::Direction::Up : Change::Direction::Down, after > before,
                                   format.percent(std::abs(after / before - 1)), tr("on today")};
        } else {
            figure.words = tr("as today");
        }
        cards_[place]->setFigure(figure);
    };
    card(ValueResult, tr("CLV still to come"), whole(then.residualValue), base.residualValue, then.residualValue);
    card(RevenueResult, tr("MRR"), whole(then.recurringRevenue), base.recurringRevenue, then.recurringRevenue);
    card(YearResult, tr("MRR left in a year"), whole(then.revenueInAYear), base.revenueInAYear, then.revenueInAYear);
    card(RetentionResult, tr("Retention, next year"), percent(then.annualRetention), base.annualRetention,
         then.annualRetention);
    model_->clear();
    model_->setHorizontalHeaderLabels({tr("Of running contracts"), tr("Today"), tr("Scenario"), tr("Change")});
    for (int column = 1; column < model_->columnCount(); ++column)
        model_->horizontalHeaderItem(column)->setTextAlignment(Qt::Alignment(figureAlignment()));
    const auto row = [&](const QString& name, const QString& today, const QString& scenario, const QString& change) {
        model_->appendRow({new QStandardItem(name), figureItem(today), figureItem(scenario), figureItem(change)});
    };
    const auto moneyRow = [&](const QString& name, double a, double b) {
        row(name, whole(a), whole(b), format.signedMoney(b - a, currency, MoneyDigits::Whole));
    };
    moneyRow(tr("MRR"), base.recurringRevenue, then.recurringRevenue);
    moneyRow(tr("MRR left in a year"), base.revenueInAYear, then.revenueInAYear);
    row(tr("Retention of the next year, by sBG"), percent(base.annualRetention), percent(then.annualRetention),
        format.signedPercent(then.annualRetention - base.annualRetention, 2));
    row(tr("Margin rate"), percent(base.marginRate), percent(then.marginRate),
        format.signedPercent(then.marginRate - base.marginRate, 2));
    row(tr("Months to come, discounted"), format.number(base.monthsToCome, 1), format.number(then.monthsToCome, 1),
        format.signedNumber(then.monthsToCome - base.monthsToCome, 1));
    moneyRow(tr("CLV still to come"), base.residualValue, then.residualValue);
    breakEven_->setVisible(result.breakEvenRetention.has_value());
    if (result.breakEvenRetention)
        breakEven_->setText(tr("Break-even: at this price a retention of %1 a year brings as much as today (today %2).")
                                .arg(percent(*result.breakEvenRetention), percent(base.annualRetention)));
    how_->setText(
        tr("Retention moves by r^c: every chance to stay becomes (1 − θ)^c, here c = %1. Price: margin becomes 1 − "
           "(1 − m) ÷ (1 + g), the odds of staying are multiplied by (1 + g)^k. By the sBG of all contracts, "
           "discounted at %2 a year. Retention of the next year is what it expects of who runs today; the rate on "
           "Retention is observed, over all tenures. Contracts won later are not in it.")
            .arg(format.number(then.dropout, 4), format.percent(levers().discountRate.value_or(book_->discountRate))));
    head_->setSentence({sentenceOf(result)});
}

QString ContractWhatIfView::sentenceOf(const ContractScenario& result) const
{
    const Format format;
    const QString currency = text(book_->table.currency);
    const double change = result.scenario.residualValue - result.base.residualValue;
    if (std::abs(change) < 0.5)
        return tr("Move a lever: what today's running contracts still bring stands at the right.");
    return tr("Today's running contracts would bring %1 instead of %2, %3.")
        .arg(format.money(result.scenario.residualValue, currency, MoneyDigits::Whole),
             format.money(result.base.residualValue, currency, MoneyDigits::Whole),
             format.signedMoney(change, currency, MoneyDigits::Whole));
}

void ContractWhatIfView::retranslate()
{
    head_->setTitle(tr("What-if"));
    leversTitle_->setText(tr("Levers"));
    reset_->setText(tr("Reset"));
    tableTitle_->setText(tr("Today and the scenario"));
    if (!book_)
        return;
    const ContractLevers before = levers();
    setSpecs();
    levers_[Price]->setValue(before.price);
    levers_[Response]->setValue(before.retentionResponse);
    levers_[Retention]->setValue(levers_[Retention]->base() + before.retention);
    levers_[Margin]->setValue(before.margin.value_or(levers_[Margin]->base()));
    levers_[Discount]->setValue(before.discountRate.value_or(levers_[Discount]->base()));
    reckon();
}

}  // namespace perennial::ui
