#include "ui/support/widgets/chip.h"

#include "ui/support/fonts.h"
#include "ui/support/icons.h"
#include "ui/support/widgets/paint.h"

#include <QKeyEvent>

namespace perennial::ui {
namespace {

constexpr int chipPadding = 8;
constexpr int cross = 10;

QColor textColour(const Tokens& t, Tone tone)
{
    return tone == Tone::Muted ? t.muted : colour(t, tone);
}

}  // namespace

Chip::Chip(const QString& text, Tone tone, QWidget* parent)
    : QAbstractButton(parent)
    , tone_(tone)
{
    setText(text);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (removable_)
            emit removed();
    });
}

void Chip::setTone(Tone tone)
{
    tone_ = tone;
    update();
}

void Chip::setRemovable(bool removable)
{
    removable_ = removable;
    setFocusPolicy(removable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(removable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    //: A filter that can be taken away; %1 is its text
    setAccessibleDescription(removable ? tr("Press to remove") : QString());
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const int words = QFontMetrics(textFont(TextSize::Small, 500)).horizontalAdvance(text());
    return {words + 2 * chipPadding + (removable_ ? cross + 4 : 0), metrics::chip};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    paintPlate(painter, rect(), metrics::chip / 2.0, softGround(t, tone_), Qt::transparent);
    painter.setFont(textFont(TextSize::Small, 500));
    painter.setPen(textColour(t, tone_));
    QRect words = rect().adjusted(chipPadding, 0, -chipPadding, 0);
    if (removable_) {
        const QRect where = mirrored(*this, QRect(width() - chipPadding - cross, (height() - cross) / 2, cross, cross));
        paintIcon(painter, where, Icon::Close, textColour(t, tone_));
        words = mirrored(*this, QRect(chipPadding, 0, width() - 2 * chipPadding - cross - 4, height()));
    }
    painter.drawText(words, startFlags(*this), text());
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::chip / 2.0);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (removable_ && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit removed();
    else
        QAbstractButton::keyPressEvent(event);
}

int paintChip(QPainter& painter, const QRect& rect, const QString& text, Tone tone, Qt::LayoutDirection direction)
{
    const Tokens& t = tokens();
    const QFont small = textFont(TextSize::Small, 500);
    const int width = QFontMetrics(small).horizontalAdvance(text) + 2 * chipPadding;
    const int x = direction == Qt::RightToLeft ? rect.right() - width + 1 : rect.left();
    const QRect plate(x, rect.center().y() - metrics::chip / 2 + 1, width, metrics::chip);
    painter.save();
    paintPlate(painter, plate, metrics::chip / 2.0, softGround(t, tone), Qt::transparent);
    painter.setFont(small);
    painter.setPen(textColour(t, tone));
    painter.drawText(plate, Qt::AlignCenter, text);
    painter.restore();
    return width;
}

}  // namespace perennial::ui
