#include "ui/support/widgets/switch.h"

#include "ui/support/fonts.h"
#include "ui/support/theme.h"
#include "ui/support/widgets/paint.h"

#include <QHelpEvent>
#include <QToolTip>

namespace perennial::ui {
namespace {

constexpr QSize trackSize(28, 16);
constexpr int gap = 8;
constexpr int leastWords = 48;
constexpr int slideTime = 120;  // milliseconds

}  // namespace

Switch::Switch(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    animation_.setDuration(slideTime);
    connect(&animation_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        position_ = value.toReal();
        update();
    });
    connect(this, &QAbstractButton::toggled, this, &Switch::slide);
}

void Switch::slide(bool on)
{
    const qreal goal = on ? 1 : 0;
    animation_.stop();
    if (!isVisible() || reducedMotion()) {
        position_ = goal;
        update();
        return;
    }
    animation_.setStartValue(position_);
    animation_.setEndValue(goal);
    animation_.start();
}

QSize Switch::sizeHint() const
{
    const QFontMetrics metric(textFont(TextSize::Body));
    const int words = text().isEmpty() ? 0 : gap + widthOfWords(textFont(TextSize::Body), text());
    return {trackSize.width() + words + 4, std::max(trackSize.height() + 4, metric.height())};
}

QSize Switch::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), trackSize.width() + gap + leastWords), whole.height()};
}

QRect Switch::wordsRect() const
{
    const int start = trackSize.width() + 2 + gap;
    return {start, 0, width() - start, height()};
}

bool Switch::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || sizeHint().width() <= width())
        return QAbstractButton::event(event);
    const QStringList words{text(), toolTip()};
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), words.join(QLatin1Char('\n')).trimmed(), this);
    return true;
}

void Switch::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    const QRect track = mirrored(*this, QRect(QPoint(2, (height() - trackSize.height()) / 2), trackSize));
    const QColor off = mix(t.surface, t.muted, 0.8);
    paintPlate(painter, track, trackSize.height() / 2.0, mix(isEnabled() ? off : t.line, t.accent, position_),
               Qt::transparent);
    const qreal way = trackSize.width() - 16;
    const qreal along = layoutDirection() == Qt::RightToLeft ? 1 - position_ : position_;
    painter.setBrush(t.dark && position_ > 0.5 ? t.onAccent : QColor(Qt::white));
    painter.drawEllipse(QRectF(track.left() + 2 + way * along, track.top() + 2, 12, 12));
    if (hasFocus())
        paintFocusRing(painter, QRectF(track).adjusted(-2, -2, 2, 2), trackSize.height() / 2.0 + 2);

    const QFont font = textFont(TextSize::Body);
    const QRect words = wordsRect();
    painter.setFont(font);
    painter.setPen(isEnabled() && isChecked() ? t.ink : t.muted);
    painter.drawText(mirrored(*this, words), startFlags(*this),
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width() + 2));
}

}  // namespace perennial::ui
