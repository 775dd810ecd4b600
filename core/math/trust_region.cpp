#include "core/math/trust_region.h"

#include "core/math/symmetric_matrix.h"

#include <limits>
#include <vector>

namespace perennial {

namespace {

constexpr double firstRadius = 1.0;
constexpr double largestRadius = 8.0;
constexpr double smallestRadius = 1e-12;

struct Step {
    Point move{};
    double gain = 0;   ///< promised by the quadratic model; may be 0 at the edge of the box
    double whole = 0;  ///< what the step would gain if there were no box, >= 0
};

/// The variables that may move: not held at a bound by the gradient.
std::vector<std::size_t> freeVariables(const Point& at, const Point& gradient, const Box& box, std::size_t n)
{
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < n; ++i) {
        const bool heldBelow = at[i] <= box.lower[i] && gradient[i] > 0;
        const bool heldAbove = at[i] >= box.upper[i] && gradient[i] < 0;
        if (!heldBelow && !heldAbove)
            free.push_back(i);
    }
    return free;
}

double lengthOfStep(const EigenSystem& e, const Point& g, std::size_t n, double shift)
{
    double sum = 0;
    for (std::size_t k = 0; k < n; ++k) {
        const double s = g[k] / (e.values[k] + shift);
        sum += s * s;
    }
    return std::sqrt(sum);
}

/// The smallest shift of the eigenvalues that makes them positive and the step fit the radius.
double shiftFor(const EigenSystem& e, const Point& g, std::size_t n, double radius)
{
    const double scale = std::max(std::abs(e.values[0]), std::abs(e.values[n - 1]));
    const double tiny = std::max(scale * 1e-14, std::numeric_limits<double>::min());
    double low = e.values[0] > tiny ? 0 : tiny - e.values[0];
    if (lengthOfStep(e, g, n, low) <= radius)
        return low;
    double high = std::max(2 * low, tiny);
    while (lengthOfStep(e, g, n, high) > radius)
        high *= 4;
    constexpr int bisections = 60;
    for (int i = 0; i < bisections && high - low > 1e-6 * high; ++i) {
        const double middle = 0.5 * (low + high);
        (lengthOfStep(e, g, n, middle) > radius ? low : high) = middle;
    }
    return high;
}

/// Gain that the quadratic model promises for a move.
double promisedGain(const Derivatives& d, const Point& move, std::size_t n)
{
    double gain = 0;
    for (std::size_t i = 0; i < n; ++i) {
        double curved = 0;
        for (std::size_t j = 0; j < n; ++j)
            curved += d.hessian[i][j] * move[j];
        gain -= move[i] * (d.gradient[i] + 0.5 * curved);
    }
    return gain;
}

/// The part of a move that stays inside the box, in its direction.
Point shortened(Point move, const Point& at, const Box& box, std::size_t n)
{
    double part = 1;
    for (std::size_t i = 0; i < n; ++i) {
        const double room = (move[i] > 0 ? box.upper[i] : box.lower[i]) - at[i];
        if (std::abs(move[i]) > std::abs(room))
            part = std::min(part, room / move[i]);
    }
    for (double& m : move)
        m *= part;
    return move;
}

Step bestStep(const Derivatives& d, const Point& at, const Box& box, const std::vector<std::size_t>& free,
              std::size_t n, double radius)
{
    const std::size_t m = free.size();
    Matrix h{};
    for (std::size_t i = 0; i < m; ++i)
        for (std::size_t j = 0; j < m; ++j)
            h[i][j] = d.hessian[free[i]][free[j]];
    const EigenSystem e = eigenSystem(h, m);
    Point g{};
    for (std::size_t k = 0; k < m; ++k)
        for (std::size_t i = 0; i < m; ++i)
            g[k] += e.vectors[i][k] * d.gradient[free[i]];
    const double shift = shiftFor(e, g, m, radius);
    Step step;
    Point unbound{};
    for (std::size_t i = 0; i < m; ++i) {
        double move = 0;
        for (std::size_t k = 0; k < m; ++k)
            move -= e.vectors[i][k] * g[k] / (e.values[k] + shift);
        const std::size_t variable = free[i];
        unbound[variable] = move;
        step.move[variable] = std::clamp(at[variable] + move, box.lower[variable], box.upper[variable]) - at[variable];
    }
    step.gain = promisedGain(d, step.move, n);
    step.whole = promisedGain(d, unbound, n);
    // along a ridge that leaves the box on a slant the step up to the edge is better than the one that is bent
    const Point upToEdge = shortened(unbound, at, box, n);
    if (const double gain = promisedGain(d, upToEdge, n); gain > step.gain) {
        step.move = upToEdge;
        step.gain = gain;
    }
    return step;
}

bool finite(const Derivatives& d, std::size_t n)
{
    bool ok = std::isfinite(d.value);
    for (std::size_t i = 0; i < n; ++i) {
        ok = ok && std::isfinite(d.gradient[i]);
        for (std::size_t j = 0; j < n; ++j)
            ok = ok && std::isfinite(d.hessian[i][j]);
    }
    return ok;
}

/// How a search that found no gain ended.
Stop ending(const Point& at, const Box& box, std::size_t n, Stop otherwise)
{
    for (std::size_t i = 0; i < n; ++i)
        if (at[i] <= box.lower[i] || at[i] >= box.upper[i])
            return Stop::Boundary;
    return otherwise;
}

Point moved(const Point& at, const Step& step)
{
    Point next{};
    for (std::size_t i = 0; i < maxParameters; ++i)
        next[i] = at[i] + step.move[i];
    return next;
}

double newRadius(double radius, double ratio, const Step& step)
{
    double length = 0;
    for (const double m : step.move)
        length += m * m;
    length = std::sqrt(length);
    if (ratio < 0.25)
        return 0.25 * std::min(radius, length);
    if (ratio > 0.75 && length > 0.8 * radius)
        return std::min(2 * radius, largestRadius);
    return radius;
}

}  // namespace

