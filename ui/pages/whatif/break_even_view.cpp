#include "ui/pages/whatif/break_even_view.h"

#include "ui/pages/whatif/lever_specs.h"
#include "ui/pages/whatif/whatif_explain.h"
#include "ui/support/format.h"
#include "ui/support/widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace perennial::ui {

namespace {

QString titleOf(double g, const BreakEven& even)
{
    const Format format;
    if (g > 0 && even.margin)
        return BreakEvenView::tr("A rise of %1 pays as long as you lose fewer than %2 of purchases")
            .arg(format.percent(g), format.percent(even.margin));
    if (g < 0 && even.margin)
        return BreakEvenView::tr("A cut of %1 pays when it brings more than %2 more purchases")
            .arg(format.percent(-g), format.percent(-*even.margin));
    if (g < 0)
        return BreakEvenView::tr("A cut of %1 eats the whole margin: no number of purchases pays it")
            .arg(format.percent(-g));
    return BreakEvenView::tr("Move the price to see when a rise pays");
}

/// What the side effects do at this price, and where the elasticity comes from.
QString responseWords(double g, const SideEffects& effects, const KnownEffects& known)
{
    const Format format;
    if (g == 0)
        return {};
    if (!effects.on)
        return BreakEvenView::tr("Side effects are off: nobody reacts to the price.");
    const double change = std::pow(1 + g, effects.elasticity) - 1;
    const QString words = BreakEvenView::tr("At e %1 purchases change by %2.")
                              .arg(format.signedNumber(effects.elasticity, 1), format.signedPercent(change));
    return words + QLatin1Char(' ') + BreakEvenView::tr("(e: %1)").arg(elasticityWords(effects, known));
}

/// What the retention spend must bring.
QString spendWords(const Scenario& scenario, const Figure& needed, const QString& currency)
{
    const Format format;
    const QString spend = format.money(scenario.levers.retentionSpend, currency);
    if (needed)
        return BreakEvenView::tr("Spending %1 a head pays when it lifts annual retention by %2 points or more.")
            .arg(spend, format.number(*needed * 100, 1));
    if (needed.error() == Reason::NotWithinHorizon)
        return BreakEvenView::tr("Spending %1 a head does not pay, however many customers it keeps.").arg(spend);
    return {};
}

}  // namespace

BreakEvenView::BreakEvenView(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    title_ = new TextLabel(TextRole::CardTitle, this);
    title_->setWordWrap(true);
    title_->setObjectName(QStringLiteral("breakEven"));
    layout->addWidget(title_);
    for (int i = 0; i < 3; ++i) {
        layout->addWidget(new Rule(this));
        auto* row = new QHBoxLayout;
        auto* figure = button(ButtonKind::Link, {}, this);
        auto* words = new TextLabel(TextRole::Body, this);
        const auto ask = [this, figure, i](QWidget* anchor) {
            emit explanationWanted(static_cast<BreakEvenBasis>(i), figure->text(), anchor);
        };
        connect(figure, &QPushButton::clicked, this, [ask, figure] { ask(figure); });
        words->setExplainable(true);
        connect(words, &TextLabel::explainRequested, this, [ask, words] { ask(words); });
        figure->setFixedWidth(80);
        row->addWidget(figure);
        row->addWidget(words, 1);
        layout->addLayout(row);
        rows_.emplaceBack(figure, words);
    }
    layout->addStretch(1);
    words_ = new TextLabel(TextRole::SmallMuted, this);
    words_->setWordWrap(true);
    layout->addWidget(words_);
    title_->setExplainable(true);
    connect(title_, &TextLabel::explainRequested, this, [this] {
        constexpr int margin = static_cast<int>(BreakEvenBasis::Margin);
        emit explanationWanted(BreakEvenBasis::Margin, rows_[margin].first->text(), title_);
    });
    words_->setExplainable(true);
    connect(words_, &TextLabel::explainRequested, this, [this] { emit responseWanted(words_); });
}

void BreakEvenView::show(const WhatIfResult& result, const LiveEngine& live, const Figure& retentionNeeded)
{
    const Format format;
    const double g = result.scenario.levers.price;
    const BreakEven& even = result.breakEven;
    title_->setText(titleOf(g, even));
    const Definitions& definitions = live.analysis->definitions;
    const double horizon = result.scenario.levers.horizonMonths.value_or(definitions.horizonMonths);
    const QString margin = format.percent(live.analysis->marginRate);
    const std::pair<Figure, QString> rows[] = {
        {even.revenue, tr("on revenue: 1 − 1 ÷ %1").arg(format.number(1 + g, 3))},
        {even.margin, tr("on margin: %1 ÷ (%1 + %2)").arg(format.percent(g), margin)},
        {even.clv, tr("on the value of the next %1").arg(format.months(horizon))}};
    for (int i = 0; i < 3; ++i) {
        rows_[i].first->setText(format.percent(rows[i].first));
        rows_[i].first->setToolTip(tr("Explain this number"));
        rows_[i].second->setText(rows[i].second);
    }
    const QStringList words{responseWords(g, result.scenario.effects, live.known),
                            spendWords(result.scenario, retentionNeeded, text(definitions.currency))};
    words_->setText(words.join(QLatin1Char(' ')).trimmed());
}

}  // namespace perennial::ui
