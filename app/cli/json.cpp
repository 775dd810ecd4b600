#include "app/cli/json.h"

#include <cmath>

namespace perennial::cli {

namespace {

const char* name(StopReason stop)
{
    switch (stop) {
    case StopReason::Converged: return "converged";
    case StopReason::SmallStep: return "small-step";
    case StopReason::IterationLimit: return "iteration-limit";
    case StopReason::BoundaryReached: return "boundary-reached";
    case StopReason::NotFinite: return "not-finite";
    case StopReason::Given: return "given";
    }
    return "not-finite";
}

const char* name(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day: return "day";
    case TimeUnit::Week: return "week";
    case TimeUnit::Month: return "month";
    }
    return "week";
}

}  // namespace

Json moneyJson(double major)
{
    const auto amount = Money::fromMajor(major);
    return amount ? Json(toDecimalString(*amount)) : Json();
}

Json numberJson(double value)
{
    return std::isfinite(value) ? Json(value) : Json();
}

void JsonObject::putMoney(const std::string& key, const Figure& major)
{
    object_[key] = major ? moneyJson(*major) : Json();
    if (!major)
        reasons_[key] = perennial::name(major.error());
}

void JsonObject::putNumber(const std::string& key, const Figure& value)
{
    object_[key] = value ? numberJson(*value) : Json();
    if (!value)
        reasons_[key] = perennial::name(value.error());
}

Json JsonObject::finish() &&
{
    object_["reasons"] = std::move(reasons_);
    return std::move(object_);
}

Json JsonObject::finishInto(JsonObject& outer, const std::string& prefix) &&
{
    for (auto& [key, reason] : reasons_.items())
        outer.reasons_[std::string(prefix).append(".").append(key)] = reason;
    return std::move(object_);
}

Json questionsJson(const std::vector<Question>& questions)
{
    Json all = Json::array();
    for (const Question& question : questions)
        all.push_back({{"id", question.id}, {"chosen", question.chosen}, {"effect", question.effect}});
    return all;
}

Json definitionsJson(const Definitions& d)
{
    Json json = Json::object();
    json["as_of"] = d.asOf ? Json(toIso(*d.asOf)) : Json();
    json["calibrate_until"] = d.calibrateUntil ? Json(toIso(*d.calibrateUntil)) : Json();
    json["window"] = perennial::name(d.window);
    json["currency"] = d.currency;
    json["time_zone"] = d.timeZone.empty() ? "as written" : d.timeZone;
    json["time_zone_of_headings"] = d.zoneOfHeads ? Json(*d.zoneOfHeads ? "shift" : "as-written") : Json();
    json["margin"] = d.margin ? Json(*d.margin) : Json();
    Json margins = Json::array();
    for (const auto& [where, rate] : d.marginBy)
        margins.push_back({{"column", where.first}, {"value", where.second}, {"margin", rate}});
    json["margin_by"] = std::move(margins);
    json["acquisition_cost"] = d.acquisitionCost ? Json(toDecimalString(*d.acquisitionCost)) : Json();
    json["serving_cost"] = toDecimalString(d.servingCostPerOrder);
    json["retention_cost"] = toDecimalString(d.retentionCostPerYear);
    json["discount_rate"] = d.discountRate;
    json["horizon_months"] = d.horizonMonths;
    json["model"] = d.model;
    json["unit"] = name(d.modelUnit);
    json["lifespan_estimator"] = perennial::name(d.lifespan);
    json["lifespan_horizon_months"] = d.lifespanHorizonMonths;
    json["refund_date"] = d.refundDate == RefundDate::OrderDate ? "order" : "own";
    Json rules = Json::object();
    const OrderRules& r = d.rules;
    const std::pair<const char*, bool> switches[] = {
        {"exclude_cancelled", r.excludeCancelled}, {"exclude_void", r.excludeVoid},
        {"exclude_failed", r.excludeFailed},       {"exclude_pending", r.excludePending},
        {"exclude_draft", r.excludeDraft},         {"exclude_test", r.excludeTest},
        {"exclude_fraud", r.excludeFraud},         {"exclude_gift_cards", r.excludeGiftCards},
        {"exclude_free", r.excludeFree},           {"include_tax", r.includeTax},
        {"include_shipping", r.includeShipping}};
    for (const auto& [rule, on] : switches)
        rules[rule] = on;
    json["rules"] = std::move(rules);
    Json rates = Json::object();
    for (const auto& [currency, rate] : d.rates)
        rates[currency] = toDecimalString(rate);
    json["rates"] = std::move(rates);
    Json byDay = Json::object();
    for (const auto& [currency, course] : d.ratesByDay.courses())
        byDay[currency] = {{"days", course.size()},
                           {"from", toIso(course.front().from)},
                           {"to", toIso(course.back().from)},
                           {"newest", toDecimalString(course.back().rate)}};
    json["rates_by_day"] = std::move(byDay);
    json["rates_currency"] = d.ratesCurrency.empty() ? Json() : Json(d.ratesCurrency);
    return json;
}

