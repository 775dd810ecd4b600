// Positions of levers and their figures as axis labels. Private to this room.
#pragma once

#include "core/analysis/chart_data.h"
#include "ui/support/format.h"

#include <QCoreApplication>

#include <cmath>

namespace perennial::ui {

/// "+5 %", "+3 pp", "12", "€2".
[[nodiscard]] inline QString leverPosition(const Format& format, LeverUnit unit, double value,
                                           const std::string& currency)
{
    const double percents = std::abs(value) * 100;
    const int decimals = std::abs(percents - std::round(percents)) > 0.05 ? 1 : 0;
    switch (unit) {
    case LeverUnit::Relative: return format.signedPercent(value, decimals);
    case LeverUnit::Points:
        return format.isolate(QCoreApplication::translate("Charts", "%1 pp", "percentage points, short")
                                  .arg(format.signedNumber(value * 100, decimals)));
    case LeverUnit::Share:
    case LeverUnit::Rate: return format.percent(value, decimals);
    case LeverUnit::Money: return format.shortMoney(value, QString::fromStdString(currency));
    case LeverUnit::Months: return format.integer(qRound64(value));
    }
    return {};
}

}  // namespace perennial::ui
