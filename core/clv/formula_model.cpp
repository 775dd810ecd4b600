#include "core/clv/formula_model.h"

#include "core/clv/formulas.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perennial {

namespace {

constexpr double leastRetention = 1e-12;  // a rate of leaving needs more than none

class FormulaModel final : public FittedModel {
public:
    explicit FormulaModel(FormulaTerms terms)
        : terms_(std::move(terms))
        , ownPace_(terms_.method == FormulaMethod::Historical)
    {
        if (ownPace_)
            terms_.annualRetention = 1;
        leaving_ = -std::log(std::max(terms_.annualRetention, leastRetention)) / daysPerYear;
        report_.model = name(terms_.method);
        report_.parameters = {{"annual_retention", terms_.annualRetention, 0}};
        report_.unit = TimeUnit::Day;
        report_.stop = StopReason::Given;
    }

    [[nodiscard]] const FitReport& report() const override { return report_; }
    /// A formula is no distribution: nothing is fitted by it.
    [[nodiscard]] double logLikelihood(const CustomerState&) const override
    {
        return -std::numeric_limits<double>::infinity();
    }
    [[nodiscard]] double probabilityAlive(const CustomerState& c) const override
    {
        return ownPace_ || c.age - c.recency < terms_.windowDays ? 1 : 0;
    }
    void expectedPurchasesAlive(double frequency, double age, std::span<const double> times, const Dynamics& d,
                                std::span<double> expected) const override
    {
        for (std::size_t i = 0; i < times.size(); ++i)
            expected[i] = within(frequency, age, times[i]) * kept(times[i], d) * d.purchases;
    }
    [[nodiscard]] double survivalAlive(double, double, double t, const Dynamics& d) const override
    {
        return std::exp(-leaving_ * d.dropout * t);
    }
    // counts are taken as Poisson with the expected number as their mean
    [[nodiscard]] double noPurchaseAlive(double frequency, double age, double t) const override
    {
        return std::exp(-within(frequency, age, t));
    }
    void purchaseDistributionAlive(double frequency, double age, double t, std::span<double> probability) const override
    {
        const double mean = within(frequency, age, t);
        double p = std::exp(-mean);
        for (std::size_t n = 0; n < probability.size(); ++n) {
            probability[n] = p;
            p *= mean / static_cast<double>(n + 1);
        }
    }
    [[nodiscard]] double secondMomentAlive(double frequency, double age, double t) const override
    {
        const double mean = within(frequency, age, t);
        return mean + mean * mean;
    }
    [[nodiscard]] Figure discountedResidualAlive(double, double, double) const override
    {
        return undefined(Reason::NotApplicable);
    }
    [[nodiscard]] double expectedPurchasesNew(double t, const Dynamics& d) const override
    {
        return terms_.purchases(t) * kept(t, d) * d.purchases;
    }
    [[nodiscard]] double probabilityAliveNew(double t, const Dynamics& d) const override
    {
        return std::exp(-leaving_ * d.dropout * t);
    }
    [[nodiscard]] std::unique_ptr<FittedModel> withParameters(std::span<const double> values) const override
    {
        FormulaTerms terms = terms_;
        terms.annualRetention = values[0];
        return formulaModel(std::move(terms));
    }

private:
    [[nodiscard]] double within(double frequency, double age, double t) const
    {
        if (!ownPace_)
            return terms_.purchases(t);
        return age > 0 ? frequency / age * t : 0;
    }
    /// What a changed rate of leaving makes of the purchases within t.
    [[nodiscard]] double kept(double t, const Dynamics& d) const
    {
        return d.dropout == 1 || leaving_ == 0 || t == 0 ? 1 : stay(t, d.dropout) / stay(t, 1);
    }
    /// Expected time as a customer within t.
    [[nodiscard]] double stay(double t, double dropout) const
    {
        const double rate = leaving_ * dropout;
        return rate > 0 ? -std::expm1(-rate * t) / rate : t;
    }

    FormulaTerms terms_;
    FitReport report_;
    double leaving_ = 0;  ///< a day
    bool ownPace_;
};

}  // namespace

std::unique_ptr<FittedModel> formulaModel(FormulaTerms terms)
{
    return std::make_unique<FormulaModel>(std::move(terms));
}

FormulaTerms formulaTerms(const OrderBook& book, const CustomerSummary& summary, Window window, FormulaMethod method)
{
    const auto forecast = std::make_shared<const FormulaForecast>(book, summary, window);
    FormulaTerms terms;
    terms.method = method;
    terms.purchases = [forecast, method](double days) { return forecast->expectedNew(method, days); };
    terms.windowDays = summary.asOf - windowFigures(book, summary, window).from + 1;
    if (method == FormulaMethod::Simple) {
        const double lifespan = meanObservedLifespan(summary).value;
        terms.annualRetention = lifespan > 0 ? std::exp(-1 / lifespan) : 0;
        return terms;
    }
    // the retention form sums r + r^2 + ...: two months over one are 1 + r
    const double one = forecast->expectedNew(FormulaMethod::RetentionForm, daysPerMonth);
    const double two = forecast->expectedNew(FormulaMethod::RetentionForm, 2 * daysPerMonth);
    terms.annualRetention = one > 0 ? std::pow(std::clamp(two / one - 1, 0.0, 1.0), 12) : 0;
    return terms;
}

std::unique_ptr<SpendModel> certainSpend(double mean)
{
    if (!(mean > 0))
        return nullptr;
    constexpr double certain = 1e9;
    return std::make_unique<SpendModel>(1, certain + 1, mean * certain);
}

std::unique_ptr<SpendModel> formulaSpend(const OrderBook& book, const CustomerSummary& summary, Window window,
                                         FormulaMethod method)
{
    return certainSpend(FormulaForecast(book, summary, window).spendNew(method).value_or(0));
}

}  // namespace perennial
