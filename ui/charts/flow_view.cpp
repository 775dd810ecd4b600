// Flows between the segments of two dates: bands from the column of the first date to that of the second.
#include "ui/charts/chart_text.h"
#include "ui/charts/grid_chart.h"
#include "ui/charts/views.h"

#include <QPainterPath>

#include <algorithm>

namespace perennial::ui {

namespace {

constexpr double nodeWidth = 10;
constexpr double nodeGap = 7;
constexpr double labelGap = 6;

class FlowView final : public GridChart {
public:
    FlowView(const ChartData& data, const ChartStyle& style)
        : GridChart(data, style)
        , content_(std::get<SegmentFlow>(data_.content))
    {
    }

    [[nodiscard]] QSizeF leastSize() const override
    {
        const std::size_t most = std::max(content_.before.size(), content_.after.size());
        return {360, static_cast<double>(most) * 18 + 40};
    }

protected:
    void draw(QPainter& painter) override
    {
        arrange();
        std::vector<double> leftUsed(content_.before.size());
        std::vector<double> rightUsed(content_.after.size());
        for (std::size_t b = 0; b < content_.bands.size(); ++b) {
            const SegmentFlow::Band& band = content_.bands[b];
            const double height = static_cast<double>(band.customers) * perCustomer_;
            paintBand(painter, b, tops_[0][band.from] + leftUsed[band.from], tops_[1][band.to] + rightUsed[band.to],
                      height);
            leftUsed[band.from] += height;
            rightUsed[band.to] += height;
        }
        paintSide(painter, content_.before, 0);
        paintSide(painter, content_.after, 1);
    }

private:
    [[nodiscard]] QString words(const SegmentFlow::Side& side) const
    {
        return style_.format.isolate(text(side.name, style_.format, data_.currency)) + QStringLiteral("  ")
               + style_.format.integer(static_cast<qint64>(side.customers));
    }

    void arrange()
    {
        const std::vector<SegmentFlow::Side>* sides[] = {&content_.before, &content_.after};
        double customers = 0;
        for (const SegmentFlow::Side& side : content_.before)
            customers += static_cast<double>(side.customers);
        const auto most = static_cast<double>(std::max(content_.before.size(), content_.after.size()));
        perCustomer_ = std::max(20.0, size_.height() - 4 - (most - 1) * nodeGap) / std::max(1.0, customers);
        for (int s = 0; s < 2; ++s) {
            room_[s] = 0;
            tops_[s].clear();
            double y = 2;
            for (const SegmentFlow::Side& side : *sides[s]) {
                room_[s] = std::max(room_[s], textWidth(style_.font(), words(side)));
                tops_[s].push_back(y);
                y += static_cast<double>(side.customers) * perCustomer_ + nodeGap;
            }
            room_[s] = std::min(room_[s] + labelGap, size_.width() * 0.36);
        }
    }

    /// Seven colours; more segments than that share a quiet one.
    [[nodiscard]] QColor colourOf(const Term& name) const
    {
        const auto place = std::ranges::find(content_.before, name, &SegmentFlow::Side::name) - content_.before.begin();
        const auto index = static_cast<std::size_t>(place);
        return index < style_.tokens.series.size() ? style_.tokens.series[index] : style_.tokens.muted;
    }

    void paintBand(QPainter& painter, std::size_t b, double left, double right, double height)
    {
        const SegmentFlow::Band& band = content_.bands[b];
        const double from = room_[0] + nodeWidth;
        const double to = size_.width() - room_[1] - nodeWidth;
        const double middle = (from + to) / 2;
        const auto at = [this](double x, double y) { return QPointF(placed(x), y); };
        QPainterPath path(at(from, left));
        path.cubicTo(at(middle, left), at(middle, right), at(to, right));
        path.lineTo(at(to, right + height));
        path.cubicTo(at(middle, right + height), at(middle, left + height), at(from, left + height));
        path.closeSubpath();
        // who stayed is the quiet ground of who moved
        painter.fillPath(path, withAlpha(colourOf(content_.before[band.from].name), band.stayed ? 0.22 : 0.6));
        points_.push_back({at(middle, (left + right + height) / 2), {}, b, path});
    }

    void paintSide(QPainter& painter, const std::vector<SegmentFlow::Side>& sides, int s)
    {
        const QFont font = style_.font();
        const double line = lineHeight(font);
        std::vector<double> middles;
        for (std::size_t i = 0; i < sides.size(); ++i) {
            const double height = std::max(1.0, static_cast<double>(sides[i].customers) * perCustomer_);
            const double x = s == 0 ? room_[0] : size_.width() - room_[1] - nodeWidth;
            drawRounded(painter, placed(QRectF(x, tops_[s][i], nodeWidth, height)), 1.5, colourOf(sides[i].name));
            middles.push_back(tops_[s][i] + height / 2);
        }
        spread(middles, line);
        for (std::size_t i = 0; i < sides.size(); ++i) {
            const QString shown =
                QFontMetricsF(font).elidedText(words(sides[i]), Qt::ElideRight, room_[s] - labelGap + 1);
            if (s == 0)
                drawLabel(painter, {placed(room_[0] - labelGap), middles[i]}, end(), shown, font, style_.tokens.ink);
            else
                drawLabel(painter, {placed(size_.width() - room_[1] + labelGap), middles[i]}, start(), shown, font,
                          style_.tokens.ink);
        }
    }

    /// Moves labels apart that would touch, within the height.
    void spread(std::vector<double>& middles, double line) const
    {
        double least = line / 2;
        for (double& y : middles) {
            y = std::max(y, least);
            least = y + line;
        }
        double most = size_.height() - line / 2;
        for (auto y = middles.rbegin(); y != middles.rend(); ++y) {
            *y = std::min(*y, most);
            most = *y - line;
        }
    }

    const SegmentFlow& content_;
    double room_[2] = {0, 0};      ///< of the names at both sides
    std::vector<double> tops_[2];  ///< upper edge of each node
    double perCustomer_ = 1;
};

}  // namespace

views::Made views::flow(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<FlowView>(data, style);
}

}  // namespace perennial::ui
