#include "app/cli/cohort_json.h"

namespace perennial::cli {

namespace {

double rateOf(const Cohort& cohort, const CohortCell& cell)
{
    return cohort.size ? static_cast<double>(cell.customers) / cohort.size : 0;
}

Json pointJson(const SurvivalPoint& point, Json json)
{
    json["survival"] = point.survival;
    json["lower"] = point.hasBand ? Json(point.lower) : Json();
    json["upper"] = point.hasBand ? Json(point.upper) : Json();
    json["at_risk"] = point.atRisk;
    return json;
}

}  // namespace

Json cohortsJson(const CohortTable& table)
{
    Json all = Json::array();
    for (const Cohort& cohort : table.cohorts) {
        Json periods = Json::array();
        for (std::size_t k = 0; k < cohort.cells.size(); ++k)
            periods.push_back({{"period", k},
                               {"customers", cohort.cells[k].customers},
                               {"rate", rateOf(cohort, cohort.cells[k])},
                               {"orders", cohort.cells[k].orders},
                               {"revenue", moneyJson(cohort.cells[k].revenue.major())},
                               {"cumulative_revenue", moneyJson(cohort.cells[k].cumulativeRevenue.major())},
                               {"complete", cohort.cells[k].complete}});
        all.push_back({{"cohort", toIso(cohort.month)}, {"size", cohort.size}, {"periods", std::move(periods)}});
    }
    return all;
}

Json averageJson(const CohortTable& table)
{
    Json all = Json::array();
    for (std::size_t k = 0; k < table.average.size(); ++k)
        all.push_back({{"period", k}, {"customers", table.average[k].customers}, {"rate", table.average[k].rate}});
    return all;
}

Json survivalOfDays(const std::vector<SurvivalPoint>& curve)
{
    Json all = Json::array();
    for (const SurvivalPoint& point : curve)
        all.push_back(pointJson(point, {{"days", point.time}}));
    return all;
}

Json survivalOfMonths(const std::vector<SurvivalPoint>& curve)
{
    Json all = Json::array();
    for (const SurvivalPoint& point : curve)
        all.push_back(pointJson(point, {{"days", point.time * daysPerMonth}, {"months", point.time}}));
    return all;
}

}  // namespace perennial::cli
