// Small pieces of painting that several widgets share.
#pragma once

#include "ui/support/tokens.h"

#include <QPainter>
#include <QWidget>

namespace perennial::ui {

/// A rounded plate with a line of one pixel; either may be transparent.
inline void paintPlate(QPainter& painter, const QRectF& rect, qreal radius, const QColor& ground, const QColor& line,
                       qreal width = 1)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, width));
    const qreal inset = line.alpha() == 0 ? 0 : width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

/// The ring of the keyboard focus: 2 px accent.
inline void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius)
{
    paintPlate(painter, rect, radius, Qt::transparent, tokens().accent, 2);
}

/// A triangle of 8 x 7 for changes: up or down.
inline void paintTriangle(QPainter& painter, const QRectF& box, bool up, const QColor& colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const qreal tip = up ? box.top() : box.bottom();
    const qreal foot = up ? box.bottom() : box.top();
    painter.drawPolygon(QPolygonF{{box.left(), foot}, {box.right(), foot}, {box.center().x(), tip}});
}

/// Turns a rectangle that was laid out from left to right around in a right-to-left widget.
inline QRect mirrored(const QWidget& widget, const QRect& rect)
{
    if (widget.layoutDirection() == Qt::LeftToRight)
        return rect;
    return {widget.width() - rect.right() - 1, rect.y(), rect.width(), rect.height()};
}

/// Alignment at the start of the line, in absolute terms.
inline Qt::Alignment startOf(Qt::LayoutDirection direction)
{
    return Qt::AlignAbsolute | Qt::AlignVCenter | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

/// Text options for drawText with a start-aligned text in the widget's direction.
inline int startFlags(const QWidget& widget)
{
    return static_cast<int>(Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine
                            | (widget.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
}

}  // namespace perennial::ui
