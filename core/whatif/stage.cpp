#include "core/whatif/stage.h"

#include <cmath>

namespace perennial::whatif {

namespace {

void addPrice(std::vector<Step>& steps, const Levers& levers, const SideEffects& effects, bool retentionKnown)
{
    const double factor = 1 + levers.price;
    if (factor == 1)
        return;
    const bool dearer = factor > 1;
    steps.push_back({"price", "direct", [factor](Stage& s) { s.terms.price *= factor; }});
    if (!effects.on)
        return;
    if (effects.elasticity != 0) {
        const double response = std::pow(factor, effects.elasticity);
        steps.push_back({"price", dearer ? "fewer-purchases" : "more-purchases",
                         [response](Stage& s) { s.terms.purchases *= response; }});
    }
    if (effects.retentionResponse != 0 && retentionKnown) {
        const double response = std::pow(factor, effects.retentionResponse);
        steps.push_back(
            {"price", dearer ? "more-leave" : "fewer-leave", [response](Stage& s) { s.retention.odds *= response; }});
    }
}

void addDiscount(std::vector<Step>& steps, const Levers& levers, const SideEffects& effects)
{
    if (levers.discountGiven == 0)
        return;
    const double factor = 1 - levers.discountGiven;
    const double quality = effects.on ? std::pow(factor, effects.discountQuality) : 1;
    steps.push_back({"discount-given", "direct", [factor, quality](Stage& s) {
                         s.terms.price *= factor;
                         s.terms.newPurchases *= quality;
                     }});
    if (!effects.on || effects.elasticity == 0)
        return;
    const double response = std::pow(factor, effects.elasticity);
    steps.push_back({"discount-given", "more-purchases", [response](Stage& s) { s.terms.purchases *= response; }});
}

}  // namespace

std::vector<Step> stepsOf(const Levers& levers, const SideEffects& effects, bool retentionKnown)
{
    std::vector<Step> steps;
    addPrice(steps, levers, effects, retentionKnown);
    addDiscount(steps, levers, effects);
    if (const double points = levers.marginPoints; points != 0)
        steps.push_back({"margin", "direct", [points](Stage& s) { s.terms.margin += points; }});
    if (const double factor = 1 + levers.frequency; factor != 1)
        steps.push_back({"frequency", "direct", [factor](Stage& s) { s.terms.purchases *= factor; }});
    if (const double points = levers.retentionPoints; points != 0)
        steps.push_back({"retention", "direct", [points](Stage& s) { s.retention.points += points; }});
    if (const double spend = levers.retentionSpend.major(); spend != 0)
        steps.push_back({"retention-spend", "cost", [spend](Stage& s) { s.terms.retentionSpend += spend; }});
    if (const auto rate = levers.discountRate)
        steps.push_back({"discount-rate", "direct", [rate](Stage& s) { s.terms.discountRate = *rate; }});
    if (const auto horizon = levers.horizonMonths)
        steps.push_back({"horizon", "direct", [horizon](Stage& s) { s.terms.horizon = *horizon; }});
    return steps;
}

}  // namespace perennial::whatif
