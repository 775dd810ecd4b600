// What the charts show: one plain struct per chart, made from an Analysis (or a what-if result). Window,
// report and command line draw the same struct. Money in major units, rates as fractions.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/chart_contents.h"
#include "core/analysis/chart_words.h"
#include "core/whatif/levers.h"
#include "core/whatif/scenario.h"
#include "core/whatif/sensitivity.h"
#include "core/whatif/uncertainty.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace perennial {

/// A chart ready to be drawn: content, what it states, and the figures behind it.
struct ChartData {
    std::string id;        ///< "distribution", ...: see chartNames()
    ChartContent content;  ///< monostate: there is nothing to draw, `empty` says why
    Statement title;       ///< says what the chart shows
    Statement shortTitle;  ///< for narrow places; empty key: none
    Statement subtitle;    ///< definition and base
    DataTable table;       ///< one row per point, in the order in which the keyboard walks
    std::string currency;
    Figure empty = 0.0;  ///< the reason when there is nothing to draw

    [[nodiscard]] bool isEmpty() const { return std::holds_alternative<std::monostate>(content); }
};

/// Every chart that there is: the names of `chart NAME` on the command line.
[[nodiscard]] std::span<const std::string_view> chartNames();

/// What some charts are asked for. What is empty is chosen by the chart.
struct ChartRequest {
    std::string customer;      ///< key, of timeline and alive; "" = who bought most often
    std::optional<Day> since;  ///< of movement and flow; none = three months before the end of observation
    std::string first;         ///< lever of response and lever-map; "" = price
    std::string second;        ///< the other one of lever-map; "" = retention, or price beside it
};

/// Builds by name. "waterfall" and "curves" need a what-if result and are built for a price rise of 10 % here;
/// "tornado" moves each lever by 10 %. Errors: UnknownName names the known charts, levers, or says which customer there
/// is not.
[[nodiscard]] Result<ChartData> buildChart(std::string_view name, const Analysis& analysis,
                                           const ChartRequest& request = {});

[[nodiscard]] ChartData distributionChart(const Analysis& analysis);
[[nodiscard]] ChartData concentrationChart(const Analysis& analysis);
/// Of one segmentation; at most `most` bars, the rest gathered.
/// Its segments are those of all customers, whatever the filter: they stand side by side.
[[nodiscard]] ChartData segmentsChart(const Analysis& analysis, const SegmentTable& segments, std::size_t most = 12);
/// Of the customers shown: each segment without those whom the filter leaves out.
[[nodiscard]] ChartData costChart(const Analysis& analysis, const SegmentTable& segments, std::size_t most = 10);
/// The newest `most` cohorts.
[[nodiscard]] ChartData cohortChart(const Analysis& analysis, const CohortTable& cohorts, std::size_t most = 12,
                                    CohortMap::Measure measure = CohortMap::Measure::Customers);
struct CohortChartOptions {
    CohortMap::Measure measure = CohortMap::Measure::Customers;
    CohortMap::Scale scale = CohortMap::Scale::Whole;
    bool absolute = false;
    std::size_t most = 12;  ///< newest cohorts
    /// Fills the rows up to the longest one with what the model expects (chart_cohort_forecast.h), of the customers
    /// that `cohorts` was made of. Not for customers bought "on" and "on or after": no model here gives these.
    bool forecast = false;
    std::vector<bool> chosen{};  ///< the customers of the table, as in its CohortOptions; empty = all
};
/// Whether the fitted model gives forecast cells; else the reason. NotApplicable: not for this measure.
[[nodiscard]] Figure canForecastCohorts(const Analysis& analysis, RetentionType type, CohortMap::Measure measure);
[[nodiscard]] ChartData cohortChart(const Analysis& analysis, const CohortTable& cohorts,
                                    const CohortChartOptions& options);
[[nodiscard]] ChartData retentionChart(const Analysis& analysis, const CohortTable& cohorts, std::size_t most = 12);
/// One curve a group, the weighted average over its cohorts; the average line is that of `all`.
struct RetentionGroup {
    Term name;
    CohortTable cohorts;
};
[[nodiscard]] ChartData retentionChart(const Analysis& analysis, const CohortTable& all,
                                       const std::vector<RetentionGroup>& groups);
[[nodiscard]] ChartData survivalChart(const Analysis& analysis);
/// Two or more groups of base customers, with the log-rank test of the first two.
struct SurvivalGroup {
    Term name;
    std::vector<Lifetime> lifetimes;  ///< days
};
[[nodiscard]] ChartData survivalChart(const Analysis& analysis, const std::vector<SurvivalGroup>& groups);
[[nodiscard]] ChartData forecastChart(const Analysis& analysis);
[[nodiscard]] ChartData paybackChart(const Analysis& analysis);
[[nodiscard]] ChartData rfmChart(const Analysis& analysis);
[[nodiscard]] ChartData ltvByAgeChart(const Analysis& analysis, std::size_t most = 6);
[[nodiscard]] ChartData valueAndCostChart(const Analysis& analysis);
[[nodiscard]] ChartData newAndReturningChart(const Analysis& analysis);
/// From one segmentation of the same base to a later one (core/segment); names as in `after`. `chosen` customers of
/// the later base; empty: all.
[[nodiscard]] ChartData movementChart(const Segmentation& before, const Segmentation& after, Day from, Day to,
                                      const std::vector<bool>& chosen = {});
/// The same as a picture of flows; every chosen customer of the later base is in one band.
[[nodiscard]] ChartData flowChart(const Segmentation& before, const Segmentation& after, Day from, Day to,
                                  const std::vector<bool>& chosen = {});
/// The customers of a band; `chosen` as its chart was made.
[[nodiscard]] std::vector<std::uint32_t> customersOfBand(const Segmentation& before, const Segmentation& after,
                                                         const SegmentFlow& flow, std::size_t band,
                                                         const std::vector<bool>& chosen = {});
[[nodiscard]] ChartData timelineChart(const Analysis& analysis, std::uint32_t baseCustomer);
[[nodiscard]] ChartData aliveChart(const Analysis& analysis, std::uint32_t baseCustomer);

[[nodiscard]] ChartData waterfallChart(const WhatIfResult& result, const std::string& currency);
/// `band` may be null: then the curves have none.
[[nodiscard]] ChartData marginCurvesChart(const WhatIfResult& result, const std::string& currency,
                                          const WhatIfBand* band = nullptr);
/// `curve` and `map` of core/whatif/sensitivity.h around a result; `figure` is one of whatIfFigureNames().
[[nodiscard]] ChartData responseChart(const std::vector<ResponsePoint>& curve, const WhatIfResult& result,
                                      std::string_view lever, std::string_view figure, const LeverNeutrals& today,
                                      const std::string& currency);
[[nodiscard]] ChartData leverMapChart(const ResponseMap& map, const WhatIfResult& result, std::string_view first,
                                      std::string_view second, std::string_view figure, const LeverNeutrals& today,
                                      const std::string& currency);
[[nodiscard]] ChartData tornadoChart(const std::vector<TornadoBar>& bars, double step, const std::string& currency);

/// The name of a segment as a term: a key where the segmentation is ours, a month, or the user's words.
[[nodiscard]] Term segmentName(const Segmentation& segmentation, std::size_t segment);
/// The segmentation by acquisition channel when there is one, else the one in front.
[[nodiscard]] const SegmentTable* channelsOrFront(const Analysis& analysis);
[[nodiscard]] const SegmentTable* segmentationNamed(const Analysis& analysis, std::string_view id);

}  // namespace perennial
