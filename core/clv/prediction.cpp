#include "core/clv/prediction.h"

#include "core/clv/month_grid.h"
#include "core/clv/state_prediction.h"
#include "core/clv/state_walk.h"

#include <array>
#include <cmath>
#include <limits>

namespace perennial {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Why there are no money columns; a value when there are.
Figure spendDefined(const CustomerSummary& summary, const SpendModel* spend)
{
    if (!summary.hasAmounts)
        return undefined(Reason::NoAmounts);
    if (spend == nullptr)
        return undefined(Reason::FitFailed);
    const Figure mean = spend->populationMean();
    return mean ? Figure(0.0) : mean;
}

void fillPurchases(Predictions& out, const CustomerSummary& summary, const StateTable& table,
                   const std::vector<StatePrediction>& states, bool oneTimeUnknown)
{
    const std::size_t n = summary.size();
    out.probabilityAlive.resize(n);
    out.probabilityNoPurchase.resize(n);
    out.expectedPurchases.resize(n);
    out.discountedPurchases.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        const StatePrediction& s = states[table.stateOf[i]];
        const bool unknown = oneTimeUnknown && summary.frequency[i] == 0;
        out.probabilityAlive[i] = static_cast<float>(unknown ? nan : s.alive);
        out.probabilityNoPurchase[i] = static_cast<float>(s.noPurchase);
        out.expectedPurchases[i] = static_cast<float>(s.purchases);
        out.discountedPurchases[i] = static_cast<float>(s.discounted);
    }
    for (std::size_t s = 0; s < table.size(); ++s)
        out.totalPurchases += table.weight[s] * states[s].purchases;
}

void fillMoney(Predictions& out, const CustomerSummary& summary, const StateTable& table,
               const std::vector<StatePrediction>& states, const SpendModel& spend, double margin)
{
    const std::size_t n = summary.size();
    out.expectedSpend.resize(n);
    out.residual.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        const Figure mean = spend.expectedSpend(summary.frequency[i], summary.meanRepeatSpend(i));
        const double residual = mean ? *mean * margin * states[table.stateOf[i]].discounted : nan;
        out.expectedSpend[i] = static_cast<float>(mean.value_or(nan));
        out.residual[i] = static_cast<float>(residual);
        if (mean)
            out.totalResidual += residual;
    }
}

}  // namespace

Result<> checkTerms(const PredictionTerms& terms)
{
    const auto invalid = [](std::string_view option, double value, std::string_view expected) -> Result<> {
        return fail(ErrorKind::OptionInvalid, {std::string(option), std::to_string(value), std::string(expected)});
    };
    if (!(terms.horizonMonths > 0) || terms.horizonMonths > 1200)
        return invalid("horizon", terms.horizonMonths, "1m .. 1200m");
    if (!(terms.discountRate > -1) || !std::isfinite(terms.discountRate))
        return invalid("discount", terms.discountRate, "> -1");
    if (!std::isfinite(terms.margin))
        return invalid("margin", terms.margin, "a number");
    if (!(terms.dynamics.dropout >= 0) || !(terms.dynamics.purchases >= 0) || std::isinf(terms.dynamics.dropout)
        || std::isinf(terms.dynamics.purchases))
        return invalid("dynamics", terms.dynamics.dropout, ">= 0");
    return {};
}

Result<Predictions> predict(const CustomerSummary& summary, const FittedModel& model, const SpendModel* spend,
                            const PredictionTerms& terms, Progress& progress)
{
    if (auto sound = checkTerms(terms); !sound)
        return pass(sound);
    if (summary.size() == 0)
        return fail(ErrorKind::NoData, {"purchases"});
    Predictions out;
    out.model = model.report().model;
    out.horizonMonths = terms.horizonMonths;
    const TimeUnit unit = model.report().unit;
    const StateTable table = groupStates(summary, unit, KeepCustomers::Yes);
    const auto states = predictStates(table, model, MonthGrid(terms, unit), terms, progress);
    if (states.empty())
        return fail(ErrorKind::Cancelled);
    fillPurchases(out, summary, table, states, model.oneTimeBuyersAlwaysAlive());
    out.spendDefined = spendDefined(summary, spend);
    if (out.spendDefined)
        fillMoney(out, summary, table, states, *spend, terms.margin);
    return out;
}

Figure newCustomerValue(const FittedModel& model, const SpendModel& spend, double meanFirstOrder,
                        const PredictionTerms& terms)
{
    const Figure mean = spend.populationMean();
    if (!mean)
        return mean;
    if (!checkTerms(terms) || !std::isfinite(meanFirstOrder))
        return undefined(Reason::NotApplicable);
    const MonthGrid grid(terms, model.report().unit);
    std::vector<double> cumulative;
    for (const double end : grid.ends)
        cumulative.push_back(model.expectedPurchasesNew(end, terms.dynamics));
    return terms.margin * (meanFirstOrder + *mean * grid.discounted(cumulative));
}

Figure annualRetention(const CustomerSummary& summary, const FittedModel& model, const Dynamics& dynamics)
{
    const StateTable table = groupStates(summary, model.report().unit, KeepCustomers::No);
    const double year = daysPerYear / daysPer(model.report().unit);
    std::vector<std::array<double, 2>> parts(chunksOf(table));
    const auto survival = [&](const CustomerState& c) {
        return model.survivalAlive(c.frequency, c.age, year, dynamics);
    };
    walkStates(table, survival, [&](std::size_t chunk, std::size_t i, const CustomerState& c, double survives) {
        const double alive = table.weight[i] * model.probabilityAlive(c);
        parts[chunk][0] += alive;
        parts[chunk][1] += alive * survives;
    });
    double now = 0;
    double later = 0;
    for (const auto& part : parts) {
        now += part[0];
        later += part[1];
    }
    return now > 0 ? Figure(later / now) : undefined(Reason::NoPurchases);
}

}  // namespace perennial
