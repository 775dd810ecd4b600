#include "core/analysis/segment_intervals.h"

namespace perennial {

Result<std::optional<GroupIntervals>> segmentIntervals(const Analysis& analysis, const Segmentation& segmentation,
                                                       Progress& progress)
{
    const Fitted& fitted = *analysis.fitted;
    if (!fitted.model || !fitted.formula.empty())
        return std::nullopt;
    PredictionTerms terms;
    terms.horizonMonths = analysis.definitions.horizonMonths;
    terms.discountRate = analysis.definitions.discountRate;
    terms.margin = analysis.marginRate;
    const std::vector<std::uint32_t> groupOf(segmentation.of.begin(), segmentation.of.end());
    const IntervalOptions options{.seed = analysis.definitions.seed, .draws = 100, .all = &fitted.predictions};
    auto intervals = groupIntervals(analysis.summary(), *fitted.model, fitted.spend ? &*fitted.spend : nullptr, terms,
                                    groupOf, segmentation.size(), options, progress);
    if (!intervals)
        return pass(intervals);
    return std::optional(std::move(*intervals));
}

}  // namespace perennial
