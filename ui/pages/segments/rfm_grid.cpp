#include "ui/pages/segments/rfm_grid.h"

#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/widgets/paint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace perennial::ui {

namespace {

constexpr int scores = 5;
constexpr QSize cellSize(56, 38);
constexpr int sideRoom = 26;  ///< for the scores of recency, and below for those of frequency

}  // namespace

RfmGrid::RfmGrid(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("rfmGrid"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Recency by frequency"));
}

QSize RfmGrid::sizeHint() const
{
    return {sideRoom + scores * cellSize.width() + 4, scores * cellSize.height() + sideRoom + 22};
}

QRect RfmGrid::rectOf(int recency, int frequency) const
{
    const QRect place(sideRoom + (frequency - 1) * cellSize.width(), 2 + (scores - recency) * cellSize.height(),
                      cellSize.width(), cellSize.height());
    return mirrored(*this, place);
}

RfmGrid::Place RfmGrid::placeAt(const QPoint& where) const
{
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 - where.x() : where.x();
    return {std::clamp(scores - (where.y() - 2) / cellSize.height(), 1, scores),
            std::clamp((x - sideRoom) / cellSize.width() + 1, 1, scores)};
}

void RfmGrid::setCells(const RfmGridOf<RfmGridCell>& cells)
{
    cells_ = cells;
    most_ = 0;
    for (const auto& row : cells_)
        for (const RfmGridCell& cell : row)
            most_ = std::max(most_, cell.customers);
    say();
    update();
}

int RfmGrid::pickedCount() const
{
    int count = 0;
    for (const auto& row : picked_)
        count += static_cast<int>(std::ranges::count(row, true));
    return count;
}

void RfmGrid::pickGroup(const QString& group)
{
    for (std::size_t r = 0; r < cells_.size(); ++r)
        for (std::size_t f = 0; f < cells_[r].size(); ++f)
            picked_[r][f] = cells_[r][f].group == group;
    say();
    emit pickedChanged();
    update();
}

void RfmGrid::clearPicked()
{
    picked_ = {};
    emit pickedChanged();
    update();
}

void RfmGrid::begin(const Place& at, bool add)
{
    before_ = add ? picked_ : RfmCells{};
    anchor_ = at;
}

void RfmGrid::pickTo(const Place& end)
{
    picked_ = before_;
    for (int r = std::min(anchor_.recency, end.recency); r <= std::max(anchor_.recency, end.recency); ++r)
        for (int f = std::min(anchor_.frequency, end.frequency); f <= std::max(anchor_.frequency, end.frequency); ++f)
            picked_[static_cast<std::size_t>(r - 1)][static_cast<std::size_t>(f - 1)] = true;
    at_ = end;
    say();
    emit pickedChanged();
    update();
}

void RfmGrid::toggle(const Place& at)
{
    bool& cell = picked_[static_cast<std::size_t>(at.recency - 1)][static_cast<std::size_t>(at.frequency - 1)];
    cell = !cell;
    begin(at, true);
    at_ = at;
    say();
    emit pickedChanged();
    update();
}

/// The cell of the keyboard, for a screen reader and as a tooltip.
void RfmGrid::say()
{
    const auto r = static_cast<std::size_t>(at_.recency - 1);
    const auto f = static_cast<std::size_t>(at_.frequency - 1);
    const RfmGridCell& cell = cells_[r][f];
    const QString words = tr("Recency %1, frequency %2: %3, %n customer(s)", nullptr, static_cast<int>(cell.customers))
                              .arg(at_.recency)
                              .arg(at_.frequency)
                              .arg(cell.group);
    setAccessibleDescription(picked_[r][f] ? tr("%1; picked").arg(words) : words);
    setToolTip(words);
}

void RfmGrid::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const Place at = placeAt(event->position().toPoint());
    if (event->modifiers() & Qt::ControlModifier)
        return toggle(at);
    begin(at, false);
    pickTo(at);
}

void RfmGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        pickTo(placeAt(event->position().toPoint()));
}

void RfmGrid::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        at_ = placeAt(event->pos());
        say();
        update();
    }
    emit explainRequested(at_.recency, at_.frequency);
}

