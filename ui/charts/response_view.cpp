// One figure against every position of one lever: today, the scenario, and the base as a line.
#include "ui/charts/chart_text.h"
#include "ui/charts/lever_words.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/views.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

class ResponseView final : public LineChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    ResponseView(const ChartData& data, const ChartStyle& style)
        : LineChart(data, style)
        , content_(std::get<LeverResponse>(data_.content))
    {
        std::vector<double> keys;
        std::vector<double> values;
        for (const ResponsePoint& point : content_.points) {
            if (!point.value)
                continue;
            keys.push_back(point.lever);
            values.push_back(*point.value);
        }
        addLine(keys, values, linePen(style.tokens.value()));
        allowZoom();
    }

protected:
    void arrange(const QSizeF& size) override
    {
        double low = content_.base.value_or(0);
        double high = low;
        for (const ResponsePoint& point : content_.points)
            if (point.value) {
                low = std::min(low, *point.value);
                high = std::max(high, *point.value);
            }
        const double room = std::max((high - low) * 0.08, 1e-9);
        arrangeAxes(size, low - room, high + room, unit(), lineHeight(style_.font()) + 4, 16, 0);
        setKeyRange(content_.points.front().lever, content_.points.back().lever);
    }

    void paintUnder(QPainter& painter) override
    {
        paintGrid(painter);
        const double from = x_->range().lower;
        const double to = x_->range().upper;
        std::vector<double> keys;
        QStringList labels;
        for (const double tick : niceTicks(from, to, 5)) {
            keys.push_back(tick);
            labels << leverPosition(style_.format, content_.unit, tick, data_.currency);
        }
        paintKeyLabels(painter, keys, labels);
        if (!content_.base)
            return;
        painter.setPen(QPen(style_.tokens.base(), 1, Qt::DashLine));
        painter.drawLine(at(from, *content_.base), at(to, *content_.base));
    }

    void paintOver(QPainter& painter) override
    {
        if (inView(content_.today)) {
            painter.setPen(markPen(style_));
            painter.drawLine(QPointF(px(content_.today), area().top()), QPointF(px(content_.today), area().bottom()));
            drawLabel(painter, {px(content_.today) + 5, area().top()}, Qt::AlignLeft | Qt::AlignTop, tr("today"),
                      style_.font(), style_.tokens.muted);
        }
        for (std::size_t i = 0; i < content_.points.size(); ++i)
            if (content_.points[i].value && inView(content_.points[i].lever))
                points_.push_back({at(content_.points[i].lever, *content_.points[i].value), {}, i});
        if (content_.scenario && inView(content_.position)) {
            painter.setPen(QPen(style_.tokens.value(), 2));
            painter.setBrush(style_.tokens.surface);
            painter.drawEllipse(at(content_.position, *content_.scenario), 4, 4);
            painter.setBrush(Qt::NoBrush);
        }
    }

private:
    [[nodiscard]] Unit unit() const
    {
        switch (content_.figureKind) {
        case TermKind::Percent: return Unit::Percent;
        case TermKind::Count:
        case TermKind::Number: return Unit::Count;
        default: return Unit::Money;
        }
    }

    const LeverResponse& content_;
};

}  // namespace

views::Made views::response(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<ResponseView>(data, style);
}

}  // namespace perennial::ui
