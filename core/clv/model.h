// Repeat-buying models: what a fitted model answers, and the registry of all of them.
//
// A model is fitted on a CustomerSummary in a unit of time; its forecasts do not depend on the unit.
// Every quantity of a living customer comes from the posterior given "alive", which factorises for
// BG/NBD, MBG/NBD and Pareto/NBD: lambda ~ Gamma(r + x, alpha + T), and the dropout parameter ~
// Beta (BG, MBG) or Gamma (Pareto).
#pragma once

#include "core/base/definitions.h"
#include "core/base/figure.h"
#include "core/base/progress.h"
#include "core/summary/customer_summary.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perennial {

/// One customer's statistics in the unit of the model.
struct CustomerState {
    double frequency = 0;  ///< x >= 0, repeat occasions
    double recency = 0;    ///< t_x, 0 <= t_x <= T
    double age = 0;        ///< T
};

/// Levers on a model (product 1.5). Neutral by default: then every function gives the base exactly.
struct Dynamics {
    double dropout = 1;    ///< c: (1-p) becomes (1-p)^c under bg/mbg-nbd, mu becomes c mu under pareto-nbd; >= 0
    double purchases = 1;  ///< expected purchases are multiplied by it, survival is not touched; >= 0

    bool operator==(const Dynamics&) const = default;
};

struct Parameter {
    std::string name;  ///< "r", "alpha", "a", "b", "s", "beta", "p", "q", "v"
    double value = 0;
    double standardError = 0;  ///< from the Hessian in log space by the delta method; NaN if singular
};

enum class StopReason : std::uint8_t {
    Converged,  // gradient small enough
    SmallStep,  // no further progress possible at machine precision
    IterationLimit,
    BoundaryReached,  // a parameter runs to the edge of what numbers can hold: named in warnings
    NotFinite,        // the likelihood left the numbers
    Given,            // parameters were given, nothing was fitted
};

/// What the user should know about a fit; sentences in ui/support.
enum class FitWarning : std::uint8_t {
    TooFewRepeatBuyers,
    SpendFrequencyCorrelation,
    SpendShapeTooSmall,
    BoundaryParameter,
    Seasonality,
    HistoryTooShort,
    OneTimeBuyersOnly,
    PriorUsed,
};

struct FitReport {
    std::string model;
    std::vector<Parameter> parameters;
    /// Row-major covariance of the logarithms of the parameters; empty for given parameters. Along a direction
    /// that the data leave open the deviation is openDeviation (maximum_likelihood.h).
    std::vector<double> logCovariance;
    bool openDirection = false;          ///< there is such a direction: standard errors are NaN
    std::vector<double> logPriorCentre;  ///< of the prior that shrinks weak data; empty without one
    double logLikelihood = 0;
    std::uint64_t customers = 0;
    TimeUnit unit = TimeUnit::Week;
    StopReason stop = StopReason::NotFinite;
    int iterations = 0;
    std::vector<FitWarning> warnings;

    [[nodiscard]] bool converged() const { return stop == StopReason::Converged || stop == StopReason::SmallStep; }
};

/// A fitted repeat-buying model. Immutable; safe to share between threads. Times in report().unit.
class FittedModel {
public:
    virtual ~FittedModel() = default;

    [[nodiscard]] virtual const FitReport& report() const = 0;
    /// True where P(alive) of a one-time buyer carries no information (BG/NBD): shown as a dash.
    [[nodiscard]] virtual bool oneTimeBuyersAlwaysAlive() const { return false; }

    [[nodiscard]] virtual double logLikelihood(const CustomerState& c) const = 0;
    [[nodiscard]] virtual double probabilityAlive(const CustomerState& c) const = 0;

    // Given "alive at T" nothing depends on t_x any more: these take frequency and age only, and
    // whoever predicts many customers computes them once for equal (x, T).

    /// E[purchases in the next times[i] | alive], for several times at once.
    virtual void expectedPurchasesAlive(double frequency, double age, std::span<const double> times, const Dynamics& d,
                                        std::span<double> expected) const = 0;
    /// P(still alive after t | alive).
    [[nodiscard]] virtual double survivalAlive(double frequency, double age, double t, const Dynamics& d) const = 0;
    /// P(no purchase in the next t | alive).
    [[nodiscard]] virtual double noPurchaseAlive(double frequency, double age, double t) const = 0;
    /// P(exactly n purchases in the next t | alive), n = 0 .. size - 1.
    virtual void purchaseDistributionAlive(double frequency, double age, double t,
                                           std::span<double> probability) const = 0;
    /// E[(purchases in the next t)^2 | alive].
    [[nodiscard]] virtual double secondMomentAlive(double frequency, double age, double t) const = 0;
    /// Discounted expected purchases | alive, at continuous rate `delta` per unit.
    [[nodiscard]] virtual Figure discountedResidualAlive(double frequency, double age, double delta) const = 0;

    /// P(still alive `t` after the end of observation), levers acting from then on.
    [[nodiscard]] double probabilityAliveAfter(const CustomerState& c, double t, const Dynamics& d = {}) const;
    /// E[purchases in the next t]. Product 1.3; CDNOW (x 2, t_x 30.43, T 38.86), t 39 -> 1.226 under bg-nbd.
    [[nodiscard]] double expectedPurchases(const CustomerState& c, double t, const Dynamics& d = {}) const;
    /// P(no purchase in the next t).
    [[nodiscard]] double probabilityNoPurchase(const CustomerState& c, double t) const;
    /// P(exactly n purchases in the next t), n = 0 .. size - 1.
    void purchaseDistribution(const CustomerState& c, double t, std::span<double> probability) const;
    /// Discounted expected residual transactions at continuous rate `delta` per unit; undefined where it does not
    /// converge.
    [[nodiscard]] Figure discountedResidual(const CustomerState& c, double delta) const;

    /// E[X(t)] of a new customer just after its first purchase.
    [[nodiscard]] virtual double expectedPurchasesNew(double t, const Dynamics& d = {}) const = 0;
    /// P(a new customer is still alive at t).
    [[nodiscard]] virtual double probabilityAliveNew(double t, const Dynamics& d = {}) const = 0;
    /// The same model at other parameters (draws for intervals, tests at published values).
    [[nodiscard]] virtual std::unique_ptr<FittedModel> withParameters(std::span<const double> values) const = 0;
};

/// Options of a fit.
struct FitOptions {
    TimeUnit unit = TimeUnit::Week;
    int maxIterations = 500;
};

/// One model of the registry.
struct ModelInfo {
    std::string_view name;                     ///< "bg-nbd"
    std::vector<std::string_view> parameters;  ///< {"r", "alpha", "a", "b"}
    std::string_view reference;                ///< the paper
    /// Fits by maximum likelihood. Errors: FitImpossible (with why), Cancelled.
    Result<std::unique_ptr<FittedModel>> (*fit)(const CustomerSummary& summary, const FitOptions& options,
                                                Progress& progress);
    /// The model at given parameters without a fit. FitImpossible when they are not finite and positive.
    Result<std::unique_ptr<FittedModel>> (*at)(std::span<const double> parameters, TimeUnit unit);
    /// The model that a fit reported; its parameters must be those of the model, finite and positive.
    std::unique_ptr<FittedModel> (*from)(FitReport report);
};

/// The repeat-buying models: bg-nbd, mbg-nbd, pareto-nbd.
[[nodiscard]] std::span<const ModelInfo> repeatBuyingModels();
[[nodiscard]] const ModelInfo* repeatBuyingModel(std::string_view name);

}  // namespace perennial
