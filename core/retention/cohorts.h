// Cohorts: customers by the month of their first occasion, followed over periods (product 1.4).
#pragma once

#include "core/summary/customer_summary.h"

#include <span>
#include <vector>

namespace perennial {

/// Which customers count as retained in period k.
enum class RetentionType : std::uint8_t {
    On,          // bought in period k
    OnOrAfter,   // bought in period k or later
    Cumulative,  // bought again at least once up to the end of period k
};

/// What a period is.
enum class CohortPeriod : std::uint8_t {
    CalendarMonth,  // period k = the k-th calendar month after the month of the first occasion
    Age,            // period k = months k .. k + 1 of the customer's own age, of 365.25/12 days each
};

struct CohortCell {
    std::uint32_t customers = 0;  ///< by the retention type
    std::uint32_t orders = 0;     ///< in the period
    MoneySum revenue;             ///< net, in the period: purchases and stand-alone refunds
    MoneySum cumulativeRevenue;   ///< up to the period
    bool complete = true;         ///< the period lies before the end of observation for every customer of the cohort
};

struct Cohort {
    Month month;
    std::uint32_t size = 0;
    std::vector<CohortCell> cells;  ///< period 0 .. last begun period

    /// Share of the cohort retained in period k.
    [[nodiscard]] double rate(std::size_t k) const { return static_cast<double>(cells[k].customers) / size; }
    /// Cumulative net revenue up to period k for each customer the cohort began with, major units.
    [[nodiscard]] double cumulativePerCustomer(std::size_t k) const
    {
        return cells[k].cumulativeRevenue.major() / size;
    }
};

/// Average over customers who have reached period k (complete cells only).
struct AverageRetention {
    std::uint32_t customers = 0;  ///< base: the initial sizes of the cohorts that have completed the period
    double rate = 0;
};

struct CohortTable {
    RetentionType type = RetentionType::On;
    CohortPeriod period = CohortPeriod::CalendarMonth;
    std::vector<Cohort> cohorts;            ///< oldest first; months without new customers are left out
    std::vector<AverageRetention> average;  ///< ends with the last period that some cohort has completed
};

/// Weighted by the sizes of the cohorts that have completed each period.
[[nodiscard]] std::vector<AverageRetention> averageRetention(std::span<const Cohort> cohorts);

struct CohortOptions {
    RetentionType type = RetentionType::On;
    CohortPeriod period = CohortPeriod::CalendarMonth;
    std::vector<bool> chosen;                   ///< limits to some base customers; empty = all
    std::span<const StandAloneRefund> refunds;  ///< of the order book; reduce revenue on their own date
};

/// Linear in occasions.
[[nodiscard]] CohortTable cohortTable(const CustomerSummary& summary, const OccasionIndex& occasions,
                                      const CohortOptions& options);
[[nodiscard]] CohortTable cohortTable(const CustomerSummary& summary, const OccasionIndex& occasions,
                                      RetentionType type, const std::vector<bool>& chosen = {});

/// The base customers behind a cell: retained in period k by the table's type.
[[nodiscard]] std::vector<std::uint32_t> customersOfCell(const CustomerSummary& summary, const OccasionIndex& occasions,
                                                         const CohortOptions& options, Month cohort, int period);

/// The base customers behind an average: those of the cohorts that have completed a period, and of them those retained.
struct RetainedCustomers {
    std::vector<std::uint32_t> base;
    std::vector<std::uint32_t> retained;
};

/// Behind CohortTable::average[period] of cohortTable() with the same options. Linear in occasions.
[[nodiscard]] RetainedCustomers customersOfAverage(const CustomerSummary& summary, const OccasionIndex& occasions,
                                                   const CohortOptions& options, int period);

}  // namespace perennial
