#include "ui/support/widgets/swatch.h"

#include "ui/support/fonts.h"
#include "ui/support/widgets/paint.h"

namespace perennial::ui {
namespace {

constexpr int side = 10;
constexpr int lineWidth = 14;
constexpr int gapToWords = 6;
constexpr int gapBetween = 16;
constexpr int lineHeight = 18;

int swatchWidth(SwatchShape shape)
{
    return shape == SwatchShape::Line || shape == SwatchShape::Dashed ? lineWidth : side;
}

}  // namespace

void paintSwatch(QPainter& painter, const QRectF& where, SwatchShape shape, const QColor& colour, const Tokens& t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF middle = where.center();
    switch (shape) {
    case SwatchShape::Square: painter.drawRoundedRect(where, 1, 1); break;
    case SwatchShape::Dot: painter.drawEllipse(middle, where.height() / 2, where.height() / 2); break;
    case SwatchShape::Line:
    case SwatchShape::Dashed: {
        QPen pen(colour, 2);
        if (shape == SwatchShape::Dashed)
            pen.setDashPattern({2.5, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(where.left(), middle.y()), QPointF(where.right(), middle.y()));
        break;
    }
    case SwatchShape::Hatched:
        painter.setClipRect(where);
        painter.setPen(QPen(t.muted, 1));
        for (qreal x = where.left() - where.height(); x < where.right(); x += 4)
            painter.drawLine(QPointF(x, where.bottom()), QPointF(x + where.height(), where.top()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(where.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case SwatchShape::Outline:
        painter.setPen(QPen(t.good, 1));
        painter.drawRect(where.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    }
    painter.restore();
}

Legend::Legend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Legend::setEntries(const QList<Entry>& entries)
{
    entries_ = entries;
    QStringList words;
    for (const Entry& entry : entries)
        words << entry.text;
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize Legend::sizeHint() const
{
    const QFontMetrics metric(textFont(TextSize::Small));
    int width = 0;
    for (const Entry& entry : entries_)
        width += swatchWidth(entry.shape) + gapToWords + metric.horizontalAdvance(entry.text) + gapBetween;
    return {std::max(0, width - gapBetween), lineHeight};
}

QSize Legend::minimumSizeHint() const
{
    return {0, lineHeight};
}

void Legend::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setFont(textFont(TextSize::Small));
    int x = 0;
    for (const Entry& entry : entries_) {
        const int width = swatchWidth(entry.shape);
        const QRect box = mirrored(*this, QRect(x, (height() - side) / 2, width, side));
        paintSwatch(painter, box, entry.shape, entry.colour ? entry.colour(t) : t.muted, t);
        x += width + gapToWords;
        const int words = painter.fontMetrics().horizontalAdvance(entry.text);
        painter.setPen(t.muted);
        painter.drawText(mirrored(*this, QRect(x, 0, words + 2, height())), startFlags(*this), entry.text);
        x += words + gapBetween;
    }
}

}  // namespace perennial::ui
