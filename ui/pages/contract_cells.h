// Cells of the tables about contracts explain themselves: the renewals on Retention, the segments side by side.
#pragma once

#include "core/analysis/contract_segments.h"
#include "ui/pages/contract_explain.h"

#include <functional>

namespace perennial::ui {

/// Columns of the table of renewals, in their order.
enum class RenewalColumn { Renewal, Before, Left, Kept, ByModel, StillThere };

/// `step` of ContractFigures::tenure. Without a title where there is nothing to explain.
[[nodiscard]] Explanation renewalExplanation(const ContractExplainer& by, std::size_t step, RenewalColumn column);

/// Columns of the table of segments of contracts, in their order.
enum class ContractColumn {
    Name,
    Contracts,
    Running,
    Churned,
    ChurnOfRenewal,
    RecurringRevenue,
    Price,
    ClvMean,
    ClvTotal,
    ToCome,
    ToComeByOwn,
};

/// `title`: the segment. `only` shows its contracts alone on every page.
[[nodiscard]] Explanation contractSegmentExplanation(const ContractExplainer& by, const ContractSegment& segment,
                                                     const QString& title, ContractColumn column,
                                                     std::function<void()> only);

}  // namespace perennial::ui
