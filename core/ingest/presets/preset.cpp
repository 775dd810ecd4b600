#include "core/ingest/presets/preset.h"

#include "core/ingest/presets/embedded.h"
#include "core/ingest/values/text.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace perennial {
namespace {

using Json = nlohmann::json;

std::unexpected<Error> failPreset(const std::string& found, const std::string& expected)
{
    return fail(ErrorKind::ValueInvalid, {found, expected});
}

Result<Field> fieldOf(const std::string& text)
{
    const auto field = fieldNamed(text);
    if (!field)
        return failPreset(text, "field");
    return *field;
}

Result<> readColumns(const Json& json, Preset& preset)
{
    for (const auto& [header, fieldName] : json.items()) {
        const auto field = fieldOf(fieldName.get<std::string>());
        if (!field)
            return std::unexpected(field.error());
        preset.columns.emplace_back(header, *field);
    }
    return {};
}

Result<std::vector<Field>> readFields(const Json& names)
{
    std::vector<Field> fields;
    for (const auto& entry : names) {
        const auto field = fieldOf(entry.get<std::string>());
        if (!field)
            return std::unexpected(field.error());
        fields.push_back(*field);
    }
    return fields;
}

Result<> readRules(const Json& json, Preset& preset)
{
    auto orderLevel = readFields(json.value("order-level", Json::array()));
    if (!orderLevel)
        return pass(orderLevel);
    preset.orderLevel = std::move(*orderLevel);
    auto includes = readFields(json.value("amount-includes", Json::array()));
    if (!includes)
        return pass(includes);
    preset.amountIncludes = std::move(*includes);
    const Json status = json.value("status", Json::object());
    for (const auto& [word, meaningName] : status.items()) {
        const auto meaning = statusNamed(meaningName.get<std::string>());
        if (!meaning)
            return failPreset(meaningName.get<std::string>(), "status");
        preset.statusWords.emplace(foldedWord(word), *meaning);
    }
    return {};
}

Result<Preset> readPreset(const Json& json)
{
    Preset preset;
    preset.id = json.at("id").get<std::string>();
    preset.name = json.at("name").get<std::string>();
    preset.signature = json.at("signature").get<std::vector<std::string>>();
    preset.currency = json.value("currency", "");
    preset.skipRows = json.value("skip-rows", 0);
    preset.refused = json.value("refused", "");
    preset.customerInGroups = json.value("customer-in-groups", false);
    if (json.contains("subtract-discount"))
        preset.subtractDiscount = json.at("subtract-discount").get<bool>();
    if (auto columns = readColumns(json.value("columns", Json::object()), preset); !columns)
        return std::unexpected(columns.error());
    if (auto rules = readRules(json, preset); !rules)
        return std::unexpected(rules.error());
    return preset;
}

}  // namespace

Result<Preset> parsePreset(std::string_view text)
{
    try {
        return readPreset(Json::parse(text));
    } catch (const Json::exception& problem) {
        return failPreset(problem.what(), "preset");
    }
}

const std::vector<Preset>& presets()
{
    static const std::vector<Preset> all = [] {
        std::vector<Preset> list;
        for (const std::string_view json : embeddedPresets())
            if (auto preset = parsePreset(json))
                list.push_back(std::move(*preset));
        return list;
    }();
    return all;
}

const Preset* presetNamed(std::string_view id)
{
    for (const Preset& preset : presets())
        if (preset.id == id)
            return &preset;
    return nullptr;
}

const Preset* recognisePreset(const std::vector<std::string>& headers)
{
    std::set<std::string> have;
    for (const std::string& header : headers)
        have.insert(foldedWord(header));
    const Preset* best = nullptr;
    for (const Preset& preset : presets()) {
        const bool fits = std::all_of(preset.signature.begin(), preset.signature.end(),
                                      [&](const std::string& header) { return have.contains(foldedWord(header)); });
        if (fits && (best == nullptr || preset.signature.size() > best->signature.size()))
            best = &preset;
    }
    return best;
}

void applyPresetColumns(const Preset& preset, std::vector<ColumnGuess>& columns)
{
    const auto fold = [](const std::string& header) { return foldedWord(header); };
    for (const auto& [header, field] : preset.columns) {
        const std::string wanted = fold(header);
        for (ColumnGuess& column : columns) {
            if (fold(column.header) != wanted || column.field.origin == Origin::Chosen)
                continue;
            for (ColumnGuess& other : columns)
                if (field != Field::None && other.field.value == field)
                    other.field.guess(Field::None, "rival\t" + name(field) + '\t' + header);
            column.field.guess(field, "preset\t" + preset.name);
            break;
        }
    }
}

}  // namespace perennial
