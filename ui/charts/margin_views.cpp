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
    static constexpr double closeMonths = 7;  // of which each has its label

    /// The month at a share of those that are seen, of so many.
    [[nodiscard]] std::size_t placeInView(double share, std::size_t months) const
    {
        const double key = x_->range().lower + x_->range().size() * share;
        return std::min(static_cast<std::size_t>(std::max(0.0, key + 0.5)), months - 1);
    }
    void paintMonths(QPainter& painter, std::size_t last, bool fromNow)
    {
        std::vector<double> keys;
        QStringList labels;
        const std::size_t step = x_->range().size() <= closeMonths ? 1 : x_->range().size() <= 2 * closeMonths ? 3 : 6;
        for (std::size_t month = 0; month <= last; month += step) {
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
            cost_ = addLine({0, last}, {*content_.cost, *content_.cost}, linePen(style.tokens.cost()));
        margin_ = addLine(countUp(content_.margin.size()), content_.margin, dashedPen(style.tokens.value()));
        allowZoom();
    }

protected:
    void arrange(const QSizeF& size) override
    {
        margin_->setVisible(!isHidden(marginKey));
        if (cost_)
            cost_->setVisible(!isHidden(costKey));
        double high = cost_ && cost_->visible() ? *content_.cost : 1e-9;
        double low = 0;
        for (const double value : content_.margin)
            if (margin_->visible()) {
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
            if (const auto key = static_cast<double>(k); inView(key))
                points_.push_back({at(key, margin_->visible() ? content_.margin[k] : *content_.cost), {}, k});
        const std::size_t place = placeInView(2.0 / 3, content_.margin.size());
        const bool marginAbove = !content_.cost || content_.margin[place] > *content_.cost;
        const QPointF along = at(static_cast<double>(place), content_.margin[place]);
        // The curve bends down: its upper left side is free, as long as the cost does not run there.
        const QString words = tr("cumulative margin");
        const double half = textWidth(style_.font(600), words) / 2;
        const QPointF beside = along + QPointF(marginAbove ? -8 - half : 8 + half, marginAbove ? 3 : -3);
        if (!cost_) {
            paintWords(painter, beside, words, true, marginAbove);
            return;
        }
        paintSeriesName(painter, beside, marginKey, words, true, marginAbove);
        paintSeriesName(painter, at(static_cast<double>(place), *content_.cost), costKey, tr("CAC"), true,
                        !marginAbove);
        if (cost_->visible() && margin_->visible() && content_.month && inView(*content_.month)
            && *content_.month < static_cast<double>(content_.margin.size())) {
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
    static constexpr const char* marginKey = "margin";
    static constexpr const char* costKey = "cac";

    const Payback& content_;
    QCPGraph* margin_ = nullptr;
    QCPGraph* cost_ = nullptr;  ///< none without acquisition cost
};

class CurvesView final : public MonthsAhead {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    CurvesView(const ChartData& data, const ChartStyle& style)
        : MonthsAhead(data, style)
        , content_(std::get<MarginCurves>(data_.content))
    {
        const std::vector<double> keys = countUp(content_.base.size());
        addEdges(base_, keys, content_.baseBand, style.tokens.base());
        addEdges(scenario_, keys, content_.scenarioBand, style.tokens.value());
        base_.push_back(addLine(keys, content_.base, dashedPen(style.tokens.base())));
        scenario_.push_back(addLine(keys, content_.scenario, dashedPen(style.tokens.value())));
        allowZoom();
    }

protected:
    void arrange(const QSizeF& size) override
    {
        double high = 1e-9;
        double low = 0;
        const auto widen = [&](const char* key, const std::vector<QCPGraph*>& graphs, const std::vector<double>& curve,
                               const std::vector<Band>& bands) {
            for (QCPGraph* graph : graphs)
                graph->setVisible(!isHidden(key));
            if (isHidden(key))
                return;
            for (const double value : curve) {
                high = std::max(high, value);
                low = std::min(low, value);
            }
            for (const Band& band : bands) {
                high = std::max(high, band.upper);
                low = std::min(low, band.lower);
            }
        };
        widen(baseKey, base_, content_.base, content_.baseBand);
        widen(scenarioKey, scenario_, content_.scenario, content_.scenarioBand);
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
        const std::size_t place = placeInView(3.0 / 4, content_.base.size());
        const bool above = content_.scenario[place] >= content_.base[place];
        const double key = static_cast<double>(place);
        const QPointF aside(area().width() * 0.06, 0);
        paintSeriesName(painter, at(key, content_.scenario[place]) - aside, scenarioKey, tr("scenario"), true, above);
        paintSeriesName(painter, at(key, content_.base[place]) + aside, baseKey, tr("base"), false, !above);
        const std::vector<double>& walked = isHidden(scenarioKey) ? content_.base : content_.scenario;
        for (std::size_t k = 0; k < walked.size(); ++k)
            if (inView(static_cast<double>(k)))
                points_.push_back({at(static_cast<double>(k), walked[k]), {}, k});
    }

private:
    static constexpr const char* baseKey = "base";
    static constexpr const char* scenarioKey = "scenario";

    void addEdges(std::vector<QCPGraph*>& to, const std::vector<double>& keys, const std::vector<Band>& bands,
                  const QColor& colour)
    {
        if (bands.size() != keys.size())
            return;
        std::vector<double> lower;
        std::vector<double> upper;
        for (const Band& band : bands) {
            lower.push_back(band.lower);
            upper.push_back(band.upper);
        }
        to.push_back(addBand(keys, lower, upper, colour));
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
    std::vector<QCPGraph*> base_;  ///< band and line
    std::vector<QCPGraph*> scenario_;
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
