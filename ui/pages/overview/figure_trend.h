// How a key figure went over the months before, for the small line on its card.
#pragma once

#include "core/analysis/comparison.h"
#include "ui/models/figures.h"

#include <QString>

#include <vector>

namespace perennial::ui {

struct Trend {
    std::vector<double> values;  ///< oldest first; NaN where the figure was undefined
    QString words;               ///< from where to where, lowest and highest; empty with fewer than two values
    bool worse = false;          ///< the last is worse than the first
};

[[nodiscard]] Trend trendOf(FigureId id, const Analysis& analysis, const std::vector<MonthlyReading>& months);

}  // namespace perennial::ui
