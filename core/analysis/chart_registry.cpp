#include "core/analysis/chart_parts.h"
#include "core/analysis/whatif_base.h"

#include <array>

namespace perennial {

namespace {

constexpr double priceRiseShown = 0.1;

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

ChartData priceRise(const Analysis& analysis, bool tornadoWanted)
{
    const std::string id = tornadoWanted ? "tornado" : "waterfall";
    const auto base = whatIfBase(analysis, analysis.definitions.segmentFilter);
    if (!base)
        return charts::nothing(id, Reason::FitFailed);
    if (base->spend == nullptr)
        return charts::nothing(id, analysis.summary().hasAmounts ? Reason::FitFailed : Reason::NoAmounts);
    const WhatIfEngine engine(*base, analysis.definitions);
    Scenario scenario;
    if (tornadoWanted) {
        const auto bars = tornado(engine, scenario, priceRiseShown);
        return bars ? tornadoChart(*bars, priceRiseShown, analysis.definitions.currency)
                    : charts::nothing(id, Reason::FitFailed);
    }
    scenario.levers.price = priceRiseShown;
    const auto result = engine.fast(scenario);
    return result ? waterfallChart(*result, analysis.definitions.currency) : charts::nothing(id, Reason::FitFailed);
}

ChartData waterfallOfRise(const Analysis& analysis)
{
    return priceRise(analysis, false);
}
ChartData tornadoOfBase(const Analysis& analysis)
{
    return priceRise(analysis, true);
}

struct Entry {
    std::string_view name;
    ChartData (*build)(const Analysis&);
};

constexpr std::array chartEntries{
    Entry{"distribution", distributionChart},
    Entry{"concentration", concentrationChart},
    Entry{"segments", frontSegments},
    Entry{"cohorts", cohortTriangle},
    Entry{"retention", retentionCurve},
    Entry{"survival", survivalCurve},
    Entry{"forecast", forecastChart},
    Entry{"tornado", tornadoOfBase},
    Entry{"waterfall", waterfallOfRise},
    Entry{"payback", paybackChart},
    Entry{"rfm", rfmChart},
    Entry{"cac", channelCost},
    Entry{"value-and-cost", valueAndCostChart},
    Entry{"ltv-by-age", ltvTable},
    Entry{"new-and-returning", newAndReturningChart},
};

constexpr auto names = [] {
    std::array<std::string_view, chartEntries.size()> all;
    for (std::size_t i = 0; i < chartEntries.size(); ++i)
        all[i] = chartEntries[i].name;
    return all;
}();

}  // namespace

std::span<const std::string_view> chartNames()
{
    return names;
}

Result<ChartData> buildChart(std::string_view name, const Analysis& analysis)
{
    for (const Entry& entry : chartEntries)
        if (entry.name == name)
            return entry.build(analysis);
    std::string known;
    for (const std::string_view n : names)
        known += (known.empty() ? "" : ", ") + std::string(n);
    return fail(ErrorKind::UnknownName, {"chart", std::string(name), known}, {}, {Hint::CheckSpelling});
}

}  // namespace perennial
