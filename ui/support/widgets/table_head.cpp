#include "ui/support/widgets/table_head.h"

#include "ui/support/fonts.h"
#include "ui/support/widgets/paint.h"
#include "ui/support/widgets/table_metrics.h"

#include <algorithm>

namespace perennial::ui {

namespace {

constexpr int arrowRoom = 13;
constexpr int secondLine = 15;

int widestLine(const QFont& font, const QString& words)
{
    int widest = 0;
    for (const QString& line : words.split(QLatin1Char('\n')))
        widest = std::max(widest, widthOfWords(font, line));
    return widest;
}

/// The words on two lines, broken where the longer of them is shortest; as they are where there is no space.
QString brokenInTwo(const QFont& font, const QString& words)
{
    QString best = words;
    int width = widestLine(font, words);
    for (qsizetype space = words.indexOf(QLatin1Char(' ')); space >= 0;
         space = words.indexOf(QLatin1Char(' '), space + 1)) {
        QString broken = words;
        broken[space] = QLatin1Char('\n');
        if (const int here = widestLine(font, broken); here < width) {
            width = here;
            best = broken;
        }
    }
    return best;
}

}  // namespace

TableHead::TableHead(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setFixedHeight(metrics::tableHead);
    setFont(textFont(TextSize::Small, 500));
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void TableHead::setTwoLines(bool two)
{
    if (std::exchange(twoLines_, two) == two)
        return;
    setFixedHeight(metrics::tableHead + (two ? secondLine : 0));
    emit geometriesChanged();
    viewport()->update();
}

QString TableHead::words(int section) const
{
    return model()->headerData(section, orientation(), Qt::DisplayRole).toString();
}

bool TableHead::isSorted(int section) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == section;
}

bool TableHead::isOuter(int section) const
{
    return section == 0 || section == model()->columnCount() - 1;
}

int TableHead::widthOf(int section, bool twoLines) const
{
    const QString all = words(section);
    const int text = widestLine(font(), twoLines && !all.contains(QLatin1Char('\n')) ? brokenInTwo(font(), all) : all);
    return text + 2 * cells::innerPadding + (isOuter(section) ? cells::outerPadding - cells::innerPadding : 0)
           + (isSorted(section) ? arrowRoom : 0) + cells::rounding;
}

QSize TableHead::sectionSizeFromContents(int section) const
{
    return {widthOf(section, twoLines_), height()};
}

void TableHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& t = tokens();
    painter->save();
    painter->fillRect(rect, t.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int before = section == 0 ? cells::outerPadding : cells::innerPadding;
    const int after = isOuter(section) && section > 0 ? cells::outerPadding : cells::innerPadding;
    QRect inner = rect.adjusted(rtl ? after : before, 0, rtl ? -before : -after, -1);
    const bool sorted = isSorted(section);
    if (sorted) {
        const QRect arrow(rtl ? inner.left() : inner.right() - 7, inner.center().y() - 2, 8, 6);
        paintTriangle(*painter, arrow, sortIndicatorOrder() == Qt::AscendingOrder, t.accent);
        rtl ? inner.setLeft(inner.left() + arrowRoom) : inner.setRight(inner.right() - arrowRoom);
    }
    const bool hovered = underMouse() && sectionsClickable() && rect.contains(mapFromGlobal(QCursor::pos()));
    painter->setFont(font());
    painter->setPen(sorted ? t.accent : hovered ? t.ink : t.muted);
    const QVariant stored = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const Qt::Alignment wanted = QStyle::visualAlignment(
        layoutDirection(), stored.isValid() ? Qt::Alignment(stored.toInt()) : defaultAlignment());
    QString shown = words(section);
    const QFontMetrics measure = painter->fontMetrics();
    if (twoLines_ && !shown.contains(QLatin1Char('\n')) && widthOfWords(font(), shown) > inner.width())
        shown = brokenInTwo(font(), shown);
    const QStringList lines = shown.split(QLatin1Char('\n'));
    painter->setLayoutDirection(layoutDirection());
    const auto flags = static_cast<int>(wanted | Qt::AlignAbsolute) | Qt::TextSingleLine;
    // The lines of one head stand closer than the font of a script with tall letters would have them.
    int top = inner.top() - secondLine * static_cast<int>(lines.size() - 1) / 2;
    for (const QString& line : lines) {
        painter->drawText(QRect(inner.left(), top, inner.width(), inner.height()), flags,
                          measure.elidedText(line, Qt::ElideRight, inner.width()));
        top += secondLine;
    }
    painter->restore();
}

}  // namespace perennial::ui
