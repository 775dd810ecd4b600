// What-if of contracts explained: the figures of a scenario, its break-even, the points of its charts, and scenarios
// side by side.
#pragma once

#include "core/analysis/chart_data.h"
#include "core/analysis/contract_whatif.h"
#include "ui/pages/contract_explain.h"
#include "ui/pages/whatif/compare_view.h"
#include "ui/report/contract_scenario_report.h"

namespace perennial::ui {

/// A result, and whose column is meant.
enum class ContractColumnOf { Today, Scenario, Change };

[[nodiscard]] Explanation contractScenarioExplanation(const ContractExplainer& by, const ContractResult& result,
                                                      ContractScenarioRow row, ContractColumnOf column);
[[nodiscard]] Explanation contractBreakEvenExplanation(const ContractExplainer& by, const ContractResult& result);
/// A row of the table behind one of the charts of a result: waterfall, survival, curves, tornado.
[[nodiscard]] Explanation contractPointExplanation(const ContractExplainer& by, const ContractResult& result,
                                                   const ChartData& chart, std::size_t row);

[[nodiscard]] ComparedScenarios comparedContractScenarios(const ContractExplainer& by,
                                                          std::vector<ContractResult> results);

}  // namespace perennial::ui
