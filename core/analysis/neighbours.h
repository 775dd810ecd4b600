// The customers most like one: what they are worth makes its value plausible.
#pragma once

#include "core/summary/customer_summary.h"

#include <cstdint>
#include <vector>

namespace perennial {

struct Neighbour {
    std::uint32_t base = 0;  ///< base customer
    double distance = 0;     ///< as neighboursOf() says; 0 = the same in everything
};

struct Neighbours {
    std::vector<Neighbour> nearest;  ///< nearest first; ties in the order of the base
    std::uint64_t alike = 0;         ///< other customers with as many repeat purchases, near or not
};

/// The `most` customers nearest to `base` among the others of `chosen` (empty = all) with the same number of repeat
/// purchases x. The distance is Euclidean over t_x (days between first and last occasion), T (days since the first
/// occasion) and, with amounts, the mean net spend per occasion, each difference in standard deviations among the
/// chosen customers of that x, `base` included; what is the same for all of them adds nothing.
/// Linear in customers: a million in some 50 ms, most of them alike; for jobs.
[[nodiscard]] Neighbours neighboursOf(const CustomerSummary& summary, std::uint32_t base,
                                      const std::vector<bool>& chosen = {}, std::size_t most = 5);

}  // namespace perennial
