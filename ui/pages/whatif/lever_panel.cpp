#include "ui/pages/whatif/lever_panel.h"

#include "ui/support/format.h"
#include "ui/support/widgets/lever_slider.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace perennial::ui {

namespace {

constexpr double percentStep = 0.005;

/// Reads "8", "+8 %", "−3,5" as a number; the scale turns percents into fractions.
std::optional<double> parsed(QString words, double scale)
{
    words.replace(QChar(0x2212), QLatin1Char('-'));
    words.replace(QLatin1Char(','), QLatin1Char('.'));
    QString digits;
    for (const QChar c : words)
        if (c.isDigit() || c == QLatin1Char('-') || c == QLatin1Char('.'))
            digits += c;
    bool good = false;
    const double value = digits.toDouble(&good);
    return good ? std::optional(value * scale) : std::nullopt;
}

LeverSpec percentSpec(const QString& name, double minimum, double maximum, double base)
{
    LeverSpec spec;
    spec.name = name;
    spec.minimum = minimum;
    spec.maximum = maximum;
    spec.step = percentStep;
    spec.base = base;
    spec.format = [](double value) { return Format().percent(value); };
    spec.parse = [](const QString& words) { return parsed(words, 0.01); };
    return spec;
}

LeverSpec signedPercentSpec(const QString& name, double reach, double supported)
{
    LeverSpec spec = percentSpec(name, -reach, reach, 0);
    spec.supported = std::pair(-supported, supported);
    spec.format = [](double value) { return Format().signedPercent(value); };
    return spec;
}

LeverSpec sideEffectSpec(const QString& name, bool estimated)
{
    LeverSpec spec;
    spec.name = name;
    spec.minimum = -3;
    spec.maximum = 0;
    spec.step = 0.1;
    spec.supported = std::pair(-2.0, 0.0);
    spec.sideEffect = true;
    spec.stateWord = estimated ? LeverPanel::tr("estimated") : LeverPanel::tr("assumed");
    spec.stateGood = estimated;
    spec.format = [](double value) { return Format().signedNumber(value, 1); };
    spec.parse = [](const QString& words) { return parsed(words, 1); };
    return spec;
}

}  // namespace

LeverPanel::LeverPanel(QWidget* parent)
    : Card(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 10, 0, 8);
    outer->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    title_ = new TextLabel(TextRole::CardTitle, this);
    who_ = new TextLabel(TextRole::Subtitle, this);
    reset_ = button(ButtonKind::Quiet, {}, this, 28);
    connect(reset_, &QPushButton::clicked, this, &LeverPanel::resetWanted);
    head->addWidget(title_);
    head->addWidget(who_, 1);
    head->addWidget(reset_);
    outer->addLayout(head);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(scroll);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(4);
    addGroup(layout);
    price_ = addLever(layout, "price");
    auto* effects = new Card(inside);
    effects->setInset(true);
    auto* effectsLayout = new QVBoxLayout(effects);
    effectsLayout->setContentsMargins(8, 6, 8, 6);
    effectsLayout->setSpacing(2);
    sideWords_ = new TextLabel(TextRole::SmallMuted, effects);
    effectsLayout->addWidget(sideWords_);
    elasticity_ = addLever(effectsLayout, "elasticity");
    response_ = addLever(effectsLayout, "response");
    layout->addWidget(effects);
    addGroup(layout);
    keep_ = addLever(layout, "retention");
    often_ = addLever(layout, "frequency");
    addGroup(layout);
    win_ = addLever(layout, "newCustomers");
    cac_ = addLever(layout, "acquisitionCost");
    addGroup(layout);
    spend_ = addLever(layout, "retentionSpend");
    marginLever_ = addLever(layout, "margin");
    discountLever_ = addLever(layout, "discountRate");
    layout->addStretch(1);
    scroll->setWidget(inside);
    outer->addWidget(scroll, 1);
    legend_ = new TextLabel(TextRole::SmallMuted, this);
    legend_->setContentsMargins(12, 0, 12, 0);
    legend_->setWordWrap(true);
    outer->addWidget(legend_);
}

LeverSlider* LeverPanel::addLever(QVBoxLayout* layout, const char* objectName)
{
    auto* lever = new LeverSlider(this);
    lever->setObjectName(QLatin1String(objectName));
    connect(lever, &LeverSlider::moved, this, &LeverPanel::moved);
    connect(lever, &LeverSlider::settled, this, &LeverPanel::settled);
    layout->addWidget(lever);
    return lever;
}

TextLabel* LeverPanel::addGroup(QVBoxLayout* layout)
{
    auto* label = new TextLabel(TextRole::SmallStrong, this);
    label->setTone(Tone::Muted);
    layout->addSpacing(groups_.isEmpty() ? 0 : 8);
    layout->addWidget(label);
    groups_ << label;
    return label;
}

void LeverPanel::setBase(const Analysis& analysis)
{
    const KeyFigures& f = analysis.shown;
    currency_ = text(analysis.definitions.currency);
    hasRetention_ = f.annualRetention.has_value();
    retention_ = f.annualRetention.value_or(0);
    frequency_ = f.perWindow.frequencyPerYear.value_or(0);
    margin_ = analysis.marginRate;
    newCustomers_ = analysis.newCustomersPerYear;
    acquisitionCost_ = analysis.all.acquisitionCost.value_or(0);
    discount_ = analysis.definitions.discountRate;
    specify();
    setScenario(scenario_);
}

