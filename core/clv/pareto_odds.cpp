#include "core/clv/pareto_odds.h"

#include "core/math/gauss_legendre.h"
#include "core/math/lanes.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perennial {

namespace {

constexpr double longestPanel = 3;    ///< in u = ln(min(alpha, beta) + y): half of it is well below pi
constexpr double steepestPanel = 12;  ///< fall of ln f over one panel
constexpr double negligiblePanel = 1e-18;

/// The integrand at the nodes of one panel. ln f is relative to its value at y = t_x.
struct Panel {
    double logAlpha[panelNodes];      ///< ln((alpha+T)/(alpha+y))
    double logBeta[panelNodes];       ///< ln((beta+T)/(beta+y))
    double inverseAlpha[panelNodes];  ///< 1 / (alpha+y)
    double inverseBeta[panelNodes];
    double part[panelNodes];  ///< weight x f
};

/// What stays the same over the panels. Seen from the lesser of alpha and beta, whose logarithm is linear in u.
struct Walk {
    double least;       ///< min(alpha, beta)
    double gap;         ///< max(alpha, beta) - least
    double origin;      ///< least + t_x
    double end;         ///< ln((least+T)/(least+t_x))
    double power;       ///< exponent of least + y: R or s
    double otherPower;  ///< of least + gap + y
    double logFirst;    ///< ln f at t_x, relative to y = T and without 1 / (beta + y)
    bool alphaIsLeast;

    explicit Walk(const ParetoOdds& o)
        : least(std::min(o.alpha, o.beta))
        , gap(std::max(o.alpha, o.beta) - least)
        , origin(least + o.from)
        , end(std::log1p((o.to - o.from) / origin))
        , alphaIsLeast(o.alpha <= o.beta)
    {
        power = alphaIsLeast ? o.shape : o.s;
        otherPower = alphaIsLeast ? o.s : o.shape;
        logFirst = power * end + otherPower * std::log1p((o.to - o.from) / (gap + origin));
    }

