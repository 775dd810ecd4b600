#include "core/whatif/inside.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace perennial {

using namespace whatif;

namespace {

constexpr int longestSlider = 36;
constexpr NodeCounts coarse{.ages = 8, .ownFrequencies = 6, .frequencies = 6};
constexpr int monthsOfCurves = 24;

Times timesFor(const Definitions& definitions)
{
    Times times;
    const double horizon = std::max(1.0, definitions.horizonMonths);
    times.months = std::max({monthsOfCurves, longestSlider, static_cast<int>(std::ceil(horizon))});
    if (horizon != std::floor(horizon))
        times.partHorizon = horizon;
    return times;
}

std::vector<double> wholeMonths(const Times& times)
{
    std::vector<double> months;
    for (int k = 0; k <= times.months; ++k)
        months.push_back(k);
    return months;
}

}  // namespace

WhatIfEngine::Inside::Inside(const WhatIfBase& given, const Definitions& definitions)
    : base(given)
{
    times = timesFor(definitions);
    neutrals = {definitions.discountRate, std::max(1.0, definitions.horizonMonths)};
    neutral = {.margin = base.margin,
               .discountRate = neutrals.discountRate,
               .horizon = neutrals.horizonMonths,
               .retentionSpend = definitions.retentionCostPerYear.major()};
    if (!hasModel()) {
        known.money = undefined(Reason::NoRepeatBuyers);
        baseFigures = figuresOf({}, known);
        baseFigures.annualRetention = undefined(Reason::NoRepeatBuyers);
        return;
    }
    cells = projected(exactCells(base), {});
    known.money = cells.spendDefined;
    outlooks = purchaseOutlooks(cells, *base.model, times, 1);
    const auto living = livingAfter(cells, aliveModel(), std::array{0.0, 12.0}, 1);
    for (std::size_t s = 0; s < outlooks.size(); ++s) {
        outlooks[s].living = living[s][0];
        outlooks[s].livingNextYear = living[s][1];
    }
    coming = {.purchases = {},
              .meanFirstOrder = base.meanFirstOrder,
              .meanSpend = cells.meanSpend,
              .perYear = base.newCustomersPerYear,
              .acquisitionCost = base.acquisitionCost};
    if (!coming.acquisitionCost && definitions.acquisitionCost)
        coming.acquisitionCost = definitions.acquisitionCost->major();
    const double unit = daysPer(base.model->report().unit);
    for (std::size_t i = 0; i < times.size(); ++i)
        coming.purchases.push_back(base.model->expectedPurchasesNew(times.month(i) * daysPerMonth / unit));
    NoProgress nobody;
    if (auto result = evaluate({}, WhatIfPath::Exact, nobody)) {
        baseFigures = result->changed;
        for (WhatIfSegment& segment : result->segments)
            baseSegments.push_back(std::move(segment.changed));
    }
}

Result<> WhatIfEngine::Inside::checkTarget(const Movers& movers, const RetentionChange& change, double price,
                                           const SideEffects& effects) const
{
    const double today = movers.retentionToday();
    if (today <= 0)
        return fail(ErrorKind::NoData, {"repeat buyers"}, {}, {Hint::AddHistory});
    const double lowest = lowestRetention(movers);
    const double moved = today + change.points;
    constexpr double rounding = 1e-12;
    if (moved > 1 + rounding || moved < lowest - rounding)
        return std::unexpected(outOfBounds(*leverNamed("retention"), change.points, lowest - today, 1 - today));
    if (change.target(today) >= lowest - rounding)
        return {};
    // the odds that lead to the lowest retention, as a price
    const double odds = lowest / (1 - lowest) * (1 - moved) / moved;
    const double dearest = std::pow(odds, 1 / effects.retentionResponse) - 1;
    return std::unexpected(outOfBounds(*leverNamed("price"), price, -1, dearest));
}

