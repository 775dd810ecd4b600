// Trials and the terms of plays as JSON.
#include "core/plays/trial.h"

#include <nlohmann/json.hpp>

namespace perennial {

namespace {

using Json = nlohmann::ordered_json;

std::unexpected<Error> noTrial(const std::string& found)
{
    return fail(ErrorKind::ValueInvalid, {found, "perennial-trial"});
}

}  // namespace

std::string toJson(const PlayTerms& terms)
{
    return Json{{"cost-each", terms.costEach ? Json(*terms.costEach) : Json()},
                {"attainable-lift", terms.attainableLift},
                {"days", terms.days}}
        .dump();
}

Result<PlayTerms> playTermsFromJson(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    PlayTerms terms;
    try {
        if (json.at("cost-each").is_number())
            terms.costEach = json.at("cost-each").get<double>();
        terms.attainableLift = json.at("attainable-lift").get<double>();
        terms.days = json.at("days").get<int>();
    } catch (const Json::exception& problem) {
        return fail(ErrorKind::ValueInvalid, {problem.what(), "plays"});
    }
    if (!(terms.attainableLift > 0) || terms.days < 1)
        return fail(ErrorKind::ValueInvalid, {std::string(text), "plays"});
    return terms;
}

std::string toJson(const Trial& trial)
{
    const Json json{{"perennial-trial", 1},
                    {"name", trial.name},
                    {"play", name(trial.play)},
                    {"segment", trial.segment},
                    {"drawn-on", toIso(trial.drawnOn)},
                    {"days", trial.days},
                    {"buyers", trial.power.buyers},
                    {"lift", trial.power.lift},
                    {"significance", trial.power.significance},
                    {"power", trial.power.power},
                    {"cost-each", trial.costEach ? Json(*trial.costEach) : Json()},
                    {"seed", trial.seed},
                    {"definitions", trial.definitions},
                    {"contacted", trial.contacted},
                    {"held-back", trial.heldBack}};
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Trial> trialFromJson(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("perennial-trial"))
        return noTrial(std::string(text.substr(0, 40)));
    Trial trial;
    try {
        trial.name = json.at("name").get<std::string>();
        const auto play = playNamed(json.at("play").get<std::string>());
        const auto drawn = parseIsoDay(json.at("drawn-on").get<std::string>());
        if (!play || !drawn)
            return noTrial(json.at(play ? "drawn-on" : "play").dump());
        trial.play = *play;
        trial.drawnOn = *drawn;
        trial.segment = json.at("segment").get<std::string>();
        trial.days = json.at("days").get<int>();
        trial.power = {json.at("buyers").get<double>(), json.at("lift").get<double>(),
                       json.at("significance").get<double>(), json.at("power").get<double>()};
        if (json.at("cost-each").is_number())
            trial.costEach = json.at("cost-each").get<double>();
        trial.seed = json.at("seed").get<std::uint64_t>();
        trial.definitions = json.at("definitions").get<std::string>();
        trial.contacted = json.at("contacted").get<std::vector<std::string>>();
        trial.heldBack = json.at("held-back").get<std::vector<std::string>>();
    } catch (const Json::exception& problem) {
        return noTrial(problem.what());
    }
    return trial;
}

}  // namespace perennial
