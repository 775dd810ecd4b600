// Charts of contracts: what the retention page and the overview of a subscription workspace show.
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/contract_shown.h"
#include "core/analysis/contract_whatif.h"
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

/// From base to scenario, lever by lever: the value still to come.
[[nodiscard]] ChartData contractWaterfallChart(const ContractResult& result, const std::string& currency);
/// Cumulative margin of today's running contracts by month.
[[nodiscard]] ChartData contractMarginChart(const ContractResult& result, const std::string& currency);
/// The share of today's running contracts that still runs after whole periods from now.
[[nodiscard]] ChartData contractRunningChart(const ContractResult& result, const ContractBook& book);
/// "waterfall" and "curves" for a price 10 % higher, "tornado" of the base; side effects as assumed. Errors as
/// contractWhatIf().
[[nodiscard]] Result<ChartData> contractPriceRiseChart(std::string_view name, const ContractBook& book);

/// The charts that contracts have, by their names: cohorts, retention, survival, segments, distribution,
/// concentration, tornado, waterfall, curves.
[[nodiscard]] std::span<const std::string_view> contractChartNames();
/// Builds by name. `by` divides survival and segments ("" = whole survival, segments by the segmentation in front).
/// Errors: UnknownName for a chart that contracts do not have; those of contractSegmentsBy().
[[nodiscard]] Result<ChartData> contractChart(std::string_view name, const ShownContracts& shown,
                                              const Definitions& definitions, const std::string& by,
                                              Progress& progress);

}  // namespace perennial
