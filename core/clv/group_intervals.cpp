// Intervals of totals: parameter draws and sampling variance.
#include "core/clv/interval_sample.h"
#include "core/clv/parameter_draws.h"
#include "core/clv/state_walk.h"
#include "core/clv/value_moments.h"
#include "core/math/special_functions.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

/// A figure of purchases and one of money, by group.
struct Totals {
    std::vector<double> purchases;
    std::vector<double> residual;

    explicit Totals(std::size_t groups)
        : purchases(groups)
        , residual(groups)
    {
    }
};

/// Totals of the customers sampled under each draw, with the draw's weight.
struct DrawnTotals {
    std::vector<Totals> totals;
    std::vector<double> weight;
};

struct Work {
    const IntervalSample& sample;
    const StateTable& table;
    const PredictionTerms& terms;
    const std::vector<PurchaseMoments>& moments;  ///< at the fitted parameters

    [[nodiscard]] std::size_t groups() const { return sample.standsFor.size(); }
    [[nodiscard]] double spendOf(const SpendModel& spend, std::size_t i) const
    {
        return spend.expectedSpend(sample.summary.frequency[i], sample.summary.meanRepeatSpend(i)).value_or(0);
    }
};

/// Totals of given purchases of each state; the discount of a purchase is that at the fitted parameters.
Totals totalsOf(const Work& work, const std::vector<double>& purchases, const SpendModel* spend)
{
    Totals totals(work.groups());
    for (std::size_t i = 0; i < work.sample.summary.size(); ++i) {
        const std::uint32_t state = work.table.stateOf[i];
        const std::size_t g = work.sample.groupOf[i];
        totals.purchases[g] += purchases[state];
        if (spend != nullptr)
            totals.residual[g] +=
                purchases[state] * work.moments[state].weight() * work.terms.margin * work.spendOf(*spend, i);
    }
    return totals;
}

/// Variances of the sums over all customers; the reason why there is none for money.
Figure addVariances(Totals& variances, const Work& work, const SpendModel* spend)
{
    Figure defined = 0.0;
    const CustomerSummary& summary = work.sample.summary;
    for (std::size_t i = 0; i < summary.size(); ++i) {
        const PurchaseMoments& m = work.moments[work.table.stateOf[i]];
        const std::size_t g = work.sample.groupOf[i];
        variances.purchases[g] += m.variance() * work.sample.standsFor[g];
        if (spend == nullptr || !defined)
            continue;
        const auto value = valueMoments(m, *spend, summary.frequency[i], summary.meanRepeatSpend(i));
        if (value)
            variances.residual[g] += value->variance * work.terms.margin * work.terms.margin * work.sample.standsFor[g];
        else
            defined = undefined(value.error());
    }
    return defined;
}

