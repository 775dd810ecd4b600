#include "core/ingest/convert/converter.h"

namespace perennial {

std::string_view rowRule(const ConvertedRow& converted, const OrderRules& rules)
{
    if (converted.noOrder)
        return "no-order";
    if (converted.row.kind == LineKind::Refund)
        return {};
    if (converted.row.kind == LineKind::GiftCard && rules.excludeGiftCards)
        return "gift-card";
    const OrderStatus status = converted.row.status;
    const bool applies =
        (status == OrderStatus::Cancelled && rules.excludeCancelled)
        || (status == OrderStatus::Void && rules.excludeVoid) || (status == OrderStatus::Failed && rules.excludeFailed)
        || (status == OrderStatus::Pending && rules.excludePending)
        || (status == OrderStatus::Draft && rules.excludeDraft) || (status == OrderStatus::Test && rules.excludeTest)
        || (status == OrderStatus::Fraud && rules.excludeFraud);
    return applies ? exclusionKey(status) : std::string_view{};
}

}  // namespace perennial
