#include "ui/pages/retention/retention_data.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace perennial::ui {

namespace {

constexpr std::uint64_t steps = 4;

/// The customers of a segment that the filter lets through.
std::vector<bool> membersShown(const Analysis& analysis, const Segmentation& segmentation, std::size_t segment)
{
    std::vector<bool> members = segmentation.members(segment);
    if (!analysis.filter.empty())
        for (std::size_t i = 0; i < members.size(); ++i)
            members[i] = members[i] && analysis.filter[i];
    return members;
}

std::vector<std::size_t> largestSegments(const Segmentation& segmentation)
{
    const std::vector<std::uint32_t> counts = segmentation.counts();
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t s) { return counts[s] == 0; });
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
    order.resize(std::min(order.size(), mostRetentionGroups));
    return order;
}

}  // namespace

std::vector<bool> customersOfGroup(const Analysis& analysis, const std::string& by, const Term& name)
{
    if (const SegmentTable* table = segmentationNamed(analysis, by))
        for (std::size_t s = 0; s < table->segmentation.size(); ++s)
            if (segmentName(table->segmentation, s) == name)
                return membersShown(analysis, table->segmentation, s);
    return std::vector<bool>(analysis.summary().size());
}

Result<RetentionData> retentionData(const Analysis& analysis, const RetentionChoice& choice, Progress& progress)
{
    const Observed& observed = *analysis.observed;
    const CustomerSummary& summary = analysis.summary();
    CohortOptions options{
        .type = choice.type, .period = choice.period, .chosen = analysis.filter, .refunds = observed.book.refunds};
    RetentionData data;
    data.table = cohortTable(summary, observed.occasions, options);
    if (!progress.advance(1, steps))
        return fail(ErrorKind::Cancelled);
    data.rhythm = orderRhythm(summary, observed.occasions, {.chosen = analysis.filter});
    if (!analysis.fitted->alive.empty()) {
        AtRiskOptions atRisk{.margin = analysis.marginRate, .includeLapsed = false, .chosen = analysis.filter};
        data.fading = atRiskCustomers(summary, observed.lapse, analysis.fitted->alive, atRisk);
        atRisk.leastLoss = -std::numeric_limits<double>::infinity();
        data.silent = atRiskCustomers(summary, observed.lapse, analysis.fitted->alive, atRisk).size();
    }
    if (!progress.advance(2, steps))
        return fail(ErrorKind::Cancelled);
    std::vector<RetentionGroup> groups;
    std::vector<SurvivalGroup> lives;
    if (const SegmentTable* by = choice.by.empty() ? nullptr : segmentationNamed(analysis, choice.by))
        for (const std::size_t s : largestSegments(by->segmentation)) {
            options.chosen = membersShown(analysis, by->segmentation, s);
            const Term name = segmentName(by->segmentation, s);
            groups.push_back({name, cohortTable(summary, observed.occasions, options)});
            lives.push_back({name, lifetimes(summary, observed.lapse, false, options.chosen)});
            if (!progress.advance(2, steps))
                return fail(ErrorKind::Cancelled);
        }
    std::erase_if(lives, [](const SurvivalGroup& group) { return group.lifetimes.empty(); });
    CohortChartOptions chart = choice.chart;
    chart.chosen = analysis.filter;
    if (!choice.curve)
        data.cohorts = cohortChart(analysis, data.table, chart);
    else
        data.cohorts = groups.empty() ? retentionChart(analysis, data.table, choice.chart.most)
                                      : retentionChart(analysis, data.table, groups);
    data.survival = lives.size() > 1 ? survivalChart(analysis, lives) : survivalChart(analysis);
    return data;
}

}  // namespace perennial::ui
