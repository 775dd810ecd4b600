// Contracts given to analyze or retention, as a sheet or in a workspace: their own figures.
#pragma once

#include "app/cli/data_options.h"
#include "app/cli/json.h"
#include "core/analysis/contract_shown.h"
#include "core/plays/plays.h"
#include "core/whatif/scenario.h"
#include "ui/report/report_settings.h"

#include <optional>

namespace perennial::cli {

/// The contracts of a source, and where they come from.
struct OpenedContracts {
    ShownContracts shown;  ///< by the segment filter
    Definitions definitions;
    std::string name;
    std::vector<ImportRecord> imports;
    std::vector<Scenario> scenarios{};  ///< saved in the workspace
    PlayTerms playTerms{};              ///< kept in it for plays of contracts

    [[nodiscard]] const ContractBook& book() const { return *shown.book; }
};

/// When the source holds contracts and no orders (`error` says so): them, those of `segment` ("" = what the workspace's
/// filter leaves; one that cannot be applied is said). nullopt: it is something else.
[[nodiscard]] std::optional<Result<OpenedContracts>> openContracts(const DataOptions& options, const Error& error,
                                                                   Progress& progress, const std::string& segment = {});

/// The contracts of a sheet imported by the recipe of the options, with its definitions: into the workspace of the
/// options, or into one that nobody sees.
[[nodiscard]] Result<OpenedContracts> importedContracts(const DataOptions& options, Progress& progress);

/// The PDF about them; yields the definitions of its figures.
[[nodiscard]] Result<Definitions> writeContractReport(OpenedContracts opened, const ui::ReportOptions& options,
                                                      const std::string& path, Progress& progress);

/// Their figures, as analyze and retention print them.
[[nodiscard]] Json contractFiguresJson(const ContractBook& book);
void printContracts(const ContractBook& book);

/// When the source holds contracts and no orders (`error` says so): prints their figures and returns the exit status.
/// nullopt: it is something else, and the error stands.
[[nodiscard]] std::optional<int> contractsInstead(const DataOptions& options, const Error& error, Progress& progress);

/// The figures of the contracts that stand in a workspace beside its orders; null where there are none.
[[nodiscard]] Result<Json> contractsBeside(const OpenedData& data, Progress& progress);

}  // namespace perennial::cli
