// perennial whatif: what a price rise or better retention would do.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/data_options.h"
#include "app/cli/json.h"
#include "app/cli/words.h"
#include "core/analysis/whatif_base.h"
#include "core/whatif/scenario_json.h"
#include "ui/support/format.h"

#include <CLI/CLI.hpp>
#include <charconv>

namespace perennial::cli {

namespace {

/// "+5%", "-3 %", "+3pp", ".05" as a fraction; nullopt if it is no number.
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

Json figuresJson(const WhatIfFigures& f, JsonObject& outer, const std::string& prefix)
{
    JsonObject json;
    json.put("customers", f.customers);
    json.putMoney("clv_total", f.clvTotal);
    json.putMoney("clv_mean", f.clvMean);
    json.putMoney("clv_residual_total", f.residual);
    json.putMoney("revenue", f.revenue);
    json.putMoney("margin", f.margin);
    json.putMoney("profit", f.profit);
    json.putMoney("clv_new_customer", f.newCustomerClv);
    json.putNumber("ltv_to_cac", f.ltvToCac);
    json.putNumber("payback_months", f.paybackMonths);
    json.put("purchases", numberJson(f.purchases));
    json.put("alive_in_12_months", numberJson(f.aliveIn12Months));
    json.putNumber("annual_retention", f.annualRetention);
    return std::move(json).finishInto(outer, prefix);
}

Json breakEvenJson(const BreakEven& breakEven, JsonObject& outer)
{
    JsonObject json;
    json.putNumber("revenue", breakEven.revenue);
    json.putNumber("margin", breakEven.margin);
    json.putNumber("clv", breakEven.clv);
    return std::move(json).finishInto(outer, "break_even");
}

Json assumptionsJson(const SideEffects& effects)
{
    return {{"side_effects", effects.on},
            {"elasticity", effects.elasticity},
            {"retention_response", effects.retentionResponse},
            {"elasticity_source", effects.elasticityEstimated ? "estimated" : "assumed"}};
}

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
    struct Lever {
        const char* option;
        std::string text;
        double Levers::*value;
    };
    [[nodiscard]] Result<Scenario> scenario(const Workspace& workspace) const;
    [[nodiscard]] Result<Json> segmentsJson(const Analysis& analysis, const Scenario& scenario,
                                            Progress& progress) const;
    void printResult(const Analysis& analysis, const WhatIfResult& result) const;