    /// Where the panel ends that begins at u.
    [[nodiscard]] double stopAfter(double begin) const
    {
        const double here = origin * std::exp(begin);  // least + y
        const double ofLeast = power + (alphaIsLeast ? 0 : 1);
        const double ofOther = otherPower + (alphaIsLeast ? 1 : 0);
        const double steepness = ofLeast + here * ofOther / (gap + here);
        return std::min(end, begin + std::min(longestPanel, steepestPanel / steepness));
    }
};

[[gnu::always_inline]] inline void fill(Panel& p, const ParetoOdds& o, const Walk& walk, double begin, double stop)
{
    const double centre = 0.5 * (begin + stop);
    const double half = 0.5 * (stop - begin);
    const double span = o.to - o.from;
    double* const logLeast = walk.alphaIsLeast ? p.logAlpha : p.logBeta;
    double* const logOther = walk.alphaIsLeast ? p.logBeta : p.logAlpha;
    const PanelRule& rule = panelRule();
#pragma omp simd
    for (std::size_t i = 0; i < panelNodes; ++i) {
        const double u = centre + half * rule.at[i];
        const double moved = walk.origin * expm1(u);  // y - t_x
        const double inverseLeast = 1 / (walk.origin + moved);
        const double inverseOther = 1 / (walk.gap + walk.origin + moved);
        const double toLeast = walk.end - u;
        const double toOther = log1p((span - moved) * inverseOther);
        logLeast[i] = toLeast;
        logOther[i] = toOther;
        p.inverseAlpha[i] = walk.alphaIsLeast ? inverseLeast : inverseOther;
        p.inverseBeta[i] = walk.alphaIsLeast ? inverseOther : inverseLeast;
        const double f = exp(walk.power * toLeast + walk.otherPower * toOther - walk.logFirst) * p.inverseBeta[i];
        p.part[i] = half * rule.weight[i] * f * (walk.origin + moved);
    }
}

[[gnu::always_inline]] inline double sumOf(const double* values)
{
    double sum = 0;
#pragma omp simd reduction(+ : sum)
    for (std::size_t i = 0; i < panelNodes; ++i)
        sum += values[i];
    return sum;
}

/// Sums of part x (first and second logarithmic derivatives of the integrand) over one panel, upper triangle only.
[[gnu::always_inline]] inline void addPanel(Derivatives& m, const Panel& p, const ParetoOdds& o)
{
    const double endAlpha = 1 / (o.alpha + o.to);
    const double endBeta = 1 / (o.beta + o.to);
    double slope[4][panelNodes];
#pragma omp simd
    for (std::size_t i = 0; i < panelNodes; ++i) {
        slope[iR][i] = p.logAlpha[i];
        slope[iAlpha][i] = o.shape * (endAlpha - p.inverseAlpha[i]);
        slope[iS][i] = p.logBeta[i];
        slope[iBeta][i] = o.s * endBeta - (o.s + 1) * p.inverseBeta[i];
    }
    for (std::size_t a = 0; a < 4; ++a) {
        double weighted[panelNodes];
        double sum = 0;
#pragma omp simd reduction(+ : sum)
        for (std::size_t i = 0; i < panelNodes; ++i) {
            weighted[i] = p.part[i] * slope[a][i];
            sum += weighted[i];
        }
        m.gradient[a] += sum;
        for (std::size_t b = a; b < 4; ++b) {
            double product = 0;
#pragma omp simd reduction(+ : product)
            for (std::size_t i = 0; i < panelNodes; ++i)
                product += weighted[i] * slope[b][i];
            m.hessian[a][b] += product;
        }
    }
    double rAlpha = 0;
    double alphaAlpha = 0;
    double sBeta = 0;
    double betaBeta = 0;
#pragma omp simd reduction(+ : rAlpha, alphaAlpha, sBeta, betaBeta)
    for (std::size_t i = 0; i < panelNodes; ++i) {
        const double a = p.inverseAlpha[i];
        const double b = p.inverseBeta[i];
        rAlpha += p.part[i] * (endAlpha - a);
        alphaAlpha += p.part[i] * (a * a - endAlpha * endAlpha);
        sBeta += p.part[i] * (endBeta - b);
        betaBeta += p.part[i] * ((o.s + 1) * b * b - o.s * endBeta * endBeta);
    }
    m.hessian[iR][iAlpha] += rAlpha;
    m.hessian[iAlpha][iAlpha] += o.shape * alphaAlpha;
    m.hessian[iS][iBeta] += sBeta;
    m.hessian[iBeta][iBeta] += betaBeta;
}

/// The integral relative to its integrand's value at t_x, panel by panel until the rest does not matter.
template <class Use>
[[gnu::always_inline]] inline double integrate(const ParetoOdds& o, const Walk& walk, const Use& use)
{
    Panel panel;
    double sum = 0;
    double begin = 0;
    while (begin < walk.end) {
        const double stop = walk.stopAfter(begin);
        fill(panel, o, walk, begin, stop);
        const double part = sumOf(panel.part);
        sum += part;
        use(panel);
        begin = stop;
        if (part < negligiblePanel * sum)
            break;
    }
    return sum;
}

}  // namespace

PERENNIAL_WIDE_LANES double logOdds(const ParetoOdds& o)
{
    if (!(o.to > o.from))
        return -std::numeric_limits<double>::infinity();
    const Walk walk(o);
    const double sum = integrate(o, walk, [](const Panel&) {});
    return std::log(o.s * sum) + walk.logFirst;
}

PERENNIAL_WIDE_LANES Derivatives logOddsWithDerivatives(const ParetoOdds& o)
{
    const Walk walk(o);
    Derivatives m;
    const double sum = integrate(o, walk, [&](const Panel& panel) { addPanel(m, panel, o); });

    Derivatives d;
    d.value = std::log(o.s * sum) + walk.logFirst;
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
