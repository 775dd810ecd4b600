// How a key figure went over the months before, for the small line on its card.
#pragma once

#include "ui/models/figures.h"

#include <QString>

#include <vector>

namespace perennial::ui {

struct Trend {
    std::vector<double> values;  ///< oldest first; NaN where the figure was undefined
    QString words;               ///< from where to where, lowest and highest; empty with fewer than two values
    bool worse = false;          ///< the last is worse than the first
};

/// Of an overview or an earlier reading: what belongs to new customers comes from the fitted population, so it is the
/// same for every segment.
template <class Reading>
[[nodiscard]] const KeyFigures& figuresIn(const Reading& reading, FigureId id)
{
    return id == FigureId::LtvToCac ? reading.all : reading.shown;
}

[[nodiscard]] Trend trendOf(FigureId id, const FigureBasis& basis, const std::vector<FiguresAt>& months);

}  // namespace perennial::ui
