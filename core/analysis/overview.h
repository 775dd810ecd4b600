// All that the overview says at first sight, without the customers behind it: drawn from a fresh analysis and from
// what a workspace has kept of one alike (overview_text.h). Money in major units, rates as fractions.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/chart_data.h"
#include "core/analysis/comparison.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// What the words of a key figure need besides the figures.
struct FigureBasis {
    std::string currency;
    double horizonMonths = 12;
    double discountRate = 0;
    LifespanEstimator lifespan = LifespanEstimator::KaplanMeier;
    double lifespanHorizonMonths = 0;
    bool marginGiven = false;
    double marginRate = 1;
    double meanFirstOrder = 0;
    std::string model;       ///< for purchases and value; empty: none could be fitted
    std::string aliveModel;  ///< for counts of the living; empty: none could be fitted
};
[[nodiscard]] FigureBasis basisOf(const Analysis& analysis);

/// The key figures as they were read on one day.
struct FiguresAt {
    Day asOf;
    KeyFigures all;    ///< of the whole base
    KeyFigures shown;  ///< of the segment filter
};

struct Overview {
    /// A segment that the window can be limited to.
    struct Segment {
        std::string id;  ///< as the definitions keep it
        Term name;
    };

    FigureBasis basis;
    Day asOf;
    std::string segmentFilter;  ///< in force
    bool summedUp = false;      ///< isSummedUp()
    bool hasAmounts = false;
    std::string formula;     ///< the formula method asked for; else empty
    std::uint64_t rows = 0;  ///< of the sheets; customers already summed up have one each
    KeyFigures all;
    KeyFigures shown;
    std::optional<HoldoutScore> past;  ///< of the method in use over the latest time held out
    std::vector<Segment> segments;     ///< with customers: those in front, and the own ones

    // Earlier readings; nothing until they have been made, and where there is no history for one.
    std::optional<FiguresAt> yearAgo;
    std::optional<FiguresAt> previous;  ///< before the window, where that is not the year ago
    std::vector<FiguresAt> months;      ///< today last; see monthlyReadings()

    std::vector<ChartData> charts;  ///< as drawn by drawOverview(); else empty
};

/// Without earlier readings and charts.
[[nodiscard]] Overview overviewOf(const Analysis& analysis);
void setReadings(Overview& overview, const Comparison& comparison);
void setReadings(Overview& overview, const std::vector<MonthlyReading>& months);

/// The score of the method in use over the latest time held out; null where nothing could be held out.
[[nodiscard]] const HoldoutScore* latestScore(const Analysis& analysis);

/// The charts of the page, in its order: two stand behind another one that the user turns.
inline constexpr std::array<std::string_view, 8> overviewCharts{"distribution",   "concentration", "segments",
                                                                "forecast",       "ltv-by-age",    "new-and-returning",
                                                                "value-and-cost", "payback"};
/// One of them as the page shows it.
[[nodiscard]] ChartData overviewChart(std::string_view name, const Analysis& analysis);
/// All of them. Cancelled.
[[nodiscard]] Result<std::vector<ChartData>> drawOverview(const Analysis& analysis, Progress& progress);

}  // namespace perennial
