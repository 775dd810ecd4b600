#include "core/clv/maximum_likelihood.h"

#include "core/math/log_space.h"
#include "core/math/symmetric_matrix.h"
#include "core/math/trust_region.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perennial {

namespace {

/// At such a size a parameter only says "no heterogeneity" and its value means nothing.
constexpr double suspiciousParameter = 1e5;

StopReason reasonOf(Stop stop)
{
    switch (stop) {
    case Stop::Converged: return StopReason::Converged;
    case Stop::SmallStep: return StopReason::SmallStep;
    case Stop::IterationLimit: return StopReason::IterationLimit;
    case Stop::Boundary: return StopReason::BoundaryReached;
    case Stop::NotFinite: return StopReason::NotFinite;
    }
    return StopReason::NotFinite;
}

bool endedWell(const Minimum& m)
{
    return m.stop == Stop::Converged || m.stop == Stop::SmallStep;
}

/// The starts in the order of their likelihood, best first, as logarithms.
std::vector<Point> rankedStarts(const Objective& objective, const std::vector<Point>& starts)
{
    struct Ranked {
        double value;
        Point at;
    };
    std::vector<Ranked> ranked;
    for (const Point& start : starts) {
        const Point at = toLogSpace(start, objective.dimension());
        const double value = starts.size() == 1 ? 0 : objective.evaluate(at).value;
        ranked.push_back({std::isfinite(value) ? value : std::numeric_limits<double>::infinity(), at});
    }
    std::ranges::stable_sort(ranked, {}, &Ranked::value);
    std::vector<Point> result;
    for (const Ranked& r : ranked)
        result.push_back(r.at);
    return result;
}

Result<Minimum> search(const Objective& objective, const LikelihoodProblem& problem, const FitOptions& options,
                       Progress& progress)
{
    Box box;
    box.lower.fill(std::log(smallestParameter));
    box.upper.fill(std::log(largestParameter));
    const StopRule rule{.maxIterations = options.maxIterations};
    std::optional<Minimum> best;
    if (problem.nearStart) {
        auto found = minimise(objective, toLogSpace(*problem.nearStart, objective.dimension()), box, rule, progress);
        if (!found)
            return pass(found);
        if (endedWell(*found))
            return *found;
        best = *found;
    }
    for (const Point& start : rankedStarts(objective, problem.starts)) {
        auto found = minimise(objective, start, box, rule, progress);
        if (!found)
            return pass(found);
        const bool better = !best || (found->stop != Stop::NotFinite && best->stop == Stop::NotFinite)
                            || found->derivatives.value < best->derivatives.value;
        if (better)
            best = *found;
        if (endedWell(*best) || problem.bestStartOnly)
            break;
    }
    return *best;
}

/// The inverse of the Hessian with no direction wider than openDeviation; nullopt when it is no matrix of numbers.
std::optional<Matrix> boundedInverse(const Matrix& hessian, std::size_t n)
{
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            if (!std::isfinite(hessian[i][j]))
                return std::nullopt;
    const EigenSystem e = eigenSystem(hessian, n);
    constexpr double flattest = 1 / (openDeviation * openDeviation);
    Matrix inverse{};
    for (std::size_t k = 0; k < n; ++k)
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j)
                inverse[i][j] += e.vectors[i][k] * e.vectors[j][k] / std::max(flattest, e.values[k]);
    return inverse;
}

void addUncertainty(FitReport& report, const Matrix& hessian, std::size_t n)
{
    const auto covariance = inverseOfPositiveDefinite(hessian, n);
    const auto bounded = boundedInverse(hessian, n);
    report.openDirection = !covariance;
    for (std::size_t i = 0; i < n; ++i) {
        Parameter& p = report.parameters[i];
        p.standardError =
            covariance ? p.value * std::sqrt((*covariance)[i][i]) : std::numeric_limits<double>::quiet_NaN();
        for (std::size_t j = 0; bounded && j < n; ++j)
            report.logCovariance.push_back((*bounded)[i][j]);
    }
}

}  // namespace

Result<FitReport> maximiseLikelihood(const LikelihoodProblem& problem, const FitOptions& options, Progress& progress)
{
    const std::size_t n = problem.logLikelihood.dimension();
    const NegativeInLogSpace plain(problem.logLikelihood);
    const WithNormalPrior shrunk(plain, problem.priorCentre ? toLogSpace(*problem.priorCentre, n) : Point{},
                                 priorDeviation);
    const Objective& objective = problem.priorCentre ? static_cast<const Objective&>(shrunk) : plain;

    const auto minimum = search(objective, problem, options, progress);
    if (!minimum)
        return std::unexpected(minimum.error());
    if (minimum->stop == Stop::NotFinite)
        return fail(ErrorKind::FitImpossible, {std::string(problem.model), "likelihood-not-finite"});

    FitReport report;
    report.model = problem.model;
    report.unit = options.unit;
    report.stop = reasonOf(minimum->stop);
    report.iterations = minimum->iterations;
    const Point p = fromLogSpace(minimum->at, n);
    for (std::size_t i = 0; i < n; ++i)
        report.parameters.push_back({std::string(problem.parameters[i]), p[i], 0});
    report.logLikelihood = problem.priorCentre ? problem.logLikelihood.evaluate(p).value : -minimum->derivatives.value;
    addUncertainty(report, minimum->derivatives.hessian, n);
    if (problem.priorCentre) {
        report.warnings.push_back(FitWarning::PriorUsed);
        const Point centre = toLogSpace(*problem.priorCentre, n);
        report.logPriorCentre.assign(centre.begin(), centre.begin() + static_cast<std::ptrdiff_t>(n));
    }
    if (!parametersAtLimit(report).empty() || report.stop == StopReason::BoundaryReached)
        report.warnings.push_back(FitWarning::BoundaryParameter);
    return report;
}

std::vector<std::string> parametersAtLimit(const FitReport& report)
{
    std::vector<std::string> names;
    for (const Parameter& p : report.parameters)
        if (p.value > suspiciousParameter || p.value < 1 / suspiciousParameter)
            names.push_back(p.name);
    return names;
}

Result<FitReport> givenReport(std::string_view model, std::span<const std::string_view> names,
                              std::span<const double> values, TimeUnit unit)
{
    if (names.size() != values.size())
        return fail(ErrorKind::FitImpossible, {std::string(model), "wrong-number-of-parameters"});
    FitReport report;
    report.model = model;
    report.unit = unit;
    report.stop = StopReason::Given;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!std::isfinite(values[i]) || values[i] <= 0)
            return fail(ErrorKind::FitImpossible, {std::string(model), "parameters-not-positive"});
        report.parameters.push_back({std::string(names[i]), values[i], std::numeric_limits<double>::quiet_NaN()});
    }
    return report;
}

FitReport reportAt(const FitReport& report, std::span<const double> values)
{
    FitReport other;
    other.model = report.model;
    other.unit = report.unit;
    other.customers = report.customers;
    other.stop = StopReason::Given;
    for (std::size_t i = 0; i < report.parameters.size(); ++i)
        other.parameters.push_back({report.parameters[i].name, values[i], std::numeric_limits<double>::quiet_NaN()});
    return other;
}

}  // namespace perennial
