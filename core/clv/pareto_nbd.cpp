#include "core/clv/pareto_nbd.h"

#include "core/clv/pareto_counts.h"
#include "core/clv/pareto_likelihood.h"
#include "core/clv/repeat_fit.h"
#include "core/math/gauss_legendre.h"
#include "core/math/special_functions.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

/// E[ integral from 0 to t of e^(-mu u) du ], mu ~ Gamma(s, rate): rate (1 - (rate/(rate+t))^(s-1)) / (s-1),
/// written so that s = 1 is no special case.
double meanTimeAlive(double s, double rate, double t)
{
    const double growth = std::log1p(t / rate);
    return rate * growth * relativeDecay((s - 1) * growth);
}

class ParetoNbd final : public FittedModel {
public:
    explicit ParetoNbd(FitReport report)
        : report_(std::move(report))
    {
        const auto& p = report_.parameters;
        terms_ = {p[0].value, p[1].value, p[2].value, p[3].value};
    }

    [[nodiscard]] const FitReport& report() const override { return report_; }
    [[nodiscard]] double logLikelihood(const CustomerState& c) const override { return terms_.logLikelihood(c); }
    [[nodiscard]] double probabilityAlive(const CustomerState& c) const override
    {
        return logistic(-logOdds(terms_.odds(c)));
    }
    void expectedPurchasesAlive(double frequency, double age, std::span<const double> times, const Dynamics& d,
                                std::span<double> expected) const override
    {
        for (std::size_t i = 0; i < times.size(); ++i)
            expected[i] = d.purchases
                          * purchases(terms_.r + frequency, terms_.alpha + age, terms_.beta + age, times[i], d.dropout);
    }
    [[nodiscard]] double survivalAlive(double, double age, double t, const Dynamics& d) const override
    {
        return std::exp(-terms_.s * std::log1p(d.dropout * t / (terms_.beta + age)));
    }
    [[nodiscard]] double noPurchaseAlive(double frequency, double age, double t) const override;
    void purchaseDistributionAlive(double frequency, double age, double t,
                                   std::span<double> probability) const override;
    [[nodiscard]] double secondMomentAlive(double frequency, double age, double t) const override;
    [[nodiscard]] Figure discountedResidualAlive(double frequency, double age, double delta) const override;
    [[nodiscard]] double expectedPurchasesNew(double t, const Dynamics& d) const override
    {
        return d.purchases * purchases(terms_.r, terms_.alpha, terms_.beta, t, d.dropout);
    }
    [[nodiscard]] double probabilityAliveNew(double t, const Dynamics& d) const override
    {
        return std::exp(-terms_.s * std::log1p(d.dropout * t / terms_.beta));
    }
    [[nodiscard]] std::unique_ptr<FittedModel> withParameters(std::span<const double> values) const override
    {
        return std::make_unique<ParetoNbd>(reportAt(report_, values));
    }

private:
    /// E[X(t)] for lambda ~ Gamma(shape, alpha), mu ~ c Gamma(s, beta). Fader & Hardie 2005, eq. 27 at c = 1.
    [[nodiscard]] double purchases(double shape, double alpha, double beta, double t, double c) const
    {
        if (!(t > 0))
            return 0;
        const double time = c == 0 ? t : meanTimeAlive(terms_.s, beta, c * t) / c;
        return shape / alpha * time;
    }

    FitReport report_;
    ParetoTerms terms_;
};

double ParetoNbd::noPurchaseAlive(double frequency, double age, double t) const
{
    if (!(t > 0))
        return 1;
    const double alpha = terms_.alpha + age;
    const double beta = terms_.beta + age;
    const double shape = terms_.r + frequency;
    // alive throughout without a purchase, or dropped out before the first: the integral of the odds
    const double logAlive = -shape * std::log1p(t / alpha) - terms_.s * std::log1p(t / beta);
    return std::min(1.0, std::exp(logAlive + log1pExp(logOdds({alpha, beta, shape, terms_.s, 0, t}))));
}

void ParetoNbd::purchaseDistributionAlive(double frequency, double age, double t, std::span<double> probability) const
{
    purchaseCounts({terms_.r + frequency, terms_.alpha + age, terms_.s, terms_.beta + age}, t, probability);
}

