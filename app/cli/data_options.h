// The options that every command on W|FILE takes: how a file is imported and under which definitions
// figures are made. Options override for one run and are never written into a workspace.
#pragma once

#include "app/cli/assumption_options.h"
#include "core/analysis/analysis.h"
#include "core/ingest/full_recipe.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace perennial::cli {

/// Options of an import.
struct ImportOptions {
    std::vector<std::string> maps;  ///< "customer=E-mail"
    std::vector<std::string> sheets;
    std::vector<std::string> answers;  ///< "pending-third=exclude"
    std::string preset;
    std::string encoding;
    std::string delimiter;
    std::string dateOrder;  ///< "dmy", "mdy", "ymd"
    std::string decimalMark;
    std::string recipe;  ///< path of a JSON recipe
    std::string kind;    ///< "orders", "contracts", "customers", "spend"; "" = told by its columns
    std::int64_t headerRow = 0;
    bool strict = false;

    /// `spend`: a sheet of acquisition spend is one of the kinds.
    void declare(CLI::App& app, bool spend = false);
    [[nodiscard]] Result<ImportChoices> choices() const;
};

/// Options of an analysis.
struct AnalysisOptions {
    std::string asOf;
    std::string window;
    std::string model;
    std::string unit;
    std::string calibrateUntil;
    std::string horizon;
    std::optional<double> discount;
    std::optional<double> margin;
    std::optional<double> acquisitionCost;
    std::string currency;
    std::string timeZone;                 ///< IANA name, or "as-written"
    std::vector<std::string> rates;       ///< "USD=0.92"
    std::vector<std::string> rateTables;  ///< files
    AssumptionOptions assumptions;

    void declare(CLI::App& app);
    /// The stored definitions with the options laid over them.
    /// `figures`: the currency of the figures where none is named; "" = not known.
    [[nodiscard]] Result<Definitions> over(Definitions stored, const std::string& figures = {}) const;
};

/// A workspace or spreadsheet, opened and analysed.
struct OpenedData {
    Workspace workspace;
    std::shared_ptr<const Analysis> analysis;
    std::vector<Question> questions;  ///< asked by an import of this run
};

struct DataOptions {
    std::string source;       ///< W|FILE
    std::string into;         ///< workspace to import a file into; "" = a temporary one
    bool rowsWanted = false;  ///< rows are shown one by one or documents are kept: a file needs a whole workspace
    ImportOptions import;
    AnalysisOptions analysis;
    bool json = false;

    void declare(CLI::App& app);
    /// `segment` ("rfm/champions", may be empty) becomes the segment filter of this run; UnknownName names those
    /// that exist.
    [[nodiscard]] Result<OpenedData> open(Progress& progress, const std::string& segment = {},
                                          Extent extent = Extent::Whole) const;
};

/// By its name or its content: any SQLite file is opened as a workspace, and refused there if it is none.
[[nodiscard]] bool isWorkspace(const std::string& path);

/// Exchange rates "USD=0.92" into the definitions.
Result<> takeRates(const std::vector<std::string>& rates, const std::string& currency, Definitions& definitions);
/// Tables of exchange rates by day, in files, into the definitions; rows that are no rate are said on standard error.
Result<> takeRateTables(const std::vector<std::string>& files, const std::string& currency, Definitions& definitions);

/// The recipe in a file. Errors: FileMissing, those of recipeFromJson (place.file).
[[nodiscard]] Result<Recipe> readRecipe(const std::string& path);

/// What the file of these options is imported into.
[[nodiscard]] Result<Workspace> workspaceFor(const DataOptions& options);

/// Whether a sheet that holds no orders is imported as what it is, or refused as no list of orders.
enum class OtherFiles : std::uint8_t {
    Refused,
    Customers,  // those already summed up are imported, contracts refused
    Imported,
};

/// Imports files (folders: the spreadsheets in them, by name) into a workspace, one transaction each. Questions are
/// appended and said on standard error.
[[nodiscard]] Result<std::vector<ImportRecord>> importFiles(const std::vector<std::string>& files, Workspace& workspace,
                                                            const ImportOptions& options,
                                                            std::vector<Question>& questions,
                                                            std::vector<Inspection>& inspections, Progress& progress,
                                                            OtherFiles others = OtherFiles::Refused);

/// "12m", "39w", "90d", "2y" as months of 365.25/12 days; nullopt if it is none.
[[nodiscard]] std::optional<double> monthsFrom(const std::string& text);

}  // namespace perennial::cli
