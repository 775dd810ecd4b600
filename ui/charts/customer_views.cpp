// One customer: orders in time as stems, and the path of P(alive).
#include "ui/charts/line_chart.h"
#include "ui/charts/views.h"

#include <QCoreApplication>
#include <QDate>

namespace perennial::ui {

namespace {

/// Firsts of January, or of quarters and months where the time is short.
void addDays(double from, double to, double width, const Format& format, std::vector<double>& keys, QStringList& labels)
{
    const int most = std::max(2, static_cast<int>(width / 90));
    const Month first = Month::of(Day{static_cast<int>(from)});
    const Month last = Month::of(Day{static_cast<int>(to)});
    int step = 12;
    for (const int s : {1, 3, 6, 12, 24, 60})
        if ((last - first) / s <= most) {
            step = s;
            break;
        }
    for (Month month = first; month <= last; month = month + 1) {
        const Day day = month.firstDay();
        if (month.number % step != 0 || day.number < from)
            continue;
        keys.push_back(day.number);
        labels << format.month(month);
    }
}

class TimelineView final : public LineChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    TimelineView(const ChartData& data, const ChartStyle& style)
        : LineChart(data, style)
        , content_(std::get<CustomerTimeline>(data_.content))
    {
        for (const auto& stem : content_.stems) {
            high_ = std::max(high_, stem.value);
            low_ = std::min(low_, stem.value);
        }
        allowZoom();
    }
    [[nodiscard]] QSizeF leastSize() const override { return {260, 80}; }

protected:
    void arrange(const QSizeF& size) override
    {
        arrangeAxes(size, low_, high_, content_.money ? Unit::Money : Unit::Count, 6, 8, 0);
        const double slack = std::max(3.0, (content_.to - content_.from) * 0.01);
        setKeyRange(content_.from.number - slack, content_.to.number + slack);
    }

    void paintUnder(QPainter& painter) override
    {
        paintGrid(painter);
        std::vector<double> keys;
        QStringList labels;
        addDays(x_->range().lower, x_->range().upper, area().width(), style_.format, keys, labels);
        paintKeyLabels(painter, keys, labels);
    }

    void paintOver(QPainter& painter) override
    {
        for (std::size_t i = 0; i < content_.stems.size(); ++i) {
            const auto& stem = content_.stems[i];
            if (!inView(stem.day.number))
                continue;
            const QColor colour = stem.value < 0 ? style_.tokens.cost() : style_.tokens.value();
            const QPointF top = at(stem.day.number, stem.value);
            painter.setPen(QPen(colour, 2));
            painter.drawLine(QPointF(top.x(), py(0)), top);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(top, 3.5, 3.5);
            painter.setBrush(Qt::NoBrush);
            points_.push_back({top, {}, i});
        }
    }

private:
    const CustomerTimeline& content_;
    double high_ = 1e-9;
    double low_ = 0;
};

class AliveView final : public LineChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    AliveView(const ChartData& data, const ChartStyle& style)
        : LineChart(data, style)
        , content_(std::get<AlivePath>(data_.content))
    {
        std::vector<double> keys;
        std::vector<double> values;
        for (const auto& p : content_.points) {
            keys.push_back(p.day.number);
            values.push_back(p.alive);
        }
        addLine(keys, values, linePen(style.tokens.alive()))->setBrush(withAlpha(style.tokens.alive(), 0.14));
        allowZoom();
    }
    [[nodiscard]] QSizeF leastSize() const override { return {260, 80}; }

protected:
    void arrange(const QSizeF& size) override
    {
        const QStringList labels{style_.format.number(0, 0), style_.format.number(0.5, 1), style_.format.number(1, 1)};
        setMargins(labelRoom(labels), 6, 12, lineHeight(style_.font()) + 8);
        setValueRange(0, 1);
        const int from = content_.points.front().day.number;
        setKeyRange(from, std::max(content_.points.back().day.number, from + 1));
        Q_UNUSED(size)
    }

    void paintUnder(QPainter& painter) override
    {
        paintValueAxis(painter, {0, 0.5, 1},
                       {style_.format.number(0, 0), style_.format.number(0.5, 1), style_.format.number(1, 1)});
        std::vector<double> keys;
        QStringList labels;
        addDays(x_->range().lower, x_->range().upper, area().width(), style_.format, keys, labels);
        paintKeyLabels(painter, keys, labels);
    }

    void paintOver(QPainter& painter) override
    {
        for (std::size_t i = 0; i < content_.points.size(); ++i)
            if (inView(content_.points[i].day.number))
                points_.push_back({at(content_.points[i].day.number, content_.points[i].alive), {}, i});
        const auto& last = content_.points.back();
        if (!inView(last.day.number))
            return;
        const QPointF now = at(last.day.number, last.alive);
        painter.setPen(QPen(style_.tokens.alive(), 2));
        painter.setBrush(style_.tokens.surface);
        painter.drawEllipse(now, 4, 4);
        painter.setBrush(Qt::NoBrush);
        const QString words = tr("%1 now").arg(style_.format.number(last.alive, 2));
        const double left = now.x() - 12 - textWidth(style_.font(600), words);
        double least = last.alive;
        double most = last.alive;
        for (const auto& p : content_.points)
            if (px(p.day.number) > left) {
                least = std::min(least, p.alive);
                most = std::max(most, p.alive);
            }
        const bool below = py(0) - py(least) > lineHeight(style_.font()) + 6;
        const bool before = left >= area().left();  // of a customer of today there is no room before the point
        drawLabel(painter, {now.x() + (before ? -8 : 8), below ? py(least) + 4 : py(most) - 4},
                  (before ? Qt::AlignRight : Qt::AlignLeft) | (below ? Qt::AlignTop : Qt::AlignBottom), words,
                  style_.font(600), style_.tokens.ink);
    }

private:
    const AlivePath& content_;
};

}  // namespace

views::Made views::timeline(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<TimelineView>(data, style);
}

views::Made views::alivePath(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<AliveView>(data, style);
}

}  // namespace perennial::ui
