#include "core/analysis/point_scope.h"

#include "core/analysis/pipeline.h"
#include "core/segment/rule.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace perennial {

namespace {

using Members = std::vector<std::uint32_t>;

template <class Holds>
Members membersWhere(const Analysis& a, Holds holds)
{
    Members members;
    for (std::uint32_t i = 0; i < a.summary().size(); ++i)
        if ((a.filter.empty() || a.filter[i]) && holds(i))
            members.push_back(i);
    return members;
}

PointScope people(Members members)
{
    PointScope point;
    point.scope.members = std::move(members);
    return point;
}

PointScope ofBar(const Analysis& a, const Distribution& d, std::size_t row)
{
    // the same arithmetic as the chart's, so that the customers are those it counted
    return people(membersWhere(a, [&](std::uint32_t i) {
        const double place = std::floor((a.clv[i] - d.bars.front().from) / d.width);
        return static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(d.bars.size() - 1))) == row;
    }));
}

/// Whether the rule of a range holds; the same comparison as customersOfRule() makes.
bool isWithin(const ValueRange& range, double value)
{
    return (!range.from || value >= *range.from) && (!range.to || value < *range.to);
}

Rule condition(RuleOperator op, double value)
{
    Rule rule;
    rule.kind = Rule::Kind::Condition;
    rule.field = "clv";
    rule.op = op;
    rule.values = {value};
    return rule;
}

PointScope ofTop(const Analysis& a, const Concentration& c, std::size_t row)
{
    Members members = membersWhere(a, [](std::uint32_t) { return true; });
    const auto n = static_cast<std::size_t>(std::lround(c.curve[row].customers * static_cast<double>(members.size())));
    std::ranges::stable_sort(members, [&](std::uint32_t x, std::uint32_t y) { return a.clv[x] > a.clv[y]; });
    members.resize(std::min(n, members.size()));
    return people(std::move(members));
}

PointScope ofSegment(const Analysis& a, const Segmentation& s, const std::string& name)
{
    return people(membersWhere(a, [&](std::uint32_t i) { return s.names[s.of[i]] == name; }));
}

PointScope ofSegmentBar(const SegmentBars& bars, const SegmentTable& segments, std::size_t row)
{
    const Segmentation& s = segments.segmentation;
    const bool isRest = bars.leftOut > 0 && row + 1 == bars.bars.size();
    if (!isRest)
        return people(membersOf(
            s.of.size(),
            s.members(static_cast<std::size_t>(std::ranges::find(s.names, bars.bars[row].segment) - s.names.begin()))));
    const auto isShown = [&](const std::string& name) {
        return std::any_of(bars.bars.begin(), bars.bars.end() - 1,
                           [&](const auto& bar) { return bar.segment == name; });
    };
    std::vector<bool> shown;
    for (const std::string& name : s.names)
        shown.push_back(isShown(name));
    Members members;
    for (std::uint32_t i = 0; i < s.of.size(); ++i)
        if (!shown[s.of[i]])
            members.push_back(i);
    return people(std::move(members));
}

PointScope ofRfmCell(const Analysis& a, const DataTable& table, std::size_t row)
{
    const RfmScores scores = rfmScoresOf(a);
    const auto recency = static_cast<std::uint8_t>(table.rows[row][0].value.value_or(0));
    const auto frequency = static_cast<std::uint8_t>(table.rows[row][1].value.value_or(0));
    return people(membersWhere(
        a, [&](std::uint32_t i) { return scores.recency[i] == recency && scores.frequency[i] == frequency; }));
}

PointScope ofAge(const Analysis& a, const DataTable& table, std::size_t row)
{
    const int half = static_cast<int>(table.rows[row][0].value.value_or(0));
    const int days = static_cast<int>(table.rows[row][1].value.value_or(0));
    const CustomerSummary& s = a.summary();
    PointScope point = people(membersWhere(a, [&](std::uint32_t i) {
        const int month = Month::of(s.first[i]).number;
        return (month - ((month % 6) + 6) % 6) / 6 == half && s.asOf - s.first[i] + 1 >= days;
    }));
    point.scope.ageBelow = days;
    point.scope.purchasesOnly = true;
    point.hasRows = true;
    return point;
}

PointScope ofMonth(const Analysis& a, Month month)
{
    PointScope point{shownScope(a), a.summary().hasAmounts};
    point.scope.from = month.firstDay();
    point.scope.to = month.lastDay();
    return point;
}

PointScope ofQuarter(const Analysis& a, int quarter)
{
    return people(membersWhere(a, [&](std::uint32_t i) {
        const int month = Month::of(a.summary().first[i]).number;
        return (month - ((month % 3) + 3) % 3) / 3 == quarter;
    }));
}

/// Those whose lifetimes a curve is made from: who came again, of a group where the curve is of one.
std::optional<PointScope> ofSurvival(const Analysis& a, const SurvivalCurves& curves, const DataTable& table,
                                     std::size_t row, const SegmentTable* segments)
{
    if (curves.underContract)
        return std::nullopt;
    const auto cameAgain = [&](std::uint32_t i) { return a.summary().frequency[i] > 0; };
    if (curves.curves.size() == 1)
        return people(membersWhere(a, cameAgain));
    if (!segments)
        return std::nullopt;
    const Segmentation& s = segments->segmentation;
    for (std::size_t group = 0; group < s.size(); ++group)
        if (segmentName(s, group) == table.rows[row].front())
            return people(membersWhere(
                a, [&](std::uint32_t i) { return cameAgain(i) && static_cast<std::size_t>(s.of[i]) == group; }));
    return std::nullopt;
}

