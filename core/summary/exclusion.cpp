#include "core/summary/orders.h"

namespace perennial {

std::string name(Exclusion exclusion)
{
    switch (exclusion) {
    case Exclusion::None: return {};
    case Exclusion::Cancelled: return "cancelled";
    case Exclusion::Void: return "void";
    case Exclusion::Failed: return "failed";
    case Exclusion::Pending: return "pending";
    case Exclusion::Draft: return "draft";
    case Exclusion::Test: return "test";
    case Exclusion::Fraud: return "fraud";
    case Exclusion::GiftCard: return "gift-card";
    case Exclusion::Free: return "free";
    case Exclusion::NegativeNet: return "negative-net";
    case Exclusion::ReducedToZero: return "reduced-to-zero";
    case Exclusion::AfterAsOf: return "after-as-of";
    case Exclusion::RefundOnly: return "refund-only";
    case Exclusion::count: break;
    }
    return {};
}

}  // namespace perennial
