#include "core/clv/pareto_odds.h"

#include "core/math/gauss_legendre.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perennial {

namespace {

constexpr double longestPanel = 3;    ///< in ln(min(alpha, beta) + y): half of it is well below pi
constexpr double steepestPanel = 12;  ///< fall of ln f over one panel
constexpr double negligiblePanel = 1e-18;

/// What is needed at one y. ln f is relative to its value at y = T without 1 / (beta + y).
struct Node {
    double logAlpha;      ///< ln((alpha+T)/(alpha+y))
    double logBeta;       ///< ln((beta+T)/(beta+y))
    double inverseAlpha;  ///< 1 / (alpha+y)
    double inverseBeta;
};

Node nodeAt(const ParetoOdds& o, double y, double remaining)
{
    const double inverseAlpha = 1 / (o.alpha + y);
    const double inverseBeta = 1 / (o.beta + y);
    return {std::log1p(remaining * inverseAlpha), std::log1p(remaining * inverseBeta), inverseAlpha, inverseBeta};
}

/// Integrates over panels from t_x on until the rest does not matter; add(node, weight) where weight
/// includes f relative to its value at t_x. Returns ln of that value.
template <class Add, class Enough>
double integrate(const ParetoOdds& o, const Add& add, const Enough& enough)
{
    const double least = std::min(o.alpha, o.beta);
    const double span = o.to - o.from;
    const double origin = least + o.from;
    const double end = std::log1p(span / origin);
    const Node first = nodeAt(o, o.from, span);
    const double logFirst = o.shape * first.logAlpha + o.s * first.logBeta;
    double begin = 0;
    while (begin < end) {
        const double here = origin * std::exp(begin);  // least + y
        const double gapAlpha = o.alpha - least;
        const double gapBeta = o.beta - least;
        const double steepness = here * (o.shape / (gapAlpha + here) + (o.s + 1) / (gapBeta + here));
        const double stop = std::min(end, begin + std::min(longestPanel, steepestPanel / steepness));
        double panel = 0;
        onPanel(begin, stop, [&](double u, double weight) {
            const double moved = origin * std::expm1(u);  // y - t_x
            const Node node = nodeAt(o, o.from + moved, span - moved);
            const double f = std::exp(o.shape * node.logAlpha + o.s * node.logBeta - logFirst) * node.inverseBeta;
            const double part = weight * f * (origin + moved);
            panel += part;
            add(node, part);
        });
        begin = stop;
        if (enough(panel))
            break;
    }
    return logFirst;
}

}  // namespace

double logOdds(const ParetoOdds& o)
{
    if (!(o.to > o.from))
        return -std::numeric_limits<double>::infinity();
    double sum = 0;
    const double scale = integrate(
        o, [&](const Node&, double part) { sum += part; }, [&](double panel) { return panel < negligiblePanel * sum; });
    return std::log(o.s * sum) + scale;
}

Derivatives logOddsWithDerivatives(const ParetoOdds& o)
{
    double sum = 0;
    Derivatives m;  // sums of part x (first and second logarithmic derivatives of the integrand)
    const double endAlpha = 1 / (o.alpha + o.to);
    const double endBeta = 1 / (o.beta + o.to);
    const auto add = [&](const Node& n, double part) {
        const double slope[4] = {n.logAlpha, o.shape * (endAlpha - n.inverseAlpha), n.logBeta,
                                 o.s * endBeta - (o.s + 1) * n.inverseBeta};
        sum += part;
        for (std::size_t i = 0; i < 4; ++i) {
            m.gradient[i] += part * slope[i];
            for (std::size_t j = i; j < 4; ++j)
                m.hessian[i][j] += part * slope[i] * slope[j];
        }
        m.hessian[iR][iAlpha] += part * (endAlpha - n.inverseAlpha);
        m.hessian[iAlpha][iAlpha] += part * o.shape * (n.inverseAlpha * n.inverseAlpha - endAlpha * endAlpha);
        m.hessian[iS][iBeta] += part * (endBeta - n.inverseBeta);
        m.hessian[iBeta][iBeta] += part * ((o.s + 1) * n.inverseBeta * n.inverseBeta - o.s * endBeta * endBeta);
    };
    const double scale = integrate(o, add, [&](double panel) { return panel < negligiblePanel * sum; });

    Derivatives d;
    d.value = std::log(o.s * sum) + scale;
    for (std::size_t i = 0; i < 4; ++i)
        d.gradient[i] = m.gradient[i] / sum;
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = i; j < 4; ++j) {
            d.hessian[i][j] = m.hessian[i][j] / sum - d.gradient[i] * d.gradient[j];
            d.hessian[j][i] = d.hessian[i][j];
        }
    d.gradient[iS] += 1 / o.s;
    d.hessian[iS][iS] -= 1 / (o.s * o.s);
    return d;
}

}  // namespace perennial
