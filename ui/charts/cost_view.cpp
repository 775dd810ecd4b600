// CAC beside value: two marks on a line, the over-invested on a soft ground.
#include "ui/charts/rows_chart.h"
#include "ui/charts/views.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

class CostView final : public RowsChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    CostView(const ChartData& data, const ChartStyle& style)
        : RowsChart(data, style)
        , content_(std::get<CostAndValue>(data_.content))
    {
        QStringList names;
        QStringList ends;
        for (const CostAndValue::Row& row : content_.rows) {
            names << text(row.name, style.format, data_.currency);
            //: A ratio such as "10.2 : 1"
            ends << (row.ratio ? style.format.leftToRight(tr("%1 : 1").arg(style.format.number(*row.ratio, 1)))
                               : Format::dash());
        }
        const double line = lineHeight(style.font());
        setRows(names, ends, 2 * line + 14, 36);
    }

protected:
    void arrange(const QSizeF& size) override
    {
        low_ = 0;
        high_ = 1e-9;
        for (const CostAndValue::Row& row : content_.rows) {
            const double cost = isHidden("cac") ? row.value : row.cost;
            const double value = isHidden("value") ? row.cost : row.value;
            low_ = std::min({low_, cost, value});
            high_ = std::max({high_, cost, value});
        }
        arrangeRows(size, low_, high_ * 1.04, 8);
    }

    void paintUnder(QPainter& painter) override
    {
        const QString code = QString::fromStdString(data_.currency);
        painter.setPen(Qt::NoPen);
        for (std::size_t i = 0; i < content_.rows.size(); ++i)
            if (content_.rows[i].overInvested)
                drawRounded(painter, {0, rowY(i) - rowHeight() * 0.42, size().width(), rowHeight() * 0.84}, 3,
                            style_.tokens.badSoft);
        const std::vector<double> ticks =
            niceTicks(low_, high_, std::clamp(static_cast<int>(area().width() / 60), 2, 6));
        QStringList labels;
        for (const double tick : ticks) {
            painter.setPen(gridPen(style_));
            painter.drawLine(QPointF(px(tick), area().top()), QPointF(px(tick), area().bottom() + 2));
            labels << style_.format.shortMoney(tick, code);
        }
        paintTickLabels(painter, ticks, labels);
        paintLegend(painter,
                    {{style_.tokens.cost(), "cac", tr("CAC")}, {style_.tokens.value(), "value", tr("CLV before CAC")}},
                    true);
    }

    void paintOver(QPainter& painter) override
    {
        for (std::size_t i = 0; i < content_.rows.size(); ++i)
            paintRow(painter, i);
    }

private:
    void paintTickLabels(QPainter& painter, const std::vector<double>& ticks, const QStringList& labels)
    {
        for (std::size_t i = 0; i < ticks.size(); ++i)
            drawLabel(painter, {px(ticks[i]), area().bottom() + 5}, Qt::AlignHCenter | Qt::AlignTop,
                      labels[static_cast<qsizetype>(i)], style_.font(), style_.tokens.muted);
    }

    void paintRow(QPainter& painter, std::size_t i)
    {
        const CostAndValue::Row& row = content_.rows[i];
        const double y = rowY(i);
        const QPointF cost(px(row.cost), y);
        const QPointF value(px(row.value), y);
        if (!isHidden("cac") && !isHidden("value")) {
            painter.setPen(QPen(row.overInvested ? style_.tokens.bad : style_.tokens.muted, 2));
            painter.drawLine(cost, value);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(style_.tokens.cost());
        if (!isHidden("cac"))
            painter.drawRect(QRectF(cost.x() - 5, y - 5, 10, 10));
        painter.setBrush(style_.tokens.value());
        if (!isHidden("value"))
            painter.drawEllipse(value, 5.5, 5.5);
        painter.setBrush(Qt::NoBrush);
        paintName(painter, i, row.overInvested);
        paintEnd(painter, i, style_.tokens.ink, row.overInvested);
        points_.push_back(
            {isHidden("value") ? cost : value, QRectF(0, y - rowHeight() / 2, size().width(), rowHeight()), i});
    }

    const CostAndValue& content_;
    double low_ = 0;
    double high_ = 1e-9;
};

}  // namespace

views::Made views::costAndValue(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<CostView>(data, style);
}

}  // namespace perennial::ui
