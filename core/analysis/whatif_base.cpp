#include "core/analysis/whatif_base.h"

#include "core/analysis/pipeline.h"

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
