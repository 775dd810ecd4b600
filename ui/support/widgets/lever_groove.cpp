// The groove of a lever (lever_slider.h): mouse, keys, painting.
#include "ui/support/widgets/lever_slider.h"
#include "ui/support/widgets/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace perennial::ui {
namespace {

constexpr int grooveHeight = 4;
constexpr int pageSteps = 10;

}  // namespace

LeverGroove::LeverGroove(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LeverGroove::setRange(double minimum, double maximum, double step)
{
    minimum_ = minimum;
    maximum_ = std::max(maximum, minimum);
    step_ = step > 0 ? step : (maximum_ - minimum_) / 100;
    setValue(value_);
}

void LeverGroove::setSupported(std::optional<std::pair<double, double>> range)
{
    supported_ = range;
    update();
}

void LeverGroove::setBase(std::optional<double> base)
{
    base_ = base;
    update();
}

void LeverGroove::setHandleRadius(int radius)
{
    radius_ = radius;
    updateGeometry();
    update();
}

void LeverGroove::setValue(double value)
{
    value_ = std::clamp(value, minimum_, maximum_);
    update();
}

void LeverGroove::setSpokenText(const QString& text)
{
    if (accessibleDescription() == text)
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QSize LeverGroove::sizeHint() const
{
    return {200, 2 * radius_ + 4};
}

QSize LeverGroove::minimumSizeHint() const
{
    return {80, 2 * radius_ + 4};
}

double LeverGroove::xOf(double value) const
{
    const double span = maximum_ > minimum_ ? maximum_ - minimum_ : 1;
    const double share = (std::clamp(value, minimum_, maximum_) - minimum_) / span;
    const double margin = radius_ + 1;
    const double along = margin + share * (width() - 2 * margin);
    return layoutDirection() == Qt::RightToLeft ? width() - along : along;
}

double LeverGroove::at(double x) const
{
    const double margin = radius_ + 1;
    const double along = layoutDirection() == Qt::RightToLeft ? width() - x : x;
    const double share = std::clamp((along - margin) / std::max(1.0, width() - 2 * margin), 0.0, 1.0);
    const double raw = minimum_ + share * (maximum_ - minimum_);
    // Today's value is within reach of the hand even where it lies between two steps.
    if (base_ && std::abs(xOf(*base_) - x) < 4)
        return *base_;
    return minimum_ + std::round((raw - minimum_) / step_) * step_;
}

void LeverGroove::moveTo(double value, bool settle)
{
    const double before = value_;
    setValue(value);
    if (value_ != before)
        emit moved(value_);
    if (settle)
        emit settled(value_);
}

void LeverGroove::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = height() / 2.0;
    const auto stretch = [&](double from, double to, const QColor& colour) {
        const double a = std::min(from, to);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(a, middle - grooveHeight / 2.0, std::abs(to - from), grooveHeight), 2, 2);
    };
    stretch(2, width() - 2, isEnabled() ? t.line : t.grid);
    if (supported_)
        stretch(xOf(supported_->first), xOf(supported_->second), t.supported);
    if (base_ && value_ != *base_)
        stretch(xOf(*base_), xOf(value_), t.accent);
    if (base_) {
        painter.setBrush(t.ink);
        painter.drawRect(QRectF(xOf(*base_) - 1, middle - 7, 2, 14));
    }
    const QPointF handle(xOf(value_), middle);
    if (hasFocus()) {
        painter.setBrush(t.accentSoft);
        painter.drawEllipse(handle, radius_ + 2.0, radius_ + 2.0);
    }
    painter.setPen(QPen(isEnabled() ? t.accent : t.muted, 2));
    painter.setBrush(hasFocus() ? t.accent : t.surface);  // filled: keys move it
    painter.drawEllipse(handle, radius_ - 1.0, radius_ - 1.0);
}

void LeverGroove::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    dragging_ = true;
    moveTo(at(event->position().x()), false);
}

void LeverGroove::mouseMoveEvent(QMouseEvent* event)
{
    if (dragging_)
        moveTo(at(event->position().x()), false);
}

void LeverGroove::mouseReleaseEvent(QMouseEvent* event)
{
    if (!dragging_)
        return;
    dragging_ = false;
    moveTo(at(event->position().x()), true);
}

void LeverGroove::keyPressEvent(QKeyEvent* event)
{
    const double forward = layoutDirection() == Qt::RightToLeft ? -step_ : step_;
    switch (event->key()) {
    case Qt::Key_Right: return moveTo(value_ + forward, true);
    case Qt::Key_Left: return moveTo(value_ - forward, true);
    case Qt::Key_Up: return moveTo(value_ + step_, true);
    case Qt::Key_Down: return moveTo(value_ - step_, true);
    case Qt::Key_PageUp: return moveTo(value_ + pageSteps * step_, true);
    case Qt::Key_PageDown: return moveTo(value_ - pageSteps * step_, true);
    case Qt::Key_Home: return moveTo(minimum_, true);
    case Qt::Key_End: return moveTo(maximum_, true);
    default: QWidget::keyPressEvent(event);
    }
}

void LeverGroove::wheelEvent(QWheelEvent* event)
{
    // A page scrolled past a lever must not move it.
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    const int notches = event->angleDelta().y();
    if (notches != 0)
        moveTo(value_ + (notches > 0 ? step_ : -step_), true);
}

}  // namespace perennial::ui
