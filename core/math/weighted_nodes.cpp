#include "core/math/weighted_nodes.h"

#include "core/math/special_functions.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

constexpr double coarsestStep = 0.3;   ///< resolves integrands analytic in a strip of half-width pi / 2
constexpr double stepPerWidth = 0.25;  ///< resolves the peak of a narrow distribution
constexpr double negligible = 39;      ///< e^-39 = 1e-17 of the peak

/// Beyond this the integrand is settled and the density a pure exponential of y.
constexpr double settled = 80;

/// Walks from the mode to both sides until the density is negligible; add(y, density / peak). Falls like
/// e^(left y) to the left and e^(-right y) to the right in the end: the settled rest of the sum, a
/// geometric series, goes into its first node.
template <class LogDensity, class Add>
void walk(double mode, double width, double left, double right, const LogDensity& logDensity, const Add& add)
{
    const double step = std::min(coarsestStep, stepPerWidth * width);
    const double peak = logDensity(mode);
    for (const int side : {1, -1})
        for (int i = side > 0 ? 0 : 1;; ++i) {
            const double y = mode + side * i * step;
            const double drop = peak - logDensity(y);
            if (!(drop <= negligible))
                break;
            if (side * y > settled) {
                add(y, std::exp(-drop) / -std::expm1(-(side > 0 ? right : left) * step));
                break;
            }
            add(y, std::exp(-drop));
        }
}

void normalise(std::vector<double>& weight)
{
    double sum = 0;
    for (const double w : weight)
        sum += w;
    for (double& w : weight)
        w /= sum;
}

}  // namespace

BetaNodes betaNodes(double a, double b)
{
    BetaNodes nodes;
    const auto logDensity = [&](double y) { return -a * log1pExp(-y) - b * log1pExp(y); };
    walk(std::log(a / b), std::sqrt(1 / a + 1 / b), a, b, logDensity, [&](double y, double weight) {
        nodes.p.push_back(logistic(y));
        nodes.q.push_back(logistic(-y));
        nodes.weight.push_back(weight);
    });
    normalise(nodes.weight);
    return nodes;
}

GammaNodes gammaNodes(double shape)
{
    GammaNodes nodes;
    const auto logDensity = [&](double y) { return shape * y - std::exp(y); };
    walk(std::log(shape), 1 / std::sqrt(shape), shape, 1, logDensity, [&](double y, double weight) {
        nodes.g.push_back(std::exp(y));
        nodes.weight.push_back(weight);
    });
    normalise(nodes.weight);
    return nodes;
}

}  // namespace perennial
