#include "ui/charts/plot_chart.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

constexpr std::size_t densePoints = 400;

}  // namespace

/// An item of the plot that paints what it is told, in pixels and not clipped.
class PlotChart::Sketch : public QCPAbstractItem {
public:
    Sketch(QCustomPlot* plot, const QString& layer, std::function<void(QPainter&)> paint)
        : QCPAbstractItem(plot)
        , paint_(std::move(paint))
    {
        setClipToAxisRect(false);
        setLayer(layer);
    }
    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setRenderHint(QPainter::TextAntialiasing);
        paint_(*painter);
        painter->restore();
    }
    QRect clipRect() const override { return parentPlot()->viewport(); }

private:
    std::function<void(QPainter&)> paint_;
};

PlotChart::PlotChart(const ChartData& data, const ChartStyle& style)
    : Chart(data, style)
    , plot_(new QCustomPlot)
{
    // The plot asks itself for a picture of its own; nobody sees it, and it can cost seconds.
    QCoreApplication::removePostedEvents(plot_.get(), QEvent::MetaCall);
    plot_->setBackground(QBrush(Qt::NoBrush));
    plot_->setAntialiasedElements(QCP::aeAll);
    plot_->setNoAntialiasingOnDrag(false);
    QCPAxisRect* rect = plot_->axisRect();
    rect->setAutoMargins(QCP::msNone);
    rect->setBackground(QBrush(Qt::NoBrush));
    x_ = plot_->xAxis;
    y_ = plot_->yAxis;
    for (QCPAxis* axis : rect->axes()) {
        axis->setVisible(false);
        axis->grid()->setVisible(false);
    }
    new Sketch(plot_.get(), QStringLiteral("grid"), [this](QPainter& painter) { paintUnder(painter); });
    new Sketch(plot_.get(), QStringLiteral("overlay"), [this](QPainter& painter) { paintOver(painter); });
}

PlotChart::~PlotChart() = default;

