#include "ui/pages/overview/figure_trend.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace perennial::ui {

namespace {

const KeyFigures& figuresIn(const MonthlyReading& reading, FigureId id)
{
    // as on the card: what belongs to new customers is of the whole base
    return id == FigureId::LtvToCac ? reading.all : reading.shown;
}

}  // namespace

Trend trendOf(FigureId id, const Analysis& analysis, const std::vector<MonthlyReading>& months)
{
    Trend trend;
    const MonthlyReading* first = nullptr;
    const MonthlyReading* last = nullptr;
    const MonthlyReading* lowest = nullptr;
    const MonthlyReading* highest = nullptr;
    const auto valueOf = [id](const MonthlyReading& reading) {
        return figureValue(id, figuresIn(reading, id)).value_or(std::numeric_limits<double>::quiet_NaN());
    };
    int defined = 0;
    for (const MonthlyReading& reading : months) {
        const double value = valueOf(reading);
        trend.values.push_back(value);
        if (!std::isfinite(value))
            continue;
        ++defined;
        last = &reading;
        if (!first)
            first = lowest = highest = &reading;
        if (value < valueOf(*lowest))
            lowest = &reading;
        if (value > valueOf(*highest))
            highest = &reading;
    }
    if (defined < 2)
        return {};
    const Format format;
    const auto shown = [&](const MonthlyReading& reading) {
        return describe(id, analysis, figuresIn(reading, id), format).value;
    };
    trend.words = QCoreApplication::translate("perennial::ui::OverviewPage",
                                              "%1 on %2, %3 on %4; lowest %5 on %6, highest %7 on %8")
                      .arg(shown(*first), format.date(first->asOf), shown(*last), format.date(last->asOf),
                           shown(*lowest), format.date(lowest->asOf), shown(*highest), format.date(highest->asOf));
    const double change = valueOf(*last) - valueOf(*first);
    trend.worse = isCost(id) ? change > 0 : change < 0;
    return trend;
}

}  // namespace perennial::ui
