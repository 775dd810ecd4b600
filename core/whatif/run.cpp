#include "core/whatif/run.h"

#include <algorithm>
#include <cmath>

namespace perennial {

using namespace whatif;

namespace {

/// A bar that several groups share, in the order of the levers.
void addBar(std::vector<WaterfallStep>& bars, const Step& step, double change)
{
    for (WaterfallStep& bar : bars)
        if (bar.lever == step.lever && bar.effect == step.effect) {
            bar.change += change;
            return;
        }
    bars.push_back({std::string(step.lever), std::string(step.effect), change});
}

}  // namespace

WhatIfEngine::Inside::Run::Run(const Inside& inside, const Scenario& wanted, const std::vector<Group>& wantedGroups,
                               WhatIfPath way, Progress& watcher)
    : engine(inside)
    , scenario(wanted)
    , path(way)
    , progress(watcher)
{
    needsLiving = engine.neutral.retentionSpend != 0 || std::ranges::any_of(wantedGroups, [](const Group& g) {
                      return !g.levers.retentionSpend.isZero();
                  });
    start = needsLiving ? &engine.outlooksWithLiving() : &engine.outlooks;
    outlooks = *start;
    groupOf.resize(outlooks.size());
    breakEvens.resize(outlooks.size());
    for (const Group& group : wantedGroups)
        groups.push_back({group.levers, {*start, group.segments}, {engine.neutral, {}}, {}, 1});
    for (const Moving& group : groups)
        for (const std::size_t s : group.movers.segments)
            groupOf[s] = &group;
}

Result<> WhatIfEngine::Inside::Run::follow(Moving& group, const RetentionChange& change)
{
    if (change == group.retention)
        return {};
    if (!progress.advance(0, 0))
        return fail(ErrorKind::Cancelled);
    group.retention = change;
    if (change.isNone()) {
        for (const std::size_t s : group.movers.segments)
            outlooks[s] = (*start)[s];
        group.dropout = 1;
        return {};
    }
    if (auto possible = engine.checkTarget(group.movers, change, group.levers.price, scenario.effects); !possible)
        return possible;
    const double target = std::min(1.0, change.target(group.movers.retentionToday()));
    if (path == WhatIfPath::Exact) {
        followExactly(group, target);
        return progress.advance(0, 0) ? Result<>() : fail(ErrorKind::Cancelled);
    }
    const OutlookTable& table = engine.table();
    group.dropout = dropoutByTable(table, group.movers, target);
    const OutlookTable::Weights weights = table.weightsAt(group.dropout);
    for (const std::size_t s : group.movers.segments)
        outlooks[s] = table.at(s, (*start)[s], weights);
    return {};
}

void WhatIfEngine::Inside::Run::followExactly(Moving& group, double target)
{
    group.dropout = dropoutExactly(engine.cells, engine.aliveModel(), engine.table(), group.movers, target);
    std::vector<Outlook> moved = purchaseOutlooks(engine.cells, *engine.base.model, engine.times, group.dropout);
    const auto living = livingAfter(engine.cells, engine.aliveModel(), livingMonths(), group.dropout);
    for (const std::size_t s : group.movers.segments) {
        moved[s].living = (*start)[s].living;
        moved[s].livingNextYear = living[s].front();
        moved[s].livingAt.assign(living[s].begin() + 1, living[s].end());
        outlooks[s] = std::move(moved[s]);
    }
}

Result<> WhatIfEngine::Inside::Run::move(Moving& group, std::vector<WaterfallStep>& bars)
{
    if (group.movers.segments.empty()) {  // only customers to come follow these levers
        for (const Step& step : stepsOf(group.levers, scenario.effects, false))
            step.apply(group.stage);
        return {};
    }
    double before = residual(group, group.stage);
    for (const Step& step : stepsOf(group.levers, scenario.effects, group.movers.retentionToday() > 0)) {
        step.apply(group.stage);
        if (auto followed = follow(group, group.stage.retention); !followed)
            return followed;
        const double after = residual(group, group.stage);
        addBar(bars, step, after - before);
        before = after;
    }
    return {};
}

/// 12, and every month whose living cost retention spend.
std::vector<double> WhatIfEngine::Inside::Run::livingMonths() const
{
    std::vector<double> months{12.0};
    double horizon = engine.neutrals.horizonMonths;
    for (const Moving& group : groups)
        horizon = std::max(horizon, leverValue(group.levers, "horizon", engine.neutrals));
    for (double month = 0; needsLiving && month <= horizon; ++month)
        months.push_back(month);
    return months;
}

double WhatIfEngine::Inside::Run::residual(const Moving& group, const Stage& stage) const
{
    double sum = 0;
    for (const std::size_t s : group.movers.segments)
        sum += residualOf(outlooks[s], stage.terms, engine.times);
    return sum;
}

NewCustomers WhatIfEngine::Inside::Run::comingAt(const Levers& levers) const
{
    NewCustomers coming = engine.coming;
    if (coming.acquisitionCost) {
        *coming.acquisitionCost *= 1 + levers.acquisitionCost;
        // customers grow with spend^a: each of (1+n) as many costs (1+n)^(1/a - 1) as much
        if (scenario.effects.on && levers.newCustomers != 0)
            *coming.acquisitionCost *=
                std::pow(1 + levers.newCustomers, 1 / scenario.effects.acquisitionElasticity - 1);
    }
    coming.perYear *= 1 + levers.newCustomers;
    const double dropout = groups.front().dropout;
    if (dropout == 1 || isOneSegment(engine.base, scenario))
        return coming;
    if (path == WhatIfPath::Fast) {
        coming.purchases = engine.table().newPurchases(engine.table().weightsAt(dropout));
        return coming;
    }
    const double unit = daysPer(engine.base.model->report().unit);
    for (std::size_t i = 0; i < coming.purchases.size(); ++i)
        coming.purchases[i] =
            engine.base.model->expectedPurchasesNew(engine.times.month(i) * daysPerMonth / unit, {dropout, 1});
    return coming;
}

}  // namespace perennial
