#include "ui/report/report_text.h"

#include "ui/support/fonts.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace perennial::ui {

namespace {

/// Layout at a multiple of the size: whole pixels of a font are then fine enough.
constexpr double fine = 8;
constexpr double noLimit = 1e6;

QFont fontOf(const TextStyle& style, int weight)
{
    QFont f = textFont(TextSize::Small, weight);
    f.setPixelSize(static_cast<int>(std::lround(style.size * fine)));
    return f;
}

/// Qt's layout takes left and right as they are: leading and trailing are turned here.
Qt::Alignment visual(const PaperText& text)
{
    if (!text.rightToLeft || (text.alignment & Qt::AlignAbsolute) || (text.alignment & Qt::AlignHCenter))
        return text.alignment & ~Qt::Alignment(Qt::AlignAbsolute);
    return text.alignment & Qt::AlignRight ? Qt::AlignLeft : Qt::AlignRight;
}

/// Lays the text out; returns the height in layout units.
double layOut(QTextLayout& layout, const PaperText& text, double width)
{
    QTextOption option;
    option.setTextDirection(text.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(visual(text));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    if (text.strongLength > 0) {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        layout.setFormats({{0, static_cast<int>(text.strongLength), strong}});
    }
    layout.setCacheEnabled(true);
    const double step = text.style.lineHeight * fine;
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * fine);
        line.setPosition({0, y + (step - line.height()) / 2});
        y += step;
    }
    layout.endLayout();
    return y;
}

}  // namespace

double PaperText::height(double width) const
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(text, fontOf(style, style.weight));
    return layOut(layout, *this, width) / fine;
}

double PaperText::width() const
{
    if (text.isEmpty())
        return 0;
    PaperText line = *this;
    line.alignment = Qt::AlignLeft | Qt::AlignAbsolute;
    QTextLayout layout(text, fontOf(style, style.weight));
    layOut(layout, line, noLimit);
    return std::ceil(layout.lineAt(0).naturalTextWidth()) / fine + 0.25;
}

PaperText PaperText::cut(double width, int lines) const
{
    const double most = style.lineHeight * lines + 0.5;
    if (height(width) <= most)
        return *this;
    qsizetype fits = 0;
    qsizetype tooMany = text.size();
    PaperText shorter = *this;
    while (tooMany - fits > 1) {
        const qsizetype middle = (fits + tooMany) / 2;
        shorter.text = text.left(middle).trimmed() + QChar(0x2026);
        (shorter.height(width) <= most ? fits : tooMany) = middle;
    }
    if (fits > 0 && text[fits - 1].isHighSurrogate())
        --fits;
    shorter.text = text.left(fits).trimmed() + QChar(0x2026);
    return shorter;
}

void PaperText::paint(QPainter& painter, const QRectF& box) const
{
    if (text.isEmpty())
        return;
    QTextLayout layout(text, fontOf(style, style.weight));
    layOut(layout, *this, box.width());
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(1 / fine, 1 / fine);
    painter.setPen(style.colour);
    layout.draw(&painter, QPointF(0, 0));
    painter.restore();
}

}  // namespace perennial::ui
