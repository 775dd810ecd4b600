#include "core/whatif/scenario_json.h"

#include "core/whatif/levers.h"

#include <nlohmann/json.hpp>

namespace perennial {

namespace {

using Json = nlohmann::ordered_json;

constexpr char ordersKind[] = "orders";
constexpr char contractsKind[] = "contracts";

/// Reads members one after another; the first one of a wrong type is remembered.
class Reader {
public:
    explicit Reader(const Json& object)
        : object_(object)
    {
    }

    void read(const char* name, std::string& value) { take(name, value, &Json::is_string, "text"); }
    void read(const char* name, bool& value) { take(name, value, &Json::is_boolean, "true or false"); }
    void read(const char* name, double& value) { take(name, value, &Json::is_number, "a number"); }
    void read(const char* name, std::optional<double>& value)
    {
        double number = 0;
        if (object_.contains(name) && !object_[name].is_null()) {
            read(name, number);
            value = number;
        }
    }
    void read(const char* name, Money& value)
    {
        std::string text;
        read(name, text);
        if (text.empty())
            return;
        const auto decimal = parseDecimal(text);
        const auto money = decimal ? toMoney(*decimal) : std::nullopt;
        if (money)
            value = *money;
        else
            complain(name, "an amount");
    }
    /// An object inside; an empty one where there is none.
    [[nodiscard]] Json inner(const char* name)
    {
        if (!object_.contains(name))
            return Json::object();
        if (object_[name].is_object())
            return object_[name];
        complain(name, "an object");
        return Json::object();
    }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

private:
    template <class T>
    void take(const char* name, T& value, bool (Json::*isRight)() const noexcept, const char* expected)
    {
        if (!object_.contains(name))
            return;
        if ((object_[name].*isRight)())
            value = object_[name].template get<T>();
        else
            complain(name, expected);
    }
    void complain(const char* name, const char* expected)
    {
        if (!error_)
            error_ = Error{ErrorKind::ValueInvalid,
                           {object_[name].dump(-1, ' ', false, Json::error_handler_t::replace), expected},
                           {.file = {}, .sheet = {}, .row = 0, .column = name},
                           {}};
    }

    const Json& object_;
    std::optional<Error> error_;
};

Json optionalJson(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

void readLevers(Reader& reader, Levers& levers)
{
    reader.read("price", levers.price);
    reader.read("retention", levers.retentionPoints);
    reader.read("frequency", levers.frequency);
    reader.read("margin", levers.marginPoints);
    reader.read("discount-given", levers.discountGiven);
    reader.read("acquisition-cost", levers.acquisitionCost);
    reader.read("new-customers", levers.newCustomers);
    reader.read("retention-spend", levers.retentionSpend);
    reader.read("discount-rate", levers.discountRate);
    reader.read("horizon", levers.horizonMonths);
}

void readEffects(Reader& reader, SideEffects& effects)
{
    reader.read("on", effects.on);
    reader.read("elasticity", effects.elasticity);
    reader.read("retention-response", effects.retentionResponse);
    reader.read("acquisition-elasticity", effects.acquisitionElasticity);
    reader.read("discount-quality", effects.discountQuality);
    reader.read("elasticity-estimated", effects.elasticityEstimated);
    reader.read("elasticity-error", effects.elasticityError);
}

Json leversJson(const Levers& l)
{
    return {{"price", l.price},
            {"retention", l.retentionPoints},
            {"frequency", l.frequency},
            {"margin", l.marginPoints},
            {"discount-given", l.discountGiven},
            {"acquisition-cost", l.acquisitionCost},
            {"new-customers", l.newCustomers},
            {"retention-spend", toDecimalString(l.retentionSpend)},
            {"discount-rate", optionalJson(l.discountRate)},
            {"horizon", optionalJson(l.horizonMonths)}};
}

/// The rules of a scenario; the first that cannot be read is the error.
Result<std::vector<SegmentRule>> rulesFrom(const Json& json)
{
    std::vector<SegmentRule> rules;
    if (!json.contains("rules"))
        return rules;
    if (!json["rules"].is_array())
        return fail(ErrorKind::ValueInvalid, {json["rules"].dump(), "a list"}, {.column = "rules"});
    for (const Json& item : json["rules"]) {
        if (!item.is_object())
            return fail(ErrorKind::ValueInvalid, {item.dump(), "an object"}, {.column = "rules"});
        SegmentRule rule;
        Reader reader(item);
        reader.read("segment", rule.segment);
        const Json levers = reader.inner("levers");
        Reader leverReader(levers);
        readLevers(leverReader, rule.levers);
        for (const Reader* r : {&reader, &leverReader})
            if (r->error())
                return std::unexpected(*r->error());
        rules.push_back(std::move(rule));
    }
    return rules;
}

}  // namespace

std::string documentsOf(ScenarioKind kind)
{
    return kind == ScenarioKind::Contracts ? "contract-scenario" : "scenario";
}

std::string toJson(const Scenario& scenario)
{
    const SideEffects& e = scenario.effects;
    Json json = {{"name", scenario.name},
                 {"kind", scenario.kind == ScenarioKind::Contracts ? contractsKind : ordersKind},
                 {"note", scenario.note},
                 {"segment", scenario.segment},
                 {"made-on", scenario.madeOn},
                 {"data-hash", scenario.dataHash},
                 {"levers", leversJson(scenario.levers)},
                 {"effects",
                  {{"on", e.on},
                   {"elasticity", e.elasticity},
                   {"retention-response", e.retentionResponse},
                   {"acquisition-elasticity", e.acquisitionElasticity},
                   {"discount-quality", e.discountQuality},
                   {"elasticity-estimated", e.elasticityEstimated},
                   {"elasticity-error", e.elasticityError}}},
                 {"rules", Json::array()}};
    for (const SegmentRule& rule : scenario.rules)
        json["rules"].push_back({{"segment", rule.segment}, {"levers", leversJson(rule.levers)}});
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Scenario> scenarioFromJson(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return fail(ErrorKind::ValueInvalid, {std::string(text.substr(0, 60)), "a JSON object"});
    Scenario scenario;
    Reader reader(json);
    reader.read("name", scenario.name);
    reader.read("note", scenario.note);
    reader.read("segment", scenario.segment);
    reader.read("made-on", scenario.madeOn);
    reader.read("data-hash", scenario.dataHash);
    std::string kind = ordersKind;
    reader.read("kind", kind);
    if (kind != ordersKind && kind != contractsKind)
        return fail(ErrorKind::ValueInvalid, {kind, "orders, contracts"}, {.column = "kind"});
    scenario.kind = kind == contractsKind ? ScenarioKind::Contracts : ScenarioKind::Orders;
    const Json levers = reader.inner("levers");
    const Json effects = reader.inner("effects");
    Reader leverReader(levers);
    readLevers(leverReader, scenario.levers);
    Reader effectReader(effects);
    readEffects(effectReader, scenario.effects);
    for (const Reader* r : {&reader, &leverReader, &effectReader})
        if (r->error())
            return std::unexpected(*r->error());
    auto rules = rulesFrom(json);
    if (!rules)
        return pass(rules);
    scenario.rules = std::move(*rules);
    return scenario;
}

}  // namespace perennial
