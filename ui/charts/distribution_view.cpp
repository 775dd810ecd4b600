#include "ui/charts/chart_text.h"
#include "ui/charts/plot_chart.h"
#include "ui/charts/rounded_bars.h"
#include "ui/charts/views.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

constexpr double markRow = 16;

class DistributionView final : public PlotChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    DistributionView(const ChartData& data, const ChartStyle& style)
        : PlotChart(data, style)
        , content_(std::get<Distribution>(data_.content))
    {
        value_ = bars(style.tokens.value(), [](const Distribution::Bar& bar) { return bar.from >= -1e-9; });
        loss_ = bars(style.tokens.cost(), [](const Distribution::Bar& bar) { return bar.from < -1e-9; });
        allowZoom();
    }

    [[nodiscard]] bool canSelect() const override { return true; }

protected:
    void arrange(const QSizeF& size) override
    {
        const bool footer = content_.belowZero > 0;
        const double line = lineHeight(style_.font());
        const double bottom = 6 + line + (footer ? line + 4 : 0);
        setMargins(6, 2, 6, bottom);
        setKeyRange(content_.bars.front().from, content_.bars.back().to);
        std::uint64_t most = 1;
        for (const Distribution::Bar& bar : content_.bars)
            most = std::max(most, bar.customers);
        const double height = std::max(40.0, size.height() - bottom - 2);
        const double free = std::max(0.0, height - 2 * markRow);
        setValueRange(0, static_cast<double>(most) * height / std::max(free, height * 0.55));
    }

    void paintUnder(QPainter& painter) override
    {
        painter.setPen(zeroPen(style_));
        painter.drawLine(QPointF(area().left() - 4, py(0)), QPointF(area().right() + 4, py(0)));
        paintTicks(painter);
        if (content_.belowZero == 0)
            return;
        const QString count = style_.format.integer(static_cast<qint64>(content_.belowZero));
        const auto n = static_cast<int>(std::min<std::uint64_t>(content_.belowZero, 2'000'000'000));
        const QString words =
            fitting({tr("%1 customers cost more than they bring", "", n).arg(count), tr("%1 below zero").arg(count)},
                    style_.font(), size().width() - 24);
        const double width = textWidth(style_.font(), words) + 14;
        const double y = size().height() - lineHeight(style_.font()) / 2 - 1;
        drawSwatch(painter, {style_.rightToLeft() ? area().right() - width : area().left(), y}, style_.tokens.cost(),
                   words, style_);
    }

    void paintOver(QPainter& painter) override
    {
        struct Mark {
            double value;
            QString words;
        };
        const QString code = QString::fromStdString(data_.currency);
        const auto money = [&](double v) { return style_.format.money(v, code, MoneyDigits::Whole); };
        std::vector<Mark> marks{
            {content_.median, tr("median %1").arg(money(content_.median))},
            {content_.mean, tr("mean %1").arg(money(content_.mean))},
            //: The value that 90 % of the customers stay below
            {content_.p90, tr("%1 under %2").arg(style_.format.percent(0.9, 0), money(content_.p90))}};
        std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.value < b.value; });
        std::erase_if(marks, [&](const Mark& mark) { return !inView(mark.value); });
        for (std::size_t row = 0; row < marks.size(); ++row)
            paintMarkLine(painter, marks[row].value, row);
        for (std::size_t row = 0; row < marks.size(); ++row)
            paintMarkWords(painter, marks[row].value, marks[row].words, row);
        collectPoints();
    }

private:
    template <class Wanted>
    RoundedBars* bars(const QColor& colour, Wanted wanted)
    {
        auto* bars = new RoundedBars(x_, y_, colour, 2);
        bars->setWidth(content_.width);
        for (const Distribution::Bar& bar : content_.bars)
            if (wanted(bar))
                bars->addData((bar.from + bar.to) / 2, static_cast<double>(bar.customers));
        return bars;
    }

    void paintTicks(QPainter& painter)
    {
        const QString code = QString::fromStdString(data_.currency);
        const double last = content_.bars.back().from;
        const int most = std::clamp(static_cast<int>(area().width() / 72), 2, 8);
        std::vector<double> keys;
        QStringList labels;
        for (const double tick : niceTicks(x_->range().lower, x_->range().upper, most)) {
            const bool open = content_.openAbove && tick >= last - content_.width;
            if (open)
                continue;
            keys.push_back(tick);
            labels << style_.format.shortMoney(tick, code);
        }
        if (content_.openAbove) {
            keys.push_back(last + content_.width / 2);
            labels << tr("%1 +", "and more").arg(style_.format.shortMoney(last, code));
        }
        paintKeyLabels(painter, keys, labels, 10);
    }

    [[nodiscard]] double topOf(std::size_t row) const { return area().top() + static_cast<double>(row) * markRow; }

    void paintMarkLine(QPainter& painter, double value, std::size_t row)
    {
        painter.setPen(markPen(style_));
        painter.drawLine(QPointF(px(value), topOf(row)), QPointF(px(value), py(0)));
    }

    /// Beside the line; before it where there is no room behind, on a plate that the other lines pass under.
    void paintMarkWords(QPainter& painter, double value, const QString& words, std::size_t row)
    {
        const double x = px(value);
        const double width = textWidth(style_.font(), words);
        const bool fits = x + 5 + width <= size().width();
        const double left = fits ? x + 5 : x - 5 - width;
        painter.fillRect(QRectF(left - 2, topOf(row) - 1, width + 4, markRow - 1), style_.tokens.surface);
        drawLabel(painter, {left, topOf(row) - 2}, Qt::AlignLeft | Qt::AlignTop, words, style_.font(),
                  style_.tokens.ink);
    }

    void collectPoints()
    {
        for (std::size_t b = 0; b < content_.bars.size(); ++b) {
            const Distribution::Bar& bar = content_.bars[b];
            const double key = (bar.from + bar.to) / 2;
            if (!inView(key))
                continue;
            const RoundedBars* set = bar.from < -1e-9 ? loss_ : value_;
            const QRectF where = set->barRect(key, static_cast<double>(bar.customers));
            points_.push_back({{where.center().x(), where.top()}, where, b});
        }
    }

    const Distribution& content_;
    RoundedBars* value_ = nullptr;
    RoundedBars* loss_ = nullptr;
};

}  // namespace

views::Made views::distribution(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<DistributionView>(data, style);
}

}  // namespace perennial::ui
