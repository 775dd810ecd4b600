#include "ui/support/widgets/key_figure_card.h"

#include "ui/support/fonts.h"
#include "ui/support/widgets/paint.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>
#include <QTextBoundaryFinder>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace perennial::ui {
namespace {

constexpr int sideMargin = 12;
constexpr int trendWidth = 64;
constexpr int leastTrend = 32;  ///< beside a long figure
constexpr int trendHeight = 24;

QString spokenText(const KeyFigure& f)
{
    QStringList parts{f.figure};
    if (f.change)
        parts << f.change->amount << f.change->words;
    else if (!f.words.isEmpty())
        parts << f.words;
    if (!f.reason.isEmpty())
        parts << f.reason;
    if (f.trend.size() >= 2 && !f.trendWords.isEmpty())
        parts << f.trendWords;
    return parts.join(QStringLiteral(", "));
}

QString firstSentence(const QString& text)
{
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text);
    const auto end = sentences.toNextBoundary();
    return end < 0 ? text : text.first(end).trimmed();
}

}  // namespace

KeyFigureCard::KeyFigureCard(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyFigureCard::setFigure(const KeyFigure& figure)
{
    figure_ = figure;
    setAccessibleName(figure.label);
    setAccessibleDescription(spokenText(figure));
    setToolTip(figure.reason);
    updateGeometry();
    update();
}

void KeyFigureCard::setExplainable(bool explainable)
{
    explainable_ = explainable;
    setFocusPolicy(explainable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(explainable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize KeyFigureCard::sizeHint() const
{
    return {202, figure_.compact ? 66 : 86};
}

QSize KeyFigureCard::minimumSizeHint() const
{
    const int figure = QFontMetrics(textFont(figure_.compact ? TextRole::Figure20 : TextRole::Figure))
                           .horizontalAdvance(figure_.figure);
    return {figure + 2 * sideMargin, sizeHint().height()};
}

QRect KeyFigureCard::trendRect() const
{
    const int figure = QFontMetrics(textFont(TextRole::Figure)).horizontalAdvance(figure_.figure);
    const int wide = std::min(trendWidth, width() - 2 * sideMargin - figure - 8);
    if (figure_.trend.size() < 2 || figure_.compact || wide < leastTrend)
        return {};
    return mirrored(*this, QRect(width() - sideMargin - wide, 36, wide, trendHeight));
}

void KeyFigureCard::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    paintPlate(painter, rect(), metrics::cardRadius,
               hovered_ && explainable_ ? mix(t.surface, t.hover, 0.6) : t.surface,
               hovered_ && explainable_ ? mix(t.line, t.accent, 0.5) : t.line);
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::cardRadius);

    const int inner = width() - 2 * sideMargin;
    const auto line = [&](int top, int height) { return QRect(sideMargin, top, inner, height); };
    painter.setFont(textFont(TextRole::SmallMuted));
    painter.setPen(t.muted);
    QRect labelLine = line(figure_.compact ? 10 : 9, 18);
    if (painter.fontMetrics().horizontalAdvance(figure_.label) > inner) {  // a long language: narrower letters,
        QFont narrow = painter.font();
        narrow.setStretch(92);
        painter.setFont(narrow);
        if (painter.fontMetrics().horizontalAdvance(figure_.label) > inner)  // and nearer to the edges
            labelLine.adjust(-4, 0, 4, 0);
    }
    painter.drawText(labelLine, startFlags(*this), figure_.label);

    const QFont figureFont = textFont(figure_.compact ? TextRole::Figure20 : TextRole::Figure);
    const int figureWidth = QFontMetrics(figureFont).horizontalAdvance(figure_.figure);
    const QRect figureLine = figure_.compact ? line(28, 28) : line(26, 34);
    painter.setFont(figureFont);
    painter.setPen(figure_.reason.isEmpty() ? t.ink : t.muted);
    painter.drawText(figureLine, startFlags(*this), figure_.figure);

    if (figure_.compact) {
        painter.setFont(textFont(TextRole::SmallMuted));
        painter.setPen(t.muted);
        const QRect words(sideMargin + figureWidth + 8, 31, inner - figureWidth - 8, 26);
        if (painter.fontMetrics().horizontalAdvance(figure_.words) <= words.width())
            painter.drawText(mirrored(*this, words), startFlags(*this), figure_.words);
        return;
    }
    if (const QRect trend = trendRect(); !trend.isEmpty())
        paintTrend(painter, trend);
    if (figure_.reason.isEmpty() || figure_.change || !figure_.words.isEmpty())
        paintChange(painter, line(60, 18));
    else
        paintReason(painter, QRect(sideMargin + figureWidth + 12, 27, inner - figureWidth - 12, 52));
}

void KeyFigureCard::paintReason(QPainter& painter, const QRect& where) const
{
    constexpr int wrapped = Qt::TextWordWrap | Qt::AlignTop;
    painter.setFont(textFont(TextRole::SmallMuted));
    painter.setPen(tokens().muted);
    const QRect place = mirrored(*this, where);
    for (const QString& words : {figure_.reason, firstSentence(figure_.reason)}) {
        const QRect taken = painter.fontMetrics().boundingRect(place, wrapped, words);
        if (taken.height() > place.height() || taken.width() > place.width())
            continue;
        painter.drawText(place, wrapped | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute,
                         words);
        return;
    }
}

void KeyFigureCard::paintChange(QPainter& painter, const QRect& line) const
{
    const Tokens& t = tokens();
    painter.setFont(textFont(TextRole::SmallMuted));
    if (!figure_.change) {
        painter.setPen(t.muted);
        painter.drawText(line, startFlags(*this), figure_.words);
        return;
    }
    const Change& change = *figure_.change;
    int x = line.left();
    const QColor tone = change.direction == Change::Direction::Same ? t.muted : change.good ? t.good : t.bad;
    if (change.direction != Change::Direction::Same) {
        const QRect box = mirrored(*this, QRect(x, line.center().y() - 3, 9, 8));
        paintTriangle(painter, box, change.direction == Change::Direction::Up, tone);
        x += 14;
    }
    painter.setFont(textFont(TextRole::SmallStrong));
    painter.setPen(tone);
    const int amountWidth = painter.fontMetrics().horizontalAdvance(change.amount);
    painter.drawText(mirrored(*this, QRect(x, line.top(), amountWidth + 2, line.height())), startFlags(*this),
                     change.amount);
    x += amountWidth + 4;
    painter.setFont(textFont(TextRole::SmallMuted));
    painter.setPen(t.muted);
    const QRect rest(x, line.top(), line.right() - x + 1 + 8, line.height());
    painter.drawText(mirrored(*this, rest), startFlags(*this), change.words);
}

void KeyFigureCard::paintTrend(QPainter& painter, const QRectF& where) const
{
    double low = INFINITY;
    double high = -INFINITY;
    for (const double v : figure_.trend) {
        if (std::isfinite(v))
            low = std::min(low, v), high = std::max(high, v);
    }
    if (!(high >= low))
        return;
    // Time runs from left to right in every language.
    const double span = high > low ? high - low : 1;
    const auto last = static_cast<double>(figure_.trend.size() - 1);
    QPainterPath path;
    QPointF end;
    bool open = false;
    for (std::size_t i = 0; i < figure_.trend.size(); ++i) {
        const double v = figure_.trend[i];
        if (!std::isfinite(v)) {
            open = false;
            continue;
        }
        const double height = high > low ? (v - low) / span : 0.5;
        end = {where.left() + 3 + (where.width() - 6) * static_cast<double>(i) / last,
               where.bottom() - 3 - (where.height() - 6) * height};
        open ? path.lineTo(end) : path.moveTo(end);
        open = true;
    }
    const Tokens& t = tokens();
    const QColor colour = figure_.trendIsCost ? t.cost() : t.value();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(end, 2.5, 2.5);
}

void KeyFigureCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (explainable_ && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit explainRequested();
}

void KeyFigureCard::keyPressEvent(QKeyEvent* event)
{
    const bool asks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (explainable_ && asks)
        emit explainRequested();
    else
        QWidget::keyPressEvent(event);
}

void KeyFigureCard::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    hovered_ = true;
    update();
}

void KeyFigureCard::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    hovered_ = false;
    update();
}

bool KeyFigureCard::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !figure_.trendWords.isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const QRect trend = trendRect(); trend.adjusted(-4, -8, 4, 4).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), figure_.trendWords, this, trend);
            return true;
        }
    }
    // The pointer rests on it: Qt's own delay of a tooltip.
    if (event->type() == QEvent::ToolTip && explainable_ && figure_.reason.isEmpty()) {
        emit explainRequested();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

}  // namespace perennial::ui
