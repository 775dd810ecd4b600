#include "core/whatif/outlook.h"

#include "core/math/parallel.h"

#include <algorithm>

namespace perennial::whatif {

namespace {

constexpr std::size_t cellsPerChunk = 256;

std::size_t chunksOf(std::size_t cells)
{
    return (cells + cellsPerChunk - 1) / cellsPerChunk;
}

void add(std::vector<double>& to, const std::vector<double>& from)
{
    to.resize(std::max(to.size(), from.size()));
    for (std::size_t i = 0; i < from.size(); ++i)
        to[i] += from[i];
}

}  // namespace

void Outlook::operator+=(const Outlook& other)
{
    add(purchases, other.purchases);
    add(value, other.value);
    add(livingAt, other.livingAt);
    living += other.living;
    livingNextYear += other.livingNextYear;
}

std::vector<Outlook> purchaseOutlooks(const CellTable& table, const FittedModel& model, const Times& times,
                                      double dropout)
{
    const double unit = daysPer(model.report().unit);
    std::vector<double> ends;
    for (std::size_t i = 0; i < times.size(); ++i)
        ends.push_back(times.month(i) * daysPerMonth / unit);
    Outlook empty;
    empty.purchases.resize(ends.size());
    empty.value.resize(ends.size());
    std::vector<std::vector<Outlook>> parts(chunksOf(table.cells.size()));
    forEachChunk(table.cells.size(), cellsPerChunk, [&](std::size_t chunk, std::size_t begin, std::size_t end) {
        std::vector<Outlook>& part = parts[chunk];
        part.assign(table.segments, empty);
        std::vector<double> expected(ends.size());
        for (std::size_t c = begin; c < end; ++c) {
            const Cell& cell = table.cells[c];
            if (cell.firstShare == table.shareEnd(c))
                continue;
            model.expectedPurchasesAlive(cell.frequency, cell.ageDays / unit, ends, {dropout, 1}, expected);
            for (std::size_t s = cell.firstShare; s < table.shareEnd(c); ++s) {
                const CellShare& share = table.shares[s];
                Outlook& sum = part[share.segment];
                for (std::size_t i = 0; i < ends.size(); ++i) {
                    sum.purchases[i] += share.buyers * expected[i];
                    sum.value[i] += share.value * expected[i];
                }
            }
        }
    });
    std::vector<Outlook> result(table.segments, empty);
    for (const auto& part : parts)
        for (std::size_t s = 0; s < table.segments; ++s)
            result[s] += part[s];
    return result;
}

std::vector<std::vector<double>> livingAfter(const CellTable& table, const FittedModel& aliveModel,
                                             std::span<const double> months, double dropout)
{
    const double unit = daysPer(aliveModel.report().unit);
    const std::vector<double> empty(months.size());
    std::vector<std::vector<std::vector<double>>> parts(chunksOf(table.cells.size()));
    forEachChunk(table.cells.size(), cellsPerChunk, [&](std::size_t chunk, std::size_t begin, std::size_t end) {
        auto& part = parts[chunk];
        part.assign(table.segments, empty);
        for (std::size_t c = begin; c < end; ++c) {
            const Cell& cell = table.cells[c];
            if (cell.firstShare == table.shareEnd(c))
                continue;
            for (std::size_t i = 0; i < months.size(); ++i) {
                const double survives = months[i] == 0
                                            ? 1
                                            : aliveModel.survivalAlive(cell.frequency, cell.ageDays / unit,
                                                                       months[i] * daysPerMonth / unit, {dropout, 1});
                for (std::size_t s = cell.firstShare; s < table.shareEnd(c); ++s)
                    part[table.shares[s].segment][i] += table.shares[s].living * survives;
            }
        }
    });
    std::vector<std::vector<double>> result(table.segments, empty);
    for (const auto& part : parts)
        for (std::size_t s = 0; s < table.segments; ++s)
            add(result[s], part[s]);
    return result;
}

}  // namespace perennial::whatif
