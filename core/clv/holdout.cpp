#include "core/clv/holdout.h"

#include "core/clv/baselines.h"
#include "core/clv/calibration.h"
#include "core/clv/contracts.h"
#include "core/clv/model_records.h"
#include "core/clv/rank_correlation.h"
#include "core/clv/state_walk.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace perennial {

namespace {

double sumOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Share of the actual purchases made by the tenth of the customers with the highest forecast.
Figure topDecile(const std::vector<double>& expected, const std::vector<double>& actual, double total)
{
    if (!(total > 0))
        return undefined(Reason::NoPurchases);
    std::vector<std::uint32_t> order(expected.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::uint32_t i) { return expected[i]; });
    double made = 0;
    const std::size_t tenth = (order.size() + 9) / 10;
    for (std::size_t i = 0; i < tenth; ++i)
        made += actual[order[i]];
    return made / total;
}

HoldoutScore score(std::string_view model, const Calibration& c, const std::vector<double>& expected)
{
    HoldoutScore s;
    s.model = model;
    s.from = c.from;
    s.to = c.to;
    s.customers = c.summary.size();
    s.expected = sumOf(expected);
    s.actual = sumOf(c.actual);
    s.errorPercent = s.actual > 0 ? 100 * (s.expected - s.actual) / s.actual : std::numeric_limits<double>::quiet_NaN();
    double absolute = 0;
    double squared = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double off = expected[i] - c.actual[i];
        absolute += std::abs(off);
        squared += off * off;
    }
    const double n = static_cast<double>(expected.size());
    s.mae = absolute / n;
    s.rmse = std::sqrt(squared / n);
    s.rankCorrelation = rankCorrelation(expected, c.actual);
    s.topDecileShare = topDecile(expected, c.actual, s.actual);
    return s;
}

std::vector<double> expectedByModel(const FittedModel& model, const CustomerSummary& summary, const StateTable& table,
                                    double t)
{
    std::vector<double> perState(table.size());
    const auto alive = [&](const CustomerState& c) {
        double expected = 0;
        model.expectedPurchasesAlive(c.frequency, c.age, std::span(&t, 1), {}, std::span(&expected, 1));
        return expected;
    };
    walkStates(table, alive, [&](std::size_t, std::size_t i, const CustomerState& c, double expected) {
        perState[i] = model.probabilityAlive(c) * expected;
    });
    std::vector<double> result;
    result.reserve(summary.size());
    for (const std::uint32_t state : table.stateOf)
        result.push_back(perState[state]);
    return result;
}

/// Overlap of the step of probability [below, below + mass] with the central 90 %, as a share of it.
double centralShare(double below, double mass)
{
    constexpr double low = 0.05;
    constexpr double high = 0.95;
    if (!(mass > 0))
        return below >= low && below <= high ? 1 : 0;
    return std::max(0.0, std::min(high, below + mass) - std::max(low, below)) / mass;
}

/// Mean share of the customers' actual counts within their central 90 %.
double coverage(const FittedModel& model, const Calibration& c, const StateTable& table, double t)
{
    // customers by state, so that the distribution of (x, T) is made once, as long as its longest count
    std::vector<double> largest(table.size(), 0);
    for (std::size_t i = 0; i < c.actual.size(); ++i)
        largest[table.stateOf[i]] = std::max(largest[table.stateOf[i]], c.actual[i]);
    const double longest = *std::ranges::max_element(largest);
    std::vector<std::vector<double>> distribution(table.size());
    const auto alive = [&](const CustomerState& s) {
        std::vector<double> p(static_cast<std::size_t>(std::min(longest, 5 + s.frequency * 4)) + 1);
        model.purchaseDistributionAlive(s.frequency, s.age, t, p);
        return p;
    };
    walkStates(table, alive, [&](std::size_t, std::size_t i, const CustomerState& s, const std::vector<double>& given) {
        auto& p = distribution[i];
        p.resize(static_cast<std::size_t>(largest[i]) + 1);
        if (p.size() <= given.size()) {
            const double a = model.probabilityAlive(s);
            for (std::size_t k = 0; k < p.size(); ++k)
                p[k] = a * given[k] + (k == 0 ? 1 - a : 0);
        } else {
            model.purchaseDistribution(s, t, p);
        }
    });
    double sum = 0;
    for (std::size_t i = 0; i < c.actual.size(); ++i) {
        const auto& p = distribution[table.stateOf[i]];
        const auto count = static_cast<std::ptrdiff_t>(c.actual[i]);
        sum += centralShare(std::accumulate(p.begin(), p.begin() + count, 0.0), p[static_cast<std::size_t>(count)]);
    }
    return sum / static_cast<double>(c.actual.size());
}

