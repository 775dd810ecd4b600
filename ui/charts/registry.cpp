#include "ui/charts/registry.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/plot_library.h"
#include "ui/charts/views.h"
#include "ui/support/sentences.h"

#include <QCoreApplication>

namespace perennial::ui {

namespace {

struct Entry {
    const char* id;
    const char* name;
    std::size_t content;  ///< index of the alternative in ChartContent
    views::Made (*make)(const ChartData&, const ChartStyle&);
};

template <class Content, std::size_t i = 0>
constexpr std::size_t place()
{
    if constexpr (std::is_same_v<Content, std::variant_alternative_t<i, ChartContent>>)
        return i;
    else
        return place<Content, i + 1>();
}

constexpr Entry entries[] = {
    {"distribution", QT_TRANSLATE_NOOP("Charts", "Customers by value"), place<Distribution>(), views::distribution},
    {"concentration", QT_TRANSLATE_NOOP("Charts", "Who brings the value"), place<Concentration>(),
     views::concentration},
    {"segments", QT_TRANSLATE_NOOP("Charts", "Value by segment"), place<SegmentBars>(), views::segments},
    {"cac", QT_TRANSLATE_NOOP("Charts", "Acquisition cost against value"), place<CostAndValue>(), views::costAndValue},
    {"cohorts", QT_TRANSLATE_NOOP("Charts", "Cohorts"), place<CohortMap>(), views::cohortMap},
    {"retention", QT_TRANSLATE_NOOP("Charts", "Retention by month"), place<RetentionCurves>(), views::retention},
    {"survival", QT_TRANSLATE_NOOP("Charts", "How long customers stay"), place<SurvivalCurves>(), views::survival},
    {"forecast", QT_TRANSLATE_NOOP("Charts", "Forecast"), place<ForecastPath>(), views::forecast},
    {"waterfall", QT_TRANSLATE_NOOP("Charts", "From base to scenario"), place<Waterfall>(), views::waterfall},
    {"tornado", QT_TRANSLATE_NOOP("Charts", "Which lever matters"), place<Tornado>(), views::tornado},
    {"payback", QT_TRANSLATE_NOOP("Charts", "Payback"), place<Payback>(), views::payback},
    {"rfm", QT_TRANSLATE_NOOP("Charts", "Recency and frequency"), place<RfmMap>(), views::rfmMap},
    {"ltv-by-age", QT_TRANSLATE_NOOP("Charts", "LTV by age"), place<LtvByAge>(), views::ltvByAge},
    {"curves", QT_TRANSLATE_NOOP("Charts", "Base and scenario over time"), place<MarginCurves>(), views::marginCurves},
    {"value-and-cost", QT_TRANSLATE_NOOP("Charts", "Value and cost of new customers"), place<ValueAndCostTrend>(),
     views::valueAndCost},
    {"new-and-returning", QT_TRANSLATE_NOOP("Charts", "New and returning customers"), place<NewAndReturning>(),
     views::newAndReturning},
    {"movement", QT_TRANSLATE_NOOP("Charts", "Movement between segments"), place<Movement>(), views::movement},
    {"flow", QT_TRANSLATE_NOOP("Charts", "Flow between segments"), place<SegmentFlow>(), views::flow},
    {"timeline", QT_TRANSLATE_NOOP("Charts", "Orders in time"), place<CustomerTimeline>(), views::timeline},
    {"alive", QT_TRANSLATE_NOOP("Charts", "Probability of being alive"), place<AlivePath>(), views::alivePath},
    {"response", QT_TRANSLATE_NOOP("Charts", "Response to one lever"), place<LeverResponse>(), views::response},
    {"lever-map", QT_TRANSLATE_NOOP("Charts", "Two levers together"), place<LeverMap>(), views::leverMap},
};

/// Words in the middle instead of a chart.
class NothingView final : public Chart {
public:
    using Chart::Chart;

    void paint(QCPPainter& painter, const QRectF& where) override
    {
        points_.clear();
        painter.save();
        painter.setLayoutDirection(style_.rightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.setFont(style_.font());
        painter.setPen(style_.tokens.muted);
        const QString why = data_.empty ? QString() : sentence(data_.empty.error());
        painter.drawText(where.adjusted(12, 8, -12, -8), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, why);
        painter.restore();
    }
};

}  // namespace

views::Made views::nothing(const ChartData& data, const ChartStyle& style)
{
    return std::make_unique<NothingView>(data, style);
}

QStringList chartIds()
{
    QStringList ids;
    for (const Entry& entry : entries)
        ids << QString::fromLatin1(entry.id);
    return ids;
}

QString chartName(const QString& id)
{
    for (const Entry& entry : entries)
        if (id == QLatin1String(entry.id))
            return QCoreApplication::translate("Charts", entry.name);
    return {};
}

std::unique_ptr<Chart> makeChart(const ChartData& data, const ChartStyle& style)
{
    for (const Entry& entry : entries)
        if (entry.content == data.content.index())
            return entry.make(data, style);
    return views::nothing(data, style);
}

void renderChart(const ChartData& data, const ChartStyle& style, QCPPainter& painter, const QRectF& where)
{
    makeChart(data, style)->paint(painter, where);
}

QString chartTitle(const ChartData& data, const ChartStyle& style)
{
    return sentence(data.title, style.format, data.currency);
}

QString chartShortTitle(const ChartData& data, const ChartStyle& style)
{
    const Statement shorter =
        data.shortTitle.key.empty() ? Statement{data.title.key + ".short", data.title.arguments} : data.shortTitle;
    return sentence(shorter, style.format, data.currency);
}

QString chartSubtitle(const ChartData& data, const ChartStyle& style)
{
    return data.subtitle.key.empty() ? QString() : sentence(data.subtitle, style.format, data.currency);
}

QString chartShortSubtitle(const ChartData& data, const ChartStyle& style)
{
    return sentence(Statement{data.subtitle.key + ".short", data.subtitle.arguments}, style.format, data.currency);
}

QString pointText(const ChartData& data, std::size_t row, const ChartStyle& style)
{
    if (row >= data.table.rows.size())
        return {};
    QStringList parts;
    const auto& cells = data.table.rows[row];
    for (std::size_t c = 0; c < cells.size() && c < data.table.columns.size(); ++c)
        if (cells[c].value)
            parts << QCoreApplication::translate("Charts", "%1: %2", "heading and figure")
                         .arg(heading(data.table.columns[c]), text(cells[c], style.format, data.currency));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace perennial::ui
