#include "ui/support/widgets/card.h"

#include "ui/support/widgets/tab_order.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace perennial::ui {

Card::Card(QWidget* parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAttribute(Qt::WA_StyledBackground, false);
}

void Card::setTone(Tone tone)
{
    tone_ = tone;
    update();
}

void Card::setPlain(bool plain)
{
    plain_ = plain;
    update();
}

void Card::setInset(bool inset)
{
    inset_ = inset;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    if (plain_)
        return;
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool plain = tone_ == Tone::Ink || tone_ == Tone::Muted;
    painter.setBrush(inset_ ? t.canvas : plain || tone_ == Tone::Accent ? t.surface : softGround(t, tone_));
    painter.setPen(inset_ ? QPen(Qt::NoPen) : QPen(plain ? t.line : colour(t, tone_), 1));
    const qreal radius = inset_ ? metrics::controlRadius : metrics::cardRadius;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

ChartCard::ChartCard(QWidget* parent)
    : Card(parent)
    , titleLabel_(new FittingLabel(TextRole::CardTitle))
    , subtitleLabel_(new FittingLabel(TextRole::Subtitle))
    , headLayout_(new QHBoxLayout)
    , body_(new QVBoxLayout)
    , more_(iconButton(Icon::More, {}, this, 24))
    , menu_(new QMenu(this))
{
    copy_ = menu_->addAction(icon(Icon::Copy), {}, this, &ChartCard::copyRequested);
    save_ = menu_->addAction(icon(Icon::Image), {}, this, &ChartCard::saveRequested);
    table_ = menu_->addAction(icon(Icon::Table), {}, this, &ChartCard::dataRequested);
    menu_->addSeparator();
    report_ = menu_->addAction(icon(Icon::Report), {}, this, &ChartCard::reportRequested);
    more_->setMenu(menu_);
    connect(titleLabel_, &TextLabel::explainRequested, this, [this] { emit explainRequested(titleLabel_); });

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::cardSide, metrics::cardTop, metrics::cardSide, metrics::cardTop);
    outer->setSpacing(0);
    headLayout_->setSpacing(8);
    headLayout_->addWidget(titleLabel_, 1);
    headLayout_->addWidget(more_, 0, Qt::AlignTop);
    outer->addLayout(headLayout_);
    outer->addWidget(subtitleLabel_);
    outer->addSpacing(6);
    body_->setSpacing(6);
    outer->addLayout(body_, 1);
    setMenuEntries(true, true, true, false);
    retranslate();
}

void ChartCard::setExplainable(bool explainable)
{
    titleLabel_->setExplainable(explainable);
    if (explainable)
        placeInTabOrder(this, titleLabel_);  // it stands above all else in the card
}

void ChartCard::setTitle(const QString& title, const QString& shortTitle)
{
    title_ = title;
    titleLabel_->setVariants({title, shortTitle});
    setAccessibleName(title);
}

void ChartCard::setSubtitle(const QString& subtitle, const QString& shortSubtitle)
{
    subtitleLabel_->setVariants({subtitle, shortSubtitle});
    subtitleLabel_->setVisible(!subtitle.isEmpty());
    setAccessibleDescription(subtitle);
}

void ChartCard::setContent(QWidget* content)
{
    delete content_;
    content_ = content;
    body_->insertWidget(0, content, 1);
}

void ChartCard::setEmpty(const QString& why)
{
    if (!empty_) {
        empty_ = new TextLabel(TextRole::BodyMuted, this);
        empty_->setAlignment(Qt::AlignCenter);
        empty_->setWordWrap(true);
        body_->insertWidget(0, empty_, 1);
    }
    empty_->setText(why);
    empty_->setVisible(!why.isEmpty());
    if (content_)
        content_->setVisible(why.isEmpty());
}

void ChartCard::addHeadWidget(QWidget* widget)
{
    headLayout_->insertWidget(headLayout_->count() - 1, widget);
    setTabOrder(more_, widget);  // it stands before the menu, and Tab comes to it first
    setTabOrder(widget, more_);
}

void ChartCard::setFooter(QWidget* footer)
{
    body_->addWidget(footer);
}

void ChartCard::setMenuEntries(bool withCopy, bool withSave, bool withData, bool withReport)
{
    copy_->setVisible(withCopy);
    save_->setVisible(withSave);
    table_->setVisible(withData);
    report_->setVisible(withReport);
    more_->setVisible(withCopy || withSave || withData || withReport);
}

void ChartCard::setMenuShown(bool shown)
{
    more_->setVisible(shown);
}

void ChartCard::retranslate()
{
    copy_->setText(tr("Copy picture"));
    save_->setText(tr("Save picture or figures…"));
    table_->setText(tr("Show as table"));
    report_->setText(tr("Add to report"));
    more_->setAccessibleName(tr("Menu of this chart"));
    more_->setToolTip(tr("Copy, save, show as table"));
}

void ChartCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace perennial::ui
