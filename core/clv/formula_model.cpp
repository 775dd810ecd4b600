#include "core/clv/formula_model.h"

#include "core/base/calendar.h"

#include <cmath>
#include <limits>

namespace perennial {

namespace {

class FormulaModel final : public FittedModel {
public:
    explicit FormulaModel(const FormulaTerms& terms)
        : terms_(terms)
        , pace_(terms.purchasesPerYear / daysPerYear)
        , leaving_(terms.annualRetention > 0 ? -std::log(terms.annualRetention) / daysPerYear : 1)
        , ownPace_(terms.method == "historical")
    {
        if (ownPace_)
            leaving_ = 0;
        report_.model = terms.method;
        report_.parameters = {{"purchases_per_year", terms.purchasesPerYear, 0},
                              {"annual_retention", ownPace_ ? 1 : terms.annualRetention, 0}};
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
            expected[i] = paceOf(frequency, age) * stay(times[i], d) * d.purchases;
    }
    [[nodiscard]] double survivalAlive(double, double, double t, const Dynamics& d) const override
    {
        return std::exp(-leaving_ * d.dropout * t);
    }
    [[nodiscard]] double noPurchaseAlive(double frequency, double age, double t) const override
    {
        const double pace = paceOf(frequency, age);
        const double both = pace + leaving_;
        return both > 0 ? (leaving_ + pace * std::exp(-both * t)) / both : 1;
    }
    void purchaseDistributionAlive(double frequency, double age, double t, std::span<double> probability) const override
    {
        // leaving is rare within a forecast: counts are Poisson with the expected number as their mean
        const double mean = paceOf(frequency, age) * stay(t, {});
        double p = std::exp(-mean);
        for (std::size_t n = 0; n < probability.size(); ++n) {
            probability[n] = p;
            p *= mean / static_cast<double>(n + 1);
        }
    }
    [[nodiscard]] double secondMomentAlive(double frequency, double age, double t) const override
    {
        const double mean = paceOf(frequency, age) * stay(t, {});
        return mean + mean * mean;
    }
    [[nodiscard]] Figure discountedResidualAlive(double frequency, double age, double delta) const override
    {
        const double rate = leaving_ + delta;
        return rate > 0 ? Figure(paceOf(frequency, age) / rate) : undefined(Reason::NotWithinHorizon);
    }
    [[nodiscard]] double expectedPurchasesNew(double t, const Dynamics& d) const override
    {
        return pace_ * stay(t, d) * d.purchases;
    }
    [[nodiscard]] double probabilityAliveNew(double t, const Dynamics& d) const override
    {
        return std::exp(-leaving_ * d.dropout * t);
    }
    [[nodiscard]] std::unique_ptr<FittedModel> withParameters(std::span<const double> values) const override
    {
        FormulaTerms terms = terms_;
        terms.purchasesPerYear = values[0];
        terms.annualRetention = values[1];
        return formulaModel(terms);
    }

private:
    [[nodiscard]] double paceOf(double frequency, double age) const
    {
        if (!ownPace_)
            return pace_;
        return age > 0 ? frequency / age : 0;
    }
    /// Expected time as a customer within t.
    [[nodiscard]] double stay(double t, const Dynamics& d) const
    {
        const double rate = leaving_ * d.dropout;
        return rate > 0 ? -std::expm1(-rate * t) / rate : t;
    }

    FormulaTerms terms_;
    FitReport report_;
    double pace_;
    double leaving_;
    bool ownPace_;
};

}  // namespace

bool isFormulaMethod(std::string_view method)
{
    return method == "simple" || method == "historical" || method == "predictive-formula" || method == "retention-form";
}

double retentionOfLifespan(Years lifespan)
{
    return lifespan.value > 0 ? std::exp(-1 / lifespan.value) : 0;
}

std::unique_ptr<FittedModel> formulaModel(const FormulaTerms& terms)
{
    return std::make_unique<FormulaModel>(terms);
}

}  // namespace perennial
