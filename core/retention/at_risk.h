// Customers at risk: valuable and fading, ranked by what their leaving would cost.
#pragma once

#include "core/base/figure.h"
#include "core/retention/lapse.h"
#include "core/summary/customer_summary.h"

#include <span>
#include <vector>

namespace perennial {

struct AtRiskCustomer {
    std::uint32_t index = 0;  ///< base customer
    int silentDays = 0;
    bool lapsed = false;  ///< silent for the whole lapse time
    double probabilityAlive = 0;
    Figure marginPerYear = undefined(Reason::NoAmounts);  ///< at the customer's own pace
    Figure expectedLoss = undefined(Reason::NoAmounts);   ///< marginPerYear x (1 - P(alive))
};

struct AtRiskOptions {
    double margin = 1;
    bool includeLapsed = true;
    std::size_t limit = 0;     ///< the first so many; 0 = all
    double leastLoss = 0.005;  ///< major units; whose leaving would cost less is no loss, and not listed
    std::vector<bool> chosen;  ///< empty = all
};

/// Repeat buyers silent for .8 L days or more whose leaving would be a loss, greatest expected loss first (without
/// amounts: longest silence first). `probabilityAlive` has one entry per base customer and never comes from bg-nbd.
/// Own pace: repeat occasions a year between first and last occasion, that span taken as no shorter
/// than L (two purchases in one week are no pace of a hundred a year), each worth the customer's mean
/// net spend per occasion.
[[nodiscard]] std::vector<AtRiskCustomer> atRiskCustomers(const CustomerSummary& summary, const Lapse& lapse,
                                                          std::span<const float> probabilityAlive,
                                                          const AtRiskOptions& options = {});

}  // namespace perennial
