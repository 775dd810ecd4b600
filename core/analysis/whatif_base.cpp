#include "core/analysis/whatif_base.h"

#include "core/analysis/chart_data.h"
#include "core/analysis/pipeline.h"
#include "core/analysis/value_method.h"
#include "core/math/special_functions.h"

#include <algorithm>

namespace perennial {

Result<std::vector<bool>> membersOfSegment(const Analysis& analysis, const std::string& segment)
{
    return filterOf(analysis, segment);
}

std::string segmentationOfRules(const Analysis& analysis, const Scenario& scenario)
{
    if (scenario.rules.empty())
        return {};
    for (const SegmentTable& table : analysis.segments)
        if (scenario.rules.front().segment.starts_with(table.segmentation.id + "/"))
            return table.segmentation.id;
    return {};
}

Result<WhatIfBase> whatIfBase(const Analysis& analysis, const std::string& segment, const std::string& segmentation)
{
    auto method = valueMethod(analysis);
    if (!method)
        return std::unexpected(method.error());
    auto chosen = membersOfSegment(analysis, segment);
    if (!chosen)
        return pass(chosen);
    WhatIfBase base;
    base.summary = method->customers.get();
    base.model = method->model.get();
    base.aliveModel = method->aliveModel.get();
    base.spend = method->spend.get();
    base.spendOf = method->spendOf;
    base.distinctStates = method->distinctStates;
    base.ownModel = std::move(method->model);
    base.ownSpend = std::move(method->spend);
    base.ownSummary = std::move(method->customers);
    base.margin = analysis.marginRate;
    base.meanFirstOrder = analysis.meanFirstOrder;
    // nobody knows which customers will join a segment
    base.newCustomersPerYear = segment.empty() ? analysis.newCustomersPerYear : 0;
    if (analysis.all.acquisitionCost)
        base.acquisitionCost = *analysis.all.acquisitionCost;
    base.chosen = std::move(*chosen);
    const SegmentTable* table = segmentation.empty() ? nullptr : segmentationNamed(analysis, segmentation);
    if (!table)
        table = analysis.segmentsInFront();
    if (table)
        base.segmentation = &table->segmentation;
    if (!analysis.historical.empty())
        base.historical = &analysis.historical.values();
    for (const std::uint32_t i : membersOf(analysis.historical.size(), base.chosen))
        base.historicalTotal += analysis.historical[i];
    return base;
}

KnownEffects knownEffects(const Analysis& analysis)
{
    KnownEffects known;
    const PricedMonths prices = pricedMonths(*analysis.ledger, analysis.observed->book.asOf);
    known.support = leverSupport(analysis, prices);
    known.estimate = priceResponse(prices);
    if (!known.estimate)
        return known;
    known.support.price = {known.estimate->lowest, known.estimate->highest, known.estimate->changes};
    known.effects.elasticity = std::min(0.0, known.estimate->elasticity);
    // of the normal distribution with the same 90 % interval
    known.effects.elasticityError = (known.estimate->upper - known.estimate->lower) / (2 * normalQuantile(0.95));
    known.effects.elasticityEstimated = true;
    return known;
}

}  // namespace perennial
