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

int pixelsOf(const TextStyle& style)
{
    return static_cast<int>(std::lround(style.size * fine));
}

QFont fontOf(const TextStyle& style)
{
    QFont f = textFont(TextSize::Small, style.weight);
    f.setPixelSize(pixelsOf(style));
    return f;
}

/// Qt's layout takes left and right as they are: leading and trailing are turned here.
Qt::Alignment visual(const PaperText& text)
{
    if (!text.rightToLeft || (text.alignment & Qt::AlignAbsolute) || (text.alignment & Qt::AlignHCenter))
        return text.alignment & ~Qt::Alignment(Qt::AlignAbsolute);
    return text.alignment & Qt::AlignRight ? Qt::AlignLeft : Qt::AlignRight;
}

/// Breaks the text into lines of the style's height, in layout units.
void layOut(QTextLayout& layout, const PaperText& text, double width)
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
}

int linesOf(const PaperText& text, const QFont& font, double width)
{
    QTextLayout layout(text.text, font);
    layOut(layout, text, width);
    return layout.lineCount();
}

}  // namespace

const QFont& PaperRuler::font(const TextStyle& style)
{
    const auto key = std::pair(pixelsOf(style), style.weight);
    const auto kept = fonts_.constFind(key);
    return *(kept == fonts_.cend() ? fonts_.insert(key, fontOf(style)) : kept);
}

PaperRuler::Unbroken PaperRuler::unbroken(const PaperText& text)
{
    const Words words{text.text, pixelsOf(text.style), text.style.weight, text.strongLength, text.rightToLeft};
    if (const auto kept = unbroken_.constFind(words); kept != unbroken_.cend())
        return *kept;
    PaperText line = text;
    line.alignment = Qt::AlignLeft | Qt::AlignAbsolute;
    QTextLayout layout(text.text, font(text.style));
    layOut(layout, line, noLimit);
    return *unbroken_.insert(words, {layout.lineAt(0).naturalTextWidth() / fine, layout.lineCount()});
}

double PaperRuler::height(const PaperText& text, double width)
{
    if (text.text.isEmpty())
        return 0;
    constexpr double rounding = 0.01;  // of Qt's fixed numbers
    if (const Unbroken line = unbroken(text); line.lines == 1 && line.width + rounding <= width)
        return text.style.lineHeight;
    const Words words{text.text, pixelsOf(text.style), text.style.weight, text.strongLength, text.rightToLeft};
    const auto key = std::pair(words, width);
    int& lines = broken_[key];
    if (lines == 0)
        lines = linesOf(text, font(text.style), width);
    return lines * text.style.lineHeight;
}

double PaperRuler::width(const PaperText& text)
{
    return text.text.isEmpty() ? 0 : std::ceil(unbroken(text).width * fine) / fine + 0.25;
}

PaperText PaperRuler::cut(const PaperText& text, double width, int lines)
{
    const double most = text.style.lineHeight * lines + 0.5;
    if (height(text, width) <= most)
        return text;
    qsizetype fits = 0;
    qsizetype tooMany = text.text.size();
    PaperText shorter = text;
    while (tooMany - fits > 1) {
        const qsizetype middle = (fits + tooMany) / 2;
        shorter.text = text.text.left(middle).trimmed() + QChar(0x2026);
        (height(shorter, width) <= most ? fits : tooMany) = middle;
    }
    if (fits > 0 && text.text[fits - 1].isHighSurrogate())
        --fits;
    shorter.text = text.text.left(fits).trimmed() + QChar(0x2026);
    return shorter;
}

double PaperText::height(double width) const
{
    return text.isEmpty() ? 0 : linesOf(*this, fontOf(style), width) * style.lineHeight;
}

void PaperText::paint(QPainter& painter, const QRectF& box) const
{
    if (text.isEmpty())
        return;
    QTextLayout layout(text, fontOf(style));
    layOut(layout, *this, box.width());
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(1 / fine, 1 / fine);
    painter.setPen(style.colour);
    layout.draw(&painter, QPointF(0, 0));
    painter.restore();
}

}  // namespace perennial::ui
