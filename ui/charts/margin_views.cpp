// Cumulative margin: payback of a new customer, and base against scenario.
#include "ui/charts/line_chart.h"
#include "ui/charts/views.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

std::vector<double> countUp(std::size_t n)
{
    std::vector<double> keys(n);
    for (std::size_t i = 0; i < n; ++i)
        keys[i] = static_cast<double>(i);
    return keys;
}

/// Labels "now, 6 m, 12 m ..." below the plot.
class MonthsAhead : public LineChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    using LineChart::LineChart;

protected:
    void paintMonths(QPainter& painter, std::size_t last, bool fromNow)
    {
        std::vector<double> keys;
        QStringList labels;
        for (std::size_t month = 0; month <= last; month += 6) {
            keys.push_back(static_cast<double>(month));
            const QString count = style_.format.integer(static_cast<qint64>(month));
            labels << (month == 0 && fromNow ? tr("now") : tr("%1 m", "months, short").arg(count));
        }
        paintKeyLabels(painter, keys, labels);
    }
};

class PaybackView final : public MonthsAhead {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    PaybackView(const ChartData& data, const ChartStyle& style)
        : MonthsAhead(data, style)
        , content_(std::get<Payback>(data_.content))
    {
        const double last = static_cast<double>(content_.margin.size() - 1);
        if (content_.cost)
            addLine({0, last}, {*content_.cost, *content_.cost}, linePen(style.tokens.cost()));
        addLine(countUp(content_.margin.size()), content_.margin, dashedPen(style.tokens.value()));
    }

protected:
    void arrange(const QSizeF& size) override
    {
        double high = content_.cost.value_or(0);
        double low = 0;
        for (const double value : content_.margin) {
            high = std::max(high, value);
            low = std::min(low, value);
        }
        arrangeAxes(size, low, high, Unit::Money, 10, 14, 0);
        setKeyRange(0, static_cast<double>(content_.margin.size() - 1));
    }

    void paintUnder(QPainter& painter) override
    {
        paintGrid(painter);
        paintMonths(painter, content_.margin.size() - 1, false);
    }

    void paintOver(QPainter& painter) override
    {
        for (std::size_t k = 0; k < content_.margin.size(); ++k)
            points_.push_back({at(static_cast<double>(k), content_.margin[k]), {}, k});
        const std::size_t place = content_.margin.size() * 2 / 3;
        const bool marginAbove = !content_.cost || content_.margin[place] > *content_.cost;
        const QPointF along = at(static_cast<double>(place), content_.margin[place]);
        // The curve bends down: its upper left side is free, as long as the cost does not run there.
        drawLabel(painter, along + QPointF(marginAbove ? -8 : 8, marginAbove ? -4 : 4),
                  marginAbove ? Qt::AlignRight | Qt::AlignBottom : Qt::AlignLeft | Qt::AlignTop,
                  tr("cumulative margin"), style_.font(600), style_.tokens.ink);
        if (!content_.cost)
            return;
        paintWords(painter, at(static_cast<double>(place), *content_.cost), tr("CAC"), true, !marginAbove);
        if (content_.month && *content_.month < static_cast<double>(content_.margin.size())) {
            const auto month = static_cast<std::size_t>(*content_.month);
            const QPointF where = at(*content_.month, content_.margin[month]);
            painter.setPen(markPen(style_));
            painter.drawLine(where, QPointF(where.x(), py(0)));
            painter.setPen(QPen(style_.tokens.value(), 2));
            painter.setBrush(style_.tokens.surface);
            painter.drawEllipse(where, 4, 4);
            painter.setBrush(Qt::NoBrush);
        }
    }

private:
    const Payback& content_;
};

class CurvesView final : public MonthsAhead {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    CurvesView(const ChartData& data, const ChartStyle& style)
        : MonthsAhead(data, style)
        , content_(std::get<MarginCurves>(data_.content))
    {
        const std::vector<double> keys = countUp(content_.base.size());
        addEdges(keys, content_.baseBand, style.tokens.base());
        addEdges(keys, content_.scenarioBand, style.tokens.value());
        addLine(keys, content_.base, dashedPen(style.tokens.base()));
        addLine(keys, content_.scenario, dashedPen(style.tokens.value()));
        allowZoom();
    }

protected:
    void arrange(const QSizeF& size) override
    {
        double high = 1e-9;
        double low = 0;
        for (const auto* curve : {&content_.base, &content_.scenario})
            for (const double value : *curve) {
                high = std::max(high, value);
                low = std::min(low, value);
            }
        for (const auto* bands : {&content_.baseBand, &content_.scenarioBand})
            for (const Band& band : *bands) {
                high = std::max(high, band.upper);
                low = std::min(low, band.lower);
            }
        arrangeAxes(size, low, high, Unit::Money, lineHeight(style_.font()) + 4, 14, 0);
        setKeyRange(0, static_cast<double>(content_.base.size() - 1));
    }

    void paintUnder(QPainter& painter) override
    {
        paintGrid(painter);
        paintMonths(painter, content_.base.size() - 1, true);
    }

    void paintOver(QPainter& painter) override
    {
        paintHorizon(painter);
        const std::size_t place = content_.base.size() * 3 / 4;
        const bool above = content_.scenario[place] >= content_.base[place];
        const double key = static_cast<double>(place);
        if (inView(key)) {
            paintWords(painter, at(key, content_.scenario[place]) - QPointF(area().width() * 0.06, 0), tr("scenario"),
                       true, above);
            paintWords(painter, at(key, content_.base[place]) + QPointF(area().width() * 0.06, 0), tr("base"), false,
                       !above);
        }
        for (std::size_t k = 0; k < content_.scenario.size(); ++k)
            if (inView(static_cast<double>(k)))
                points_.push_back({at(static_cast<double>(k), content_.scenario[k]), {}, k});
    }

private:
    void addEdges(const std::vector<double>& keys, const std::vector<Band>& bands, const QColor& colour)
    {
        if (bands.size() != keys.size())
            return;
        std::vector<double> lower;
        std::vector<double> upper;
        for (const Band& band : bands) {
            lower.push_back(band.lower);
            upper.push_back(band.upper);
        }
        addBand(keys, lower, upper, colour);
    }

    void paintHorizon(QPainter& painter)
    {
        const double horizon = content_.horizonMonths;
        if (!inView(horizon) || horizon >= static_cast<double>(content_.base.size()))
            return;
        const double x = px(horizon);
        painter.setPen(markPen(style_));
        painter.drawLine(QPointF(x, 2), QPointF(x, py(0)));
        const QString words = tr("horizon %1 m", "months, short").arg(style_.format.integer(content_.horizonMonths));
        drawLabel(painter, {x - 5, 1}, Qt::AlignRight | Qt::AlignTop, words, style_.font(), style_.tokens.muted);
    }

    const MarginCurves& content_;
};

}  // namespace

views::Made views::payback(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<PaybackView>(data, style);
}

views::Made views::marginCurves(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<CurvesView>(data, style);
}

}  // namespace perennial::ui
