#include "ui/support/widgets/text.h"

#include <QEvent>
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
    return {fontMetrics().horizontalAdvance(variants_.value(0)) + 2, TextLabel::sizeHint().height()};
}

void FittingLabel::resizeEvent(QResizeEvent* event)
{
    TextLabel::resizeEvent(event);
    choose();
}

void FittingLabel::choose()
{
    for (const QString& variant : std::as_const(variants_)) {
        if (fontMetrics().horizontalAdvance(variant) <= width()) {
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
