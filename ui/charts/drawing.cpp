#include "ui/charts/drawing.h"

#include <QFontMetricsF>

#include <cmath>

namespace perennial::ui {

double textWidth(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double lineHeight(const QFont& font)
{
    return std::ceil(QFontMetricsF(font).height());
}

void drawLabel(QPainter& painter, QPointF at, Qt::Alignment alignment, const QString& text, const QFont& font,
               const QColor& colour)
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    double x = at.x();
    if (alignment & Qt::AlignHCenter)
        x -= width / 2;
    else if (alignment & Qt::AlignRight)
        x -= width;
    double y = at.y() + metrics.ascent();
    if (alignment & Qt::AlignVCenter)
        y = at.y() + metrics.capHeight() / 2;  // capitals and figures stand in the middle
    else if (alignment & Qt::AlignBottom)
        y = at.y() - metrics.descent();
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(x, y), text);
}

QString fitting(const QStringList& variants, const QFont& font, double width)
{
    for (const QString& variant : variants)
        if (textWidth(font, variant) <= width)
            return variant;
    return variants.isEmpty() ? QString() : variants.last();
}

void drawHatch(QPainter& painter, const QRectF& where, const QColor& colour, double pitch, double width)
{
    painter.save();
    painter.setClipRect(where, Qt::IntersectClip);
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    const double step = pitch * std::sqrt(2.0);
    for (double x = where.left() - where.height(); x < where.right(); x += step)
        painter.drawLine(QPointF(x, where.bottom()), QPointF(x + where.height(), where.top()));
    painter.restore();
}

void drawRounded(QPainter& painter, const QRectF& where, double radius, const QColor& fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(where, radius, radius);
    painter.setBrush(Qt::NoBrush);
}

double drawSwatch(QPainter& painter, QPointF leftCentre, const QColor& colour, const QString& text,
                  const ChartStyle& style, bool round, bool faded)
{
    constexpr double size = 9;
    constexpr double gap = 5;
    const QFont font = style.font();
    const double width = textWidth(font, text);
    const double swatchX = style.rightToLeft() ? leftCentre.x() + width + gap : leftCentre.x();
    const double textX = style.rightToLeft() ? leftCentre.x() : leftCentre.x() + size + gap;
    const double inset = faded ? 0.5 : 0;  // the outline stays within the square
    const QRectF box = QRectF(swatchX, leftCentre.y() - size / 2, size, size).adjusted(inset, inset, -inset, -inset);
    painter.setPen(faded ? QPen(colour, 1) : QPen(Qt::NoPen));
    painter.setBrush(faded ? QBrush(Qt::NoBrush) : QBrush(colour));
    if (round)
        painter.drawEllipse(box);
    else
        painter.drawRect(box);
    painter.setBrush(Qt::NoBrush);
    drawLabel(painter, {textX, leftCentre.y()}, Qt::AlignLeft | Qt::AlignVCenter, text, font,
              faded ? withAlpha(style.tokens.muted, 0.7) : style.tokens.ink);
    return size + gap + width;
}

QPen gridPen(const ChartStyle& style)
{
    return QPen(style.tokens.grid, 1);
}

QPen zeroPen(const ChartStyle& style)
{
    return QPen(style.tokens.muted, 1);
}

QPen markPen(const ChartStyle& style)
{
    QPen pen(style.tokens.ink, 1);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({3, 2});
    return pen;
}

QPen linePen(const QColor& colour, double width)
{
    QPen pen(colour, width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::RoundCap);
    return pen;
}

QPen dashedPen(const QColor& colour, double width)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setDashPattern({5 / width, 4 / width});  // in units of the width
    return pen;
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

std::vector<double> niceTicks(double low, double high, int most)
{
    if (!(high > low) || most < 1)
        return {low};
    const double rough = (high - low) / most;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double s : {1.0, 2.0, 2.5, 5.0})
        if (s * power >= rough * (1 - 1e-9)) {
            step = s * power;
            break;
        }
    std::vector<double> ticks;
    for (double k = std::ceil(low / step - 1e-9); k * step <= high + step * 1e-9; ++k)
        ticks.push_back(k * step + 0.0);
    return ticks;
}

}  // namespace perennial::ui
