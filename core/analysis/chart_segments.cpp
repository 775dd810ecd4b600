// Value by segment, CAC against value, the RFM map and movement between segments.
#include "core/analysis/chart_parts.h"
#include "core/analysis/pipeline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace perennial {

using namespace charts;

Term segmentName(const Segmentation& segmentation, std::size_t segment)
{
    const std::string& name = segmentation.names[segment];
    if (segmentation.id == "cohort")
        if (const auto day = parseIsoDay(name + "-01"))
            return term(Month::of(*day));
    if (name.empty())
        return key("blank");
    return segmentation.translatable ? key(name) : words(name);
}

const SegmentTable* segmentationNamed(const Analysis& analysis, std::string_view id)
{
    for (const SegmentTable& table : analysis.segments)
        if (table.segmentation.id == id)
            return &table;
    return nullptr;
}

const SegmentTable* channelsOrFront(const Analysis& analysis)
{
    for (const DictionaryColumn& column : analysis.ledger->attributes)
        if (column.role == "channel")
            if (const SegmentTable* table = segmentationNamed(analysis, "column:" + column.name))
                return table;
    return analysis.segmentsInFront();
}

namespace {

/// Named groups keep the order of their rules; the user's words are ordered by value.
bool keepsOrder(const Segmentation& segmentation)
{
    return segmentation.translatable || segmentation.id == "cohort";
}

std::vector<std::size_t> filledSegments(const SegmentTable& segments)
{
    std::vector<std::size_t> order;
    for (std::size_t s = 0; s < segments.segmentation.size(); ++s)
        if (segments.figures[s].customers > 0 && segments.figures[s].clvTotal)
            order.push_back(s);
    if (!keepsOrder(segments.segmentation))
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return *segments.figures[a].clvTotal > *segments.figures[b].clvTotal;
        });
    return order;
}

SegmentBars barsOf(const SegmentTable& segments, std::size_t most)
{
    SegmentBars bars;
    std::vector<std::size_t> order = filledSegments(segments);
    for (const std::size_t s : order)
        bars.sum += *segments.figures[s].clvTotal;
    const bool tooMany = order.size() > most;
    if (tooMany && segments.segmentation.id == "cohort")
        std::reverse(order.begin(), order.end());  // the newest months are shown, the oldest gathered
    SegmentBars::Bar others{key("others"), {}, 0, 0, 0};
    for (std::size_t place = 0; place < order.size(); ++place) {
        const KeyFigures& figures = segments.figures[order[place]];
        if (tooMany && place + 1 >= most) {
            others.customers += figures.customers;
            others.total += *figures.clvTotal;
            ++bars.leftOut;
            continue;
        }
        bars.bars.push_back({segmentName(segments.segmentation, order[place]),
                             segments.segmentation.names[order[place]], figures.customers, *figures.clvTotal, 0});
    }
    if (bars.leftOut > 0)
        bars.bars.push_back(others);
    for (SegmentBars::Bar& bar : bars.bars)
        bar.share = bars.sum > 0 ? bar.total / bars.sum : 0;
    return bars;
}

void addCostTitle(ChartData& chart, const CostAndValue& c)
{
    const CostAndValue::Row& worst = c.rows.back();
    const CostAndValue::Row& best = c.rows.front();
    if (worst.overInvested)
        chart.title = {"cac.over-invested", {worst.name, wholeMoney(worst.cost), wholeMoney(worst.value)}};
    else
        chart.title = {"cac.all-earn", {best.name, number1(best.ratio)}};
    chart.subtitle = {"cac.subtitle", {}};
}

}  // namespace

ChartData segmentsChart(const Analysis& analysis, const SegmentTable& segments, std::size_t most)
{
    SegmentBars bars = barsOf(segments, most);
    if (bars.bars.empty())
        return nothing("segments", whyNoValue(analysis));
    ChartData chart = chartOfBars(std::move(bars), segments.segmentation.id == "rfm", analysis.definitions.currency);
    if (!analysis.filter.empty())  // segments are set side by side whatever the filter, as in their table
        chart.subtitle.key = "segments.subtitle-all";
    return chart;
}

