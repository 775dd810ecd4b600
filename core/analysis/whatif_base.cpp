#include "core/analysis/whatif_base.h"

#include "core/analysis/chart_data.h"
#include "core/analysis/pipeline.h"
#include "core/clv/formula_model.h"

#include <algorithm>

namespace perennial {

Result<std::vector<bool>> membersOfSegment(const Analysis& analysis, const std::string& segment)
{
    return filterOf(analysis, segment);
}

namespace {

/// Pace, retention and spend of a formula in place of fitted models.
void useFormula(WhatIfBase& base, const Analysis& analysis, FormulaMethod method)
{
    const OrderBook& book = analysis.observed->book;
    const Window window = analysis.definitions.window;
    base.ownModel = formulaModel(formulaTerms(book, *base.summary, window, method));
    base.ownSpend = formulaSpend(book, *base.summary, window, method);
    base.model = base.aliveModel = base.ownModel.get();
    base.spend = base.ownSpend.get();
}

}  // namespace

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
    const Fitted& fitted = *analysis.fitted;
    const auto formula = formulaMethodNamed(analysis.definitions.model);
    if (!fitted.model && !formula)
        return std::unexpected(fitted.failure.value_or(Error{ErrorKind::NoData, {"model"}, {}, {}}));
    auto chosen = membersOfSegment(analysis, segment);
    if (!chosen)
        return pass(chosen);
    WhatIfBase base;
    base.summary = &analysis.summary();
    base.model = fitted.model.get();
    base.aliveModel = fitted.aliveModel ? fitted.aliveModel.get() : fitted.model.get();
    base.spend = fitted.spend ? &*fitted.spend : nullptr;
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
        base.historical = &analysis.historical;
    if (formula)
        useFormula(base, analysis, *formula);
    for (const std::uint32_t i : membersOf(analysis.historical.size(), base.chosen))
        base.historicalTotal += analysis.historical[i];
    return base;
}

KnownEffects knownEffects(const Analysis& analysis)
{
    KnownEffects known;
    known.estimate = priceResponse(*analysis.ledger, analysis.observed->book.asOf);
    if (!known.estimate)
        return known;
    known.effects.elasticity = std::min(0.0, known.estimate->elasticity);
    known.effects.elasticityError = known.estimate->standardError;
    known.effects.elasticityEstimated = true;
    return known;
}

}  // namespace perennial
