#include "core/whatif/uncertainty.h"

#include "core/clv/parameter_draws.h"
#include "core/math/parallel.h"
#include "core/math/special_functions.h"
#include "core/whatif/groups.h"
#include "core/whatif/inside.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <random>

namespace perennial {

using namespace whatif;

namespace {

constexpr std::size_t mostCustomers = 2000;
constexpr NodeCounts fewNodes{.ages = 8, .ownFrequencies = 4, .frequencies = 5};

/// Every n-th chosen customer, with all that the cells ask for.
struct Sample {
    CustomerSummary summary;
    Segmentation segmentation;
    std::vector<float> spend;  ///< WhatIfBase::spendOf
};

Sample sampleOf(const WhatIfBase& base)
{
    const CustomerSummary& all = *base.summary;
    std::vector<std::uint32_t> chosen;
    for (std::uint32_t i = 0; i < all.size(); ++i)
        if (base.chosen.empty() || base.chosen[i])
            chosen.push_back(i);
    Sample sample;
    sample.summary.asOf = all.asOf;
    sample.summary.hasAmounts = all.hasAmounts;
    std::vector<std::uint16_t> segmentOf;
    const std::size_t count = std::min(mostCustomers, chosen.size());
    for (std::size_t k = 0; k < count; ++k) {
        const std::uint32_t i = chosen[k * chosen.size() / count];
        sample.summary.customer.push_back(all.customer[i]);
        sample.summary.frequency.push_back(all.frequency[i]);
        sample.summary.recencyDays.push_back(all.recencyDays[i]);
        sample.summary.ageDays.push_back(all.ageDays[i]);
        sample.summary.repeatSpend.push_back(all.repeatSpend[i]);
        if (base.segmentation)
            segmentOf.push_back(base.segmentation->of[i]);
        if (base.spendOf)
            sample.spend.push_back((*base.spendOf)[i]);
    }
    if (base.segmentation)
        sample.segmentation = {
            .id = base.segmentation->id, .names = base.segmentation->names, .of = std::move(segmentOf)};
    return sample;
}

/// Responses to price around those of the scenario, none above zero.
std::vector<SideEffects> drawResponses(const SideEffects& effects, const BandOptions& options)
{
    std::mt19937_64 random(options.seed + 1);
    const auto drawn = [&](double value, double deviation) {
        const double share = (static_cast<double>(random() >> 11) + 0.5) * 0x1p-53;
        return std::min(0.0, value + deviation * normalQuantile(share));
    };
    std::vector<SideEffects> draws(static_cast<std::size_t>(options.draws), effects);
    for (SideEffects& draw : draws) {
        const double spread = options.assumedSpread;
        draw.elasticity =
            drawn(effects.elasticity,
                  effects.elasticityEstimated ? effects.elasticityError : spread * std::abs(effects.elasticity));
        draw.retentionResponse = drawn(effects.retentionResponse, spread * std::abs(effects.retentionResponse));
    }
    return draws;
}

/// What one set of parameters says of base and scenario.
struct Outcome {
    double base = 0;
    double changed = 0;
    std::vector<double> baseMargin;
    std::vector<double> changedMargin;
};

Band bandOf(std::vector<double> values, double level)
{
    std::ranges::sort(values);
    const double last = static_cast<double>(values.size() - 1);
    const auto at = [&](double quantile) { return values[static_cast<std::size_t>(std::lround(quantile * last))]; };
    return {at((1 - level) / 2), at((1 + level) / 2)};
}

/// Discounted retention spend of the horizon: what base and scenario pay under every draw.
struct Costs {
    double base = 0;
    double changed = 0;
};

/// The draws relative to the estimate, times the figure that is shown.
Band scaledBand(const std::vector<Outcome>& draws, double shown, double estimate, double level, auto value)
{
    std::vector<double> values;
    for (const Outcome& draw : draws)
        values.push_back(estimate == 0 ? shown : value(draw) * shown / estimate);
    return bandOf(std::move(values), level);
}

WhatIfBand bandFrom(const std::vector<Outcome>& draws, const Outcome& estimate, const WhatIfResult& result,
                    const Costs& costs, const BandOptions& options)
{
    const auto drawn = [](double draw, double estimated, double shown, double cost) {
        return estimated == 0 ? shown : draw * (shown + cost) / estimated - cost;
    };
    std::vector<double> bases;
    std::vector<double> changeds;
    std::vector<double> changes;
    for (const Outcome& draw : draws) {
        bases.push_back(drawn(draw.base, estimate.base, *result.base.residual, costs.base));
        changeds.push_back(drawn(draw.changed, estimate.changed, *result.changed.residual, costs.changed));
        changes.push_back(changeds.back() - bases.back());
    }
    WhatIfBand band;
    band.level = options.level;
    band.draws = static_cast<int>(draws.size());
    band.base = bandOf(std::move(bases), options.level);
    band.changed = bandOf(std::move(changeds), options.level);
    const auto better = std::ranges::count_if(changes, [](double change) { return change > 0; });
    band.chanceBetter = static_cast<double>(better) / static_cast<double>(changes.size());
    band.change = bandOf(std::move(changes), options.level);
    for (std::size_t k = 0; k < estimate.baseMargin.size(); ++k) {
        band.baseMargin.push_back(scaledBand(draws, result.base.cumulativeMargin[k], estimate.baseMargin[k],
                                             options.level, [k](const Outcome& o) { return o.baseMargin[k]; }));
        band.changedMargin.push_back(scaledBand(draws, result.changed.cumulativeMargin[k], estimate.changedMargin[k],
                                                options.level, [k](const Outcome& o) { return o.changedMargin[k]; }));
    }
    return band;
}

/// What the levers do to one segment: its terms, and the dropout factor of its retention.
struct SegmentTerms {
    Terms terms;
    double dropout = 1;
};

}  // namespace

/// Draws of one result; everything that the draws share.
struct WhatIfEngine::Inside::Sampling {
    const Inside& engine;
    const Scenario& scenario;
    std::vector<Group> groups;
    Sample sample;

