// Charts of contracts by segment and by start, and of their value.
#include "core/analysis/chart_parts.h"
#include "core/analysis/contract_charts.h"
#include "core/retention/contract_cohorts.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace perennial {

using namespace charts;

namespace {

constexpr std::size_t mostCurves = 6;
constexpr std::uint64_t fewestLeft = 10;  // beyond the time at which fewer are left a curve says little
constexpr double clearly = 0.001;
constexpr double unlikely = 0.05;

constexpr std::array<std::string_view, 9> namesOfCharts = {
    "cohorts", "retention", "survival", "segments", "distribution", "concentration", "tornado", "waterfall", "curves"};

/// The largest segments, in their own order.
std::vector<std::size_t> largest(const ContractSegments& segments, std::size_t most)
{
    std::vector<std::size_t> order;
    for (std::size_t s = 0; s < segments.segments.size(); ++s)
        if (segments.segments[s].figures.customers > 0)
            order.push_back(s);
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](std::size_t s) { return segments.segments[s].figures.customers; });
    if (order.size() > most)
        order.resize(most);
    std::ranges::sort(order);
    return order;
}

SurvivalCurves::Curve curveOfSegment(Term segment, const ContractFigures& figures, int periodMonths)
{
    SurvivalCurves::Curve curve{std::move(segment), {SurvivalPoint{}}};
    curve.points.front().atRisk = figures.customers;
    for (const SurvivalPoint& point : figures.survival)
        if (point.atRisk >= std::min(fewestLeft, figures.customers))
            curve.points.push_back(point);
    // Where nobody has left there is no step: a line as long as enough are followed.
    for (const TenureStep& step : figures.tenure)
        if (figures.ended == 0 && step.atRisk >= std::min(fewestLeft, figures.customers))
            curve.points.push_back({.time = static_cast<double>(step.renewal) * periodMonths, .atRisk = step.atRisk});
    return curve;
}

void sayTest(ChartData& chart, const ContractSegments& segments, const std::vector<std::size_t>& shown)
{
    const LogRank& test = segments.test;
    if (test.freedom < 1) {
        chart.title = {"contracts.groups-untested", {}};
        chart.subtitle = {"contracts.groups-subtitle-untested", {}};
        return;
    }
    const auto retention = [&](std::size_t s) { return segments.segments[s].figures.monthlyRetention.value_or(0); };
    const auto [worst, best] = std::ranges::minmax_element(shown, {}, retention);
    if (test.p < unlikely)
        chart.title = {"contracts.groups-differ",
                       {segmentName(segments.segmentation, *best), segmentName(segments.segmentation, *worst)}};
    else
        chart.title = {"contracts.groups-alike", {}};
    chart.subtitle = {test.p < clearly ? "contracts.groups-subtitle-clear" : "contracts.groups-subtitle",
                      {count(test.freedom + 1)}};
    if (test.p >= clearly)
        chart.subtitle.arguments.push_back(number(test.p));
}

ChartData ofContracts(std::string id, const ContractBook& book)
{
    ChartData chart;
    chart.id = std::move(id);
    chart.currency = book.table.currency;
    return chart;
}

}  // namespace

ChartData contractSurvivalChart(const ContractBook& book, const ContractSegments& segments)
{
    const std::vector<std::size_t> shown = largest(segments, mostCurves);
    if (shown.size() < 2)
        return contractSurvivalChart(book);
    SurvivalCurves curves;
    curves.underContract = true;
    curves.logRankP = segments.test.freedom > 0 ? Figure(segments.test.p) : undefined(Reason::NotApplicable);
    ChartData chart = ofContracts("survival", book);
    chart.table.columns = {"group", "months", "survival", "lower", "upper", "at_risk"};
    for (const std::size_t s : shown) {
        curves.curves.push_back(curveOfSegment(segmentName(segments.segmentation, s), segments.segments[s].figures,
                                               book.table.periodMonths));
        for (const SurvivalPoint& p : curves.curves.back().points)
            chart.table.rows.push_back({curves.curves.back().name, number1(p.time), percent(p.survival),
                                        percent(p.hasBand ? Figure(p.lower) : undefined(Reason::NotApplicable)),
                                        percent(p.hasBand ? Figure(p.upper) : undefined(Reason::NotApplicable)),
                                        count(static_cast<double>(p.atRisk))});
        curves.horizonMonths = std::max(curves.horizonMonths, curves.curves.back().points.back().time);
    }
    curves.observedMonths = curves.horizonMonths;
    sayTest(chart, segments, shown);
    chart.content = std::move(curves);
    return chart;
}

