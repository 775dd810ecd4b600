// Two levers against one another: each cell the change of the figure, blue above the base, orange below.
#include "ui/charts/chart_text.h"
#include "ui/charts/grid_chart.h"
#include "ui/charts/lever_words.h"
#include "ui/charts/views.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

class LeverMapView final : public GridChart {
    Q_DECLARE_TR_FUNCTIONS(Charts)

public:
    LeverMapView(const ChartData& data, const ChartStyle& style)
        : GridChart(data, style)
        , content_(std::get<LeverMap>(data_.content))
    {
        for (const auto& row : content_.map.values)
            for (const Figure& value : row)
                if (value)
                    most_ = std::max(most_, std::abs(*value - *content_.base));
    }
    [[nodiscard]] QSizeF leastSize() const override { return {320, 180}; }

protected:
    void draw(QPainter& painter) override
    {
        const QFont font = style_.font();
        nameRoom_ = textWidth(font, word(content_.first));
        for (const double position : content_.map.first)
            nameRoom_ = std::max(nameRoom_, textWidth(font, rowWords(position)));
        nameRoom_ += 10;
        const double foot = 2 * lineHeight(font) + 10;
        width_ = (size_.width() - nameRoom_ - 2) / static_cast<double>(content_.map.second.size());
        height_ = (size_.height() - foot - 2) / static_cast<double>(content_.map.first.size());
        for (std::size_t r = 0; r < content_.map.first.size(); ++r)
            for (std::size_t c = 0; c < content_.map.second.size(); ++c)
                paintCell(painter, r, c);
        paintScenario(painter);
        paintLabels(painter);
    }

private:
    /// The largest position of the first lever stands at the top.
    [[nodiscard]] QRectF cell(std::size_t row, std::size_t column) const
    {
        const auto fromTop = static_cast<double>(content_.map.first.size() - 1 - row);
        return placed(QRectF(nameRoom_ + static_cast<double>(column) * width_, 1 + fromTop * height_, width_, height_));
    }

    void paintCell(QPainter& painter, std::size_t row, std::size_t column)
    {
        const Figure& value = content_.map.values[row][column];
        const QRectF where = cell(row, column);
        const std::size_t place = row * content_.map.second.size() + column;
        points_.push_back({where.center(), where, place});
        if (!value) {
            drawHatch(painter, where.adjusted(0.5, 0.5, -0.5, -0.5), style_.tokens.line, 6, 1.2);
            return;
        }
        const double change = *value - *content_.base;
        const QColor ground = differenceColour(style_.tokens, most_ > 0 ? change / most_ : 0);
        painter.fillRect(where.adjusted(0.5, 0.5, -0.5, -0.5), ground);
        const QString words = changeWords(change);
        if (textWidth(style_.font(), words) < where.width() - 4 && lineHeight(style_.font()) < where.height())
            drawLabel(painter, where.center(), Qt::AlignHCenter | Qt::AlignVCenter, words, style_.font(),
                      textOn(ground));
    }

    void paintScenario(QPainter& painter)
    {
        painter.setPen(QPen(style_.tokens.ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell(content_.row, content_.column).adjusted(1, 1, -1, -1));
    }

    void paintLabels(QPainter& painter)
    {
        const QFont font = style_.font();
        const QColor muted = style_.tokens.muted;
        for (std::size_t r = 0; r < content_.map.first.size(); ++r)
            drawLabel(painter, {placed(nameRoom_ - 8), cell(r, 0).center().y()}, end(), rowWords(content_.map.first[r]),
                      font, muted);
        const double y = cell(0, 0).bottom() + 4 + lineHeight(font) / 2;
        for (std::size_t c = 0; c < content_.map.second.size(); ++c)
            drawLabel(painter, {cell(0, c).center().x(), y}, Qt::AlignHCenter | Qt::AlignVCenter,
                      leverPosition(style_.format, content_.secondUnit, content_.map.second[c], data_.currency), font,
                      muted);
        const double foot = y + lineHeight(font);
        drawLabel(painter, {placed(nameRoom_ - 8), foot}, end(), word(content_.first), style_.font(600), muted);
        const double middle = (cell(0, 0).center().x() + cell(0, content_.map.second.size() - 1).center().x()) / 2;
        drawLabel(painter, {middle, foot}, Qt::AlignHCenter | Qt::AlignVCenter, word(content_.second), style_.font(600),
                  muted);
    }

    [[nodiscard]] QString rowWords(double position) const
    {
        return leverPosition(style_.format, content_.firstUnit, position, data_.currency);
    }

    [[nodiscard]] QString changeWords(double change) const
    {
        const bool isShare = content_.figureKind == TermKind::Percent;
        if (isShare)
            return style_.format.signedPercent(change, 1);
        if (content_.figureKind == TermKind::Number || (content_.figureKind == TermKind::Money && most_ < 100))
            return style_.format.signedNumber(change, 1);
        const QString size = style_.format.shortMoney(std::abs(change), QStringLiteral("XXX"));
        const QString sign = change > 0 ? QStringLiteral("+") : change < 0 ? QString(QChar(0x2212)) : QString();
        return style_.format.leftToRight(sign + size);
    }

    const LeverMap& content_;
    double most_ = 0;
    double nameRoom_ = 0;
    double width_ = 40;
    double height_ = 20;
};

}  // namespace

views::Made views::leverMap(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<LeverMapView>(data, style);
}

}  // namespace perennial::ui
