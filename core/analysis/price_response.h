// How purchases answered to price changes in the data: an estimate of the elasticity.
#pragma once

#include "core/base/calendar.h"
#include "core/summary/ledger.h"

#include <cstddef>
#include <optional>

namespace perennial {

struct PriceResponse {
    double elasticity = 0;     ///< e of purchases x (1+g)^e; may be above 0 in a small sample
    double standardError = 0;  ///< clustered by product
    std::size_t changes = 0;   ///< price changes of 2 % or more behind it
    std::size_t products = 0;  ///< with such a change
    double lowest = 0;         ///< the range of those changes, relative (5th to 95th percentile): what the data support
    double highest = 0;
};

/// From month to month: change of the logarithm of a product's sales lines, less that of the products whose price
/// stayed, on the change of the logarithm of its price, through the origin. The price of a product in a month is the
/// line amount that at least 60 % of its lines have, so that amounts which only differ by quantity are no prices.
/// First and last month are left out, they may be incomplete. nullopt without a product column, with fewer than 8
/// changes, or where the standard error exceeds 1.5: then the elasticity stays an assumption.
/// Standard error: Liang & Zeger 1986, Biometrika 73(1), clusters being products. Linear in rows but for sorting.
[[nodiscard]] std::optional<PriceResponse> priceResponse(const Ledger& ledger, Day asOf);

}  // namespace perennial