Result<Minimum> minimise(const Objective& objective, const Point& start, const Box& box, const StopRule& rule,
                         Progress& progress)
{
    const std::size_t n = objective.dimension();
    Minimum best;
    for (std::size_t i = 0; i < n; ++i)
        best.at[i] = std::clamp(start[i], box.lower[i], box.upper[i]);
    best.derivatives = objective.evaluate(best.at);
    if (!finite(best.derivatives, n))
        return best;

    double radius = firstRadius;
    best.stop = Stop::IterationLimit;
    while (best.iterations < rule.maxIterations) {
        if (!progress.advance(static_cast<std::uint64_t>(best.iterations), 0))
            return fail(ErrorKind::Cancelled);
        const auto free = freeVariables(best.at, best.derivatives.gradient, box, n);
        const Step step = free.empty() ? Step{} : bestStep(best.derivatives, best.at, box, free, n, radius);
        const double tolerance = rule.tolerance(best.derivatives.value);
        if (step.whole <= tolerance && radius > smallestRadius * 1e6) {
            best.stop = ending(best.at, box, n, Stop::Converged);
            break;
        }
        ++best.iterations;
        if (step.gain <= tolerance && radius > smallestRadius * 1e6) {
            radius *= 0.25;  // from the edge: a shorter step follows the gradient, which points inside
            continue;
        }
        const Point next = moved(best.at, step);
        const Derivatives there = objective.evaluate(next);
        const double gained = finite(there, n) ? best.derivatives.value - there.value : -1;
        const double ratio = step.gain > 0 ? gained / step.gain : -1;
        if (gained > 0) {
            best.at = next;
            best.derivatives = there;
        } else if (step.gain <= StopRule::noise(best.derivatives.value) || radius < smallestRadius) {
            best.stop = ending(best.at, box, n, Stop::SmallStep);
            break;
        }
        radius = newRadius(radius, ratio, step);
    }
    return best;
}

}  // namespace perennial
