// Cohorts: customers by the month of their first occasion, followed over periods (product 1.4).
#pragma once

#include "core/base/figure.h"
#include "core/summary/customer_summary.h"

#include <vector>

namespace perennial {

/// Which customers count as retained in period k.
enum class RetentionType : std::uint8_t { On, OnOrAfter, Cumulative };

struct CohortCell {
    std::uint32_t customers = 0;     ///< by the retention type
    std::uint32_t orders = 0;        ///< in the period
    Money revenue;                   ///< net, in the period
    Money cumulativeRevenue;         ///< up to the period
    bool complete = true;            ///< the period lies wholly before the end of observation
};

struct Cohort {
    Month month;
    std::uint32_t size = 0;
    std::vector<CohortCell> cells;   ///< period 0 .. last begun period
};

/// Average over customers who have reached period k (complete cells only).
struct AverageRetention {
    std::uint32_t customers = 0;     ///< base
    double rate = 0;
};

struct CohortTable {
    RetentionType type = RetentionType::On;
    std::vector<Cohort> cohorts;     ///< oldest first
    std::vector<AverageRetention> average;
};

/// Calendar-month periods. `chosen` limits to some base customers (empty = all).
[[nodiscard]] CohortTable cohortTable(const CustomerSummary& summary, const OccasionIndex& occasions, RetentionType type,
                                      const std::vector<bool>& chosen = {});

}  // namespace perennial
