// One scenario: for each group of segments its steps one after another, each with the outlook that its
// retention asks for.
#include "core/whatif/run.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace perennial {

using namespace whatif;

namespace {

/// Makes the bars add up exactly, in their order: the last one takes what rounding left.
void settle(std::vector<WaterfallStep>& waterfall, double total)
{
    std::ranges::stable_sort(waterfall, {}, [](const WaterfallStep& bar) { return leverNamed(bar.lever); });
    if (waterfall.empty())
        return;
    double before = 0;
    for (std::size_t i = 0; i + 1 < waterfall.size(); ++i)
        before += waterfall[i].change;
    double& last = waterfall.back().change;
    last = total - before;
    for (int i = 0; i < 8 && before + last != total; ++i)
        last = std::nextafter(last, before + last < total ? INFINITY : -INFINITY);
}

}  // namespace

Sums WhatIfEngine::Inside::Run::addSegments(WhatIfResult& result) const
{
    Sums total;
    Known ofSegment = engine.known;
    ofSegment.historical = !engine.cells.historical.empty();
    for (std::size_t s = 0; s < outlooks.size(); ++s) {
        const Moving* group = groupOf[s];
        Sums sums = sumsOf(outlooks[s], group ? group->stage.terms : engine.neutral, engine.times);
        sums.customers = static_cast<double>(engine.cells.customers[s]);
        sums.historical = ofSegment.historical ? engine.cells.historical[s] : 0;
        const double dropout = group ? group->dropout : 1;
        result.dropouts.push_back(dropout);
        if (engine.base.segmentation != nullptr)
            result.segments.push_back({engine.base.segmentation->names[s],
                                       s < engine.baseSegments.size() ? engine.baseSegments[s] : WhatIfFigures{},
                                       figuresOf(sums, ofSegment), group ? group->levers.price : 0, breakEvens[s],
                                       dropout});
        total += sums;
    }
    return total;
}

Result<BreakEven> WhatIfEngine::Inside::Run::breakEvenOf(Moving& group)
{
    if (group.levers.price == 0)
        return BreakEven{};
    Levers without = group.levers;
    without.price = 0;
    Stage reference{engine.neutral, {}};
    for (const Step& step : stepsOf(without, scenario.effects, true))
        step.apply(reference);
    BreakEven result = breakEven(group.levers.price, reference.terms.marginRate());
    for (const std::size_t s : group.movers.segments)
        breakEvens[s] = result;
    if (!engine.known.money || group.movers.segments.empty())
        return result;

    // The residual is a straight line in the purchases that are left.
    Stage noPurchases = group.stage;
    noPurchases.terms.purchases = 0;
    Stage noneLost = group.stage;
    noneLost.terms.purchases = reference.terms.purchases;
    const std::vector<Outlook> kept = outlooks;
    const RetentionChange keptRetention = group.retention;
    const double keptDropout = group.dropout;
    if (auto followed = follow(group, reference.retention); !followed)
        return pass(followed);
    std::array<double, 3> sums{};
    const auto loss = [](const std::array<double, 3>& at) {  // with no purchases, with all, wanted
        return at[1] > at[0] ? Figure(1 - (at[2] - at[0]) / (at[1] - at[0])) : undefined(Reason::NotApplicable);
    };
    for (const std::size_t s : group.movers.segments) {
        const std::array of{residualOf(kept[s], noPurchases.terms, engine.times),
                            residualOf(kept[s], noneLost.terms, engine.times),
                            residualOf(outlooks[s], reference.terms, engine.times)};
        breakEvens[s].clv = loss(of);
        for (std::size_t i = 0; i < of.size(); ++i)
            sums[i] += of[i];
    }
    result.clv = loss(sums);
    outlooks = kept;
    group.retention = keptRetention;
    group.dropout = keptDropout;
    return result;
}

Result<WhatIfResult> WhatIfEngine::Inside::evaluate(const Scenario& scenario, WhatIfPath path, Progress& progress) const
{
    const auto wanted = groupsOf(base, scenario);
    if (!wanted)
        return std::unexpected(wanted.error());
    for (const Group& group : *wanted)
        if (auto sound = checkLevers(group.levers, scenario.effects, base.margin, neutrals, times.months); !sound)
            return pass(sound);
    WhatIfResult result{.scenario = scenario, .base = baseFigures, .changed = baseFigures};
    if (!hasModel()) {
        if (scenario.levers.retentionPoints != 0)
            return fail(ErrorKind::NoData, {"repeat buyers"}, {}, {Hint::AddHistory});
        return result;
    }
    Run run(*this, scenario, *wanted, path, progress);
    for (Moving& group : run.groups) {
        if (auto moved = run.move(group, result.waterfall); !moved)
            return pass(moved);
        auto even = run.breakEvenOf(group);
        if (!even)
            return pass(even);
        if (&group == &run.groups.front())
            result.breakEven = *even;
    }
    const Moving& own = run.groups.front();
    result.marginRate = own.stage.terms.marginRate();
    result.dropout = own.dropout;

    Sums total = run.addSegments(result);
    total.historical = base.historicalTotal;
    result.changed = figuresOf(total, known);
    const Terms& newTerms = isOneSegment(base, scenario) ? neutral : own.stage.terms;
    addNewCustomers(result.changed, total, run.comingAt(scenario.levers), newTerms, times, known);
    if (known.money)
        settle(result.waterfall, *result.changed.residual - baseFigures.residual.value_or(*result.changed.residual));
    else
        result.waterfall.clear();
    return result;
}

}  // namespace perennial
