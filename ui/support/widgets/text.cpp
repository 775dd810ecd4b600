#include "ui/support/widgets/text.h"

#include "ui/support/widgets/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace perennial::ui {
namespace {

Tone toneOf(TextRole role)
{
    switch (role) {
    case TextRole::PageSentence:
    case TextRole::Subtitle:
    case TextRole::BodyMuted:
    case TextRole::SmallMuted: return Tone::Muted;
    case TextRole::Link: return Tone::Accent;
    default: return Tone::Ink;
    }
}

}  // namespace

TextLabel::TextLabel(TextRole role, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::AutoText);
    alignToDirection();
    setRole(role);
}

TextLabel::TextLabel(TextRole role, const QString& text, QWidget* parent)
    : TextLabel(role, parent)
{
    setText(text);
}

void TextLabel::setRole(TextRole role)
{
    setFont(textFont(role));
    setTone(toneOf(role));
}

void TextLabel::setTone(Tone tone)
{
    tone_ = tone;
    restyle();
}

void TextLabel::restyle()
{
    restyling_ = true;
    QPalette p = palette();
    const Tokens& t = tokens();
    p.setColor(QPalette::WindowText, colour(t, tone_));
    p.setColor(QPalette::Text, colour(t, tone_));
    p.setColor(QPalette::Link, t.accent);
    setPalette(p);
    restyling_ = false;
}

void TextLabel::alignToDirection()
{
    // QLabel goes by the direction of the text: a Latin name in an Arabic window would stand at the wrong side.
    const Qt::Alignment horizontal = alignment() & Qt::AlignHorizontal_Mask;
    const bool ownRight = horizontal == (Qt::AlignRight | Qt::AlignAbsolute);
    const bool start = horizontal == Qt::AlignLeft || horizontal == Qt::Alignment() || ownRight;
    if (!start)
        return;
    const Qt::Alignment side =
        layoutDirection() == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft;
    setAlignment(side | (alignment() & Qt::AlignVertical_Mask));
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignToDirection();
    if (restyling_ || (event->type() != QEvent::PaletteChange && event->type() != QEvent::StyleChange))
        return;
    if (colours_.isNow(*this))
        restyle();
}

void TextLabel::showEvent(QShowEvent* event)
{
    QLabel::showEvent(event);
    if (colours_.take())
        restyle();
}

void TextLabel::setExplainable(bool explainable)
{
    explainable_ = explainable;
    setFocusPolicy(explainable ? Qt::StrongFocus : Qt::NoFocus);
    setMouseTracking(explainable);
    hover(false);
}

/// QLabel lays out the text of every label that can have the focus as a document, as if it could be edited: a page of
/// explainable words took twice as long for it. Plain ones are drawn plainly.
void TextLabel::setText(const QString& text)
{
    const Qt::FocusPolicy policy = focusPolicy();
    setFocusPolicy(Qt::NoFocus);
    QLabel::setText(text);
    setFocusPolicy(policy);
}

bool TextLabel::measuresItself() const
{
    const bool mnemonic = buddy() && text().contains(QLatin1Char('&'));
    const bool special = mnemonic || text().contains(QLatin1Char('\t')) || minimumWidth() > 0;
    return wordWrap() && textFormat() != Qt::RichText && !Qt::mightBeRichText(text()) && !text().isEmpty() && !special
           && indent() <= 0 && margin() == 0 && frameWidth() == 0;
}

WrappedWords& TextLabel::words() const
{
    ensurePolished();
    wrapped_.set(text(), font());
    return wrapped_;
}

int TextLabel::most() const
{
    constexpr int letters = 80;
    return std::min(fontMetrics().averageCharWidth() * letters, maximumWidth()) - margins().width();
}

QSize TextLabel::margins() const
{
    const QMargins m = contentsMargins();
    return {m.left() + m.right(), m.top() + m.bottom()};
}

int TextLabel::heightForWidth(int width) const
{
    if (!measuresItself())
        return QLabel::heightForWidth(width);
    return (words().in(width - margins().width()) + margins()).expandedTo(minimumSize()).height();
}

QSize TextLabel::sizeHint() const
{
    return measuresItself() ? (words().preferred(most()) + margins()).expandedTo(minimumSize()) : QLabel::sizeHint();
}

QSize TextLabel::minimumSizeHint() const
{
    return measuresItself() ? (words().least(most()) + margins()).expandedTo(minimumSize()) : QLabel::minimumSizeHint();
}

// With the focus QLabel makes a document, too, to mark a link in it. What marks plain words is painted after event().

