// The options of a report on the command line, over a template of the workspace or of a file.
#pragma once

#include "app/cli/data_options.h"
#include "ui/report/report_options.h"

#include <string>
#include <vector>

namespace perennial::cli {

struct ReportChoices {
    std::string layout;  ///< full, board, segment, a template saved in the workspace, or a file
    std::vector<std::string> sections;
    std::vector<std::string> notes;  ///< "segments=Call them before autumn."
    std::string paper;
    std::string orientation;
    std::string privacy;
    std::string title;
    std::string company;
    std::string tagline;
    std::string author;
    std::string logo;
    std::string colour;

    void declare(CLI::App& app);
    /// The options with scenarios, trials and the year before of the opened workspace. Errors: UnknownName for
    /// a template that does not exist, OptionInvalid.
    [[nodiscard]] Result<ui::ReportOptions> read(const OpenedData& data, Progress& progress) const;
    /// The same for contracts, which have no scenarios or trials. `source`: workspace or spreadsheet.
    [[nodiscard]] Result<ui::ReportOptions> readForContracts(const std::string& source) const;

private:
    [[nodiscard]] Result<ui::ReportOptions> readOver(const Workspace& workspace) const;
};

/// Scenarios, trials and the year before; what cannot be read is said on standard error.
[[nodiscard]] Result<ReportData> reportDataOf(const OpenedData& data, Progress& progress);

}  // namespace perennial::cli