Month monthOf(const DataTable& table, std::size_t row)
{
    return Month{static_cast<std::int32_t>(table.rows[row][0].value.value_or(0))};
}

}  // namespace

std::optional<PointScope> scopeOfPoint(const Analysis& a, const ChartData& chart, std::size_t row,
                                       const SegmentTable* segments)
{
    if (row >= chart.table.rows.size())
        return std::nullopt;
    if (const auto* d = std::get_if<Distribution>(&chart.content))
        return ofBar(a, *d, row);
    if (const auto* c = std::get_if<Concentration>(&chart.content))
        return ofTop(a, *c, row);
    if (const auto* bars = std::get_if<SegmentBars>(&chart.content); bars && segments)
        return ofSegmentBar(*bars, *segments, row);
    if (const auto* cost = std::get_if<CostAndValue>(&chart.content); cost && segments)
        return ofSegment(a, segments->segmentation, cost->rows[row].segment);
    if (std::holds_alternative<RfmMap>(chart.content))
        return ofRfmCell(a, chart.table, row);
    if (std::holds_alternative<LtvByAge>(chart.content))
        return ofAge(a, chart.table, row);
    if (std::holds_alternative<NewAndReturning>(chart.content))
        return ofMonth(a, monthOf(chart.table, row));
    if (const auto* path = std::get_if<ForecastPath>(&chart.content); path && row < path->actual.size())
        return ofMonth(a, monthOf(chart.table, row));
    if (const auto* curves = std::get_if<SurvivalCurves>(&chart.content))
        return ofSurvival(a, *curves, chart.table, row, segments);
    if (std::holds_alternative<Payback>(chart.content))
        return PointScope{shownScope(a), false};
    if (std::holds_alternative<ValueAndCostTrend>(chart.content))
        return ofQuarter(a, static_cast<int>(chart.table.rows[row][0].value.value_or(0)));
    if (const auto* movement = std::get_if<Movement>(&chart.content); movement && segments)
        for (std::size_t s = 0; s < segments->segmentation.size(); ++s)
            if (segmentName(segments->segmentation, s) == movement->rows[row].name)
                return ofSegment(a, segments->segmentation, segments->segmentation.names[s]);
    return std::nullopt;
}

std::optional<ValueRange> rangeOfBars(const Analysis& a, const ChartData& chart, std::size_t first, std::size_t last)
{
    const auto* d = std::get_if<Distribution>(&chart.content);
    if (!d || first > last || last >= d->bars.size() || a.clv.empty())
        return std::nullopt;
    ValueRange range;
    Rule rule;  // all of its parts
    if (first > 0 || !d->openBelow) {
        range.from = d->bars[first].from;
        rule.parts.push_back(condition(RuleOperator::GreaterOrEqual, *range.from));
    }
    if (last + 1 < d->bars.size() || !d->openAbove) {
        range.to = d->bars[last].to;
        rule.parts.push_back(condition(RuleOperator::Less, *range.to));
    }
    range.rule = rule.parts.size() == 1 ? toText(rule.parts.front()) : toText(rule);
    for (std::size_t i = 0; i < a.clv.size(); ++i)
        if ((a.filter.empty() || a.filter[i]) && isWithin(range, a.clv[i])) {
            ++range.customers;
            range.total += a.clv[i];
        }
    return range;
}

PointScope scopeOfCell(const Analysis& a, const CohortOptions& options, CohortMap::Measure measure, Month cohort,
                       int period)
{
    const CustomerSummary& s = a.summary();
    if (measure == CohortMap::Measure::Customers)
        return people(customersOfCell(s, a.observed->occasions, options, cohort, period));
    PointScope point;
    for (std::uint32_t i = 0; i < s.size(); ++i)
        if ((options.chosen.empty() || options.chosen[i]) && Month::of(s.first[i]) == cohort)
            point.scope.members.push_back(i);
    const bool fromTheStart =
        measure == CohortMap::Measure::CumulativePerCustomer || measure == CohortMap::Measure::LtvToCac;
    if (options.period == CohortPeriod::CalendarMonth) {
        point.scope.to = (cohort + period).lastDay();
        if (!fromTheStart && period > 0)  // what was refunded before the first purchase counts in its month
            point.scope.from = (cohort + period).firstDay();
    } else {
        point.scope.ageBelow = static_cast<int>(std::ceil((period + 1) * daysPerMonth));
        if (!fromTheStart && period > 0)
            point.scope.ageFrom = static_cast<int>(std::ceil(period * daysPerMonth));
    }
    point.hasRows = true;
    return point;
}

RetainedScope scopeOfRetained(const Analysis& a, const CohortOptions& options, int period, std::optional<Month> cohort)
{
    RetainedScope found;
    if (!cohort) {
        RetainedCustomers average = customersOfAverage(a.summary(), a.observed->occasions, options, period);
        found.base.members = std::move(average.base);
        found.retained.members = std::move(average.retained);
        return found;
    }
    found.base.members = membersWhere(a, [&](std::uint32_t i) {
        return (options.chosen.empty() || options.chosen[i]) && Month::of(a.summary().first[i]) == *cohort;
    });
    found.retained.members = customersOfCell(a.summary(), a.observed->occasions, options, *cohort, period);
    return found;
}

}  // namespace perennial