void TextLabel::focusInEvent(QFocusEvent* event)
{
    if (Qt::mightBeRichText(text()))
        QLabel::focusInEvent(event);
}

void TextLabel::focusOutEvent(QFocusEvent* event)
{
    if (Qt::mightBeRichText(text()))
        QLabel::focusOutEvent(event);
}

QRect TextLabel::wordsRect() const
{
    const QRect room = contentsRect().marginsRemoved({indent() > 0 ? indent() : 0, 0, 0, 0});
    if (Qt::mightBeRichText(text()))
        return room;
    const int flags =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) | (wordWrap() ? Qt::TextWordWrap : 0);
    return fontMetrics().boundingRect(room, flags, text()).intersected(room);
}

void TextLabel::hover(bool over)
{
    hovered_ = over;
    if (explainable_ && over)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (!explainable_ || (!hovered_ && !hasFocus()))
        return;
    QPainter painter(this);
    const QRect words = wordsRect();
    if (hasFocus()) {
        paintFocusRing(painter, words.adjusted(-4, -1, 4, 1).intersected(rect()), metrics::controlRadius);
        return;
    }
    painter.setPen(QPen(tokens().accent, 1, Qt::DotLine));
    painter.drawLine(words.left(), words.bottom(), words.right(), words.bottom());
}

void TextLabel::mouseMoveEvent(QMouseEvent* event)
{
    QLabel::mouseMoveEvent(event);
    if (const bool over = explainable_ && wordsRect().contains(event->pos()); over != hovered_)
        hover(over);
}

void TextLabel::mouseReleaseEvent(QMouseEvent* event)
{
    if (explainable_ && event->button() == Qt::LeftButton && wordsRect().contains(event->pos()))
        emit explainRequested();
    else
        QLabel::mouseReleaseEvent(event);
}

void TextLabel::keyPressEvent(QKeyEvent* event)
{
    const bool asks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space
                      || (event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier);
    if (explainable_ && asks)
        emit explainRequested();
    else
        QLabel::keyPressEvent(event);
}

void TextLabel::leaveEvent(QEvent* event)
{
    QLabel::leaveEvent(event);
    if (hovered_)
        hover(false);
}

bool TextLabel::event(QEvent* event)
{
    if (explainable_ && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QLabel::event(event);
}

FittingLabel::FittingLabel(TextRole role, QWidget* parent)
    : TextLabel(role, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void FittingLabel::setVariants(const QStringList& variants)
{
    variants_ = variants;
    variants_.removeAll(QString());
    setAccessibleName(variants_.value(0));
    choose();
    updateGeometry();
}

QSize FittingLabel::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

QSize FittingLabel::sizeHint() const
{
    return {widthOfWords(font(), variants_.value(0)) + 2, TextLabel::sizeHint().height()};
}

void FittingLabel::resizeEvent(QResizeEvent* event)
{
    TextLabel::resizeEvent(event);
    choose();
}

void FittingLabel::choose()
{
    for (const QString& variant : std::as_const(variants_)) {
        if (widthOfWords(font(), variant) <= width()) {
            setWordWrap(false);
            setText(variant);
            return;
        }
    }
    setWordWrap(true);
    setText(variants_.isEmpty() ? QString() : variants_.last());
}

QPushButton* button(ButtonKind kind, const QString& text, QWidget* parent, int height)
{
    auto* made = new QPushButton(text, parent);
    if (kind != ButtonKind::Link)
        made->setFixedHeight(height);
    made->setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    made->setIconSize({16, 16});
    setButtonKind(made, kind);
    return made;
}

void setButtonKind(QPushButton* button, ButtonKind kind)
{
    static constexpr const char* names[] = {"primary", "plain", "quiet", "link"};
    button->setProperty("kind", QLatin1String(names[static_cast<int>(kind)]));
    const bool words = kind == ButtonKind::Link || kind == ButtonKind::Quiet;
    button->setFont(textFont(TextSize::Body, kind == ButtonKind::Primary ? 600 : words ? 400 : 500));
    button->style()->unpolish(button);
    button->style()->polish(button);
}

QPushButton* iconButton(Icon icon, const QString& name, QWidget* parent, int size)
{
    auto* made = new QPushButton(parent);
    made->setProperty("kind", QStringLiteral("icon"));
    made->setIcon(ui::icon(icon));
    made->setIconSize({16, 16});
    made->setFixedSize(size, size);
    made->setAccessibleName(name);
    made->setToolTip(name);
    return made;
}

Rule::Rule(QWidget* parent, Qt::Orientation orientation)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Rule::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().line);
}

}  // namespace perennial::ui
