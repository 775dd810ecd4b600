// By calendar month: actual and forecast, new and returning customers.
#include "ui/charts/line_chart.h"
#include "ui/charts/rounded_bars.h"
#include "ui/charts/views.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

/// Month labels that do not crowd: every third, sixth or twelfth.
struct MonthLabels {
    std::vector<double> keys;
    QStringList labels;
};

MonthLabels monthLabels(int first, int last, double width, const Format& format)
{
    MonthLabels all;
    const int most = std::max(2, static_cast<int>(width / 74));
    int step = 1;
    for (const int s : {1, 2, 3, 4, 6, 12, 24, 60})
        if ((last - first) / s < most) {
            step = s;
            break;
        }
    for (int month = first; month <= last; ++month)
        if ((month - first) % step == 0) {
            all.keys.push_back(month);
            all.labels << format.month(Month{month});
        }
    return all;
}

class ForecastView final : public LineChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    ForecastView(const ChartData& data, const ChartStyle& style)
        : LineChart(data, style)
        , content_(std::get<ForecastPath>(data_.content))
    {
        std::vector<double> keys;
        std::vector<double> values;
        for (std::size_t i = 0; i < solid(); ++i) {
            keys.push_back(content_.actual[i].month.number);
            values.push_back(content_.actual[i].value);
        }
        addForecast();
        addLine(keys, values, linePen(style.tokens.value()));
        for (const auto& p : content_.actual)
            most_ = std::max(most_, p.value);
        double seen = most_;
        for (const auto& p : content_.forecast) {
            seen = std::max(seen, p.value);
            most_ = std::max(most_, p.upper);
        }
        most_ = axisEnd(seen, most_);
        allowZoom();
    }

protected:
    void arrange(const QSizeF& size) override
    {
        arrangeAxes(size, 0, most_, content_.money ? Unit::Money : Unit::Count, 8 + lineHeight(style_.font()), 12, 0);
        const double last =
            content_.forecast.empty() ? content_.actual.back().month.number : content_.forecast.back().month.number;
        setKeyRange(content_.actual.front().month.number - 0.3, last + 0.3);
    }

    void paintUnder(QPainter& painter) override
    {
        paintGrid(painter);
        const auto [keys, labels] =
            monthLabels(static_cast<int>(std::ceil(x_->range().lower)), static_cast<int>(std::floor(x_->range().upper)),
                        area().width(), style_.format);
        paintKeyLabels(painter, keys, labels);
    }

    void paintOver(QPainter& painter) override
    {
        std::size_t row = 0;
        for (const auto& p : content_.actual) {
            const bool open = content_.lastIncomplete && row + 1 == content_.actual.size();
            addPoint(painter, p, row++, open);
        }
        for (const auto& p : content_.forecast)
            addPoint(painter, p, row++, false);
        if (content_.forecast.empty())
            return;
        paintHeads(painter);
    }

private:
    [[nodiscard]] std::size_t solid() const
    {
        return content_.actual.size() - (content_.lastIncomplete && content_.actual.size() > 1 ? 1 : 0);
    }

    /// What dashes and the hollow point mean, above the plot area, where no curve is.
    void paintHeads(QPainter& painter)
    {
        const QFont font = style_.font();
        const QString forecast = tr("forecast, 90 % band");
        drawLabel(painter, {area().right(), 1}, Qt::AlignRight | Qt::AlignTop, forecast, font, style_.tokens.muted);
        if (!content_.lastIncomplete || !inView(content_.actual.back().month.number))
            return;
        constexpr double gap = 20;
        const double end = area().right() - textWidth(font, forecast) - gap;
        const QString words = tr("month not over yet");
        const double start = end - textWidth(font, words);
        drawLabel(painter, {start, 1}, Qt::AlignLeft | Qt::AlignTop, words, font, style_.tokens.muted);
        paintDot(painter, {start - 9, 1 + lineHeight(font) / 2}, style_.tokens.value(), true);
    }

    void addForecast()
    {
        std::vector<double> keys;
        std::vector<double> values;
        std::vector<double> lower;
        std::vector<double> upper;
        const auto& last = content_.actual[solid() - 1];
        const auto add = [&](double key, double value, double low, double high) {
            keys.push_back(key);
            values.push_back(value);
            lower.push_back(low);
            upper.push_back(high);
        };
        add(last.month.number, last.value, last.value, last.value);
        for (const auto& p : content_.forecast)
            add(p.month.number, p.value, p.lower, p.upper);
        if (content_.forecast.empty())
            return;
        addBand(keys, lower, upper, style_.tokens.value());
        addLine(keys, values, dashedPen(style_.tokens.value()));
    }

    void addPoint(QPainter& painter, const ForecastPath::Point& p, std::size_t row, bool open)
    {
        if (!inView(p.month.number))
            return;
        const QPointF where = at(p.month.number, p.value);
        if (row < content_.actual.size())
            paintDot(painter, where, style_.tokens.value(), open);
        points_.push_back({where, {}, row});
    }

    const ForecastPath& content_;
    double most_ = 1e-9;
};

