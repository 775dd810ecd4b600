// What the status of a row means under the rules. Inside the room only.
#pragma once

#include "core/summary/orders.h"

namespace perennial {

/// The exclusion that a status leads to; None when its rule is switched off. 'Refunded' reduces to zero.
[[nodiscard]] Exclusion exclusionOf(OrderStatus status, const OrderRules& rules);

/// A refund whose money did not flow; one marked cancelled or fraud is a real refund.
[[nodiscard]] bool isVoidRefund(Exclusion exclusion);

}  // namespace perennial
