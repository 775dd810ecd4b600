// Charts of contracts: what the retention page and the overview of a subscription workspace show.
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/contract_shown.h"
#include "core/retention/contracts.h"

namespace perennial {

/// Kaplan-Meier over months under contract with its band, and the sBG curve with its projection beyond: half as long
/// again as was observed. Without a model the curve stands alone.
[[nodiscard]] ChartData contractSurvivalChart(const ContractBook& book);

/// Contract i's chance to still run, from its next renewal on, by the base's sBG: S(n + t) / S(n) over three years,
/// five renewals where they are longer. Empty where it has ended.
[[nodiscard]] ChartData contractOutlookChart(const ContractBook& book, std::size_t contract);

/// The largest segments side by side, at most six, each with its band; the title says by the log-rank test of all
/// segments whether they differ, and which stay longest. One segment alone: the base's own curve.
[[nodiscard]] ChartData contractSurvivalChart(const ContractBook& book, const ContractSegments& segments);

/// Total CLV by segment; at most `most` bars, the rest gathered.
[[nodiscard]] ChartData contractSegmentsChart(const ContractBook& book, const ContractSegments& segments,
                                              std::size_t most = 12);
/// CLV by contract, and its concentration.
[[nodiscard]] ChartData contractDistributionChart(const ContractBook& book);
[[nodiscard]] ChartData contractConcentrationChart(const ContractBook& book);
/// Contracts by month of start: the triangle of the newest `most`, and the curves. Empty without dates.
[[nodiscard]] ChartData contractCohortChart(const ContractBook& book, std::size_t most = 12);
[[nodiscard]] ChartData contractRetentionChart(const ContractBook& book, std::size_t most = 12);

/// The charts that contracts have, by their names: cohorts, retention, survival, segments, distribution, concentration.
[[nodiscard]] std::span<const std::string_view> contractChartNames();
/// Builds by name. `by` divides survival and segments ("" = whole survival, segments by the segmentation in front).
/// Errors: UnknownName for a chart that contracts do not have; those of contractSegmentsBy().
[[nodiscard]] Result<ChartData> contractChart(std::string_view name, const ShownContracts& shown,
                                              const Definitions& definitions, const std::string& by,
                                              Progress& progress);

}  // namespace perennial
