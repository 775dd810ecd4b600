#include "ui/support/widgets/table_style.h"

#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/widgets/chip.h"
#include "ui/support/widgets/paint.h"
#include "ui/support/widgets/table_head.h"
#include "ui/support/widgets/table_metrics.h"

#include <QHeaderView>
#include <QStandardItem>
#include <QTableView>

#include <cmath>

namespace perennial::ui {
namespace {

using namespace cells;

constexpr int barGap = 6;
constexpr int leastBar = 12;
constexpr int rowsMeasured = 80;  ///< for the width of a column; Qt measures a thousand

Tone toneAt(const QModelIndex& index, int role, Tone fallback)
{
    const QVariant value = index.data(role);
    return value.isValid() ? static_cast<Tone>(value.toInt()) : fallback;
}

void paintHatch(QPainter& painter, const QRect& rect, const QColor& colour)
{
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += 5.5)
        painter.drawLine(QPointF(x, rect.bottom() + 1), QPointF(x + rect.height() + 1, rect.top()));
    painter.restore();
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Tokens& t = tokens();
    const QRect cell = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(cell, t.accentSoft);
    else if (const QVariant ground = index.data(GroundRole); ground.isValid())
        painter.fillRect(cell, softGround(t, static_cast<Tone>(ground.toInt())));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(cell, mix(t.surface, t.hover, 0.6));
    if (index.data(HatchRole).toBool())
        paintHatch(painter, cell.adjusted(0, 0, 0, -1), mix(t.surface, t.muted, 0.35));
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), mix(t.surface, t.line, 0.8));
    if (selected && index.column() == 0) {
        const bool rtl = option.direction == Qt::RightToLeft;
        painter.fillRect(QRect(rtl ? cell.right() - 2 : cell.left(), cell.top(), 3, cell.height()), t.accent);
    }
}

void paintBar(QPainter& painter, const QRect& track, double share, bool withTrack, bool rtl)
{
    const Tokens& t = tokens();
    if (withTrack)
        paintPlate(painter, track, 2, t.grid, Qt::transparent);
    const double length = std::clamp(std::abs(share), 0.0, 1.0) * track.width();
    if (length <= 0)
        return;
    const double drawn = std::max(length, 1.5);
    const QRectF bar(rtl ? track.right() + 1 - drawn : track.left(), track.top(), drawn, track.height());
    paintPlate(painter, bar, std::min(2.0, drawn / 2), share < 0 ? t.cost() : t.value(), Qt::transparent);
}

QFont cellFont(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QFont f = option.font;
    if (index.data(StrongRole).toBool())
        f.setWeight(QFont::DemiBold);
    if (const QVariant own = index.data(Qt::FontRole); own.isValid())
        f = own.value<QFont>().resolve(f);
    return f;
}

}  // namespace

BarDelegate::BarDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void BarDelegate::setBarWidth(int width)
{
    barWidth_ = width;
}

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens();
    painter->save();
    paintGround(*painter, option, index);
    const bool rtl = option.direction == Qt::RightToLeft;
    const bool firstColumn = index.column() == 0;
    const bool lastColumn = index.model() && index.column() == index.model()->columnCount() - 1;
    const int before = firstColumn ? outerPadding : innerPadding;
    const int after = lastColumn ? outerPadding : innerPadding;
    QRect inner = option.rect.adjusted(rtl ? after : before, 0, rtl ? -before : -after, 0);

    painter->setFont(cellFont(option, index));
    const QString words = index.data(Qt::DisplayRole).toString();
    const QVariant bar = index.data(BarRole);
    // A narrow column keeps its figure: the bar gives way.
    const int wordsWidth = widthOfWords(painter->font(), words);
    const int room = inner.width() - barGap - wordsWidth;
    const int barWidth = std::min(barWidth_, room);
    if (bar.isValid() && std::isfinite(bar.toDouble()) && barWidth >= leastBar) {
        const int x = rtl ? inner.left() : inner.right() - barWidth + 1;
        const QRect track(x, inner.center().y() - metrics::barInCellHeight / 2 + 1, barWidth, metrics::barInCellHeight);
        const QVariant withTrack = index.data(BarTrackRole);
        paintBar(*painter, track, bar.toDouble(), !withTrack.isValid() || withTrack.toBool(), rtl);
        rtl ? inner.setLeft(track.right() + barGap) : inner.setRight(track.left() - barGap);
    }
    if (const QVariant chip = index.data(ChipRole); chip.isValid()) {
        paintChip(*painter, inner, words, static_cast<Tone>(chip.toInt()), option.direction);
        painter->restore();
        return;
    }
    const bool link = index.data(LinkRole).toBool();
    painter->setPen(colour(t, toneAt(index, ToneRole, link ? Tone::Accent : Tone::Ink)));
    const QVariant stored = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment wanted = stored.isValid()
                                     ? QStyle::visualAlignment(option.direction, Qt::Alignment(stored.toInt()))
                                     : startOf(option.direction);
    // Of an address the beginning tells who it is; of other words and ids beginning and end do.
    const bool isAddress = words.contains(QLatin1Char('@'));
    QString shown = words;
    if (wordsWidth > inner.width())
        shown = painter->fontMetrics().elidedText(words, isAddress ? Qt::ElideRight : Qt::ElideMiddle, inner.width());
    if (rtl)  // "7590-VHVEG" and the dots of a cut address keep their order
        shown = Format().isolate(shown);
    painter->setLayoutDirection(option.direction);
    painter->drawText(inner, static_cast<int>(wanted | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
    // the number that Ctrl+E explains, in a row that is chosen too
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget && option.widget->hasFocus())
        paintFocusRing(*painter, option.rect, 2);
    painter->restore();
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString words = index.data(Qt::DisplayRole).toString();
    const int text = widthOfWords(cellFont(option, index), words);
    const int bar = index.data(BarRole).isValid() ? barWidth_ + barGap : 0;
    const int chip = index.data(ChipRole).isValid() ? 16 : 0;
    const bool outer = index.column() == 0 || (index.model() && index.column() == index.model()->columnCount() - 1);
    return {text + bar + chip + 2 * innerPadding + (outer ? outerPadding - innerPadding : 0) + rounding,
            metrics::tableRow};
}

BarDelegate* styleTable(QTableView* table, bool dense)
{
    auto* delegate = new BarDelegate(table);
    table->setItemDelegate(delegate);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->setMouseTracking(true);
    table->setTabKeyNavigation(false);
    table->setFont(textFont(dense ? TextSize::Small : TextSize::Body));
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(dense ? metrics::tableRowDense : metrics::tableRow);
    table->verticalHeader()->setDefaultSectionSize(dense ? metrics::tableRowDense : metrics::tableRow);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->setHorizontalHeader(new TableHead(table));
    table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    return delegate;
}

void chooseRow(QTableView* table, int row)
{
    // not QTableView::setCurrentIndex(): with Ctrl held it would add the row to those chosen already
    table->selectionModel()->setCurrentIndex(table->model()->index(row, 0),
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QStandardItem* figureItem(const QString& words)
{
    auto* item = new QStandardItem(words);
    item->setTextAlignment(Qt::Alignment(figureAlignment()));
    return item;
}

}  // namespace perennial::ui
