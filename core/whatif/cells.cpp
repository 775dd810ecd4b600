#include "core/whatif/cells.h"

#include "core/clv/state_table.h"
#include "core/math/parallel.h"

#include <numeric>

namespace perennial::whatif {

namespace {

constexpr std::size_t statesPerChunk = 2048;

/// P(alive) of each distinct state by both models.
struct AliveOfStates {
    std::vector<double> buyers;
    std::vector<double> living;
};

CustomerState inUnit(const CustomerState& days, TimeUnit unit)
{
    return {days.frequency, days.recency / daysPer(unit), days.age / daysPer(unit)};
}

AliveOfStates aliveOf(const StateTable& table, const FittedModel& model, const FittedModel& aliveModel)
{
    AliveOfStates alive{std::vector<double>(table.size()), std::vector<double>(table.size())};
    forEachChunk(table.size(), statesPerChunk, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t s = begin; s < end; ++s) {
            alive.buyers[s] = model.probabilityAlive(inUnit(table.states[s], model.report().unit));
            alive.living[s] = &aliveModel == &model
                                  ? alive.buyers[s]
                                  : aliveModel.probabilityAlive(inUnit(table.states[s], aliveModel.report().unit));
        }
    });
    return alive;
}

Figure spendDefined(const WhatIfBase& base)
{
    if (!base.summary->hasAmounts)
        return undefined(Reason::NoAmounts);
    if (base.spend == nullptr)
        return undefined(Reason::FitFailed);
    return base.spend->populationMean();
}

double spendOf(const WhatIfBase& base, std::size_t i)
{
    if (base.spendOf)
        return static_cast<double>((*base.spendOf)[i]);
    return base.spend->expectedSpend(base.summary->frequency[i], base.summary->meanRepeatSpend(i)).value_or(0);
}

/// Cells of a table in the order of its states, with the cell of each state.
std::vector<std::uint32_t> makeCells(const StateTable& states, std::vector<Cell>& cells)
{
    std::vector<std::uint32_t> cellOf(states.size());
    for (std::size_t s = 0; s < states.size(); ++s) {
        const CustomerState& c = states.states[s];
        if (cells.empty() || cells.back().frequency != c.frequency || cells.back().ageDays != c.age)
            cells.push_back({c.frequency, c.age, 0});
        cellOf[s] = static_cast<std::uint32_t>(cells.size() - 1);
    }
    return cellOf;
}

/// Chosen customers, those of one cell together: a counting sort.
std::vector<std::uint32_t> orderedByCell(const WhatIfBase& base, const StateTable& states,
                                         const std::vector<std::uint32_t>& cellOf, std::size_t cells)
{
    const std::size_t n = base.summary->size();
    const auto isChosen = [&](std::size_t i) { return base.chosen.empty() || base.chosen[i]; };
    std::vector<std::uint32_t> place(cells + 1);
    for (std::size_t i = 0; i < n; ++i)
        if (isChosen(i))
            ++place[cellOf[states.stateOf[i]] + 1];
    std::partial_sum(place.begin(), place.end(), place.begin());
    std::vector<std::uint32_t> order(place.back());
    for (std::uint32_t i = 0; i < n; ++i)
        if (isChosen(i))
            order[place[cellOf[states.stateOf[i]]]++] = i;
    return order;
}

/// Fills the shares of cells that are met in ascending order, without room for every (cell, segment).
class ShareCollector {
public:
    explicit ShareCollector(CellTable& table)
        : table_(table)
        , shareOf_(table.segments, none)
    {
    }

    [[nodiscard]] CellShare& at(std::size_t cell, std::size_t segment)
    {
        for (; begun_ <= cell; ++begun_) {
            for (std::size_t s = current_; s < table_.shares.size(); ++s)
                shareOf_[table_.shares[s].segment] = none;
            current_ = table_.shares.size();
            table_.cells[begun_].firstShare = static_cast<std::uint32_t>(current_);
        }
        if (shareOf_[segment] == none) {
            shareOf_[segment] = static_cast<std::uint32_t>(table_.shares.size());
            table_.shares.push_back({.segment = static_cast<std::uint16_t>(segment)});
        }
        return table_.shares[shareOf_[segment]];
    }

    /// The cells after the last one met are empty.
    void finish()
    {
        for (; begun_ < table_.cells.size(); ++begun_)
            table_.cells[begun_].firstShare = static_cast<std::uint32_t>(table_.shares.size());
    }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;
    CellTable& table_;
    std::vector<std::uint32_t> shareOf_;  ///< by segment, in the current cell
    std::size_t begun_ = 0;               ///< cells begun so far
    std::size_t current_ = 0;             ///< first share of the current cell
};

}  // namespace

CellTable exactCells(const WhatIfBase& base)
{
    const CustomerSummary& summary = *base.summary;
    const StateTable states = groupStates(summary, TimeUnit::Day, KeepCustomers::Yes);
    const AliveOfStates alive = aliveOf(states, *base.model, base.aliveModel ? *base.aliveModel : *base.model);
    CellTable table;
    table.segments = base.segmentation ? base.segmentation->size() : 1;
    table.customers.resize(table.segments);
    table.spendDefined = spendDefined(base);
    table.meanSpend = table.spendDefined.value_or(0);
    if (base.historical)
        table.historical.resize(table.segments);
    const std::vector<std::uint32_t> cellOf = makeCells(states, table.cells);
    ShareCollector collector(table);
    for (const std::uint32_t i : orderedByCell(base, states, cellOf, table.cells.size())) {
        const std::uint32_t state = states.stateOf[i];
        const std::size_t segment = base.segmentation ? base.segmentation->of[i] : 0;
        CellShare& share = collector.at(cellOf[state], segment);
        share.living += alive.living[state];
        share.buyers += alive.buyers[state];
        if (table.spendDefined)
            share.value += alive.buyers[state] * spendOf(base, i);
        ++table.customers[segment];
        if (base.historical && i < base.historical->size())
            table.historical[segment] += (*base.historical)[i];
    }
    collector.finish();
    return table;
}

}  // namespace perennial::whatif
