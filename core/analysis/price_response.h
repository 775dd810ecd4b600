// How purchases answered to price changes in the data: an estimate of the elasticity.
#pragma once

#include "core/analysis/price_months.h"

#include <cstddef>
#include <cstdint>
#include <expected>

namespace perennial {

struct PriceResponse {
    double elasticity = 0;     ///< e of purchases x (1+g)^e; may be above 0 in a small sample
    double standardError = 0;  ///< clustered by product
    double lower = 0;          ///< 90 % interval
    double upper = 0;
    std::size_t changes = 0;   ///< price changes of 2 % or more behind it
    std::size_t products = 0;  ///< with such a change
    double lowest = 0;         ///< the range of those changes, relative (5th to 95th percentile): what the data support
    double highest = 0;
};

/// Why the elasticity stays an assumption.
enum class NoPriceResponse : std::uint8_t {
    NoProducts,     // no product column, or no amounts
    NoPrices,       // no product with one price a month and enough sales to read it
    NoChanges,      // prices never changed
    TooFewChanges,  // fewer than 8, or of fewer than 3 products
    TooUncertain,   // 90 % interval wider than 3, as where all prices changed at once
};

/// Units sold of product p in month t as a_p b_t price^e, by Poisson pseudo maximum likelihood with effects of
/// products and months: what all products did in a month is taken out, so that a change is compared with the products
/// whose price stayed. Customers who change over to another product count as lost to the dearer one, so that e is
/// rather too far below zero for a change of all prices.
/// Source: Santos Silva & Tenreyro 2006, Rev. Econ. Stat. 88(4). Standard error by product: Liang & Zeger 1986,
/// Biometrika 73(1), scores scaled by their leverage (CR3; Bell & McCaffrey 2002, Survey Methodology 28(2)); interval
/// by Student's t with the effective number of products less one (Carter, Schnepel & Steigerwald 2017, Rev. Econ.
/// Stat. 99(4)).
[[nodiscard]] std::expected<PriceResponse, NoPriceResponse> priceResponse(const PricedMonths& prices);

}  // namespace perennial