/// Quantile of the weighted mixture of normal distributions around `centres` with one deviation.
double mixtureQuantile(const std::vector<double>& centres, const std::vector<double>& weight, double deviation,
                       double probability)
{
    const auto [least, most] = std::ranges::minmax(centres);
    double low = least - 6 * deviation;
    double high = most + 6 * deviation;
    constexpr int bisections = 100;
    for (int step = 0; step < bisections && high - low > 1e-12 * (std::abs(low) + std::abs(high)); ++step) {
        const double middle = 0.5 * (low + high);
        double below = 0;
        for (std::size_t k = 0; k < centres.size(); ++k) {
            const double z = deviation > 0 ? (middle - centres[k]) / deviation : middle - centres[k];
            below += weight[k] * (deviation > 0 ? normalProbability(z) : (z >= 0 ? 1.0 : 0.0));
        }
        (below < probability ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

/// `scale`: the total of the whole base for one of the sample.
Interval intervalOf(const DrawnTotals& draws, const Totals& variances, std::vector<double> Totals::*column,
                    std::size_t group, double scale)
{
    std::vector<double> centres;
    for (const Totals& t : draws.totals)
        centres.push_back(scale * (t.*column)[group]);
    const double deviation = std::sqrt((variances.*column)[group]);
    constexpr double tail = (1 - intervalLevel) / 2;
    return {mixtureQuantile(centres, draws.weight, deviation, tail),
            mixtureQuantile(centres, draws.weight, deviation, 1 - tail)};
}

std::vector<double> purchasesOf(const FittedModel& model, const StateTable& table, double horizon,
                                const Dynamics& dynamics)
{
    std::vector<double> purchases(table.size());
    const auto alive = [&](const CustomerState& c) {
        double expected = 0;
        model.expectedPurchasesAlive(c.frequency, c.age, std::span(&horizon, 1), dynamics, std::span(&expected, 1));
        return expected;
    };
    walkStates(table, alive, [&](std::size_t, std::size_t i, const CustomerState& c, double expected) {
        purchases[i] = model.probabilityAlive(c) * expected;
    });
    return purchases;
}

/// Weighted by the likelihood where that is affordable: of few distinct customers, and where a ridge is open.
WeightedDraws modelDraws(const CustomerSummary& summary, const FittedModel& model, std::size_t count,
                         std::uint64_t seed)
{
    constexpr std::size_t fewStates = 5'000;
    constexpr std::size_t manyStates = 50'000;
    if (summary.size() <= fewStates || model.report().openDirection) {
        const StateTable table = groupStates(summary, model.report().unit, KeepCustomers::No);
        if (table.size() <= manyStates)
            return likelihoodWeighted(model, table, count, seed);
    }
    return equallyWeighted(model.report(), count, seed);
}

/// Totals at the drawn parameters; at the fitted ones alone when there are no draws.
Result<DrawnTotals> drawTotals(const Work& work, const CustomerSummary& summary, const FittedModel& model,
                               const SpendModel* spend, const IntervalOptions& options, Progress& progress)
{
    const std::size_t count = options.draws > 0 ? options.draws : 200;
    WeightedDraws draws = modelDraws(summary, model, count, options.seed);
    const auto spends =
        spend ? parameterDraws(spend->report(), count, options.seed + 1) : std::vector<std::vector<double>>();
    if (draws.values.empty())
        draws = {{{}}, {1.0}};
    const double horizon = MonthGrid(work.terms, model.report().unit).ends.back();
    DrawnTotals result{{}, std::move(draws.weight)};
    for (std::size_t k = 0; k < draws.values.size(); ++k) {
        if (!progress.advance(k, draws.values.size()))
            return fail(ErrorKind::Cancelled);
        const auto drawn = draws.values[k].empty() ? nullptr : model.withParameters(draws.values[k]);
        const auto purchases = purchasesOf(drawn ? *drawn : model, work.table, horizon, work.terms.dynamics);
        // a draw with q <= 1 has no mean: the fitted spend stands in for it
        SpendModel drawnSpend;
        const SpendModel* used = spend;
        if (k < spends.size() && spends[k][1] > 1) {
            drawnSpend = SpendModel(spends[k][0], spends[k][1], spends[k][2]);
            used = &drawnSpend;
        }
        result.totals.push_back(totalsOf(work, purchases, used));
    }
    return result;
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

/// Totals of the whole base at the fitted parameters.
Totals wholeTotals(const Predictions& all, std::span<const std::uint32_t> groupOf, std::size_t groups)
{
    Totals totals(groups);
    const auto addTo = [&](std::vector<double>& sums, const std::vector<float>& column) {
        for (std::size_t i = 0; i < column.size(); ++i)
            if (std::isfinite(column[i]))
                sums[groupOf.empty() ? 0 : groupOf[i]] += static_cast<double>(column[i]);
    };
    addTo(totals.purchases, all.expectedPurchases);
    addTo(totals.residual, all.residual);
    return totals;
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
    const IntervalSample sample = intervalSample(summary, groupOf, groups, options.sampleFrom);
    const StateTable table = groupStates(sample.summary, model.report().unit, KeepCustomers::Yes);
    const auto moments = purchaseMoments(table, model, terms, progress);
    if (moments.empty())
        return fail(ErrorKind::Cancelled);
    const Work work{sample, table, terms, moments};
    Totals variances(groups);
    if (const Figure defined = addVariances(variances, work, money); !defined) {
        result.residualDefined = defined;
        money = nullptr;
    }
    const auto draws = drawTotals(work, summary, model, money, options, progress);
    if (!draws)
        return std::unexpected(draws.error());
    result.parameterUncertainty = draws->totals.size() > 1;

    std::vector<double> purchases;
    for (const PurchaseMoments& m : moments)
        purchases.push_back(m.mean);
    const Totals sampled = totalsOf(work, purchases, money);
    Totals whole = sampled;
    if (sample.summary.size() < summary.size()) {
        auto all = options.all ? Result<Predictions>(Predictions()) : predict(summary, model, money, terms, progress);
        if (!all)
            return pass(all);
        whole = wholeTotals(options.all ? *options.all : *all, groupOf, groups);
    }
    const auto scale = [](double of, double sum) { return sum != 0 ? of / sum : 1; };
    for (std::size_t g = 0; g < groups; ++g) {
        GroupInterval interval{
            intervalOf(*draws, variances, &Totals::purchases, g, scale(whole.purchases[g], sampled.purchases[g])),
            std::nullopt};
        interval.purchases.lower = std::max(0.0, interval.purchases.lower);
        if (money != nullptr)
            interval.residual =
                intervalOf(*draws, variances, &Totals::residual, g, scale(whole.residual[g], sampled.residual[g]));
        result.groups.push_back(interval);
    }
    return result;
}

}  // namespace perennial
