// Value by segment, on Qt Charts.
#include "ui/charts/chart_text.h"
#include "ui/charts/drawing.h"
#include "ui/charts/plot_library.h"
#include "ui/charts/views.h"

#include <QGraphicsScene>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>

namespace perennial::ui {

namespace {

constexpr double barHeight = 13;
constexpr double rowHeight = 26;

class SegmentsView final : public Chart {
public:
    SegmentsView(const ChartData& data, const ChartStyle& style)
        : Chart(data, style)
        , content_(std::get<SegmentBars>(data_.content))
        , chart_(new QChart)
    {
        scene_.addItem(chart_);  // the scene owns it
        chart_->setAnimationOptions(QChart::NoAnimation);
        chart_->setBackgroundVisible(false);
        chart_->setPlotAreaBackgroundVisible(false);
        chart_->legend()->hide();
        chart_->layout()->setContentsMargins(0, 0, 0, 0);
        chart_->setMargins(QMargins());
        addSeries();
    }

    [[nodiscard]] QSizeF leastSize() const override
    {
        return {260, static_cast<double>(content_.bars.size()) * 20 + 4};
    }

    void paint(QCPPainter& painter, const QRectF& where) override
    {
        points_.clear();
        arrange(where.size());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(style_.rightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        scene_.render(&painter, QRectF(where.topLeft(), where.size()), QRectF(QPointF(), where.size()),
                      Qt::IgnoreAspectRatio);
        painter.translate(where.topLeft());
        for (std::size_t i = 0; i < content_.bars.size(); ++i)
            paintRow(painter, i);
        painter.restore();
    }

private:
    void addSeries()
    {
        // Two stacked sets, so that a negative total stands in the colour of a loss.
        auto* gain = new QBarSet(QString());
        auto* loss = new QBarSet(QString());
        double low = 0;
        double high = 0;
        for (auto bar = content_.bars.rbegin(); bar != content_.bars.rend(); ++bar) {  // Qt Charts counts from below
            *gain << std::max(0.0, bar->total);
            *loss << std::min(0.0, bar->total);
            low = std::min(low, bar->total);
            high = std::max(high, bar->total);
        }
        for (QBarSet* set : {gain, loss})
            set->setPen(QPen(Qt::NoPen));
        gain->setBrush(style_.tokens.value());
        loss->setBrush(style_.tokens.cost());
        series_ = new QHorizontalStackedBarSeries;
        series_->append(gain);
        series_->append(loss);
        chart_->addSeries(series_);
        auto* values = new QValueAxis;
        values->setRange(low, high > low ? high : low + 1);
        values->setReverse(style_.rightToLeft());
        values->setVisible(false);
        auto* names = new QBarCategoryAxis;
        for (std::size_t i = 0; i < content_.bars.size(); ++i)
            names->append(QString::number(i));
        names->setVisible(false);
        chart_->addAxis(values, Qt::AlignBottom);
        chart_->addAxis(names, Qt::AlignLeft);
        series_->attachAxis(values);
        series_->attachAxis(names);
        low_ = low;
        high_ = values->max();
    }

    void arrange(const QSizeF& size)
    {
        const auto rows = static_cast<double>(content_.bars.size());
        const QFont font = style_.font();
        nameRoom_ = 0;
        totalRoom_ = 0;
        shareRoom_ = 0;
        for (const SegmentBars::Bar& bar : content_.bars) {
            nameRoom_ = std::max(nameRoom_, textWidth(font, text(bar.name, style_.format, data_.currency)));
            totalRoom_ = std::max(totalRoom_, textWidth(font, money(bar.total)));
            shareRoom_ = std::max(shareRoom_, textWidth(font, style_.format.percent(bar.share)));
        }
        nameRoom_ = std::min(nameRoom_, size.width() * 0.4) + 16;
        height_ = std::min(rowHeight, size.height() / rows);
        size_ = size;
        const double width = std::max(20.0, size.width() - nameRoom_ - totalRoom_ - shareRoom_ - 22);
        const double left = style_.rightToLeft() ? size.width() - nameRoom_ - width : nameRoom_;
        plot_ = QRectF(left, 0, width, height_ * rows);
        scene_.setSceneRect(QRectF(QPointF(), size));
        chart_->resize(size);
        chart_->setPlotArea(plot_);
        series_->setBarWidth(std::min(1.0, barHeight / height_));
    }

    [[nodiscard]] QString money(double major) const
    {
        return style_.format.money(major, QString::fromStdString(data_.currency), MoneyDigits::Whole);
    }

    /// Place of a total along the row.
    [[nodiscard]] double x(double total) const
    {
        const double share = (total - low_) / (high_ - low_);
        return style_.rightToLeft() ? plot_.right() - share * plot_.width() : plot_.left() + share * plot_.width();
    }

    void paintRow(QPainter& painter, std::size_t i)
    {
        const SegmentBars::Bar& bar = content_.bars[i];
        const bool mirrored = style_.rightToLeft();
        const double y = (static_cast<double>(i) + 0.5) * height_;
        const auto start = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        const auto end = (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
        const QFont font = style_.font();
        const QString name = QFontMetricsF(font).elidedText(text(bar.name, style_.format, data_.currency),
                                                            Qt::ElideRight, nameRoom_ - 10);
        drawLabel(painter, {mirrored ? size_.width() : 0, y}, start, name, font, style_.tokens.ink);
        const double outer = x(std::max(bar.total, 0.0));
        drawLabel(painter, {outer + (mirrored ? -6 : 6), y}, start, style_.format.percent(bar.share), font,
                  style_.tokens.ink);
        drawLabel(painter, {mirrored ? 0 : size_.width(), y}, end, money(bar.total), font, style_.tokens.muted);
        const QRectF area =
            QRectF(QPointF(x(0), y - barHeight / 2), QPointF(x(bar.total), y + barHeight / 2)).normalized();
        points_.push_back({{area.center().x(), area.top()}, area, i});
    }

    const SegmentBars& content_;
    QGraphicsScene scene_;
    QChart* chart_;
    QHorizontalStackedBarSeries* series_ = nullptr;
    QRectF plot_;
    QSizeF size_;
    double nameRoom_ = 0;
    double totalRoom_ = 0;
    double shareRoom_ = 0;
    double height_ = rowHeight;
    double low_ = 0;
    double high_ = 1;
};

}  // namespace

views::Made views::segments(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<SegmentsView>(data, style);
}

}  // namespace perennial::ui
