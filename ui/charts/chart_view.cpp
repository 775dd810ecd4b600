#include "ui/charts/chart_view.h"

#include "ui/charts/chart.h"
#include "ui/charts/chart_place.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/drawing.h"
#include "ui/charts/plot_library.h"
#include "ui/charts/registry.h"
#include "ui/support/in_turn.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace perennial::ui {

namespace {

constexpr double reach = 28;       ///< of the pointer to a point of a curve
constexpr double besideShape = 3;  ///< the same to the edge of a band

}  // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
    , data_(new ChartData)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartView::~ChartView() = default;

const ChartData& ChartView::data() const
{
    return *data_;
}

void ChartView::setData(const ChartData& data)
{
    if (data_->id != data.id)
        hidden_.clear();
    *data_ = data;
    clearSelection();
    rebuild();
    redrawInTurn();
}

void ChartView::rebuild()
{
    stale_ = false;
    point_.reset();
    closer_ = 1;
    origin_ = {};
    const ChartStyle style = ChartStyle::screen();
    chart_ = makeChart(*data_, style);
    setAccessibleName(chartTitle(*data_, style));
    setAccessibleDescription(chartSubtitle(*data_, style));
    updateGeometry();
}

void ChartView::redraw()
{
    due_ = true;
    inTurn_ = false;
    update();
}

void ChartView::redrawInTurn()
{
    if (picture_.isNull() || !isVisible())
        return redraw();
    drawInTurn();
}

void ChartView::drawInTurn()
{
    due_ = true;
    if (std::exchange(inTurn_, true))
        return;
    InTurn::run(*this, [this] {
        if (!std::exchange(inTurn_, false))
            return;
        draw();
        update();
    });
}

void ChartView::draw()
{
    due_ = false;
    const double ratio = devicePixelRatioF();
    picture_ = QPixmap((QSizeF(size()) * ratio).toSize());
    picture_.setDevicePixelRatio(ratio);
    picture_.fill(Qt::transparent);
    QCPPainter painter(&picture_);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setRenderHint(QPainter::Antialiasing);
    chart_->setHidden(hidden_);
    painter.translate(-origin_);
    painter.scale(closer_, closer_);
    chart_->paint(painter, QRectF(rect()));
    if (point_ && *point_ >= chart_->points().size())
        point_.reset();
}

QSize ChartView::sizeHint() const
{
    return minimumSizeHint().expandedTo(QSize(320, 220));
}

QSize ChartView::minimumSizeHint() const
{
    return chart_ ? chart_->leastSize().toSize().boundedTo(QSize(280, 180)) : QSize(200, 120);
}

std::optional<std::size_t> ChartView::currentRow() const
{
    if (!chart_ || !point_ || *point_ >= chart_->points().size())
        return {};
    return chart_->points()[*point_].row;
}

std::size_t ChartView::pointCount() const
{
    return chart_ ? chart_->points().size() : 0;
}

/// Whether no other chart has got its first picture since events were last handled: a page that is seen for the first
/// time has several, and all at once would stall it. One that is rendered without being seen cannot wait.
bool ChartView::isFirstToBeDrawn() const
{
    static bool drawn = false;
    if (!isVisible())
        return true;
    if (std::exchange(drawn, true))
        return false;
    QMetaObject::invokeMethod(
        qApp, [] { drawn = false; }, Qt::QueuedConnection);
    return true;
}

