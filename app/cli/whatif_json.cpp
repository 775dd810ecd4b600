#include "app/cli/whatif_json.h"

#include "core/whatif/levers.h"

#include <string_view>

namespace perennial::cli {

namespace {

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

Json breakEvenJson(const BreakEven& breakEven, JsonObject& outer, const std::string& prefix)
{
    JsonObject json;
    json.putNumber("revenue", breakEven.revenue);
    json.putNumber("margin", breakEven.margin);
    json.putNumber("clv", breakEven.clv);
    return std::move(json).finishInto(outer, prefix);
}

}  // namespace

void putResult(JsonObject& json, const WhatIfResult& result)
{
    json.put("base", figuresJson(result.base, json, "base"));
    json.put("scenario", figuresJson(result.changed, json, "scenario"));
    Json waterfall = Json::array();
    for (const WaterfallStep& step : result.waterfall)
        waterfall.push_back({{"lever", step.lever}, {"effect", step.effect}, {"change", moneyJson(step.change)}});
    json.put("waterfall", std::move(waterfall));
    json.put("break_even", breakEvenJson(result.breakEven, json, "break_even"));
    Json segments = Json::array();
    for (const WhatIfSegment& segment : result.segments) {
        if (segment.base.customers == 0)
            continue;
        const std::string prefix = "segments." + segment.name;
        Json item = {{"name", segment.name}};
        item["base"] = figuresJson(segment.base, json, prefix + ".base");
        item["scenario"] = figuresJson(segment.changed, json, prefix + ".scenario");
        item["break_even"] = breakEvenJson(segment.breakEven, json, prefix + ".break_even");
        segments.push_back(std::move(item));
    }
    json.put("segments", std::move(segments));
}

namespace {

std::string_view nameOf(NoPriceResponse reason)
{
    switch (reason) {
    case NoPriceResponse::NoProducts: return "no-products";
    case NoPriceResponse::NoPrices: return "no-prices";
    case NoPriceResponse::NoChanges: return "no-price-changes";
    case NoPriceResponse::TooFewChanges: return "too-few-price-changes";
    case NoPriceResponse::TooUncertain: return "too-uncertain";
    }
    return {};
}

Json supportJson(const LeverSupport& support)
{
    const auto range = [](const std::optional<SeenRange>& seen) {
        return seen ? Json{{"lowest", numberJson(seen->lowest)},
                           {"highest", numberJson(seen->highest)},
                           {"parts", seen->parts}}
                    : Json();
    };
    return {{"price", range(support.price)},
            {"discount-given", range(support.discount)},
            {"margin", range(support.margin)},
            {"frequency", range(support.frequency)},
            {"retention", range(support.retention)},
            {"acquisition-cost", range(support.acquisitionCost)},
            {"new-customers", range(support.newCustomers)}};
}

}  // namespace

Json assumptionsJson(const Scenario& scenario, const KnownEffects& known, bool given)
{
    const SideEffects& effects = scenario.effects;
    Json json = {{"side_effects", effects.on},
                 {"elasticity", effects.elasticity},
                 {"elasticity_source", given                         ? "given"
                                       : effects.elasticityEstimated ? "estimated"
                                                                     : "assumed"},
                 {"retention_response", effects.retentionResponse},
                 {"retention_response_source", "assumed"},
                 {"acquisition_elasticity", effects.acquisitionElasticity},
                 {"discount_quality", effects.discountQuality}};
    json["elasticity_estimate"] = Json();
    if (const auto& estimate = known.estimate)
        json["elasticity_estimate"] = {{"value", numberJson(estimate->elasticity)},
                                       {"standard_error", numberJson(estimate->standardError)},
                                       {"lower", numberJson(estimate->lower)},
                                       {"upper", numberJson(estimate->upper)},
                                       {"level", 0.9},
                                       {"price_changes", estimate->changes},
                                       {"products", estimate->products}};
    json["elasticity_assumed_because"] = known.estimate ? Json() : Json(nameOf(known.estimate.error()));
    json["supported_by_data"] = supportJson(known.support);
    return json;
}

Json leversJson(const Levers& levers, const LeverNeutrals& neutrals)
{
    Json json = Json::object();
    for (const LeverInfo& lever : perennial::levers())
        json[std::string(lever.name)] = numberJson(leverValue(levers, lever.name, neutrals));
    return json;
}

Json tornadoJson(const std::vector<TornadoBar>& bars)
{
    Json json = Json::array();
    for (const TornadoBar& bar : bars)
        json.push_back({{"lever", bar.lever}, {"down", moneyJson(bar.down)}, {"up", moneyJson(bar.up)}});
    return json;
}

Json uncertaintyJson(const WhatIfBand& band)
{
    const auto pair = [](const Band& b) { return Json{{"lower", moneyJson(b.lower)}, {"upper", moneyJson(b.upper)}}; };
    return {{"level", band.level},         {"draws", band.draws},
            {"base", pair(band.base)},     {"scenario", pair(band.changed)},
            {"change", pair(band.change)}, {"chance_better", numberJson(band.chanceBetter)}};
}

Json folkloreJson(const std::vector<FolkloreCheck>& checks, JsonObject& outer)
{
    Json json = Json::array();
    for (const FolkloreCheck& check : checks) {
        JsonObject item;
        item.put("id", check.id);
        item.putNumber("value", check.value);
        item.put("literature", Json::array({check.low, check.high}));
        json.push_back(std::move(item).finishInto(outer, "folklore." + check.id));
    }
    return json;
}

}  // namespace perennial::cli
