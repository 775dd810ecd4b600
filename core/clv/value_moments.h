// Mean and variance of what a customer will buy and bring over a horizon.
#pragma once

#include "core/clv/month_grid.h"
#include "core/clv/spend.h"
#include "core/clv/state_prediction.h"

#include <algorithm>

namespace perennial {

/// Moments of one distinct state over the horizon, alive or not.
struct PurchaseMoments {
    double noPurchase = 1;  ///< P(no purchase in the horizon)
    double mean = 0;
    double meanSquare = 0;
    double discounted = 0;  ///< mean of the discounted purchases
    [[nodiscard]] double variance() const { return std::max(0.0, meanSquare - mean * mean); }
    /// Discounted purchases per purchase.
    [[nodiscard]] double weight() const { return mean > 0 ? discounted / mean : 0; }
};

/// Of all states, on two threads; empty when cancelled. The lever on purchases scales mean and deviation;
/// that on dropout scales the deviation with the mean.
[[nodiscard]] std::vector<PurchaseMoments> purchaseMoments(const StateTable& table, const FittedModel& model,
                                                           const PredictionTerms& terms, Progress& progress);
/// The same from predictions of the base that the table was made of (with its customers), which are most of the work.
[[nodiscard]] std::vector<PurchaseMoments> purchaseMoments(const StateTable& table, const FittedModel& model,
                                                           const PredictionTerms& terms, const Predictions& all);

struct ValueMoments {
    double mean = 0;
    double variance = 0;
};
/// Of the residual value before margin: spend and purchases are independent given the customer, each
/// purchase counts with the mean discount of the customer's purchases. Undefined as spendMoments().
[[nodiscard]] std::expected<ValueMoments, Reason>
valueMoments(const PurchaseMoments& purchases, const SpendModel& spend, double frequency, double meanSpend);

}  // namespace perennial
