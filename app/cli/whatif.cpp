// perennial whatif: what a price rise or better retention would do.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/contract_whatif.h"
#include "app/cli/data_options.h"
#include "app/cli/whatif_json.h"
#include "app/cli/whatif_options.h"
#include "app/cli/words.h"
#include "ui/charts/chart_text.h"
#include "ui/support/format.h"

#include <CLI/CLI.hpp>

namespace perennial::cli {

namespace {

constexpr double tornadoStep = 0.1;

/// A goal as asked: figure, target, and the levers that may move.
struct Goal {
    std::string figure;
    double target = 0;
    std::vector<GoalLever> levers;
};

class WhatIf final : public Command {
public:
    std::string name() const override { return "whatif"; }
    std::string summary() const override
    {
        return QCoreApplication::translate("cli", "What a change of price, retention or cost would do").toStdString();
    }
    void declare(CLI::App& app) override;
    int run() override;

private:
    [[nodiscard]] Result<std::optional<Goal>> goal() const;
    [[nodiscard]] Result<Json> goalJson(const WhatIfEngine& engine, const Scenario& from, const Definitions& d) const;
    [[nodiscard]] Result<Json> json(const OpenedData& data, const WhatIfEngine& engine, const WhatIfResult& result,
                                    const KnownEffects& effects, Progress& progress) const;
    void printResult(const Analysis& analysis, const WhatIfResult& result) const;

