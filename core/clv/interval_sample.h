// A sample of a base for intervals: how wide an interval is changes little from one customer to the next.
#pragma once

#include "core/clv/intervals.h"

#include <span>
#include <vector>

namespace perennial {

struct IntervalSample {
    CustomerSummary summary;             ///< what predictions need of the customers chosen
    std::vector<std::uint32_t> groupOf;  ///< of each
    std::vector<double> standsFor;       ///< by group: customers of the base for each one chosen
};

/// Every n-th customer of each group, so that about `most` are chosen of the whole; all of a smaller base.
[[nodiscard]] IntervalSample intervalSample(const CustomerSummary& summary, std::span<const std::uint32_t> groupOf,
                                            std::size_t groups, std::size_t most);

}  // namespace perennial
