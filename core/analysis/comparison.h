// The same workspace as it was read at an earlier date: for changes and for movement between segments.
#pragma once

#include "core/analysis/analysis.h"

namespace perennial {

/// The analysis as of an earlier day, on the same ledger under the same definitions. NoData when nobody had
/// bought by then.
[[nodiscard]] Result<std::shared_ptr<const Analysis>> analysisAt(const Analysis& now, Day asOf, Progress& progress);

/// Earlier readings beside an analysis; null where there is no history for one.
struct Comparison {
    std::shared_ptr<const Analysis> previous;  ///< at the end of the period before the window (none for all time)
    std::shared_ptr<const Analysis> yearAgo;
};

[[nodiscard]] Result<Comparison> compareWithEarlier(const Analysis& now, Progress& progress);

/// The key figures as they were read on one day.
struct MonthlyReading {
    Day asOf;
    KeyFigures all;    ///< of the whole base
    KeyFigures shown;  ///< of the segment filter
    FitTexts results;  ///< of its fits, those that are not known yet
};

/// The same day of each of the twelve months before, and today as the last; oldest first, without those on which
/// nobody had bought. Of a base beyond 20,000 customers every third month. Errors: those of analysisAt().
[[nodiscard]] Result<std::vector<MonthlyReading>> monthlyReadings(const Analysis& now, Progress& progress);

}  // namespace perennial
