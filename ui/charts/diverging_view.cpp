// Bars to both sides of zero: the tornado of levers and the movement between segments.
#include "ui/charts/rows_chart.h"
#include "ui/charts/views.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

/// One row: two lengths from zero, each with words at its outer end.
struct Pair {
    double first = 0;   ///< lever down, or left
    double second = 0;  ///< lever up, or joined
    QString firstWords;
    QString secondWords;
};

class DivergingView : public RowsChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    using RowsChart::RowsChart;

protected:
    void arrange(const QSizeF& size) override
    {
        double most = 1e-9;
        double words = 0;
        for (const Pair& pair : pairs_) {
            for (const double value : {pair.first, pair.second})
                most = std::max(most, isDrawn(value) ? std::abs(value) : 0);
            words = std::max(
                {words, textWidth(style_.font(), pair.firstWords), textWidth(style_.font(), pair.secondWords)});
        }
        arrangeRows(size, -most, most, std::min(words + 8, size.width() * 0.22));
    }

    void paintUnder(QPainter& painter) override
    {
        for (std::size_t i = 0; i < pairs_.size(); ++i)
            paintName(painter, i);
    }

    void paintOver(QPainter& painter) override
    {
        for (std::size_t i = 0; i < pairs_.size(); ++i)
            paintBars(painter, i);
        painter.setPen(zeroPen(style_));
        painter.drawLine(QPointF(px(0), area().top()), QPointF(px(0), area().bottom() + 4));
    }

    /// Lengths below zero and above it are the two series.
    [[nodiscard]] bool isDrawn(double value) const { return !isHidden(value < 0 ? "below" : "above"); }

    void paintBars(QPainter& painter, std::size_t i)
    {
        const double height = std::min(16.0, rowHeight() * 0.62);
        const double y = rowY(i);
        const auto bar = [&](double value) {
            return QRectF(QPointF(px(0), y - height / 2), QPointF(px(value), y + height / 2)).normalized();
        };
        const Pair& pair = pairs_[i];
        // What moves the wrong way is drawn too: two bars on one side lie over one another, the longer first.
        const bool secondFirst = std::abs(pair.second) > std::abs(pair.first);
        const auto paint = [&](double value) {
            if (value != 0 && isDrawn(value))
                drawRounded(painter, bar(value), 1, value < 0 ? style_.tokens.cost() : style_.tokens.value());
        };
        paint(secondFirst ? pair.second : pair.first);
        paint(secondFirst ? pair.first : pair.second);
        QRectF both = bar(0);
        const auto end = [&](double value, double side, const QString& words) {
            if (isDrawn(value)) {
                if (hasWords(i))
                    paintWords(painter, value, side, words, y);
                both = both.united(bar(value));
            }
        };
        // Nothing has no side of its own: it stands across from the other, else where its series does.
        end(pair.first, pair.first != 0 ? pair.first : pair.second != 0 ? -pair.second : -1, pair.firstWords);
        end(pair.second, pair.second != 0 ? pair.second : pair.first != 0 ? -pair.first : 1, pair.secondWords);
        points_.push_back({{both.center().x(), both.top()}, both, i});
    }

    /// `side`: below or above zero, as the bar would lie.
    void paintWords(QPainter& painter, double value, double side, const QString& words, double y)
    {
        const bool atLeft = px(side) < px(0);
        drawLabel(painter, {px(value) + (atLeft ? -4 : 4), y},
                  (atLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, words, style_.font(),
                  style_.tokens.muted);
    }

    std::vector<Pair> pairs_;
};

class TornadoView final : public DivergingView {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    TornadoView(const ChartData& data, const ChartStyle& style)
        : DivergingView(data, style)
    {
        const auto& content = std::get<Tornado>(data_.content);
        QStringList names;
        const QString code = QString::fromStdString(data_.currency);
        const auto words = [&](double change) {
            const QString amount = style.format.shortMoney(std::abs(change), code);
            const QString sign = change > 0 ? QStringLiteral("+") : change < 0 ? QString(QChar(0x2212)) : QString();
            return style.rightToLeft() ? style.format.leftToRight(sign + amount) : sign + amount;
        };
        for (const TornadoBar& bar : content.bars) {
            names << word(bar.lever);
            pairs_.push_back({bar.down, bar.up, words(bar.down), words(bar.up)});
        }
        step_ = content.step;
        setRows(names, {}, lineHeight(style.font()) + 8, 27);
    }

protected:
    void paintUnder(QPainter& painter) override
    {
        DivergingView::paintUnder(painter);
        const QString step = style_.format.percent(step_, 0);
        paintLegend(painter, {{style_.tokens.cost(), "below", tr("loss when moved by %1").arg(step)},
                              {style_.tokens.value(), "above", tr("gain")}});
    }

private:
    double step_ = 0.1;
};

class MovementView final : public DivergingView {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    MovementView(const ChartData& data, const ChartStyle& style)
        : DivergingView(data, style)
    {
        QStringList names;
        QStringList ends;
        for (const Movement::Row& row : std::get<Movement>(data_.content).rows) {
            names << text(row.name, style.format, data_.currency);
            const auto joined = static_cast<qint64>(row.joined);
            const auto left = static_cast<qint64>(row.left);
            ends << style.format.signedInteger(joined - left);
            pairs_.push_back({-static_cast<double>(left), static_cast<double>(joined), style.format.integer(left),
                              style.format.integer(joined)});
        }
        setRows(names, ends, lineHeight(style.font()) + 8, 27);
    }

protected:
    void paintUnder(QPainter& painter) override
    {
        DivergingView::paintUnder(painter);
        for (std::size_t i = 0; i < pairs_.size(); ++i)
            paintEnd(painter, i, style_.tokens.ink, true);
        paintLegend(painter,
                    {{style_.tokens.cost(), "below", tr("left")}, {style_.tokens.value(), "above", tr("joined")}});
    }
};

}  // namespace

views::Made views::tornado(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<TornadoView>(data, style);
}

views::Made views::movement(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<MovementView>(data, style);
}

}  // namespace perennial::ui
