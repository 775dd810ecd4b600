#include "core/whatif/folklore.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace perennial {

namespace {

constexpr double fivePoints = 0.05;

Figure growth(Figure before, Figure after)
{
    if (!before || !after)
        return before ? after : before;
    return *before > 0 ? Figure(*after / *before - 1) : undefined(Reason::NegativeValues);
}

/// Share of the sum that the most valuable fifth of customers hold.
Figure topFifth(std::vector<double> clv)
{
    std::erase_if(clv, [](double v) { return std::isnan(v); });
    if (clv.empty())
        return undefined(Reason::NoAmounts);
    const auto top = static_cast<std::ptrdiff_t>((clv.size() + 4) / 5);
    std::ranges::nth_element(clv, clv.begin() + top - 1, std::greater{});
    const double all = std::accumulate(clv.begin(), clv.end(), 0.0);
    const double best = std::accumulate(clv.begin(), clv.begin() + top, 0.0);
    return all > 0 ? Figure(best / all) : undefined(Reason::NegativeValues);
}

/// New-customer value before CAC.
Figure beforeCost(Figure clv, Figure acquisitionCost)
{
    return clv ? Figure(*clv + acquisitionCost.value_or(0)) : clv;
}

}  // namespace

std::vector<FolkloreCheck> folklore(const WhatIfEngine& engine, const std::vector<double>& clv, Figure acquisitionCost,
                                    double retentionCostPerYear)
{
    Scenario better;
    better.levers.retentionPoints = fivePoints;
    const auto moved = engine.fast(better);
    const WhatIfFigures& base = engine.base();
    FolkloreCheck residual{"five-points-retention", undefined(Reason::NotApplicable), 0.25, 0.95};
    FolkloreCheck newcomer{"five-points-new-customer", undefined(Reason::NotApplicable), 0.25, 0.95};
    if (moved) {
        residual.value = growth(base.residual, moved->changed.residual);
        newcomer.value = growth(beforeCost(base.newCustomerClv, acquisitionCost),
                                beforeCost(moved->changed.newCustomerClv, acquisitionCost));
    }
    FolkloreCheck keepOrWin{"keep-or-win", acquisitionCost, 5, 7};
    if (acquisitionCost)
        keepOrWin.value = retentionCostPerYear > 0 ? Figure(*acquisitionCost / retentionCostPerYear)
                                                   : undefined(Reason::NotApplicable);
    return {residual,
            newcomer,
            keepOrWin,
            {"eighty-twenty", topFifth(clv), 0.8, 0.8},
            {"three-to-one", base.ltvToCac, 3, 3}};
}

}  // namespace perennial
