// Log-likelihood of the Gamma-Gamma model with exact gradient and Hessian.
#pragma once

#include "core/math/objective.h"
#include "core/summary/customer_summary.h"

namespace perennial {

/// Customers with x > 0 and m_x > 0, sorted by x; equal ones together.
struct SpendTable {
    struct Entry {
        double frequency = 0;
        double total = 0;   ///< x m_x
        double weight = 0;  ///< customers
    };
    /// Sums over the customers of one frequency.
    struct Group {
        double frequency = 0;
        double weight = 0;
        double sumLogMean = 0;  ///< of ln m_x
    };
    std::vector<Entry> entries;
    std::vector<Group> groups;
    std::uint64_t customers = 0;
    double meanSpend = 0;  ///< mean of m_x
    double lowest = 0;     ///< of m_x
    double highest = 0;
    double correlation = 0;  ///< of x and m_x; 0 where one of them does not vary
};
[[nodiscard]] SpendTable spendTable(const CustomerSummary& summary);

/// Fader & Hardie 2013, eq. 1a, in logarithms.
[[nodiscard]] double spendLogLikelihood(double p, double q, double v, double frequency, double meanSpend);

/// The log-likelihood of a table at natural parameters (p, q, v).
class SpendLikelihood final : public Objective {
public:
    explicit SpendLikelihood(const SpendTable& table)
        : table_(table)
    {
    }
    [[nodiscard]] std::size_t dimension() const override { return 3; }
    [[nodiscard]] Derivatives evaluate(const Point& at) const override;

private:
    const SpendTable& table_;
};

}  // namespace perennial
