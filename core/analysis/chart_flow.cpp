// Flows between the segments of two dates.
#include "core/analysis/chart_parts.h"
#include "core/analysis/pipeline.h"
#include "core/segment/movement.h"

#include <algorithm>
#include <numeric>

namespace perennial {

using namespace charts;

namespace {

constexpr std::size_t mostOfASide = 12;

struct Sides {
    std::vector<SegmentFlow::Side> sides;
    std::vector<std::size_t> place;  ///< of each segment; sides.size() where nobody is
};

/// In the order of the segmentation; where there are too many, the smallest become one at the end.
Sides sidesOf(const Segmentation& s, const std::vector<std::uint32_t>& customers)
{
    std::vector<std::uint64_t> counts(s.size());
    for (const std::uint32_t i : customers)
        ++counts[s.of[i]];
    std::vector<std::size_t> kept;
    for (std::size_t k = 0; k < counts.size(); ++k)
        if (counts[k] > 0)
            kept.push_back(k);
    const bool gathered = kept.size() > mostOfASide;
    if (gathered) {
        std::ranges::stable_sort(kept, [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
        kept.resize(mostOfASide - 1);
        std::ranges::sort(kept);
    }
    Sides result{{}, std::vector<std::size_t>(counts.size(), kept.size())};
    for (const std::size_t k : kept) {
        result.place[k] = result.sides.size();
        result.sides.push_back({s.names[k] == notYetCustomer ? key(notYetCustomer) : segmentName(s, k), counts[k]});
    }
    if (gathered) {
        SegmentFlow::Side rest{key("others"), 0};
        for (std::size_t k = 0; k < counts.size(); ++k)
            rest.customers += result.place[k] == kept.size() ? counts[k] : 0;
        result.sides.push_back(std::move(rest));
    }
    return result;
}

}  // namespace

ChartData flowChart(const Segmentation& before, const Segmentation& after, Day from, Day to,
                    const std::vector<bool>& chosen)
{
    const std::vector<std::uint32_t> customers = membersOf(std::min(before.of.size(), after.of.size()), chosen);
    if (customers.empty())
        return nothing("flow", Reason::NoPurchases);
    Sides left = sidesOf(before, customers);
    Sides right = sidesOf(after, customers);
    const std::size_t width = right.sides.size();
    std::vector<std::uint64_t> counts(left.sides.size() * width);
    std::uint64_t stayed = 0;
    for (const std::uint32_t i : customers) {
        ++counts[left.place[before.of[i]] * width + right.place[after.of[i]]];
        stayed += before.names[before.of[i]] == after.names[after.of[i]];
    }
    SegmentFlow flow{std::move(left.sides), std::move(right.sides), {}, std::move(left.place), std::move(right.place)};
    ChartData chart;
    chart.id = "flow";
    chart.table.columns = {"from_segment", "to_segment", "customers", "share"};
    for (std::size_t place = 0; place < counts.size(); ++place) {
        if (counts[place] == 0)
            continue;
        const SegmentFlow::Side& source = flow.before[place / width];
        const SegmentFlow::Side& target = flow.after[place % width];
        flow.bands.push_back({place / width, place % width, counts[place], source.name == target.name});
        const auto went = static_cast<double>(counts[place]);
        chart.table.rows.push_back(
            {source.name, target.name, count(went), percent(went / static_cast<double>(source.customers))});
    }
    chart.title = {"flow.title", {count(static_cast<double>(stayed)), count(static_cast<double>(customers.size()))}};
    chart.subtitle = {"flow.subtitle", {term(from), term(to)}};
    chart.content = std::move(flow);
    return chart;
}

std::vector<std::uint32_t> customersOfBand(const Segmentation& before, const Segmentation& after,
                                           const SegmentFlow& flow, std::size_t band, const std::vector<bool>& chosen)
{
    std::vector<std::uint32_t> members;
    if (band >= flow.bands.size())
        return members;
    const SegmentFlow::Band& wanted = flow.bands[band];
    for (const std::uint32_t i : membersOf(std::min(before.of.size(), after.of.size()), chosen))
        if (flow.placeBefore[before.of[i]] == wanted.from && flow.placeAfter[after.of[i]] == wanted.to)
            members.push_back(i);
    return members;
}

}  // namespace perennial
