// One scenario: its steps one after another, each with the outlook that its retention asks for.
#include "core/whatif/inside.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace perennial {

using namespace whatif;

/// The state of one evaluation.
struct WhatIfEngine::Inside::Run {
    const Inside& engine;
    const Scenario& scenario;
    WhatIfPath path;
    Progress& progress;
    bool needsLiving = false;
    bool partial = false;  ///< levers act on some segments only
    Movers movers;
    std::vector<Outlook> outlooks;  ///< by segment, of the present retention change
    RetentionChange retention;      ///< behind `outlooks`
    double dropout = 1;

    Run(const Inside& engine, const Scenario& scenario, WhatIfPath path, Progress& progress);

    [[nodiscard]] bool moves(std::size_t segment) const { return !partial || segment == movers.segments.front(); }
    [[nodiscard]] const Terms& termsOf(std::size_t segment, const Stage& stage) const
    {
        return moves(segment) ? stage.terms : engine.neutral;
    }
    /// OptionInvalid where no dropout factor yields the target.
    [[nodiscard]] Result<> checkTarget(const RetentionChange& change) const;
    /// Brings `outlooks` to the retention of a stage.
    [[nodiscard]] Result<> follow(const RetentionChange& change);
    [[nodiscard]] double residual(const Stage& stage) const;
    [[nodiscard]] NewCustomers comingAt(const Levers& levers) const;
    /// Of the scenario's price, `stage` being the whole scenario. Leaves `outlooks` as they are.
    [[nodiscard]] Result<BreakEven> breakEvenAt(const Stage& stage);
    [[nodiscard]] std::vector<double> livingMonths() const;
    /// The sums of everybody; puts those of the segments into the result.
    [[nodiscard]] Sums addSegments(WhatIfResult& result, const Stage& stage) const;
};

WhatIfEngine::Inside::Run::Run(const Inside& inside, const Scenario& wanted, WhatIfPath way, Progress& watcher)
    : engine(inside)
    , scenario(wanted)
    , path(way)
    , progress(watcher)
{
    needsLiving = engine.neutral.retentionSpend != 0 || !scenario.levers.retentionSpend.isZero();
    const std::vector<Outlook>& start = needsLiving ? engine.outlooksWithLiving() : engine.outlooks;
    outlooks = start;
    movers.base = start;
    const Segmentation* segmentation = engine.base.segmentation;
    if (segmentation != nullptr && engine.base.chosen.empty()) {
        for (std::size_t s = 0; s < segmentation->size(); ++s)
            if (scenario.segment == segmentation->id + "/" + segmentation->names[s])
                movers.segments.push_back(s);
    }
    partial = !movers.segments.empty() && start.size() > 1;
    if (movers.segments.empty()) {
        movers.segments.resize(start.size());
        std::iota(movers.segments.begin(), movers.segments.end(), std::size_t{0});
    }
}

Result<> WhatIfEngine::Inside::Run::checkTarget(const RetentionChange& change) const
{
    const double today = movers.retentionToday();
    if (today <= 0)
        return fail(ErrorKind::NoData, {"repeat buyers"}, {}, {Hint::AddHistory});
    const double lowest = engine.lowestRetention(movers);
    const double moved = today + change.points;
    constexpr double rounding = 1e-12;
    if (moved > 1 + rounding || moved < lowest - rounding)
        return std::unexpected(outOfBounds(*leverNamed("retention"), change.points, lowest - today, 1 - today));
    if (change.target(today) >= lowest - rounding)
        return {};
    // the odds that lead to the lowest retention, as a price
    const double odds = lowest / (1 - lowest) * (1 - moved) / moved;
    const double dearest = std::pow(odds, 1 / scenario.effects.retentionResponse) - 1;
    return std::unexpected(outOfBounds(*leverNamed("price"), scenario.levers.price, -1, dearest));
}

Result<> WhatIfEngine::Inside::Run::follow(const RetentionChange& change)
{
    if (change == retention)
        return {};
    if (!progress.advance(0, 0))
        return fail(ErrorKind::Cancelled);
    if (change.isNone()) {
        outlooks.assign(movers.base.begin(), movers.base.end());
        retention = change;
        dropout = 1;
        return {};
    }
    if (auto possible = checkTarget(change); !possible)
        return possible;
    const double target = std::min(1.0, change.target(movers.retentionToday()));
    const OutlookTable& table = engine.table();
    if (path == WhatIfPath::Fast) {
        dropout = dropoutByTable(table, movers, target);
        for (const std::size_t s : movers.segments)
            outlooks[s] = table.at(s, movers.base[s], dropout);
        retention = change;
        return {};
    }
    dropout = dropoutExactly(engine.cells, engine.aliveModel(), table, movers, target);
    if (!progress.advance(0, 0))
        return fail(ErrorKind::Cancelled);
    std::vector<Outlook> moved = purchaseOutlooks(engine.cells, *engine.base.model, engine.times, dropout);
    const auto living = livingAfter(engine.cells, engine.aliveModel(), livingMonths(), dropout);
    for (const std::size_t s : movers.segments) {
        moved[s].living = movers.base[s].living;
        moved[s].livingNextYear = living[s].front();
        moved[s].livingAt.assign(living[s].begin() + 1, living[s].end());
        outlooks[s] = std::move(moved[s]);
    }
    retention = change;
    return {};
}

