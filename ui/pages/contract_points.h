// From a point of a chart of contracts to the contracts behind it.
#pragma once

#include "core/analysis/contract_segments.h"
#include "ui/pages/contract_explain.h"

namespace perennial::ui {

/// Opens the contracts behind a point, by the row of the chart's table, in the list of contracts; says why where there
/// are none. `by.book` and `segments` (null: none) are what the chart was made from.
void showContractsBehind(const ContractExplainer& by, const ContractSegments* segments, const ChartData& chart,
                         std::size_t row);

}  // namespace perennial::ui
