#include "core/clv/beta_geometric_model.h"

#include "core/clv/repeat_fit.h"
#include "core/math/special_functions.h"

#include <cmath>

namespace perennial {

namespace {

/// From mostly one-time buyers to steady ones; alpha follows from the mean rate of purchase.
std::vector<Point> starts(const BaseFigures& base)
{
    const auto at = [&](double r, double a, double b) { return Point{r, r * base.timePerPurchase, a, b}; };
    return {at(0.25, 0.8, 2.5), at(1.0, 0.5, 3.0), at(0.5, 1.0, 10.0), at(3.0, 1.0, 2.0), at(1.0, 0.2, 20.0)};
}

Point priorCentre(const BaseFigures& base)
{
    constexpr double r = 0.7;
    return {r, r * base.timePerPurchase, 1.0, 3.0};
}

RepeatFit description(FirstDropout first)
{
    return {.model = first == FirstDropout::AfterFirstRepeat ? "bg-nbd" : "mbg-nbd",
            .parameters = {"r", "alpha", "a", "b"},
            .starts = starts,
            .priorCentre = priorCentre};
}

}  // namespace

BetaGeometricModel::BetaGeometricModel(FitReport report, FirstDropout first)
    : report_(std::move(report))
{
    const auto& p = report_.parameters;
    terms_ = {p[0].value, p[1].value, p[2].value, p[3].value, first};
}

bool BetaGeometricModel::oneTimeBuyersAlwaysAlive() const
{
    return terms_.first == FirstDropout::AfterFirstRepeat;
}

double BetaGeometricModel::probabilityAlive(const CustomerState& c) const
{
    return terms_.mayBeGone(c.frequency) ? logistic(-terms_.logOddsGone(c)) : 1;
}

MortalStream BetaGeometricModel::living(double frequency, double age, double dropout) const
{
    return {.shape = terms_.r + frequency,
            .rate = terms_.alpha + age,
            .a = terms_.a,
            .b = terms_.b + terms_.survived(frequency),
            .dropout = dropout};
}

MortalStream BetaGeometricModel::newcomer(double dropout) const
{
    return {.shape = terms_.r,
            .rate = terms_.alpha,
            .a = terms_.a,
            .b = terms_.b,
            .dropout = dropout,
            .deferred = terms_.first == FirstDropout::AfterFirstPurchase ? 1 : 0};
}

void BetaGeometricModel::expectedPurchasesAlive(double frequency, double age, std::span<const double> times,
                                                const Dynamics& d, std::span<double> expected) const
{
    living(frequency, age, d.dropout).expectedPurchases(times, expected);
    if (d.purchases != 1)
        for (double& e : expected)
            e *= d.purchases;
}

double BetaGeometricModel::survivalAlive(double frequency, double age, double t, const Dynamics& d) const
{
    return living(frequency, age, d.dropout).survival(t);
}

double BetaGeometricModel::noPurchaseAlive(double frequency, double age, double t) const
{
    return living(frequency, age, 1).noPurchase(t);
}

void BetaGeometricModel::purchaseDistributionAlive(double frequency, double age, double t,
                                                   std::span<double> probability) const
{
    living(frequency, age, 1).distribution(t, probability);
}

double BetaGeometricModel::secondMomentAlive(double frequency, double age, double t) const
{
    return living(frequency, age, 1).secondMoment(t);
}

Figure BetaGeometricModel::discountedResidualAlive(double frequency, double age, double delta) const
{
    const MortalStream stream = living(frequency, age, 1);
    if (delta > 0)
        return stream.discounted(delta);
    // without a discount E[1/p] is finite for a > 1 only
    if (delta == 0 && stream.a > 1)
        return (stream.a + stream.b - 1) / (stream.a - 1);
    return undefined(Reason::NotApplicable);
}

double BetaGeometricModel::expectedPurchasesNew(double t, const Dynamics& d) const
{
    double expected = 0;
    newcomer(d.dropout).expectedPurchases(std::span(&t, 1), std::span(&expected, 1));
    return d.purchases * expected;
}

double BetaGeometricModel::probabilityAliveNew(double t, const Dynamics& d) const
{
    return newcomer(d.dropout).survival(t);
}

std::unique_ptr<FittedModel> BetaGeometricModel::withParameters(std::span<const double> values) const
{
    return std::make_unique<BetaGeometricModel>(reportAt(report_, values), terms_.first);
}

template <FirstDropout first>
Result<std::unique_ptr<FittedModel>> fitBetaGeometric(const CustomerSummary& summary, const FitOptions& options,
                                                      Progress& progress)
{
    const auto likelihood = [](const StateTable& table) {
        return std::make_unique<BetaGeometricLikelihood>(table, first);
    };
    auto report = fitRepeatBuying(description(first), likelihood, summary, options, progress);
    if (!report)
        return pass(report);
    return std::make_unique<BetaGeometricModel>(std::move(*report), first);
}

template <FirstDropout first>
Result<std::unique_ptr<FittedModel>> betaGeometricAt(std::span<const double> parameters, TimeUnit unit)
{
    const RepeatFit fit = description(first);
    auto report = givenReport(fit.model, fit.parameters, parameters, unit);
    if (!report)
        return pass(report);
    return std::make_unique<BetaGeometricModel>(std::move(*report), first);
}

template Result<std::unique_ptr<FittedModel>>
fitBetaGeometric<FirstDropout::AfterFirstRepeat>(const CustomerSummary&, const FitOptions&, Progress&);
template Result<std::unique_ptr<FittedModel>>
fitBetaGeometric<FirstDropout::AfterFirstPurchase>(const CustomerSummary&, const FitOptions&, Progress&);
template Result<std::unique_ptr<FittedModel>> betaGeometricAt<FirstDropout::AfterFirstRepeat>(std::span<const double>,
                                                                                              TimeUnit);
template Result<std::unique_ptr<FittedModel>> betaGeometricAt<FirstDropout::AfterFirstPurchase>(std::span<const double>,
                                                                                                TimeUnit);

}  // namespace perennial
