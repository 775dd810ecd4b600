#include "core/clv/spend.h"

#include "core/clv/maximum_likelihood.h"
#include "core/clv/spend_likelihood.h"
#include "core/math/special_functions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perennial {

namespace {

constexpr std::uint64_t fewSpenders = 50;

/// Starts over how much a customer's own spends vary (p) and how much customers differ (q), each
/// with the observed mean.
std::vector<Point> startsFor(double mean)
{
    std::vector<Point> starts;
    for (const double p : {1.0, 4.0, 16.0})
        for (const double q : {2.5, 6.0})
            starts.push_back({p, q, (q - 1) * mean / p});
    return starts;
}

Result<> check(const CustomerSummary& summary, const SpendTable& table)
{
    const auto impossible = [](std::string_view why) -> Result<> {
        return fail(ErrorKind::FitImpossible, {"gamma-gamma", std::string(why)});
    };
    if (!summary.hasAmounts)
        return impossible("no-amounts");
    if (table.customers == 0)
        return impossible("no-repeat-buyers");
    if (table.customers == 1)
        return impossible("one-customer");
    if (table.lowest == table.highest)
        return impossible("equal-spends");
    return {};
}

}  // namespace

SpendModel::SpendModel(double p, double q, double v)
    : p_(p)
    , q_(q)
    , v_(v)
{
    report_.model = "gamma-gamma";
    report_.stop = StopReason::Given;
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    report_.parameters = {{"p", p, unknown}, {"q", q, unknown}, {"v", v, unknown}};
}

SpendModel::SpendModel(FitReport report)
    : p_(report.parameters[0].value)
    , q_(report.parameters[1].value)
    , v_(report.parameters[2].value)
    , report_(std::move(report))
{
}

Figure SpendModel::populationMean() const
{
    if (!(q_ > 1))
        return undefined(Reason::SpendShapeTooSmall);
    return p_ * v_ / (q_ - 1);
}

Figure SpendModel::expectedSpend(double frequency, double meanSpend) const
{
    if (!(q_ > 1))
        return undefined(Reason::SpendShapeTooSmall);
    if (meanSpend < 0)
        return undefined(Reason::NegativeValues);
    // Fader & Hardie 2013, eq. 5; for x = 0 this is the population mean
    return p_ * (v_ + frequency * meanSpend) / (p_ * frequency + q_ - 1);
}

std::expected<SpendModel::Moments, Reason> SpendModel::spendMoments(double frequency, double meanSpend) const
{
    const double shape = p_ * frequency + q_;
    if (!(shape > 2))
        return std::unexpected(Reason::SpendShapeTooSmall);
    if (meanSpend < 0)
        return std::unexpected(Reason::NegativeValues);
    // z = p / nu with nu ~ Gamma(shape, v + x m)
    const double scale = p_ * (v_ + frequency * meanSpend);
    const double square = scale * scale / ((shape - 1) * (shape - 2));
    return Moments{square, square / p_};
}

double SpendModel::logLikelihood(double frequency, double meanSpend) const
{
    return spendLogLikelihood(p_, q_, v_, frequency, meanSpend);
}

Result<SpendModel> fitSpend(const CustomerSummary& summary, const FitOptions& options, Progress& progress)
{
    const SpendTable table = spendTable(summary);
    if (auto sound = check(summary, table); !sound)
        return pass(sound);
    const SpendLikelihood likelihood(table);
    LikelihoodProblem problem{.model = "gamma-gamma",
                              .parameters = {"p", "q", "v"},
                              .logLikelihood = likelihood,
                              .starts = startsFor(table.meanSpend),
                              .priorCentre = std::nullopt};
    const bool few = table.customers < fewSpenders;
    if (few)
        problem.priorCentre = Point{3.0, 4.0, table.meanSpend};
    auto report = maximiseLikelihood(problem, options, progress);
    if (!report)
        return pass(report);
    report->customers = table.customers;
    auto& warnings = report->warnings;
    if (few)
        warnings.insert(warnings.begin(), FitWarning::TooFewRepeatBuyers);
    if (std::abs(table.correlation) > strongCorrelation)
        warnings.push_back(FitWarning::SpendFrequencyCorrelation);
    if (!(report->parameters[1].value > 1))
        warnings.push_back(FitWarning::SpendShapeTooSmall);
    return SpendModel(std::move(*report));
}

}  // namespace perennial
