// Random numbers that are equal on every machine: the standard fixes std::mt19937_64 but leaves
// the distributions to each library, so the distributions are our own.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <random>
#include <span>

namespace perennial::sample {

class Random {
public:
    explicit Random(std::uint64_t seed)
        : engine_(seed)
    {
    }

    /// In (0, 1), never an end.
    double uniform() { return (static_cast<double>(engine_() >> 11) + 0.5) * 0x1p-53; }

    double uniform(double low, double high) { return low + (high - low) * uniform(); }

    bool chance(double probability) { return uniform() < probability; }

    std::size_t below(std::size_t n) { return static_cast<std::size_t>(uniform() * static_cast<double>(n)); }

    double exponential(double rate) { return -std::log(uniform()) / rate; }

    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }

    /// Marsaglia & Tsang 2000, ACM TOMS 26(3); shapes under 1 by their boosting step.
    double gamma(double shape, double rate)
    {
        if (shape < 1) {
            const double boost = std::pow(uniform(), 1 / shape);
            return gamma(shape + 1, rate) * boost;
        }
        const double d = shape - 1.0 / 3;
        const double c = 1 / std::sqrt(9 * d);
        for (;;) {
            const double x = normal();
            const double cube = (1 + c * x) * (1 + c * x) * (1 + c * x);
            if (cube > 0 && std::log(uniform()) < 0.5 * x * x + d - d * cube + d * std::log(cube))
                return d * cube / rate;
        }
    }

    double beta(double a, double b)
    {
        const double x = gamma(a, 1);
        return x / (x + gamma(b, 1));
    }

    /// Knuth's product method; for the small means used here.
    int poisson(double mean)
    {
        const double limit = std::exp(-mean);
        int count = 0;
        for (double product = uniform(); product > limit; product *= uniform())
            ++count;
        return count;
    }

    /// An index drawn with the given weights.
    template <typename T, typename Weight>
    std::size_t pick(std::span<const T> items, Weight weight)
    {
        double total = 0;
        for (const T& item : items)
            total += weight(item);
        double left = uniform() * total;
        for (std::size_t i = 0; i + 1 < items.size(); ++i) {
            left -= weight(items[i]);
            if (left < 0)
                return i;
        }
        return items.size() - 1;
    }

private:
    std::mt19937_64 engine_;
};

}  // namespace perennial::sample
