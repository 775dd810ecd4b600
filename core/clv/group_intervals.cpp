// Intervals of totals: parameter draws and sampling variance.
#include "core/clv/intervals.h"
#include "core/clv/parameter_draws.h"
#include "core/clv/value_moments.h"
#include "core/math/special_functions.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

/// Totals of each group under one set of parameters, or their sampling variances.
struct Totals {
    std::vector<double> purchases;
    std::vector<double> residual;

    explicit Totals(std::size_t groups)
        : purchases(groups)
        , residual(groups)
    {
    }
};

struct Work {
    const CustomerSummary& summary;
    const StateTable& table;
    const PredictionTerms& terms;
    std::span<const std::uint32_t> groupOf;
    std::size_t groups;

    [[nodiscard]] std::size_t group(std::size_t i) const { return groupOf.empty() ? 0 : groupOf[i]; }
};

Totals totalsOf(const Work& work, const std::vector<StatePrediction>& states, const SpendModel* spend)
{
    Totals totals(work.groups);
    for (std::size_t i = 0; i < work.summary.size(); ++i) {
        const StatePrediction& s = states[work.table.stateOf[i]];
        totals.purchases[work.group(i)] += s.purchases;
        if (spend != nullptr)
            totals.residual[work.group(i)] +=
                s.discounted * work.terms.margin
                * spend->expectedSpend(work.summary.frequency[i], work.summary.meanRepeatSpend(i)).value_or(0);
    }
    return totals;
}

/// Variances of the sums; the reason why there is none for money.
Figure addVariances(Totals& variances, const Work& work, const std::vector<PurchaseMoments>& moments,
                    const SpendModel* spend)
{
    Figure defined = 0.0;
    for (std::size_t i = 0; i < work.summary.size(); ++i) {
        const PurchaseMoments& m = moments[work.table.stateOf[i]];
        variances.purchases[work.group(i)] += m.variance();
        if (spend == nullptr || !defined)
            continue;
        const auto value = valueMoments(m, *spend, work.summary.frequency[i], work.summary.meanRepeatSpend(i));
        if (value)
            variances.residual[work.group(i)] += value->variance * work.terms.margin * work.terms.margin;
        else
            defined = undefined(value.error());
    }
    return defined;
}

/// Quantile of the equal mixture of normal distributions around `centres` with one deviation.
double mixtureQuantile(const std::vector<double>& centres, double deviation, double probability)
{
    const auto [least, most] = std::ranges::minmax(centres);
    double low = least - 6 * deviation;
    double high = most + 6 * deviation;
    constexpr int bisections = 100;
    for (int step = 0; step < bisections && high - low > 1e-12 * (std::abs(low) + std::abs(high)); ++step) {
        const double middle = 0.5 * (low + high);
        double below = 0;
        for (const double centre : centres)
            below += deviation > 0 ? normalProbability((middle - centre) / deviation) : (centre <= middle ? 1.0 : 0.0);
        (below < probability * static_cast<double>(centres.size()) ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

Interval intervalOf(const std::vector<Totals>& draws, const Totals& variances, std::vector<double> Totals::*column,
                    std::size_t group)
{
    std::vector<double> centres;
    for (const Totals& t : draws)
        centres.push_back((t.*column)[group]);
    const double deviation = std::sqrt((variances.*column)[group]);
    constexpr double tail = (1 - intervalLevel) / 2;
    return {mixtureQuantile(centres, deviation, tail), mixtureQuantile(centres, deviation, 1 - tail)};
}

std::size_t drawsFor(const IntervalOptions& options, std::size_t states)
{
    constexpr std::size_t manyStates = 20'000;
    if (options.draws > 0)
        return options.draws;
    return states > manyStates ? 40 : 200;
}

/// Totals at the drawn parameters; at the fitted ones alone when there are no draws.
Result<std::vector<Totals>> drawTotals(const Work& work, const FittedModel& model, const SpendModel* spend,
                                       const IntervalOptions& options, Progress& progress)
{
    const std::size_t count = drawsFor(options, work.table.size());
    auto parameters = parameterDraws(model.report(), count, options.seed);
    const auto spends = spend ? parameterDraws(spend->report(), count, options.seed + 1) : decltype(parameters){};
    if (parameters.empty())
        parameters.emplace_back();
    const MonthGrid grid(work.terms, model.report().unit);
    std::vector<Totals> draws;
    NoProgress within;
    for (std::size_t k = 0; k < parameters.size(); ++k) {
        if (!progress.advance(k, parameters.size()))
            return fail(ErrorKind::Cancelled);
        const auto drawn = parameters[k].empty() ? nullptr : model.withParameters(parameters[k]);
        const auto states = predictStates(work.table, drawn ? *drawn : model, grid, work.terms, within);
        // a draw with q <= 1 has no mean: the fitted spend stands in for it
        SpendModel drawnSpend;
        const SpendModel* used = spend;
        if (k < spends.size() && spends[k][1] > 1) {
            drawnSpend = SpendModel(spends[k][0], spends[k][1], spends[k][2]);
            used = &drawnSpend;
        }
        draws.push_back(totalsOf(work, states, used));
    }
    return draws;
}

Figure moneyDefined(const CustomerSummary& summary, const SpendModel* spend)
{
    if (!summary.hasAmounts)
        return undefined(Reason::NoAmounts);
    if (spend == nullptr)
        return undefined(Reason::FitFailed);
    const Figure mean = spend->populationMean();
    return mean ? Figure(0.0) : mean;
}

}  // namespace

Result<GroupIntervals> groupIntervals(const CustomerSummary& summary, const FittedModel& model, const SpendModel* spend,
                                      const PredictionTerms& terms, std::span<const std::uint32_t> groupOf,
                                      std::size_t groups, const IntervalOptions& options, Progress& progress)
{
    if (auto sound = checkTerms(terms); !sound)
        return pass(sound);
    if (summary.size() == 0)
        return fail(ErrorKind::NoData, {"purchases"});
    const bool fits =
        groupOf.empty() ? groups == 1 : groupOf.size() == summary.size() && *std::ranges::max_element(groupOf) < groups;
    if (!fits)
        return fail(ErrorKind::OptionInvalid, {"groups", std::to_string(groups), "one group per customer"});

    GroupIntervals result;
    result.residualDefined = moneyDefined(summary, spend);
    const SpendModel* money = result.residualDefined ? spend : nullptr;
    const StateTable table = groupStates(summary, model.report().unit, KeepCustomers::Yes);
    const Work work{summary, table, terms, groupOf, groups};
    const auto moments = purchaseMoments(table, model, terms, progress);
    if (moments.empty())
        return fail(ErrorKind::Cancelled);
    Totals variances(groups);
    if (const Figure defined = addVariances(variances, work, moments, money); !defined) {
        result.residualDefined = defined;
        money = nullptr;
    }
    const auto draws = drawTotals(work, model, money, options, progress);
    if (!draws)
        return std::unexpected(draws.error());
    result.parameterUncertainty = draws->size() > 1;
    for (std::size_t g = 0; g < groups; ++g) {
        GroupInterval interval{intervalOf(*draws, variances, &Totals::purchases, g), std::nullopt};
        interval.purchases.lower = std::max(0.0, interval.purchases.lower);
        if (money != nullptr)
            interval.residual = intervalOf(*draws, variances, &Totals::residual, g);
        result.groups.push_back(interval);
    }
    return result;
}

}  // namespace perennial
