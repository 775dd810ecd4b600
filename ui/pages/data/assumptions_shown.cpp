// What the assumptions are, what they do, and the way back from the fields into the definitions.
#include "ui/pages/data/assumption_card.h"
#include "ui/pages/data/assumption_rows.h"
#include "ui/pages/data/assumption_words.h"
#include "ui/pages/data/assumptions_explain.h"
#include "ui/pages/data/assumptions_view.h"
#include "ui/pages/data/margin_dialog.h"
#include "ui/pages/data/rates_editor.h"
#include "ui/pages/data/spend_dialog.h"
#include "ui/pages/data/zone_editor.h"
#include "ui/pages/page.h"
#include "ui/pages/retention/retention_explain.h"
#include "ui/support/format.h"
#include "ui/support/widgets/switch.h"
#include "ui/support/widgets/text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>

namespace perennial::ui {

namespace {

constexpr double percents = 100;

}  // namespace

void AssumptionsView::show(const Definitions& d, const std::shared_ptr<const Analysis>& analysis,
                           const std::shared_ptr<const Ledger>& ledger)
{
    showing_ = true;
    definitions_ = d;
    analysis_ = analysis;
    ledger_ = ledger;
    figures_ = ledger ? ledger->currency : currencyOfFigures(d, std::string(unknownCurrency));
    marginGiven_->setChecked(d.margin.has_value());
    margin_->setEnabled(d.margin.has_value());
    margin_->setValue(d.margin.value_or(analysis ? analysis->marginRate : 1) * percents);
    editMargins_->setText(d.marginBy.empty() ? tr("Enter…")
                                             : tr("%n rate(s)…", nullptr, static_cast<int>(d.marginBy.size())));
    editMargins_->setEnabled(ledger && !ledger->attributes.empty());
    costGiven_->setChecked(d.acquisitionCost.has_value());
    cost_->setEnabled(d.acquisitionCost.has_value());
    cost_->setValue(d.acquisitionCost.value_or(Money()).major());
    serving_->setValue(d.servingCostPerOrder.major());
    keeping_->setValue(d.retentionCostPerYear.major());
    discount_->setValue(d.discountRate * percents);
    horizon_->setValue(d.horizonMonths);
    model_->setCurrentIndex(std::max(0, model_->findData(text(d.model))));
    unit_->setCurrentIndex(static_cast<int>(d.modelUnit));
    lifespan_->setCurrentIndex(static_cast<int>(d.lifespan));
    lifespanHorizon_->setValue(d.lifespanHorizonMonths);
    lifespanHorizon_->setEnabled(d.lifespan == LifespanEstimator::KaplanMeier);
    seed_->setText(QString::number(d.seed));
    refundDate_->setCurrentIndex(static_cast<int>(d.refundDate));
    showTime();
    showRules();
    showSpend();
    rates_->show(d, ledger.get(), text(figures_));
    explainRates();
    showing_ = false;
    showEffects();
    workOut();
}

void AssumptionsView::showTime()
{
    const bool given = definitions_.asOf.has_value();
    asOfGiven_->setChecked(given);
    asOf_->setEnabled(given);
    if (given || analysis_)
        asOf_->setDate(toQDate(given ? *definitions_.asOf : analysis_->observed->book.asOf));
    window_->setCurrentIndex(static_cast<int>(definitions_.window));
    const bool lapses = analysis_ && analysis_->observed->lapse.defined;
    lapse_->setText(lapses ? Format().days(analysis_->observed->lapse.days) : Format::dash());
    time_->setEffect(assumptionRow::lapse, analysis_ ? lapseWords(*analysis_) : QString());
    zone_->show(definitions_, ledger_.get());
}

void AssumptionsView::showSpend()
{
    clearSpend_->setVisible(!definitions_.spend.empty());
    if (definitions_.spend.empty()) {
        spend_->setText(
            tr("Or acquisition spend by month and channel, from a sheet or typed: each channel bears its own cost."));
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
    spend_->setText(tr("Acquisition spend: %1 from %2 to %3; it takes the place of the one cost above.")
                        .arg(format.money(sum.major(), text(figures_)), text(toIso(first)), text(toIso(last))));
}

void AssumptionsView::showRules()
{
    const Format format;
    const auto rules = switchableRules();
    for (qsizetype i = 0; i < rules_.size(); ++i) {
        const SwitchableRule& rule = rules[static_cast<std::size_t>(i)];
        rules_[i]->setChecked(definitions_.rules.*rule.rule);
        if (!analysis_ || rule.exclusion == Exclusion::None) {
            ruleCounts_[i]->clear();
            continue;
        }
        const ExclusionCount& count = analysis_->observed->book.excluded[static_cast<std::size_t>(rule.exclusion)];
        ruleCounts_[i]->setText(
            count.orders == 0 ? Format::dash()
                              : QStringLiteral("%1 · %2").arg(format.integer(static_cast<qint64>(count.orders)),
                                                              format.money(count.amount.major(), text(figures_))));
    }
}

void AssumptionsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    workOut();
}

void AssumptionsView::workOut()
{
    if (!isVisible() || !analysis_ || analysis_ == asked_ || !context_.session.isOpen())
        return;
    asked_ = analysis_;
    found_.reset();
    stopped_ = false;
    const auto rows = [shared = context_.session.workspace()](const Definitions& d, Progress& progress) {
        return shared->with([&](const Workspace& workspace) { return workspace.ledger(d, progress); });
    };
    working_.run(
        [analysis = analysis_, rows, today = toDay(QDate::currentDate())](Progress& progress) -> Result<Found> {
            auto effects = assumptionEffects(*analysis, today, rows, progress);
            if (!effects)
                return pass(effects);
            return Found{std::move(*effects), LineCosts(*analysis->ledger, analysis->asked).sources()};
        },
        [this](Result<Found> found) {
            stopped_ = !found;
            if (found)
                found_ = std::make_shared<const Found>(std::move(*found));
            showEffects();
        },
        tr("what each assumption does"));
    showEffects();
}

void AssumptionsView::showEffects()
{
    const bool current = found_ && asked_ == analysis_;
    const auto words = current ? effectWords(found_->effects, text(figures_)) : QHash<Assumption, QString>();
    const auto rules = current ? ruleWords(found_->effects, text(figures_)) : QHash<std::size_t, QString>();
    const auto say = [&](AssumptionCard* card, const QString& row, Assumption assumption) {
        card->setEffect(row, words.value(assumption));
    };
    say(money_, assumptionRow::margin, Assumption::Margin);
    money_->setEffect(assumptionRow::marginBy,
                      current ? marginWords(found_->sources, definitions_.margin.has_value()) : QString());
    say(money_, assumptionRow::cost, Assumption::AcquisitionCost);
    say(money_, assumptionRow::serving, Assumption::ServingCost);
    money_->setEffect(assumptionRow::keeping, tr("What keeping a living customer costs; enters What-if"));
    say(money_, assumptionRow::discount, Assumption::Discount);
    say(forecast_, assumptionRow::horizon, Assumption::Horizon);
    say(forecast_, assumptionRow::model, Assumption::Model);
    say(forecast_, assumptionRow::unit, Assumption::Unit);
    say(forecast_, assumptionRow::lifespan, Assumption::Lifespan);
    say(forecast_, assumptionRow::lifespanHorizon, Assumption::LifespanHorizon);
    forecast_->setEffect(assumptionRow::seed, tr("Draws the samples of intervals; no figure moves by it"));
    say(time_, assumptionRow::window, Assumption::Window);
    QStringList asOf;
    if (!definitions_.asOf)
        asOf << tr("Found: the day of the last order that counts");
    if (const QString moved = words.value(Assumption::AsOf); !moved.isEmpty())
        asOf << moved;
    time_->setEffect(assumptionRow::asOf, asOf.join(QLatin1Char('\n')));
    zone_->setEffects(words.value(Assumption::Zone), words.value(Assumption::ZoneOfHeadings));
    rates_->setEffects(current ? rateWords(found_->effects, text(figures_)) : QHash<QString, QString>());
    say(counts_, assumptionRow::refund, Assumption::RefundDate);
    for (qsizetype i = 0; i < rules_.size(); ++i)
        counts_->setEffect(assumptionRow::rule(i), rules.value(static_cast<std::size_t>(i)));
    const bool stopped = stopped_ && asked_ == analysis_;
    resume_->setVisible(stopped);
    if (!analysis_) {
        effect_->clear();
        return;
    }
    const Format format;
    const KeyFigures& f = analysis_->all;
    const QString worth = tr("With these assumptions a customer is worth %1, all together %2.")
                              .arg(format.money(f.clvMean, text(figures_)), format.money(f.clvTotal, text(figures_)));
    effect_->setText(stopped    ? worth + QLatin1Char(' ') + tr("What each of them does was not worked out.")
                     : !current ? worth + QLatin1Char(' ') + tr("What each of them does is being worked out.")
                                : worth);
}

void AssumptionsView::explainFigures()
{
    const auto by = [this] { return Explainer{page_, context_, analysis_}; };
    for (qsizetype i = 0; i < ruleCounts_.size(); ++i)
        explainWords(*ruleCounts_[i], [this, by, i] {
            const Exclusion exclusion = switchableRules()[static_cast<std::size_t>(i)].exclusion;
            return analysis_ && exclusion != Exclusion::None ? exclusionExplanation(by(), rules_[i]->text(), exclusion)
                                                             : Explanation();
        });
    explainWords(*spend_, [this, by] {
        return analysis_ && !definitions_.spend.empty() ? spendExplanation(by(), definitions_) : Explanation();
    });
    explainWords(*effect_, [this, by] {
        return analysis_ ? explanation(FigureId::ClvMean, by(), analysis_->all, wholeScope(*analysis_).members)
                         : Explanation();
    });
    explainWords(money_->effect(assumptionRow::marginBy), [this, by] {
        return found_ && asked_ == analysis_ ? marginSourcesExplanation(by(), found_->sources) : Explanation();
    });
    for (TextLabel* label : {lapse_, &time_->effect(assumptionRow::lapse)})
        explainWords(*label, [this, by] { return analysis_ ? lapseExplanation(by()) : Explanation(); });
    const auto explainLabel = [&](TextLabel& label, Assumption assumption) {
        explainWords(label, [this, assumption] {
            return explanationOfEffect([=](const AssumptionChange& c) { return c.assumption == assumption; });
        });
    };
    const auto explainEffect = [&](AssumptionCard* card, const QString& row, Assumption assumption) {
        explainLabel(card->effect(row), assumption);
    };
    explainEffect(money_, assumptionRow::margin, Assumption::Margin);
    explainEffect(money_, assumptionRow::cost, Assumption::AcquisitionCost);
    explainEffect(money_, assumptionRow::serving, Assumption::ServingCost);
    explainEffect(money_, assumptionRow::discount, Assumption::Discount);
    explainEffect(forecast_, assumptionRow::horizon, Assumption::Horizon);
    explainEffect(forecast_, assumptionRow::model, Assumption::Model);
    explainEffect(forecast_, assumptionRow::unit, Assumption::Unit);
    explainEffect(forecast_, assumptionRow::lifespan, Assumption::Lifespan);
    explainEffect(forecast_, assumptionRow::lifespanHorizon, Assumption::LifespanHorizon);
    explainEffect(time_, assumptionRow::window, Assumption::Window);
    explainEffect(time_, assumptionRow::asOf, Assumption::AsOf);
    explainLabel(zone_->figuresOfZone(), Assumption::Zone);
    explainLabel(zone_->figuresOfHeadings(), Assumption::ZoneOfHeadings);
    explainEffect(counts_, assumptionRow::refund, Assumption::RefundDate);
    for (qsizetype i = 0; i < rules_.size(); ++i)
        explainWords(counts_->effect(assumptionRow::rule(i)), [this, i] {
            return explanationOfEffect([=](const AssumptionChange& c) {
                return c.assumption == Assumption::Rule && c.choice == static_cast<std::size_t>(i);
            });
        });
}

void AssumptionsView::explainRates()
{
    for (const auto [currency, label] : rates_->effects().asKeyValueRange())
        explainWords(*label, [this, currency = currency.toStdString()] {
            return explanationOfEffect(
                [&](const AssumptionChange& c) { return c.assumption == Assumption::Rate && c.currency == currency; });
        });
}

Explanation AssumptionsView::explanationOfEffect(const WhichChange& isMeant) const
{
    if (!found_ || asked_ != analysis_)
        return {};
    return effectExplanation({page_, context_, analysis_}, found_->effects, isMeant);
}

void AssumptionsView::change(const std::function<void(Definitions&)>& how)
{
    Definitions d = definitions_;
    how(d);
    recordRatesCurrency(d, figures_);
    if (d != definitions_)
        emit changed(d);
}

void AssumptionsView::editMargins()
{
    auto* dialog = new MarginDialog(ledger_, definitions_.marginBy, this);
    connect(dialog, &TableDialog::saved, this,
            [this, dialog] { change([&](Definitions& d) { d.marginBy = dialog->margins(); }); });
    dialog->open();
}

void AssumptionsView::editSpend()
{
    const Day end = analysis_ ? analysis_->observed->book.asOf : toDay(QDate::currentDate());
    auto* dialog = new SpendDialog(definitions_.spend, Month::of(end),
                                   figures_ == unknownCurrency ? QString() : text(figures_), this);
    connect(dialog, &TableDialog::saved, this,
            [this, dialog] { change([&](Definitions& d) { d.spend = dialog->spend(); }); });
    dialog->open();
}

void AssumptionsView::take()
{
    if (showing_)
        return;
    Definitions d = definitions_;
    d.margin = marginGiven_->isChecked() ? std::optional(margin_->value() / percents) : std::nullopt;
    d.acquisitionCost = costGiven_->isChecked() ? Money::fromMajor(cost_->value()) : std::nullopt;
    d.servingCostPerOrder = Money::fromMajor(serving_->value()).value_or(Money());
    d.retentionCostPerYear = Money::fromMajor(keeping_->value()).value_or(Money());
    d.discountRate = discount_->value() / percents;
    d.horizonMonths = horizon_->value();
    d.model = model_->currentData().toString().toStdString();
    d.modelUnit = static_cast<TimeUnit>(unit_->currentIndex());
    d.lifespan = static_cast<LifespanEstimator>(lifespan_->currentIndex());
    d.lifespanHorizonMonths = lifespanHorizon_->value();
    if (seed_->hasAcceptableInput())
        d.seed = seed_->text().toULongLong();
    d.refundDate = static_cast<RefundDate>(refundDate_->currentIndex());
    d.window = static_cast<Window>(window_->currentIndex());
    d.asOf = asOfGiven_->isChecked() ? std::optional(toDay(asOf_->date())) : std::nullopt;
    for (qsizetype i = 0; i < rules_.size(); ++i)
        d.rules.*switchableRules()[static_cast<std::size_t>(i)].rule = rules_[i]->isChecked();
    margin_->setEnabled(d.margin.has_value());
    cost_->setEnabled(d.acquisitionCost.has_value());
    asOf_->setEnabled(d.asOf.has_value());
    if (d != definitions_)
        emit changed(d);
}

}  // namespace perennial::ui
