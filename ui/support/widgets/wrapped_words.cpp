#include "ui/support/widgets/wrapped_words.h"

#include <QFontMetrics>
#include <QTextLayout>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace perennial::ui {

namespace {

constexpr qsizetype widthsKept = 9;  // of the hints and of a layout's few widths

}  // namespace

WrappedWords::WrappedWords() = default;
WrappedWords::~WrappedWords() = default;

void WrappedWords::set(const QString& text, const QFont& font)
{
    if (layout_ && text_ == text && font_ == font)
        return;
    text_ = text;
    font_ = font;
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    layout_ = std::make_unique<QTextLayout>(lines, font);
    layout_->setCacheEnabled(true);
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);  // as QLabel measures, also what it paints from the right
    layout_->setTextOption(option);
    unbroken_ = broken(QWIDGETSIZE_MAX);
    known_.clear();
}

QSize WrappedWords::in(int width)
{
    if (width >= unbroken_.width())
        return unbroken_;
    for (const auto& [known, size] : std::as_const(known_))
        if (known == width)
            return size;
    if (known_.size() == widthsKept)
        known_.removeFirst();
    known_.append({width, broken(width)});
    return known_.last().second;
}

QSize WrappedWords::broken(int width)
{
    const qreal leading = QFontMetricsF(font_).leading();
    qreal height = -leading;
    qreal widest = 0;
    layout_->beginLayout();
    for (QTextLine line = layout_->createLine(); line.isValid(); line = layout_->createLine()) {
        line.setLineWidth(std::max(0, width));
        height = std::ceil(height + leading) + line.ascent() + line.descent();  // lines begin on whole pixels
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout_->endLayout();
    return {static_cast<int>(std::ceil(widest)), static_cast<int>(std::ceil(height))};
}

QSize WrappedWords::preferred(int most)
{
    const int line = QFontMetrics(font_).lineSpacing();
    QSize size = in(most);
    if (size.height() < 4 * line && size.width() > most / 2)
        size = in(most / 2);
    if (size.height() < 2 * line && size.width() > most / 4)
        size = in(most / 4);
    return size;
}

QSize WrappedWords::least(int most)
{
    return {in(0).width(), std::min(unbroken_.height(), preferred(most).height())};
}

}  // namespace perennial::ui
