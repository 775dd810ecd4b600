// What-if over a million customers (product 1.8: <= 16 ms at the 99th percentile while dragging, 1 s exact).
#include "core/whatif/scenario.h"

#include <algorithm>
#include <array>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cmath>
#include <random>

using namespace perennial;

namespace {

constexpr std::size_t customers = 1'000'000;
constexpr int days = 3 * 365;
constexpr std::size_t segments = 20;

/// A million customers of three years whose purchases follow the model itself, with 20 segments.
struct MillionCustomers {
    CustomerSummary summary;
    Segmentation segmentation;
    std::unique_ptr<FittedModel> model;
    std::unique_ptr<FittedModel> aliveModel;
    SpendModel spend{6.25, 3.74, 15.4};
    Definitions definitions;

    MillionCustomers()
    {
        const std::array bg{.2426, 4.4136, .7929, 2.4259};
        const std::array mbg{.5248, 6.1831, .8914, 1.6140};
        model = std::move(repeatBuyingModel("bg-nbd")->at(bg, TimeUnit::Week).value());
        aliveModel = std::move(repeatBuyingModel("mbg-nbd")->at(mbg, TimeUnit::Week).value());
        std::mt19937_64 random(11);
        std::gamma_distribution<double> rate(.55, 1 / 8.0);
        std::uniform_int_distribution<int> age(0, days - 1);
        std::uniform_real_distribution<double> uniform;
        summary.asOf = Day{days};
        segmentation.id = "twenty";
        for (std::size_t s = 0; s < segments; ++s)
            segmentation.names.push_back(std::to_string(s));
        std::vector<std::uint16_t> segmentOf(customers);
        for (std::size_t i = 0; i < customers; ++i)
            segmentOf[i] = static_cast<std::uint16_t>(i % segments);
        segmentation.of = std::move(segmentOf);
        for (std::size_t i = 0; i < customers; ++i) {
            const int observed = age(random);
            const double perDay = rate(random) / 7;
            const double leaves = .05 + .5 * uniform(random);
            double t = 0;
            int last = 0;
            std::uint32_t x = 0;
            while (uniform(random) > leaves || x == 0) {
                t += -std::log(1 - uniform(random)) / perDay;
                if (t > observed)
                    break;
                x += static_cast<int>(t) > last;
                last = static_cast<int>(t);
            }
            add(i, x, x == 0 ? 0 : last, observed, uniform(random));
        }
        definitions.acquisitionCost = Money::fromMajor(12);
    }

    void add(std::size_t i, std::uint32_t x, int recency, int age, double spread)
    {
        summary.customer.push_back(static_cast<CustomerIndex>(i));
        summary.frequency.push_back(x);
        summary.recencyDays.push_back(static_cast<float>(recency));
        summary.ageDays.push_back(static_cast<float>(age));
        summary.first.push_back(summary.asOf - age);
        summary.last.push_back(summary.asOf - age + recency);
        summary.orders.push_back(x + 1);
        const Money spent = Money::fromMajor(20 + 40 * spread).value();
        summary.firstOccasionSpend.push_back(spent);
        summary.repeatSpend.push_back(Money::fromParts(spent.parts() * x));
        summary.revenue.push_back(Money::fromParts(spent.parts() * (x + 1)));
    }

    [[nodiscard]] WhatIfBase base() const
    {
        WhatIfBase b;
        b.summary = &summary;
        b.model = model.get();
        b.aliveModel = aliveModel.get();
        b.spend = &spend;
        b.margin = .4;
        b.meanFirstOrder = 33;
        b.newCustomersPerYear = 300'000;
        b.segmentation = &segmentation;
        return b;
    }
};

const MillionCustomers& million()
{
    static const MillionCustomers instance;
    return instance;
}

const WhatIfEngine& engine()
{
    static const WhatIfEngine instance(million().base(), million().definitions);
    return instance;
}

/// Position k of a drag over 200: price and retention together.
Scenario position(int k)
{
    Scenario scenario;
    scenario.levers.price = -0.1 + 0.2 * k / 200;
    scenario.levers.retentionPoints = -0.05 + 0.1 * ((k * 7) % 200) / 200;
    scenario.levers.retentionSpend = Money::fromParts(5000 + k);
    return scenario;
}

void prepare(benchmark::State& state)
{
    const MillionCustomers& base = million();
    for (auto _ : state)
        benchmark::DoNotOptimize(WhatIfEngine(base.base(), base.definitions));
}
BENCHMARK(prepare)->Unit(benchmark::kMillisecond)->Iterations(2);

void firstMoveOfRetention(benchmark::State& state)
{
    const MillionCustomers& base = million();
    for (auto _ : state) {
        state.PauseTiming();
        const WhatIfEngine fresh(base.base(), base.definitions);
        state.ResumeTiming();
        benchmark::DoNotOptimize(fresh.fast(position(1)));
    }
}
BENCHMARK(firstMoveOfRetention)->Unit(benchmark::kMillisecond)->Iterations(1);

void drag(benchmark::State& state)
{
    const WhatIfEngine& ready = engine();
    benchmark::DoNotOptimize(ready.fast(position(1)));
    std::vector<double> milliseconds;
    for (auto _ : state) {
        for (int k = 0; k < 200; ++k) {
            const auto start = std::chrono::steady_clock::now();
            benchmark::DoNotOptimize(ready.fast(position(k)));
            const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
            milliseconds.push_back(took.count());
        }
    }
    std::ranges::sort(milliseconds);
    state.counters["p50_ms"] = milliseconds[milliseconds.size() / 2];
    state.counters["p99_ms"] = milliseconds[milliseconds.size() * 99 / 100];
}
BENCHMARK(drag)->Unit(benchmark::kMillisecond)->Iterations(3);

void exact(benchmark::State& state)
{
    const WhatIfEngine& ready = engine();
    NoProgress nobody;
    Scenario scenario;
    scenario.levers.price = 0.05;
    scenario.levers.retentionPoints = 0.03;
    scenario.effects.on = state.range(0) == 1;
    for (auto _ : state)
        benchmark::DoNotOptimize(ready.exact(scenario, nobody));
    const auto fast = ready.fast(scenario);
    const auto full = ready.exact(scenario, nobody);
    state.counters["fast_differs"] = std::abs(*fast->changed.residual / *full->changed.residual - 1);
}
BENCHMARK(exact)->ArgName("side_effects")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(2);

}  // namespace
