#include "core/whatif/retention.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace perennial::whatif {

namespace {

constexpr double year = 12;
constexpr double tableTolerance = 1e-13;
constexpr double exactTolerance = 1e-10;
constexpr int mostRounds = 12;

double byTable(const OutlookTable& table, const Movers& movers, double dropout)
{
    const OutlookTable::Weights weights = table.weightsAt(dropout);
    double later = 0;
    for (const std::size_t s : movers.segments)
        later += table.livingNextYear(s, movers.base[s], weights);
    return later / movers.livingToday();
}

double byCells(const CellTable& cells, const FittedModel& aliveModel, const Movers& movers, double dropout)
{
    const auto living = livingAfter(cells, aliveModel, std::array{year}, dropout);
    double later = 0;
    for (const std::size_t s : movers.segments)
        later += living[s][0];
    return later / movers.livingToday();
}

}  // namespace

double RetentionChange::target(double today) const
{
    const double moved = today + points;
    if (odds == 1 || moved >= 1)
        return moved;
    const double ratio = moved / (1 - moved) * odds;
    return ratio / (1 + ratio);
}

double Movers::livingToday() const
{
    double living = 0;
    for (const std::size_t s : segments)
        living += base[s].living;
    return living;
}

double Movers::retentionToday() const
{
    double later = 0;
    for (const std::size_t s : segments)
        later += base[s].livingNextYear;
    const double today = livingToday();
    return today > 0 ? later / today : 0;
}

double dropoutByTable(const OutlookTable& table, const Movers& movers, double target)
{
    if (target >= 1)
        return 0;
    // Bisection with the Illinois rule in c / (1 + c), in which retention is nearly straight.
    const auto excess = [&](double u) { return byTable(table, movers, u / (1 - u)) - target; };
    double low = 0;
    double high = largestDropout / (1 + largestDropout);
    double atLow = excess(low);
    double atHigh = excess(high);
    if (atLow <= 0)
        return 0;
    if (atHigh >= 0)
        return largestDropout;
    for (int i = 0; i < 200 && high - low > tableTolerance; ++i) {
        // the straight line, kept off the ends so that the bracket always shrinks
        const double share = std::clamp(atLow / (atLow - atHigh), 0.01, 0.99);
        const double u = low + share * (high - low);
        const double at = excess(u);
        if (std::abs(at) <= tableTolerance)
            return u / (1 - u);
        (at > 0 ? low : high) = u;
        (at > 0 ? atLow : atHigh) = at;
    }
    const double u = (low + high) / 2;
    return u / (1 - u);
}

double dropoutExactly(const CellTable& cells, const FittedModel& aliveModel, const OutlookTable& table,
                      const Movers& movers, double target)
{
    if (target >= 1)
        return 0;
    double aim = target;
    double dropout = dropoutByTable(table, movers, aim);
    double best = dropout;
    double leastMiss = 2;
    for (int round = 0; round < mostRounds; ++round) {
        const double miss = byCells(cells, aliveModel, movers, dropout) - target;
        if (std::abs(miss) < leastMiss) {
            leastMiss = std::abs(miss);
            best = dropout;
        }
        if (leastMiss <= exactTolerance)
            break;
        // the table is wrong by nearly the same amount at the next try
        aim -= miss;
        dropout = dropoutByTable(table, movers, aim);
    }
    return best;
}

}  // namespace perennial::whatif
