#include "core/ingest/full_recipe.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace perennial {

namespace {

using Json = nlohmann::ordered_json;

constexpr char importKind[] = "import-choices";
constexpr char reportKind[] = "report";
/// Documents that belong to the shop and not to one state of its data.
constexpr std::array<std::string_view, 6> replayed{"scenario", "contract-scenario", "segment", "segments",
                                                   "rfm",      "report-template"};
/// Definitions that belong to one state of the data.
constexpr std::array<std::string_view, 2> ofThisData{"as_of", "calibrate_until"};
constexpr std::array<std::string_view, 8> exportNames{"customers", "segments", "cohorts",  "orders",
                                                      "plays",     "workbook", "audience", "report"};

template <class List>
bool isIn(const List& list, std::string_view name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

std::unexpected<Error> noRecipe(const std::string& found)
{
    return fail(ErrorKind::ValueInvalid, {found, "perennial-recipe"}, {}, {Hint::CheckSpelling});
}

Result<RecipeExport> readExport(const Json& json)
{
    RecipeExport wanted;
    wanted.table = json.at("table").get<std::string>();
    wanted.file = json.at("file").get<std::string>();
    wanted.argument = json.value("for", std::string());
    wanted.segment = json.value("segment", std::string());
    wanted.privacy = json.value("customers", std::string());
    wanted.columns = json.value("columns", std::vector<std::string>());
    if (!isIn(exportNames, wanted.table))
        return fail(ErrorKind::UnknownName,
                    {"table", wanted.table, "customers, segments, cohorts, orders, plays, workbook, audience, report"},
                    {}, {Hint::CheckSpelling});
    if (wanted.file.empty() || wanted.file.find('/') != std::string::npos || wanted.file == "." || wanted.file == "..")
        return fail(ErrorKind::OptionInvalid, {"file", wanted.file, "customers.csv"});
    return wanted;
}

Result<> readPart(const std::string& key, const Json& value, Recipe& recipe)
{
    if (key == "perennial-recipe")
        return {};
    if (key == "definitions") {
        for (const auto& [name, text] : value.items())
            recipe.definitions.emplace_back(name, text.get<std::string>());
        const auto checked = definitionsFrom(recipe.definitions);
        return checked ? Result<>{} : pass(checked);
    }
    if (key == "documents") {
        recipe.documents = value.get<std::map<std::string, std::map<std::string, std::string>>>();
        return {};
    }
    if (key == "report") {
        recipe.report = value.dump();
        return {};
    }
    if (key == "exports") {
        for (const Json& entry : value) {
            auto wanted = readExport(entry);
            if (!wanted)
                return pass(wanted);
            recipe.exports.push_back(std::move(*wanted));
        }
        return {};
    }
    return fail(ErrorKind::UnknownName, {"recipe", key, "import, definitions, documents, report, exports"}, {},
                {Hint::CheckSpelling});
}

/// The import's part as a recipe of its own.
std::string importPart(Json part)
{
    part["perennial-recipe"] = 1;
    return part.dump();
}

/// The first characters of a file that may be anything, without what a terminal would stumble over.
std::string beginningOf(std::string_view text)
{
    std::string shown(text.substr(0, 40));
    std::erase_if(shown, [](char c) { return c < ' ' || c > '~'; });
    return shown;
}

}  // namespace

std::vector<RecipeExport> usualExports()
{
    return {{"report", {}, {}, {}, {}, "report.pdf"},     {"customers", {}, {}, {}, {}, "customers.csv"},
            {"segments", {}, {}, {}, {}, "segments.csv"}, {"cohorts", {}, {}, {}, {}, "cohorts.csv"},
            {"plays", {}, {}, {}, {}, "plays.csv"},       {"workbook", {}, {}, {}, {}, "workbook.xlsx"}};
}

Result<Recipe> recipeFromJson(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("perennial-recipe"))
        return noRecipe(beginningOf(text));
    Recipe recipe;
    const bool whole = std::any_of(json.items().begin(), json.items().end(), [](const auto& entry) {
        return entry.key() == "import" || entry.key() == "definitions" || entry.key() == "exports"
               || entry.key() == "documents" || entry.key() == "report";
    });
    try {
        auto choices = choicesFromJson(whole ? importPart(json.value("import", Json::object())) : std::string(text));
        if (!choices)
            return pass(choices);
        recipe.import = std::move(*choices);
        for (const auto& [key, value] : json.items())
            if (whole && key != "import")
                if (auto done = readPart(key, value, recipe); !done)
                    return pass(done);
    } catch (const Json::exception& problem) {
        return noRecipe(problem.what());
    }
    return recipe;
}

std::string toJson(const Recipe& recipe)
{
    Json json{{"perennial-recipe", 1}};
    json["import"] = Json::parse(toJson(recipe.import));
    json["import"].erase("perennial-recipe");
    for (const auto& [name, value] : recipe.definitions)
        json["definitions"][name] = value;
    if (!recipe.documents.empty())
        json["documents"] = recipe.documents;
    if (const Json report = Json::parse(recipe.report, nullptr, false); report.is_object())
        json["report"] = report;
    json["exports"] = Json::array();
    for (const RecipeExport& wanted : recipe.exports) {
        Json entry{{"table", wanted.table}, {"file", wanted.file}};
        if (!wanted.argument.empty())
            entry["for"] = wanted.argument;
        if (!wanted.segment.empty())
            entry["segment"] = wanted.segment;
        if (!wanted.privacy.empty())
            entry["customers"] = wanted.privacy;
        if (!wanted.columns.empty())
            entry["columns"] = wanted.columns;
        json["exports"].push_back(entry);
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Recipe> recipeOf(const Workspace& workspace)
{
    Recipe recipe;
    const auto definitions = workspace.definitions();
    if (!definitions)
        return pass(definitions);
    for (const auto& entry : entries(*definitions))
        if (!isIn(ofThisData, entry.first))
            recipe.definitions.push_back(entry);
    for (const std::string_view kind : replayed) {
        const auto stored = workspace.documents(std::string(kind));
        if (!stored)
            return pass(stored);
        for (const auto& [name, json] : *stored)
            recipe.documents[std::string(kind)][name] = json;
    }
    const auto report = workspace.documents(reportKind);
    if (!report)
        return pass(report);
    if (!report->empty())
        recipe.report = report->front().second;
    const auto choices = workspace.documents(importKind);
    if (!choices)
        return pass(choices);
    if (!choices->empty()) {
        auto read = choicesFromJson(choices->front().second);
        if (!read)
            return pass(read);
        recipe.import = std::move(*read);
    }
    recipe.exports = usualExports();
    return recipe;
}

Result<> applyRecipe(const Recipe& recipe, Workspace& workspace)
{
    for (const auto& [kind, documents] : recipe.documents)
        for (const auto& [name, json] : documents)
            if (auto saved = workspace.saveDocument(kind, name, json); !saved)
                return saved;
    if (recipe.definitions.empty())
        return {};
    auto stored = workspace.definitions();
    if (!stored)
        return pass(stored);
    DefinitionEntries merged = recipe.definitions;
    for (const auto& entry : entries(*stored))
        if (isIn(ofThisData, entry.first))
            merged.push_back(entry);
    const auto definitions = definitionsFrom(merged);
    return definitions ? workspace.saveDefinitions(*definitions) : pass(definitions);
}

Result<> rememberImport(Workspace& workspace, const Inspection& inspection)
{
    ImportChoices choices = choicesOf(inspection);
    choices.sheets.clear();  // next month's file may name its sheet by the month
    return workspace.saveDocument(importKind, "last", toJson(choices));
}

}  // namespace perennial
