#include "core/clv/month_grid.h"

#include <algorithm>
#include <cmath>

namespace perennial {

MonthGrid::MonthGrid(const PredictionTerms& terms, TimeUnit unit)
{
    const double perMonth = terms.daysPerMonthInRate / daysPer(unit);
    const int months = static_cast<int>(std::ceil(terms.horizonMonths - 1e-9));
    for (int k = 1; k <= months; ++k) {
        const double end = std::min<double>(k, terms.horizonMonths);
        ends.push_back(end * perMonth);
        discount.push_back(std::pow(1 + terms.discountRate, -end / 12));
    }
}

double MonthGrid::discounted(std::span<const double> cumulative) const
{
    double sum = 0;
    double before = 0;
    for (std::size_t k = 0; k < cumulative.size(); ++k) {
        sum += (cumulative[k] - before) * discount[k];
        before = cumulative[k];
    }
    return sum;
}

}  // namespace perennial
