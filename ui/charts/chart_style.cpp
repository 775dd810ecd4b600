#include "ui/charts/chart_style.h"

namespace perennial::ui {

QFont ChartStyle::font(int weight) const
{
    return font(labelSize, weight);
}

QFont ChartStyle::font(double pixels, int weight) const
{
    QFont f = textFont(TextSize::Small, weight);
    f.setPixelSize(static_cast<int>(std::lround(pixels)));
    return f;
}

ChartStyle ChartStyle::screen()
{
    return {.tokens = ui::tokens(), .format = Format()};
}

ChartStyle ChartStyle::paper(const QLocale& locale)
{
    return {.tokens = lightTokens(), .format = Format(locale), .labelSize = 11, .print = true};
}

}  // namespace perennial::ui
