// The cohort triangle as a heat map: incomplete cells hatched, the weighted average below.
#include "ui/charts/chart_text.h"
#include "ui/charts/grid_chart.h"
#include "ui/charts/views.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

class CohortView final : public GridChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    CohortView(const ChartData& data, const ChartStyle& style)
        : GridChart(data, style)
        , content_(std::get<CohortMap>(data_.content))
    {
        for (const CohortMap::Row& row : content_.rows)
            periods_ = std::max(periods_, row.cells.size());
    }

    [[nodiscard]] QSizeF leastSize() const override
    {
        return {120 + static_cast<double>(periods_) * 30, static_cast<double>(content_.rows.size() + 3) * 20};
    }

protected:
    void draw(QPainter& painter) override
    {
        arrange();
        paintHead(painter);
        for (std::size_t r = 0; r < content_.rows.size(); ++r)
            paintRow(painter, r);
        paintAverage(painter);
        paintScale(painter);
    }

private:
    void arrange()
    {
        const QFont font = style_.font();
        nameRoom_ = textWidth(font, tr("Average"));
        sizeRoom_ = textWidth(font, tr("size"));
        for (const CohortMap::Row& row : content_.rows) {
            nameRoom_ = std::max(nameRoom_, textWidth(font, style_.format.month(row.month)));
            sizeRoom_ = std::max(sizeRoom_, textWidth(font, style_.format.integer(row.size)));
        }
        cells_ = nameRoom_ + sizeRoom_ + 24;
        const auto columns = static_cast<double>(std::max<std::size_t>(periods_, 1));
        width_ = std::clamp((size_.width() - cells_) / columns, 14.0, 64.0);
        const double rows = static_cast<double>(content_.rows.size()) + 1;
        head_ = lineHeight(font) + 4;
        const double foot = lineHeight(font) + 12;
        height_ = std::clamp((size_.height() - head_ - foot - 8) / rows, 10.0, 36.0);
        dense_ = width_ < 24 || height_ < 15;
    }

    /// Never higher than a row.
    [[nodiscard]] QFont rowFont(int weight = 400) const
    {
        return style_.font(std::min(small(), std::max(7.0, std::floor(height_ * 0.8))), weight);
    }

    [[nodiscard]] QRectF cell(double row, std::size_t period) const
    {
        const double x = cells_ + static_cast<double>(period) * width_;
        return placed(QRectF(x + 0.5, head_ + row * height_ + 0.5, width_ - 1, height_ - 1));
    }

    void paintHead(QPainter& painter)
    {
        const double y = head_ / 2 - 1;
        const QFont font = style_.font();
        drawLabel(painter, {placed(0.0), y}, start(), tr("Cohort"), font, style_.tokens.muted);
        drawLabel(painter, {placed(cells_ - 8), y}, end(), tr("size"), font, style_.tokens.muted);
        for (std::size_t k = 0; k < periods_; ++k) {
            const QString label = k == 0 ? (width_ > 26 ? tr("first") : QStringLiteral("0"))
                                         : style_.format.signedInteger(static_cast<qint64>(k));
            if (dense_ && k % 3 != 0)
                continue;
            drawLabel(painter, {cell(0, k).center().x(), y}, Qt::AlignHCenter | Qt::AlignVCenter, label, font,
                      style_.tokens.muted);
        }
    }

    [[nodiscard]] QString words(double value, bool average) const
    {
        const bool sparse = width_ >= 34;
        if (content_.absolute && content_.measure != CohortMap::Measure::LtvToCac)
            return value < 1e5 ? style_.format.number(value, 0) : style_.format.shortMoney(value, {});
        switch (content_.measure) {
        case CohortMap::Measure::Customers: return style_.format.number(value * 100, average && sparse ? 1 : 0);
        case CohortMap::Measure::Orders: return style_.format.number(value, sparse ? 2 : 1);
        case CohortMap::Measure::LtvToCac: return style_.format.number(value, 1);
        default: return style_.format.number(value, 0);
        }
    }

    void paintRow(QPainter& painter, std::size_t r)
    {
        const CohortMap::Row& row = content_.rows[r];
        const auto place = static_cast<double>(r);
        const double y = head_ + (place + 0.5) * height_;
        drawLabel(painter, {placed(0.0), y}, start(), style_.format.month(row.month), rowFont(), style_.tokens.ink);
        drawLabel(painter, {placed(cells_ - 8), y}, end(), style_.format.integer(row.size), rowFont(),
                  style_.tokens.muted);
        std::size_t firstPoint = 0;
        for (std::size_t before = 0; before < r; ++before)
            firstPoint += content_.rows[before].cells.size();
        for (std::size_t k = 0; k < row.cells.size(); ++k) {
            const QRectF where = cell(place, k);
            paintCell(painter, where, r, k);
            points_.push_back({where.center(), where, firstPoint + k});
        }
    }

    void paintCell(QPainter& painter, const QRectF& where, std::size_t r, std::size_t k)
    {
        const CohortMap::Cell& value = content_.rows[r].cells[k];
        if (k == 0 || !content_.hasValues(r)) {
            drawRounded(painter, where, 2, style_.tokens.grid);
            cellText(painter, where, content_.hasValues(r) ? words(value.value, false) : Format::dash(),
                     style_.tokens.muted, 400);
            return;
        }
        QColor ground = heatColour(style_.tokens, content_.strength(r, k));
        if (value.forecast) {
            paintForecastGround(painter, where, ground);
            cellText(painter, where, words(value.value, false), style_.tokens.ink, 400, true);
            return;
        }
        if (value.complete) {
            drawRounded(painter, where, 2, ground);
            cellText(painter, where, words(value.value, false), textOn(ground), 400);
            return;
        }
        ground = mix(style_.tokens.surface, ground, 0.5);
        drawRounded(painter, where, 2, ground);
        drawHatch(painter, where, withAlpha(style_.tokens.surface, 0.75), 6, 2.2);
        const double plateWidth = std::min(24.0, where.width() - 6);
        const double plateHeight = std::min(16.0, where.height() - 4);
        drawRounded(
            painter,
            {where.center().x() - plateWidth / 2, where.center().y() - plateHeight / 2, plateWidth, plateHeight}, 2,
            style_.tokens.surface);
        cellText(painter, where, words(value.value, false), style_.tokens.ink, 400);
    }

    /// Light and framed with dashes, as the dashed lines of other forecasts; small cells have no room for dashes.
    void paintForecastGround(QPainter& painter, const QRectF& where, const QColor& heat)
    {
        drawRounded(painter, where, 2, mix(style_.tokens.surface, heat, 0.25));
        if (dense_)
            return;
        painter.setPen(dashedPen(mix(style_.tokens.surface, style_.tokens.value(), 0.6), 1));
        painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }

    void cellText(QPainter& painter, const QRectF& where, const QString& words, const QColor& colour, int weight,
                  bool italic = false)
    {
        if (height_ < 9)
            return;
        const double pixels =
            dense_ ? std::min(small(), std::max(7.0, std::floor(std::min(height_ - 4, width_ / 2)))) : small();
        QFont font = style_.font(pixels, weight);
        font.setItalic(italic);
        drawLabel(painter, where.center(), Qt::AlignHCenter | Qt::AlignVCenter, words, font, colour);
    }

    void paintAverage(QPainter& painter)
    {
        const double row = static_cast<double>(content_.rows.size()) + 5 / height_;
        const double top = head_ + static_cast<double>(content_.rows.size()) * height_ + 2.5;
        painter.setPen(QPen(style_.tokens.muted, 1));
        const double last = cells_ + static_cast<double>(periods_) * width_;
        painter.drawLine(QPointF(placed(0.0), top), QPointF(placed(last), top));
        drawLabel(painter, {placed(0.0), cell(row, 0).center().y()}, start(), tr("Average"), rowFont(600),
                  style_.tokens.ink);
        const double most = content_.maximum();
        for (std::size_t k = 0; k < std::min(content_.average.size(), periods_); ++k) {
            const QRectF where = cell(row, k);
            const QColor ground =
                k == 0 ? style_.tokens.grid
                       : heatColour(style_.tokens, most > 0 ? std::min(1.0, content_.average[k] / most) : 0);
            drawRounded(painter, where, 2, ground);
            cellText(painter, where, words(content_.average[k], true), k == 0 ? style_.tokens.muted : textOn(ground),
                     k == 0 ? 400 : 600);
        }
    }

    void paintScale(QPainter& painter)
    {
        const double y = head_ + (static_cast<double>(content_.rows.size()) + 1) * height_ + 18;
        if (y > size_.height() - 4)
            return;
        const bool rates = content_.measure == CohortMap::Measure::Customers && !content_.absolute;
        const auto amount = [&](double v) {
            return rates ? style_.format.percent(v, 0) : style_.format.number(v, v < 10 ? 1 : 0);
        };
        const QFont font = style_.font();
        const QString low = amount(0);
        const QString high = amount(content_.maximum());
        double x = cells_;
        drawLabel(painter, {placed(x - 6), y}, end(), low, font, style_.tokens.muted);
        constexpr int steps = 16;
        const double each = std::clamp((size_.width() - cells_) / 4 / steps, 3.0, 7.0);
        for (int s = 0; s < steps; ++s, x += each)
            painter.fillRect(placed(QRectF(x, y - 4, each, 9)), heatColour(style_.tokens, (s + 0.5) / steps));
        drawLabel(painter, {placed(x + 6), y}, start(), high, font, style_.tokens.muted);
        x += 6 + textWidth(font, high) + 20;
        if (content_.forecast) {
            paintForecastGround(painter, placed(QRectF(x, y - 5, 10, 10)), heatColour(style_.tokens, 0.6));
            drawLabel(painter, {placed(x + 16), y}, start(), tr("forecast"), font, style_.tokens.muted);
            x += 16 + textWidth(font, tr("forecast")) + 16;
        }
        QStringList notes{tr("incomplete")};
        if (content_.allCohorts > 1)
            notes.prepend(tr("incomplete; average: all %1 cohorts")
                              .arg(style_.format.integer(static_cast<qint64>(content_.allCohorts))));
        const QString note = fitting(notes, font, size_.width() - x - 16);
        if (x + 16 + textWidth(font, note) > size_.width())
            return;
        const QRectF box = placed(QRectF(x, y - 5, 10, 10));
        painter.fillRect(box, mix(style_.tokens.surface, heatColour(style_.tokens, 0.6), 0.5));
        drawHatch(painter, box, style_.tokens.surface, 5, 1.6);
        drawLabel(painter, {placed(x + 16), y}, start(), note, font, style_.tokens.muted);
    }

    const CohortMap& content_;
    std::size_t periods_ = 0;
    double nameRoom_ = 0;
    double sizeRoom_ = 0;
    double cells_ = 0;
    double width_ = 40;
    double height_ = 27;
    double head_ = 20;
    bool dense_ = false;
};

}  // namespace

views::Made views::cohortMap(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<CohortView>(data, style);
}

}  // namespace perennial::ui
