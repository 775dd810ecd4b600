// The report of a workspace or sheet of contracts: words and figures, laid out as every other report.
#pragma once

#include "core/analysis/contract_shown.h"
#include "core/analysis/contract_whatif.h"
#include "core/base/definitions.h"
#include "ui/report/report_writer.h"

#include <memory>
#include <string>
#include <vector>

namespace perennial::ui {

/// What it is made from.
struct ContractReportInput {
    ShownContracts contracts;
    Definitions definitions;
    std::string name;                                            ///< of the workspace
    std::vector<ImportRecord> imports;                           ///< of contracts
    std::shared_ptr<const ContractSegments> segments = nullptr;  ///< those in front; null: no section of them
    std::vector<ContractResult> scenarios{};                     ///< none: no section of them

    [[nodiscard]] const ContractBook& book() const { return *contracts.book; }
};

/// Words and figures in the language of the options. Sections that are made from orders are left out. Errors as
/// reportContent(); NoData {sections} where none is left.
[[nodiscard]] Result<ReportContent> contractReportContent(const ContractReportInput& input,
                                                          const ReportOptions& options);

/// Writes it as PDF. Main thread. Errors as writeReport().
[[nodiscard]] Result<> writeContractReport(const ContractReportInput& input, const ReportOptions& options,
                                           const std::string& path, Progress& progress);

}  // namespace perennial::ui