    DataOptions options_;
    std::vector<Lever> levers_{{"--price", "", &Levers::price},
                               {"--retention", "", &Levers::retentionPoints},
                               {"--frequency", "", &Levers::frequency},
                               {"--margin-points", "", &Levers::marginPoints},
                               {"--discount-given", "", &Levers::discountGiven},
                               {"--cac-change", "", &Levers::acquisitionCost},
                               {"--new-customers", "", &Levers::newCustomers}};
    std::optional<double> retentionSpend_;
    std::optional<double> elasticity_;
    std::optional<double> retentionResponse_;
    bool noSideEffects_ = false;
    std::string segment_;
    std::string scenarioName_;
    std::string goal_;
    std::string by_;
};

void WhatIf::declare(CLI::App& app)
{
    options_.declare(app);
    const char* help[] = {QT_TRANSLATE_NOOP("cli", "Change of price: +5%"),
                          QT_TRANSLATE_NOOP("cli", "Change of annual retention in percentage points: +3pp"),
                          QT_TRANSLATE_NOOP("cli", "Change of purchase frequency: +10%"),
                          QT_TRANSLATE_NOOP("cli", "Change of the margin rate in percentage points: +2pp"),
                          QT_TRANSLATE_NOOP("cli", "Share of the list price given away: 5%"),
                          QT_TRANSLATE_NOOP("cli", "Change of the acquisition cost: -10%"),
                          QT_TRANSLATE_NOOP("cli", "Change of new customers a year: +20%")};
    for (std::size_t i = 0; i < levers_.size(); ++i)
        app.add_option(levers_[i].option, levers_[i].text, Words::tr(help[i]).toStdString());
    app.add_option("--retention-spend", retentionSpend_, Words::tr("Spend per living customer and year").toStdString());
    app.add_option("--elasticity", elasticity_,
                   Words::tr("Purchases change by (1+price)^ELASTICITY, at most 0").toStdString());
    app.add_option("--retention-response", retentionResponse_,
                   Words::tr("Odds of retention change by (1+price)^RESPONSE, at most 0").toStdString());
    app.add_flag("--no-side-effects", noSideEffects_, Words::tr("Price acts on nothing but the price").toStdString());
    app.add_option("--segment", segment_,
                   Words::tr("Only these customers: rfm/champions, column:Channel/Referral ...").toStdString());
    app.add_option("--scenario", scenarioName_,
                   Words::tr("Start from a scenario saved in the workspace").toStdString());
    app.add_option("--goal", goal_, Words::tr("Target: clv=120, profit=50000 or ltv_to_cac=3").toStdString());
    app.add_option("--by", by_,
                   Words::tr("Lever that shall reach the goal: price, retention, frequency ...").toStdString());
}

Result<Scenario> WhatIf::scenario(const Workspace& workspace) const
{
    Scenario scenario;
    if (!scenarioName_.empty()) {
        const auto saved = workspace.documents("scenario");
        if (!saved)
            return std::unexpected(saved.error());
        std::string known;
        bool found = false;
        for (const auto& [savedName, json] : *saved) {
            known += (known.empty() ? "" : ", ") + savedName;
            if (savedName != scenarioName_)
                continue;
            auto read = scenarioFromJson(json);
            if (!read)
                return read;
            scenario = std::move(*read);
            found = true;
        }
        if (!found)
            return fail(ErrorKind::UnknownName, {"--scenario", scenarioName_, known}, {}, {Hint::CheckSpelling});
    }
    for (const Lever& lever : levers_) {
        if (lever.text.empty())
            continue;
        const auto value = fractionFrom(lever.text);
        if (!value)
            return fail(ErrorKind::OptionInvalid, {lever.option, lever.text, "+5%, +3pp, .05"});
        scenario.levers.*lever.value = *value;
    }
    if (retentionSpend_)
        scenario.levers.retentionSpend = Money::fromMajor(*retentionSpend_).value_or(Money());
    scenario.effects.on = scenario.effects.on && !noSideEffects_;
    scenario.effects.elasticity = elasticity_.value_or(scenario.effects.elasticity);
    scenario.effects.retentionResponse = retentionResponse_.value_or(scenario.effects.retentionResponse);
    if (!segment_.empty())
        scenario.segment = segment_;
    return scenario;
}

/// The scenario's effect on each segment of the segmentation in front.
Result<Json> WhatIf::segmentsJson(const Analysis& analysis, const Scenario& scenario, Progress& progress) const
{
    Json all = Json::array();
    const SegmentTable* table = analysis.segmentsInFront();
    if (!table || !scenario.segment.empty())
        return all;
    for (const std::string& segmentName : table->segmentation.names) {
        auto base = whatIfBase(analysis, table->segmentation.id + "/" + segmentName);
        if (!base)
            return pass(base);
        const auto result = WhatIfEngine(*base, analysis.definitions).exact(scenario, progress);
        if (!result)
            continue;  // a lever that is impossible for this segment alone
        all.push_back({{"name", segmentName},
                       {"customers", result->base.customers},
                       {"base", result->base.residual ? moneyJson(*result->base.residual) : Json()},
                       {"scenario", result->changed.residual ? moneyJson(*result->changed.residual) : Json()}});
    }
    return all;
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
        print(QStringLiteral("  %1 %2: %3")
                  .arg(QString::fromStdString(step.lever), QString::fromStdString(step.effect),
                       format.signedMoney(step.change, currency)));
    if (result.breakEven.margin)
        print(Words::tr("Pays as long as fewer than %1 of purchases are lost")
                  .arg(format.percent(result.breakEven.margin)));
}

int WhatIf::run()
{
    ConsoleProgress progress;
    const auto data = options_.open(progress);
    if (!data)
        return report(data.error());
    const Analysis& analysis = *data->analysis;
    const auto wanted = scenario(data->workspace);
    if (!wanted)
        return report(wanted.error());
    const auto base = whatIfBase(analysis, wanted->segment);
    if (!base)
        return report(base.error());
    const WhatIfEngine engine(*base, analysis.definitions);
    const auto result = engine.exact(*wanted, progress);
    if (!result)
        return report(result.error());
    Json goal;
    if (!goal_.empty()) {
        const std::size_t at = goal_.find('=');
        const auto target = at == std::string::npos ? std::nullopt : fractionFrom(goal_.substr(at + 1));
        if (!target || by_.empty())
            return report(Error{ErrorKind::OptionInvalid, {"--goal", goal_, "clv=120 --by retention"}, {}, {}});
        const auto sought = seekGoal(engine, *wanted, goal_.substr(0, at), *target, by_);
        if (!sought)
            return report(sought.error());
        goal = {{"figure", goal_.substr(0, at)},
                {"target", *target},
                {"by", by_},
                {"lever", sought->lever ? Json(*sought->lever) : Json()},
                {"reached", numberJson(sought->reached)},
                {"reason", sought->reason.empty() ? Json() : Json(sought->reason)}};
    }
    if (!options_.json) {
        printResult(analysis, *result);
        return success;
    }
    JsonObject json;
    json.put("base", figuresJson(result->base, json, "base"));
    json.put("scenario", figuresJson(result->changed, json, "scenario"));
    Json waterfall = Json::array();
    for (const WaterfallStep& step : result->waterfall)
        waterfall.push_back({{"lever", step.lever}, {"effect", step.effect}, {"change", moneyJson(step.change)}});
    json.put("waterfall", std::move(waterfall));
    json.put("break_even", breakEvenJson(result->breakEven, json));
    auto segments = segmentsJson(analysis, *wanted, progress);
    if (!segments)
        return report(segments.error());
    json.put("segments", std::move(*segments));
    json.put("assumptions", assumptionsJson(wanted->effects));
    if (!goal.is_null())
        json.put("goal", std::move(goal));
    json.put("definitions_hash", analysis.hash);
    json.put("questions", questionsJson(data->questions));
    print(std::move(json).finish());
    return success;
}

}  // namespace

std::unique_ptr<Command> whatifCommand()
{
    return std::make_unique<WhatIf>();
}

}  // namespace perennial::cli
