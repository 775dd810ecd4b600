#include "ui/pages/whatif/result_summary.h"

#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/tokens.h"
#include "ui/support/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace perennial::ui {

namespace {

constexpr int total = 5;                           // value of the horizon, mean CLV, revenue, profit, alive
constexpr std::array summaryRows{0, 1, 3, 5, 11};  ///< of them in figureNames()
static_assert(summaryRows.size() == total);

QString arrow(const QString& base, const QString& changed)
{
    const QString mark = Format().rightToLeft() ? QStringLiteral("←") : QStringLiteral("→");
    return QStringLiteral("%1 %2 <b>%3</b>").arg(base.toHtmlEscaped(), mark, changed.toHtmlEscaped());
}

/// The first figure of the page: the base small, the scenario large.
QString leading(const QString& base, const QString& changed)
{
    const QString mark = Format().rightToLeft() ? QStringLiteral("←") : QStringLiteral("→");
    return QStringLiteral("<span style=\"font-size:%1px; font-weight:400; color:%2\">%3 %4</span> %5")
        .arg(static_cast<int>(TextSize::Lead))
        .arg(tokens().muted.name(), base.toHtmlEscaped(), mark, changed.toHtmlEscaped());
}

Tone toneOf(double change, double tolerance)
{
    return std::abs(change) < tolerance ? Tone::Muted : change > 0 ? Tone::Good : Tone::Bad;
}

}  // namespace

ChangeText changeText(const Figure& base, const Figure& changed, const QString& currency)
{
    if (!base || !changed)
        return {why(base ? changed : base), Tone::Muted};
    const Format format;
    const double change = *changed - *base;
    if (std::abs(change) < 1e-9 * std::max(1.0, std::abs(*base)))
        return {ResultSummary::tr("no change"), Tone::Muted};
    const bool small = std::abs(*base) < 1000;
    const QString amount = format.signedMoney(change, currency, small ? MoneyDigits::Currency : MoneyDigits::Whole);
    const QString mark = change > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
    const QString share =
        *base == 0 ? QString() : QStringLiteral(", ") + format.signedPercent(change / std::abs(*base));
    return {mark + amount + share, toneOf(change, 0)};
}

ResultSummary::ResultSummary(QWidget* parent)
    : Card(parent)
    , fitted_(total)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->setSpacing(12);
    for (int i = 0; i < total; ++i) {
        auto* part = new QVBoxLayout;
        part->setSpacing(2);
        labels_ << new TextLabel(TextRole::SmallMuted, this);
        figures_ << new TextLabel(i == 0 ? TextRole::Figure20 : TextRole::Body, this);
        changes_ << new TextLabel(TextRole::Small, this);
        changes_.back()->setExplainable(true);
        connect(changes_.back(), &TextLabel::explainRequested, this, [this, i] {
            if (i < values_.size())
                emit changeWanted(summaryRows[static_cast<std::size_t>(i)], values_[i], changes_[i]->text(),
                                  changes_[i]);
        });
        figures_.back()->setObjectName(QStringLiteral("result%1").arg(i));
        figures_.back()->setTextFormat(Qt::RichText);
        figures_.back()->setFocusPolicy(Qt::StrongFocus);
        figures_.back()->setCursor(Qt::PointingHandCursor);
        figures_.back()->installEventFilter(this);
        part->addWidget(labels_.back());
        part->addWidget(figures_.back());
        part->addWidget(changes_.back());
        if (i == 0) {
            sure_ = new TextLabel(TextRole::SmallMuted, this);
            sure_->setObjectName(QStringLiteral("chance"));
            sure_->setExplainable(true);
            connect(sure_, &TextLabel::explainRequested, this, [this] { emit chanceWanted(sure_); });
            part->addWidget(sure_);
        } else {
            layout->addWidget(new Rule(this, Qt::Vertical));
            part->addStretch(1);
        }
        layout->addLayout(part, i == 0 ? 5 : 3);
    }
}

