// From base to scenario, step by step; where the axis is cut, a zigzag says so.
#include "ui/charts/chart_text.h"
#include "ui/charts/lever_words.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/views.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

class WaterfallView final : public PlotChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    WaterfallView(const ChartData& data, const ChartStyle& style)
        : PlotChart(data, style)
        , content_(std::get<Waterfall>(data_.content))
    {
        addColumn("base", content_.base, content_.cutAt, content_.base, style.tokens.base());
        double running = content_.base;
        for (const Waterfall::Step& step : content_.steps) {
            const double next = running + step.change;
            addColumn(step.key, step.change, running, next,
                      step.change < 0 ? style.tokens.cost() : style.tokens.value());
            if (step.position)
                columns_.back().detail = leverPosition(style.format, step.unit, *step.position, data_.currency);
            running = next;
        }
        addColumn("scenario", content_.scenario, content_.cutAt, content_.scenario, style.tokens.ink);
    }
    [[nodiscard]] QSizeF leastSize() const override { return {static_cast<double>(columns_.size()) * 48, 160}; }

protected:
    void arrange(const QSizeF&) override
    {
        const double line = lineHeight(style_.font());
        setMargins(4, line + 4, 4, 2 * line + 8);
        setKeyRange(0, static_cast<double>(columns_.size()));
        double low = content_.cutAt;
        double high = content_.cutAt;
        for (const Column& column : columns_) {
            low = std::min({low, column.from, column.to});
            high = std::max({high, column.from, column.to});
        }
        setValueRange(low, high + (high - low) * 0.02);
    }

    void paintUnder(QPainter& painter) override
    {
        painter.setPen(zeroPen(style_));
        const double y = py(content_.cutAt);
        painter.drawLine(QPointF(area().left(), y), QPointF(area().right(), y));
        for (std::size_t i = 0; i < columns_.size(); ++i)
            paintName(painter, i);
    }

    void paintOver(QPainter& painter) override
    {
        for (std::size_t i = 0; i < columns_.size(); ++i)
            paintColumn(painter, i);
    }

private:
    struct Column {
        std::string key;
        double value = 0;  ///< printed
        double from = 0;
        double to = 0;
        QColor colour;
        QString detail{};  ///< second line of the name
    };

    void addColumn(std::string key, double value, double from, double to, const QColor& colour)
    {
        columns_.push_back({std::move(key), value, from, to, colour, {}});
    }

    [[nodiscard]] bool isEnd(std::size_t i) const { return i == 0 || i + 1 == columns_.size(); }

    /// Base stands first in the direction of reading.
    [[nodiscard]] double place(std::size_t i) const
    {
        return static_cast<double>(style_.rightToLeft() ? columns_.size() - 1 - i : i);
    }

    [[nodiscard]] QRectF rectOf(std::size_t i) const
    {
        constexpr double widest = 96;  // two columns alone would be walls
        const double column = px(1) - px(0);
        const double gap = std::max(std::min(5.0, column * 0.15), (column - widest) / 2);
        return QRectF(QPointF(px(place(i)) + gap, py(std::max(columns_[i].from, columns_[i].to))),
                      QPointF(px(place(i) + 1) - gap, py(std::min(columns_[i].from, columns_[i].to))));
    }

    void paintName(QPainter& painter, std::size_t i)
    {
        const double centre = rectOf(i).center().x();
        const double room = px(1) - px(0) - 2;
        const QString name = word(columns_[i].key);
        const QFont font = style_.font();
        QStringList lines{name};
        if (!columns_[i].detail.isEmpty() && textWidth(font, name) <= room) {
            lines << columns_[i].detail;
        } else if (textWidth(font, name) > room) {  // two lines, broken at the space nearest to the middle
            qsizetype best = -1;
            for (qsizetype s = name.indexOf(QLatin1Char(' ')); s >= 0; s = name.indexOf(QLatin1Char(' '), s + 1))
                if (best < 0 || std::abs(s - name.size() / 2) < std::abs(best - name.size() / 2))
                    best = s;
            if (best > 0)
                lines = {name.left(best), name.mid(best + 1)};
        }
        double y = area().bottom() + 5;
        for (const QString& line : lines) {
            const QString shown = QFontMetricsF(font).elidedText(line, Qt::ElideRight, room + 8);
            drawLabel(painter, {centre, y}, Qt::AlignHCenter | Qt::AlignTop, shown, font, style_.tokens.muted);
            y += lineHeight(font);
        }
    }

    void paintColumn(QPainter& painter, std::size_t i)
    {
        const Column& column = columns_[i];
        QRectF where = rectOf(i);
        if (where.height() < 1)
            where.setHeight(1);
        drawRounded(painter, where, 1.5, column.colour);
        if (isEnd(i) && content_.cutAt > 0)
            paintCut(painter, where);
        if (i + 1 < columns_.size()) {  // connector at the level reached
            const double y = py(column.to);
            const QRectF next = rectOf(i + 1);
            painter.setPen(zeroPen(style_));
            if (style_.rightToLeft())
                painter.drawLine(QPointF(where.left(), y), QPointF(next.right(), y));
            else
                painter.drawLine(QPointF(where.right(), y), QPointF(next.left(), y));
        }
        const QString code = QString::fromStdString(data_.currency);
        QString words = isEnd(i) ? style_.format.shortMoney(column.value, code)
                                 : style_.format.signedMoney(column.value, QStringLiteral("XXX"), MoneyDigits::Whole);
        if (!isEnd(i) && textWidth(style_.font(), words) > px(1) - px(0) - 2)
            words = (column.value < 0 ? QString(QChar(0x2212)) : QStringLiteral("+"))
                    + style_.format.shortMoney(std::abs(column.value), QStringLiteral("XXX"));
        drawLabel(painter, {where.center().x(), where.top() - 3}, Qt::AlignHCenter | Qt::AlignBottom, words,
                  style_.font(isEnd(i) ? 600 : 400), style_.tokens.ink);
        points_.push_back({{where.center().x(), where.top()}, where, i});
    }

    /// A white zigzag near the foot.
    void paintCut(QPainter& painter, const QRectF& where)
    {
        const double y = where.bottom() - 8;
        QPolygonF zigzag{QPointF(where.left() - 1, y), QPointF(where.center().x(), y - 5),
                         QPointF(where.right() + 1, y)};
        painter.setPen(QPen(style_.tokens.surface, 2.5));
        painter.drawPolyline(zigzag);
    }

    const Waterfall& content_;
    std::vector<Column> columns_;
};

}  // namespace

views::Made views::waterfall(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<WaterfallView>(data, style);
}

}  // namespace perennial::ui
