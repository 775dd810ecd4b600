// Value by age: what customers have brought 30, 60, 90, 180 and 365 days after their first purchase,
// per cohort, channel or any other group; and the profit of the first order (product 1.4).
#pragma once

#include "core/base/figure.h"
#include "core/summary/customer_summary.h"

#include <array>
#include <span>
#include <vector>

namespace perennial {

inline constexpr std::array<int, 5> valueAges{30, 60, 90, 180, 365};

/// Margin brought up to an age, mean over the customers who have reached it.
struct ValueAtAge {
    int days = 0;
    std::uint32_t customers = 0;                        ///< of the group, at least `days` old
    bool complete = false;                              ///< the whole group has reached the age
    Figure value = undefined(Reason::HistoryTooShort);  ///< major units; NoAmounts, HistoryTooShort
};

struct ValueByAge {
    std::uint32_t customers = 0;
    std::array<ValueAtAge, valueAges.size()> ages;
    Figure firstOrder = undefined(Reason::NoPurchases);  ///< mean margin of the first occasion, before CAC
};

/// `group` is the group of each base customer, 0 .. groups - 1 (Segmentation::of). `margin` is the gross
/// margin rate. A purchase counts for age A when it lies less than A days after the first.
/// Linear in occasions.
[[nodiscard]] std::vector<ValueByAge> valueByAge(const CustomerSummary& summary, const OccasionIndex& occasions,
                                                 std::span<const std::uint16_t> group, std::size_t groups,
                                                 double margin);

}  // namespace perennial