void ResultSummary::show(const WhatIfResult& result, const QString& currency, double horizonMonths)
{
    const Format format;
    const WhatIfFigures& b = result.base;
    const WhatIfFigures& c = result.changed;
    labels_[0]->setText(tr("Value of the next %1").arg(format.months(horizonMonths)));
    labels_[1]->setText(tr("CLV, mean"));
    labels_[2]->setText(tr("Revenue"));
    labels_[3]->setText(tr("Profit after spend"));
    labels_[4]->setText(tr("Alive in 12 months"));
    const auto shortly = [&](const Figure& f) { return f ? format.shortMoney(*f, currency) : Format::dash(); };
    const auto whole = [&](const Figure& f) { return format.money(f, currency, MoneyDigits::Whole); };
    const bool large = c.residual && std::abs(*c.residual) >= 1e6;
    const auto total = [&](const Figure& f) { return large ? shortly(f) : whole(f); };
    const auto heads = [&](double f) { return format.integer(qRound64(f)); };
    values_ = {{total(b.residual), total(c.residual)},
               {format.money(b.clvMean, currency), format.money(c.clvMean, currency)},
               {shortly(b.revenue), shortly(c.revenue)},
               {shortly(b.profit), shortly(c.profit)},
               {heads(b.aliveIn12Months), heads(c.aliveIn12Months)}};
    fit();
    const auto change = [this](int i, const ChangeText& text) {
        changes_[i]->setText(text.words);
        changes_[i]->setTone(text.tone);
    };
    change(0, changeText(b.residual, c.residual, currency));
    const auto share = [&](const Figure& from, const Figure& to) -> ChangeText {
        if (!from || !to || *from == 0)
            return {from ? QString() : why(from), Tone::Muted};
        const double relative = (*to - *from) / std::abs(*from);
        if (std::abs(relative) < 5e-5)
            return {tr("no change"), Tone::Muted};
        return {(relative > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + format.signedPercent(relative),
                toneOf(relative, 0)};
    };
    change(1, share(b.clvMean, c.clvMean));
    change(2, share(b.revenue, c.revenue));
    change(3, share(b.profit, c.profit));
    const double more = c.aliveIn12Months - b.aliveIn12Months;
    changes_[4]->setText(std::abs(more) < 0.5 ? tr("no change")
                                              : (more > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ "))
                                                    + format.signedInteger(qRound64(more)));
    changes_[4]->setTone(toneOf(more, 0.5));
}

void ResultSummary::fit()
{
    for (int i = 0; i < values_.size(); ++i) {
        const QString both =
            i == 0 ? leading(values_[i].first, values_[i].second) : arrow(values_[i].first, values_[i].second);
        const QPair now(both, figures_[i]->width());
        if (fitted_[i] == now)
            continue;
        fitted_[i] = now;
        figures_[i]->setText(both);
        figures_[i]->setToolTip(both);
        if (figures_[i]->sizeHint().width() > figures_[i]->width())
            figures_[i]->setText(QStringLiteral("<b>%1</b>").arg(values_[i].second.toHtmlEscaped()));
    }
}

void ResultSummary::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ResultSummary::fit, Qt::QueuedConnection);
}

/// The words of the base are muted in the colours of the theme.
void ResultSummary::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &ResultSummary::fit, Qt::QueuedConnection);
}

bool ResultSummary::eventFilter(QObject* watched, QEvent* event)
{
    const auto i = std::find(figures_.begin(), figures_.end(), watched) - figures_.begin();
    if (i >= values_.size())
        return Card::eventFilter(watched, event);
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool asks =
        event->type() == QEvent::MouseButtonRelease
        || (key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space));
    if (asks) {
        emit explanationWanted(summaryRows[static_cast<std::size_t>(i)], values_[i].second, figures_[i]);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return Card::eventFilter(watched, event);
}

void ResultSummary::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    for (const TextLabel* figure : figures_)
        if (figure->hasFocus()) {
            QPainter painter(this);
            paintFocusRing(painter, figure->geometry().adjusted(-5, -1, 1, 1), metrics::controlRadius);
        }
}

void ResultSummary::forgetBand()
{
    band_.reset();
    sure_->setText(QStringLiteral(" "));
    sure_->setToolTip({});
}

void ResultSummary::showBand(const WhatIfBand& band, const QString& currency)
{
    band_ = band;
    currency_ = currency;
    const Format format;
    if (band.change.lower == band.change.upper)
        sure_->setText(QStringLiteral(" "));
    else
        sure_->setText(
            tr("beats the base in %1 of %Ln draw(s)", nullptr, band.draws).arg(format.percent(band.chanceBetter, 0)));
    sure_->setToolTip(tr("%1 of the draws change the value by %2 to %3. Drawn are the parameters of the model and the "
                         "responses to price; an assumed response by a third of itself.")
                          .arg(format.percent(band.level, 0),
                               format.signedMoney(band.change.lower, currency, MoneyDigits::Whole),
                               format.signedMoney(band.change.upper, currency, MoneyDigits::Whole)));
}

Explanation ResultSummary::chanceExplanation() const
{
    Explanation words;
    if (!band_ || band_->change.lower == band_->change.upper)
        return words;
    const Format format;
    const double better = std::round(band_->chanceBetter * band_->draws);
    words.title = tr("Chance that the scenario beats the base");
    words.value = format.percent(band_->chanceBetter);
    words.formula = tr("draws in which the scenario brings more than the base ÷ draws");
    words.numbers =
        QStringLiteral("%1 ÷ %2 = <b>%3</b>").arg(format.number(better, 0), format.integer(band_->draws), words.value);
    words.rows.push_back(
        {tr("Change of the value in %1 of the draws").arg(format.percent(band_->level, 0)),
         QStringLiteral("%1 … %2").arg(format.signedMoney(band_->change.lower, currency_, MoneyDigits::Whole),
                                       format.signedMoney(band_->change.upper, currency_, MoneyDigits::Whole)),
         {}});
    words.note =
        tr("Drawn are the parameters of the model, by their covariance, and the responses to price; an assumed "
           "response by a third of itself.");
    return words;
}

void ResultSummary::showNoBand(const QString& why)
{
    sure_->setText(tr("no bands"));
    sure_->setToolTip(why);
}

}  // namespace perennial::ui
