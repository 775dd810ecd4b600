#include "core/export/report_parts.h"

#include <functional>
#include <iterator>
#include <utility>

namespace perennial {

namespace {

constexpr std::size_t mostCosts = 8;
constexpr std::size_t mostSegments = 14;
constexpr std::size_t mostOnBoard = 8;
constexpr std::size_t mostCohorts = 14;

std::vector<AtRiskCustomer> fadingOf(const Analysis& analysis)
{
    if (analysis.fitted->alive.size() != analysis.summary().size())
        return {};
    return atRiskCustomers(analysis.summary(), analysis.observed->lapse, analysis.fitted->alive,
                           {.margin = analysis.marginRate, .includeLapsed = false, .chosen = analysis.filter});
}

std::uint64_t belowZeroOf(const Analysis& analysis)
{
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < analysis.clv.size(); ++i)
        below += analysis.clv[i] < 0 && (analysis.filter.empty() || analysis.filter[i]);
    return below;
}

}  // namespace

Result<std::shared_ptr<const ReportParts>> reportParts(const Analysis& analysis, Progress& progress)
{
    auto parts = std::make_shared<ReportParts>();
    const SegmentTable* const channels = channelsOrFront(analysis);
    const SegmentTable* const front = analysis.segmentsInFront();
    const std::pair<ChartData ReportParts::*, std::function<ChartData()>> charts[] = {
        {&ReportParts::distribution, [&] { return distributionChart(analysis); }},
        {&ReportParts::concentration, [&] { return concentrationChart(analysis); }},
        {&ReportParts::cost, [&] { return channels ? costChart(analysis, *channels, mostCosts) : ChartData(); }},
        {&ReportParts::segments, [&] { return front ? segmentsChart(analysis, *front, mostSegments) : ChartData(); }},
        {&ReportParts::boardSegments,
         [&] { return front ? segmentsChart(analysis, *front, mostOnBoard) : ChartData(); }},
        {&ReportParts::rfm, [&] { return rfmChart(analysis); }},
        {&ReportParts::cohorts, [&] { return cohortChart(analysis, analysis.cohorts, mostCohorts); }},
        {&ReportParts::retention, [&] { return retentionChart(analysis, analysis.cohorts); }},
        {&ReportParts::survival, [&] { return survivalChart(analysis); }},
        {&ReportParts::ltvByAge, [&] { return ltvByAgeChart(analysis); }},
        {&ReportParts::payback, [&] { return paybackChart(analysis); }},
        {&ReportParts::forecast, [&] { return forecastChart(analysis); }},
        {&ReportParts::newAndReturning, [&] { return newAndReturningChart(analysis); }},
        {&ReportParts::valueAndCost, [&] { return valueAndCostChart(analysis); }}};
    std::uint64_t done = 0;
    for (const auto& [part, make] : charts) {
        if (!progress.advance(done++, std::size(charts)))
            return fail(ErrorKind::Cancelled);
        (*parts).*part = make();
    }
    parts->fading = fadingOf(analysis);
    parts->belowZero = belowZeroOf(analysis);
    return parts;
}

}  // namespace perennial