/// 12, and every month whose living cost retention spend.
std::vector<double> WhatIfEngine::Inside::Run::livingMonths() const
{
    std::vector<double> months{12.0};
    const double horizon = leverValue(scenario.levers, "horizon", engine.neutrals);
    for (double month = 0; needsLiving && month <= std::max(horizon, engine.neutrals.horizonMonths); ++month)
        months.push_back(month);
    return months;
}

double WhatIfEngine::Inside::Run::residual(const Stage& stage) const
{
    double sum = 0;
    for (std::size_t s = 0; s < outlooks.size(); ++s)
        sum += residualOf(outlooks[s], termsOf(s, stage), engine.times);
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
    if (dropout == 1 || partial)
        return coming;
    const double unit = daysPer(engine.base.model->report().unit);
    for (std::size_t i = 0; i < coming.purchases.size(); ++i)
        coming.purchases[i] =
            engine.base.model->expectedPurchasesNew(engine.times.month(i) * daysPerMonth / unit, {dropout, 1});
    return coming;
}

Sums WhatIfEngine::Inside::Run::addSegments(WhatIfResult& result, const Stage& stage) const
{
    Sums total;
    Known ofSegment = engine.known;
    ofSegment.historical = !engine.cells.historical.empty();
    for (std::size_t s = 0; s < outlooks.size(); ++s) {
        Sums sums = sumsOf(outlooks[s], termsOf(s, stage), engine.times);
        sums.customers = static_cast<double>(engine.cells.customers[s]);
        sums.historical = ofSegment.historical ? engine.cells.historical[s] : 0;
        if (engine.base.segmentation != nullptr)
            result.segments.push_back({engine.base.segmentation->names[s],
                                       s < engine.baseSegments.size() ? engine.baseSegments[s] : WhatIfFigures{},
                                       figuresOf(sums, ofSegment)});
        total += sums;
    }
    return total;
}

Result<BreakEven> WhatIfEngine::Inside::Run::breakEvenAt(const Stage& stage)
{
    const Levers& levers = scenario.levers;
    if (levers.price == 0)
        return BreakEven{};
    Scenario without = scenario;
    without.levers.price = 0;
    Stage reference{engine.neutral, {}};
    for (const Step& step : stepsOf(without.levers, scenario.effects, true))
        step.apply(reference);
    BreakEven result = breakEven(levers.price, reference.terms.marginRate());
    if (!engine.known.money)
        return result;

    // The residual is a straight line in the purchases that are left.
    Stage noPurchases = stage;
    noPurchases.terms.purchases = 0;
    Stage noneLost = stage;
    noneLost.terms.purchases = reference.terms.purchases;
    const double atNone = residual(noPurchases);
    const double atAll = residual(noneLost);
    const std::vector<Outlook> kept = outlooks;
    const RetentionChange keptRetention = retention;
    const double keptDropout = dropout;
    if (auto followed = follow(reference.retention); !followed)
        return pass(followed);
    const double wanted = residual(reference);
    outlooks = kept;
    retention = keptRetention;
    dropout = keptDropout;
    if (atAll > atNone)
        result.clv = 1 - (wanted - atNone) / (atAll - atNone);
    return result;
}

namespace {

/// Makes the bars add up exactly, in their order: the last one takes what rounding left.
void settle(std::vector<WaterfallStep>& waterfall, double total)
{
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

Result<WhatIfResult> WhatIfEngine::Inside::evaluate(const Scenario& scenario, WhatIfPath path, Progress& progress) const
{
    if (auto sound = checkLevers(scenario.levers, scenario.effects, base.margin, neutrals, times.months); !sound)
        return pass(sound);
    WhatIfResult result{.scenario = scenario, .base = baseFigures, .changed = baseFigures};
    if (!hasModel()) {
        if (scenario.levers.retentionPoints != 0)
            return fail(ErrorKind::NoData, {"repeat buyers"}, {}, {Hint::AddHistory});
        return result;
    }
    Run run(*this, scenario, path, progress);
    Stage stage{neutral, {}};
    double before = run.residual(stage);
    for (const Step& step : stepsOf(scenario.levers, scenario.effects, run.movers.retentionToday() > 0)) {
        step.apply(stage);
        if (auto followed = run.follow(stage.retention); !followed)
            return pass(followed);
        const double after = run.residual(stage);
        result.waterfall.push_back({std::string(step.lever), std::string(step.effect), after - before});
        before = after;
    }
    result.marginRate = stage.terms.marginRate();
    result.dropout = run.dropout;

    Sums total = run.addSegments(result, stage);
    total.historical = base.historicalTotal;
    result.changed = figuresOf(total, known);
    const Terms& newTerms = run.partial ? neutral : stage.terms;
    addNewCustomers(result.changed, total, run.comingAt(scenario.levers), newTerms, times, known);
    if (known.money)
        settle(result.waterfall, *result.changed.residual - baseFigures.residual.value_or(*result.changed.residual));
    else
        result.waterfall.clear();
    auto even = run.breakEvenAt(stage);
    if (!even)
        return pass(even);
    result.breakEven = *even;
    return result;
}

}  // namespace perennial
