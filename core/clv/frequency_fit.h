// Customers by number of purchases: how well a model describes the data it was fitted on, and what it expects.
#pragma once

#include "core/clv/model.h"

namespace perennial {

struct FrequencyCount {
    std::uint32_t purchases = 0;  ///< repeat occasions; the last entry holds this many or more
    double actual = 0;            ///< customers
    double expected = 0;
};

/// Entries 0, 1, ..., `last` and more; last >= 1. Each customer is expected to buy as a new one
/// observed for its age T (Fader, Hardie & Lee 2005, figure 1).
[[nodiscard]] std::vector<FrequencyCount> frequencyFit(const CustomerSummary& summary, const FittedModel& model,
                                                       std::uint32_t last = 7);

/// Customers by the purchases expected of them in the next `days`, from their present state; `actual` is 0.
[[nodiscard]] std::vector<FrequencyCount> purchaseDistribution(const CustomerSummary& summary, const FittedModel& model,
                                                               double days, std::uint32_t last = 12);

}  // namespace perennial
