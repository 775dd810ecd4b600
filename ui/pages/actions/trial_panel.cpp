#include "ui/pages/actions/trial_panel.h"

#include "ui/report/play_words.h"
#include "ui/support/sentences.h"
#include "ui/support/widgets/tab_order.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace perennial::ui {

namespace {

constexpr double percent = 100;

/// Names of the services; they are the same in every language.
QString serviceName(AudienceKind kind)
{
    switch (kind) {
    case AudienceKind::Klaviyo: return QStringLiteral("Klaviyo");
    case AudienceKind::Mailchimp: return QStringLiteral("Mailchimp");
    case AudienceKind::Meta: return QStringLiteral("Meta (SHA-256)");
    case AudienceKind::Google: return QStringLiteral("Google Ads (SHA-256)");
    }
    return {};
}

}  // namespace

TrialPanel::TrialPanel(QWidget* parent)
    : Card(parent)
    , title_(new TextLabel(TextRole::CardTitle, this))
    , words_(new TextLabel(TextRole::Body, this))
    , buyersLabel_(new TextLabel(TextRole::SmallMuted, this))
    , liftLabel_(new TextLabel(TextRole::SmallMuted, this))
    , size_(new TextLabel(TextRole::Body, this))
    , buyers_(new QDoubleSpinBox(this))
    , lift_(new QSpinBox(this))
    , draw_(button(ButtonKind::Plain, {}, this, 30))
    , audience_(button(ButtonKind::Plain, {}, this, 30))
{
    draw_->setObjectName(QStringLiteral("drawTrial"));
    for (TextLabel* label : {title_, words_, buyersLabel_, liftLabel_, size_})
        label->setWordWrap(true);
    buyers_->setRange(0.1, 99);
    buyers_->setDecimals(1);
    buyers_->setSuffix(QStringLiteral(" %"));
    lift_->setRange(1, 500);
    lift_->setSuffix(QStringLiteral(" %"));
    lift_->setValue(20);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(title_);
    layout->addWidget(words_);
    layout->addWidget(new Rule(this));
    const auto row = [&](TextLabel* label, QWidget* field) {
        auto* line = new QHBoxLayout;
        field->setFixedWidth(96);
        label->setBuddy(field);
        line->addWidget(label, 1);
        line->addWidget(field);
        layout->addLayout(line);
    };
    row(buyersLabel_, buyers_);
    row(liftLabel_, lift_);
    layout->addWidget(size_);
    placeInTabOrder(lift_, size_);
    layout->addStretch(1);
    layout->addWidget(draw_);
    layout->addWidget(audience_);
    connect(buyers_, &QDoubleSpinBox::valueChanged, this, &TrialPanel::showSize);
    connect(lift_, &QSpinBox::valueChanged, this, &TrialPanel::showSize);
    connect(draw_, &QPushButton::clicked, this, &TrialPanel::drawWanted);
    auto* menu = new QMenu(this);
    fillAudienceMenu(menu);
    audience_->setProperty("menu", true);
    audience_->setMenu(menu);
    clear();
}

void TrialPanel::fillAudienceMenu(QMenu* menu)
{
    for (const AudienceKind kind :
         {AudienceKind::Klaviyo, AudienceKind::Mailchimp, AudienceKind::Meta, AudienceKind::Google})
        menu->addAction(serviceName(kind), this, [this, kind] { emit audienceWanted(kind); });
}

void TrialPanel::setPlay(const std::shared_ptr<const Analysis>& analysis, const Play& play, const QString& segment,
                         const PlayTerms& terms)
{
    analysis_ = analysis;
    play_ = play;
    plays_ = terms;
    segment_ = segment;
    const Format format;
    title_->setText(QStringLiteral("%1 · %2").arg(segment, playName(play.kind)));
    words_->setText(playWords(play.kind) + QLatin1Char(' ')
                    + playReason(play, format, text(analysis->definitions.currency)));
    const QSignalBlocker quiet(buyers_);
    buyers_->setValue(play.buyersExpected.value_or(0.1) * percent);
    showSize();
}

void TrialPanel::clear()
{
    analysis_.reset();
    title_->clear();
    words_->clear();
    showSize();
}

TrialTerms TrialPanel::terms() const
{
    TrialTerms terms;
    terms.play = play_.kind;
    terms.segment = play_.segmentId();
    terms.days = plays_.days;
    terms.costEach = play_.costEach;
    terms.power.buyers = buyers_->value() / percent;
    terms.power.lift = lift_->value() / percent;
    return terms;
}

void TrialPanel::showSize()
{
    const bool possible = analysis_ && play_.customers > 1;
    draw_->setEnabled(possible);
    audience_->setEnabled(analysis_ != nullptr);
    if (!possible) {
        size_->clear();
        return;
    }
    const auto size = holdBackSize(play_.customers, terms().power);
    if (!size) {
        size_->setText(ui::sentence(size.error()));
        return;
    }
    const Format format;
    const QString held = format.integer(static_cast<qint64>(size->customers));
    const QString all = format.integer(static_cast<qint64>(play_.customers));
    constexpr double beyondTrials = 10;  // ten times as many buyers and more
    if (!size->enough && size->detectable > beyondTrials) {
        size_->setText(
            tr("The segment is too small for a trial: of %1 customers no rise could be told from chance.").arg(all));
        size_->setTone(Tone::Warn);
        return;
    }
    size_->setText(size->enough
                       ? tr("Hold %1 of %2 back: a rise of %3 will then be seen four times in five.")
                             .arg(held, all, format.percent(lift_->value() / percent, 0))
                       : tr("The segment is small: with half of it held back (%1 of %2) only a rise of %3 can be seen.")
                             .arg(held, all, format.percent(size->detectable, 0)));
    size_->setTone(size->enough ? Tone::Ink : Tone::Warn);
}

void TrialPanel::retranslate()
{
    buyersLabel_->setText(tr("Would buy without it, within %n day(s)", nullptr, plays_.days));
    liftLabel_->setText(tr("Least rise that shall be seen"));
    draw_->setText(tr("Draw a hold-back group…"));
    audience_->setText(tr("Audience list"));
    if (analysis_)
        setPlay(analysis_, play_, segment_, plays_);
}

}  // namespace perennial::ui