void PlotChart::paint(QCPPainter& painter, const QRectF& where)
{
    points_.clear();
    series_.clear();
    const QSize whole = QSize(static_cast<int>(where.width()), static_cast<int>(where.height()));
    if (whole.width() < 20 || whole.height() < 20)
        return;
    size_ = whole;
    plot_->setViewport(QRect(QPoint(0, 0), whole));
    arrange(size_);
    plot_->plotLayout()->update(QCPLayoutElement::upPreparation);
    plot_->plotLayout()->update(QCPLayoutElement::upMargins);
    plot_->plotLayout()->update(QCPLayoutElement::upLayout);
    area_ = plot_->axisRect()->rect();
    painter.save();
    painter.setLayoutDirection(style_.rightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.translate(where.topLeft());
    plot_->toPainter(&painter, whole.width(), whole.height());
    painter.restore();
}

void PlotChart::setMargins(double value, double top, double other, double bottom)
{
    const auto up = [](double v) { return static_cast<int>(std::ceil(v)); };
    const bool mirrored = style_.rightToLeft();
    plot_->axisRect()->setMargins(
        QMargins(up(mirrored ? other : value), up(top), up(mirrored ? value : other), up(bottom)));
}

void PlotChart::setKeyRange(double low, double high)
{
    wholeKeys_ = QCPRange(low, high);
    if (!zoomed_)
        x_->setRange(wholeKeys_);
}

void PlotChart::setValueRange(double low, double high)
{
    y_->setRange(low, high > low ? high : low + 1);
}

bool PlotChart::inView(double key) const
{
    const double slack = x_->range().size() * 1e-6;
    return key >= x_->range().lower - slack && key <= x_->range().upper + slack;
}

void PlotChart::zoom(double factor, double at)
{
    if (!zoomable_)
        return;
    const QCPRange now = x_->range();
    const double along = std::clamp((at * size_.width() - area_.left()) / std::max(1.0, area_.width()), 0.0, 1.0);
    const double centre = now.lower + now.size() * along;
    QCPRange next(centre - (centre - now.lower) * factor, centre + (now.upper - centre) * factor);
    if (next.size() < wholeKeys_.size() / 50)
        return;
    zoomed_ = next.size() < wholeKeys_.size() * 0.999;
    x_->setRange(zoomed_ ? next : wholeKeys_);
    pan(0);
}

void PlotChart::pan(double by)
{
    if (!zoomed_)
        return;
    QCPRange next = x_->range();
    const double move = by * next.size() * size_.width() / std::max(1.0, area_.width());
    const double least = wholeKeys_.lower - next.lower;
    const double most = wholeKeys_.upper - next.upper;
    next += std::clamp(move, std::min(least, most), std::max(least, most));
    x_->setRange(next);
}

void PlotChart::resetZoom()
{
    zoomed_ = false;
    x_->setRange(wholeKeys_);
}

double PlotChart::labelRoom(const QStringList& labels) const
{
    double most = 0;
    for (const QString& label : labels)
        most = std::max(most, textWidth(style_.font(), label));
    return most + 8;
}

void PlotChart::paintValueAxis(QPainter& painter, const std::vector<double>& ticks, const QStringList& labels) const
{
    const QFont font = style_.font();
    const bool mirrored = style_.rightToLeft();
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double y = py(ticks[i]);
        if (y < area_.top() - 1 || y > area_.bottom() + 2)
            continue;
        painter.setPen(ticks[i] == 0 ? zeroPen(style_) : gridPen(style_));
        painter.drawLine(QPointF(area_.left(), y), QPointF(area_.right(), y));
        const double x = mirrored ? area_.right() + 8 : area_.left() - 8;
        drawLabel(painter, {x, y}, (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                  labels[static_cast<qsizetype>(i)], font, style_.tokens.muted);
    }
}

void PlotChart::paintKeyLabels(QPainter& painter, const std::vector<double>& keys, const QStringList& labels,
                               double gap) const
{
    const QFont font = style_.font();
    double taken = -1e9;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (!inView(keys[i]))
            continue;
        const QString& label = labels[static_cast<qsizetype>(i)];
        const double width = textWidth(font, label);
        // At the ends a label may reach under the value axis a little, not over its figures.
        const bool mirrored = style_.rightToLeft();
        const double least = mirrored ? 0 : std::min(area_.left() - 8, size_.width() - width);
        const double most = (mirrored ? std::min(area_.right() + 8, size_.width()) : size_.width()) - width;
        const double x = std::clamp(px(keys[i]) - width / 2, std::min(least, most), std::max(least, most));
        if (x < taken + gap)
            continue;
        taken = x + width;
        drawLabel(painter, {x, area_.bottom() + 6}, Qt::AlignLeft | Qt::AlignTop, label, font, style_.tokens.muted);
    }
}

double PlotChart::paintEntry(QPainter& painter, QPointF leftCentre, const QColor& colour, const std::string& key,
                             const QString& words, bool round)
{
    const double width = drawSwatch(painter, leftCentre, colour, words, style_, round, isHidden(key));
    const double height = lineHeight(style_.font());
    series_.push_back({key, words, QRectF(leftCentre.x(), leftCentre.y() - height / 2, width, height)});
    return width;
}

QCPGraph* PlotChart::addLine(const std::vector<double>& keys, const std::vector<double>& values, const QPen& pen)
{
    QCPGraph* graph = plot_->addGraph(x_, y_);
    graph->setData(QVector<double>(keys.begin(), keys.end()), QVector<double>(values.begin(), values.end()), true);
    QPen drawn = pen;
    if (keys.size() > densePoints)  // joins closer than a pixel or two: rounding each takes longer than all the rest
        drawn.setJoinStyle(Qt::BevelJoin);
    graph->setPen(drawn);
    graph->setAdaptiveSampling(false);
    return graph;
}

QCPGraph* PlotChart::addBand(const std::vector<double>& keys, const std::vector<double>& lower,
                             const std::vector<double>& upper, const QColor& colour, bool steps)
{
    QCPGraph* low = addLine(keys, lower, QPen(Qt::NoPen));
    QCPGraph* high = addLine(keys, upper, QPen(Qt::NoPen));
    if (steps) {
        low->setLineStyle(QCPGraph::lsStepLeft);
        high->setLineStyle(QCPGraph::lsStepLeft);
    }
    high->setBrush(withAlpha(colour, style_.tokens.dark ? 0.28 : 0.2));
    high->setChannelFillGraph(low);
    return high;
}

}  // namespace perennial::ui
