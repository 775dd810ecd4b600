// Value by age of each cohort beside its CAC, as a table with marked cells.
#include "ui/charts/chart_text.h"
#include "ui/charts/grid_chart.h"
#include "ui/charts/views.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

class LtvView final : public GridChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    LtvView(const ChartData& data, const ChartStyle& style)
        : GridChart(data, style)
        , content_(std::get<LtvByAge>(data_.content))
    {
    }

    [[nodiscard]] QSizeF leastSize() const override
    {
        return {330, static_cast<double>(content_.rows.size()) * 22 + 50};
    }

protected:
    void draw(QPainter& painter) override
    {
        const double foot = lineHeight(style_.font()) + 8;
        const double room = size_.height() - foot;
        const double least = std::min(16.0, lineHeight(style_.font()));
        // Where the height is short the oldest cohorts make room for the words below.
        const auto units = static_cast<std::size_t>(std::max(2.0, std::floor(room / least)));
        first_ = content_.rows.size() + 1 > units ? content_.rows.size() + 1 - units : 0;
        height_ = std::clamp(room / static_cast<double>(shown() + 1), least, 27.0);
        nameRoom_ = textWidth(style_.font(), tr("Cohort"));
        for (const LtvByAge::Row& row : content_.rows)
            nameRoom_ = std::max(nameRoom_, textWidth(style_.font(), text(row.name, style_.format, data_.currency)));
        nameRoom_ += 14;
        columns_ = static_cast<double>(content_.ages.size()) + 1.2;
        paintHead(painter);
        for (std::size_t r = first_; r < content_.rows.size(); ++r)
            paintRow(painter, r);
        paintLegend(painter);
    }

private:
    [[nodiscard]] std::size_t shown() const { return content_.rows.size() - first_; }

    [[nodiscard]] QRectF cell(std::size_t row, double column, double width = 1) const
    {
        const double each = (size_.width() - nameRoom_) / columns_;
        return placed(
            QRectF(nameRoom_ + column * each, (static_cast<double>(row) + 1) * height_, each * width, height_));
    }

    void paintHead(QPainter& painter)
    {
        const double y = height_ / 2;
        drawLabel(painter, {placed(5.0), y}, start(), tr("Cohort"), style_.font(500), style_.tokens.muted);
        for (std::size_t a = 0; a < content_.ages.size(); ++a)
            figure(painter, cell(0, static_cast<double>(a)).translated(0, -height_),
                   tr("%1 d", "days, short").arg(content_.ages[a]), 500, style_.tokens.muted);
        const QRectF cost = cell(0, static_cast<double>(content_.ages.size()), 1.2).translated(0, -height_);
        figure(painter, cost, tr("CAC"), 500, style_.tokens.muted);
        const double dash = cost.right() - 8 - textWidth(style_.font(500), tr("CAC")) - 16;
        painter.setPen(QPen(style_.tokens.cost(), 2));
        painter.drawLine(QPointF(dash, y), QPointF(dash + 11, y));
    }

    /// Figures stand at the right in both directions of reading.
    void figure(QPainter& painter, const QRectF& where, const QString& words, int weight, const QColor& colour)
    {
        drawLabel(painter, {where.right() - 8, where.center().y()}, Qt::AlignRight | Qt::AlignVCenter, words,
                  style_.font(weight), colour);
    }

    void paintRow(QPainter& painter, std::size_t r)
    {
        const LtvByAge::Row& row = content_.rows[r];
        const QString code = QString::fromStdString(data_.currency);
        for (std::size_t a = 0; a < row.cells.size(); ++a) {
            const LtvByAge::Cell& value = row.cells[a];
            const QRectF where = cell(r - first_, static_cast<double>(a));
            if (value.paidBack)
                painter.fillRect(where, style_.tokens.goodSoft);
            if (value.value && !value.complete)
                drawHatch(painter, where, withAlpha(style_.tokens.muted, 0.35), 5.5, 1);
            figure(painter, where,
                   value.value ? style_.format.money(*value.value, code, MoneyDigits::Whole) : Format::dash(),
                   value.value ? 600 : 400, value.value ? style_.tokens.ink : style_.tokens.muted);
            points_.push_back({where.center(), where, r * row.cells.size() + a});
        }
        const QRectF cost = cell(r - first_, static_cast<double>(row.cells.size()), 1.2);
        figure(painter, cost, row.cost ? style_.format.money(*row.cost, code, MoneyDigits::Whole) : Format::dash(), 600,
               style_.tokens.ink);
        const double top = (static_cast<double>(r - first_) + 1) * height_;
        drawLabel(painter, {placed(5.0), top + height_ / 2}, start(), text(row.name, style_.format, data_.currency),
                  style_.font(), style_.tokens.ink);
        painter.setPen(QPen(style_.tokens.line, 1));
        painter.drawLine(QPointF(0, top), QPointF(size_.width(), top));
        if (r + 1 == content_.rows.size())
            painter.drawLine(QPointF(0, top + height_), QPointF(size_.width(), top + height_));
    }

    void paintLegend(QPainter& painter)
    {
        const double y = (static_cast<double>(shown()) + 1) * height_ + 5 + lineHeight(style_.font()) / 2;
        double x = 5;
        bool anyCost = false;
        for (const LtvByAge::Row& row : content_.rows)
            anyCost |= row.cost.has_value();
        if (anyCost) {
            const QRectF box = placed(QRectF(x, y - 5, 11, 11));
            painter.setPen(QPen(style_.tokens.alive(), 1));
            painter.setBrush(style_.tokens.goodSoft);
            painter.drawRect(box);
            painter.setBrush(Qt::NoBrush);
            drawLabel(painter, {placed(x + 17), y}, start(), tr("CAC paid back"), style_.font(), style_.tokens.muted);
            x += 17 + textWidth(style_.font(), tr("CAC paid back")) + 16;
        }
        const QString words = fitting({tr("not all customers that old yet"), tr("not all that old")}, style_.font(),
                                      size_.width() - x - 17);
        const QRectF box = placed(QRectF(x, y - 5, 11, 11));
        drawHatch(painter, box, style_.tokens.muted, 4, 1);
        painter.setPen(QPen(style_.tokens.muted, 1));
        painter.drawRect(box);
        drawLabel(painter, {placed(x + 17), y}, start(), words, style_.font(), style_.tokens.muted);
    }

    const LtvByAge& content_;
    std::size_t first_ = 0;  ///< row that is drawn first
    double nameRoom_ = 0;
    double height_ = 27;
    double columns_ = 6;
};

}  // namespace

views::Made views::ltvByAge(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<LtvView>(data, style);
}

}  // namespace perennial::ui
