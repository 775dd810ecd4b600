// Fit and prediction from the summary, 1e4 .. 1e7 customers (product 1.8: 1 million customers, BG/NBD +
// Gamma-Gamma fit and all predictions in 2 s, Pareto/NBD in 10 s; linear in customers).
#include "core/clv/intervals.h"
#include "core/clv/next_purchase.h"
#include "core/clv/prediction.h"

#include <array>
#include <benchmark/benchmark.h>
#include <cmath>
#include <map>
#include <random>

using namespace perennial;

namespace {

/// Customers of a shop of three years who buy and drop out as BG/NBD says; whole days, fixed seed.
CustomerSummary simulate(std::size_t customers)
{
    std::mt19937_64 generator(20240229);
    std::gamma_distribution<> rate(0.6, 1 / 60.0);
    std::gamma_distribution<> a(0.8, 1);
    std::gamma_distribution<> b(2.5, 1);
    std::gamma_distribution<> spend(4.0, 8.0);
    std::exponential_distribution<> wait(1);
    std::uniform_real_distribution<> uniform(0, 1);
    CustomerSummary s;
    for (std::size_t i = 0; i < customers; ++i) {
        const int age = static_cast<int>(uniform(generator) * 1095);
        const double lambda = rate(generator);
        const double ga = a(generator);
        const double drop = ga / (ga + b(generator));
        std::uint32_t x = 0;
        int last = 0;
        for (double t = wait(generator) / lambda; t < age; t += wait(generator) / lambda) {
            if (static_cast<int>(t) > last) {
                ++x;
                last = static_cast<int>(t);
            }
            if (uniform(generator) < drop)
                break;
        }
        s.customer.push_back(static_cast<CustomerIndex>(i));
        s.frequency.push_back(x);
        s.recencyDays.push_back(static_cast<float>(last));
        s.ageDays.push_back(static_cast<float>(age));
        s.repeatSpend.push_back(*Money::fromMajor(std::round(100 * x * spend(generator)) / 100));
    }
    return s;
}

const CustomerSummary& base(std::size_t customers)
{
    static std::map<std::size_t, CustomerSummary> made;
    const auto found = made.find(customers);
    if (found != made.end())
        return found->second;
    made.clear();  // one at a time: the largest is half a gigabyte
    return made.emplace(customers, simulate(customers)).first->second;
}

constexpr std::array models{"bg-nbd", "mbg-nbd", "pareto-nbd"};

void fit(benchmark::State& state)
{
    const CustomerSummary& summary = base(static_cast<std::size_t>(state.range(1)));
    const ModelInfo* info = repeatBuyingModel(models[static_cast<std::size_t>(state.range(0))]);
    NoProgress progress;
    int iterations = 0;
    for (auto _ : state) {
        const auto model = info->fit(summary, {}, progress);
        iterations = (*model)->report().iterations;
    }
    state.SetLabel(std::string(info->name));
    state.counters["iterations"] = iterations;
    state.SetComplexityN(state.range(1));
}

void spendFit(benchmark::State& state)
{
    const CustomerSummary& summary = base(static_cast<std::size_t>(state.range(0)));
    NoProgress progress;
    for (auto _ : state)
        benchmark::DoNotOptimize(fitSpend(summary, {}, progress));
    state.SetComplexityN(state.range(0));
}

/// The row of product 1.8: both fits and all columns of predictions.
void fitAndPredict(benchmark::State& state)
{
    const CustomerSummary& summary = base(static_cast<std::size_t>(state.range(1)));
    const ModelInfo* info = repeatBuyingModel(models[static_cast<std::size_t>(state.range(0))]);
    NoProgress progress;
    for (auto _ : state) {
        const auto model = info->fit(summary, {}, progress);
        const auto spend = fitSpend(summary, {}, progress);
        const auto p = predict(summary, **model, &*spend, {}, progress);
        benchmark::DoNotOptimize(p->totalResidual);
    }
    state.SetLabel(std::string(info->name));
    state.SetComplexityN(state.range(1));
}

void leverOnDropout(benchmark::State& state)
{
    const CustomerSummary& summary = base(static_cast<std::size_t>(state.range(0)));
    const auto model = repeatBuyingModel("mbg-nbd")->at(std::array{0.6, 8.6, 0.8, 2.5}, TimeUnit::Week);
    const SpendModel spend(4, 4, 24);
    PredictionTerms terms;
    terms.dynamics.dropout = 0.93;
    NoProgress progress;
    for (auto _ : state)
        benchmark::DoNotOptimize(predict(summary, **model, &spend, terms, progress)->totalResidual);
}

void intervals(benchmark::State& state)
{
    const CustomerSummary& summary = base(static_cast<std::size_t>(state.range(0)));
    NoProgress progress;
    const auto model = repeatBuyingModel("mbg-nbd")->fit(summary, {}, progress);
    const auto spend = fitSpend(summary, {}, progress);
    for (auto _ : state)
        benchmark::DoNotOptimize(groupIntervals(summary, **model, &*spend, {}, {}, 1, {}, progress)->groups.size());
}

/// What `customers` adds for each customer: bounds, the next purchase, the whole life.
void customerBounds(benchmark::State& state)
{
    const CustomerSummary& summary = base(static_cast<std::size_t>(state.range(1)));
    NoProgress progress;
    const ModelInfo* info = repeatBuyingModel(models[static_cast<std::size_t>(state.range(0))]);
    const auto model = info->fit(summary, {}, progress);
    const auto spend = fitSpend(summary, {}, progress);
    for (auto _ : state)
        benchmark::DoNotOptimize(customerIntervals(summary, **model, &*spend, {}, progress)->residualLower.size());
    state.SetLabel(std::string(info->name));
}

void nextPurchase(benchmark::State& state)
{
    const CustomerSummary& summary = base(static_cast<std::size_t>(state.range(1)));
    NoProgress progress;
    const ModelInfo* info = repeatBuyingModel(models[static_cast<std::size_t>(state.range(0))]);
    const auto model = info->fit(summary, {}, progress);
    for (auto _ : state)
        benchmark::DoNotOptimize(nextPurchaseDays(summary, **model, progress)->size());
    state.SetLabel(std::string(info->name));
}

void wholeLife(benchmark::State& state)
{
    const CustomerSummary& summary = base(static_cast<std::size_t>(state.range(1)));
    NoProgress progress;
    const ModelInfo* info = repeatBuyingModel(models[static_cast<std::size_t>(state.range(0))]);
    const auto model = info->fit(summary, {}, progress);
    const auto spend = fitSpend(summary, {}, progress);
    for (auto _ : state)
        benchmark::DoNotOptimize(lifetimeResidual(summary, **model, *spend, {}, progress)->size());
    state.SetLabel(std::string(info->name));
}

}  // namespace

BENCHMARK(customerBounds)
    ->ArgsProduct({{0, 1, 2}, {10'000, 100'000}})
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK(nextPurchase)
    ->ArgsProduct({{0, 1, 2}, {10'000, 100'000}})
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK(wholeLife)
    ->ArgsProduct({{0, 1, 2}, {10'000, 100'000}})
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK(fit)
    ->ArgsProduct({{0, 1, 2}, {10'000, 100'000, 1'000'000}})
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK(spendFit)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK(fitAndPredict)
    ->ArgsProduct({{0, 1, 2}, {10'000, 100'000, 1'000'000}})
    ->Args({0, 10'000'000})
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK(leverOnDropout)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK(intervals)
    ->Arg(10'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
