#include "app/cli/whatif_options.h"

#include "app/cli/words.h"
#include "core/whatif/levers.h"
#include "core/whatif/scenario_json.h"

#include <CLI/CLI.hpp>
#include <array>
#include <charconv>

namespace perennial::cli {

namespace {

struct LeverOption {
    const char* option;
    const char* lever;
    const char* help;
};

constexpr std::array<LeverOption, 7> leverOptions{{
    {"--price", "price", QT_TRANSLATE_NOOP("cli", "Change of price: +5%")},
    {"--retention", "retention", QT_TRANSLATE_NOOP("cli", "Change of annual retention in percentage points: +3pp")},
    {"--frequency", "frequency", QT_TRANSLATE_NOOP("cli", "Change of purchase frequency: +10%")},
    {"--margin-points", "margin", QT_TRANSLATE_NOOP("cli", "Change of the margin rate in percentage points: +2pp")},
    {"--discount-given", "discount-given", QT_TRANSLATE_NOOP("cli", "Share of the list price given away: 5%")},
    {"--cac-change", "acquisition-cost", QT_TRANSLATE_NOOP("cli", "Change of the acquisition cost: -10%")},
    {"--new-customers", "new-customers", QT_TRANSLATE_NOOP("cli", "Change of new customers a year: +20%")},
}};

Error notANumber(const std::string& option, const std::string& text)
{
    return {ErrorKind::OptionInvalid, {option, text, "+5%, +3pp, .05"}, {}, {}};
}

/// "rfm/loyal:price=+5%,retention-spend=2"
Result<SegmentRule> ruleFrom(const std::string& text)
{
    const Error malformed{ErrorKind::OptionInvalid, {"--rule", text, "rfm/loyal:price=+5%,retention-spend=2"}, {}, {}};
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos || colon + 1 == text.size())
        return std::unexpected(malformed);
    SegmentRule rule{text.substr(0, colon), {}};
    for (const std::string& part : CLI::detail::split(text.substr(colon + 1), ',')) {
        const std::size_t equals = part.find('=');
        if (equals == std::string::npos)
            return std::unexpected(malformed);
        const std::string name = part.substr(0, equals);
        const auto value = fractionFrom(part.substr(equals + 1));
        if (!leverNamed(name)) {
            std::string known;
            for (const LeverInfo& lever : levers()) {
                known += known.empty() ? "" : ", ";
                known += lever.name;
            }
            return fail(ErrorKind::UnknownName, {"lever", name, known}, {}, {Hint::CheckSpelling});
        }
        if (!value)
            return std::unexpected(notANumber("--rule", part));
        setLever(rule.levers, name, *value);
    }
    return rule;
}

Result<Scenario> savedScenario(const Workspace& workspace, const std::string& name, ScenarioKind kind)
{
    const auto saved = workspace.documents(documentsOf(kind));
    if (!saved)
        return std::unexpected(saved.error());
    std::string known;
    for (const auto& [savedName, json] : *saved) {
        if (savedName == name)
            return scenarioFromJson(json);
        known += known.empty() ? "" : ", ";
        known += savedName;
    }
    return fail(ErrorKind::UnknownName, {"--scenario", name, known}, {}, {Hint::CheckSpelling});
}

}  // namespace

std::optional<double> fractionFrom(std::string text)
{
    std::erase(text, ' ');
    double scale = 1;
    if (text.ends_with("pp")) {
        text.resize(text.size() - 2);
        scale = 0.01;
    } else if (text.ends_with("%")) {
        text.pop_back();
        scale = 0.01;
    }
    const char* begin = text.data() + (text.starts_with('+') ? 1 : 0);
    double value = 0;
    const auto [end, failure] = std::from_chars(begin, text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value * scale;
}

ScenarioOptions::ScenarioOptions()
    : levers(leverOptions.size())
{
}

void ScenarioOptions::declare(CLI::App& app)
{
    for (std::size_t i = 0; i < leverOptions.size(); ++i)
        app.add_option(leverOptions[i].option, levers[i], Words::tr(leverOptions[i].help).toStdString());
    app.add_option("--retention-spend", retentionSpend, Words::tr("Spend per living customer and year").toStdString());
    app.add_option(
           "--rule", rules,
           Words::tr("Levers of one segment, may be repeated: rfm/loyal:price=+5%,retention-spend=2").toStdString())
        ->allow_extra_args(false);
    app.add_option("--elasticity", elasticity,
                   Words::tr("Purchases change by (1+price)^ELASTICITY, at most 0").toStdString());
    app.add_option("--retention-response", retentionResponse,
                   Words::tr("Odds of retention change by (1+price)^RESPONSE, at most 0").toStdString());
    app.add_flag("--no-side-effects", noSideEffects, Words::tr("Price acts on nothing but the price").toStdString());
    app.add_option("--segment", segment,
                   Words::tr("Only these customers: rfm/champions, column:Channel/Referral ...").toStdString());
    app.add_option("--scenario", name, Words::tr("Start from a scenario saved in the workspace").toStdString());
}

std::string ScenarioOptions::notOfContracts() const
{
    for (std::size_t i = 0; i < leverOptions.size(); ++i) {
        const std::string_view lever = leverOptions[i].lever;
        if (!levers[i].empty() && lever != "price" && lever != "retention" && lever != "margin")
            return leverOptions[i].option;
    }
    return !rules.empty() ? "--rule" : retentionSpend ? "--retention-spend" : elasticity ? "--elasticity" : "";
}

Result<Scenario> ScenarioOptions::scenario(const Workspace& workspace, const SideEffects& known,
                                           ScenarioKind kind) const
{
    Scenario scenario;
    scenario.kind = kind;
    scenario.effects = known;
    if (!name.empty()) {
        auto saved = savedScenario(workspace, name, kind);
        if (!saved)
            return saved;
        scenario = std::move(*saved);
    }
    for (std::size_t i = 0; i < leverOptions.size(); ++i) {
        if (levers[i].empty())
            continue;
        const auto value = fractionFrom(levers[i]);
        if (!value)
            return std::unexpected(notANumber(leverOptions[i].option, levers[i]));
        setLever(scenario.levers, leverOptions[i].lever, *value);
    }
    for (const std::string& text : rules) {
        auto rule = ruleFrom(text);
        if (!rule)
            return pass(rule);
        scenario.rules.push_back(std::move(*rule));
    }
    if (retentionSpend)
        setLever(scenario.levers, "retention-spend", *retentionSpend);
    scenario.effects.on = scenario.effects.on && !noSideEffects;
    if (elasticity) {
        scenario.effects.elasticity = *elasticity;
        scenario.effects.elasticityEstimated = false;
        scenario.effects.elasticityError = 0;
    }
    scenario.effects.retentionResponse = retentionResponse.value_or(scenario.effects.retentionResponse);
    if (!segment.empty())
        scenario.segment = segment;
    return scenario;
}

}  // namespace perennial::cli