ChartData charts::chartOfBars(SegmentBars bars, bool areGroups, const std::string& currency)
{
    ChartData chart;
    chart.id = "segments";
    chart.currency = currency;
    // the rest that is gathered is no segment
    const auto named = bars.bars.end() - (bars.leftOut > 0 && bars.bars.size() > 1 ? 1 : 0);
    const auto top =
        std::max_element(bars.bars.begin(), named, [](const auto& a, const auto& b) { return a.total < b.total; });
    const Term held = top->share < 0.01 ? percent(top->share) : wholePercent(top->share);  // of very many: not 0 %
    chart.title = {areGroups ? "segments.title-group" : "segments.title",
                   {count(static_cast<double>(top->customers)), top->name, held}};
    chart.shortTitle = {"segments.short", {top->name, held}};
    chart.subtitle = {"segments.subtitle", {wholeMoney(bars.sum)}};
    chart.table.columns = {"segment", "customers", "clv_total", "share"};
    for (const SegmentBars::Bar& bar : bars.bars)
        chart.table.rows.push_back(
            {bar.name, count(static_cast<double>(bar.customers)), wholeMoney(bar.total), percent(bar.share)});
    chart.content = std::move(bars);
    return chart;
}

namespace {

/// Sums over the customers of a segment that the filter lets through.
struct CostSums {
    std::uint64_t customers = 0;
    double value = 0;
    double cost = 0;
    std::uint64_t withCost = 0;
};

std::vector<CostSums> costSums(const Analysis& analysis, const Segmentation& segmentation)
{
    std::vector<CostSums> sums(segmentation.size());
    if (analysis.clv.empty() || analysis.acquisitionCost.empty())
        return sums;
    for (std::size_t i = 0; i < segmentation.of.size(); ++i) {
        if (!analysis.filter.empty() && !analysis.filter[i])
            continue;
        CostSums& sum = sums[segmentation.of[i]];
        ++sum.customers;
        sum.value += analysis.clv[i];
        if (std::isnan(analysis.acquisitionCost[i]))
            continue;
        sum.cost += static_cast<double>(analysis.acquisitionCost[i]);
        ++sum.withCost;
    }
    return sums;
}

}  // namespace

ChartData costChart(const Analysis& analysis, const SegmentTable& segments, std::size_t most)
{
    CostAndValue c;
    const std::vector<CostSums> sums = costSums(analysis, segments.segmentation);
    for (std::size_t s = 0; s < sums.size(); ++s) {
        const CostSums& sum = sums[s];
        if (sum.withCost == 0)
            continue;
        const double cost = sum.cost / static_cast<double>(sum.withCost);
        const double value = sum.value / static_cast<double>(sum.customers) + cost;
        c.rows.push_back({segmentName(segments.segmentation, s), segments.segmentation.names[s], sum.customers, cost,
                          value, cost > 0 ? Figure(value / cost) : undefined(Reason::NoAcquisitionCost), value < cost});
    }
    if (c.rows.empty())
        return nothing("cac", analysis.summary().hasAmounts ? Reason::NoAcquisitionCost : Reason::NoAmounts);
    std::stable_sort(c.rows.begin(), c.rows.end(),
                     [](const auto& a, const auto& b) { return a.ratio.value_or(1e300) > b.ratio.value_or(1e300); });
    if (c.rows.size() > most)  // the best and the worst say most
        c.rows.erase(c.rows.begin() + static_cast<std::ptrdiff_t>(most / 2),
                     c.rows.end() - static_cast<std::ptrdiff_t>(most - most / 2));
    ChartData chart = chartOf("cac", analysis);
    addCostTitle(chart, c);
    chart.table.columns = {"segment", "customers", "cac", "value_before_cac", "ratio", "over_invested"};
    for (const CostAndValue::Row& row : c.rows)
        chart.table.rows.push_back({row.name, count(static_cast<double>(row.customers)), money(row.cost),
                                    money(row.value), number1(row.ratio), key(row.overInvested ? "yes" : "no")});
    chart.content = std::move(c);
    return chart;
}

namespace {

/// Group of most customers of each cell.
void addGroups(RfmMap& map, const RfmScores& scores, const Segmentation& groups, const std::vector<bool>& chosen)
{
    std::array<std::array<std::map<std::uint16_t, std::uint64_t>, 5>, 5> votes;
    for (std::size_t i = 0; i < groups.of.size(); ++i)
        if (chosen.empty() || chosen[i])
            ++votes[scores.recency[i] - 1U][scores.frequency[i] - 1U][groups.of[i]];
    for (std::size_t r = 0; r < 5; ++r)
        for (std::size_t f = 0; f < 5; ++f) {
            const auto& cell = votes[r][f];
            const auto most = std::max_element(cell.begin(), cell.end(),
                                               [](const auto& a, const auto& b) { return a.second < b.second; });
            if (most != cell.end())
                map.cells[r][f].group = groups.names[most->first];
        }
}

/// The cells that are drawn: of scores that somebody has.
DataTable tableOf(const RfmMap& map)
{
    DataTable table{{"recency_score", "frequency_score", "customers", "clv_total", "segment"}, {}};
    for (std::size_t r = 5; r-- > 0;)
        for (std::size_t f = 0; f < 5; ++f) {
            if (!map.recencyUsed[r] || !map.frequencyUsed[f])
                continue;
            const RfmMap::Cell& cell = map.cells[r][f];
            table.rows.push_back({count(static_cast<double>(r + 1)), count(static_cast<double>(f + 1)),
                                  count(static_cast<double>(cell.customers)), wholeMoney(cell.total), key(cell.group)});
        }
    return table;
}

/// Of the scores that somebody has.
std::size_t highest(const std::array<bool, 5>& used)
{
    std::size_t score = used.size() - 1;
    while (score > 0 && !used[score])
        --score;
    return score;
}

}  // namespace

