#include "ui/support/widgets/field_button.h"

#include "ui/support/fonts.h"
#include "ui/support/widgets/paint.h"

namespace perennial::ui {
namespace {

constexpr int padding = 10;
constexpr int gap = 6;
constexpr int iconSide = 14;

QFont valueFont(bool plain)
{
    return plain ? textFont(TextSize::Lead, 600) : textFont(TextSize::Body);
}

}  // namespace

FieldButton::FieldButton(QWidget* parent, Icon icon)
    : QAbstractButton(parent)
    , icon_(icon)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FieldButton::setLabel(const QString& label)
{
    label_ = label;
    tellScreenReader();
}

void FieldButton::setValue(const QString& value)
{
    value_ = value;
    tellScreenReader();
}

void FieldButton::setPlain(bool plain)
{
    plain_ = plain;
    updateGeometry();
}

void FieldButton::setLabelVisible(bool visible)
{
    if (labelVisible_ == visible)
        return;
    labelVisible_ = visible;
    updateGeometry();
    update();
}

void FieldButton::tellScreenReader()
{
    setAccessibleName(label_.isEmpty() ? value_ : QStringLiteral("%1: %2").arg(label_, value_));
    setToolTip(label_.isEmpty() ? QString() : accessibleName());
    updateGeometry();
    update();
}

int FieldButton::widthFor(bool withLabel) const
{
    const int label = withLabel && !label_.isEmpty() ? widthOfWords(textFont(TextSize::Small), label_) + gap : 0;
    const int value = widthOfWords(valueFont(plain_), value_);
    return padding + label + value + 2 + 8 + iconSide + padding;
}

QSize FieldButton::sizeHint() const
{
    return {widthFor(labelVisible_), metrics::field};
}

QSize FieldButton::minimumSizeHint() const
{
    return {plain_ ? 60 : widthFor(false), metrics::field};
}

void FieldButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    const QColor ground = hovered_ && isEnabled() ? t.hover : t.surface;
    paintPlate(painter, rect(), metrics::controlRadius, ground, plain_ ? QColor(Qt::transparent) : t.line);
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::controlRadius);

    int x = padding;
    // the value comes first: a field that was made narrower than it asked for leaves its label out
    if (labelVisible_ && !label_.isEmpty() && width() >= widthFor(true)) {
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(t.muted);
        const int words = widthOfWords(painter.font(), label_);
        painter.drawText(mirrored(*this, QRect(x, 0, words + 1, height())), startFlags(*this), label_);
        x += words + gap;
    }
    painter.setFont(valueFont(plain_));
    painter.setPen(isEnabled() ? t.ink : t.muted);
    const int room = width() - x - padding - iconSide - 8;
    const int words = std::min(room, widthOfWords(painter.font(), value_));
    const QString shown = painter.fontMetrics().elidedText(value_, Qt::ElideMiddle, room);
    painter.drawText(mirrored(*this, QRect(x, 0, room + 1, height())), startFlags(*this), shown);
    const int iconX = plain_ ? x + words + 8 : width() - padding - iconSide;
    paintIcon(painter, mirrored(*this, QRect(iconX, (height() - iconSide) / 2, iconSide, iconSide)), icon_, t.muted);
}

void FieldButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    hovered_ = true;
    update();
}

void FieldButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    hovered_ = false;
    update();
}

}  // namespace perennial::ui
