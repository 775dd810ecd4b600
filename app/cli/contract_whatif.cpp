#include "app/cli/contract_whatif.h"

#include "app/cli/console.h"
#include "app/cli/whatif_json.h"
#include "app/cli/words.h"
#include "core/analysis/contract_whatif.h"
#include "ui/charts/chart_text.h"
#include "ui/report/contract_scenario_report.h"
#include "ui/support/format.h"

namespace perennial::cli {

namespace {

constexpr double tornadoStepOfContracts = 0.1;

Json outlookJson(const ContractOutlook& look)
{
    return {{"annual_retention", numberJson(look.annualRetention)},
            {"monthly_recurring_revenue", moneyJson(look.recurringRevenue)},
            {"mrr_in_a_year", moneyJson(look.revenueInAYear)},
            {"margin_rate", numberJson(look.marginRate)},
            {"residual_lifetime_months", numberJson(look.monthsToCome)},
            {"clv_residual_total", moneyJson(look.residualValue)},
            {"dropout", numberJson(look.dropout)}};
}

Json breakEvenJson(const ContractBreakEven& even, JsonObject& outer)
{
    JsonObject json;
    json.putNumber("annual_retention", even.retention);
    json.putNumber("annual_churn", even.retention ? Figure(1 - *even.retention) : even.retention);
    json.putNumber("months", even.months);
    json.put("months_today", numberJson(even.monthsToday));
    json.putNumber("retention_response", even.response);
    return std::move(json).finishInto(outer, "break_even");
}

Json resultJson(const OpenedContracts& opened, const ContractResult& result, const std::vector<TornadoBar>& bars)
{
    const ContractScenario& figures = result.figures;
    JsonObject json;
    json.put("kind", "contracts");
    json.put("method", "sbg");
    json.put("filter", opened.shown.filter);
    json.put("currency", opened.book().table.currency);
    json.put("running", figures.contracts);
    json.put("base", outlookJson(figures.base));
    json.put("scenario", outlookJson(figures.scenario));
    Json waterfall = Json::array();
    for (const WaterfallStep& step : figures.waterfall)
        waterfall.push_back({{"lever", step.lever}, {"effect", step.effect}, {"change", moneyJson(step.change)}});
    json.put("waterfall", std::move(waterfall));
    json.put("break_even", breakEvenJson(figures.breakEven, json));
    json.put("tornado", tornadoJson(bars));
    json.put("assumptions", {{"side_effects", result.scenario.effects.on},
                             {"retention_response", result.scenario.effects.retentionResponse},
                             {"retention_response_source", "assumed"}});
    json.put("definitions_hash", hashOf(opened.definitions));
    json.put("questions", Json::array());
    return std::move(json).finish();
}

void printResult(const OpenedContracts& opened, const ContractResult& result)
{
    const ui::Format format;
    const QString currency = QString::fromStdString(opened.book().table.currency);
    for (int i = 0; i < ui::contractScenarioRows; ++i) {
        const auto row = static_cast<ui::ContractScenarioRow>(i);
        print(QStringLiteral("%1  %2 -> %3")
                  .arg(ui::contractScenarioName(row),
                       ui::contractScenarioText(row, result.figures.base, format, currency),
                       ui::contractScenarioText(row, result.figures.scenario, format, currency)));
    }
    for (const WaterfallStep& step : result.figures.waterfall)
        print(QStringLiteral("  %1: %2")
                  .arg(ui::word(step.lever + "-" + step.effect), format.signedMoney(step.change, currency)));
    if (const QString even = ui::contractBreakEvenWords(result, format); !even.isEmpty())
        print(even);
}

int reckon(const OpenedContracts& opened, const DataOptions& options, const ScenarioOptions& wanted)
{
    // A sheet has no scenarios of its own.
    const auto workspace =
        isWorkspace(options.source) ? Workspace::open(options.source, Access::ReadOnly) : Workspace::temporary();
    if (!workspace)
        return report(workspace.error());
    auto scenario = wanted.scenario(*workspace, SideEffects(), ScenarioKind::Contracts);
    if (!scenario)
        return report(scenario.error());
    const ContractLevers levers = contractLevers(*scenario, opened.book());
    auto figures = contractWhatIf(opened.book(), levers);
    const auto bars = contractTornado(opened.book(), levers, tornadoStepOfContracts);
    if (!figures || !bars)
        return report(figures ? bars.error() : figures.error());
    const ContractResult result{std::move(*scenario), std::move(*figures)};
    if (options.json)
        print(resultJson(opened, result, *bars));
    else
        printResult(opened, result);
    return success;
}

}  // namespace

std::optional<int> contractWhatIfInstead(const DataOptions& options, const Error& error, const ScenarioOptions& wanted,
                                         bool goalOrBands, Progress& progress)
{
    const auto opened = openContracts(options, error, progress, wanted.segment);
    if (!opened)
        return std::nullopt;
    if (!*opened)
        return report((*opened).error());
    if (goalOrBands)
        return report({ErrorKind::OptionInvalid, {"--goal, --uncertainty", "contracts", "orders"}, {}, {}});
    if (const auto foreign = wanted.notOfContracts(); !foreign.empty())
        return report({ErrorKind::OptionInvalid,
                       {foreign, "contracts", "--price, --retention, --margin-points, --retention-response"},
                       {},
                       {}});
    return reckon(**opened, options, wanted);
}

}  // namespace perennial::cli