class NewAndReturningView final : public LineChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    NewAndReturningView(const ChartData& data, const ChartStyle& style)
        : LineChart(data, style)
        , content_(std::get<NewAndReturning>(data_.content))
    {
        returning_ = new RoundedBars(x_, y_, style.tokens.value(), 4);
        fresh_ = new RoundedBars(x_, y_, style.tokens.newCustomers(), 4);
        fresh_->moveAbove(returning_);
        for (RoundedBars* bars : {returning_, fresh_})
            bars->setWidth(1);
        for (const auto& p : content_.points) {
            returning_->addData(p.month.number, p.returning);
            fresh_->addData(p.month.number, p.fresh);
        }
        allowZoom();
    }

protected:
    void arrange(const QSizeF& size) override
    {
        const bool noFresh = isHidden("new");
        const bool noReturning = isHidden("returning");
        fresh_->setVisible(!noFresh);
        returning_->setVisible(!noReturning);
        fresh_->moveAbove(noReturning ? nullptr : returning_);
        double most = 1e-9;
        double least = 0;
        for (const auto& p : content_.points) {
            const double fresh = noFresh ? 0 : p.fresh;
            const double returning = noReturning ? 0 : p.returning;
            most = std::max({most, fresh + returning, fresh, returning});
            least = std::min({least, fresh, returning});
        }
        arrangeAxes(size, least, most, content_.money ? Unit::Money : Unit::Count, 6, 6, lineHeight(style_.font()) + 4);
        // a bar of few months is no wider than one of many
        constexpr double fewestBars = 6;
        const double side = 0.6 + std::max(0.0, (fewestBars - static_cast<double>(content_.points.size())) / 2);
        setKeyRange(content_.points.front().month.number - side, content_.points.back().month.number + side);
    }

    void paintUnder(QPainter& painter) override
    {
        paintGrid(painter);
        const int first = content_.points.front().month.number;
        const int last = content_.points.back().month.number;
        const int from = std::max(first, static_cast<int>(std::floor(x_->range().lower)));
        const int to = std::min(last, static_cast<int>(std::ceil(x_->range().upper)));
        const auto [keys, labels] = monthLabels(from, to, area().width(), style_.format);
        paintKeyLabels(painter, keys, labels);
        const double y = size().height() - lineHeight(style_.font()) / 2 - 1;
        double x = area().left();
        for (const auto& [colour, key, words] : {std::tuple{style_.tokens.newCustomers(), "new", tr("new")},
                                                 std::tuple{style_.tokens.value(), "returning", tr("returning")}}) {
            const double width = textWidth(style_.font(), words) + 14;
            paintEntry(painter, {style_.rightToLeft() ? area().right() - (x - area().left()) - width : x, y}, colour,
                       key, words);
            x += width + 16;
        }
    }

    void paintOver(QPainter& painter) override
    {
        for (std::size_t i = 0; i < content_.points.size(); ++i) {
            const auto& p = content_.points[i];
            if (!inView(p.month.number))
                continue;
            QRectF whole;
            if (!isHidden("returning"))
                whole = returning_->barRect(p.month.number, p.returning);
            if (!isHidden("new"))
                whole = whole.united(fresh_->barRect(p.month.number, p.fresh));
            if (content_.lastIncomplete && i + 1 == content_.points.size())
                drawHatch(painter, whole, withAlpha(style_.tokens.surface, 0.7), 6, 2.2);
            points_.push_back({{whole.center().x(), whole.top()}, whole, i});
        }
    }

private:
    const NewAndReturning& content_;
    RoundedBars* returning_ = nullptr;
    RoundedBars* fresh_ = nullptr;
};

}  // namespace

views::Made views::forecast(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<ForecastView>(data, style);
}

views::Made views::newAndReturning(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<NewAndReturningView>(data, style);
}

}  // namespace perennial::ui
