#include "core/analysis/chart_asked.h"

#include "core/analysis/chart_parts.h"
#include "core/analysis/comparison.h"
#include "core/analysis/summed_up.h"
#include "core/analysis/whatif_base.h"
#include "core/segment/movement.h"

#include <algorithm>

namespace perennial {

namespace {

constexpr double priceRiseShown = 0.1;
constexpr int monthsOfMovement = 3;
constexpr std::string_view figureShown = "residual";
constexpr std::size_t pointsOfResponse = 41;
constexpr std::size_t stepsOfMap = 7;

/// Customers do not move between cohorts and values of columns.
const SegmentTable* movable(const Analysis& analysis)
{
    const SegmentTable* front = analysis.segmentsInFront();
    constexpr std::string_view moving[] = {"rfm", "value", "lifecycle", "own"};
    if (front && std::ranges::find(moving, front->segmentation.id) != std::end(moving))
        return front;
    return segmentationNamed(analysis, "rfm");
}

using Between = ChartData (*)(const Analysis&, const Segmentation& before, const Segmentation& after, Day, Day);

Result<ChartData> betweenDates(std::string_view id, const Analysis& now, const ChartRequest& request, Between draw)
{
    if (isSummedUp(now))
        return charts::nothing(std::string(id), Reason::NoDates);
    const Day asOf = now.summary().asOf;
    const Day since = request.since.value_or(addMonths(asOf, -monthsOfMovement));
    const SegmentTable* after = movable(now);
    NoProgress progress;
    const auto earlier = analysisAt(now, since, progress);
    if (!earlier && earlier.error().kind != ErrorKind::NoData)
        return pass(earlier);
    const SegmentTable* before = earlier && after ? segmentationNamed(**earlier, after->segmentation.id) : nullptr;
    if (!before)
        return charts::nothing(std::string(id), Reason::HistoryTooShort);
    return draw(now, carriedTo(now.summary(), before->segmentation, (*earlier)->summary()), after->segmentation, since,
                asOf);
}

/// The base customer asked for; who bought most often where nobody is named. nullopt: there is nobody.
Result<std::optional<std::uint32_t>> customerOf(const Analysis& analysis, const ChartRequest& request)
{
    const CustomerSummary& s = analysis.summary();
    if (s.size() == 0)
        return std::nullopt;
    if (request.customer.empty())
        return static_cast<std::uint32_t>(std::ranges::max_element(s.frequency) - s.frequency.begin());
    for (std::uint32_t i = 0; i < s.size(); ++i)
        if (analysis.ledger->customerKey[s.customer[i]] == request.customer)
            return i;
    return fail(ErrorKind::UnknownName, {"customer", request.customer}, {}, {Hint::CheckSpelling});
}

/// What a scenario of these customers needs; else why there is none.
std::expected<WhatIfBase, Reason> baseOf(const Analysis& analysis)
{
    auto base = whatIfBase(analysis, analysis.definitions.segmentFilter);
    if (!base)
        return std::unexpected(Reason::FitFailed);
    if (base->spend == nullptr)
        return std::unexpected(analysis.summary().hasAmounts ? Reason::FitFailed : Reason::NoAmounts);
    return std::move(*base);
}

/// A chart around a scenario; what cannot be reckoned is an empty chart. `draw(engine, today, currency)`.
template <class Draw>
Result<ChartData> aroundScenario(std::string_view id, const Analysis& analysis, Draw draw)
{
    const auto base = baseOf(analysis);
    if (!base)
        return charts::nothing(std::string(id), base.error());
    const WhatIfEngine engine(*base, analysis.definitions);
    const LeverNeutrals today{analysis.definitions.discountRate, analysis.definitions.horizonMonths};
    Result<ChartData> chart = draw(engine, today, analysis.definitions.currency);
    return chart || chart.error().kind == ErrorKind::UnknownName ? std::move(chart)
                                                                 : charts::nothing(std::string(id), Reason::FitFailed);
}

Result<std::string> leverOr(const std::string& wanted, std::string_view otherwise)
{
    if (wanted.empty())
        return std::string(otherwise);
    if (leverNamed(wanted))
        return wanted;
    std::string known;
    for (const LeverInfo& lever : levers())
        known.append(known.empty() ? "" : ", ").append(lever.name);
    return fail(ErrorKind::UnknownName, {"lever", wanted, known}, {}, {Hint::CheckSpelling});
}

Scenario priceRise()
{
    Scenario scenario;
    scenario.levers.price = priceRiseShown;
    return scenario;
}

}  // namespace

namespace charts {

Result<ChartData> movementSince(const Analysis& analysis, const ChartRequest& request)
{
    return betweenDates("movement", analysis, request,
                        [](const Analysis& now, const Segmentation& before, const Segmentation& after, Day from,
                           Day to) { return movementChart(before, after, from, to, now.filter); });
}

Result<ChartData> flowSince(const Analysis& analysis, const ChartRequest& request)
{
    return betweenDates("flow", analysis, request,
                        [](const Analysis&, const Segmentation& before, const Segmentation& after, Day from, Day to) {
                            return flowChart(before, after, from, to);
                        });
}

Result<ChartData> timelineOf(const Analysis& analysis, const ChartRequest& request)
{
    const auto customer = customerOf(analysis, request);
    if (!customer)
        return pass(customer);
    return *customer ? timelineChart(analysis, **customer) : nothing("timeline", Reason::NoPurchases);
}

Result<ChartData> aliveOf(const Analysis& analysis, const ChartRequest& request)
{
    const auto customer = customerOf(analysis, request);
    if (!customer)
        return pass(customer);
    return *customer ? aliveChart(analysis, **customer) : nothing("alive", Reason::NoPurchases);
}

Result<ChartData> waterfallOfRise(const Analysis& analysis, const ChartRequest&)
{
    return aroundScenario(
        "waterfall", analysis,
        [](const WhatIfEngine& engine, const LeverNeutrals&, const std::string& currency) -> Result<ChartData> {
            const auto result = engine.fast(priceRise());
            return result ? Result<ChartData>(waterfallChart(*result, currency)) : pass(result);
        });
}

Result<ChartData> curvesOfRise(const Analysis& analysis, const ChartRequest&)
{
    return aroundScenario(
        "curves", analysis,
        [](const WhatIfEngine& engine, const LeverNeutrals&, const std::string& currency) -> Result<ChartData> {
            const auto result = engine.fast(priceRise());
            return result ? Result<ChartData>(marginCurvesChart(*result, currency)) : pass(result);
        });
}

Result<ChartData> tornadoOfBase(const Analysis& analysis, const ChartRequest&)
{
    return aroundScenario(
        "tornado", analysis,
        [](const WhatIfEngine& engine, const LeverNeutrals&, const std::string& currency) -> Result<ChartData> {
            const auto bars = tornado(engine, Scenario(), priceRiseShown);
            return bars ? Result<ChartData>(tornadoChart(*bars, priceRiseShown, currency)) : pass(bars);
        });
}

Result<ChartData> responseToLever(const Analysis& analysis, const ChartRequest& request)
{
    return aroundScenario(
        "response", analysis,
        [&request](const WhatIfEngine& engine, const LeverNeutrals& today,
                   const std::string& currency) -> Result<ChartData> {
            const auto lever = leverOr(request.first, "price");
            if (!lever)
                return pass(lever);
            const auto at = engine.fast(Scenario());
            if (!at)
                return pass(at);
            const auto curve = responseCurve(engine, at->scenario, *lever, figureShown, pointsOfResponse);
            return curve ? Result<ChartData>(responseChart(*curve, *at, *lever, figureShown, today, currency))
                         : pass(curve);
        });
}

Result<ChartData> mapOfLevers(const Analysis& analysis, const ChartRequest& request)
{
    return aroundScenario(
        "lever-map", analysis,
        [&request](const WhatIfEngine& engine, const LeverNeutrals& today,
                   const std::string& currency) -> Result<ChartData> {
            const auto first = leverOr(request.first, "price");
            const auto second = leverOr(request.second, first && *first == "retention" ? "price" : "retention");
            if (!first || !second)
                return pass(first ? second : first);
            const auto at = engine.fast(Scenario());
            if (!at)
                return pass(at);
            const auto map = responseMap(engine, at->scenario, *first, *second, figureShown, stepsOfMap);
            return map ? Result<ChartData>(leverMapChart(*map, *at, *first, *second, figureShown, today, currency))
                       : pass(map);
        });
}

}  // namespace charts

}  // namespace perennial
