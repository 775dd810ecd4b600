#include "core/analysis/customer_value.h"

#include <cmath>

namespace perennial {

namespace {

template <class T>
void take(std::vector<T>& to, const std::vector<T>& from, std::size_t i)
{
    if (i < from.size())
        to.assign(1, from[i]);
}

CustomerSummary onlyCustomer(const CustomerSummary& s, std::size_t i)
{
    CustomerSummary one;
    take(one.customer, s.customer, i);
    take(one.frequency, s.frequency, i);
    take(one.recencyDays, s.recencyDays, i);
    take(one.ageDays, s.ageDays, i);
    take(one.first, s.first, i);
    take(one.last, s.last, i);
    take(one.orders, s.orders, i);
    take(one.revenue, s.revenue, i);
    take(one.cost, s.cost, i);
    take(one.firstOccasionSpend, s.firstOccasionSpend, i);
    take(one.repeatSpend, s.repeatSpend, i);
    one.hasAmounts = s.hasAmounts;
    one.asOf = s.asOf;
    return one;
}

}  // namespace

Result<Interval> residualInterval(const Analysis& analysis, std::uint32_t base, Progress& progress)
{
    const Fitted& fitted = *analysis.fitted;
    if (!fitted.model || !fitted.spend)
        return fail(ErrorKind::NoData, {"model"});
    PredictionTerms terms;
    terms.horizonMonths = analysis.definitions.horizonMonths;
    terms.discountRate = analysis.definitions.discountRate;
    terms.margin = analysis.marginRate;
    const auto found =
        customerIntervals(onlyCustomer(analysis.summary(), base), *fitted.model, &*fitted.spend, terms, progress);
    if (!found)
        return pass(found);
    if (found->residualLower.empty() || std::isnan(found->residualLower[0]))
        return fail(ErrorKind::NoData, {"interval"});
    return Interval{static_cast<double>(found->residualLower[0]), static_cast<double>(found->residualUpper[0])};
}

}  // namespace perennial