Result<> addModels(std::vector<HoldoutScore>& scores, const Calibration& c, const HoldoutOptions& options,
                   Progress& progress)
{
    const StateTable table = groupStates(c.summary, options.unit, KeepCustomers::Yes);
    const double t = c.days() / daysPer(options.unit);
    for (const ModelInfo& info : repeatBuyingModels()) {
        if (!options.model.empty() && options.model != info.name)
            continue;
        auto model = info.fit(c.summary, {.unit = options.unit}, progress);
        if (!model && model.error().kind == ErrorKind::Cancelled)
            return pass(model);
        if (!model)
            continue;
        HoldoutScore s = score(info.name, c, expectedByModel(**model, c.summary, table, t));
        if (options.coverage)
            s.coverage90 = coverage(**model, c, table, t);
        scores.push_back(std::move(s));
    }
    return {};
}

/// sBG where the payments are those of contracts.
Result<> addContracts(std::vector<HoldoutScore>& scores, const Calibration& c, const OrderBook& book,
                      Progress& progress)
{
    const auto contracts = contractsFrom(c.summary, occasionsOf(book, c.summary));
    if (!contracts)
        return {};
    const auto model = fitContracts(*contracts, {}, progress);
    if (!model && model.error().kind == ErrorKind::Cancelled)
        return std::unexpected(model.error());
    if (!model)
        return {};
    std::vector<double> expected;
    for (std::size_t i = 0; i < c.summary.size(); ++i)
        expected.push_back(expectedRenewals(*contracts, *model, i, c.days() / daysPerMonth));
    scores.push_back(score("sbg", c, expected));
    return {};
}

void scoreBaselines(std::vector<HoldoutScore>& scores, const Calibration& c, const OrderBook& book, Window window)
{
    for (const auto& [method, expected] : baselineForecasts(book, c.summary, window, c.days()))
        scores.push_back(score(method, c, expected));
}

}  // namespace

Result<std::vector<HoldoutScore>> scoreHoldout(const OrderBook& book, const Ledger& ledger, Day calibrateUntil, Day end,
                                               const HoldoutOptions& options, Progress& progress)
{
    const auto calibration = calibrate(book, ledger, calibrateUntil, end, progress);
    if (!calibration)
        return std::unexpected(calibration.error());
    std::vector<HoldoutScore> scores;
    if (auto done = addModels(scores, *calibration, options, progress); !done)
        return pass(done);
    if (auto done = addContracts(scores, *calibration, book, progress); !done)
        return pass(done);
    if (options.baselines)
        scoreBaselines(scores, *calibration, book, options.window);
    return scores;
}

Result<> addBaselines(ModelChoice& choice, const OrderBook& book, const Ledger& ledger, Window window,
                      Progress& progress)
{
    std::vector<HoldoutScore> scores;
    auto next = choice.scores.begin();
    for (const HoldoutOrigin& origin : choice.origins) {
        for (; next != choice.scores.end() && next->to == origin.end; ++next)
            scores.push_back(std::move(*next));
        const auto calibration = calibrate(book, ledger, origin.until, origin.end, progress);
        if (!calibration)
            return std::unexpected(calibration.error());
        scoreBaselines(scores, *calibration, book, window);
    }
    choice.scores = std::move(scores);
    choice.beatenByBaseline = beatenByBaseline(choice);
    return {};
}

}  // namespace perennial