    DataOptions options_;
    ScenarioOptions scenario_;
    bool uncertainty_ = false;
    std::string goal_;
    std::string by_;
};

void WhatIf::declare(CLI::App& app)
{
    options_.declare(app);
    scenario_.declare(app);
    app.add_flag("--uncertainty", uncertainty_,
                 Words::tr("Bands and the chance of beating the base, from draws of the parameters").toStdString());
    app.add_option("--goal", goal_, Words::tr("Target: clv=120, profit=50000 or ltv_to_cac=3").toStdString());
    app.add_option("--by", by_,
                   Words::tr("Levers that shall reach the goal, with their effort: retention, or price,retention=2")
                       .toStdString());
}

Result<std::optional<Goal>> WhatIf::goal() const
{
    if (goal_.empty())
        return std::optional<Goal>();
    const std::size_t at = goal_.find('=');
    const auto target = at == std::string::npos ? std::nullopt : fractionFrom(goal_.substr(at + 1));
    const Error malformed{ErrorKind::OptionInvalid, {"--goal", goal_, "clv=120 --by retention"}, {}, {}};
    if (!target || by_.empty())
        return std::unexpected(malformed);
    Goal goal{goal_.substr(0, at), *target, {}};
    for (const std::string& part : CLI::detail::split(by_, ',')) {
        const std::size_t equals = part.find('=');
        const auto cost = equals == std::string::npos ? std::optional(1.0) : fractionFrom(part.substr(equals + 1));
        if (!cost || *cost <= 0)
            return fail(ErrorKind::OptionInvalid, {"--by", by_, "price,retention=2"});
        goal.levers.push_back({part.substr(0, equals), *cost});
    }
    return std::optional(std::move(goal));
}

Result<Json> WhatIf::goalJson(const WhatIfEngine& engine, const Scenario& from, const Definitions& definitions) const
{
    const auto wanted = goal();
    if (!wanted)
        return std::unexpected(wanted.error());
    if (!*wanted)
        return Json();
    const Goal& g = **wanted;
    Json json = {{"figure", g.figure}, {"target", g.target}, {"by", by_}};
    if (g.levers.size() == 1) {
        const auto sought = seekGoal(engine, from, g.figure, g.target, g.levers.front().name);
        if (!sought)
            return std::unexpected(sought.error());
        json["lever"] = sought->lever ? Json(*sought->lever) : Json();
        json["nearest"] = numberJson(sought->nearestLever);
        json["reached"] = numberJson(sought->reached);
        json["reason"] = sought->reason.empty() ? Json() : Json(sought->reason);
        return json;
    }
    const auto sought = seekGoal(engine, from, g.figure, g.target, g.levers);
    if (!sought)
        return std::unexpected(sought.error());
    const LeverNeutrals neutrals{definitions.discountRate, definitions.horizonMonths};
    json["levers"] = sought->levers ? leversJson(*sought->levers, neutrals) : Json();
    json["nearest"] = leversJson(sought->nearest, neutrals);
    json["reached"] = numberJson(sought->reached);
    json["reason"] = sought->reason.empty() ? Json() : Json(sought->reason);
    return json;
}

Result<Json> WhatIf::json(const OpenedData& data, const WhatIfEngine& engine, const WhatIfResult& result,
                          const KnownEffects& effects, Progress& progress) const
{
    const Analysis& analysis = *data.analysis;
    JsonObject json;
    json.put("method", analysis.fitted->predictions.model);
    putResult(json, result);
    json.putNumber("retention_that_pays", retentionThatPays(engine, result.scenario));
    json.put("assumptions", assumptionsJson(result.scenario, effects, scenario_.elasticity.has_value()));
    if (const auto bars = tornado(engine, result.scenario, tornadoStep))
        json.put("tornado", tornadoJson(*bars));
    json.put("folklore", folkloreJson(folklore(engine, analysis.clv, analysis.all.acquisitionCost,
                                               analysis.definitions.retentionCostPerYear.major()),
                                      json));
    if (uncertainty_) {
        const auto band = engine.band(result, {.seed = analysis.definitions.seed}, progress);
        if (!band)
            return std::unexpected(band.error());
        json.put("uncertainty", uncertaintyJson(*band));
    }
    auto goal = goalJson(engine, result.scenario, analysis.definitions);
    if (!goal)
        return goal;
    if (!goal->is_null())
        json.put("goal", std::move(*goal));
    json.put("definitions_hash", analysis.hash);
    json.put("questions", questionsJson(data.questions));
    return std::move(json).finish();
}

void WhatIf::printResult(const Analysis& analysis, const WhatIfResult& result) const
{
    const ui::Format format;
    const QString currency = QString::fromStdString(analysis.definitions.currency);
    print(QStringLiteral("%1  %2 -> %3")
              .arg(Words::tr("Value of the horizon"), format.money(result.base.residual, currency),
                   format.money(result.changed.residual, currency)));
    print(QStringLiteral("%1  %2 -> %3")
              .arg(Words::tr("CLV, mean"), format.money(result.base.clvMean, currency),
                   format.money(result.changed.clvMean, currency)));
    for (const WaterfallStep& step : result.waterfall)
        print(QStringLiteral("  %1: %2")
                  .arg(ui::word(step.lever + "-" + step.effect), format.signedMoney(step.change, currency)));
    if (result.breakEven.margin)
        print(Words::tr("Pays as long as fewer than %1 of purchases are lost")
                  .arg(format.percent(result.breakEven.margin)));
}

int WhatIf::run()
{
    ConsoleProgress progress;
    const auto data = options_.open(progress);
    if (!data) {
        const auto status =
            contractWhatIfInstead(options_, data.error(), scenario_, uncertainty_ || !goal_.empty(), progress);
        return status ? *status : report(data.error());
    }
    const Analysis& analysis = *data->analysis;
    const KnownEffects effects = knownEffects(analysis);
    const auto wanted = scenario_.scenario(data->workspace, effects.effects);
    if (!wanted)
        return report(wanted.error());
    const auto base = whatIfBase(analysis, wanted->segment, segmentationOfRules(analysis, *wanted));
    if (!base)
        return report(base.error());
    const WhatIfEngine engine(*base, analysis.definitions);
    const auto result = engine.exact(*wanted, progress);
    if (!result)
        return report(result.error());
    if (!options_.json && goal_.empty()) {
        printResult(analysis, *result);
        return success;
    }
    auto all = json(*data, engine, *result, effects, progress);
    if (!all)
        return report(all.error());
    print(options_.json ? *all : (*all)["goal"]);
    return success;
}

}  // namespace

std::unique_ptr<Command> whatifCommand()
{
    return std::make_unique<WhatIf>();
}

}  // namespace perennial::cli
