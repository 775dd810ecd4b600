#include "ui/charts/plot_chart.h"
#include "ui/charts/views.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

class ConcentrationView final : public PlotChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    ConcentrationView(const ChartData& data, const ChartStyle& style)
        : PlotChart(data, style)
        , content_(std::get<Concentration>(data_.content))
    {
        std::vector<double> keys;
        std::vector<double> values;
        for (const Concentration::Point& p : content_.curve) {
            keys.push_back(p.customers);
            values.push_back(p.value);
        }
        QCPGraph* curve = addLine(keys, values, linePen(style.tokens.value()));
        curve->setBrush(withAlpha(style.tokens.value(), style.tokens.dark ? 0.14 : 0.1));
        allowZoom();
    }

protected:
    void arrange(const QSizeF&) override
    {
        const double high = std::max(1.0, content_.peak.value);
        ticks_ = high > 2.4   ? niceTicks(0, high, 3)
                 : high > 1.6 ? std::vector{0.0, 0.5, 1.0, 1.5}
                              : std::vector{0.0, 0.5, 1.0};
        labels_.clear();
        for (const double tick : ticks_)
            labels_ << style_.format.percent(tick, 0);
        const double line = lineHeight(style_.font());
        setMargins(labelRoom(labels_), 6, 6, line + 8);
        setKeyRange(0, 1.004);
        setValueRange(0, high * (content_.peak.value > 1.02 ? 1.14 : 1.04));
    }

    void paintUnder(QPainter& painter) override
    {
        paintValueAxis(painter, ticks_, labels_);
        constexpr int shares = 5;
        const std::vector<double> keys =
            isZoomed() ? niceTicks(x_->range().lower, x_->range().upper, shares) : std::vector{0.0, 0.2, 0.5, 1.0};
        QStringList words;
        for (const double share : keys)
            words << style_.format.percent(share, x_->range().size() < 0.1 ? 1 : 0);
        paintKeyLabels(painter, keys, words);
    }

    void paintOver(QPainter& painter) override
    {
        for (std::size_t i = 0; i < content_.curve.size(); ++i)
            if (inView(content_.curve[i].customers))
                points_.push_back({at(content_.curve[i].customers, content_.curve[i].value), {}, i});
        if (content_.peak.value > 1.02 && inView(content_.peak.customers))
            paintPeak(painter);
        if (inView(topCustomers))
            paintTop(painter);
    }

private:
    static constexpr double topCustomers = 0.2;

    void paintTop(QPainter& painter)
    {
        const QPointF top = at(topCustomers, content_.topShare);
        painter.setPen(markPen(style_));
        painter.drawLine(QPointF(top.x(), top.y() + 4), QPointF(top.x(), py(0)));
        painter.setPen(QPen(style_.tokens.value(), 2));
        painter.setBrush(style_.tokens.surface);
        painter.drawEllipse(top, 4, 4);
        painter.setBrush(Qt::NoBrush);
        const QString words =
            tr("%1 bring %2").arg(style_.format.percent(topCustomers, 0), style_.format.percent(content_.topShare, 0));
        drawLabel(painter, top + QPointF(11, 12), Qt::AlignLeft | Qt::AlignVCenter, words, style_.font(600),
                  style_.tokens.ink);
    }

    void paintPeak(QPainter& painter)
    {
        const QString share = style_.format.percent(content_.peak.value, 0);
        //: %1 is a share of the value above 100 %: the most that the best customers bring together
        const QString words = fitting({tr("%1, before the rest cost more than they bring").arg(share),
                                       tr("%1, the rest cost money").arg(share), share},
                                      style_.font(), area().width() - 8);
        const double half = textWidth(style_.font(), words) / 2;
        const QPointF peak = at(content_.peak.customers, content_.peak.value);
        const double x = std::clamp(peak.x(), area().left() + half, area().right() - half);
        drawLabel(painter, {x, peak.y() - 4}, Qt::AlignHCenter | Qt::AlignBottom, words, style_.font(),
                  style_.tokens.ink);
    }

    const Concentration& content_;
    std::vector<double> ticks_;
    QStringList labels_;
};

}  // namespace

views::Made views::concentration(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<ConcentrationView>(data, style);
}

}  // namespace perennial::ui
