#include "core/summary/status_rules.h"

namespace perennial {

Exclusion exclusionOf(OrderStatus status, const OrderRules& rules)
{
    switch (status) {
    case OrderStatus::Cancelled: return rules.excludeCancelled ? Exclusion::Cancelled : Exclusion::None;
    case OrderStatus::Void: return rules.excludeVoid ? Exclusion::Void : Exclusion::None;
    case OrderStatus::Failed: return rules.excludeFailed ? Exclusion::Failed : Exclusion::None;
    case OrderStatus::Pending: return rules.excludePending ? Exclusion::Pending : Exclusion::None;
    case OrderStatus::Draft: return rules.excludeDraft ? Exclusion::Draft : Exclusion::None;
    case OrderStatus::Test: return rules.excludeTest ? Exclusion::Test : Exclusion::None;
    case OrderStatus::Fraud: return rules.excludeFraud ? Exclusion::Fraud : Exclusion::None;
    case OrderStatus::Refunded: return Exclusion::ReducedToZero;
    case OrderStatus::Valid:
    case OrderStatus::PartiallyRefunded: break;
    }
    return Exclusion::None;
}

bool isVoidRefund(Exclusion exclusion)
{
    return exclusion == Exclusion::Void || exclusion == Exclusion::Failed || exclusion == Exclusion::Pending
           || exclusion == Exclusion::Draft || exclusion == Exclusion::Test;
}

}  // namespace perennial
