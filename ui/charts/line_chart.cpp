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

void LineChart::paintWords(QPainter& painter, QPointF at, const QString& words, bool strong, bool above) const
{
    const QFont font = style_.font(strong ? 600 : 400);
    const double half = textWidth(font, words) / 2;
    const double x =
        std::clamp(at.x(), area().left() + half + 2, std::max(area().left() + half + 2, area().right() - half));
    drawLabel(painter, {x, at.y() + (above ? -7 : 7)}, Qt::AlignHCenter | (above ? Qt::AlignBottom : Qt::AlignTop),
              words, font, strong ? style_.tokens.ink : style_.tokens.muted);
}

void LineChart::paintDot(QPainter& painter, QPointF at, const QColor& colour, bool hollow) const
{
    painter.setPen(hollow ? QPen(colour, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? style_.tokens.surface : colour);
    painter.drawEllipse(at, hollow ? 3.0 : 2.5, hollow ? 3.0 : 2.5);
    painter.setBrush(Qt::NoBrush);
}

}  // namespace perennial::ui
