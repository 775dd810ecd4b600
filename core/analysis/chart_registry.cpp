#include "core/analysis/chart_asked.h"
#include "core/analysis/chart_parts.h"

#include <array>

namespace perennial {

using namespace charts;

namespace {

ChartData frontSegments(const Analysis& analysis)
{
    const SegmentTable* front = analysis.segmentsInFront();
    return front ? segmentsChart(analysis, *front) : charts::nothing("segments", Reason::NoPurchases);
}

ChartData channelCost(const Analysis& analysis)
{
    const SegmentTable* channels = channelsOrFront(analysis);
    return channels ? costChart(analysis, *channels) : charts::nothing("cac", Reason::NoPurchases);
}

ChartData cohortTriangle(const Analysis& analysis)
{
    return cohortChart(analysis, analysis.cohorts);
}
ChartData retentionCurve(const Analysis& analysis)
{
    return retentionChart(analysis, analysis.cohorts);
}
ChartData survivalCurve(const Analysis& analysis)
{
    return survivalChart(analysis);
}
ChartData ltvTable(const Analysis& analysis)
{
    return ltvByAgeChart(analysis);
}

struct Entry {
    std::string_view name;
    ChartData (*build)(const Analysis&);
};

constexpr std::array fromAnalysis{
    Entry{"distribution", distributionChart},
    Entry{"concentration", concentrationChart},
    Entry{"segments", frontSegments},
    Entry{"cohorts", cohortTriangle},
    Entry{"retention", retentionCurve},
    Entry{"survival", survivalCurve},
    Entry{"forecast", forecastChart},
    Entry{"payback", paybackChart},
    Entry{"rfm", rfmChart},
    Entry{"cac", channelCost},
    Entry{"value-and-cost", valueAndCostChart},
    Entry{"ltv-by-age", ltvTable},
    Entry{"new-and-returning", newAndReturningChart},
};

struct AskedEntry {
    std::string_view name;
    Result<ChartData> (*build)(const Analysis&, const ChartRequest&);
};

constexpr std::array fromRequest{
    AskedEntry{"movement", movementSince},    AskedEntry{"flow", flowSince},
    AskedEntry{"timeline", timelineOf},       AskedEntry{"alive", aliveOf},
    AskedEntry{"waterfall", waterfallOfRise}, AskedEntry{"curves", curvesOfRise},
    AskedEntry{"tornado", tornadoOfBase},     AskedEntry{"response", responseToLever},
    AskedEntry{"lever-map", mapOfLevers},
};

constexpr auto names = [] {
    std::array<std::string_view, fromAnalysis.size() + fromRequest.size()> all;
    for (std::size_t i = 0; i < fromAnalysis.size(); ++i)
        all[i] = fromAnalysis[i].name;
    for (std::size_t i = 0; i < fromRequest.size(); ++i)
        all[fromAnalysis.size() + i] = fromRequest[i].name;
    return all;
}();

}  // namespace

std::span<const std::string_view> chartNames()
{
    return names;
}

Result<ChartData> buildChart(std::string_view name, const Analysis& analysis, const ChartRequest& request)
{
    for (const Entry& entry : fromAnalysis)
        if (entry.name == name)
            return entry.build(analysis);
    for (const AskedEntry& entry : fromRequest)
        if (entry.name == name)
            return entry.build(analysis, request);
    std::string known;
    for (const std::string_view n : names)
        known += (known.empty() ? "" : ", ") + std::string(n);
    return fail(ErrorKind::UnknownName, {"chart", std::string(name), known}, {}, {Hint::CheckSpelling});
}

}  // namespace perennial
