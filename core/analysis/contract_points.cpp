#include "core/analysis/contract_points.h"

#include "core/retention/contract_cohorts.h"
#include "core/retention/contract_value.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

using Contracts = std::vector<std::uint32_t>;

template <class Holds>
Contracts contractsWhere(const ContractTable& table, Holds holds)
{
    Contracts found;
    for (std::uint32_t i = 0; i < table.size(); ++i)
        if (holds(i))
            found.push_back(i);
    return found;
}

double numberOf(const Term& term)
{
    return term.value.value_or(0);
}

Contracts ofValueBar(const ContractBook& book, const Distribution& d, std::size_t row)
{
    const ContractValues values = contractValues(book);
    if (values.clv.empty())
        return {};
    // the same arithmetic as the chart's, so that the contracts are those it counted
    return contractsWhere(book.table, [&](std::uint32_t i) {
        const double place = std::floor((values.clv[i] - d.bars.front().from) / d.width);
        return static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(d.bars.size() - 1))) == row;
    });
}

Contracts ofBarOfSegments(const ContractBook& book, const ContractSegments& segments, const SegmentBars& bars,
                          std::size_t row)
{
    const Segmentation& s = segments.segmentation;
    const bool isRest = bars.leftOut > 0 && row + 1 == bars.bars.size();
    std::vector<bool> wanted(s.size(), isRest);
    if (isRest) {
        for (const SegmentBars::Bar& bar : bars.bars)
            if (const auto shown = std::ranges::find(s.names, bar.segment); shown != s.names.end())
                wanted[static_cast<std::size_t>(shown - s.names.begin())] = false;
    } else {
        for (std::size_t name = 0; name < s.size(); ++name)
            wanted[name] = s.names[name] == bars.bars[row].segment;
    }
    return contractsWhere(book.table, [&](std::uint32_t i) { return wanted[s.of[i]]; });
}

/// Those of a group who have come as far.
Contracts ofCurve(const ContractBook& book, const ContractSegments* segments, const SurvivalCurves& curves,
                  const std::vector<Term>& cells)
{
    const double months = numberOf(cells[1]);
    if (curves.curves.empty() || months > curves.observedMonths)
        return {};
    std::optional<std::size_t> group;
    if (curves.curves.size() > 1) {
        for (std::size_t s = 0; segments && s < segments->segmentation.size(); ++s)
            if (segmentName(segments->segmentation, s) == cells.front())
                group = s;
        if (!group)
            return {};
    }
    return contractsWhere(book.table, [&](std::uint32_t i) {
        return book.table.months[i] >= months && (!group || segments->segmentation.of[i] == *group);
    });
}

/// Whether contract i runs in the month, on one day at least: as contractCohorts() counts.
bool runsIn(const ContractTable& table, std::uint32_t i, Month month)
{
    const Day last = table.ended[i] ? Day{table.end[i].number - 1} : table.asOf;
    return Month::of(table.start[i]) <= month && Month::of(std::max(table.start[i], last)) >= month;
}

Contracts ofCohortCell(const ContractBook& book, const std::vector<Term>& cells)
{
    const Month cohort{static_cast<std::int32_t>(numberOf(cells[0]))};
    const Month month = cohort + static_cast<int>(numberOf(cells[2]));
    return contractsWhere(book.table, [&](std::uint32_t i) {
        return Month::of(book.table.start[i]) == cohort && runsIn(book.table, i, month);
    });
}

/// The average is over the cohorts whose month is over.
Contracts ofRetentionCurve(const ContractBook& book, const RetentionCurves& curves, const std::vector<Term>& cells,
                           std::size_t row)
{
    const int period = static_cast<int>(numberOf(cells[1]));
    const bool ofAll = row < curves.average.size();
    return contractsWhere(book.table, [&](std::uint32_t i) {
        const Month start = Month::of(book.table.start[i]);
        const Month month = start + period;
        const bool isOfCurve =
            ofAll ? month.lastDay() <= book.table.asOf : start.number == static_cast<std::int32_t>(numberOf(cells[0]));
        return isOfCurve && runsIn(book.table, i, month);
    });
}

}  // namespace

std::vector<std::uint32_t> contractsOfPoint(const ContractBook& book, const ContractSegments* segments,
                                            const ChartData& chart, std::size_t row)
{
    if (row >= chart.table.rows.size())
        return {};
    const std::vector<Term>& cells = chart.table.rows[row];
    if (const auto* d = std::get_if<Distribution>(&chart.content))
        return ofValueBar(book, *d, row);
    if (const auto* bars = std::get_if<SegmentBars>(&chart.content); bars && segments)
        return ofBarOfSegments(book, *segments, *bars, row);
    if (const auto* curves = std::get_if<SurvivalCurves>(&chart.content))
        return ofCurve(book, segments, *curves, cells);
    if (std::holds_alternative<CohortMap>(chart.content) && book.table.hasDates())
        return ofCohortCell(book, cells);
    if (const auto* curves = std::get_if<RetentionCurves>(&chart.content); curves && book.table.hasDates())
        return ofRetentionCurve(book, *curves, cells, row);
    return {};
}

}  // namespace perennial
