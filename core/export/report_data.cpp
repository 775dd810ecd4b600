#include "core/export/report_data.h"

#include "core/analysis/whatif_base.h"
#include "core/whatif/scenario_json.h"

#include <algorithm>

namespace perennial {

namespace {

constexpr int monthsPerYear = 12;

Result<WhatIfResult> evaluate(const Analysis& analysis, const Scenario& scenario, Progress& progress)
{
    const auto base = whatIfBase(analysis, scenario.segment);
    if (!base)
        return pass(base);
    return WhatIfEngine(*base, analysis.definitions).exact(scenario, progress);
}

/// First occasion of anybody.
Day firstDay(const CustomerSummary& summary)
{
    return *std::min_element(summary.first.begin(), summary.first.end());
}

Result<std::shared_ptr<const Analysis>> yearBefore(const Analysis& analysis, Progress& progress)
{
    Definitions earlier = analysis.asked;
    const Day asOf = addMonths(analysis.summary().asOf, -monthsPerYear);
    earlier.asOf = asOf;
    earlier.calibrateUntil.reset();
    if (firstDay(analysis.summary()) > addMonths(asOf, -monthsPerYear))
        return std::shared_ptr<const Analysis>();
    auto result = run({analysis.name, analysis.ledger, analysis.imports, analysis.summary().asOf, analysis.known},
                      earlier, nullptr, progress);
    if (!result && result.error().kind != ErrorKind::Cancelled)
        return std::shared_ptr<const Analysis>();  // nobody had bought by then
    return result;
}

}  // namespace

Result<ReportData> reportData(const Analysis& analysis, const std::vector<Scenario>& scenarios,
                              const std::vector<Trial>& trials, Day today, Progress& progress)
{
    ReportData data;
    for (const Scenario& scenario : scenarios) {
        auto result = evaluate(analysis, scenario, progress);
        if (result)
            data.scenarios.push_back(std::move(*result));
        else if (result.error().kind == ErrorKind::Cancelled)
            return pass(result);
        else
            data.failedScenarios.emplace_back(scenario.name, result.error());
    }
    for (const Trial& trial : trials)
        data.trials.push_back({trial, upliftOf(trial, analysis)});
    auto earlier = yearBefore(analysis, progress);
    if (!earlier)
        return pass(earlier);
    data.yearAgo = std::move(*earlier);
    data.quality = dataQuality(analysis);
    if (auto done = addEffects(data.quality, analysis, today, progress); !done)
        return pass(done);
    return data;
}

std::vector<Scenario> scenariosFrom(const StoredTexts& stored, std::vector<std::string>& damaged)
{
    std::vector<Scenario> scenarios;
    for (const auto& [name, json] : stored) {
        if (auto scenario = scenarioFromJson(json))
            scenarios.push_back(std::move(*scenario));
        else
            damaged.push_back(name);
    }
    return scenarios;
}

PlayTerms playTermsFrom(const StoredTexts& stored, std::vector<std::string>& damaged)
{
    if (stored.empty())
        return {};
    const auto terms = playTermsFromJson(stored.front().second);
    if (!terms)
        damaged.push_back(stored.front().first);
    return terms.value_or(PlayTerms());
}

std::vector<Trial> trialsFrom(const StoredTexts& stored, std::vector<std::string>& damaged)
{
    std::vector<Trial> trials;
    for (const auto& [name, json] : stored) {
        if (auto trial = trialFromJson(json))
            trials.push_back(std::move(*trial));
        else
            damaged.push_back(name);
    }
    return trials;
}

}  // namespace perennial
