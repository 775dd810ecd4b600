#include "ui/pages/overview/figure_trend.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace perennial::ui {

Trend trendOf(FigureId id, const FigureBasis& basis, const std::vector<FiguresAt>& months)
{
    Trend trend;
    const FiguresAt* first = nullptr;
    const FiguresAt* last = nullptr;
    const FiguresAt* lowest = nullptr;
    const FiguresAt* highest = nullptr;
    const auto valueOf = [id](const FiguresAt& reading) {
        return figureValue(id, figuresIn(reading, id)).value_or(std::numeric_limits<double>::quiet_NaN());
    };
    int defined = 0;
    for (const FiguresAt& reading : months) {
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
    const auto shown = [&](const FiguresAt& reading) {
        return describe(id, basis, figuresIn(reading, id), format).value;
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
