#include "app/cli/engine_json.h"

#include "ui/support/finding_sentences.h"

namespace perennial::cli {

Json purchasesIntervalJson(const std::optional<GroupInterval>& of)
{
    if (!of)
        return {};
    const Interval& interval = of->purchases;
    return {{"lower", numberJson(interval.lower)}, {"upper", numberJson(interval.upper)}, {"level", intervalLevel}};
}

Json residualIntervalJson(const std::optional<GroupInterval>& of)
{
    if (!of || !of->residual)
        return {};
    const Interval& interval = *of->residual;
    return {{"lower", moneyJson(interval.lower)}, {"upper", moneyJson(interval.upper)}, {"level", intervalLevel}};
}

Json warningsJson(const std::vector<Finding>& findings)
{
    const ui::Format format;
    Json all = Json::array();
    for (const Finding& f : findings)
        all.push_back({{"id", name(f.warning)},
                       {"model", f.model.empty() ? Json() : Json(f.model)},
                       {"have", numberJson(f.have)},
                       {"need", numberJson(f.need)},
                       {"enough_on", f.enoughOn ? Json(toIso(*f.enoughOn)) : Json()},
                       {"parameters", f.parameters},
                       {"text", ui::sentence(f, format).toStdString()}});
    return all;
}

Json trackingJson(const std::vector<TrackingPoint>& points)
{
    Json all = Json::array();
    for (const TrackingPoint& p : points)
        all.push_back({{"date", toIso(p.day)}, {"expected", numberJson(p.expected)}, {"actual", p.actual}});
    return all;
}

Json frequencyFitJson(const std::vector<FrequencyCount>& counts)
{
    Json all = Json::array();
    for (const FrequencyCount& c : counts)
        all.push_back({{"purchases", c.purchases}, {"actual", c.actual}, {"expected", numberJson(c.expected)}});
    return all;
}

Json purchaseDistributionJson(const Analysis& analysis)
{
    Json all = Json::array();
    const Fitted& fitted = *analysis.fitted;
    if (!fitted.model || !fitted.formula.empty())
        return all;
    const double days = analysis.definitions.horizonMonths * daysPerMonth;
    for (const FrequencyCount& c : purchaseDistribution(analysis.summary(), *fitted.model, days))
        all.push_back({{"purchases", c.purchases}, {"customers", numberJson(c.expected)}});
    return all;
}

}  // namespace perennial::cli
