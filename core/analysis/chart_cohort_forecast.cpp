#include "core/analysis/chart_cohort_forecast.h"

#include "core/analysis/chart_parts.h"

#include <algorithm>
#include <map>

namespace perennial {

Figure canForecastCohorts(const Analysis& analysis, RetentionType type, CohortMap::Measure measure)
{
    if (measure == CohortMap::Measure::Customers && type != RetentionType::Cumulative)
        return undefined(Reason::NotApplicable);
    if (!analysis.fitted->model || !analysis.fitted->formula.empty())
        return undefined(Reason::FitFailed);
    const bool money = measure != CohortMap::Measure::Customers && measure != CohortMap::Measure::Orders;
    if (money && analysis.fitted->predictions.expectedSpend.empty())
        return undefined(analysis.summary().hasAmounts ? Reason::FitFailed : Reason::NoAmounts);
    return 1.0;
}

namespace charts {

namespace {

/// Days from the as-of date to the ends of the periods `first` - 1 .. `periods` - 1 of one customer, none below 0.
std::vector<double> endsAhead(const Analysis& analysis, std::uint32_t customer, Month cohort, CohortPeriod period,
                              std::size_t first, std::size_t periods)
{
    const CustomerSummary& summary = analysis.summary();
    std::vector<double> ends;
    for (std::size_t k = first; k <= periods; ++k) {  // period k begins where k - 1 ends
        const int end = static_cast<int>(k);
        const double days = period == CohortPeriod::CalendarMonth
                                ? (cohort + end).firstDay() - 1 - summary.asOf
                                : (summary.first[customer] - summary.asOf) + end * daysPerMonth;
        ends.push_back(std::max(0.0, days));
    }
    return ends;
}

/// What the model says of customers who are alive, by frequency and age.
class Ahead {
public:
    explicit Ahead(const Analysis& analysis)
        : model_(*analysis.fitted->model)
        , unit_(daysPer(model_.report().unit))
    {
    }

    [[nodiscard]] double unit() const { return unit_; }

    /// E[purchases until each of `days`].
    std::vector<double> purchases(const CustomerState& c, const std::vector<double>& days)
    {
        std::vector<double>& alive = known_[{c.frequency, c.age}];
        if (alive.empty()) {
            std::vector<double> times(days);
            for (double& time : times)
                time /= unit_;
            alive.resize(times.size());
            model_.expectedPurchasesAlive(c.frequency, c.age, times, {}, alive);
        }
        return scaled(alive, model_.probabilityAlive(c));
    }

    /// P(a purchase until each of `days`).
    std::vector<double> buys(const CustomerState& c, const std::vector<double>& days)
    {
        std::vector<double>& alive = known_[{c.frequency, c.age}];
        if (alive.empty())
            for (const double d : days)
                alive.push_back(1 - model_.noPurchaseAlive(c.frequency, c.age, d / unit_));
        return scaled(alive, model_.probabilityAlive(c));
    }

private:
    static std::vector<double> scaled(std::vector<double> values, double by)
    {
        for (double& value : values)
            value *= by;
        return values;
    }

    const FittedModel& model_;
    double unit_;
    std::map<std::pair<double, double>, std::vector<double>> known_;
};

}  // namespace

std::vector<double> cohortForecast(const Analysis& analysis, const Cohort& cohort,
                                   const std::vector<std::uint32_t>& members, CohortPeriod period,
                                   CohortMap::Measure measure, std::size_t periods)
{
    const std::size_t first = cohort.cells.size();
    if (first >= periods || first == 0)
        return {};
    const bool heads = measure == CohortMap::Measure::Customers;
    const bool money = !heads && measure != CohortMap::Measure::Orders;
    const bool fromTheStart = money && measure != CohortMap::Measure::Revenue;
    const double soFar = heads          ? cohort.cells.back().customers
                         : fromTheStart ? cohort.cells.back().cumulativeRevenue.major()
                                        : 0;
    std::vector<double> cells(periods - first, soFar);
    Ahead ahead(analysis);
    for (const std::uint32_t i : members) {
        const CustomerState state = stateOf(analysis.summary(), i, ahead.unit());
        if (heads && state.frequency > 0)
            continue;  // counted already
        const std::vector<double> ends = endsAhead(analysis, i, cohort.month, period, first, periods);
        const std::vector<double> until = heads ? ahead.buys(state, ends) : ahead.purchases(state, ends);
        const double each = money ? static_cast<double>(analysis.fitted->predictions.expectedSpend[i]) : 1;
        for (std::size_t k = 0; k < cells.size(); ++k)
            cells[k] += each * (until[k + 1] - (heads || fromTheStart ? 0 : until[k]));
    }
    return cells;
}

}  // namespace charts

}  // namespace perennial