void RfmGrid::keyPressEvent(QKeyEvent* event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int key = event->key();
    Place to = at_;
    to.frequency += key == Qt::Key_Right ? ahead : key == Qt::Key_Left ? -ahead : 0;
    to.recency += key == Qt::Key_Up ? 1 : key == Qt::Key_Down ? -1 : 0;
    to = {std::clamp(to.recency, 1, scores), std::clamp(to.frequency, 1, scores)};
    const bool isArrow = key == Qt::Key_Right || key == Qt::Key_Left || key == Qt::Key_Up || key == Qt::Key_Down;
    if (isArrow && event->modifiers() & Qt::ShiftModifier) {
        if (pickedCount() == 0)
            begin(at_, false);
        pickTo(to);
    } else if (isArrow) {
        at_ = to;
        say();
        update();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter
               || (key == Qt::Key_E && event->modifiers() == Qt::ControlModifier)) {
        emit explainRequested(at_.recency, at_.frequency);
    } else if (key == Qt::Key_Space) {
        toggle(at_);
    } else if (key == Qt::Key_Escape && pickedCount() > 0) {
        clearPicked();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RfmGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void RfmGrid::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void RfmGrid::paintCell(QPainter& painter, int recency, int frequency) const
{
    const Tokens& t = tokens();
    const auto r = static_cast<std::size_t>(recency - 1);
    const auto f = static_cast<std::size_t>(frequency - 1);
    const RfmGridCell& cell = cells_[r][f];
    const QRect where = rectOf(recency, frequency);
    const QColor ground = heatColour(t, most_ > 0 ? static_cast<double>(cell.customers) / most_ : 0, 0.55);
    painter.fillRect(where.adjusted(1, 1, 0, 0), ground);
    painter.setPen(textOn(ground));
    painter.drawText(where, Qt::AlignCenter, Format().integer(cell.customers));
    if (!picked_[r][f])
        return;
    painter.fillRect(where.adjusted(1, 1, 0, 0), QColor(t.accent.red(), t.accent.green(), t.accent.blue(), 70));
    painter.setPen(QPen(t.accent, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(where.adjusted(3, 3, -3, -3));
}

void RfmGrid::paintBorders(QPainter& painter) const
{
    painter.setPen(QPen(tokens().ink, 1.5, Qt::SolidLine, Qt::SquareCap));
    painter.setBrush(Qt::NoBrush);
    for (int r = 1; r <= scores; ++r)
        for (int f = 1; f <= scores; ++f) {
            const auto group = [&](int recency, int frequency) {
                return cells_[static_cast<std::size_t>(recency - 1)][static_cast<std::size_t>(frequency - 1)].group;
            };
            const QRectF here = rectOf(r, f);
            const double after = layoutDirection() == Qt::RightToLeft ? here.left() : here.right();
            if (f < scores && group(r, f) != group(r, f + 1))
                painter.drawLine(QPointF(after, here.top()), QPointF(after, here.bottom()));
            if (r > 1 && group(r, f) != group(r - 1, f))
                painter.drawLine(here.bottomLeft(), here.bottomRight());
        }
    painter.drawRect(rectOf(scores, 1).united(rectOf(1, scores)));
}

void RfmGrid::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextSize::Small));
    for (int r = 1; r <= scores; ++r)
        for (int f = 1; f <= scores; ++f)
            paintCell(painter, r, f);
    paintBorders(painter);
    painter.setPen(t.muted);
    for (int score = 1; score <= scores; ++score) {
        QRect side = rectOf(score, 1);
        side = mirrored(*this, QRect(0, side.top(), sideRoom - 4, side.height()));
        painter.drawText(side, Qt::AlignCenter, Format().integer(score));
        const QRect foot = rectOf(1, score);
        painter.drawText(QRect(foot.left(), foot.bottom() + 2, foot.width(), sideRoom - 6), Qt::AlignCenter,
                         Format().integer(score));
    }
    const QRect bottom = rectOf(1, 1).united(rectOf(1, scores));
    painter.drawText(QRect(bottom.left(), bottom.bottom() + sideRoom - 4, bottom.width(), 20), Qt::AlignCenter,
                     tr("frequency; recency upwards"));
    if (hasFocus()) {
        painter.setPen(QPen(t.ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rectOf(at_.recency, at_.frequency).adjusted(2, 2, -2, -2));
        paintFocusRing(painter, rect(), metrics::controlRadius);
    }
}

}  // namespace perennial::ui
