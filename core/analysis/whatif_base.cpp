#include "core/analysis/whatif_base.h"

#include "core/analysis/chart_data.h"
#include "core/analysis/pipeline.h"
#include "core/clv/formula_model.h"

#include <algorithm>

namespace perennial {

Result<std::vector<bool>> membersOfSegment(const Analysis& analysis, const std::string& segment)
{
    if (segment.empty())
        return std::vector<bool>();
    std::vector<bool> chosen = filterOf(analysis, segment);
    if (!chosen.empty())
        return chosen;
    std::string known;
    for (const SegmentTable& table : analysis.segments)
        for (const std::string& name : table.segmentation.names)
            known += (known.empty() ? "" : ", ") + table.segmentation.id + "/" + name;
    return fail(ErrorKind::UnknownName, {"segment", segment, known}, {}, {Hint::CheckSpelling});
}

namespace {

/// The figures of a segment given as "id/name"; of all customers for "" and for a name that is unknown.
const KeyFigures& figuresOf(const Analysis& analysis, const std::string& segment)
{
    for (const SegmentTable& table : analysis.segments)
        for (std::size_t s = 0; s < table.segmentation.size() && s < table.figures.size(); ++s)
            if (segment == table.segmentation.id + "/" + table.segmentation.names[s])
                return table.figures[s];
    return analysis.all;
}

/// Pace, retention and spend of the formulas in place of fitted models.
void useFormula(WhatIfBase& base, const Analysis& analysis, const std::string& segment)
{
    const KeyFigures& figures = figuresOf(analysis, segment);
    FormulaTerms terms;
    terms.method = analysis.definitions.model;
    terms.purchasesPerYear = figures.perWindow.frequencyPerYear.value_or(0);
    terms.annualRetention =
        terms.method == "retention-form" ? figures.annualRetention.value_or(0) : retentionOfLifespan(figures.lifespan);
    terms.windowDays = figures.window.days();
    base.ownModel = formulaModel(terms);
    base.model = base.aliveModel = base.ownModel.get();
    base.spend = nullptr;
    if (!figures.perWindow.averagePurchaseValue)
        return;
    constexpr double certain = 1e9;  // everybody spends the mean
    base.ownSpend =
        std::make_shared<const SpendModel>(1, certain + 1, *figures.perWindow.averagePurchaseValue * certain);
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
    const bool formula = isFormulaMethod(analysis.definitions.model);
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
        useFormula(base, analysis, segment);
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
