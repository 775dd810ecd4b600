#include "core/clv/pareto_counts.h"

#include "core/math/gauss_legendre.h"
#include "core/math/lanes.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace perennial {

namespace {

constexpr double lowestLog = -690;  ///< e to this is still a normal number

/// P(n+1) / P(n) of NegBin(shape, u / (alpha+u)) without the factor u / (alpha+u), which does not depend on n.
std::vector<double> ratios(double shape, std::size_t counts)
{
    std::vector<double> result(counts);
    for (std::size_t n = 0; n < counts; ++n)
        result[n] = (shape + static_cast<double>(n)) / static_cast<double>(n + 1);
    return result;
}

/// Adds weight x NegBin(shape, u / (alpha+u)), by logarithms: P(0) may be too small for a number.
void addCounts(const ParetoLiving& c, double u, double weight, const std::vector<double>& ratio,
               std::span<double> probability)
{
    const double logStep = -std::log1p(c.alpha / u);
    double logP = -c.shape * std::log1p(u / c.alpha);
    for (std::size_t n = 0; n < probability.size(); ++n) {
        probability[n] += weight * std::exp(logP);
        logP += logStep + std::log(ratio[n]);
    }
}

/// The same for all times of dropout of one panel at once.
[[gnu::always_inline]] inline void addPanel(const ParetoLiving& c, double begin, double end,
                                            const std::vector<double>& ratio, std::span<double> probability)
{
    const double centre = 0.5 * (begin + end);
    const double half = 0.5 * (end - begin);
    const double least = std::min(c.alpha, c.beta);
    const PanelRule& rule = panelRule();
    double time[panelNodes];
    double weight[panelNodes];
    double logNone[panelNodes];
    double step[panelNodes];
#pragma omp simd
    for (std::size_t i = 0; i < panelNodes; ++i) {
        const double u = least * expm1(centre + half * rule.at[i]);
        const double density = c.s / (c.beta + u) * exp(-c.s * log1p(u / c.beta));
        time[i] = u;
        weight[i] = half * rule.weight[i] * (least + u) * density;
        logNone[i] = -c.shape * log1p(u / c.alpha);
        step[i] = u / (c.alpha + u);
    }
    if (std::ranges::min(logNone) < lowestLog) {
        for (std::size_t i = 0; i < panelNodes; ++i)
            addCounts(c, time[i], weight[i], ratio, probability);
        return;
    }
    double p[panelNodes];
#pragma omp simd
    for (std::size_t i = 0; i < panelNodes; ++i)
        p[i] = weight[i] * exp(logNone[i]);
    for (std::size_t n = 0; n < probability.size(); ++n) {
        const double next = ratio[n];
        double sum = 0;
#pragma omp simd reduction(+ : sum)
        for (std::size_t i = 0; i < panelNodes; ++i) {
            sum += p[i];
            p[i] *= step[i] * next;
        }
        probability[n] += sum;
    }
}

}  // namespace

PERENNIAL_WIDE_LANES void purchaseCounts(const ParetoLiving& living, double t, std::span<double> probability)
{
    std::ranges::fill(probability, 0);
    if (probability.empty())
        return;
    if (!(t > 0)) {
        probability[0] = 1;
        return;
    }
    const auto ratio = ratios(living.shape, probability.size());
    addCounts(living, t, std::exp(-living.s * std::log1p(t / living.beta)), ratio, probability);
    // in v = ln(least + u); panels narrow enough for the peak that a count of many purchases has in u
    const double end = std::log1p(t / std::min(living.alpha, living.beta));
    const double sharpness = end * std::sqrt(living.shape + static_cast<double>(probability.size()));
    const int panels = std::clamp(static_cast<int>(sharpness), 4, 400);
    for (int i = 0; i < panels; ++i)
        addPanel(living, end * i / panels, end * (i + 1) / panels, ratio, probability);
}

}  // namespace perennial
