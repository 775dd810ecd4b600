#include "core/ingest/recipe.h"

#include <nlohmann/json.hpp>

namespace perennial {
namespace {

using Json = nlohmann::json;

constexpr int version = 1;

struct RuleName {
    const char* name;
    bool OrderRules::*rule;
};

constexpr RuleName ruleNames[] = {
    {"exclude-cancelled", &OrderRules::excludeCancelled}, {"exclude-void", &OrderRules::excludeVoid},
    {"exclude-failed", &OrderRules::excludeFailed},       {"exclude-pending", &OrderRules::excludePending},
    {"exclude-draft", &OrderRules::excludeDraft},         {"exclude-test", &OrderRules::excludeTest},
    {"exclude-fraud", &OrderRules::excludeFraud},         {"exclude-gift-cards", &OrderRules::excludeGiftCards},
    {"exclude-free", &OrderRules::excludeFree},           {"include-tax", &OrderRules::includeTax},
    {"include-shipping", &OrderRules::includeShipping},
};

std::string unitName(TimeUnit unit)
{
    return unit == TimeUnit::Day ? "day" : unit == TimeUnit::Week ? "week" : "month";
}

std::unexpected<Error> failValue(const std::string& found, const std::string& expected)
{
    return fail(ErrorKind::ValueInvalid, {found, expected}, {}, {Hint::CheckSpelling});
}

Result<> readColumns(const Json& json, ImportChoices& choices)
{
    for (const auto& [header, value] : json.items()) {
        const auto field = fieldNamed(value.get<std::string>());
        if (!field)
            return fail(ErrorKind::UnknownName, {"field", value.get<std::string>(), "customer, date, amount, ..."}, {},
                        {Hint::CheckSpelling});
        choices.columns[header] = *field;
    }
    return {};
}

Result<> readRules(const Json& json, ImportChoices& choices)
{
    for (const auto& [key, value] : json.items()) {
        bool known = false;
        for (const RuleName& entry : ruleNames)
            if (key == entry.name)
                choices.rules.*entry.rule = value.get<bool>(), known = true;
        if (!known)
            return fail(ErrorKind::UnknownName, {"rule", key, "exclude-pending, ..."}, {}, {Hint::CheckSpelling});
    }
    return {};
}

Result<> readSign(const Json& value, Option<char>& option)
{
    const std::string text = value.get<std::string>();
    if (text.size() > 1)
        return failValue(text, "one character");
    option.choose(text.empty() ? '\0' : text[0]);
    return {};
}

Result<> readForms(const std::string& key, const Json& value, ImportChoices& choices)
{
    const std::string text = value.get<std::string>();
    if (key == "date-order") {
        if (text != "dmy" && text != "mdy" && text != "ymd")
            return failValue(text, "dmy, mdy, ymd");
        choices.dateOrder = text == "dmy"   ? DateOrder::DayMonthYear
                            : text == "mdy" ? DateOrder::MonthDayYear
                                            : DateOrder::YearMonthDay;
        choices.dateOrderByRecipe = true;
    } else {
        if (text != "." && text != ",")
            return failValue(text, ". ,");
        choices.decimalMark = text[0];
    }
    return {};
}

Result<> readKind(const std::string& key, const std::string& text, ImportChoices& choices)
{
    if (key == "kind") {
        choices.kind = tableKindNamed(text);
        return choices.kind ? Result<>{} : failValue(text, "orders, contracts, customers");
    }
    for (const TimeUnit unit : {TimeUnit::Day, TimeUnit::Week, TimeUnit::Month})
        if (text == unitName(unit))
            choices.unit = unit;
    return choices.unit ? Result<>{} : failValue(text, "day, week, month");
}

Result<> readEntry(const std::string& key, const Json& value, ImportChoices& choices)
{
    if (key == "perennial-recipe")
        return value.get<int>() <= version ? Result<>{} : failValue(value.dump(), std::to_string(version));
    if (key == "columns")
        return readColumns(value, choices);
    if (key == "rules")
        return readRules(value, choices);
    if (key == "date-order" || key == "decimal-mark")
        return readForms(key, value, choices);
    if (key == "kind" || key == "unit")
        return readKind(key, value.get<std::string>(), choices);
    if (key == "delimiter") {
        choices.text.delimiter.choose(value.get<std::string>());
        return {};
    }
    if (key == "quote")
        return readSign(value, choices.text.quote);
    if (key == "encoding")
        choices.text.encoding.choose(value.get<std::string>());
    else if (key == "preset")
        choices.preset = value.get<std::string>();
    else if (key == "sheets")
        choices.sheets = value.get<std::vector<std::string>>();
    else if (key == "header-row")
        choices.headerRow = value.get<std::int64_t>();
    else if (key == "answers")
        choices.answers = value.get<std::map<std::string, std::string>>();
    else
        return fail(ErrorKind::UnknownName, {"recipe", key, "columns, date-order, ..."}, {}, {Hint::CheckSpelling});
    return {};
}

Json textToJson(const TextOptions& text, Json json)
{
    if (text.encoding.origin == Origin::Chosen)
        json["encoding"] = text.encoding.value;
    if (text.delimiter.origin == Origin::Chosen)
        json["delimiter"] = text.delimiter.value;
    if (text.quote.origin == Origin::Chosen)
        json["quote"] = text.quote.value == '\0' ? "" : std::string(1, text.quote.value);
    return json;
}

}  // namespace

std::string toJson(const ImportChoices& choices)
{
    Json json = textToJson(choices.text, {{"perennial-recipe", version}});
    if (choices.kind)
        json["kind"] = name(*choices.kind);
    if (choices.unit)
        json["unit"] = unitName(*choices.unit);
    if (choices.preset)
        json["preset"] = *choices.preset;
    if (!choices.sheets.empty())
        json["sheets"] = choices.sheets;
    if (choices.headerRow)
        json["header-row"] = *choices.headerRow;
    for (const auto& [header, field] : choices.columns)
        json["columns"][header] = name(field);
    if (choices.dateOrder)
        json["date-order"] = name(*choices.dateOrder);
    if (choices.decimalMark)
        json["decimal-mark"] = std::string(1, *choices.decimalMark);
    if (!choices.answers.empty())
        json["answers"] = choices.answers;
    const OrderRules usual;
    for (const RuleName& entry : ruleNames)
        if (choices.rules.*entry.rule != usual.*entry.rule)
            json["rules"][entry.name] = choices.rules.*entry.rule;
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

ImportChoices choicesOf(const Inspection& inspection)
{
    ImportChoices choices = inspection.choices;
    if (inspection.kind.value != TableKind::Orders)
        choices.kind = inspection.kind.value;
    if (!inspection.preset.empty())
        choices.preset = inspection.preset;
    for (const ColumnGuess& column : inspection.columns)
        if (column.field.value != Field::None || column.field.origin == Origin::Chosen)
            choices.columns[column.header] = column.field.value;
    // Tables of another kind settle dates and numbers column by column.
    if (inspection.kind.value == TableKind::Orders) {
        if (!inspection.blocked || inspection.blocked->kind != ErrorKind::DateOrderAmbiguous)
            choices.dateOrder = inspection.dateOrder.value;
        choices.decimalMark = inspection.decimalMark.value;
    }
    for (const Question& question : inspection.questions)
        if (!question.chosen.empty())
            choices.answers[question.id] = question.chosen;
    return choices;
}

Result<ImportChoices> choicesFromJson(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("perennial-recipe"))
        return failValue(std::string(text.substr(0, 40)), "perennial-recipe");
    ImportChoices choices;
    try {
        for (const auto& [key, value] : json.items())
            if (auto done = readEntry(key, value, choices); !done)
                return pass(done);
    } catch (const Json::exception& problem) {
        return failValue(problem.what(), "perennial-recipe");
    }
    return choices;
}

}  // namespace perennial