ChartData rfmChart(const Analysis& analysis)
{
    const SegmentTable* groups = segmentationNamed(analysis, "rfm");
    const CustomerSummary& summary = analysis.summary();
    if (!groups || summary.size() == 0)
        return nothing("rfm", Reason::NoPurchases);
    const RfmScores scores = rfmScoresOf(analysis);
    RfmMap map;
    map.recencyEdges = scores.recencyEdges;
    map.frequencyEdges = scores.frequencyEdges;
    for (std::size_t i = 0; i < summary.size(); ++i) {
        const std::size_t r = scores.recency[i] - 1U;
        const std::size_t f = scores.frequency[i] - 1U;
        map.recencyUsed[r] = map.frequencyUsed[f] = true;
        if (!analysis.filter.empty() && !analysis.filter[i])
            continue;
        ++map.cells[r][f].customers;
        map.cells[r][f].total +=
            analysis.clv.empty() ? summary.revenue[i].major() : static_cast<double>(analysis.clv[i]);
    }
    addGroups(map, scores, groups->segmentation, analysis.filter);
    ChartData chart = chartOf("rfm", analysis);
    const RfmMap::Cell& best = map.cells[highest(map.recencyUsed)][highest(map.frequencyUsed)];
    if (best.customers > 0 && !analysis.clv.empty())
        chart.title = {"rfm.title", {count(static_cast<double>(best.customers)), wholeMoney(best.total)}};
    else
        chart.title = {"rfm.empty", {}};
    chart.subtitle = {analysis.clv.empty() ? "rfm.subtitle-revenue" : "rfm.subtitle", {}};
    chart.table = tableOf(map);
    chart.content = map;
    return chart;
}

ChartData movementChart(const Segmentation& before, const Segmentation& after, Day from, Day to,
                        const std::vector<bool>& chosen)
{
    Movement movement;
    movement.from = from;
    movement.to = to;
    ChartData chart;
    chart.id = "movement";
    for (std::size_t s = 0; s < after.size(); ++s)
        movement.rows.push_back({segmentName(after, s), 0, 0});
    const std::size_t n = std::min(before.of.size(), after.of.size());
    for (std::size_t i = 0; i < n; ++i) {
        if (before.names[before.of[i]] == after.names[after.of[i]] || (!chosen.empty() && !chosen[i]))
            continue;
        ++movement.rows[after.of[i]].joined;
        const auto old = std::find(after.names.begin(), after.names.end(), before.names[before.of[i]]);
        if (old != after.names.end())
            ++movement.rows[static_cast<std::size_t>(old - after.names.begin())].left;
    }
    if (n == 0 || movement.rows.empty())
        return nothing("movement", Reason::HistoryTooShort);
    const auto nobody = [](const Movement::Row& row) { return row.left == 0 && row.joined == 0; };
    if (!std::ranges::all_of(movement.rows, nobody))  // else every segment says that it stayed as it was
        std::erase_if(movement.rows, nobody);
    const Movement::Row& first = movement.rows.front();
    chart.title = {"movement.title",
                   {first.name, count(static_cast<double>(first.joined)), count(static_cast<double>(first.left))}};
    chart.subtitle = {"movement.subtitle", {term(from), term(to)}};
    chart.table.columns = {"segment", "left", "joined", "net"};
    for (const Movement::Row& row : movement.rows)
        chart.table.rows.push_back({row.name, count(static_cast<double>(row.left)),
                                    count(static_cast<double>(row.joined)),
                                    count(static_cast<double>(row.joined) - static_cast<double>(row.left))});
    chart.content = std::move(movement);
    return chart;
}

}  // namespace perennial
