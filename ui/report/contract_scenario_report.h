// What-if of contracts in words: the figures of a scenario, its break-even, and the section of a report. Window, report
// and command line say the same.
#pragma once

#include "core/analysis/contract_whatif.h"
#include "ui/report/report_content.h"
#include "ui/support/format.h"

#include <vector>

namespace perennial::ui {

/// The figures of an outlook, in the order of tables.
enum class ContractScenarioRow { Recurring, InAYear, Retention, MarginRate, Months, ToCome };
inline constexpr int contractScenarioRows = 6;
[[nodiscard]] QString contractScenarioName(ContractScenarioRow row);
[[nodiscard]] QString contractScenarioText(ContractScenarioRow row, const ContractOutlook& look, const Format& format,
                                           const QString& currency);
/// `then` less `base`, with its sign.
[[nodiscard]] QString contractScenarioChange(ContractScenarioRow row, const ContractOutlook& base,
                                             const ContractOutlook& then, const Format& format,
                                             const QString& currency);

/// How much churn the price may cost before it stops paying; empty where the price is today's.
[[nodiscard]] QString contractBreakEvenWords(const ContractResult& result, const Format& format);
/// The same as an equation: months to come that the price needs, with the numbers put in; empty without a break-even.
[[nodiscard]] QString contractBreakEvenNumbers(const ContractResult& result, const Format& format,
                                               const QString& currency);

/// Scenarios side by side, then each with its waterfall, its curves and its break-even. Without a headline where there
/// is none.
[[nodiscard]] SectionContent contractScenarioSection(const ContractBook& book,
                                                     const std::vector<ContractResult>& results, const Format& format);

}  // namespace perennial::ui
