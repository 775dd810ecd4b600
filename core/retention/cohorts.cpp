#include "core/retention/cohorts.h"

#include "core/retention/base_index.h"

#include <algorithm>
#include <cmath>

namespace perennial {

namespace {

/// Where days fall for the customers of one cohort table.
class Periods {
public:
    Periods(const CustomerSummary& summary, CohortPeriod kind)
        : summary_(summary)
        , kind_(kind)
    {
        if (kind != CohortPeriod::CalendarMonth || summary.size() == 0)
            return;
        from_ = std::ranges::min(summary.first);
        for (Day day = from_; day <= summary.asOf; day = day + 1)
            months_.push_back(Month::of(day));
    }

    [[nodiscard]] int of(std::size_t customer, Day day) const
    {
        const Day first = summary_.first[customer];
        if (kind_ == CohortPeriod::CalendarMonth)
            return std::max(0, monthOf(day) - monthOf(first));
        return std::max(0, static_cast<int>(std::floor((day - first) / daysPerMonth)));
    }

    /// Periods that at least the oldest customers of a cohort have begun.
    [[nodiscard]] int begun(Month cohort, Day oldest) const
    {
        if (kind_ == CohortPeriod::CalendarMonth)
            return Month::of(summary_.asOf) - cohort + 1;
        return static_cast<int>(std::floor((summary_.asOf - oldest) / daysPerMonth)) + 1;
    }

    [[nodiscard]] bool isComplete(Month cohort, Day youngest, int k) const
    {
        if (kind_ == CohortPeriod::CalendarMonth)
            return (cohort + k).lastDay() <= summary_.asOf;
        return (summary_.asOf - youngest + 1) >= (k + 1) * daysPerMonth;
    }

private:
    /// Looked up: of millions of days, dividing them takes longer than all the rest.
    [[nodiscard]] Month monthOf(Day day) const
    {
        return from_ <= day && day <= summary_.asOf ? months_[static_cast<std::size_t>(day - from_)] : Month::of(day);
    }

