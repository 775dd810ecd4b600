#include "core/ingest/saved_mapping.h"

#include "core/ingest/values/text.h"

#include <cstdio>
#include <nlohmann/json.hpp>
#include <xxhash.h>

namespace perennial {
namespace {

constexpr char kind[] = "mapping";

Result<SavedMapping> mappingFrom(const std::string& text)
{
    SavedMapping mapping;
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return fail(ErrorKind::WorkspaceDamaged, {"mapping"});
    for (const auto& [header, value] : json.items())
        if (value.is_string())
            if (const auto field = fieldNamed(value.get<std::string>()))
                mapping.emplace(header, *field);
    return mapping;
}

}  // namespace

std::string headerSignature(const std::vector<ColumnGuess>& columns)
{
    std::string all;
    for (const ColumnGuess& column : columns)
        all += foldedWord(column.header) + '\x1f';
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(XXH3_64bits(all.data(), all.size())));
    return text;
}

Result<SavedMapping> savedMapping(const Workspace& workspace, const std::vector<ColumnGuess>& columns)
{
    auto documents = workspace.documents(kind);
    if (!documents)
        return pass(documents);
    const std::string signature = headerSignature(columns);
    for (const auto& [name, json] : *documents)
        if (name == signature)
            return mappingFrom(json);
    return SavedMapping{};
}

Result<> saveMapping(Workspace& workspace, const Inspection& inspection)
{
    nlohmann::json json = nlohmann::json::object();
    for (const ColumnGuess& column : inspection.columns)
        json[column.header] = name(column.field.value);
    return workspace.saveDocument(kind, headerSignature(inspection.columns), json.dump());
}

void applyMapping(const SavedMapping& mapping, std::vector<ColumnGuess>& columns)
{
    if (mapping.empty())
        return;
    for (ColumnGuess& column : columns)
        if (const auto saved = mapping.find(column.header); saved != mapping.end())
            column.field.guess(saved->second, "saved-mapping");
}

}  // namespace perennial
