// The contracts behind one point of a chart of contracts.
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/contract_segments.h"

#include <cstdint>
#include <vector>

namespace perennial {

/// Contracts of `book.table` behind a point of one of its charts (contract_charts.h), by the row of the chart's table:
/// those of a bar; those that came as far as a point of a curve; those that ran in the month of a cell or of a point of
/// a retention curve. `segments` is what the chart was divided by, null for one of the whole. Empty where no contracts
/// make the point (a model's curve beyond what was seen). Linear in contracts.
[[nodiscard]] std::vector<std::uint32_t> contractsOfPoint(const ContractBook& book, const ContractSegments* segments,
                                                          const ChartData& chart, std::size_t row);

}  // namespace perennial
