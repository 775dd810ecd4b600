#include "ui/charts/chart_style.h"

namespace perennial::ui {

QFont ChartStyle::font(int weight) const
{
    return font(labelSize, weight);
}

QFont ChartStyle::font(double pixels, int weight) const
{
    QFont f = textFont(TextSize::Small, weight);
    // Fractions of a pixel are only to be had in points; the painters of charts work at 96 dots an inch.
    if (pixels == std::floor(pixels))
        f.setPixelSize(static_cast<int>(pixels));
    else
        f.setPointSizeF(pixels * 0.75);
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
