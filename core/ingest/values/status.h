// Words of status and type columns, in many languages.
#pragma once

#include "core/summary/ledger.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace perennial {

/// What a status or type says about a row.
struct StatusMeaning {
    OrderStatus status = OrderStatus::Valid;
    LineKind kind = LineKind::Sale;
    bool noOrder = false;  ///< a payout, fee, transfer or hold: money, but nobody's purchase

    bool operator==(const StatusMeaning&) const = default;
};

/// Meaning of a word of a status column ("Cancelled", "已取消", "wc-refunded", "Selesai"); nullopt if the
/// word is not known: the row then counts. `folded` as foldedWord() makes it.
[[nodiscard]] std::optional<StatusMeaning> statusMeaning(std::string_view folded);

/// Names used in presets: "valid", "cancelled", "void", "failed", "pending", "draft", "test", "fraud",
/// "refunded", "partially-refunded", "refund", "gift-card", "no-order".
[[nodiscard]] std::optional<StatusMeaning> statusNamed(std::string_view name);

/// Reason key of a status in reconciliations ("cancelled", "pending", ...); "" for Valid and refunds.
[[nodiscard]] std::string_view exclusionKey(OrderStatus status);

}  // namespace perennial
