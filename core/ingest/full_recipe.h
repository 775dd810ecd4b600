// A whole recipe: import, definitions, segments and scenarios, report, files to write. It replays
// everything on a new file (`perennial run recipe.json new.xlsx -o out/`).
//
//   {"perennial-recipe": 1,
//    "import": {"columns": {"E-mail": "customer"}, ...},        as in core/ingest/recipe.h
//    "definitions": {"margin": "0.4", "window": "3", ...},      as the workspace stores them
//    "documents": {"scenario": {"Dearer": "{...}"}},            scenarios, segments, templates
//    "report": {...},                                           as in ui/report/report_settings.h
//    "exports": [{"table": "customers", "file": "customers.csv"}, {"table": "report", "file": "report.pdf"}]}
//
// Everything is optional. A recipe of an import alone (its keys at the top) is one too.
#pragma once

#include "core/ingest/recipe.h"
#include "core/store/workspace.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// One file to write.
struct RecipeExport {
    std::string table;     ///< "customers", "segments", "cohorts", "orders", "plays", "workbook"; "report"; "audience"
    std::string argument;  ///< of an audience: the service; of segments: the segmentation
    std::string segment;   ///< "rfm/at-risk"; "" = everybody
    std::string privacy;   ///< "full", "masked", "pseudonym"; "" = the usual one
    std::vector<std::string> columns;
    std::string file;  ///< name within the output folder; no folders in it

    bool operator==(const RecipeExport&) const = default;
};

struct Recipe {
    ImportChoices import;
    DefinitionEntries definitions;
    std::map<std::string, std::map<std::string, std::string>> documents;  ///< kind -> name -> JSON
    std::string report;                                                   ///< JSON; "" = the usual report
    std::vector<RecipeExport> exports;
};

/// What a recipe without "exports" writes.
[[nodiscard]] std::vector<RecipeExport> usualExports();

/// Errors: ValueInvalid for text that is no recipe, UnknownName for an unknown key or field, OptionInvalid for
/// a file name with a folder in it.
[[nodiscard]] Result<Recipe> recipeFromJson(std::string_view json);
[[nodiscard]] std::string toJson(const Recipe& recipe);

/// The recipe of a workspace: how its last import was read, its definitions without the end of observation
/// (a new file has its own), its scenarios, segments and report.
[[nodiscard]] Result<Recipe> recipeOf(const Workspace& workspace);

/// Definitions and documents of the recipe into a workspace.
Result<> applyRecipe(const Recipe& recipe, Workspace& workspace);

/// Keeps how a file was read, for recipeOf().
Result<> rememberImport(Workspace& workspace, const Inspection& inspection);

}  // namespace perennial