    const CustomerSummary& summary_;
    CohortPeriod kind_;
    Day from_;
    std::vector<Month> months_;  ///< of every day from then to the as-of date
};

/// The cohorts as they are collected: dense by month, with the span of their first days.
struct Collected {
    Cohort cohort;
    Day oldest;
    Day youngest;
};

bool isChosen(const CohortOptions& options, std::size_t customer)
{
    return options.chosen.empty() || options.chosen[customer];
}

std::vector<Collected> emptyCohorts(const CustomerSummary& summary, const CohortOptions& options, Month firstMonth)
{
    std::vector<Collected> byMonth;
    for (std::size_t i = 0; i < summary.size(); ++i) {
        if (!isChosen(options, i))
            continue;
        const auto at = static_cast<std::size_t>(Month::of(summary.first[i]) - firstMonth);
        if (at >= byMonth.size())
            byMonth.resize(at + 1);
        Collected& entry = byMonth[at];
        if (entry.cohort.size == 0)
            entry.oldest = entry.youngest = summary.first[i];
        entry.oldest = std::min(entry.oldest, summary.first[i]);
        entry.youngest = std::max(entry.youngest, summary.first[i]);
        ++entry.cohort.size;
    }
    const Periods periods(summary, options.period);
    for (std::size_t m = 0; m < byMonth.size(); ++m) {
        Cohort& cohort = byMonth[m].cohort;
        if (cohort.size == 0)
            continue;
        cohort.month = firstMonth + static_cast<int>(m);
        cohort.cells.resize(static_cast<std::size_t>(periods.begun(cohort.month, byMonth[m].oldest)));
        for (std::size_t k = 0; k < cohort.cells.size(); ++k)
            cohort.cells[k].complete = periods.isComplete(cohort.month, byMonth[m].youngest, static_cast<int>(k));
    }
    return byMonth;
}

/// Calls retained(k) for each period in which the customer counts.
template <class Retained>
void forRetainedPeriods(std::span<const Occasion> own, std::size_t customer, const Periods& periods, RetentionType type,
                        int begun, Retained retained)
{
    if (own.empty())
        return;
    switch (type) {
    case RetentionType::On: {
        int previous = -1;
        for (const Occasion& occasion : own) {
            const int k = periods.of(customer, occasion.day);
            if (k != previous)
                retained(k);
            previous = k;
        }
        return;
    }
    case RetentionType::OnOrAfter:
        for (int k = 0, last = periods.of(customer, own.back().day); k <= last; ++k)
            retained(k);
        return;
    case RetentionType::Cumulative:
        if (own.size() > 1) {
            for (int k = periods.of(customer, own[1].day); k < begun; ++k)
                retained(k);
        }
        return;
    }
}

void addCustomer(Cohort& cohort, std::span<const Occasion> own, std::size_t customer, const Periods& periods,
                 RetentionType type)
{
    for (const Occasion& occasion : own) {
        CohortCell& cell = cohort.cells[static_cast<std::size_t>(periods.of(customer, occasion.day))];
        cell.orders += occasion.orders;
        cell.revenue += occasion.net;
    }
    forRetainedPeriods(own, customer, periods, type, static_cast<int>(cohort.cells.size()),
                       [&](int k) { ++cohort.cells[static_cast<std::size_t>(k)].customers; });
}

void addRefunds(std::vector<Collected>& byMonth, const CustomerSummary& summary, const CohortOptions& options,
                const Periods& periods, Month firstMonth)
{
    const BaseIndex indices(summary, options.refunds);
    for (const StandAloneRefund& refund : options.refunds) {
        const std::uint32_t i = indices.of(refund.customer);
        if (i == noIndex || !isChosen(options, i) || refund.day > summary.asOf)
            continue;
        Cohort& cohort = byMonth[static_cast<std::size_t>(Month::of(summary.first[i]) - firstMonth)].cohort;
        cohort.cells[static_cast<std::size_t>(periods.of(i, refund.day))].revenue += refund.amount;
    }
}

}  // namespace

std::vector<AverageRetention> averageRetention(std::span<const Cohort> cohorts)
{
    std::vector<AverageRetention> average;
    std::vector<std::uint64_t> retained;
    for (const Cohort& cohort : cohorts) {
        for (std::size_t k = 0; k < cohort.cells.size() && cohort.cells[k].complete; ++k) {
            if (k >= average.size()) {
                average.resize(k + 1);
                retained.resize(k + 1);
            }
            average[k].customers += cohort.size;
            retained[k] += cohort.cells[k].customers;
        }
    }
    for (std::size_t k = 0; k < average.size(); ++k)
        average[k].rate = static_cast<double>(retained[k]) / average[k].customers;
    return average;
}

CohortTable cohortTable(const CustomerSummary& summary, const OccasionIndex& occasions, const CohortOptions& options)
{
    CohortTable table{.type = options.type, .period = options.period, .cohorts = {}, .average = {}};
    if (summary.size() == 0)
        return table;
    const Month firstMonth = Month::of(*std::ranges::min_element(summary.first));
    const Periods periods(summary, options.period);
    std::vector<Collected> byMonth = emptyCohorts(summary, options, firstMonth);
    for (std::size_t i = 0; i < summary.size(); ++i) {
        if (!isChosen(options, i))
            continue;
        Collected& entry = byMonth[static_cast<std::size_t>(Month::of(summary.first[i]) - firstMonth)];
        addCustomer(entry.cohort, occasions.of(i), i, periods, options.type);
    }
    addRefunds(byMonth, summary, options, periods, firstMonth);
    for (Collected& entry : byMonth) {
        if (entry.cohort.size == 0)
            continue;
        MoneySum sum;
        for (CohortCell& cell : entry.cohort.cells) {
            sum += cell.revenue;
            cell.cumulativeRevenue = sum;
        }
        table.cohorts.push_back(std::move(entry.cohort));
    }
    table.average = averageRetention(table.cohorts);
    return table;
}

CohortTable cohortTable(const CustomerSummary& summary, const OccasionIndex& occasions, RetentionType type,
                        const std::vector<bool>& chosen)
{
    return cohortTable(summary, occasions, CohortOptions{.type = type, .period = {}, .chosen = chosen, .refunds = {}});
}

namespace {

/// Calls member(i, retained) for each customer of a cohort.
template <class IsMember, class Member>
void forRetained(const CustomerSummary& summary, const OccasionIndex& occasions, const CohortOptions& options,
                 int period, IsMember isMember, Member member)
{
    const Periods periods(summary, options.period);
    for (std::uint32_t i = 0; i < summary.size(); ++i) {
        if (!isChosen(options, i) || !isMember(Month::of(summary.first[i])))
            continue;
        bool retained = false;
        forRetainedPeriods(occasions.of(i), i, periods, options.type, period + 1,
                           [&](int k) { retained = retained || k == period; });
        member(i, retained);
    }
}

}  // namespace

std::vector<std::uint32_t> customersOfCell(const CustomerSummary& summary, const OccasionIndex& occasions,
                                           const CohortOptions& options, Month cohort, int period)
{
    std::vector<std::uint32_t> customers;
    forRetained(
        summary, occasions, options, period, [&](Month month) { return month == cohort; },
        [&](std::uint32_t i, bool retained) {
            if (retained)
                customers.push_back(i);
        });
    return customers;
}

RetainedCustomers customersOfAverage(const CustomerSummary& summary, const OccasionIndex& occasions,
                                     const CohortOptions& options, int period)
{
    RetainedCustomers found;
    if (summary.size() == 0)
        return found;
    const Month firstMonth = Month::of(*std::ranges::min_element(summary.first));
    const std::vector<Collected> byMonth = emptyCohorts(summary, options, firstMonth);
    const auto hasCompleted = [&](Month month) {
        const auto& cells = byMonth[static_cast<std::size_t>(month - firstMonth)].cohort.cells;
        const auto k = static_cast<std::size_t>(period);
        return k < cells.size() && cells[k].complete;
    };
    forRetained(summary, occasions, options, period, hasCompleted, [&](std::uint32_t i, bool retained) {
        found.base.push_back(i);
        if (retained)
            found.retained.push_back(i);
    });
    return found;
}

}  // namespace perennial
