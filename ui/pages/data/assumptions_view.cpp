#include "ui/pages/data/assumptions_view.h"

#include "ui/models/figures.h"
#include "ui/pages/data/assumptions_explain.h"
#include "ui/pages/data/rates_editor.h"
#include "ui/support/format.h"
#include "ui/support/widgets/card.h"
#include "ui/support/widgets/switch.h"
#include "ui/support/widgets/text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

struct RuleRow {
    bool OrderRules::*member;
    Exclusion exclusion;  ///< whose count stands beside it; None: no count
};
constexpr RuleRow ruleList[] = {
    {&OrderRules::excludeCancelled, Exclusion::Cancelled}, {&OrderRules::excludeVoid, Exclusion::Void},
    {&OrderRules::excludeFailed, Exclusion::Failed},       {&OrderRules::excludePending, Exclusion::Pending},
    {&OrderRules::excludeDraft, Exclusion::Draft},         {&OrderRules::excludeTest, Exclusion::Test},
    {&OrderRules::excludeFraud, Exclusion::Fraud},         {&OrderRules::excludeGiftCards, Exclusion::GiftCard},
    {&OrderRules::excludeFree, Exclusion::Free},           {&OrderRules::includeTax, Exclusion::None},
    {&OrderRules::includeShipping, Exclusion::None}};

QDoubleSpinBox* spinBox(QWidget* parent, double least, double most, double step, int decimals)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setDecimals(decimals);
    box->setKeyboardTracking(false);
    box->setFixedWidth(104);
    return box;
}

}  // namespace

AssumptionsView::AssumptionsView(Page& page, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , context_(context)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeMoney(), 1);
    layout->addWidget(makeModel(), 1);
    layout->addWidget(makeRules(), 1);
    explainFigures();
}

