#include "core/retention/contract_cohorts.h"

#include <algorithm>
#include <map>

namespace perennial {

namespace {

/// The last day on which the contract runs, at least its first.
Day lastDayOf(const ContractTable& table, std::size_t i)
{
    const Day before{table.end[i].number - 1};
    return table.ended[i] ? std::max(table.start[i], before) : std::max(table.start[i], table.asOf);
}

void addContract(Cohort& cohort, const ContractTable& table, std::size_t i)
{
    ++cohort.size;
    const Day last = lastDayOf(table, i);
    const auto months = static_cast<std::size_t>(Month::of(last) - cohort.month) + 1;
    for (std::size_t k = 0; k < std::min(months, cohort.cells.size()); ++k) {
        CohortCell& cell = cohort.cells[k];
        ++cell.customers;
        if (table.hasCharges())
            cell.revenue += table.monthlyCharge[i];
        // Each period begins on the day of the month on which the contract began.
        cell.orders += k % static_cast<std::size_t>(table.periodMonths) == 0
                       && addMonths(table.start[i], static_cast<int>(k)) <= last;
    }
}

}  // namespace

CohortTable contractCohorts(const ContractTable& table, const std::vector<bool>& chosen)
{
    CohortTable result;
    if (!table.hasDates())
        return result;
    std::map<Month, Cohort> cohorts;
    const Month now = Month::of(table.asOf);
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (!chosen.empty() && !chosen[i])
            continue;
        const Month month = Month::of(table.start[i]);
        const auto [cohort, isNew] = cohorts.try_emplace(month, Cohort{month, 0, {}});
        if (isNew) {
            cohort->second.cells.resize(static_cast<std::size_t>(now - month) + 1);
            cohort->second.cells.back().complete = now.lastDay() <= table.asOf;
        }
        addContract(cohort->second, table, i);
    }
    for (auto& [month, cohort] : cohorts) {
        MoneySum sum;
        for (CohortCell& cell : cohort.cells) {
            sum += cell.revenue;
            cell.cumulativeRevenue = sum;
        }
        result.cohorts.push_back(std::move(cohort));
    }
    result.average = averageRetention(result.cohorts);
    return result;
}

}  // namespace perennial