void ChartView::paintEvent(QPaintEvent*)
{
    if (!chart_)
        return;
    if (picture_.isNull() && !isFirstToBeDrawn())
        return drawInTurn();
    if (picture_.isNull() || (due_ && !inTurn_))
        draw();
    QPainter painter(this);
    painter.drawPixmap(rect(), picture_);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSelection(painter);
    if (hasFocus() && !point_) {
        painter.setPen(QPen(chart_->style().tokens.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    if (!point_)
        return;
    painter.save();
    painter.translate(-origin_);
    painter.scale(closer_, closer_);
    paintMark(painter);
    painter.restore();
    if (!resting_)
        paintReadOut(painter);
}

void ChartView::paintMark(QPainter& painter) const
{
    const Tokens& t = chart_->style().tokens;
    const ChartPoint& point = chart_->points()[*point_];
    if (!point.area.isEmpty()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(point.area.adjusted(-1, -1, 1, 1), 3, 3);
        return;
    }
    painter.setPen(QPen(t.accent, 2));
    if (!point.shape.isEmpty()) {
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(point.shape);
        return;
    }
    painter.setBrush(t.surface);
    painter.drawEllipse(point.mark, 4, 4);
}

void ChartView::paintReadOut(QPainter& painter) const
{
    const ChartStyle& style = chart_->style();
    const ChartPoint& point = chart_->points()[*point_];
    const auto& cells = data_->table.rows[point.row];
    const QFont font = style.font();
    const QFont strong = style.font(600);
    std::vector<std::pair<QString, QString>> lines;
    double names = 0;
    double figures = 0;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        if (!cells[c].value)
            continue;
        lines.emplace_back(heading(data_->table.columns[c]), text(cells[c], style.format, data_->currency));
        names = std::max(names, textWidth(font, lines.back().first));
        figures = std::max(figures, textWidth(strong, lines.back().second));
    }
    const double line = lineHeight(font) + 2;
    const QSizeF box(names + figures + 16 + 20, line * static_cast<double>(lines.size()) + 12);
    // Beside the point, never over it.
    const double beyond = point.area.isEmpty() ? 10 : point.area.width() * closer_ / 2 + 8;
    const QPointF mark = point.mark * closer_ - origin_;
    double x = mark.x() + beyond;
    if (x + box.width() > width())
        x = mark.x() - beyond - box.width();
    x = std::clamp(x, 0.0, std::max(0.0, width() - box.width()));
    const double y = std::clamp(mark.y() - box.height() / 2, 0.0, std::max(0.0, height() - box.height()));
    const QRectF where(QPointF(x, y), box);
    painter.setPen(QPen(style.tokens.line, 1));
    painter.setBrush(style.tokens.raised);
    painter.drawRoundedRect(where, 6, 6);
    const bool mirrored = style.rightToLeft();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double middle = where.top() + 6 + (static_cast<double>(i) + 0.5) * line;
        drawLabel(painter, {mirrored ? where.right() - 10 : where.left() + 10, middle},
                  (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, lines[i].first, font,
                  style.tokens.muted);
        drawLabel(painter, {mirrored ? where.left() + 10 : where.right() - 10, middle},
                  (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, lines[i].second, strong,
                  style.tokens.ink);
    }
}

void ChartView::resizeEvent(QResizeEvent*)
{
    keepInside();
    redrawInTurn();
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange
                      || event->type() == QEvent::LayoutDirectionChange;
    // Later: Qt walks a list of all windows now, and a plot that is never shown is one of them. Until then the picture
    // stays as it was.
    if (look && chart_ && !std::exchange(stale_, true))
        InTurn::run(*this, [this] { takeLook(); });
}

void ChartView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!stale_)
        return;
    if (!picture_.isNull())
        return InTurn::run(*this, [this] { takeLook(); });
    rebuild();
    redraw();
}

void ChartView::takeLook()
{
    if (!stale_ || !isVisible())
        return;
    rebuild();
    inTurn_ = false;
    if (!size().isEmpty())
        draw();
    update();
}

QRect ChartView::rectOfRow(std::size_t row) const
{
    constexpr double mark = 12;
    if (chart_)
        for (const ChartPoint& point : chart_->points())
            if (point.row == row)
                return placed(point.area.isEmpty()
                                  ? QRectF(point.mark.x() - mark / 2, point.mark.y() - mark / 2, mark, mark)
                                  : point.area,
                              closer_, origin_)
                    .toAlignedRect();
    return {};
}

std::optional<std::size_t> ChartView::pointAt(QPointF where) const
{
    if (!chart_)
        return {};
    where = (where + origin_) / closer_;
    std::optional<std::size_t> nearest;
    std::optional<std::size_t> beside;  // a band may be thinner than a finger
    const QRectF finger(where.x() - besideShape, where.y() - besideShape, 2 * besideShape, 2 * besideShape);
    double least = reach;
    const auto& points = chart_->points();
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!points[i].shape.isEmpty()) {
            if (points[i].shape.contains(where))
                return i;
            if (!beside && points[i].shape.intersects(finger))
                beside = i;
            continue;
        }
        if (!points[i].area.isEmpty()) {
            // A bar may be lower than a finger is wide: its whole column counts.
            if (points[i].area.adjusted(-1, -12, 1, 4).contains(where))
                return i;
            continue;
        }
        const double across = std::abs(points[i].mark.x() - where.x());
        const double distance = across + std::abs(points[i].mark.y() - where.y()) * 0.15;
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest ? nearest : beside;
}

void ChartView::stand(std::optional<std::size_t> point)
{
    if (point == point_)
        return;
    point_ = point;
    const auto row = currentRow();
    const QString words = row ? pointText(*data_, *row, chart_->style()) : QString();
    emit pointShown(words);
    if (row)
        setAccessibleDescription(words);
    update();
}

}  // namespace perennial::ui