    /// The terms of each segment under drawn responses; the dropout factors by the table.
    [[nodiscard]] std::vector<SegmentTerms> termsUnder(const SideEffects& effects) const;
    [[nodiscard]] Outcome outcome(const FittedModel& model, const SideEffects& effects) const;
    [[nodiscard]] Costs costs() const;
};

std::vector<SegmentTerms> WhatIfEngine::Inside::Sampling::termsUnder(const SideEffects& effects) const
{
    std::vector<SegmentTerms> terms(engine.outlooks.size(), {engine.neutral, 1});
    for (const Group& group : groups) {
        const Movers movers{engine.outlooks, group.segments};
        const double today = group.segments.empty() ? 0 : movers.retentionToday();
        Stage stage{engine.neutral, {}};
        for (const Step& step : stepsOf(group.levers, effects, today > 0))
            step.apply(stage);
        double dropout = 1;
        if (!stage.retention.isNone() && today > 0)
            dropout = dropoutByTable(engine.table(), movers, std::clamp(stage.retention.target(today), 0.0, 1.0));
        for (const std::size_t s : group.segments)
            terms[s] = {stage.terms, dropout};
    }
    return terms;
}

Outcome WhatIfEngine::Inside::Sampling::outcome(const FittedModel& model, const SideEffects& effects) const
{
    WhatIfBase base = engine.base;
    base.summary = &sample.summary;
    base.model = base.aliveModel = &model;
    base.segmentation = engine.base.segmentation ? &sample.segmentation : nullptr;
    base.spendOf = engine.base.spendOf ? &sample.spend : nullptr;
    base.chosen.clear();
    base.historical = nullptr;
    const CellTable cells = projected(exactCells(base), base.distinctStates ? NodeCounts() : fewNodes);
    std::map<double, std::vector<Outlook>> outlooks;  // by dropout factor
    const auto outlooksAt = [&](double dropout) -> const std::vector<Outlook>& {
        auto& found = outlooks[dropout];
        if (found.empty())
            found = purchaseOutlooks(cells, model, engine.times, dropout);
        return found;
    };
    Sums before;
    Sums after;
    const std::vector<SegmentTerms> terms = termsUnder(effects);
    for (std::size_t s = 0; s < terms.size(); ++s) {
        Terms neutral = engine.neutral;
        Terms changed = terms[s].terms;
        neutral.retentionSpend = changed.retentionSpend = 0;  // a cost that does not depend on purchases
        before += sumsOf(outlooksAt(1)[s], neutral, engine.times);
        after += sumsOf(outlooksAt(terms[s].dropout)[s], changed, engine.times);
    }
    return {before.residual, after.residual, before.cumulativeMargin, after.cumulativeMargin};
}

Costs WhatIfEngine::Inside::Sampling::costs() const
{
    Costs costs;
    const std::vector<SegmentTerms> terms = termsUnder(scenario.effects);
    const bool spends = std::ranges::any_of(terms, [](const SegmentTerms& t) { return t.terms.retentionSpend != 0; });
    if (!spends && engine.neutral.retentionSpend == 0)
        return costs;
    const std::vector<Outlook>& living = engine.outlooksWithLiving();
    const auto cost = [&](const Outlook& outlook, Terms paying) {
        const double net = residualOf(outlook, paying, engine.times);
        paying.retentionSpend = 0;
        return residualOf(outlook, paying, engine.times) - net;
    };
    for (std::size_t s = 0; s < terms.size(); ++s) {
        const OutlookTable& table = engine.table();
        costs.base += cost(living[s], engine.neutral);
        costs.changed += cost(table.at(s, living[s], table.weightsAt(terms[s].dropout)), terms[s].terms);
    }
    return costs;
}

Result<WhatIfBand> WhatIfEngine::band(const WhatIfResult& result, const BandOptions& options, Progress& progress) const
{
    const Inside& engine = *inside_;
    if (!engine.hasModel() || !engine.known.money || engine.baseFigures.customers == 0 || !result.changed.residual)
        return fail(ErrorKind::NoData, {"repeat buyers"});
    auto groups = groupsOf(engine.base, result.scenario);
    if (!groups)
        return pass(groups);
    const FitReport& report = engine.base.model->report();
    BandOptions wanted = options;
    wanted.draws = std::max(2, options.draws + options.draws % 2);
    const auto parameters = parameterDraws(report, static_cast<std::size_t>(wanted.draws), wanted.seed);
    if (parameters.empty())
        return fail(ErrorKind::FitImpossible, {report.model, "the parameters have no covariance"});
    const Inside::Sampling sampling{engine, result.scenario, std::move(*groups), sampleOf(engine.base)};
    const std::vector<SideEffects> effects = drawResponses(result.scenario.effects, wanted);

    std::vector<Outcome> draws(parameters.size());
    std::atomic<bool> stopped = false;
    std::atomic<std::uint64_t> done = 0;
    const auto caller = std::this_thread::get_id();
    forEachChunk(parameters.size(), 1, [&](std::size_t d, std::size_t, std::size_t) {
        if (std::this_thread::get_id() == caller && !progress.advance(done, parameters.size()))
            stopped = true;
        if (!stopped)
            draws[d] = sampling.outcome(*engine.base.model->withParameters(parameters[d]), effects[d]);
        ++done;
    });
    if (stopped)
        return fail(ErrorKind::Cancelled);
    return bandFrom(draws, sampling.outcome(*engine.base.model, result.scenario.effects), result, sampling.costs(),
                    wanted);
}

}  // namespace perennial