const OutlookTable& WhatIfEngine::Inside::table() const
{
    std::call_once(tableOnce_, [this] {
        table_ = std::make_unique<OutlookTable>(projected(cells, base.distinctStates ? NodeCounts() : coarse),
                                                *base.model, aliveModel(), times);
    });
    return *table_;
}

const std::vector<Outlook>& WhatIfEngine::Inside::outlooksWithLiving() const
{
    std::call_once(livingOnce_, [this] {
        withLiving_ = outlooks;
        auto living = livingAfter(cells, aliveModel(), wholeMonths(times), 1);
        for (std::size_t s = 0; s < withLiving_.size(); ++s)
            withLiving_[s].livingAt = std::move(living[s]);
    });
    return withLiving_;
}

double WhatIfEngine::Inside::lowestRetention(const Movers& movers) const
{
    const OutlookTable::Weights weights = table().weightsAt(largestDropout);
    double later = 0;
    for (const std::size_t s : movers.segments)
        later += table().livingNextYear(s, movers.base[s], weights);
    const double today = movers.livingToday();
    constexpr double slack = 1.001;  // of the table against the exact cells
    return today > 0 ? std::min(slack * later / today, movers.retentionToday()) : 0;  // where nobody leaves: 1
}

Result<LeverRange> WhatIfEngine::Inside::range(std::string_view name) const
{
    const LeverInfo* lever = leverNamed(name);
    if (lever == nullptr) {
        std::string knownNames;
        for (const LeverInfo& info : levers())
            knownNames += (knownNames.empty() ? "" : ", ") + std::string(info.name);
        return fail(ErrorKind::UnknownName, {"lever", std::string(name), knownNames}, {}, {Hint::CheckSpelling});
    }
    LeverRange range{lever->softMinimum, lever->softMaximum, leverValue({}, name, neutrals)};
    if (name == "margin")
        range.maximum = std::min(range.maximum, 1 - base.margin);
    if (name == "horizon")
        range.maximum = times.months;
    if (name == "discount-rate")
        range.maximum = std::max(range.maximum, 2 * neutrals.discountRate);
    if (name == "retention-spend" && known.money && baseFigures.margin && *baseFigures.margin > 0) {
        // as much as a living customer brings in a year: beyond that no spend can pay
        double living = 0;
        for (const Outlook& outlook : outlooks)
            living += outlook.living;
        const double yearly = *baseFigures.margin / neutrals.horizonMonths * 12;
        range.maximum = living > 0 ? std::max(0.01, yearly / living) : 0;
    }
    if (name == "retention") {
        Movers movers{outlooks, {}};
        for (std::size_t s = 0; s < outlooks.size(); ++s)
            movers.segments.push_back(s);
        const double today = movers.retentionToday();
        if (today <= 0)
            return LeverRange{};
        range.minimum = std::max(range.minimum, lowestRetention(movers) - today);
        range.maximum = std::min(range.maximum, 1 - today);
    }
    return range;
}

WhatIfEngine::WhatIfEngine(const WhatIfBase& base, const Definitions& definitions)
    : inside_(std::make_unique<Inside>(base, definitions))
{
}
WhatIfEngine::~WhatIfEngine() = default;
WhatIfEngine::WhatIfEngine(WhatIfEngine&&) noexcept = default;

Result<WhatIfResult> WhatIfEngine::fast(const Scenario& scenario) const
{
    NoProgress nobody;
    return inside_->evaluate(scenario, WhatIfPath::Fast, nobody);
}

Result<WhatIfResult> WhatIfEngine::exact(const Scenario& scenario, Progress& progress) const
{
    return inside_->evaluate(scenario, WhatIfPath::Exact, progress);
}

const WhatIfFigures& WhatIfEngine::base() const
{
    return inside_->baseFigures;
}

Result<LeverRange> WhatIfEngine::range(std::string_view lever) const
{
    return inside_->range(lever);
}

}  // namespace perennial