Json quarantineJson(const Ledger& ledger)
{
    Json all = Json::array();
    for (const auto& [currency, waiting] : ledger.withoutRate) {
        const auto amount = waiting.amount.total();
        all.push_back({{"currency", currency},
                       {"reason", !waiting.ratesInto.empty() ? "rate-into-another-currency"
                                  : waiting.beforeFirstRate  ? "before-first-rate"
                                                             : "no-rate"},
                       {"rows", waiting.rows},
                       {"amount", amount && ledger.hasAmounts ? Json(toDecimalString(*amount)) : Json()},
                       {"first_date", toIso(waiting.first)},
                       {"last_date", toIso(waiting.last)}});
    }
    return all;
}

Json zoneJson(const ZoneReading& zone)
{
    return {{"zone", zone.zone.empty() ? "as written" : zone.zone},
            {"rows_with_offset", zone.stated},
            {"rows_by_heading", zone.byHead},
            {"rows_without_offset", zone.unstated},
            {"rows_of_older_imports", zone.notKept},
            {"rows_on_another_day", zone.otherDay},
            {"rows_in_another_month", zone.otherMonth}};
}

Json modelJson(const FitReport& report)
{
    Json parameters = Json::object();
    Json errors = Json::object();
    for (const Parameter& parameter : report.parameters) {
        parameters[parameter.name] = numberJson(parameter.value);
        errors[parameter.name] = numberJson(parameter.standardError);
    }
    Json warnings = Json::array();
    for (const FitWarning warning : report.warnings)
        warnings.push_back(perennial::name(warning));
    return {{"name", report.model},
            {"parameters", std::move(parameters)},
            {"standard_errors", std::move(errors)},
            {"log_likelihood", numberJson(report.logLikelihood)},
            {"converged", report.converged()},
            {"stop", name(report.stop)},
            {"iterations", report.iterations},
            {"customers", report.customers},
            {"unit", name(report.unit)},
            {"warnings", std::move(warnings)}};
}

Json holdoutJson(const std::vector<HoldoutScore>& scores)
{
    Json all = Json::array();
    for (const HoldoutScore& score : scores) {
        JsonObject object;
        object.put("model", score.model);
        object.put("from", toIso(score.from));
        object.put("to", toIso(score.to));
        object.put("expected", numberJson(score.expected));
        object.put("actual", numberJson(score.actual));
        object.putNumber("error_pct", std::isfinite(score.errorPercent) ? Figure(score.errorPercent)
                                                                        : undefined(Reason::NoPurchases));
        object.put("mae", numberJson(score.mae));
        object.put("rmse", numberJson(score.rmse));
        object.putNumber("rank_correlation", score.rankCorrelation);
        object.putNumber("coverage_90", score.coverage90);
        object.putNumber("decile_lift",
                         score.topDecileShare ? Figure(10 * *score.topDecileShare) : score.topDecileShare);
        object.put("customers", score.customers);
        all.push_back(std::move(object).finish());
    }
    return all;
}

}  // namespace perennial::cli
