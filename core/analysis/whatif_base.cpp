#include "core/analysis/whatif_base.h"

#include "core/analysis/pipeline.h"

namespace perennial {

Result<std::vector<bool>> membersOfSegment(const Analysis& analysis, const std::string& segment)
{
    return filterOf(analysis, segment);
}

Result<WhatIfBase> whatIfBase(const Analysis& analysis, const std::string& segment)
{
    const Fitted& fitted = *analysis.fitted;
    if (!fitted.model)
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
    base.newCustomersPerYear = analysis.newCustomersPerYear;
    base.chosen = std::move(*chosen);
    for (const std::uint32_t i : membersOf(analysis.historical.size(), base.chosen))
        base.historicalTotal += analysis.historical[i];
    return base;
}

}  // namespace perennial
