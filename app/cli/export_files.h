// One file out of an analysis: what `export` and `run` write.
#pragma once

#include "app/cli/contracts.h"
#include "app/cli/data_options.h"
#include "core/ingest/full_recipe.h"

namespace perennial::cli {

/// What was written, for the JSON of the command.
struct Written {
    std::uint64_t rows = 0;
    std::uint64_t leftOut = 0;  ///< customers without an e-mail address, of an audience
};

/// Writes one table, list or workbook to `path` (RecipeExport::file is not looked at). Errors: UnknownName
/// (table, column, segment, segmentation, service), OptionInvalid (customers), those of the writer.
[[nodiscard]] Result<Written> writeExport(const OpenedData& data, const RecipeExport& wanted, const std::string& path,
                                          Progress& progress);

/// The recipe of a workspace (recipeOf()).
[[nodiscard]] Result<Written> writeRecipe(const Workspace& workspace, const std::string& path);
[[nodiscard]] Result<Written> writeRecipe(const std::string& source, const std::string& path);

/// A table of contracts: customers, segments (by RecipeExport::argument) or cohorts. Errors: UnknownName for another
/// table, column or segmentation, NoData {"start dates"} for cohorts without them, those of the writer.
[[nodiscard]] Result<Written> writeContracts(const OpenedContracts& opened, const RecipeExport& wanted,
                                             const std::string& path, Progress& progress);

}  // namespace perennial::cli
