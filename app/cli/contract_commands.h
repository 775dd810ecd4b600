// What the commands on orders do when they are given contracts: segments, retention, customers, chart.
#pragma once

#include "app/cli/contracts.h"
#include "core/analysis/chart_data.h"

#include <optional>
#include <string>

namespace perennial::cli {

// Each returns nullopt when the source holds something else (`error` stands), else the exit status.

/// `by` as contractSegmentsBy().
[[nodiscard]] std::optional<int> contractSegmentsInstead(const DataOptions& options, const Error& error,
                                                         const std::string& by, const std::string& output,
                                                         Progress& progress);

struct ContractRetentionOptions {
    std::string type;
    std::string by;
    std::string output;
};
[[nodiscard]] std::optional<int> contractRetentionInstead(const DataOptions& options, const Error& error,
                                                          const ContractRetentionOptions& wanted, Progress& progress);

/// Every contract with its columns; `where` leaves those for which a rule holds (core/analysis/contract_rules.h).
[[nodiscard]] std::optional<int> contractCustomersInstead(const DataOptions& options, const Error& error,
                                                          const std::string& where, const std::string& output,
                                                          Progress& progress);

/// A sentence on standard error: why contracts have no such chart or division. `chart` may be empty.
void sayWhyNotOfContracts(const ContractBook& book, const std::string& chart, const std::string& by);
/// Why a chart of contracts has nothing to draw.
[[nodiscard]] Error emptyChartOfContracts(const ChartData& chart);

}  // namespace perennial::cli
