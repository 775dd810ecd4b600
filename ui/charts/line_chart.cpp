#include "ui/charts/line_chart.h"

namespace perennial::ui {

QString LineChart::amount(double value, Unit unit) const
{
    switch (unit) {
    case Unit::Money: {
        // One way of writing along an axis: short where the highest is long.
        const QString code = QString::fromStdString(data_.currency);
        return most_ < 100'000 ? style_.format.money(value, code, MoneyDigits::Whole)
                               : style_.format.shortMoney(value, code);
    }
    case Unit::Count: return style_.format.shortMoney(value, QStringLiteral("XXX"));
    case Unit::Percent: return style_.format.percent(value, 0);
    }
    return {};
}

void LineChart::arrangeAxes(const QSizeF& size, double low, double high, Unit unit, double top, double end, double foot)
{
    const double bottom = lineHeight(style_.font()) + 8 + foot;
    const double height = std::max(30.0, size.height() - top - bottom);
    ticks_ = niceTicks(low, high, std::clamp(static_cast<int>(height / 42), 2, 5));
    if (ticks_.size() > 1 && unit != Unit::Percent) {  // the highest value stays below the last line
        const double step = ticks_[1] - ticks_[0];
        if (high > ticks_.back() + step * 0.25)
            ticks_.push_back(ticks_.back() + step);
        high = std::max(high, ticks_.back());
    }
    labels_.clear();
    most_ = std::max(std::abs(low), std::abs(high));
    for (const double tick : ticks_)
        labels_ << amount(tick, unit);
    setMargins(labelRoom(labels_), top, end, bottom);
    setValueRange(low, high);
}

QRectF LineChart::wordsRect(QPointF at, const QString& words, bool strong, bool above) const
{
    const QFont font = style_.font(strong ? 600 : 400);
    const double half = textWidth(font, words) / 2;
    const double height = lineHeight(font);
    const double x =
        std::clamp(at.x(), area().left() + half + 2, std::max(area().left() + half + 2, area().right() - half));
    return {x - half, above ? at.y() - 7 - height : at.y() + 7, 2 * half, height};
}

void LineChart::paintWords(QPainter& painter, QPointF at, const QString& words, bool strong, bool above) const
{
    drawLabel(painter, wordsRect(at, words, strong, above).center(), Qt::AlignHCenter | Qt::AlignVCenter, words,
              style_.font(strong ? 600 : 400), strong ? style_.tokens.ink : style_.tokens.muted);
}

void LineChart::paintSeriesName(QPainter& painter, QPointF at, const std::string& key, const QString& words,
                                bool strong, bool above)
{
    QRectF where = wordsRect(at, words, strong, above);
    const bool hidden = isHidden(key);
    if (hidden)  // the curve may lie beyond the range now
        where.moveTop(std::clamp(where.top(), area().top(), std::max(area().top(), area().bottom() - where.height())));
    for (const ChartSeries& other : series_)  // a hidden curve leaves its name where another one may be now
        if (other.area.intersects(where))
            where.moveTop(other.area.bottom() + where.height() < area().bottom() ? other.area.bottom()
                                                                                 : other.area.top() - where.height());
    const QColor colour = strong ? style_.tokens.ink : style_.tokens.muted;
    drawLabel(painter, where.center(), Qt::AlignHCenter | Qt::AlignVCenter, words, style_.font(strong ? 600 : 400),
              hidden ? withAlpha(style_.tokens.muted, 0.7) : colour);
    if (hidden) {  // not by the colour alone
        painter.setPen(QPen(withAlpha(style_.tokens.muted, 0.7), 1));
        painter.drawLine(QPointF(where.left(), where.center().y()), QPointF(where.right(), where.center().y()));
    }
    series_.push_back({key, words, where});
}

void LineChart::paintDot(QPainter& painter, QPointF at, const QColor& colour, bool hollow) const
{
    painter.setPen(hollow ? QPen(colour, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? style_.tokens.surface : colour);
    painter.drawEllipse(at, hollow ? 3.0 : 2.5, hollow ? 3.0 : 2.5);
    painter.setBrush(Qt::NoBrush);
}

}  // namespace perennial::ui