void LeverPanel::specify()
{
    price_->setSpec(signedPercentSpec(tr("Price change"), 0.2, 0.1));
    elasticity_->setSpec(sideEffectSpec(tr("Purchases react, e"), scenario_.effects.elasticityEstimated));
    response_->setSpec(sideEffectSpec(tr("Staying reacts, k"), false));

    LeverSpec keep = percentSpec(tr("Retention rate a year"), std::max(0.0, retention_ - 0.25),
                                 std::min(0.995, retention_ + 0.25), retention_);
    keep.step = 0.001;
    keep.supported = std::pair(std::max(0.0, retention_ - 0.1), std::min(0.995, retention_ + 0.1));
    keep.tip = hasRetention_ ? QString() : tr("No annual retention can be read from this data.");
    keep_->setSpec(keep);
    keep_->setEnabled(hasRetention_);

    LeverSpec often = percentSpec(tr("Frequency"), frequency_ * 0.5, std::max(frequency_ * 1.5, 0.1), frequency_);
    often.step = std::max(frequency_ / 200, 0.001);
    often.format = [](double value) { return tr("%1 a year").arg(Format().number(value, 2)); };
    often.parse = [](const QString& words) { return parsed(words, 1); };
    often.supported = std::pair(frequency_ * 0.85, frequency_ * 1.15);
    often_->setSpec(often);

    LeverSpec win = percentSpec(tr("New customers a year"), 0, std::max(newCustomers_ * 2, 1.0), newCustomers_);
    win.step = std::max(1.0, std::round(newCustomers_ / 200));
    win.format = [](double value) { return Format().integer(qRound64(value)); };
    win.parse = [](const QString& words) { return parsed(words, 1); };
    win.supported = std::pair(newCustomers_ * 0.7, newCustomers_ * 1.3);
    win_->setSpec(win);

    const auto money = [currency = currency_](double value) { return Format().money(value, currency); };
    LeverSpec cac = percentSpec(tr("Acquisition cost"), 0, std::max(acquisitionCost_ * 2, 1.0), acquisitionCost_);
    cac.step = std::max(acquisitionCost_ / 200, 0.01);
    cac.format = money;
    cac.parse = [](const QString& words) { return parsed(words, 1); };
    cac.tip = acquisitionCost_ > 0 ? QString() : tr("No acquisition cost is known; enter it in Assumptions.");
    cac_->setSpec(cac);
    cac_->setEnabled(acquisitionCost_ > 0);

    LeverSpec spend = percentSpec(tr("Retention spend a head"), 0, 12, 0);
    spend.step = 0.1;
    spend.format = money;
    spend.parse = [](const QString& words) { return parsed(words, 1); };
    spend.supported = std::pair(0.0, 5.0);
    spend_->setSpec(spend);

    LeverSpec margin = percentSpec(tr("Gross margin"), std::min(0.0, margin_), 1, margin_);
    margin.supported = std::pair(std::max(0.0, margin_ - 0.1), std::min(1.0, margin_ + 0.1));
    marginLever_->setSpec(margin);
    discountLever_->setSpec(percentSpec(tr("Discount rate a year"), 0, 0.3, discount_));
}

void LeverPanel::setScenario(const Scenario& scenario)
{
    scenario_ = scenario;
    const Levers& l = scenario.levers;
    price_->setValue(l.price);
    elasticity_->setValue(scenario.effects.elasticity);
    response_->setValue(scenario.effects.retentionResponse);
    keep_->setValue(retention_ + l.retentionPoints);
    often_->setValue(frequency_ * (1 + l.frequency));
    win_->setValue(newCustomers_ * (1 + l.newCustomers));
    cac_->setValue(acquisitionCost_ * (1 + l.acquisitionCost));
    spend_->setValue(l.retentionSpend.major());
    marginLever_->setValue(margin_ + l.marginPoints);
    discountLever_->setValue(l.discountRate.value_or(discount_));
}

Scenario LeverPanel::scenario() const
{
    // a lever that rests on its mark is exactly neutral, whatever its widget's steps
    const auto moved = [](const LeverSlider* lever, double neutral, double value) {
        return lever->isMoved() ? value : neutral;
    };
    Scenario scenario = scenario_;
    Levers& l = scenario.levers;
    l.price = moved(price_, 0, price_->value());
    scenario.effects.elasticity = elasticity_->value();
    scenario.effects.retentionResponse = response_->value();
    l.retentionPoints = moved(keep_, 0, keep_->value() - retention_);
    l.frequency = moved(often_, 0, frequency_ > 0 ? often_->value() / frequency_ - 1 : 0);
    l.newCustomers = moved(win_, 0, newCustomers_ > 0 ? win_->value() / newCustomers_ - 1 : 0);
    l.acquisitionCost = moved(cac_, 0, acquisitionCost_ > 0 ? cac_->value() / acquisitionCost_ - 1 : 0);
    l.retentionSpend = moved(spend_, 0, 1) > 0 ? Money::fromMajor(spend_->value()).value_or(Money()) : Money();
    l.marginPoints = moved(marginLever_, 0, marginLever_->value() - margin_);
    l.discountRate = discountLever_->isMoved() ? std::optional(discountLever_->value()) : std::nullopt;
    return scenario;
}

void LeverPanel::retranslate()
{
    title_->setText(tr("Levers"));
    who_->setText(scenario_.segment.empty() ? tr("all customers") : tr("one segment"));
    reset_->setText(tr("Reset"));
    sideWords_->setText(tr("side effects of price"));
    legend_->setText(tr("black mark: today; pale range: supported by the data"));
    const QStringList names{tr("Price"), tr("Keep"), tr("Win"), tr("Cost")};
    for (qsizetype i = 0; i < groups_.size(); ++i)
        groups_[i]->setText(names[i]);
    specify();
    setScenario(scenario_);
}

}  // namespace perennial::ui