QWidget* AssumptionsView::makeMoney()
{
    auto* card = new Card(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    titles_ << new TextLabel(TextRole::CardTitle, card);
    layout->addWidget(titles_.back());
    const auto row = [&](QWidget* first, QWidget* second) {
        auto* line = new QHBoxLayout;
        line->addWidget(first, 1);
        line->addWidget(second);
        layout->addLayout(line);
    };
    const auto label = [&] {
        labels_ << new QLabel(card);
        return labels_.back();
    };
    marginGiven_ = new Switch({}, card);
    margin_ = spinBox(card, -100, 100, 1, 1);
    margin_->setObjectName(QStringLiteral("margin"));
    margin_->setSuffix(QStringLiteral(" %"));
    row(marginGiven_, margin_);
    costGiven_ = new Switch({}, card);
    cost_ = spinBox(card, 0, 1e9, 1, 2);
    row(costGiven_, cost_);
    serving_ = spinBox(card, 0, 1e9, 0.5, 2);
    row(label(), serving_);
    discount_ = spinBox(card, 0, 100, 1, 1);
    discount_->setSuffix(QStringLiteral(" %"));
    row(label(), discount_);
    spend_ = new TextLabel(TextRole::SmallMuted, card);
    spend_->setWordWrap(true);
    layout->addWidget(spend_);
    auto* spendButtons = new QHBoxLayout;
    openSpend_ = button(ButtonKind::Plain, {}, card, 28);
    openSpend_->setObjectName(QStringLiteral("openSpend"));
    clearSpend_ = button(ButtonKind::Plain, {}, card, 28);
    spendButtons->addWidget(openSpend_);
    spendButtons->addWidget(clearSpend_);
    spendButtons->addStretch(1);
    layout->addLayout(spendButtons);
    rates_ = new RatesEditor(card);
    layout->addWidget(rates_);
    effect_ = new TextLabel(TextRole::SmallMuted, card);
    effect_->setWordWrap(true);
    layout->addWidget(effect_);
    layout->addStretch(1);
    connect(openSpend_, &QPushButton::clicked, this, &AssumptionsView::spendSheetWanted);
    connect(clearSpend_, &QPushButton::clicked, this, [this] {
        Definitions d = definitions_;
        d.spend.clear();
        emit changed(d);
    });
    connect(rates_, &RatesEditor::ratesChanged, this, [this](const std::map<std::string, Decimal>& rates) {
        Definitions d = definitions_;
        d.rates = rates;
        recordRatesCurrency(d, figures_);
        emit changed(d);
    });
    connect(rates_, &RatesEditor::removed, this, [this] {
        Definitions d = definitions_;
        d.ratesByDay = {};
        if (!ratesServe(d, figures_))
            d.rates.clear();
        recordRatesCurrency(d, figures_);
        emit changed(d);
    });
    connect(rates_, &RatesEditor::tableChanged, this, [this](const RateTable& table) {
        Definitions d = definitions_;
        d.ratesByDay = table;
        recordRatesCurrency(d, figures_);
        emit changed(d);
    });
    connect(rates_, &RatesEditor::tableWanted, this, &AssumptionsView::rateSheetWanted);
    for (Switch* given : {marginGiven_, costGiven_})
        connect(given, &Switch::toggled, this, &AssumptionsView::take);
    for (QDoubleSpinBox* box : {margin_, cost_, serving_, discount_})
        connect(box, &QDoubleSpinBox::valueChanged, this, &AssumptionsView::take);
    return card;
}

QWidget* AssumptionsView::makeModel()
{
    auto* card = new Card(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    titles_ << new TextLabel(TextRole::CardTitle, card);
    layout->addWidget(titles_.back());
    const auto row = [&](QWidget* field) {
        labels_ << new QLabel(card);
        auto* line = new QHBoxLayout;
        line->addWidget(labels_.back(), 1);
        line->addWidget(field);
        layout->addLayout(line);
    };
    horizon_ = spinBox(card, 1, 60, 1, 0);
    row(horizon_);
    model_ = new QComboBox(card);
    row(model_);
    unit_ = new QComboBox(card);
    row(unit_);
    lifespan_ = new QComboBox(card);
    row(lifespan_);
    refundDate_ = new QComboBox(card);
    row(refundDate_);
    layout->addStretch(1);
    connect(horizon_, &QDoubleSpinBox::valueChanged, this, &AssumptionsView::take);
    for (QComboBox* box : {model_, unit_, lifespan_, refundDate_}) {
        box->setMaximumWidth(214);
        connect(box, &QComboBox::activated, this, &AssumptionsView::take);
    }
    return card;
}

QWidget* AssumptionsView::makeRules()
{
    auto* card = new Card(this);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    titles_ << new TextLabel(TextRole::CardTitle, card);
    layout->addWidget(titles_.back());
    for (const RuleRow& rule : ruleList) {
        auto* onOff = new Switch({}, card);
        auto* count = new TextLabel(TextRole::SmallMuted, card);
        auto* line = new QHBoxLayout;
        line->addWidget(onOff, 1);
        line->addWidget(count);
        layout->addLayout(line);
        rules_.emplaceBack(rule.member, onOff);
        ruleCounts_ << count;
        connect(onOff, &Switch::toggled, this, &AssumptionsView::take);
    }
    layout->addStretch(1);
    return card;
}

void AssumptionsView::show(const Definitions& d, const std::shared_ptr<const Analysis>& analysis,
                           const std::shared_ptr<const Ledger>& ledger)
{
    showing_ = true;
    definitions_ = d;
    analysis_ = analysis;
    ledger_ = ledger;
    marginGiven_->setChecked(d.margin.has_value());
    margin_->setEnabled(d.margin.has_value());
    margin_->setValue(d.margin.value_or(analysis ? analysis->marginRate : 1) * 100);
    costGiven_->setChecked(d.acquisitionCost.has_value());
    cost_->setEnabled(d.acquisitionCost.has_value());
    cost_->setValue(d.acquisitionCost.value_or(Money()).major());
    serving_->setValue(d.servingCostPerOrder.major());
    discount_->setValue(d.discountRate * 100);
    horizon_->setValue(d.horizonMonths);
    model_->setCurrentIndex(std::max(0, model_->findData(text(d.model))));
    unit_->setCurrentIndex(static_cast<int>(d.modelUnit));
    lifespan_->setCurrentIndex(static_cast<int>(d.lifespan));
    refundDate_->setCurrentIndex(static_cast<int>(d.refundDate));
    showRules();
    showSpend();
    figures_ = ledger ? ledger->currency : currencyOfFigures(d, "XXX");
    rates_->show(d, ledger.get(), text(figures_));
    showing_ = false;
}

void AssumptionsView::showSpend()
{
    clearSpend_->setVisible(!definitions_.spend.empty());
    if (definitions_.spend.empty()) {
        spend_->setText(
            tr("Or a sheet of acquisition spend by month and channel: then each channel bears its own cost."));
        return;
    }
    MoneySum sum;
    Month first = definitions_.spend.front().month;
    Month last = first;
    for (const SpendEntry& entry : definitions_.spend) {
        sum += entry.amount;
        first = std::min(first, entry.month);
        last = std::max(last, entry.month);
    }
    const Format format;
    const QString currency = text(analysis_ ? analysis_->definitions.currency : definitions_.currency);
    spend_->setText(tr("Acquisition spend: %1 from %2 to %3; it takes the place of the one cost above.")
                        .arg(format.money(sum.major(), currency), text(toIso(first)), text(toIso(last))));
}

void AssumptionsView::showRules()
{
    const Format format;
    for (qsizetype i = 0; i < rules_.size(); ++i) {
        rules_[i].second->setChecked(definitions_.rules.*rules_[i].first);
        const Exclusion exclusion = ruleList[i].exclusion;
        if (!analysis_ || exclusion == Exclusion::None) {
            ruleCounts_[i]->clear();
            continue;
        }
        const ExclusionCount& count = analysis_->observed->book.excluded[static_cast<std::size_t>(exclusion)];
        ruleCounts_[i]->setText(count.orders == 0
                                    ? Format::dash()
                                    : QStringLiteral("%1 · %2").arg(
                                        format.integer(static_cast<qint64>(count.orders)),
                                        format.money(count.amount.major(), text(analysis_->definitions.currency))));
    }
    if (!analysis_)
        return;
    const KeyFigures& f = analysis_->all;
    effect_->setText(tr("With these assumptions a customer is worth %1, all together %2.")
                         .arg(format.money(f.clvMean, text(analysis_->definitions.currency)),
                              format.money(f.clvTotal, text(analysis_->definitions.currency))));
}

void AssumptionsView::explainFigures()
{
    const auto by = [this] { return Explainer{page_, context_, analysis_}; };
    for (qsizetype i = 0; i < ruleCounts_.size(); ++i)
        explainWords(*ruleCounts_[i], [this, by, i] {
            const Exclusion exclusion = ruleList[i].exclusion;
            return analysis_ && exclusion != Exclusion::None
                       ? exclusionExplanation(by(), rules_[i].second->text(), exclusion)
                       : Explanation();
        });
    explainWords(*spend_, [this, by] {
        return analysis_ && !definitions_.spend.empty() ? spendExplanation(by(), definitions_) : Explanation();
    });
    explainWords(*effect_, [this, by] {
        return analysis_ ? explanation(FigureId::ClvMean, by(), analysis_->all, wholeScope(*analysis_).members)
                         : Explanation();
    });
}

void AssumptionsView::take()
{
    if (showing_)
        return;
    Definitions d = definitions_;
    d.margin = marginGiven_->isChecked() ? std::optional(margin_->value() / 100) : std::nullopt;
    d.acquisitionCost = costGiven_->isChecked() ? Money::fromMajor(cost_->value()) : std::nullopt;
    d.servingCostPerOrder = Money::fromMajor(serving_->value()).value_or(Money());
    d.discountRate = discount_->value() / 100;
    d.horizonMonths = horizon_->value();
    d.model = model_->currentData().toString().toStdString();
    d.modelUnit = static_cast<TimeUnit>(unit_->currentIndex());
    d.lifespan = static_cast<LifespanEstimator>(lifespan_->currentIndex());
    d.refundDate = static_cast<RefundDate>(refundDate_->currentIndex());
    for (const auto& [member, onOff] : rules_)
        d.rules.*member = onOff->isChecked();
    margin_->setEnabled(d.margin.has_value());
    cost_->setEnabled(d.acquisitionCost.has_value());
    if (d != definitions_)
        emit changed(d);
}

void AssumptionsView::retranslate()
{
    const QString titles[] = {tr("Money"), tr("Forecast"), tr("What counts as a purchase")};
    for (qsizetype i = 0; i < titles_.size(); ++i)
        titles_[i]->setText(titles[i]);
    marginGiven_->setText(tr("Gross margin, one rate"));
    marginGiven_->setToolTip(tr("Off: by line where the sheet has costs, else 100 % and labelled as revenue"));
    openSpend_->setText(tr("Open spend sheet…"));
    clearSpend_->setText(tr("Remove"));
    costGiven_->setText(tr("Acquisition cost of a customer"));
    const QString labels[] = {tr("Serving cost of an order"),
                              tr("Discount rate a year"),
                              tr("Horizon in months"),
                              tr("Model"),
                              tr("Unit of time"),
                              tr("Average customer lifespan"),
                              tr("A refund counts on")};
    for (qsizetype i = 0; i < labels_.size(); ++i)
        labels_[i]->setText(labels[i]);
    const auto fill = [](QComboBox* box, const QList<std::pair<QString, QString>>& items) {
        const QSignalBlocker quiet(box);
        const int index = std::max(0, box->currentIndex());
        box->clear();
        for (const auto& [words, value] : items)
            box->addItem(words, value);
        box->setCurrentIndex(index);
    };
    QList<std::pair<QString, QString>> models{{tr("Automatic: least past error"), QStringLiteral("auto")}};
    for (const ModelInfo& model : repeatBuyingModels())
        models.append({modelName(std::string(model.name)), text(model.name)});
    fill(model_, models);
    fill(unit_, {{tr("day"), {}}, {tr("week"), {}}, {tr("month"), {}}});
    fill(lifespan_, {{tr("mean of last − first"), {}}, {tr("1 ÷ churn"), {}}, {tr("Kaplan–Meier area"), {}}});
    fill(refundDate_, {{tr("the order's date"), {}}, {tr("its own date"), {}}});
    const QString rules[] = {tr("Leave out cancelled"),   tr("Leave out void"),
                             tr("Leave out failed"),      tr("Leave out pending"),
                             tr("Leave out drafts"),      tr("Leave out test orders"),
                             tr("Leave out fraud"),       tr("Leave out gift cards alone"),
                             tr("Leave out free orders"), tr("Count tax"),
                             tr("Count shipping")};
    for (qsizetype i = 0; i < rules_.size(); ++i)
        rules_[i].second->setText(rules[i]);
    rates_->retranslate();
    show(definitions_, analysis_, ledger_);
}

}  // namespace perennial::ui
