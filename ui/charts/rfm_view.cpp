// The RFM map: recency by frequency, borders between the named groups.
#include "ui/charts/chart_text.h"
#include "ui/charts/grid_chart.h"
#include "ui/charts/views.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

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
        // Rows of the table run from recency 5 down, each with all frequencies that are drawn.
        points_.push_back({where.center(), where, row * columns_.size() + column});
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
        const QString range = from >= edge(band)
                                  ? style_.format.integer(from)
                                  : style_.format.integer(from) + QChar(0x2013) + style_.format.integer(edge(band));
        //: Silence of so many days, short: "31–75 d"
        return tr("%1 d", "silence").arg(style_.format.leftToRight(range));
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

}  // namespace

views::Made views::rfmMap(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<RfmView>(data, style);
}

}  // namespace perennial::ui
