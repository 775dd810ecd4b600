// What is chosen in a chart: series of the legend that are hidden, and ranges of points.
#include "ui/charts/chart.h"
#include "ui/charts/chart_place.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/drawing.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

namespace perennial::ui {

std::vector<std::string> ChartView::seriesKeys() const
{
    std::vector<std::string> keys;
    if (chart_)
        for (const ChartSeries& series : chart_->series())
            keys.push_back(series.key);
    return keys;
}

QRect ChartView::rectOfSeries(const std::string& key) const
{
    if (chart_)
        for (const ChartSeries& series : chart_->series())
            if (series.key == key)
                return placed(series.area, closer_, origin_).toAlignedRect();
    return {};
}

const std::string* ChartView::seriesAt(QPointF where) const
{
    constexpr double around = 3;
    where = (where + origin_) / closer_;
    if (chart_)
        for (const ChartSeries& series : chart_->series())
            if (series.area.adjusted(-around, -1, around, 1).contains(where))
                return &series.key;
    return nullptr;
}

void ChartView::toggleSeries(const std::string& key)
{
    const std::vector<std::string> keys = seriesKeys();
    const auto shown =
        std::ranges::count_if(keys, [this](const std::string& other) { return !hidden_.contains(other); });
    if (hidden_.erase(key) == 0) {
        if (shown < 2)
            return;
        hidden_.insert(key);
    }
    stand({});
    redraw();
}

QList<QAction*> ChartView::addSeriesActions(QMenu& menu)
{
    QList<QAction*> actions;
    if (!chart_)
        return actions;
    for (const ChartSeries& series : chart_->series()) {
        auto* action = new QAction(tr("Show: %1").arg(series.name), &menu);
        menu.addAction(action);
        action->setCheckable(true);
        action->setChecked(!hidden_.contains(series.key));
        connect(action, &QAction::triggered, this, [this, key = series.key] { toggleSeries(key); });
        actions << action;
    }
    return actions;
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!addSeriesActions(*menu).isEmpty())
        menu->addSeparator();
    if (addZoomActions(*menu).isEmpty()) {
        delete menu;
        event->ignore();
        return;
    }
    menu->popup(event->globalPos());
}

bool ChartView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !chart_)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString words;
    if (const std::string* key = seriesAt(help->pos()))
        words = hidden_.contains(*key) ? tr("Click to show this series again") : tr("Click to hide this series");
    else if (chart_->canSelect() && !point_ && !range_)
        words = tr("Drag across the bars, or hold Shift and press the arrow keys, to choose customers");
    QToolTip::showText(help->globalPos(), words, this);
    return true;
}

bool ChartView::dragSelects(Qt::KeyboardModifiers modifiers) const
{
    return chart_ && chart_->canSelect() && (!chart_->isZoomed() || (modifiers & Qt::ShiftModifier));
}

std::optional<std::size_t> ChartView::rowNear(double x) const
{
    if (!chart_ || chart_->points().empty())
        return {};
    return std::ranges::min_element(chart_->points(), {},
                                    [x](const ChartPoint& point) { return std::abs(point.mark.x() - x); })
        ->row;
}

std::optional<std::pair<std::size_t, std::size_t>> ChartView::selectedRows() const
{
    if (!range_)
        return {};
    return std::pair(std::min(range_->first, range_->second), std::max(range_->first, range_->second));
}

void ChartView::select(std::size_t anchor, std::size_t end)
{
    if (range_ && *range_ == std::pair(anchor, end))
        return;
    range_ = std::pair(anchor, end);
    point_.reset();
    update();
    const auto rows = selectedRows();
    emit rowsSelected(rows->first, rows->second);
}

void ChartView::clearSelection()
{
    if (!range_)
        return;
    range_.reset();
    update();
    emit selectionCleared();
}

/// From the chosen point, or from the first one; points stand in the order of their rows.
void ChartView::extendSelection(int by)
{
    const auto rows = data_->table.rows.size();
    if (rows == 0 || pointCount() == 0)
        return;
    const std::size_t anchor = range_ ? range_->first : currentRow().value_or(chart_->points().front().row);
    const std::size_t end = range_ ? range_->second : anchor;
    const bool atEdge = by < 0 ? end == 0 : end + 1 >= rows;
    select(anchor, atEdge || !range_ ? end : by < 0 ? end - 1 : end + 1);
}

void ChartView::paintSelection(QPainter& painter) const
{
    const auto rows = selectedRows();
    if (!rows)
        return;
    QRectF chosen;
    for (const ChartPoint& point : chart_->points())
        if (point.row >= rows->first && point.row <= rows->second)
            chosen = chosen.united(point.area.adjusted(-1, 0, 1, 0));
    if (chosen.isNull())
        return;
    chosen.setTop(2);
    const QColor accent = chart_->style().tokens.accent;
    painter.fillRect(chosen, withAlpha(accent, 0.14));
    painter.setPen(QPen(accent, 1.5));
    painter.drawLine(chosen.topLeft(), chosen.bottomLeft());
    painter.drawLine(chosen.topRight(), chosen.bottomRight());
}

}  // namespace perennial::ui