ChartData contractSegmentsChart(const ContractBook& book, const ContractSegments& segments, std::size_t most)
{
    std::vector<std::size_t> order;
    SegmentBars bars;
    for (std::size_t s = 0; s < segments.segments.size(); ++s)
        if (segments.segments[s].figures.customers > 0 && segments.segments[s].clvTotal) {
            order.push_back(s);
            bars.sum += *segments.segments[s].clvTotal;
        }
    if (order.empty())
        return nothing("segments", contractValues(book).reason);
    const auto& id = segments.segmentation.id;
    if (!segments.segmentation.translatable && id != "price" && !id.starts_with("cohort"))
        std::ranges::stable_sort(order, std::ranges::greater(),
                                 [&](std::size_t s) { return *segments.segments[s].clvTotal; });
    const bool tooMany = order.size() > most;
    if (tooMany && id.starts_with("cohort"))
        std::ranges::reverse(order);  // the newest are shown, the oldest gathered
    SegmentBars::Bar others{key("others"), {}, 0, 0, 0};
    for (std::size_t place = 0; place < order.size(); ++place) {
        const ContractSegment& segment = segments.segments[order[place]];
        if (tooMany && place + 1 >= most) {
            others.customers += segment.figures.customers;
            others.total += *segment.clvTotal;
            ++bars.leftOut;
            continue;
        }
        bars.bars.push_back({segmentName(segments.segmentation, order[place]),
                             segments.segmentation.names[order[place]], segment.figures.customers, *segment.clvTotal,
                             0});
    }
    if (bars.leftOut > 0)
        bars.bars.push_back(others);
    for (SegmentBars::Bar& bar : bars.bars)
        bar.share = bars.sum > 0 ? bar.total / bars.sum : 0;
    return chartOfBars(std::move(bars), false, book.table.currency);
}

ChartData contractDistributionChart(const ContractBook& book)
{
    ContractValues values = contractValues(book);
    if (values.clv.empty())
        return nothing("distribution", values.reason);
    return distributionOfValues(std::move(values.clv), book.marginGiven, book.table.currency);
}

ChartData contractConcentrationChart(const ContractBook& book)
{
    ContractValues values = contractValues(book);
    if (values.clv.empty())
        return nothing("concentration", values.reason);
    return concentrationOfValues(std::move(values.clv), book.table.currency);
}

ChartData contractCohortChart(const ContractBook& book, std::size_t most)
{
    if (!book.table.hasDates())
        return nothing("cohorts", Reason::NoDates);
    ChartData chart = chartOfCohorts(contractCohorts(book.table), {.most = most}, book.table.currency);
    if (chart.title.key == "cohorts.title-on")
        chart.title.key = "contracts.cohorts-title";
    if (!chart.isEmpty())
        chart.subtitle.key = "contracts.cohorts-subtitle";
    return chart;
}

ChartData contractRetentionChart(const ContractBook& book, std::size_t most)
{
    if (!book.table.hasDates())
        return nothing("retention", Reason::NoDates);
    ChartData chart = chartOfRetention(contractCohorts(book.table), most, book.table.currency);
    if (chart.isEmpty())
        return chart;
    chart.title.key = "contracts.retention-title";
    chart.subtitle.key = "contracts.retention-subtitle";
    return chart;
}

std::span<const std::string_view> contractChartNames()
{
    return namesOfCharts;
}

Result<ChartData> contractChart(std::string_view name, const ShownContracts& shown, const Definitions& definitions,
                                const std::string& by, Progress& progress)
{
    const ContractBook& book = *shown.book;
    if (name == "cohorts")
        return contractCohortChart(book);
    if (name == "retention")
        return contractRetentionChart(book);
    if (name == "distribution")
        return contractDistributionChart(book);
    if (name == "concentration")
        return contractConcentrationChart(book);
    if (name == "tornado" || name == "waterfall" || name == "curves")
        return contractPriceRiseChart(name, book);
    if (name == "survival" && by.empty())
        return contractSurvivalChart(book);
    if (name != "survival" && name != "segments") {
        std::string known;
        for (const std::string_view one : contractChartNames())
            known.append(known.empty() ? "" : ", ").append(one);
        return fail(ErrorKind::UnknownName, {"chart", std::string(name), known});
    }
    const auto segments = shownSegmentsBy(shown, definitions, by, progress);
    if (!segments)
        return pass(segments);
    const ContractBook& divided = *shown.dividedInto(*segments);
    return name == "survival" ? contractSurvivalChart(divided, *segments) : contractSegmentsChart(divided, *segments);
}

}  // namespace perennial