double ParetoNbd::secondMomentAlive(double frequency, double age, double t) const
{
    const double shape = terms_.r + frequency;
    const double alpha = terms_.alpha + age;
    const double beta = terms_.beta + age;
    // X given lambda and the time alive m is Poisson: E[X^2] = E[lambda] E[m] + E[lambda^2] E[m^2],
    // E[m^2] = 2 integral of u (beta/(beta+u))^s du over 0 .. t, in v = ln(1 + u / beta)
    const double end = std::log1p(t / beta);
    const int panels = 1 + static_cast<int>(std::min(200.0, end * (2 + terms_.s) / 6));
    double square = 0;
    for (int i = 0; i < panels; ++i)
        onPanel(end * i / panels, end * (i + 1) / panels,
                [&](double v, double weight) { square += weight * std::expm1(v) * std::exp(v * (1 - terms_.s)); });
    return shape / alpha * meanTimeAlive(terms_.s, beta, t)
           + shape * (shape + 1) / (alpha * alpha) * 2 * beta * beta * square;
}

Figure ParetoNbd::discountedResidualAlive(double frequency, double age, double delta) const
{
    const double beta = terms_.beta + age;
    const double rate = (terms_.r + frequency) / (terms_.alpha + age);
    if (delta == 0 && terms_.s > 1)
        return rate * beta / (terms_.s - 1);
    if (!(delta > 0))
        return undefined(Reason::NotApplicable);
    // E[1 / (delta + mu)] = integral of e^(-delta t) (beta/(beta+t))^s dt, in y = ln(t / beta) by the
    // trapezoidal rule; Fader & Hardie 2005 write it with Tricomi's U, singular at whole s
    constexpr double step = 0.25;
    constexpr double lowest = -42;
    const double z = delta * beta;
    double sum = 0;
    for (double y = lowest; z * std::exp(y) < 745; y += step) {
        const double v = std::exp(y);
        sum += v * std::exp(-z * v - terms_.s * std::log1p(v));
    }
    return rate * beta * step * sum;
}

/// alpha from the mean rate, beta from lifetimes of the order of the observed age.
std::vector<Point> starts(const BaseFigures& base)
{
    const auto at = [&](double r, double s, double lifetime) {
        return Point{r, r * base.timePerPurchase, s, s * lifetime * base.meanAge};
    };
    return {at(0.5, 0.6, 0.5), at(1.0, 1.0, 1.0), at(0.5, 2.0, 4.0), at(3.0, 0.5, 1.0), at(1.0, 0.3, 0.3)};
}

Point priorCentre(const BaseFigures& base)
{
    constexpr double r = 0.7;
    constexpr double s = 0.7;
    return {r, r * base.timePerPurchase, s, s * base.meanAge};
}

const RepeatFit description{
    .model = "pareto-nbd", .parameters = {"r", "alpha", "s", "beta"}, .starts = starts, .priorCentre = priorCentre};

Result<std::unique_ptr<FittedModel>> fit(const CustomerSummary& summary, const FitOptions& options, Progress& progress)
{
    const auto likelihood = [](const StateTable& table) { return std::make_unique<ParetoLikelihood>(table); };
    auto report = fitRepeatBuying(description, likelihood, summary, options, progress);
    if (!report)
        return pass(report);
    return std::make_unique<ParetoNbd>(std::move(*report));
}

Result<std::unique_ptr<FittedModel>> at(std::span<const double> parameters, TimeUnit unit)
{
    auto report = givenReport(description.model, description.parameters, parameters, unit);
    if (!report)
        return pass(report);
    return std::make_unique<ParetoNbd>(std::move(*report));
}

}  // namespace

ModelInfo paretoNbd()
{
    return {.name = "pareto-nbd",
            .parameters = {"r", "alpha", "s", "beta"},
            .reference = "Schmittlein, Morrison & Colombo 1987, Management Science 33(1); Fader & Hardie 2005",
            .fit = fit,
            .at = at,
            .from = [](FitReport report) -> std::unique_ptr<FittedModel> {
                return std::make_unique<ParetoNbd>(std::move(report));
            }};
}

}  // namespace perennial
