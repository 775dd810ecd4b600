#include "ui/charts/rows_chart.h"

#include <algorithm>
#include <cmath>

namespace perennial::ui {

namespace {

constexpr double leastRowHeight = 0.01;
constexpr double closest = 0.8;  // of a line of text, from words to words

}  // namespace

void RowsChart::setRows(QStringList names, QStringList ends, double footer, double mostRowHeight)
{
    names_ = std::move(names);
    ends_ = std::move(ends);
    footer_ = footer;
    mostRowHeight_ = mostRowHeight;
}

void RowsChart::arrangeRows(const QSizeF& size, double low, double high, double inner)
{
    const QFont font = style_.font(600);
    const double rows = std::max<double>(1, static_cast<double>(names_.size()));
    rowHeight_ = std::clamp((size.height() - footer_) / rows, leastRowHeight, mostRowHeight_);
    everyRow_ = static_cast<std::size_t>(std::ceil(std::max(1.0, closest * lineHeight(font) / rowHeight_)));
    nameRoom_ = 0;
    endRoom_ = 0;
    for (qsizetype row = 0; row < names_.size(); row += static_cast<qsizetype>(everyRow_))
        nameRoom_ = std::max(nameRoom_, textWidth(font, names_[row]));
    for (qsizetype row = 0; row < ends_.size(); row += static_cast<qsizetype>(everyRow_))
        endRoom_ = std::max(endRoom_, textWidth(font, ends_[row]));
    nameRoom_ = std::min(nameRoom_, size.width() * 0.36);
    const double ends = endRoom_ > 0 ? endRoom_ + 16 : 6;
    setMargins(nameRoom_ + 14 + inner, 0, ends + inner, size.height() - rowHeight_ * rows);
    setKeyRange(low, high);
    x_->setRangeReversed(style_.rightToLeft());
    setValueRange(0, 1);
}

void RowsChart::paintName(QPainter& painter, std::size_t row, bool strong) const
{
    if (!hasWords(row))
        return;
    const bool mirrored = style_.rightToLeft();
    const QFont font = style_.font(strong ? 600 : 400);
    const QString name =
        QFontMetricsF(font).elidedText(names_[static_cast<qsizetype>(row)], Qt::ElideRight, nameRoom_ + 1);
    drawLabel(painter, {mirrored ? size().width() - 4 : 4, rowY(row)},
              (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, name, font, style_.tokens.ink);
}

void RowsChart::paintEnd(QPainter& painter, std::size_t row, const QColor& colour, bool strong) const
{
    if (!hasWords(row))
        return;
    const bool mirrored = style_.rightToLeft();
    drawLabel(painter, {mirrored ? 6 : size().width() - 6, rowY(row)},
              (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, ends_[static_cast<qsizetype>(row)],
              style_.font(strong ? 600 : 400), colour);
}

void RowsChart::paintLegend(QPainter& painter, const std::vector<Entry>& entries, bool secondRound)
{
    const double y = area().bottom() + footer_ - lineHeight(style_.font()) / 2;
    double used = 4;
    bool round = false;
    for (const Entry& entry : entries) {
        const double width = textWidth(style_.font(), entry.words) + 14;
        const double x = style_.rightToLeft() ? size().width() - used - width : used;
        paintEntry(painter, {x, y}, entry.colour, entry.key, entry.words, round);
        used += width + 16;
        round = secondRound;
    }
}

}  // namespace perennial::ui
