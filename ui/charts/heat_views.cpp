// Heat maps and the LTV table: cells as rectangles, so that they stay vector on paper.
#include "ui/charts/chart_text.h"
#include "ui/charts/drawing.h"
#include "ui/charts/plot_library.h"
#include "ui/charts/views.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

/// Cells in rows and columns; right to left the columns run from the right.
class GridChart : public Chart {
public:
    using Chart::Chart;

    void paint(QCPPainter& painter, const QRectF& where) override
    {
        points_.clear();
        size_ = where.size();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(style_.rightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.translate(where.topLeft());
        draw(painter);
        painter.restore();
    }

protected:
    virtual void draw(QPainter& painter) = 0;

    /// A rectangle given as if the chart were left to right.
    [[nodiscard]] QRectF placed(const QRectF& r) const
    {
        return style_.rightToLeft() ? QRectF(size_.width() - r.right(), r.top(), r.width(), r.height()) : r;
    }
    [[nodiscard]] double placed(double x) const { return style_.rightToLeft() ? size_.width() - x : x; }
    [[nodiscard]] Qt::Alignment start() const
    {
        return (style_.rightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    }
    [[nodiscard]] Qt::Alignment end() const
    {
        return (style_.rightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    }
    [[nodiscard]] double small() const { return style_.labelSize; }

    QSizeF size_;
};

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
        width_ = std::clamp((size_.width() - cells_) / columns, 14.0, 46.0);
        const double rows = static_cast<double>(content_.rows.size()) + 1;
        head_ = lineHeight(font) + 4;
        const double foot = lineHeight(font) + 12;
        height_ = std::clamp((size_.height() - head_ - foot - 8) / rows, 10.0, 27.0);
        dense_ = width_ < 24 || height_ < 15;
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
        switch (content_.measure) {
        case CohortMap::Measure::Customers: return style_.format.number(value * 100, average && sparse ? 1 : 0);
        case CohortMap::Measure::Orders: return style_.format.number(value, sparse ? 2 : 1);
        default: return style_.format.number(value, 0);
        }
    }

    void paintRow(QPainter& painter, std::size_t r)
    {
        const CohortMap::Row& row = content_.rows[r];
        const auto place = static_cast<double>(r);
        const double y = head_ + (place + 0.5) * height_;
        drawLabel(painter, {placed(0.0), y}, start(), style_.format.month(row.month), style_.font(), style_.tokens.ink);
        drawLabel(painter, {placed(cells_ - 8), y}, end(), style_.format.integer(row.size), style_.font(),
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
        if (k == 0) {
            drawRounded(painter, where, 2, style_.tokens.grid);
            cellText(painter, where, words(value.value, false), style_.tokens.muted, 400);
            return;
        }
        QColor ground = heatColour(style_.tokens, content_.strength(r, k));
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

    void cellText(QPainter& painter, const QRectF& where, const QString& words, const QColor& colour, int weight)
    {
        if (height_ < 9)
            return;
        const double pixels =
            dense_ ? std::min(small(), std::max(7.0, std::floor(std::min(height_ - 4, width_ / 2)))) : small();
        drawLabel(painter, where.center(), Qt::AlignHCenter | Qt::AlignVCenter, words, style_.font(pixels, weight),
                  colour);
    }

    void paintAverage(QPainter& painter)
    {
        const double row = static_cast<double>(content_.rows.size()) + 5 / height_;
        const double top = head_ + static_cast<double>(content_.rows.size()) * height_ + 2.5;
        painter.setPen(QPen(style_.tokens.muted, 1));
        const double last = cells_ + static_cast<double>(periods_) * width_;
        painter.drawLine(QPointF(placed(0.0), top), QPointF(placed(last), top));
        drawLabel(painter, {placed(0.0), cell(row, 0).center().y()}, start(), tr("Average"), style_.font(600),
                  style_.tokens.ink);
        const double most = content_.maximum();
        for (std::size_t k = 0; k < std::min(content_.average.size(), periods_); ++k) {
            const QRectF where = cell(row, k);
            const QColor ground =
                k == 0 ? style_.tokens.grid : heatColour(style_.tokens, most > 0 ? content_.average[k] / most : 0);
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
        const bool rates = content_.measure == CohortMap::Measure::Customers;
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
        const QString note = fitting({tr("incomplete; average: all %1 cohorts")
                                          .arg(style_.format.integer(static_cast<qint64>(content_.allCohorts))),
                                      tr("incomplete")},
                                     font, size_.width() - x - 16);
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

class RfmView final : public GridChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    RfmView(const ChartData& data, const ChartStyle& style)
        : GridChart(data, style)
        , content_(std::get<RfmMap>(data_.content))
    {
        for (std::size_t s = 5; s-- > 0;)
            if (content_.recencyUsed[s])
                rows_.push_back(s);
        for (std::size_t s = 0; s < 5; ++s)
            if (content_.frequencyUsed[s])
                columns_.push_back(s);
        for (const auto& row : content_.cells)
            for (const RfmMap::Cell& cell : row)
                most_ = std::max(most_, cell.total);
    }

protected:
    void draw(QPainter& painter) override
    {
        const QFont font = style_.font();
        nameRoom_ = textWidth(font, tr("silent for"));
        for (const std::size_t r : rows_)
            nameRoom_ = std::max(nameRoom_, textWidth(font, silence(r)));
        nameRoom_ += 10;
        const double foot = 2 * lineHeight(font) + 8;
        width_ = std::min(64.0, (size_.width() - nameRoom_ - 2) / static_cast<double>(columns_.size()));
        height_ = std::min(44.0, (size_.height() - foot - 2) / static_cast<double>(rows_.size()));
        for (std::size_t r = 0; r < rows_.size(); ++r)
            for (std::size_t c = 0; c < columns_.size(); ++c)
                paintCell(painter, r, c);
        paintBorders(painter);
        paintLabels(painter);
    }

private:
    [[nodiscard]] QRectF cell(std::size_t row, std::size_t column) const
    {
        return placed(QRectF(nameRoom_ + static_cast<double>(column) * width_, 1 + static_cast<double>(row) * height_,
                             width_, height_));
    }
    [[nodiscard]] const RfmMap::Cell& at(std::size_t row, std::size_t column) const
    {
        return content_.cells[rows_[row]][columns_[column]];
    }

    void paintCell(QPainter& painter, std::size_t row, std::size_t column)
    {
        const RfmMap::Cell& value = at(row, column);
        const QRectF where = cell(row, column);
        const QColor ground = heatColour(style_.tokens, most_ > 0 ? value.total / most_ : 0, 0.55);
        painter.fillRect(where.adjusted(0.5, 0.5, -0.5, -0.5), ground);
        drawLabel(painter, where.center(), Qt::AlignHCenter | Qt::AlignVCenter,
                  style_.format.integer(static_cast<qint64>(value.customers)), style_.font(), textOn(ground));
        // Rows of the table run from recency 5 down, each with all five frequencies.
        points_.push_back({where.center(), where, (4 - rows_[row]) * 5 + columns_[column]});
    }

    void paintBorders(QPainter& painter)
    {
        painter.setPen(QPen(style_.tokens.ink, 1.5, Qt::SolidLine, Qt::SquareCap));
        for (std::size_t r = 0; r < rows_.size(); ++r)
            for (std::size_t c = 0; c < columns_.size(); ++c) {
                const QRectF here = cell(r, c);
                const double after = style_.rightToLeft() ? here.left() : here.right();
                if (c + 1 < columns_.size() && at(r, c).group != at(r, c + 1).group)
                    painter.drawLine(QPointF(after, here.top()), QPointF(after, here.bottom()));
                if (r + 1 < rows_.size() && at(r, c).group != at(r + 1, c).group)
                    painter.drawLine(here.bottomLeft(), here.bottomRight());
            }
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell(0, 0).united(cell(rows_.size() - 1, columns_.size() - 1)));
    }

    void paintLabels(QPainter& painter)
    {
        const QFont font = style_.font();
        for (std::size_t r = 0; r < rows_.size(); ++r)
            drawLabel(painter, {placed(nameRoom_ - 8), cell(r, 0).center().y()}, end(), silence(rows_[r]), font,
                      style_.tokens.muted);
        const double below = cell(rows_.size() - 1, 0).bottom();
        const double y = below + 4 + lineHeight(font) / 2;
        drawLabel(painter, {placed(nameRoom_ - 8), y}, end(), tr("silent for"), font, style_.tokens.muted);
        for (std::size_t c = 0; c < columns_.size(); ++c)
            drawLabel(painter, {cell(0, c).center().x(), y}, Qt::AlignHCenter | Qt::AlignVCenter,
                      occasions(columns_[c]), font, style_.tokens.muted);
        const double middle = (cell(0, 0).center().x() + cell(0, columns_.size() - 1).center().x()) / 2;
        drawLabel(painter, {middle, y + lineHeight(font)}, Qt::AlignHCenter | Qt::AlignVCenter, tr("occasions"), font,
                  style_.tokens.muted);
    }

    /// Days of silence of a recency score: 5 is up to edge 0, 1 is over edge 3.
    [[nodiscard]] QString silence(std::size_t score) const
    {
        const auto edge = [&](std::size_t i) { return static_cast<qint64>(std::floor(content_.recencyEdges[i])); };
        const std::size_t band = 4 - score;
        if (band == 4)
            //: Silence of more than so many days, short
            return tr("over %1 d").arg(style_.format.integer(edge(3)));
        const qint64 from = band == 0 ? 0 : edge(band - 1) + 1;
        //: Silence of so many days, short: "31–75 d"
        return tr("%1–%2 d").arg(style_.format.integer(from), style_.format.integer(edge(band)));
    }

    [[nodiscard]] QString occasions(std::size_t score) const
    {
        const auto edge = [&](std::size_t i) { return static_cast<qint64>(std::floor(content_.frequencyEdges[i])); };
        const bool last = score == columns_.back();
        const qint64 from = score == 0 ? 1 : edge(score - 1) + 1;
        if (last)
            return tr("%1 +", "and more").arg(style_.format.integer(from));
        const qint64 to = edge(score);
        return to <= from
                   ? style_.format.integer(to)
                   : style_.format.isolate(style_.format.integer(from) + QChar(0x2013) + style_.format.integer(to));
    }

    const RfmMap& content_;
    std::vector<std::size_t> rows_;
    std::vector<std::size_t> columns_;
    double most_ = 0;
    double nameRoom_ = 0;
    double width_ = 46;
    double height_ = 34;
};

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
        height_ = std::clamp((size_.height() - foot) / static_cast<double>(content_.rows.size() + 1), 16.0, 27.0);
        nameRoom_ = textWidth(style_.font(), tr("Cohort"));
        for (const LtvByAge::Row& row : content_.rows)
            nameRoom_ = std::max(nameRoom_, textWidth(style_.font(), text(row.name, style_.format, data_.currency)));
        nameRoom_ += 14;
        columns_ = static_cast<double>(content_.ages.size()) + 1.2;
        paintHead(painter);
        for (std::size_t r = 0; r < content_.rows.size(); ++r)
            paintRow(painter, r);
        paintLegend(painter);
    }

private:
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
            const QRectF where = cell(r, static_cast<double>(a));
            if (value.paidBack)
                painter.fillRect(where, style_.tokens.goodSoft);
            if (value.value && !value.complete)
                drawHatch(painter, where, withAlpha(style_.tokens.muted, 0.35), 5.5, 1);
            figure(painter, where,
                   value.value ? style_.format.money(*value.value, code, MoneyDigits::Whole) : Format::dash(),
                   value.value ? 600 : 400, value.value ? style_.tokens.ink : style_.tokens.muted);
            points_.push_back({where.center(), where, r * row.cells.size() + a});
        }
        const QRectF cost = cell(r, static_cast<double>(row.cells.size()), 1.2);
        figure(painter, cost, row.cost ? style_.format.money(*row.cost, code, MoneyDigits::Whole) : Format::dash(), 600,
               style_.tokens.ink);
        const double top = (static_cast<double>(r) + 1) * height_;
        drawLabel(painter, {placed(5.0), top + height_ / 2}, start(), text(row.name, style_.format, data_.currency),
                  style_.font(), style_.tokens.ink);
        painter.setPen(QPen(style_.tokens.line, 1));
        painter.drawLine(QPointF(0, top), QPointF(size_.width(), top));
        if (r + 1 == content_.rows.size())
            painter.drawLine(QPointF(0, top + height_), QPointF(size_.width(), top + height_));
    }

    void paintLegend(QPainter& painter)
    {
        const double y = (static_cast<double>(content_.rows.size()) + 1) * height_ + 5 + lineHeight(style_.font()) / 2;
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
    double nameRoom_ = 0;
    double height_ = 27;
    double columns_ = 6;
};

}  // namespace

views::Made views::cohortMap(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<CohortView>(data, style);
}

views::Made views::rfmMap(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<RfmView>(data, style);
}

views::Made views::ltvByAge(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<LtvView>(data, style);
}

}  // namespace perennial::ui
